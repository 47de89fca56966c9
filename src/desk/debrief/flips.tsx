/** Levers that turn within their range, each as the small curve that it draws. */
import type { FlipsVm } from '../../view/debrief/debrief-vm.ts'

const W = 120
const H = 48
const PAD = 6

export function Flips({ flips }: { readonly flips: FlipsVm }) {
  if (flips.rows.length === 0) return null
  const x = (v: number) => PAD + v * (W - 2 * PAD)
  const y = (v: number) => H - PAD - v * (H - 2 * PAD)
  return (
    <figure>
      <ul class="flips">
        {flips.rows.map((r) => {
          const turn = r.curve[r.at]
          return (
            <li key={r.id}>
              <span class="flip-picture" aria-hidden="true">
                <svg viewBox={`0 0 ${W} ${H}`} class="flip-plot">
                  <polyline class="flip-line" points={r.curve.map(([a, b]) => `${x(a).toFixed(1)},${y(b).toFixed(1)}`).join(' ')} />
                  <path class="flip-drop" d={`M${x(turn[0])} ${y(turn[1])}V${H}`} />
                  <circle class="flip-turn" cx={x(turn[0])} cy={y(turn[1])} r="4" />
                </svg>
                <span class="flip-ends small"><span>{r.lowText}</span><span>{r.highText}</span></span>
              </span>
              <p>{r.sentence}</p>
            </li>
          )
        })}
      </ul>
      <figcaption class="small">{flips.picture}</figcaption>
    </figure>
  )
}

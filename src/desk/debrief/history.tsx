/** The game beside the record’s path, and where leaving the record mattered. */
import type { DebriefTexts, HistoryVm } from '../../view/debrief/debrief-vm.ts'
import { EitherWay } from './bars.tsx'

const WIDTH = 640
const HEIGHT = 180
const PAD = 8

export function History({ history: h, words }: { readonly history: HistoryVm; readonly words: DebriefTexts }) {
  const all = [...h.game, ...h.record]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const points = (values: readonly number[]): string => values.map((v, i) => {
    const x = PAD + (values.length < 2 ? 0 : i / (values.length - 1)) * (WIDTH - 2 * PAD)
    const y = HEIGHT - PAD - (high > low ? (v - low) / (high - low) : 0.5) * (HEIGHT - 2 * PAD)
    return `${x.toFixed(1)},${y.toFixed(1)}`
  }).join(' ')
  return (
    <>
      <figure>
        <svg class="path-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <polyline class="path-record" points={points(h.record)} vector-effect="non-scaling-stroke" />
          <polyline class="path-game" points={points(h.game)} vector-effect="non-scaling-stroke" />
        </svg>
        <p class="timeline-ends small" aria-hidden="true"><span>{h.quarters[0]}</span><span>{h.quarters[h.quarters.length - 1]}</span></p>
        <ul class="path-keys small">
          <li><span class="path-key own" aria-hidden="true" /> {words.history.game} <strong>{h.gameText}</strong></li>
          <li><span class="path-key record" aria-hidden="true" /> {words.history.record} <strong>{h.recordText}</strong></li>
        </ul>
        <figcaption class="small">{h.picture}</figcaption>
      </figure>
      <h3 class="title">{words.history.departures}</h3>
      {h.departures.length === 0 ? <p>{words.history.noDepartures}</p> : (
        <ul class="rows">
          {h.departures.map((d) => <li key={d.id} class="row-split"><span>{d.label}</span><strong class="row-number">{d.effectText}</strong><EitherWay part={d.effect / h.span} /></li>)}
        </ul>
      )}
      <p>{h.others}</p>
      <p class="small">{h.error}</p>
    </>
  )
}

/** Luck as a pile of other games with one’s own marked in it; and how hand, decisions and luck add up. */
import type { DebriefTexts, LuckVm, SplitVm } from '../../view/debrief/debrief-vm.ts'
import { Between } from './bars.tsx'

export function LuckPicture({ luck, words }: { readonly luck: LuckVm; readonly words: DebriefTexts }) {
  if (luck.bins === null) return null
  const most = Math.max(...luck.bins.map((b) => b.count), 1)
  return (
    <figure>
      <div class="pile" aria-hidden="true">
        <div class="pile-bars">{luck.bins.map((b, i) => <span key={i} class={b.yours ? 'yours' : ''} style={{ height: `${(100 * b.count) / most}%` }} />)}</div>
        <span class="pile-you" style={{ insetInlineStart: `${100 * luck.at}%` }} />
        <p class="pile-name small" style={{ insetInlineStart: `${Math.min(85, Math.max(15, 100 * luck.at))}%` }}>{words.luck.you} {luck.youText}</p>
        <p class="pile-ends small"><span>{luck.lowText}</span><span>{luck.highText}</span></p>
      </div>
      <figcaption class="small">{luck.picture}</figcaption>
    </figure>
  )
}

export function SplitPicture({ split }: { readonly split: SplitVm }) {
  const place = (x: number) => (x - split.low) / (split.high - split.low)
  return (
    <ul class="rows">
      {split.bars.map((b) => (
        <li key={b.id} class="row-split">
          <span>{b.label}</span><strong class="row-number">{b.text}</strong>
          <span class="bar-track" aria-hidden="true">{b.id === 'hand' || b.id === 'total'
            ? <span class="bar-point" style={{ insetInlineStart: `${100 * place(b.to)}%` }} />
            : <Between from={place(b.from)} to={place(b.to)} kind={b.to < b.from ? 'down' : 'up'} />}</span>
        </li>
      ))}
    </ul>
  )
}

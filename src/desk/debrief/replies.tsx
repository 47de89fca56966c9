/** The best that was open in each turn, as far as it was found. */
import type { Debrief, DebriefVm } from '../../app/debrief/debrief.ts'
import type { RepliesVm } from '../../view/debrief/debrief-vm.ts'
import { Between } from './bars.tsx'
import { TryAgain } from './try-again.tsx'

/** Ways back that are offered: the turns in which most was open. */
const WAYS = 3

export function Replies({ vm, replies, debrief }: { readonly vm: DebriefVm; readonly replies: RepliesVm; readonly debrief: Debrief }) {
  const best = [...replies.rows].filter((r) => r.gain > 0).sort((a, b) => b.gain - a.gain).slice(0, WAYS)
  return (
    <>
      <ul class="rows">
        {replies.rows.map((r) => (
          <li key={r.turn} class="row-reply">
            <span class="label">{r.quarters}</span>
            <span class="bar-track" aria-hidden="true"><Between from={0} to={r.gain / replies.most} kind="up" /></span>
            <span class="row-number">{r.gainText}</span>
            <span class="small row-what">{r.what}</span>
          </li>
        ))}
      </ul>
      <p class="small">{replies.picture}{replies.cut !== null && ` ${replies.cut}`}</p>
      {vm.canTry && best.length > 0 && <p class="debrief-ways">{best.map((r) => <TryAgain key={r.turn} turn={r.turn} debrief={debrief} />)}</p>}
    </>
  )
}

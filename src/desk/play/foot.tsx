/** The foot of the desk: what the draft leaves, and the way on. It never scrolls away. */
import type { BudgetsVm } from '../../view/desk-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import { useFormat, useSigns, useWords } from '../shared/app-context.ts'
import { ArrowIcon, BackIcon } from '../shared/icons.tsx'
import { single } from '../shared/single.ts'
import { useTerms } from '../shared/terms.tsx'
import './foot.css'

interface DecideProps {
  readonly budgets: BudgetsVm
  readonly moved: number
  /** End turn was pressed while something would be refused. */
  readonly refused: boolean
  readonly onEnd: () => void
  /** Where others decide before the turn ends: to hand the screen on. */
  readonly goText?: string | undefined
  /** To the range that may be given before; null where it cannot be. */
  readonly onRange: (() => void) | null
  /** Says that one has been given; undefined as long as none has. */
  readonly rangeText?: string | undefined
}

export function DecideFoot({ budgets, moved, refused, onEnd, goText, onRange, rangeText }: DecideProps) {
  const words = useWords()
  const { counted } = useFormat()
  const { comma } = useSigns()
  const faults = budgets.errors.length
  const [big] = useTerms(moved > 0 && faults === 0 ? [fill(words.play.bigChanges, { n: budgets.bigChanges.used, max: budgets.bigChanges.most })] : [])
  return (
    <footer class="foot">
      <div class="foot-words small">
        {faults > 0
          ? <p class={refused ? 'fault' : ''}><strong>{counted(words.play.mend, faults)}</strong></p>
          : moved === 0
            ? <p>{words.play.nothingChosen}</p>
            : <>
              <p><strong>{counted(words.play.chosen, moved)}</strong>{comma}{big}</p>
              <p>{budgets.text}</p>
            </>}
        {onRange && <p><button type="button" class="link" onClick={onRange}>{rangeText ?? words.play.range}</button></p>}
      </div>
      <button type="button" class="button main" data-shortcut="go" onClick={single(onEnd)}>{goText ?? words.play.endTurn} <ArrowIcon /></button>
    </footer>
  )
}

/** While an earlier turn is looked at. */
export function LookFoot({ turn, onAway }: { readonly turn: number; readonly onAway: () => void }) {
  const words = useWords().log
  return (
    <footer class="foot">
      <p class="foot-words small">{fill(words.looking, { turn })}</p>
      <button type="button" class="button main" onClick={single(onAway)}>{words.lookAway} <ArrowIcon /></button>
    </footer>
  )
}

interface ResultsProps {
  readonly last: boolean
  readonly onNext: () => void
  readonly onUndo: () => void
}

export function ResultsFoot({ last, onNext, onUndo }: ResultsProps) {
  const words = useWords()
  return (
    <footer class="foot">
      <button type="button" class="button" data-shortcut="undo" onClick={single(onUndo)}><BackIcon /> {words.play.undo}</button>
      <button type="button" class="button main foot-next" data-shortcut="go" onClick={single(onNext)}>{last ? words.results.end : words.results.next} <ArrowIcon /></button>
    </footer>
  )
}

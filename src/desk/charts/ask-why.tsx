/** Asks why the lines of a chart moved in the quarter that is read: the waterfall of the turn it belongs to. */
import type { ChartTexts, ChartVm } from '../../view/charts/chart-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useStore } from '../shared/app-context.ts'

interface Props {
  readonly vm: ChartVm
  readonly at: number
  readonly words: ChartTexts['words']
}

export function AskWhy({ vm, at, words }: Props) {
  const app = useApp()
  const { game } = useStore(app.store)
  if (!game) return null
  const turn = app.turnOf(at)
  if (turn === null) return null
  return (
    <p class="ask-why small">
      <span>{fill(words.askWhy, { quarter: vm.quarters[at] })}</span>
      {vm.lines.map((line) => (
        <button key={line.id} type="button" class="button slim" aria-label={fill(words.askWhyOf, { name: line.name, quarter: vm.quarters[at] })} onClick={() => app.whyAt(line.id, turn)}>{line.short}</button>
      ))}
    </p>
  )
}

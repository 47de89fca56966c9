/** Asks why the lines of a chart moved in the quarter that is read: the waterfall of the turn it belongs to. */
import type { ChartTexts, ChartVm } from '../../view/charts/chart-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useSigns, useStore } from '../shared/app-context.ts'

interface Props {
  readonly vm: ChartVm
  readonly at: number
  readonly words: ChartTexts['words']
}

export function AskWhy({ vm, at, words }: Props) {
  const app = useApp()
  const { colon } = useSigns()
  const { game } = useStore(app.store)
  if (!game) return null
  const turn = app.turnOf(at)
  if (turn === null) return null
  // Who speaks to the page says what stands on the button.
  const named = ({ name, short }: ChartVm['lines'][number]): string => `${name.includes(short) ? '' : `${short}${colon}`}${fill(words.askWhyOf, { name, quarter: vm.quarters[at] })}`
  return (
    <p class="ask-why small">
      <span>{fill(words.askWhy, { quarter: vm.quarters[at] })}</span>
      {vm.lines.map((line) => (
        <button key={line.id} type="button" class="button slim" aria-label={named(line)} onClick={() => app.whyAt(line.id, turn)}>{line.short}</button>
      ))}
    </p>
  )
}

/** How the player’s range did: in a sentence, as a line, and as a score. */
import { useId } from 'preact/hooks'
import type { TurnDesk } from '../../app/turn/turn-desk.ts'
import type { ForecastResultVm } from '../../view/turn/forecast.ts'
import { useSigns } from '../shared/app-context.ts'
import './forecast.css'

export function ForecastResult({ desk, turn }: { readonly desk: TurnDesk; readonly turn: number }) {
  const id = useId()
  const { gap } = useSigns()
  const vm = desk.result(turn)
  if (!vm) return null
  return (
    <section class="forecast-result" aria-labelledby={id} data-held={vm.held ? 'yes' : undefined}>
      <h3 id={id} class="forecast-title"><span>{desk.words.result}</span> <span class="forecast-about">{vm.label}</span></h3>
      <RangeLine vm={vm} />
      <p><strong>{vm.sentence}</strong>{gap}{vm.kind}</p>
      <p class="small">{vm.score}{gap}{vm.reference}</p>
    </section>
  )
}

/** The range as a bar, the result as a stroke, the value before as a ring; the words say the same. */
export function RangeLine({ vm: { line } }: { readonly vm: ForecastResultVm }) {
  const at = (part: number) => `${part * 100}%`
  return (
    <span class="range-line" aria-hidden="true">
      <span class="range-bar" style={{ insetInlineStart: at(line.low), inlineSize: at(line.high - line.low) }} />
      <span class="range-before" style={{ insetInlineStart: at(line.before) }} />
      <span class="range-result" style={{ insetInlineStart: at(line.result) }} />
    </span>
  )
}

/** What a lever is set to, and what it was. */
import type { LeverVm } from '../../app/screens/screens.ts'
import { useSigns, useWords } from '../shared/app-context.ts'
import { useCardNow } from './card-now.ts'
import './lever-value.css'

const ARROW = '→'

const isProposed = ({ price, error, targetsOnly, draft }: LeverVm): boolean => (price !== null || error !== '') && !targetsOnly && draft !== null

/**
 * Of an open lever the value of now is laid out in a box of its own, so that nothing around it is laid out with it. How
 * large the box is the same words say without being seen: they may be a frame behind.
 */
export function LeverValue({ card, open }: { readonly card: LeverVm; readonly open: boolean }) {
  if (!open) return <span class="lever-value"><Value card={card} /></span>
  const [was, now] = isProposed(card) ? [`${card.decidedText} ${ARROW} `, card.valueText] : [card.valueText, '']
  return <span class="lever-value" data-was={was} data-now={now}><span class="lever-now"><ValueNow card={card} /></span></span>
}

const ValueNow = ({ card }: { readonly card: LeverVm }) => <Value card={useCardNow(card)} />

function Value({ card }: { readonly card: LeverVm }) {
  const { play } = useWords()
  const { colon } = useSigns()
  if (!isProposed(card)) return <>{card.valueText}</>
  return <><span class="lever-was">{card.decidedText}<Pause /></span> <span class="lever-arrow" aria-hidden="true">{ARROW}</span><span class="unseen">{play.proposed}{colon}</span> <strong>{card.valueText}</strong></>
}

/** Parts that stand apart on the screen are heard apart. */
export function Pause() {
  return <span class="unseen">{useSigns().comma}</span>
}

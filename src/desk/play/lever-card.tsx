/** One lever: a row when closed; when open what it does, what it costs, from when, and what speaks for and against it. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { LeverVm } from '../../app/screens/screens.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useSigns, useWords } from '../shared/app-context.ts'
import { ChevronIcon } from '../shared/icons.tsx'
import { memo } from '../shared/memo.ts'
import { say } from '../shared/say.ts'
import { Source } from '../shared/source.tsx'
import { useTerms } from '../shared/terms.tsx'
import { LeverFanPlace } from '../turn/place.tsx'
import { LeverControl } from './lever-control.tsx'
import { LeverValue, Pause } from './lever-value.tsx'
import './lever-card.css'

interface Props {
  readonly card: LeverVm
  readonly open: boolean
  readonly onToggle: (id: string) => void
}

/** A lever has come to rest when nothing has changed for so long, ms; what may come of it is said after that. */
const REST = 600

/** A closed card marks nothing. */
const NONE: readonly string[] = []

/** Rendered again only where the draft names it: the card of a lever that stays as it was is the same object. */
export const LeverCard = memo(function LeverCard({ card, open, onToggle }: Props) {
  const app = useApp()
  const words = useWords()
  const { own } = app.screens.libraryWords()
  const { comma } = useSigns()
  const id = useId()
  const [purpose, pro, con, dependsOn, example] = useTerms(open ? [card.purpose, card.pro, card.con, card.dependsOn, card.example.text] : NONE)
  useSaidPrice(card, comma)
  const moved = card.price !== null || card.error !== ''
  return (
    <article class="lever" data-open={open ? 'yes' : undefined} data-moved={moved ? 'yes' : undefined} data-fault={card.error !== '' ? 'yes' : undefined}>
      <h3 class="lever-head">
        <button type="button" class="lever-row" aria-expanded={open} aria-controls={id} data-lever={card.id} onClick={() => onToggle(card.id)}>
          <span class="lever-name">{card.leverName}<Pause /></span>
          <span class="lever-when">{card.show === 'locked' ? own.mark : card.delayText}<Pause /></span>
          <LeverValue card={card} open={open} />
          <span class="lever-chevron"><ChevronIcon /></span>
        </button>
      </h3>
      {!open && card.error !== '' && <p class="fault lever-fault">{card.error}</p>}
      {open && (
        <div class="lever-body" id={id}>
          <p class="lever-purpose">{purpose}</p>
          {card.pendingText !== '' && <p class="small">{fill(words.play.pending, { what: card.pendingText })}</p>}
          {card.show === 'locked' ? <p class="fault lever-locked">{own.locked}</p> : <LeverControl card={card} />}
          {moved && (
            <p class="lever-cost">
              {card.price && <span><strong>{card.price.text}</strong>{comma}{card.fromText}</span>}
              <button type="button" class="link" onClick={() => app.clearDraft(card.seat, card.lever)}>{words.play.reset}</button>
            </p>
          )}
          <LeverFanPlace lever={card.id} />
          <LeverWords pro={pro} con={con} dependsOn={dependsOn} example={example} source={card.example.source} later={card.example.later} />
        </div>
      )}
    </article>
  )
})

/** What a lever costs, or why it would be refused, is said once it rests, and only to who is setting it: its value says itself. */
function useSaidPrice({ id, price, error, fromText }: LeverVm, comma: string): void {
  const words = error !== '' ? error : price === null ? '' : `${price.text}${comma}${fromText}`
  const saidRef = useRef(words)
  useEffect(() => {
    if (words === saidRef.current) return
    const timer = setTimeout(() => {
      saidRef.current = words
      const card = document.querySelector(`[data-lever="${id}"]`)?.closest('.lever')
      if (words !== '' && card?.contains(document.activeElement)) say(words)
    }, REST)
    return () => clearTimeout(timer)
  }, [words, id])
}

interface WordsProps {
  readonly pro: ComponentChildren
  readonly con: ComponentChildren
  readonly dependsOn: ComponentChildren
  readonly example: ComponentChildren
  readonly source: string
  /** The example is of a time that the game has not reached. */
  readonly later: boolean
}

/** They stay as they are while the lever moves. */
const LeverWords = memo(function LeverWords({ pro, con, dependsOn, example, source, later }: WordsProps) {
  const { play, results } = useWords()
  return (
    <dl class="lever-words">
      <div><dt>{play.for}</dt><dd>{pro}</dd></div>
      <div><dt>{play.against}</dt><dd>{con}</dd></div>
      <div><dt>{play.dependsOn}</dt><dd>{dependsOn}</dd></div>
      <div><dt>{later ? results.precedentLater : play.example}</dt><dd>{example} <Source href={source} /></dd></div>
    </dl>
  )
})

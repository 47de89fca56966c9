/** Chance events that struck in a quarter, and their words. */
import type { Texts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import { R_EVENT, R_EVENT_TARGET } from '../engine/layout.ts'
import type { EventDef } from '../engine/types.ts'
import { LABS, SIDES } from '../engine/types.ts'
import type { PrecedentVm } from './desk-vm.ts'
import { likeEvent, precedentVm, precedentsFor, sideOfLab, type Likeness } from './briefing/precedents.ts'
import { upperFirst } from './format.ts'

export interface Struck {
  readonly event: EventDef
  readonly index: number
  /** Lab or side, by the event’s kind; −1 nobody. */
  readonly target: number
}

/** Events that happened in the quarter that ended with this game. With averaged chance nothing “happens”. */
export function struckIn(engine: Engine, s: Float64Array): readonly Struck[] {
  return engine.rules.events.flatMap((event, index) => (s[R_EVENT + index] === 1 && (s[R_EVENT_TARGET + index] >= 0 || event.target.kind === 'world')
    ? [{ event, index, target: s[R_EVENT_TARGET + index] }] : []))
}

/** What its precedent must be like: of the lab or the side that it struck. */
export function likeStruck(event: EventDef, target: number): Likeness {
  const lab = event.target.kind === 'lab' ? LABS.at(target) : undefined
  if (lab !== undefined) return likeEvent(event.id, sideOfLab(lab), [lab])
  return likeEvent(event.id, event.target.kind === 'side' ? SIDES[target] ?? null : null)
}

/** What like it really happened, for a game that stands at this quarter. */
export function struckPrecedent(event: EventDef, target: number, quarter: number, texts: Texts): PrecedentVm {
  const [found] = precedentsFor(likeStruck(event, target), quarter).flatMap((key) => precedentVm(key, quarter, texts) ?? [])
  return found ?? { ...texts.events[event.id].precedent, later: false }
}

/** An event’s text with the lab or side that it struck. */
export function eventWords(event: EventDef, target: number, text: string, texts: Texts): string {
  const lab = event.target.kind === 'lab' ? texts.names.labs[LABS[target]] : undefined
  const side = event.target.kind === 'side' && target >= 0 && target < 2 ? texts.names.sides[SIDES[target]] : undefined
  const words = text.replaceAll('{who}', lab?.oneOf ?? lab?.name ?? side?.inSentence ?? '').replaceAll('{adjective}', side?.adjective ?? '')
  return upperFirst(words.replace(/ {2,}/g, ' ').trim())
}

export function eventTitle(event: EventDef, target: number, texts: Texts): string {
  const text = texts.events[event.id]
  return text ? eventWords(event, target, text.title, texts) : event.id
}

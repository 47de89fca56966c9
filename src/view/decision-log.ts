/**
 * The decision log: what every seat decided in every turn, what it cost and from when it acts, what was refused, and
 * what chance brought. Prices and dates are found again by taking the decisions on a copy of the game as it stood then.
 */
import type { InterfaceTexts } from '../content/text/shape.ts'
import type { Texts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import { T } from '../engine/layout.ts'
import type { Decision, LabId, SeatId, Side } from '../engine/types.ts'
import { SEATS, SEAT_SIDE } from '../engine/types.ts'
import { eventTitle, eventWords, struckIn } from './events.ts'
import { formatOf, upperFirst } from './format.ts'
import { fill } from './interface-texts.ts'
import { delayOf, priceOf } from './levers.ts'
import { leverText, longValue, shortValue, valueKind } from './lever-values.ts'
import type { TurnRecord } from './turn-record.ts'

/** A decision that was tried and refused, with the sentence that was said. */
export interface RefusedTry {
  readonly decision: Decision
  readonly message: string
}

/** A turn as the session keeps it. */
export interface LoggedTurn {
  readonly record: TurnRecord
  /** Decisions of the seats nobody at this screen holds, by quarter of the turn. */
  readonly replies: readonly (readonly Decision[])[]
  readonly refused: readonly RefusedTry[]
}

export interface LoggedGame {
  readonly engine: Engine
  readonly turns: readonly LoggedTurn[]
  /** Turns that were taken back and can be played forward again: their decisions. */
  readonly ahead: readonly { readonly decisions: readonly Decision[] }[]
  readonly texts: Texts
  readonly words: InterfaceTexts['log']
  /** Seats that people at this screen hold. */
  readonly held: readonly SeatId[]
  /** One person holds them all, and is called “you”. */
  readonly alone: boolean
  readonly quartersPerTurn: number
  /** Quarter of the start. */
  readonly start: number
}

export type LogKind = 'decision' | 'refused' | 'event'

export interface LogEntryVm {
  readonly id: string
  readonly kind: LogKind
  readonly seat: SeatId | null
  readonly side: Side | null
  readonly who: string
  /** “Chip export controls: 72% → 90% of desired performance blocked”. */
  readonly what: string
  /** Cost and date, the sentence of a refusal, or the story of an event. */
  readonly more: string
}

export interface LogTurnVm {
  readonly turn: number
  readonly quarters: string
  readonly period: string
  /** Taken back; it can be played forward again. */
  readonly ahead: boolean
  readonly entries: readonly LogEntryVm[]
}

export interface LogVm {
  readonly turns: readonly LogTurnVm[]
  /** Everybody who has an entry, for the filter. */
  readonly seats: readonly { readonly id: SeatId; readonly name: string }[]
}

export function buildLog(game: LoggedGame): LogVm {
  const { turns, ahead, texts } = game
  const played = turns.map((turn, t) => turnVm(game, turn, t))
  const back = ahead.map(({ decisions }, k): LogTurnVm => {
    const first = game.start + (turns.length + k) * game.quartersPerTurn + 1
    const last = first + game.quartersPerTurn - 1
    return {
      turn: turns.length + k + 1, ...named(first, last, texts), ahead: true,
      entries: decisions.map((d, i) => ({ ...base(game, d, `ahead/${k}/${i}`), kind: 'decision', what: whatOf(game, d, null), more: '' })),
    }
  })
  const all = [...played, ...back]
  const used = new Set(all.flatMap((t) => t.entries.map((e) => e.seat)))
  return { turns: all, seats: SEATS.filter((s) => used.has(s)).map((id) => ({ id, name: texts.names.seats[id].name })) }
}

const named = (first: number, last: number, texts: Texts) => {
  const { turnLong, turnShort } = formatOf(texts)
  return { quarters: turnShort(first, last), period: turnLong(first, last) }
}

function turnVm(game: LoggedGame, { record, replies, refused }: LoggedTurn, t: number): LogTurnVm {
  const { engine, texts, words } = game
  const { quarterShort } = formatOf(texts)
  const entries: LogEntryVm[] = []
  let at = 0
  record.midpoints.forEach((end, q) => {
    const scratch = (q === 0 ? record.before : record.midpoints[q - 1]).slice()
    // People decide in the first quarter of a turn; the others in each.
    const own = q === 0 ? record.decisions.filter((d) => game.held.includes(d.decision.seat)).length : 0
    const until = at + own + (replies[q]?.length ?? 0)
    for (const { decision } of record.decisions.slice(at, until)) {
      const instances = engine.instancesOf(decision)
      const idle = instances.every((i) => Math.abs(engine.decided(scratch, i) - decision.value) < 1e-9)
      if (!idle) {
        const [first] = instances
        const price = priceOf(engine, scratch, decision, texts)
        const quarter = scratch[T] + 1
        // Dated history may act sooner than the lever’s delay: the world tells.
        const acted = Math.abs(end[first.at] / first.steps - decision.value) < 1e-9
        const from = quarterShort(acted ? quarter : quarter + delayOf(engine, scratch, decision))
        entries.push({ ...base(game, decision, `${t}/${q}/${entries.length}`), kind: 'decision', what: whatOf(game, decision, scratch), more: fill(words.costAndDate, { cost: upperFirst(price.text), quarter: from }) })
      }
      engine.decide(scratch, decision)
    }
    at = until
    for (const { event, target } of struckIn(engine, end)) {
      entries.push({
        id: `${t}/${q}/event/${event.id}`, kind: 'event', seat: null, side: null, who: fill(words.chance, { quarter: quarterShort(end[T]) }),
        what: eventTitle(event, target, texts), more: eventWords(event, target, texts.events[event.id].story, texts),
      })
    }
  })
  refused.forEach(({ decision, message }, i) => entries.push({ ...base(game, decision, `${t}/refused/${i}`), kind: 'refused', what: whatOf(game, decision, null), more: fill(words.refused, { why: message }) }))
  return { turn: t + 1, ...named(record.firstQuarter, record.lastQuarter, texts), ahead: false, entries }
}

function base({ texts, held, alone, words }: LoggedGame, { seat }: Decision, id: string): Pick<LogEntryVm, 'id' | 'seat' | 'side' | 'who'> {
  const { name } = texts.names.seats[seat]
  return { id, seat, side: SEAT_SIDE[seat], who: alone && held.includes(seat) ? fill(words.you, { seat: name }) : name }
}

/** With a game, the value before stands beside it. */
function whatOf({ engine, texts, words }: LoggedGame, d: Decision, before: Float64Array | null): string {
  const instances = engine.instancesOf(d)
  const [first] = instances
  const text = leverText(texts, first.def)
  const target = d.target === undefined ? '' : (texts.names.labs[d.target as LabId] ?? texts.names.firms[d.target])?.name ?? d.target
  const lever = target === '' ? text.name : fill(words.leverOf, { lever: text.name, target })
  const value = longValue(first.def, text, d.value, texts, 'paid')
  const was = before === null ? null : instances.map((i) => engine.decided(before, i))
  if (was === null || was.some((v) => Math.abs(v - was[0]) > 1e-9)) return fill(words.what, { lever, value })
  // A bare number reads best beside a bare number.
  const after = valueKind(first.def) === 'scale' ? shortValue(first.def, text, d.value, texts) : value
  return fill(words.whatChanged, { lever, before: shortValue(first.def, text, was[0], texts, 'paid'), value: after })
}

/** The log as plain text, a line an entry. */
export function logText(title: string, { turns }: LogVm, words: InterfaceTexts['log']): string {
  const lines = turns.filter((t) => !t.ahead).flatMap((t) => [
    '', fill(words.turn, { turn: t.turn, period: t.period }),
    ...(t.entries.length === 0 ? [`  ${words.none}`] : t.entries.map((e) => `  ${fill(words.line, { who: e.who, what: e.what, more: e.more })}`)),
  ])
  return `${title}\n${lines.join('\n')}\n`
}

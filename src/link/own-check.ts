/**
 * Checks a scenario that came from outside, whatever it is, and rebuilds it from what is known: unknown keys are refused,
 * every number is bounded, lists are put into their one order. All faults are found at once; nothing is thrown.
 */
import { indexOf } from '../engine/layout.ts'
import { nearest } from '../engine/nearest.ts'
import { quarterIndex, quarterLabel } from '../engine/quarters.ts'
import type { ChosenEvent } from '../engine/types.ts'
import { SEAT_SIDE, SIDES } from '../engine/types.ts'
import { decimalOf } from './decimal.ts'
import { DEPTH_NUMBERS, EVENT_NUMBERS, OPPONENT_NUMBERS } from './numbers.ts'
import type { OwnFault } from './own-faults.ts'
import type { OwnCorrection, OwnLever, OwnScenario } from './own-scenario.ts'
import { LEVER_SHOWS, OWN_LIMITS, PACK_ID, VARIABLE } from './own-scenario.ts'
import { textFault } from './plain-text.ts'
import { formatPlayers, parsePlayers } from './players.ts'
import { opponentsOf } from './scenario-link.ts'
import type { EngineShape } from './shape.ts'
import { PRESENT } from './shape.ts'

export type OwnResult = { readonly ok: true; readonly own: OwnScenario } | { readonly ok: false; readonly faults: readonly OwnFault[] }

const KEYS = ['base', 'title', 'briefing', 'questions', 'turns', 'quartersPerTurn', 'side', 'players', 'depth', 'levers', 'events', 'chosen', 'opponent', 'pack', 'corrections']

/** A scenario as JSON text: at most 64 Ki characters. */
export function readOwnScenarioText(text: string, shape: EngineShape = PRESENT): OwnResult {
  if (text.length > OWN_LIMITS.text) return { ok: false, faults: [{ field: '', code: 'long', most: OWN_LIMITS.text }] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, faults: [{ field: '', code: 'not-json' }] }
  }
  return readOwnScenario(value, shape)
}

export function readOwnScenario(value: unknown, shape: EngineShape = PRESENT): OwnResult {
  const faults: OwnFault[] = []
  const check = checks(faults)
  const given = check.object(value, '', KEYS)
  if (!given) return { ok: false, faults }

  const base = check.oneOf(given.get('base'), 'base', shape.scenarios.map((s) => s.id))
  const turns = check.whole(given.get('turns'), 'turns', 1, OWN_LIMITS.turns)
  const quartersPerTurn = check.whole(given.get('quartersPerTurn'), 'quartersPerTurn', 1, 2)
  const start = quarterIndex(shape.scenarios.find((s) => s.id === base)?.start ?? '') ?? 0
  const end = start + turns * quartersPerTurn
  const side = check.oneOf(given.get('side'), 'side', SIDES)
  const opponent = check.oneOf(given.get('opponent'), 'opponent', OPPONENT_NUMBERS)
  if (!opponentsOf(side).includes(opponent)) faults.push({ field: 'opponent', code: 'wrong-side', given: opponent, allowed: opponentsOf(side) })
  const players = readPlayers(given.get('players'), side, faults)
  const pack = given.get('pack')
  if (pack !== undefined && (typeof pack !== 'string' || !PACK_ID.test(pack))) faults.push({ field: 'pack', code: 'name' })
  const events = check.oneOf(given.get('events'), 'events', EVENT_NUMBERS)

  const own: OwnScenario = {
    base,
    title: check.text(given.get('title'), 'title', OWN_LIMITS.title),
    briefing: check.text(given.get('briefing'), 'briefing', OWN_LIMITS.briefing, { lines: true, empty: true }),
    questions: check.list(given.get('questions'), 'questions', OWN_LIMITS.questions).map((one, i) => check.text(one, `questions[${i}]`, OWN_LIMITS.question)),
    turns, quartersPerTurn: quartersPerTurn === 2 ? 2 : 1, side,
    ...(players === undefined ? {} : { players }),
    depth: check.oneOf(given.get('depth'), 'depth', DEPTH_NUMBERS),
    levers: readLevers(check.list(given.get('levers'), 'levers', OWN_LIMITS.levers), shape, check, faults),
    events,
    chosen: readChosen(check.list(given.get('chosen'), 'chosen', OWN_LIMITS.chosen), shape, [start, end], check, faults),
    opponent,
    ...(typeof pack === 'string' ? { pack } : {}),
    corrections: readCorrections(check.list(given.get('corrections'), 'corrections', OWN_LIMITS.corrections), check, faults),
  }
  if ((events === 'chosen') !== own.chosen.length > 0) faults.push({ field: 'chosen', code: events === 'chosen' ? 'empty' : 'many', most: 0 })
  return faults.length === 0 ? { ok: true, own } : { ok: false, faults }
}

/** What somebody wrote, for a sentence: cut short where it is long. */
const shown = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 60) : typeof value)

type Checks = ReturnType<typeof checks>

/** Each check returns something of the asked kind, so that the rest can be checked too; what was wrong is in `faults`. */
function checks(faults: OwnFault[]) {
  return {
    object(value: unknown, field: string, keys: readonly string[]): ReadonlyMap<string, unknown> | null {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        faults.push({ field, code: 'type', allowed: ['object'] })
        return null
      }
      const entries = Object.entries(value)
      for (const [key] of entries) if (!keys.includes(key)) faults.push({ field, code: 'unknown-key', given: key.slice(0, 60), nearest: nearest(key, keys) })
      return new Map(entries)
    },
    list(value: unknown, field: string, most: number): readonly unknown[] {
      if (!Array.isArray(value)) faults.push({ field, code: 'type', allowed: ['list'] })
      else if (value.length > most) faults.push({ field, code: 'many', most })
      else return value
      return []
    },
    text(value: unknown, field: string, most: number, options = {}): string {
      const fault = typeof value === 'string' ? textFault(value, most, options) : null
      if (typeof value !== 'string') faults.push({ field, code: 'type', allowed: ['text'] })
      else if (fault) faults.push({ field, code: fault, most })
      else return value
      return ''
    },
    oneOf<T extends string>(value: unknown, field: string, allowed: readonly T[]): T {
      const known = allowed.find((one) => one === value)
      if (known === undefined) faults.push({ field, code: 'unknown-value', given: shown(value), nearest: nearest(shown(value), allowed), allowed })
      return known ?? allowed[0]
    },
    whole(value: unknown, field: string, least: number, most: number): number {
      if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
      faults.push({ field, code: 'range', least, most })
      return least
    },
    twice(list: readonly string[], field: string): void {
      list.forEach((one, i) => {
        if (list.indexOf(one) < i) faults.push({ field, code: 'twice', given: one })
      })
    },
  }
}

function readPlayers(value: unknown, side: OwnScenario['side'], faults: OwnFault[]): string | undefined {
  if (value === undefined) return undefined
  const read = typeof value === 'string' && value.length <= 200 ? parsePlayers(value) : null
  if (!read?.ok) faults.push({ field: 'players', code: 'unknown-value', given: shown(value), nearest: 'us,cn', allowed: [] })
  else if (SEAT_SIDE[read.players[0][0]] !== side) faults.push({ field: 'players', code: 'wrong-side', given: formatPlayers(read.players), allowed: [side] })
  else {
    const players = formatPlayers(read.players)
    // A whole side alone is what one player holds anyway.
    return players === side ? undefined : players
  }
  return undefined
}

function readLevers(list: readonly unknown[], { levers }: EngineShape, check: Checks, faults: OwnFault[]): readonly OwnLever[] {
  const read: OwnLever[] = []
  list.forEach((one, i) => {
    const field = `levers[${i}]`
    const given = check.object(one, field, ['lever', 'show', 'value'])
    if (!given) return
    const lever = check.oneOf(given.get('lever'), `${field}.lever`, levers.map((l) => l.key))
    const show = given.get('show') === undefined ? undefined : check.oneOf(given.get('show'), `${field}.show`, LEVER_SHOWS)
    const value = given.get('value')
    const shape = levers.find((l) => l.key === lever)
    if (value !== undefined && shape) {
      const steps = typeof value === 'number' ? Math.round(value * shape.stepsPerUnit) : NaN
      const [least, most] = [shape.lowest / shape.stepsPerUnit, (shape.lowest + shape.values - 1) / shape.stepsPerUnit]
      if (!(steps >= shape.lowest && steps < shape.lowest + shape.values)) faults.push({ field: `${field}.value`, code: 'range', least, most })
      else if (steps / shape.stepsPerUnit !== value) faults.push({ field: `${field}.value`, code: 'off-step', nearest: String(steps / shape.stepsPerUnit) })
    }
    if (show === undefined && value === undefined) faults.push({ field, code: 'empty', most: 0 })
    read.push({ lever, ...(show === undefined ? {} : { show }), ...(typeof value === 'number' ? { value } : {}) })
  })
  check.twice(read.map((l) => l.lever), 'levers')
  const place = (l: OwnLever) => levers.findIndex((x) => x.key === l.lever)
  return read.sort((a, b) => place(a) - place(b))
}

function readChosen(list: readonly unknown[], { events }: EngineShape, [start, end]: readonly [number, number], check: Checks, faults: OwnFault[]): readonly ChosenEvent[] {
  const read: ChosenEvent[] = []
  list.forEach((one, i) => {
    const field = `chosen[${i}]`
    const given = check.object(one, field, ['event', 'quarter', 'who'])
    if (!given) return
    const event = check.oneOf(given.get('event'), `${field}.event`, events.map((e) => e.id))
    const quarter = shown(given.get('quarter'))
    const at = quarterIndex(quarter) ?? -1
    if (at <= start || at > end) faults.push({ field: `${field}.quarter`, code: 'range', given: quarter, least: quarterLabel(start + 1), most: quarterLabel(end) })
    const among = events.find((e) => e.id === event)?.who ?? []
    const who = given.get('who') === undefined ? undefined : check.oneOf(given.get('who'), `${field}.who`, among.length > 0 ? among : ['nobody'])
    if (who === 'nobody') faults.push({ field: `${field}.who`, code: 'unknown-value', given: who, nearest: '', allowed: [] })
    read.push({ event, quarter, ...(who === undefined ? {} : { who }) })
  })
  const place = (e: ChosenEvent) => (quarterIndex(e.quarter) ?? 0) * 1000 + events.findIndex((x) => x.id === e.event)
  // The tape has one place for an event in a quarter.
  check.twice(read.map((e) => `${e.event} ${e.quarter}`), 'chosen')
  return read.sort((a, b) => place(a) - place(b))
}

function readCorrections(list: readonly unknown[], check: Checks, faults: OwnFault[]): readonly OwnCorrection[] {
  const read: OwnCorrection[] = []
  list.forEach((one, i) => {
    const field = `corrections[${i}]`
    const given = check.object(one, field, ['variable', 'value'])
    if (!given) return
    const variable = given.get('variable')
    const value = given.get('value')
    if (typeof variable !== 'string' || !VARIABLE.test(variable)) faults.push({ field: `${field}.variable`, code: 'name' })
    else if (indexOf(variable) < 0) faults.push({ field: `${field}.variable`, code: 'unknown-variable', given: variable })
    if (typeof value !== 'number' || !(Math.abs(value) <= OWN_LIMITS.largest) || (value !== 0 && Math.abs(value) < OWN_LIMITS.smallest)) faults.push({ field: `${field}.value`, code: 'range', least: -OWN_LIMITS.largest, most: OWN_LIMITS.largest })
    else if (!decimalOf(value)) faults.push({ field: `${field}.value`, code: 'digits', most: OWN_LIMITS.digits })
    else if (typeof variable === 'string') read.push({ variable, value: value + 0 })
  })
  check.twice(read.map((c) => c.variable), 'corrections')
  return read.sort((a, b) => (a.variable < b.variable ? -1 : 1))
}

/**
 * A plan: who plays which seat and which decisions are taken when, as JSON.
 *
 * What is not a plan (broken JSON, unknown keys, wrong types, players or seats that do not exist) is a `UsageError` that says
 * where. What is a plan but against the rules of the game stays in it: the engine refuses it, and the run goes on.
 */
import { nearest, quoted, unknown } from '../engine/nearest.ts'
import { quarterIndex } from '../engine/quarters.ts'
import type { Decision, SeatId } from '../engine/types.ts'
import { SEATS, SEAT_SIDE, SIDES } from '../engine/types.ts'
import type { OpponentId } from '../opponents/opponent.ts'
import { CHARACTER_SIDE, OPPONENT_IDS, opponentsFor } from '../opponents/opponent.ts'
import { UsageError } from './usage-error.ts'

export interface PlannedDecision {
  /** Quarters since 2022Q4. */
  readonly quarter: number
  readonly decision: Decision
}

export interface Plan {
  readonly seats: Readonly<Record<SeatId, OpponentId>>
  readonly budgets: boolean
  readonly decisions: readonly PlannedDecision[]
}

const DEFAULT_OPPONENT: OpponentId = 'history'
const PLAN_KEYS = ['seats', 'budgets', 'decisions']
const DECISION_KEYS = ['quarter', 'seat', 'lever', 'lab', 'value']

export function emptyPlan(): Plan {
  return { seats: resolveSeats({}), budgets: true, decisions: [] }
}

/** `source` names the file in sentences. */
export function parsePlan(text: string, source: string): Plan {
  const plan = object(parseJson(text, source), source, 'the plan', PLAN_KEYS)
  return {
    seats: readSeats(plan['seats'], source),
    budgets: readBudgets(plan['budgets'], source),
    decisions: readDecisions(plan['decisions'], source),
  }
}

function fault(source: string, sentence: string): UsageError {
  return new UsageError(`The plan ${source}: ${sentence}`)
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length)
    const before = text.slice(0, position)
    const line = before.split('\n').length
    const column = position - before.lastIndexOf('\n')
    const what = message.replace(/\s*(in JSON )?at position.*$/s, '').replace(/,? ?"?\.{3}.*$/s, '').replace(/, "[^]*$/, '')
    throw fault(source, `this is no JSON: line ${line}, column ${column}: ${what}.`)
  }
}

type Keyed = Readonly<Record<string, unknown>>

function object(value: unknown, source: string, where: string, keys: readonly string[]): Keyed {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fault(source, `${where} must be an object with ${keys.join(', ')}, and is ${named(value)}.`)
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) throw fault(source, `${where} has an unknown key ${quoted(key)}; the nearest is "${nearest(key, keys)}". Allowed: ${keys.join(', ')}.`)
  }
  return value as Keyed
}

function named(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  if (value === undefined) return 'missing'
  return typeof value === 'string' ? `the string ${quoted(value)}` : `the ${typeof value} ${JSON.stringify(value)}`
}

function readSeats(value: unknown, source: string): Plan['seats'] {
  if (value === undefined) return resolveSeats({})
  const known = [...SIDES, ...SEATS]
  const seats: Record<string, OpponentId> = {}
  for (const [key, id] of Object.entries(object(value, source, '"seats"', known))) {
    if (typeof id !== 'string') throw fault(source, `"seats.${key}" must name a player as text, and is ${named(id)}. Allowed: ${OPPONENT_IDS.join(', ')}.`)
    const found = OPPONENT_IDS.find((o) => o === id)
    if (found === undefined) throw fault(source, `"seats.${key}": ${unknown('player', id, OPPONENT_IDS)}`)
    const side = SIDES.find((x) => x === key) ?? SEAT_SIDE[key as SeatId]
    const other = CHARACTER_SIDE[found]
    if (other !== undefined && other !== side) {
      throw fault(source, `"seats.${key}": the player "${found}" plays only seats of the side ${other}, and ${key} is of ${side}. Players for ${side}: ${opponentsFor(side).join(', ')}.`)
    }
    seats[key] = found
  }
  return resolveSeats(seats)
}

/** An entry for a seat wins over the entry for its side. */
function resolveSeats(given: Readonly<Record<string, OpponentId>>): Plan['seats'] {
  return Object.fromEntries(SEATS.map((seat) => [seat, given[seat] ?? given[SEAT_SIDE[seat]] ?? DEFAULT_OPPONENT])) as Record<SeatId, OpponentId>
}

function readBudgets(value: unknown, source: string): boolean {
  if (value === undefined || value === 'on') return true
  if (value === 'off') return false
  throw fault(source, `"budgets" must be "on" or "off", and is ${named(value)}.`)
}

function readDecisions(value: unknown, source: string): PlannedDecision[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw fault(source, `"decisions" must be a list, and is ${named(value)}.`)
  return value.map((entry: unknown, i) => readDecision(entry, source, `"decisions[${i}]"`))
}

function readDecision(entry: unknown, source: string, where: string): PlannedDecision {
  const d = object(entry, source, where, DECISION_KEYS)
  const text = (key: string): string => {
    const value = d[key]
    if (typeof value !== 'string') throw fault(source, `${where} needs "${key}" as text, and it is ${named(value)}.`)
    return value
  }
  const label = text('quarter')
  const quarter = quarterIndex(label)
  if (quarter === undefined) throw fault(source, `${where}: ${quoted(label)} is no quarter; write one such as 2024Q1.`)
  const { value } = d
  if (typeof value !== 'number') throw fault(source, `${where} needs "value" as a number, and it is ${named(value)}.`)
  const decision = { seat: text('seat') as SeatId, lever: text('lever'), value }
  return { quarter, decision: d['lab'] === undefined ? decision : { ...decision, target: text('lab') } }
}

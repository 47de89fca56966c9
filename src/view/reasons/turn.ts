/** A turn taken apart for explaining: its quarters with their flows and channels, and whose act a lever’s effect is. */
import type { CauseId } from '../../engine/causes.ts'
import { CAUSE } from '../../engine/causes.ts'
import type { WhyTexts } from '../../content/text/shape.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import { T } from '../../engine/layout.ts'
import { CASH_SEATS, PURSES, upkeepDue } from '../../engine/levers.ts'
import type { Params } from '../../engine/parameters.ts'
import { createParams } from '../../engine/parameters.ts'
import type { SeatId, Side } from '../../engine/types.ts'
import { SEATS, SEAT_LABS, SEAT_SIDE, LABS, SIDES } from '../../engine/types.ts'
import { channelsOf } from '../channels.ts'
import type { WhoKey } from '../desk-vm.ts'
import type { TurnRecord } from '../turn-record.ts'

/** What can be said of a bar: name and sentence of each stand in every language. */
export type BarId = keyof WhyTexts['bars']

/** One bar in the making, in the units of the engine. */
export interface Part {
  readonly key: string
  readonly label: string
  /** Two labels, for a driver that went up and down; `direction` says which way it went over the turn. */
  readonly either?: readonly [up: string, down: string]
  readonly direction?: number
  readonly detail: string
  readonly who: WhoKey
  readonly amount: number
  /** Labs behind it, the weightiest first. */
  readonly labs?: readonly number[]
  /** What each of them added, where the split knows it. */
  readonly byLab?: ReadonlyMap<number, number>
  /** The bar or the cause it is one of: what stands below it. */
  readonly of?: BarId | CauseId
  /** Another headline that opens the bar further. */
  readonly opens?: string
}

/** One quarter of the turn. */
export interface Step {
  readonly before: Float64Array
  readonly after: Float64Array
  /** A quarter before `before`; `before` itself where the game has not been further back. */
  readonly earlier: Float64Array
  /** Channels in force before the quarter and in it. */
  readonly chBefore: Float64Array
  readonly ch: Float64Array
  /** What the ledger added to a number under a cause. */
  flow(at: number, cause: CauseId): number
  /** All flows of a number, by cause. */
  flows(at: number): readonly { readonly cause: CauseId; readonly amount: number }[]
}

export interface Turn {
  readonly engine: Engine
  readonly p: Params
  readonly record: TurnRecord
  readonly texts: Texts
  readonly you: Side
  readonly before: Float64Array
  readonly after: Float64Array
  readonly steps: readonly Step[]
  /** Whose act: the side’s, or the player’s own where a lever (`price` or `nvidia/price`) that the player holds moved in the turn. */
  who(side: number, levers?: readonly string[], lab?: number): WhoKey
}

const CAUSE_NAMES = Object.keys(CAUSE) as CauseId[]
const params = new WeakMap<Engine, Params>()

export function paramsOf(engine: Engine): Params {
  let p = params.get(engine)
  if (!p) {
    p = createParams(engine.rules.parameters)
    params.set(engine, p)
  }
  return p
}

/** Flows of each quarter, added up by number and cause. Decisions stand before the quarter in which they were taken. */
function flowsByQuarter(record: TurnRecord): Map<number, number>[] {
  const { at, cause, amount } = record.flows
  const list = record.midpoints.map(() => new Map<number, number>())
  let started = 0
  for (let i = 0; i < at.length; i++) {
    if (at[i] === T && cause[i] === CAUSE.time) started++
    const ahead = cause[i] === CAUSE.decision || cause[i] === CAUSE['one-off-cost']
    const map = list[ahead ? started : started - 1]
    if (!map) continue
    const key = at[i] * 128 + cause[i]
    map.set(key, (map.get(key) ?? 0) + amount[i])
  }
  return list
}

/** Share of each purse’s programmes that was paid in a quarter, from what the ledger says was paid. */
function fundedOf(engine: Engine, before: Float64Array, after: Float64Array, flow: (at: number, cause: CauseId) => number): Float64Array {
  const { upkeepInstance, upkeepPurse, instances, purseAt } = engine.levers
  const wanted = new Float64Array(PURSES)
  for (let k = 0; k < upkeepInstance.length; k++) {
    wanted[upkeepPurse[k]] += upkeepDue(engine.levers, k, after[instances[upkeepInstance[k]].at])
  }
  let charged = 0
  for (let purse = 0; purse < PURSES; purse++) charged += Math.abs(flow(purseAt[purse], 'upkeep'))
  return wanted.map((want, purse) => {
    if (want <= 0 || charged === 0) return 1
    const have = before[purseAt[purse]] + flow(purseAt[purse], 'one-off-cost')
    return want > have ? Math.max(0, have) / want : 1
  })
}

const turns = new WeakMap<TurnRecord, Turn>()

/** A turn taken apart; kept for as long as its record is asked about by the same eyes. */
export function turnOf(engine: Engine, record: TurnRecord, texts: Texts, you: Side): Turn {
  const known = turns.get(record)
  if (known && known.engine === engine && known.texts === texts && known.you === you) return known
  const made = takeApart(engine, record, texts, you)
  turns.set(record, made)
  return made
}

function takeApart(engine: Engine, record: TurnRecord, texts: Texts, you: Side): Turn {
  const maps = flowsByQuarter(record)
  let chBefore = channelsOf(engine, record.before)
  const steps = record.midpoints.map((after, q): Step => {
    const before = q === 0 ? record.before : record.midpoints[q - 1]
    const earlier = q === 0 ? (record.earlier ?? record.before) : q === 1 ? record.before : record.midpoints[q - 2]
    const flow = (at: number, cause: CauseId) => maps[q].get(at * 128 + CAUSE[cause]) ?? 0
    const ch = channelsOf(engine, after, fundedOf(engine, before, after, flow))
    const step: Step = {
      before, after, earlier, chBefore, ch, flow,
      flows: (at) => CAUSE_NAMES.flatMap((cause) => {
        const amount = flow(at, cause)
        return amount === 0 ? [] : [{ cause, amount }]
      }),
    }
    chBefore = ch
    return step
  })
  const held: readonly SeatId[] = record.held ?? SEATS.filter((s) => SEAT_SIDE[s] === you)
  const states = [record.before, ...record.midpoints]
  const moved = (lever: string, lab?: number) => engine.levers.instances.some((i) => {
    if ((i.def.id !== lever && `${i.def.seat}/${i.def.id}` !== lever) || SEAT_SIDE[i.def.seat] !== you || !held.includes(i.def.seat)) return false
    // A lab’s own lever, or one of its government.
    if (lab !== undefined && SEAT_LABS[i.def.seat].length > 0 && i.target !== LABS[lab]) return false
    if (lab !== undefined && SEAT_LABS[i.def.seat].length === 0 && CASH_SEATS.includes(i.def.seat)) return false
    return states.some((s, n) => n > 0 && s[i.at] !== states[n - 1][i.at])
  })
  return {
    engine, p: paramsOf(engine), record, texts, you, before: record.before, after: record.after, steps,
    who: (side, levers = [], lab) => {
      if (side < 0) return 'world'
      if (side > 1) return 'row'
      return SIDES[side] === you && levers.some((l) => moved(l, lab)) ? 'you' : SIDES[side]
    },
  }
}


/** Logarithmic mean; continuous at equality, 0 where either is 0. */
export function logMean(x: number, y: number, log: (v: number) => number): number {
  if (x <= 0 || y <= 0) return 0
  const d = x - y
  if (Math.abs(d) < 1e-6 * y) return y + d / 2 - (d * d) / (12 * y)
  return d / log(x / y)
}

/** Parts with one key added up. */
export function merged(parts: readonly Part[]): Part[] {
  const map = new Map<string, Part>()
  for (const part of parts) {
    const old = map.get(part.key)
    if (!old) map.set(part.key, part)
    else {
      map.set(part.key, {
        ...old, amount: old.amount + part.amount,
        ...(old.direction === undefined ? {} : { direction: old.direction + (part.direction ?? 0) }),
        ...(old.labs === undefined ? {} : { labs: [...new Set([...old.labs, ...(part.labs ?? [])])] }),
        ...(old.byLab === undefined ? {} : { byLab: addedUp(old.byLab, part.byLab) }),
      })
    }
  }
  return [...map.values()]
}

function addedUp(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number> = new Map()): ReadonlyMap<number, number> {
  const sum = new Map(a)
  for (const [lab, amount] of b) sum.set(lab, (sum.get(lab) ?? 0) + amount)
  return sum
}

/** The label of a part, by the way its driver went. */
export function labelOf(part: Part): string {
  return part.either ? part.either[(part.direction ?? 0) >= 0 ? 0 : 1] : part.label
}

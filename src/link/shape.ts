/**
 * What a link must know of the rules a game was played under, to be read at all: the levers with their grids and targets,
 * and how long each scenario runs. One for each engine; the engine of this tree has its own in its content.
 */
import { ENGINE_ID } from '../content/engine-ids.ts'
import { EVENTS } from '../content/events/index.ts'
import { LEVERS } from '../content/levers/index.ts'
import { RELEASED } from '../content/released.ts'
import type { ReleasedShape } from '../content/released.ts'
import { SCENARIOS } from '../content/scenarios.ts'
import { canonical, hashText } from '../engine/rules-hash.ts'
import type { EventDef, LeverDef, ScenarioDef, SeatId } from '../engine/types.ts'
import { LABS, SEATS, SEAT_LABS } from '../engine/types.ts'
import { bitsFor } from './bits/bits.ts'

export interface LeverShape {
  /** `seat/lever`. */
  readonly key: string
  readonly seat: SeatId
  readonly lever: string
  /** Names of its targets; empty for a lever that is set as a whole. */
  readonly targets: readonly string[]
  readonly stepsPerUnit: number
  /** The lowest value in steps, how many values there are, and the bits that tell them apart. */
  readonly lowest: number
  readonly values: number
  readonly bits: number
}

export interface ScenarioShape {
  readonly id: string
  /** Eight hex digits: tells a scenario from another of the same name. */
  readonly hash: string
  readonly start: string
  readonly turns: number
  readonly quartersPerTurn: 1 | 2
}

export interface EventShape {
  readonly id: string
  /** Whom it may strike, where it strikes somebody; empty otherwise. */
  readonly who: readonly string[]
}

export interface EngineShape {
  readonly engine: number
  /** In the order of the seats, and of the content within a seat. */
  readonly levers: readonly LeverShape[]
  readonly scenarios: readonly ScenarioShape[]
  readonly events: readonly EventShape[]
}

function leverShape({ seat, id, min, max, stepsPerUnit, targets }: Pick<LeverDef, 'seat' | 'id' | 'min' | 'max' | 'stepsPerUnit' | 'targets'>): LeverShape {
  const lowest = Math.round(min * stepsPerUnit)
  const values = Math.round(max * stepsPerUnit) - lowest + 1
  return {
    key: `${seat}/${id}`, seat, lever: id, stepsPerUnit, lowest, values, bits: bitsFor(values),
    targets: targets === undefined ? [] : targets === 'lab' ? SEAT_LABS[seat] : targets,
  }
}

/** The short mark of a scenario’s definition. */
export const scenarioHash = (def: ScenarioDef): string => hashText(canonical(def)).slice(0, 8)

function whoOf({ target }: EventDef): readonly string[] {
  if (target.kind === 'lab') return target.among.length > 0 ? target.among : LABS
  return target.kind === 'side' && target.side === 'either' ? ['us', 'cn'] : []
}

export function shapeOf(engine: number, levers: readonly LeverDef[], scenarios: readonly ScenarioDef[], events: readonly EventDef[]): EngineShape {
  return {
    engine,
    levers: SEATS.flatMap((seat) => levers.filter((def) => def.seat === seat)).map(leverShape),
    scenarios: scenarios.map((def) => ({ id: def.id, hash: scenarioHash(def), start: def.start, turns: def.turns, quartersPerTurn: def.quartersPerTurn })),
    events: events.map((def) => ({ id: def.id, who: whoOf(def) })),
  }
}

/** A shape as lines, as they stand in `src/content/released.ts`. */
export function shapeLines({ engine, levers, scenarios, events }: EngineShape): ReleasedShape {
  return {
    engine,
    levers: levers.map(({ key, lowest, values, stepsPerUnit, targets }) => [key, lowest, lowest + values - 1, stepsPerUnit, ...targets].join(' ')),
    scenarios: scenarios.map(({ id, hash, start, turns, quartersPerTurn }) => [id, hash, start, turns, quartersPerTurn].join(' ')),
    events: events.map(({ id, who }) => [id, ...who].join(' ')),
  }
}

export function shapeOfLines({ engine, levers, scenarios, events }: ReleasedShape): EngineShape {
  return {
    engine,
    levers: levers.map((line) => {
      const [key, low, high, steps, ...targets] = line.split(' ')
      const [seat, lever] = key.split('/')
      const values = Number(high) - Number(low) + 1
      return { key, seat: seat as SeatId, lever, targets, stepsPerUnit: Number(steps), lowest: Number(low), values, bits: bitsFor(values) }
    }),
    scenarios: scenarios.map((line) => {
      const [id, hash, start, turns, per] = line.split(' ')
      return { id, hash, start, turns: Number(turns), quartersPerTurn: per === '2' ? 2 : 1 }
    }),
    events: events.map((line) => {
      const [id, ...who] = line.split(' ')
      return { id, who }
    }),
  }
}

/** The engine of this tree. */
export const PRESENT: EngineShape = shapeOf(ENGINE_ID, LEVERS, SCENARIOS, EVENTS)

/** The shape of an engine by its id; undefined where this page does not know it. */
export type ShapeOf = (engine: number) => EngineShape | undefined

const EARLIER: ReadonlyMap<number, EngineShape> = new Map(RELEASED.map((row) => [row.engine, shapeOfLines(row)]))

export const knownShape: ShapeOf = (engine) => (engine === ENGINE_ID ? PRESENT : EARLIER.get(engine))

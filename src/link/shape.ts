/**
 * What a link must know of the rules a game was played under, to be read at all: the levers with their grids and targets,
 * and how long each scenario runs. One for each engine; the engine of this tree has its own in its content.
 */
import { ENGINE_ID } from '../content/engine-ids.ts'
import { EVENTS } from '../content/events/index.ts'
import { LEVERS } from '../content/levers/index.ts'
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

export function leverShape({ seat, id, min, max, stepsPerUnit, targets }: Pick<LeverDef, 'seat' | 'id' | 'min' | 'max' | 'stepsPerUnit' | 'targets'>): LeverShape {
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

/** The engine of this tree. */
export const PRESENT: EngineShape = shapeOf(ENGINE_ID, LEVERS, SCENARIOS, EVENTS)

/** The shape of an engine by its id; undefined where this page does not know it. */
export type ShapeOf = (engine: number) => EngineShape | undefined

export const knownShape: ShapeOf = (engine) => (engine === ENGINE_ID ? PRESENT : undefined)

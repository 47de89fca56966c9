/**
 * What counts as one lever when its worth is asked. Every lab seat has a row of its own for price, openness and so on, but
 * whoever holds a side decides on them once; and some rows are the two halves of one question: how the machines are divided
 * between training, experiments and service; how open the weights are and under which licence; copying, and guarding against it.
 */
import type { Engine } from '../../engine/engine.ts'
import type { LeverDef, SeatId, Side } from '../../engine/types.ts'
import { SEAT_SIDE } from '../../engine/types.ts'

export interface LeverGroup {
  readonly id: string
  readonly levers: readonly LeverDef[]
}

const LAB_SEATS: readonly SeatId[] = ['us-frontier', 'us-open-lab', 'cn-open', 'cn-platforms']
const HALVES: Readonly<Record<string, string>> = { train: 'machines', experiment: 'machines', open: 'weights', licence: 'weights', distil: 'copying', defence: 'copying' }

/** Levers by question. */
export function questionsOf(engine: Engine, side: Side): readonly LeverGroup[] {
  return groupBy(engine, side, (lever) => HALVES[lever.id] ?? lever.id)
}

/** Levers by row, the same row of all lab seats together. */
export function rowsOf(engine: Engine, side: Side): readonly LeverGroup[] {
  return groupBy(engine, side, (lever) => lever.id)
}

function groupBy(engine: Engine, side: Side, name: (lever: LeverDef) => string): LeverGroup[] {
  const groups = new Map<string, LeverDef[]>()
  for (const lever of engine.rules.levers) {
    if (SEAT_SIDE[lever.seat] !== side) continue
    // What only one seat has, like the platforms’ own chips, stays its own.
    const shared = LAB_SEATS.includes(lever.seat) && LAB_SEATS.every((seat) => engine.rules.levers.some((l) => l.seat === seat && l.id === lever.id))
    const id = shared ? `${side}-labs/${name(lever)}` : `${lever.seat}/${lever.id}`
    const known = groups.get(id)
    if (known) known.push(lever)
    else groups.set(id, [lever])
  }
  return [...groups].map(([id, levers]) => ({ id, levers }))
}

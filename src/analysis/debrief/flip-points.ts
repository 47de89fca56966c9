/**
 * Where a lever turns: it is held at values over its whole range from the first turn to the end, all else as it was played,
 * and a result is read at the end. Chance is averaged, because an event that just strikes or just does not would bend the
 * curve where the lever does not. A turning point is reported only where the result clearly rises on one side and falls on
 * the other, and goes one way on each.
 */
import type { Decision, SeatId } from '../../engine/types.ts'
import type { OnDesk } from './on-desk.ts'
import { onDesk } from './on-desk.ts'
import type { Moves } from './recorded.ts'
import type { Engine } from '../../engine/engine.ts'
import type { RecordedGame } from './recorded.ts'
import { createReplay, outcomeOf, withMove, without } from './replay.ts'

/** Values tried of each lever. */
export const FLIP_VALUES = 7
/** A result must rise and fall by this much for a turn to be called one. */
const CLEAR = 0.3
/** Part of the rise or fall that steps the other way may take back. */
const WAVERING = 0.15

export interface CurvePoint {
  readonly value: number
  readonly outcome: number
}

export interface FlipPoint {
  readonly seat: SeatId
  readonly lever: string
  readonly series: string
  /** `peak`: more pays up to here, and costs beyond. `trough`: more costs up to here, and pays beyond. */
  readonly kind: 'peak' | 'trough'
  readonly at: number
  /** The smaller of the rise and the fall. */
  readonly size: number
  readonly curve: readonly CurvePoint[]
}

/** Every turning point of the levers on the desk, lever by lever; of a lever and series the clearest one. */
export function* flipPoints(engine: Engine, { moves, played: drawn }: RecordedGame, series: readonly string[], desk: OnDesk): Generator<readonly FlipPoint[]> {
  // Events that a teacher chose strike anyway: there is no chance to be averaged.
  const played = { ...drawn, events: drawn.events === 'on' && !drawn.chosen ? 'expected' as const : drawn.events }
  const replay = createReplay(engine, { moves, played })
  const reads = series.map((id) => outcomeOf(engine, id))
  for (const lever of engine.rules.levers) {
    if (!onDesk(lever, desk) || !played.own.includes(lever.seat)) continue
    const base: Moves = without(moves, moves.flatMap((list, quarter) => list.flatMap(({ own, decision: d }, index) => (own && d.seat === lever.seat && d.lever === lever.id ? [{ quarter, index }] : []))))
    const curves: CurvePoint[][] = series.map(() => [])
    for (const value of gridOf(lever)) {
      const decision: Decision = { seat: lever.seat, lever: lever.id, value }
      let taken = false
      const end = replay.play(withMove(engine, base, 0, decision), {
        // What could not be paid in the first turn is no point of the curve.
        look: (state, quarter) => { if (quarter === 1) taken = engine.instancesOf(decision).every((i) => Math.abs(engine.decided(state, i) - value) < 1e-9) },
      })
      if (taken) reads.forEach((read, i) => curves[i].push({ value, outcome: read(end) }))
    }
    yield curves.flatMap((curve, i): readonly FlipPoint[] => {
      const turn = turnOf(curve)
      return turn ? [{ seat: lever.seat, lever: lever.id, series: series[i], ...turn, curve }] : []
    })
  }
}

function gridOf({ min, max, stepsPerUnit }: { readonly min: number; readonly max: number; readonly stepsPerUnit: number }): number[] {
  const values = Array.from({ length: FLIP_VALUES }, (_, i) => Math.round((min + ((max - min) * i) / (FLIP_VALUES - 1)) * stepsPerUnit) / stepsPerUnit)
  return [...new Set(values)]
}

/** The inner top or bottom of a curve from which it falls or rises most on both sides; null where it only ever goes one way, or wavers. */
export function turnOf(curve: readonly CurvePoint[]): Pick<FlipPoint, 'kind' | 'at' | 'size'> | null {
  let best: Pick<FlipPoint, 'kind' | 'at' | 'size'> | null = null
  for (let i = 1; i < curve.length - 1; i++) {
    const up = curve.slice(0, i + 1).map((p) => p.outcome)
    const down = curve.slice(i).map((p) => p.outcome).reverse()
    for (const [kind, sign] of [['peak', 1], ['trough', -1]] as const) {
      const size = Math.min(...[up, down].map((side) => risesBy(side.map((x) => sign * x))))
      if (size >= CLEAR && (best === null || size > best.size)) best = { kind, at: curve[i].value, size }
    }
  }
  return best
}

/** From the first to the last; 0 where steps back take too much of it. */
function risesBy(side: readonly number[]): number {
  const rise = side[side.length - 1] - side[0]
  const back = side.reduce((sum, x, i) => sum + (i === 0 ? 0 : Math.max(0, side[i - 1] - x)), 0)
  return back <= WAVERING * rise ? rise : 0
}

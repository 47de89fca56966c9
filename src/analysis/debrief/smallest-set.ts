/**
 * The few decisions that made the result: the smallest set, found by delta debugging (Zeller and Hildebrandt 2002), with
 * which the outcome stays within a tolerance of what it was. None of the set can be left out (it is 1-minimal); a still
 * smaller set that is not part of it may exist.
 */
import type { Counterfactual } from './counterfactuals.ts'
import type { Place, Replay } from './replay.ts'
import { outcomeOf, ownPlaces, without } from './replay.ts'

/** `holds` for all of the items; returns a part for which it holds and from which no single item can be taken. Order is kept. */
export function deltaDebug<T>(items: readonly T[], holds: (part: readonly T[]) => boolean): readonly T[] {
  if (holds([])) return []
  let current = items
  let pieces = 2
  while (current.length >= 2) {
    const size = Math.ceil(current.length / pieces)
    const chunks = Array.from({ length: Math.ceil(current.length / size) }, (_, i) => current.slice(i * size, (i + 1) * size))
    const alone = chunks.find(holds)
    if (alone) {
      current = alone
      pieces = 2
      continue
    }
    const gone = chunks.findIndex((_, i) => holds(chunks.flatMap((c, k) => (k === i ? [] : c))))
    if (gone >= 0) {
      current = chunks.flatMap((c, k) => (k === gone ? [] : c))
      pieces = Math.max(pieces - 1, 2)
      continue
    }
    if (size === 1) break
    pieces = Math.min(current.length, pieces * 2)
  }
  return current
}

export interface SmallestSet {
  readonly kept: readonly Place[]
  readonly of: number
  /** Outcome as it was, with the set alone, and with none of the own decisions. */
  readonly actual: number
  readonly outcome: number
  readonly none: number
  readonly tolerance: number
}

/** `known`: the effects of single decisions. The weightiest few that suffice are where the search begins, which saves most of its games. */
export function smallestSet(replay: Replay, series: string, known: readonly Counterfactual[], tolerance = 1): SmallestSet {
  const { game: { moves }, states, quarters, engine } = replay
  const read = outcomeOf(engine, series)
  const actual = read(states[quarters])
  const all = ownPlaces(moves)
  const seen = new Map<string, number>()
  const outcome = (kept: readonly Place[]): number => {
    const gone = all.filter((p) => !kept.includes(p))
    const key = gone.map((p) => `${p.quarter}.${p.index}`).join()
    const before = seen.get(key)
    if (before !== undefined) return before
    const value = gone.length === 0 ? actual : read(replay.play(without(moves, gone), { from: gone[0].quarter }))
    seen.set(key, value)
    return value
  }
  const holds = (kept: readonly Place[]): boolean => Math.abs(outcome(kept) - actual) <= tolerance
  const weight = new Map(known.map((k) => [`${k.quarter}.${k.index}`, Math.abs(k.effect)]))
  const weightOf = (p: Place): number => weight.get(`${p.quarter}.${p.index}`) ?? 0
  const ranked = [...all].sort((a, b) => weightOf(b) - weightOf(a) || a.quarter - b.quarter || a.index - b.index)
  let count = 1
  while (count < all.length && !holds(inOrder(ranked.slice(0, count)))) count = Math.min(all.length, Math.ceil(count * 1.5))
  const kept = deltaDebug(inOrder(ranked.slice(0, count)), holds)
  return { kept, of: all.length, actual, outcome: outcome(kept), none: outcome([]), tolerance }
}

const inOrder = (places: readonly Place[]): Place[] => [...places].sort((a, b) => a.quarter - b.quarter || a.index - b.index)

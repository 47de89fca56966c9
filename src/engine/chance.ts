/**
 * All chance of a game, drawn before play: the event tape [quarter × event × 3 draws].
 *
 * The column of event e is the stream of `alea(seed + '/' + e)` in quarter order. So neither a new event, nor a
 * longer game, nor any decision shifts another event's luck, and a counterfactual sees the same luck.
 * The only file that imports seedrandom.
 */
import alea from 'seedrandom/lib/alea.js'

/** Draws per event and quarter: does it happen, whom does it strike, how hard. */
export const DRAWS = 3

/** Tape for a game of `quarters` quarters, row by row: `tape[(quarter * events + event) * 3 + draw]`, each in [0, 1). */
export function createTape(seed: string, eventIds: readonly string[], quarters: number): Float64Array {
  const tape = new Float64Array(quarters * eventIds.length * DRAWS)
  eventIds.forEach((id, e) => {
    const next = alea(`${seed}/${id}`)
    for (let q = 0; q < quarters; q++) {
      for (let d = 0; d < DRAWS; d++) tape[(q * eventIds.length + e) * DRAWS + d] = next()
    }
  })
  return tape
}

/** A stream of its own for whoever else needs chance (a random opponent), named so that it touches nothing else. */
export function createStream(seed: string, name: string): () => number {
  const next = alea(`${seed}/${name}`)
  return () => next()
}

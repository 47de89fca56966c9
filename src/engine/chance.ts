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

/**
 * Puts chosen events on a tape and takes all others off it: what is chosen happens whatever its chance, the rest never
 * does. `who`: the number of a lab or side; absent: drawn as ever, as is how hard the event strikes.
 */
export function chooseEvents(tape: Float64Array, events: number, chosen: readonly { readonly row: number; readonly event: number; readonly who?: number }[]): void {
  for (let at = 0; at < tape.length; at += DRAWS) tape[at] = NEVER
  for (const { row, event, who } of chosen) {
    const at = (row * events + event) * DRAWS
    tape[at] = CERTAINLY
    if (who !== undefined) tape[at + 1] = NAMED - who
  }
}

/** First draws that no chance, however small or large, can meet or miss. */
const CERTAINLY = -1
const NEVER = Number.MAX_VALUE
/** A second draw of `NAMED − n` names number n; below it lies no drawn number. */
export const NAMED = -1

/** A stream of its own for whoever else needs chance (a random opponent), named so that it touches nothing else. */
export function createStream(seed: string, name: string): () => number {
  const next = alea(`${seed}/${name}`)
  return () => next()
}

/**
 * The luck of futures, drawn a hundred futures at a time and kept: each move of a lever asks for the same ones again, and to
 * draw them took a sixth of the time that they take to play.
 */
import type { Engine } from '../../engine/engine.ts'

/** Futures whose luck is drawn together. */
export const BLOCK = 100
/** Blocks that are kept of an engine: a thousand futures. */
const KEPT = 10

const kept = new WeakMap<Engine, Map<string, Float64Array>>()

/** Tape of block `of`, row by row: future i % BLOCK begins at row (i % BLOCK) × quarters. Nobody writes to it. */
export function luckOf(engine: Engine, luck: string, of: number, quarters: number): Float64Array {
  let tapes = kept.get(engine)
  if (!tapes) kept.set(engine, tapes = new Map())
  const key = `${quarters}/${luck}/${of}`
  const tape = tapes.get(key) ?? engine.tape(`${luck}/${of}`, BLOCK * quarters)
  // The youngest stand last.
  tapes.delete(key)
  tapes.set(key, tape)
  for (const oldest of tapes.keys()) {
    if (tapes.size <= KEPT) break
    tapes.delete(oldest)
  }
  return tape
}

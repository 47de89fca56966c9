/**
 * The golden games as one text, for any JavaScript engine: needs neither a browser nor Node.
 * `scripts/cross-engine.mjs` runs it in several engines and compares the texts letter by letter.
 */
import { RULES } from '../../src/content/rules.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { hashState } from '../../src/engine/hash.ts'
import { choiceWeight, exp, log, log10, pow } from '../../src/engine/math/exact.ts'
import { GOLDEN_GAMES, hashesOf } from './golden-games.ts'

const POINTS = 20_000

/** Hash of a function’s values at many points of its range, so that a last bit that differs anywhere is seen. */
function functionLine(name: string, low: number, high: number, f: (x: number) => number): string {
  const values = new Float64Array(POINTS)
  for (let i = 0; i < POINTS; i++) values[i] = f(low + ((high - low) * i) / (POINTS - 1))
  return `${name} ${hashState(values, 0, '')}`
}

export function goldenReport(): string {
  const engine = createEngine(RULES)
  return [
    functionLine('exp', -745, 709, exp),
    functionLine('exp near 0', -1, 1, exp),
    functionLine('log', 1e-300, 1e6, log),
    functionLine('log10', 0.01, 100, log10),
    functionLine('pow', 0.001, 50, (x) => pow(x, 0.37)),
    functionLine('choice weight', -17, 30, choiceWeight),
    functionLine('sqrt', 0, 1000, Math.sqrt),
    `tape ${hashState(engine.tape('golden', 64), 0, '')}`,
    ...engine.rules.scenarios.map((s) => `start ${s.id} ${engine.hash(engine.start(s.id), '')}`),
    ...GOLDEN_GAMES.map((golden) => {
      const { hashes, series } = hashesOf(engine, golden)
      return `${golden.id} ${hashes.join(' ')} ${series}`
    }),
  ].join('\n')
}

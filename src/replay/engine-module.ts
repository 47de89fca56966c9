/**
 * An engine as a thing that can be kept: what is asked of the engine of this page, and of every released one, which is
 * loaded from `engines/<id>.js` when a record needs it. This interface is frozen with the first release: it may grow at
 * the end, and whoever uses a part that grew asks first whether it is there.
 */
import { RULES } from '../content/rules.ts'
import { WORLD_PACKS } from '../content/world-packs.ts'
import { createEngine } from '../engine/engine.ts'
import type { Ruleset } from '../engine/types.ts'
import type { Start, Turn } from '../link/record.ts'
import type { EngineShape } from '../link/shape.ts'
import { PRESENT } from '../link/shape.ts'
import type { PackValues } from '../link/start-rules.ts'
import { createPrepare } from './prepare.ts'
import type { Unplayable } from './prepare.ts'
import type { Replayed } from './replay.ts'
import { replayTurns } from './replay.ts'

export type Replay = ({ readonly ok: true } & Replayed) | { readonly ok: false; readonly what: Unplayable }

export interface EngineModule {
  readonly id: number
  readonly shape: EngineShape
  /** Ids of the series that can be asked for. */
  readonly series: readonly string[]
  /** Pure: the same start and turns give the same numbers, everywhere and for ever. */
  replay(start: Start, turns: readonly Turn[], series?: readonly string[]): Replay
}

/** The packs of this tree. */
export const worldPack: PackValues = (id) => WORLD_PACKS.find((pack) => pack.id === id)?.values

/** `packs`: what the packs of parameters of these rules hold. */
export function engineModule(rules: Ruleset = RULES, shape: EngineShape = PRESENT, packs: PackValues = worldPack): EngineModule {
  const engine = createEngine(rules)
  const prepare = createPrepare(rules, shape, engine, packs)
  return {
    id: shape.engine, shape,
    series: engine.series.map((series) => series.id),
    replay(start, turns, series = []) {
      const ready = prepare(start)
      return ready.ok ? { ok: true, ...replayTurns(ready.prepared, turns, series) } : ready
    },
  }
}

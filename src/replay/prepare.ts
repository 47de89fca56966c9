/** From the start in a record to a game that can be played: the one place that knows how a start becomes a game. */
import { createEngine } from '../engine/engine.ts'
import type { Engine } from '../engine/engine.ts'
import type { Ruleset } from '../engine/types.ts'
import type { Start } from '../link/record.ts'
import { startFaults } from '../link/own-start-check.ts'
import { settingsOf } from '../link/settings.ts'
import type { EngineShape } from '../link/shape.ts'
import { leverShows, startRules } from '../link/start-rules.ts'
import type { PackValues, StartRules } from '../link/start-rules.ts'
import { createGame } from '../opponents/play.ts'
import type { Prepared } from './replay.ts'
import { seatsOf } from './replay.ts'

/** What cannot be played: a scenario that is not there, a teacher’s scenario that these rules cannot begin, a pack that nobody knows. */
export type Unplayable = 'scenario' | 'own' | 'pack'
export type Preparation = { readonly ok: true; readonly prepared: Prepared } | { readonly ok: false; readonly what: Unplayable }
export type Prepare = (start: Start) => Preparation

const NO_PACKS: PackValues = () => undefined

export function createPrepare(rules: Ruleset, shape: EngineShape, engine: Engine = createEngine(rules), packs: PackValues = NO_PACKS): Prepare {
  /** The engine of the last own scenario or pack: a class plays one scenario thirty times. */
  let made: { readonly key: string; readonly engine: Engine } | null = null
  const engineOf = (start: Start, { rules: its }: StartRules): Engine => {
    if (its.scenarios === rules.scenarios && its.parameters === rules.parameters) return engine
    const key = JSON.stringify(start.own ?? { pack: start.pack })
    if (made?.key !== key) made = { key, engine: createEngine(its) }
    return made.engine
  }
  return (start) => {
    const settings = settingsOf(start, shape)
    if (!settings) return { ok: false, what: 'scenario' }
    const built = startRules(start, rules, packs)
    if (!built) return { ok: false, what: settings.pack === undefined ? 'scenario' : 'pack' }
    // A start far outside what the model was made for is nobody’s game.
    if (start.own && startFaults(start.own).length > 0) return { ok: false, what: 'own' }
    const { scenario, events, chosen } = built
    try {
      const its = engineOf(start, built)
      const quarters = settings.turns * settings.quartersPerTurn
      const game = createGame(its, { scenario, seed: start.seed, events, ...(chosen === undefined ? {} : { chosen }), seats: seatsOf(settings), budgets: true, quarters })
      return { ok: true, prepared: { engine: its, game, settings, shows: leverShows(start) } }
    } catch (error) {
      // A scenario made for other rules may name what these do not have.
      if (start.own) return { ok: false, what: 'own' }
      throw error
    }
  }
}

/** From the start in a record to a game that can be played: the one place that knows how a start becomes a game. */
import type { Engine } from '../engine/engine.ts'
import type { Start } from '../link/record.ts'
import { settingsOf } from '../link/settings.ts'
import type { EngineShape } from '../link/shape.ts'
import { createGame } from '../opponents/play.ts'
import type { Prepared } from './replay.ts'
import { seatsOf } from './replay.ts'

export type Preparation = { readonly ok: true; readonly prepared: Prepared } | { readonly ok: false; readonly what: 'scenario' | 'own' | 'pack' }

export function prepare(engine: Engine, start: Start, shape: EngineShape): Preparation {
  const settings = settingsOf(start, shape)
  if (!settings || settings.events === 'chosen') return { ok: false, what: start.own ? 'own' : 'scenario' }
  if (start.own) return { ok: false, what: 'own' }
  if (settings.pack !== undefined) return { ok: false, what: 'pack' }
  const { scenario, events, turns, quartersPerTurn } = settings
  const game = createGame(engine, { scenario, seed: start.seed, events, seats: seatsOf(settings), budgets: true, quarters: turns * quartersPerTurn })
  return { ok: true, prepared: { engine, game, settings } }
}

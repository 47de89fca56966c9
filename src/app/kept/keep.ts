/** Keeping a game: what is written down of it, and how it is rebuilt from that. */
import { ENGINE_ID } from '../../content/engine-ids.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Decision } from '../../engine/types.ts'
import type { GameChoice } from '../choice.ts'
import { readOwnScenario } from '../../link/own-check.ts'
import { ownChoice } from '../share/start-of.ts'
import { startFaults } from '../../link/own-start-check.ts'
import type { Ground } from '../game/running.ts'
import { CURRENT_KEY, dropAside, isOther, keepAside, SAVE_FORMAT, setAside } from './saves.ts'
import type { SavedGame, SavedTurn } from './saves.ts'
import { keepsReplies, replay, sessionHash } from '../game/session.ts'
import type { Session } from '../game/session.ts'
import { NOTHING_AHEAD } from '../game/timeline.ts'
import type { Ahead, TurnTaken } from '../game/timeline.ts'

const savedTurn = (choice: GameChoice, { decisions, replies, reason, refused, forecasts }: TurnTaken): SavedTurn => ({
  decisions, ...(keepsReplies(choice.opponent) ? { replies, ...(reason === undefined ? {} : { reason }) } : { replies: [] }),
  ...(refused.length > 0 ? { refused } : {}), ...(forecasts.length > 0 ? { forecasts } : {}),
})

const saveOf = ({ id, choice }: Session, turns: readonly TurnTaken[]) => ({
  format: SAVE_FORMAT, id, engine: ENGINE_ID, choice, turns: turns.map((turn) => savedTurn(choice, turn)),
}) as const

/** The game under way as it is kept; null where there is none. */
export function savedNow({ store, running }: Pick<Ground, 'store' | 'running'>): SavedGame | null {
  const { game } = store.getState()
  const { session, ahead } = running
  if (!game || !session) return null
  return {
    ...saveOf(session, session.turns), draft: game.draft, ...(game.forecasts.length > 0 ? { forecasts: game.forecasts } : {}), phase: game.phase, hash: sessionHash(session), ...(game.hands > 1 ? { hand: game.hand } : {}),
    ...(ahead.turns.length > 0 ? { ahead: ahead.turns.map((turn) => savedTurn(game.choice, turn)), aheadHash: ahead.hash } : {}),
  }
}

/** Writes the game down. What stands in its place is another window’s game, and is set aside or left alone. */
function keep({ shelf, asideChanged }: Pick<Ground, 'shelf' | 'asideChanged'>, save: SavedGame): boolean {
  const other = isOther(shelf.read(CURRENT_KEY), save.id)
  if (other && setAside(shelf) === null) return false
  const kept = shelf.write(CURRENT_KEY, JSON.stringify(save))
  if (other && kept) dropAside(shelf, save.id)
  if (other) asideChanged()
  return kept
}

export function saveGame(ground: Omit<Ground, 'save' | 'show'>): void {
  const { store, shelf } = ground
  const save = savedNow(ground)
  if (!save || store.getState().follows) return
  const kept = keep(ground, save)
  const { notice } = store.getState()
  const said = notice?.id === 'notKept' || notice?.id === 'full'
  // Said once, and no longer than it is true.
  if (!kept && !said) store.setState({ notice: { id: shelf.keys().length > 0 ? 'full' : 'notKept' } })
  if (kept && said) store.setState({ notice: null })
}

/** Rebuilds a saved game; the state it leads to must be the one that was saved. */
export function rebuild(engine: Engine, saved: SavedGame): Session | null {
  const { own } = saved.choice
  // What stands on a shelf or in a file may have been written by anybody.
  const checked = own === undefined ? null : readOwnScenario(own)
  if (checked && (!checked.ok || startFaults(checked.own).length > 0 || JSON.stringify(ownChoice(checked.own, saved.choice.seed, saved.choice.doctrine)) !== JSON.stringify({ ...saved.choice, depth: checked.own.depth }))) return null
  const turns = own?.turns ?? engine.scenario(saved.choice.scenario)?.turns
  if (turns === undefined || saved.turns.length > turns) return null
  try {
    const built = replay(engine, saved.choice, saved.id, saved.turns)
    return sessionHash(built) === saved.hash ? built : null
  } catch (error) {
    console.warn('A saved game could not be played again.', error)
    return null
  }
}

/** The draft of a saved game, without what is no decision under its rules. What it may cost is seen when it is shown. */
export function draftOf(engine: Engine, saved: SavedGame, state: Float64Array): readonly Decision[] {
  return saved.draft.filter((d) => engine.check(state, d, { budgets: false }) === null)
}

export function aheadOf({ ahead, aheadHash }: SavedGame): Ahead {
  return ahead && aheadHash !== undefined
    ? { turns: ahead.map((t) => ({ ...t, reason: t.reason, refused: t.refused ?? [], forecasts: t.forecasts ?? [] })), hash: aheadHash } : NOTHING_AHEAD
}

/** The way the game had gone is kept as a game of its own before another way is taken. */
export function keepBranch({ store, shelf, running, newSeed, asideChanged, front }: Ground, session: Session): void {
  const { ahead } = running
  const branch = session.turns.length + 1
  const turns = [...session.turns, ...ahead.turns]
  const over = turns.length >= session.scenario.turns
  const save: SavedGame = { ...saveOf(session, turns), id: `${newSeed()}/${newSeed()}`, draft: [], phase: over ? 'end' : 'results', hash: ahead.hash, branch }
  const key = keepAside(shelf, save)
  asideChanged()
  store.setState({ notice: key === null ? { id: 'branchLost' } : { id: 'branchKept', text: front().gameDetail(session.choice, turns.length, over, branch) } })
}

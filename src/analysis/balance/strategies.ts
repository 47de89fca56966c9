/** Who plays: fixed policies, players that look ahead, and specialists that pull one lever and nothing else. */
import type { Engine } from '../../engine/engine.ts'
import type { LeverDef, Side } from '../../engine/types.ts'
import { SEAT_SIDE, SIDES } from '../../engine/types.ts'
import { character } from '../../opponents/character.ts'
import { OPPONENTS } from '../../opponents/index.ts'
import type { Opponent, OpponentId } from '../../opponents/opponent.ts'
import { CHARACTER_SIDE, OPPONENT_IDS } from '../../opponents/opponent.ts'

/** A way to play a side, by a name that is unique on that side. */
export interface Strategy {
  readonly id: string
  readonly player: Opponent
}

/** The cautious character of each side. */
export const CAUTIOUS: Readonly<Record<Side, OpponentId>> = { us: 'diplomat', cn: 'patient-builder' }
/** The ruthless one. */
export const RUTHLESS: Readonly<Record<Side, OpponentId>> = { us: 'hard-line', cn: 'hard-bargainer' }

export const opponent = (id: OpponentId): Strategy => ({ id, player: OPPONENTS[id] })

/** Whoever follows a rule and does not look ahead: these are the columns of the empirical game. */
export const POLICIES: Readonly<Record<Side, readonly Strategy[]>> = { us: policies('us'), cn: policies('cn') }

function policies(side: Side): Strategy[] {
  const general: readonly OpponentId[] = ['hold', 'random', 'learner', 'history']
  return OPPONENT_IDS.filter((id) => general.includes(id) || CHARACTER_SIDE[id] === side).map(opponent)
}

/** Holds one lever at a value, as soon as that can be paid, and leaves all others where they stand. */
export function specialist(lever: LeverDef, value: number): Strategy {
  return { id: `${lever.seat}/${lever.id}=${value}`, player: character({ side: SEAT_SIDE[lever.seat] }, [['always', `${lever.seat}/${lever.id}`, value, 'chance']]) }
}

/** Each lever of a side held at its maximum and at its minimum, where it does not stand there anyway. */
export function specialistsOf(engine: Engine, scenario: string, side: Side): Strategy[] {
  const start = engine.start(scenario)
  return leversOf(engine, side).flatMap((lever) => [lever.max, lever.min]
    .filter((value) => engine.instancesOf({ seat: lever.seat, lever: lever.id }).some((i) => engine.decided(start, i) !== value))
    .map((value) => specialist(lever, value)))
}

export function leversOf(engine: Engine, side: Side): readonly LeverDef[] {
  return engine.rules.levers.filter((l) => SEAT_SIDE[l.seat] === side)
}

export const rivalOf = (side: Side): Side => (side === SIDES[0] ? SIDES[1] : SIDES[0])

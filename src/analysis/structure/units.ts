/**
 * T-05: does a result depend on the unit in which compute is counted? Every input in kH100e is written in H100e instead,
 * and the same game is played. What has no such unit must come out the same; what has it, 1000 times as large.
 *
 * A number hidden in a phase that is really so many kH100e would show up here, since it is not rescaled.
 */
import { RULES } from '../../content/rules.ts'
import type { Engine } from '../../engine/engine.ts'
import { createEngine } from '../../engine/engine.ts'
import { BLOCKS, CORE_END, STATE_START } from '../../engine/layout.ts'
import { log10 } from '../../engine/math/exact.ts'
import type { OpponentId } from '../../opponents/opponent.ts'
import { createGame, playQuarter } from '../../opponents/play.ts'
import type { ParameterDef, Ruleset, SeatId, StartCorrection } from '../../engine/types.ts'
import { SEATS } from '../../engine/types.ts'

/** H100e in a kH100e. */
const FACTOR = 1000

/** How a number changes with the unit, from its unit column. A unit that names H100e in another way is a fault. */
export function rescale(value: number, unit: string): number {
  if (!unit.includes('H100e')) return value
  // Money per chip: $k per H100e is the same as $m per kH100e, and a thousandth of it per H100e.
  if (unit === '$k per H100e') return value / FACTOR
  if (unit.startsWith('log10 kH100e')) return value + log10(FACTOR)
  if (unit.startsWith('kH100e')) return value * FACTOR
  throw new Error(`It is not known how "${unit}" changes when compute is counted in H100e.`)
}

/**
 * The one input that depends on the unit and whose unit column cannot say so: the level of the capability scale is that
 * of a model trained on 1 kH100e for a quarter. On 1 H100e it stands three tenfolds lower.
 */
function rescaledParameter(p: ParameterDef, perOom: number): number {
  return p.id === 'eci-base' ? p.value - log10(FACTOR) * perOom : rescale(p.value, p.unit)
}

export const unitAt: readonly string[] = BLOCKS.flatMap((b) => Array.from({ length: b.size }, () => b.unit))
const unitOf = (variable: string): string => {
  const block = BLOCKS.find((b) => b.name === variable.split('/')[0])
  if (!block) throw new Error(`There is no variable "${variable}".`)
  return block.unit
}

/** The rules with compute counted in H100e. `skip` leaves one parameter as it was, to see that the comparison notices. */
export function inH100e(rules: Ruleset, skip?: string): Ruleset {
  const perOom = rules.parameters.find((p) => p.id === 'eci-per-oom')
  if (!perOom) throw new Error('There is no parameter "eci-per-oom".')
  const corrected = (list: readonly StartCorrection[]): StartCorrection[] => list.map((c) => ({ ...c, value: rescale(c.value, unitOf(c.variable)) }))
  return {
    ...rules,
    parameters: rules.parameters.map((p) => (p.id === skip ? p : { ...p, value: rescaledParameter(p, perOom.value) })),
    start: corrected(rules.start),
    scenarios: rules.scenarios.map((s) => ({ ...s, corrections: corrected(s.corrections) })),
  }
}

/** Relative difference; below a millionth of a millionth of one unit numbers count as 0. */
export const apart = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-12))

/** Plays 32 quarters with players who know nothing of units. Returns the states. */
function played(engine: Engine, player: OpponentId): Float64Array[] {
  const seats = Object.fromEntries(SEATS.map((seat) => [seat, player])) as Record<SeatId, OpponentId>
  const game = createGame(engine, { scenario: 'chip-war', seed: 'units', events: player === 'random' ? 'on' : 'expected', seats, budgets: player === 'random', quarters: 32 })
  const states = [game.state.slice()]
  for (let q = 0; q < 32; q++) {
    playQuarter(game, [], { ledger: false })
    states.push(game.state.slice())
  }
  return states
}

/** Largest relative difference of any number of state or report over a game of the record and one of random players. */
export function unitDependence(skip?: string): number {
  const there = createEngine(RULES)
  const here = createEngine(inH100e(RULES, skip))
  let most = 0
  for (const player of ['history', 'random'] as const) {
    const changed = played(here, player)
    played(there, player).forEach((state, q) => {
      for (let i = 0; i < CORE_END; i++) {
        const expected = rescale(state[i], unitAt[i])
        // A report that is not filled yet says nothing.
        if (i < STATE_START && state[i] === 0 && changed[q][i] === 0) continue
        most = Math.max(most, apart(changed[q][i], expected))
      }
    })
  }
  return most
}

/** Nothing comes from nowhere: shares, chips, stocks, money and political capital, in 500 random legal games each. */
import { fc } from '../support/property.ts'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/content/rules.ts'
import { CAUSE, CAUSE_IDS } from '../../src/engine/causes.ts'
import {
  CASH, FISCAL, HOSTED, LAB_SIDE, N_LABS, N_MARKETS, OPENED, POLITICAL, R_DOMESTIC, R_LEGAL, R_NEW_ROW, R_NEW_US, R_NVIDIA_REVENUE, R_OFFSHORE,
  R_REVENUE, R_SMUGGLED, R_SUPPLY, R_SUPPLY_LOSS, R_SUPPLY_POTENTIAL, STATE_START, nameOf,
} from '../../src/engine/layout.ts'
import { CASH_SEATS } from '../../src/engine/levers.ts'
import { createParams } from '../../src/engine/parameters.ts'
import { LABS, SEAT_LABS } from '../../src/engine/types.ts'
import type { PlayedQuarter } from '../support/games.ts'
import { ENGINE, games, plainGame, playThrough, runs } from '../support/games.ts'

const GAMES = 500
const p = createParams(RULES.parameters)
const { ledger } = ENGINE

/** One law of a played quarter; throws when it is broken. The games are the same for all, so they are played once. */
type Law = (played: PlayedQuarter) => void

const sharesSumToOne: Law = ({ game: { state } }) => {
  for (let m = 0; m < N_MARKETS; m++) {
    let sum = 0
    for (let a = 0; a < N_LABS; a++) sum += state[HOSTED + m * N_LABS + a] + state[OPENED + m * N_LABS + a]
    if (!(Math.abs(sum - 1) < 1e-12)) throw new Error(`T-01: the shares of ${nameOf(HOSTED + m * N_LABS)} and its market miss 1 by ${sum - 1}`)
  }
}

/** Delivered western chips are those of US owners, China’s legal, smuggled and rented ones and everyone else’s; what was lost has a name. */
const chipsAreConserved: Law = ({ game: { state: s } }) => {
  const parts = s[R_NEW_US] + s[R_LEGAL] + s[R_SMUGGLED] + s[R_OFFSHORE] + s[R_NEW_ROW]
  if (!(Math.abs(parts - s[R_SUPPLY]) < 1e-9 * s[R_SUPPLY])) throw new Error(`T-02: ${s[R_SUPPLY]} were delivered and ${parts} received`)
  if (!(Math.abs(s[R_SUPPLY] + s[R_SUPPLY_LOSS] - s[R_SUPPLY_POTENTIAL]) < 1e-9 * s[R_SUPPLY_POTENTIAL])) throw new Error('T-02: chips were lost without a name')
  for (const at of [R_NEW_US, R_LEGAL, R_SMUGGLED, R_OFFSHORE, R_NEW_ROW, R_SUPPLY_LOSS, R_DOMESTIC]) if (!(s[at] >= 0)) throw new Error(`T-02: ${nameOf(at)} is ${s[at]}`)
}

/** Every number of the state is its old value plus the ledger’s flows in order, to the bit. */
const ledgerExplainsAll: Law = ({ game: { state }, before }) => {
  const sum = before.slice()
  for (let n = 0; n < ledger.count; n++) {
    if (ledger.at[n] < STATE_START || CAUSE_IDS[ledger.cause[n]] === undefined) throw new Error(`T-03: flow ${n} has no place or no name`)
    sum[ledger.at[n]] += ledger.amount[n]
  }
  for (let i = STATE_START; i < state.length; i++) if (sum[i] !== state[i]) throw new Error(`T-03: for ${nameOf(i)} the ledger gives ${sum[i]}, the state holds ${state[i]}`)
}

/** Causes that may move a purse, and which way: 1 in, −1 out, 0 either. */
const MONEY: Readonly<Record<string, number>> = { income: 1, upkeep: -1, 'one-off-cost': -1, lapse: -1 }
const POLITICS: Readonly<Record<string, number>> = { 'one-off-cost': -1, upkeep: -1, regeneration: 1, event: 0, 'domestic-order': 1, incident: -1, lapse: -1 }

/** Money and political capital come and go only under their own names, and in their own direction. */
const pursesHaveCauses: Law = () => {
  for (let n = 0; n < ledger.count; n++) {
    const at = ledger.at[n]
    const money = (at >= CASH && at < CASH + CASH_SEATS.length) || at === FISCAL || at === FISCAL + 1
    const politics = at === POLITICAL || at === POLITICAL + 1
    if (!money && !politics) continue
    const way = (money ? MONEY : POLITICS)[CAUSE_IDS[ledger.cause[n]]]
    if (way === undefined) throw new Error(`T-04: ${nameOf(at)} is moved by ${CAUSE_IDS[ledger.cause[n]]}`)
    if (way * ledger.amount[n] < 0) throw new Error(`T-04: ${nameOf(at)} has ${CAUSE_IDS[ledger.cause[n]]} of ${ledger.amount[n]}`)
  }
}

const pursesAreNeverNegative: Law = ({ game: { state } }) => {
  for (let i = CASH; i < CASH + CASH_SEATS.length; i++) if (!(state[i] >= 0)) throw new Error(`${nameOf(i)} is ${state[i]}`)
  for (let b = 0; b < 2; b++) {
    if (!(state[FISCAL + b] >= 0)) throw new Error(`${nameOf(FISCAL + b)} is ${state[FISCAL + b]}`)
    if (!(state[POLITICAL + b] >= 0 && state[POLITICAL + b] <= 100)) throw new Error(`${nameOf(POLITICAL + b)} is ${state[POLITICAL + b]}`)
  }
}

test('in any legal game shares sum to one (T-01), chips are conserved (T-02), the ledger explains every number to the bit (T-03), purses move under their own names (T-04) and are never below zero', () => {
  const laws = [sharesSumToOne, chipsAreConserved, ledgerExplainsAll, pursesHaveCauses, pursesAreNeverNegative]
  fc.assert(fc.property(games(), (spec) => {
    playThrough(spec, (played) => {
      for (const law of laws) law(played)
    })
  }), runs(GAMES))
})

test('each of these laws is broken by a game that breaks it', () => {
  const spec = plainGame('chip-war', 'history', { quarters: 1 })
  const breaks: readonly (readonly [Law, (played: PlayedQuarter) => void])[] = [
    [sharesSumToOne, ({ game }) => (game.state[HOSTED + 5] += 1e-9)],
    [chipsAreConserved, ({ game }) => (game.state[R_SMUGGLED] += 1e-3)],
    [ledgerExplainsAll, ({ game }) => (game.state[HOSTED] *= 1 + 2 ** -52)],
    [ledgerExplainsAll, ({ game }) => (game.state[game.state.length - 1] += 1)],
    [pursesHaveCauses, () => ledger.cause.fill(CAUSE.sales, 0, ledger.count)],
    [pursesAreNeverNegative, ({ game }) => (game.state[CASH] = -1e-12)],
  ]
  for (const [law, spoil] of breaks) {
    playThrough(spec, (played) => {
      law(played)
      spoil(played)
      expect(() => law(played)).toThrow()
    })
  }
})

describe('in any legal game with budgets', () => {
  test('a firm’s income is its margin on what it sold, exactly (T-04)', () => {
    const labsOf = CASH_SEATS.map((seat) => LABS.flatMap((lab, a) => (SEAT_LABS[seat].includes(lab) && LAB_SIDE[a] < 2 ? [a] : [])))
    fc.assert(fc.property(games({ budgets: true }), (spec) => {
      playThrough(spec, ({ game: { state: s } }) => {
        CASH_SEATS.forEach((seat, i) => {
          const flows = [p('cash-floor-income'), ...labsOf[i].map((a) => p('cash-margin') * s[R_REVENUE + a])]
          if (seat === 'nvidia') flows.push(p('chip-cash-margin') * s[R_NVIDIA_REVENUE])
          if (seat === 'huawei') flows.push(p('chip-cash-margin') * s[R_DOMESTIC] * p('huawei-price') * ENGINE.inForce(s, ENGINE.instancesOf({ seat: 'huawei', lever: 'price' })[0]) / 1000)
          const written: number[] = []
          for (let n = 0; n < ledger.count; n++) if (ledger.at[n] === CASH + i && ledger.cause[n] === CAUSE.income) written.push(ledger.amount[n])
          expect(written, seat).toEqual(flows.filter((f) => f !== 0))
        })
      })
    }), runs(100))
  })

  test('a decision costs what its price says', () => {
    fc.assert(fc.property(games({ budgets: true, mostQuarters: 8 }), fc.nat({ max: ENGINE.levers.instances.length - 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (spec, instance, place) => {
      const { state } = playThrough(spec, () => {})
      const i = ENGINE.levers.instances[instance]
      const low = Math.round(i.def.min * i.steps)
      const value = (low + Math.round(place * (Math.round(i.def.max * i.steps) - low))) / i.steps
      const decision = { seat: i.def.seat, lever: i.def.id, value, ...(i.target === undefined ? {} : { target: i.target }) }
      const price = ENGINE.price(state, decision)
      const before = state.slice()
      const b = i.side === 'us' ? 0 : 1
      const cash = CASH_SEATS.indexOf(i.def.seat)
      if (ENGINE.decide(state, decision)) {
        expect(state).toEqual(before)
        return
      }
      expect(before[POLITICAL + b] - state[POLITICAL + b]).toBeCloseTo(price.political, 9)
      expect(before[FISCAL + b] - state[FISCAL + b]).toBeCloseTo(price.fiscal, 9)
      if (cash >= 0) expect(before[CASH + cash] - state[CASH + cash]).toBeCloseTo(price.cash, 9)
    }), runs(GAMES))
  })
})

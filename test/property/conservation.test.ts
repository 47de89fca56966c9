/** Nothing comes from nowhere: shares, chips, stocks, money and political capital, in 500 random legal games each. */
import fc from 'fast-check'
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
import { ENGINE, games, playThrough, runs } from '../support/games.ts'

const GAMES = 500
const p = createParams(RULES.parameters)
const { ledger } = ENGINE

describe('in any legal game', () => {
  test('the shares of every market sum to one within 1e-12 (T-01)', () => {
    fc.assert(fc.property(games(), (spec) => {
      playThrough(spec, ({ game: { state } }) => {
        for (let m = 0; m < N_MARKETS; m++) {
          let sum = 0
          for (let a = 0; a < N_LABS; a++) sum += state[HOSTED + m * N_LABS + a] + state[OPENED + m * N_LABS + a]
          if (!(Math.abs(sum - 1) < 1e-12)) throw new Error(`${nameOf(HOSTED + m * N_LABS)}: ${sum - 1}`)
        }
      })
    }), runs(GAMES))
  })

  test('delivered western chips are those of US owners, China’s legal, smuggled and rented ones and everyone else’s; what was lost has a name (T-02)', () => {
    fc.assert(fc.property(games(), (spec) => {
      playThrough(spec, ({ game: { state: s } }) => {
        const parts = s[R_NEW_US] + s[R_LEGAL] + s[R_SMUGGLED] + s[R_OFFSHORE] + s[R_NEW_ROW]
        expect(Math.abs(parts - s[R_SUPPLY])).toBeLessThan(1e-9 * s[R_SUPPLY])
        expect(Math.abs(s[R_SUPPLY] + s[R_SUPPLY_LOSS] - s[R_SUPPLY_POTENTIAL])).toBeLessThan(1e-9 * s[R_SUPPLY_POTENTIAL])
        for (const at of [R_NEW_US, R_LEGAL, R_SMUGGLED, R_OFFSHORE, R_NEW_ROW, R_SUPPLY_LOSS, R_DOMESTIC]) expect(s[at], nameOf(at)).toBeGreaterThanOrEqual(0)
      })
    }), runs(GAMES))
  })

  test('every number of the state is its old value plus the ledger’s flows in order, to the bit (T-03)', () => {
    fc.assert(fc.property(games(), (spec) => {
      playThrough(spec, ({ game: { state }, before }) => {
        for (let n = 0; n < ledger.count; n++) before[ledger.at[n]] += ledger.amount[n]
        for (let i = STATE_START; i < state.length; i++) {
          if (before[i] !== state[i]) throw new Error(`${nameOf(i)}: the ledger gives ${before[i]}, the state holds ${state[i]}`)
        }
        for (let n = 0; n < ledger.count; n++) {
          if (ledger.at[n] < STATE_START || CAUSE_IDS[ledger.cause[n]] === undefined) throw new Error(`flow ${n} has no place or no name`)
        }
      })
    }), runs(GAMES))
  })
})

/** Causes that may move a purse, and which way: 1 in, −1 out, 0 either. */
const MONEY: Readonly<Record<string, number>> = { income: 1, upkeep: -1, 'one-off-cost': -1, lapse: -1 }
const POLITICS: Readonly<Record<string, number>> = { 'one-off-cost': -1, regeneration: 1, event: 0, 'domestic-order': 1, incident: -1 }

describe('in any legal game with budgets', () => {
  test('money and political capital come and go only under their own names, and in their own direction (T-04)', () => {
    fc.assert(fc.property(games(), (spec) => {
      playThrough(spec, () => {
        for (let n = 0; n < ledger.count; n++) {
          const at = ledger.at[n]
          const money = (at >= CASH && at < CASH + CASH_SEATS.length) || at === FISCAL || at === FISCAL + 1
          const politics = at === POLITICAL || at === POLITICAL + 1
          if (!money && !politics) continue
          const way = (money ? MONEY : POLITICS)[CAUSE_IDS[ledger.cause[n]]]
          if (way === undefined) throw new Error(`${nameOf(at)} is moved by ${CAUSE_IDS[ledger.cause[n]]}`)
          if (way * ledger.amount[n] < 0) throw new Error(`${nameOf(at)}: ${CAUSE_IDS[ledger.cause[n]]} of ${ledger.amount[n]}`)
        }
      })
    }), runs(GAMES))
  })

  test('a firm’s income is its margin on what it sold, exactly (T-04)', () => {
    const labsOf = CASH_SEATS.map((seat) => LABS.flatMap((lab, a) => (SEAT_LABS[seat].includes(lab) && LAB_SIDE[a] < 2 ? [a] : [])))
    fc.assert(fc.property(games({ budgets: true }), (spec) => {
      playThrough(spec, ({ game: { state: s } }) => {
        CASH_SEATS.forEach((seat, i) => {
          const flows = [p('cash-floor-income'), ...labsOf[i].map((a) => p('cash-margin') * s[R_REVENUE + a])]
          if (seat === 'nvidia') flows.push(p('chip-cash-margin') * s[R_NVIDIA_REVENUE])
          if (seat === 'huawei') flows.push(p('chip-cash-margin') * s[R_DOMESTIC] * p('huawei-price') / 1000)
          const written: number[] = []
          for (let n = 0; n < ledger.count; n++) if (ledger.at[n] === CASH + i && ledger.cause[n] === CAUSE.income) written.push(ledger.amount[n])
          expect(written, seat).toEqual(flows.filter((f) => f !== 0))
        })
      })
    }), runs(100))
  })

  test('no purse is ever below zero, and political capital stays between 0 and 100', () => {
    fc.assert(fc.property(games({ budgets: true }), (spec) => {
      playThrough(spec, ({ game: { state } }) => {
        for (let i = 0; i < CASH_SEATS.length; i++) expect(state[CASH + i], nameOf(CASH + i)).toBeGreaterThanOrEqual(0)
        for (let b = 0; b < 2; b++) {
          expect(state[FISCAL + b], nameOf(FISCAL + b)).toBeGreaterThanOrEqual(0)
          expect(state[POLITICAL + b], nameOf(POLITICAL + b)).toBeGreaterThanOrEqual(0)
          expect(state[POLITICAL + b], nameOf(POLITICAL + b)).toBeLessThanOrEqual(100)
        }
      })
    }), runs(GAMES))
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

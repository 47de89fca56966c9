/** A game is its bytes: nothing outside the state has a say in the future. Random legal games, played twice. */
import { fc } from '../support/property.ts'
import { expect, test } from 'vitest'
import { RULES } from '../../src/content/rules.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { STATE_START } from '../../src/engine/layout.ts'
import type { Decision } from '../../src/engine/types.ts'
import { SEATS } from '../../src/engine/types.ts'
import { playQuarter } from '../../src/opponents/play.ts'
import type { GameSpec } from '../support/games.ts'
import { ENGINE, games, newGame, plannedFor, playThrough, runs } from '../support/games.ts'

/** A second engine, alive at the same time. */
const OTHER = createEngine(RULES)

/** Writes a game to bytes and reads it back, without its report. */
function throughBytes(state: Float64Array): Float64Array {
  const bytes = new Uint8Array(state.length * 8)
  bytes.set(new Uint8Array(state.buffer, state.byteOffset, bytes.length))
  const copy = new Float64Array(bytes.buffer)
  copy.fill(0, 0, STATE_START)
  return copy
}

test('a game that is written to bytes and read back every quarter, without its report, stays in step with one that is not (T-07)', () => {
  fc.assert(fc.property(games(), (spec) => {
    const game = newGame(spec)
    const twin = newGame(spec, OTHER)
    let chain = ''
    let twinChain = ''
    for (let quarter = 1; quarter <= spec.quarters; quarter++) {
      twin.state.set(throughBytes(twin.state))
      const planned = plannedFor(spec, quarter)
      const a = playQuarter(game, planned, { ledger: true })
      const b = playQuarter(twin, planned)
      chain = ENGINE.hash(game.state, chain)
      twinChain = OTHER.hash(twin.state, twinChain)
      if (chain !== twinChain) throw new Error(`the games part in quarter ${quarter}`)
      if (a.taken.length !== b.taken.length || a.rejections.length !== b.rejections.length) throw new Error(`other decisions are taken in quarter ${quarter}`)
    }
    if (twin.state.some((v, i) => v !== game.state[i])) throw new Error('the reports part')
  }), runs(500))
})

test('a game saved half-way and replayed with the decisions that were taken ends as it did, by another engine (T-07)', () => {
  fc.assert(fc.property(games(), fc.double({ min: 0, max: 1, noNaN: true }), (given, part) => {
    // Dated history is no player’s decision; everyone else’s can be handed over as they were.
    const spec: GameSpec = { ...given, seats: Object.fromEntries(SEATS.map((s) => [s, given.seats[s] === 'history' ? 'hold' : given.seats[s]])) as GameSpec['seats'] }
    const saveAt = Math.floor(part * spec.quarters)
    let saved = newGame(spec).state
    const taken: (readonly Decision[])[] = []
    const end = playThrough(spec, ({ game, result }) => {
      taken.push(result.taken)
      if (taken.length === saveAt) saved = throughBytes(game.state)
    })
    const again = newGame({ ...spec, seats: Object.fromEntries(SEATS.map((s) => [s, 'hold'])) as GameSpec['seats'] }, OTHER)
    again.state.set(saved)
    for (let quarter = saveAt; quarter < spec.quarters; quarter++) expect(playQuarter(again, taken[quarter]).rejections).toEqual([])
    expect(OTHER.hash(again.state, '')).toBe(ENGINE.hash(end.state, ''))
  }), runs(500))
})

test('the ledger changes nothing but itself', () => {
  fc.assert(fc.property(games(), (spec) => {
    const silent = newGame(spec, OTHER)
    for (let quarter = 1; quarter <= spec.quarters; quarter++) playQuarter(silent, plannedFor(spec, quarter))
    expect(silent.state).toEqual(playThrough(spec, () => {}).state)
    expect(OTHER.ledger.count).toBe(0)
  }), runs(100))
})

test('no decision moves anyone’s luck: the tape is the same whatever is played, and a longer game has the same beginning', () => {
  fc.assert(fc.property(games(), (spec) => {
    const game = playThrough(spec, () => {})
    const fresh = ENGINE.tape(spec.seed, spec.quarters + 5)
    expect(game.tape).toEqual(fresh.subarray(0, game.tape.length))
  }), runs(50))
})

test('an engine that plays two games in turn plays each as if there were no other (T-07)', () => {
  fc.assert(fc.property(games(), games(), (...specs) => {
    const together = specs.map((spec) => newGame(spec))
    const alone = specs.map((spec) => newGame(spec, OTHER))
    const quarter = (at: number, game: (typeof together)[number], q: number): void => {
      if (q <= specs[at].quarters) playQuarter(game, plannedFor(specs[at], q))
    }
    for (let q = 1; q <= Math.max(...specs.map(({ quarters }) => quarters)); q++) together.forEach((game, at) => quarter(at, game, q))
    alone.forEach((game, at) => { for (let q = 1; q <= specs[at].quarters; q++) quarter(at, game, q) })
    together.forEach(({ state }, at) => { if (state.some((v, i) => v !== alone[at].state[i])) throw new Error(`game ${at} is another one`) })
  }), runs(200))
})

/** What a debrief says of any game: playing again without a change is the same game; what changed nothing brought nothing. */
import { fc } from '../support/property.ts'
import { expect, test } from 'vitest'
import { counterfactuals } from '../../src/analysis/debrief/counterfactuals.ts'
import type { PlayedGame, RecordedGame } from '../../src/analysis/debrief/recorded.ts'
import { answeredByPolicy, recordGame } from '../../src/analysis/debrief/recorded.ts'
import { createReplay, ownPlaces, without, withMove } from '../../src/analysis/debrief/replay.ts'
import { deltaDebug, smallestSet } from '../../src/analysis/debrief/smallest-set.ts'
import { SEATS, SEAT_SIDE } from '../../src/engine/types.ts'
import type { GameSpec } from '../support/games.ts'
import { ENGINE, games, plannedFor, playThrough, runs } from '../support/games.ts'

const OUTCOME = 'score.us.lead'

function played(spec: GameSpec): PlayedGame {
  return {
    scenario: spec.scenario, seed: spec.seed, events: spec.events, budgets: spec.budgets, seats: spec.seats, held: [],
    own: SEATS.filter((s) => SEAT_SIDE[s] === 'us'),
    quarters: Array.from({ length: spec.quarters }, (_, q) => ({ decisions: plannedFor(spec, q + 1) })),
  }
}
const recorded = (spec: GameSpec): RecordedGame => recordGame(ENGINE, played(spec))

test('a recorded game played again is the same game to the bit', () => {
  fc.assert(fc.property(games({ mostQuarters: 12 }), (spec) => {
    const game = recorded(spec)
    const replay = createReplay(ENGINE, game)
    const hash = ENGINE.hash(playThrough(spec, () => undefined).state, '')
    expect(ENGINE.hash(replay.states[replay.quarters], '')).toBe(hash)
    for (let from = 0; from < replay.quarters; from += 5) expect(ENGINE.hash(replay.play(game.moves, { from }), '')).toBe(hash)
    expect(ENGINE.hash(createReplay(ENGINE, answeredByPolicy(ENGINE, game.played, game.moves)).states[replay.quarters], '')).toBe(hash)
  }), runs(20))
})

test('a decision that leaves its lever where it stood brought exactly nothing', () => {
  fc.assert(fc.property(games({ mostQuarters: 10 }), fc.nat(), fc.nat(), (spec, at, which) => {
    const game = recorded(spec)
    const quarter = at % spec.quarters
    const before = createReplay(ENGINE, game)
    const own = ENGINE.levers.instances.filter((i) => SEAT_SIDE[i.def.seat] === 'us')
    const i = own[which % own.length]
    const target = i.target === undefined ? {} : { target: i.target }
    // Before whatever else is decided on it in that quarter.
    const cleared = without(game.moves, ownPlaces(game.moves).filter((p) => p.quarter === quarter && game.moves[quarter][p.index].decision.lever === i.def.id))
    const decision = { seat: i.def.seat, lever: i.def.id, value: ENGINE.decided(before.states[quarter], i), ...target }
    const replay = createReplay(ENGINE, { ...game, moves: withMove(ENGINE, cleared, quarter, decision) })
    const found = [...counterfactuals(replay, OUTCOME)].find((c) => c.quarter === quarter && c.decision === decision)
    expect(found?.effect).toBe(0)
  }), runs(30))
})

test('the smallest set keeps the outcome within a point, and none of it can be left out', () => {
  fc.assert(fc.property(games({ mostQuarters: 10 }), (spec) => {
    const replay = createReplay(ENGINE, recorded(spec))
    const found = [...counterfactuals(replay, OUTCOME)]
    const set = smallestSet(replay, OUTCOME, found)
    expect(Math.abs(set.outcome - set.actual)).toBeLessThanOrEqual(1)
    const all = ownPlaces(replay.game.moves)
    const kept = all.filter((p) => set.kept.some((k) => k.quarter === p.quarter && k.index === p.index))
    for (const left of kept) {
      const gone = all.filter((p) => p === left || !kept.includes(p))
      const outcome = ENGINE.read(replay.play(without(replay.game.moves, gone)), OUTCOME)
      expect(Math.abs(outcome - set.actual)).toBeGreaterThan(1)
    }
    // Once more: the same.
    expect(smallestSet(createReplay(ENGINE, recorded(spec)), OUTCOME, found)).toEqual(set)
  }), runs(15))
})

test('delta debugging ends with a part from which nothing can be taken, whatever is asked of it', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 16 }), fc.array(fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 4 }), { maxLength: 4 }), (items, wanted) => {
    // Holds where one of the wanted sets is there whole, and for everything.
    const holds = (part: readonly number[]): boolean => part.length === items.length || wanted.some((w) => w.length > 0 && w.every((x) => part.includes(x)))
    const part = deltaDebug(items, holds)
    expect(holds(part)).toBe(true)
    if (part.length > 0) for (const x of part) expect(holds(part.filter((y) => y !== x))).toBe(false)
  }), runs(300))
})

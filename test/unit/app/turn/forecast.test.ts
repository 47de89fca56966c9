/** Ranges in a game: kept with the turn, taken back with it, and no part of what the engine sees. */
import { describe, expect, test } from 'vitest'
import { defaultChoice } from '../../../../src/app/choice.ts'
import { readSave } from '../../../../src/app/kept/saves.ts'
import { RULES } from '../../../../src/content/rules.ts'
import { makeApp, MemoryStorage } from '../make-app.ts'

const choice = defaultChoice('deepseek-moment', 'us', 'amber-heron-27')
const KEY = 'open-gambit/game'
const RANGE = { headline: 'lead', low: 6, high: 9 }

function begun(storage = new MemoryStorage(), part = {}) {
  const made = makeApp(storage)
  made.app.startGame({ ...choice, ...part })
  return made
}
const game = (made: ReturnType<typeof makeApp>) => {
  const found = made.state().game
  if (!found) throw new Error('no game')
  return found
}
const saved = (made: ReturnType<typeof makeApp>) => JSON.parse(made.storage.getItem(KEY) ?? '') as { hash: string; turns: { forecasts?: unknown }[]; forecasts?: unknown }

describe('a range', () => {
  test('changes nothing in the game: the same hash with it and without', () => {
    const [plain, ranged] = [begun(), begun()]
    ranged.app.setForecast(RANGE)
    for (const made of [plain, ranged]) made.app.endTurn()
    expect(saved(ranged).hash).toBe(saved(plain).hash)
    expect(saved(ranged).turns[0].forecasts).toEqual([{ hand: 0, ...RANGE }])
    expect(saved(plain).turns[0]).not.toHaveProperty('forecasts')
  })

  test('survives the page being loaded again, while it is given and when it is judged', async () => {
    const made = begun()
    made.app.setForecast(RANGE)
    expect(game(makeApp(made.storage)).forecasts).toEqual([{ hand: 0, ...RANGE }])
    made.app.endTurn()
    expect(game(made).forecasts).toEqual([])
    const again = makeApp(made.storage)
    const desk = await again.app.loadTurnDesk()
    expect(desk.result(1)).toMatchObject({ id: 'lead', counted: true })
    expect(desk.result(2)).toBeNull()
  })

  test('comes back with a turn that is taken back, and still counts if it is left as it was', () => {
    const made = begun()
    made.app.setForecast(RANGE)
    made.app.endTurn()
    made.app.undoTurn()
    expect(game(made).forecasts).toEqual([{ hand: 0, ...RANGE }])
    made.app.setForecast({ ...RANGE })
    made.app.endTurn()
    expect(saved(made).turns[0].forecasts).toEqual([{ hand: 0, ...RANGE }])
  })

  test('given for a turn that has been seen is marked so, whether the turn goes the same way or another', () => {
    for (const differently of [false, true]) {
      const made = begun()
      made.app.endTurn()
      made.app.undoTurn()
      made.app.setForecast(RANGE)
      if (differently) made.app.setDraft({ seat: 'washington', lever: 'open-fund', value: 1 })
      made.app.endTurn()
      expect(saved(made).turns[0].forecasts).toEqual([{ hand: 0, ...RANGE, seen: true }])
      expect(game(makeApp(made.storage)).played).toBe(1)
    }
  })

  test('is laid out again for each turn played forward', () => {
    const made = begun()
    for (const high of [8, 10]) {
      made.app.setForecast({ ...RANGE, high })
      made.app.endTurn()
      made.app.next()
    }
    made.app.goTo(0)
    expect(game(made).forecasts).toEqual([{ hand: 0, ...RANGE, high: 8 }])
    made.app.endTurn()
    made.app.next()
    expect(game(made).forecasts).toEqual([{ hand: 0, ...RANGE, high: 10 }])
    made.app.goTo(2)
    expect(saved(made).turns.map((t) => t.forecasts)).toEqual([[{ hand: 0, ...RANGE, high: 8 }], [{ hand: 0, ...RANGE, high: 10 }]])
  })

  test('that is none takes the old one away', () => {
    const made = begun()
    for (const wrong of [null, { ...RANGE, low: 9 }, { ...RANGE, high: NaN }]) {
      made.app.setForecast(RANGE)
      made.app.setForecast(wrong)
      expect(game(made).forecasts).toEqual([])
    }
  })

  test('is each player’s own where several sit at one screen', async () => {
    const made = begun(new MemoryStorage(), { players: 'us,cn' })
    made.app.liftCurtain()
    made.app.setForecast(RANGE)
    made.app.endTurn()
    made.app.setForecast({ ...RANGE, low: 1 })
    expect(game(made).forecasts, 'nothing while the curtain is down').toHaveLength(1)
    made.app.liftCurtain()
    const desk = await made.app.loadTurnDesk()
    expect(desk.given(), 'the other player’s is not shown').toBeNull()
    made.app.setForecast({ ...RANGE, low: 1 })
    made.app.endTurn()
    const line = (hand: number) => {
      made.app.viewAs(hand)
      return desk.result(1)?.rangeText
    }
    expect([line(0), line(1)]).toEqual(['6 to 9', '1 to 9'])
  })

  test('that was damaged on the shelf is left out, and the game opens all the same', () => {
    const made = begun()
    made.app.setForecast(RANGE)
    made.app.endTurn()
    const text = (made.storage.getItem(KEY) ?? '').replace('"low":6', '"low":"x"')
    const read = readSave(text, RULES)
    expect(read.kind).toBe('game')
    if (read.kind === 'game') expect(read.save.turns[0].forecasts).toBeUndefined()
  })
})

/** Keeping games: a reload, a damaged save, another game, a full disk. */
import { describe, expect, test } from 'vitest'
import { defaultChoice } from '../../../../src/app/choice.ts'
import { makeApp, MemoryStorage } from '../make-app.ts'

const choice = defaultChoice('deepseek-moment', 'cn', 'amber-heron-27')
const KEY = 'open-gambit/game'

function played(turns: number) {
  const made = makeApp()
  made.app.startGame(choice)
  for (let turn = 0; turn < turns; turn++) {
    made.app.endTurn()
    made.app.next()
  }
  return made
}

describe('a reload', () => {
  test('finds the same turn, draft and world', () => {
    const made = played(2)
    made.app.setDraft({ seat: 'beijing', lever: 'deployment-drive', value: 1 })
    const again = makeApp(made.storage, made.address.hash())
    expect(again.state().game).toMatchObject({ phase: 'decide', played: 2, draft: made.state().game?.draft })
    expect(again.state().route).toEqual({ screen: 'game' })
    expect(again.app.screens.board().regions).toEqual(made.app.screens.board().regions)
  })

  test('finds the results of a turn, and the end', () => {
    const made = played(7)
    made.app.endTurn()
    expect(makeApp(made.storage, '#/game').state().game?.phase).toBe('results')
    made.app.next()
    expect(makeApp(made.storage, '#/game').state().game?.phase).toBe('end')
  })
})

test('a reload finds the same world against every kind of computer player', () => {
  for (const opponent of ['history', 'hold', 'random', 'greedy', 'able', 'gatekeeper'] as const) {
    const made = makeApp()
    made.app.startGame({ ...choice, opponent })
    for (let turn = 0; turn < 3; turn++) {
      made.app.setDraft({ seat: 'beijing', lever: 'deployment-drive', value: 0.5 * (turn + 1) })
      made.app.endTurn()
      made.app.next()
    }
    const again = makeApp(made.storage, '#/game')
    expect(again.state().notice, opponent).toBeNull()
    expect(again.app.screens.board().regions, opponent).toEqual(made.app.screens.board().regions)
    again.app.endTurn()
    made.app.endTurn()
    expect(again.app.screens.board().regions, `${opponent}, and on`).toEqual(made.app.screens.board().regions)
  }
})

test('a computer player with a plan says why, and a reload says it again', () => {
  for (const opponent of ['able', 'gatekeeper', 'diplomat'] as const) {
    const made = makeApp()
    made.app.startGame({ ...choice, opponent })
    expect(made.app.screens.briefing().rival, 'nobody has moved yet').toBeNull()
    made.app.endTurn()
    made.app.next()
    expect(made.app.screens.briefing().rival, opponent).toMatch(/^[A-Z].+\.$/)
    expect(made.app.screens.briefing().rival, opponent).not.toContain('{')
    expect(makeApp(made.storage, '#/game').app.screens.briefing().rival, `${opponent}, after a reload`).toBe(made.app.screens.briefing().rival)
  }
})

test('history, chance and nobody have no reasons to give', () => {
  for (const opponent of ['history', 'hold', 'random'] as const) {
    const made = makeApp()
    made.app.startGame({ ...choice, opponent })
    made.app.endTurn()
    made.app.next()
    expect(made.app.screens.briefing().rival, opponent).toBeNull()
  }
})

describe('a save that cannot be read', () => {
  const damaged: readonly [string, string][] = [
    ['is cut short', '{"format":1,"choice":{"scen'],
    ['is no object', '42'],
    ['names an unknown scenario', JSON.stringify({ format: 1, id: 'x', engine: 1, choice: { ...choice, scenario: 'moon-race' }, turns: [], draft: [], phase: 'decide', hash: '' })],
    ['holds a decision that is none', JSON.stringify({ format: 1, id: 'x', engine: 1, choice, turns: [{ decisions: [{ seat: 'nobody' }], replies: [] }], draft: [], phase: 'decide', hash: '' })],
  ]
  test.each(damaged)('because it %s is set aside and said', (_why, text) => {
    const storage = new MemoryStorage()
    storage.setItem(KEY, text)
    const { state } = makeApp(storage)
    expect(state().notice).toEqual({ id: 'damaged', key: 'open-gambit/damaged/1' })
    expect(state().game).toBeNull()
    expect([...storage.items.values()]).toContain(text)
    expect(storage.items.has(KEY)).toBe(false)
  })

  test('because it is newer is set aside and said', () => {
    const storage = new MemoryStorage()
    storage.setItem(KEY, JSON.stringify({ format: 99 }))
    expect(makeApp(storage).state().notice).toEqual({ id: 'newer', key: 'open-gambit/damaged/1' })
  })

  test('because the rules have changed can be started again', () => {
    const made = played(1)
    const save = JSON.parse(made.storage.getItem(KEY) ?? '')
    made.storage.setItem(KEY, JSON.stringify({ ...save, hash: 'another' }))
    expect(makeApp(made.storage).state().notice).toEqual({ id: 'otherRules', choice, key: 'open-gambit/damaged/1' })
  })

  test('never overwrites one that was set aside before', () => {
    const storage = new MemoryStorage()
    for (const text of ['first', 'second']) {
      storage.setItem(KEY, text)
      makeApp(storage)
    }
    expect([...storage.items.values()].toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['first', 'second'])
  })

  test('can be had as a file letter by letter, taken away, and put back', () => {
    const storage = new MemoryStorage()
    storage.setItem(KEY, 'broken {')
    const { app, state } = makeApp(storage)
    const key = 'open-gambit/damaged/1'
    expect(state().unopened).toEqual([key])
    expect(app.unopened()).toEqual([{ key, number: 1, why: 'damaged', detail: '', bytes: 8 }])
    expect(app.gameFile(key)).toEqual({ name: 'open-gambit-unopened-1.json', text: 'broken {' })
    app.forget(key, 'Save 1')
    expect(state()).toMatchObject({ unopened: [], notice: { id: 'forgotten', text: 'Save 1' } })
    expect(storage.items.size).toBe(0)
    app.unforget()
    expect(state().unopened).toEqual([key])
    expect(storage.getItem(key)).toBe('broken {')
  })

  test('of another version is opened from the list once it goes as it went', () => {
    const made = played(1)
    const whole = made.storage.getItem(KEY) ?? ''
    made.storage.setItem(KEY, JSON.stringify({ ...JSON.parse(whole), hash: 'another' }))
    const { app, state, storage } = makeApp(made.storage)
    const key = 'open-gambit/damaged/1'
    expect(app.unopened()).toMatchObject([{ key, why: 'rules' }])
    app.resume(key)
    expect(state(), 'still under other rules').toMatchObject({ game: null, unopened: [key], notice: { id: 'otherRules' } })
    storage.setItem(key, whole)
    app.resume(key)
    expect(state()).toMatchObject({ game: { played: 1 }, unopened: [] })
  })

  test('stays where it is when there is no room to move it', () => {
    const storage = new MemoryStorage()
    storage.setItem(KEY, 'broken')
    storage.full = true
    expect(makeApp(storage).state().notice).toEqual({ id: 'stuck' })
    expect(storage.getItem(KEY)).toBe('broken')
  })
})

describe('another game', () => {
  test('sets the one under way aside, and it can be taken up again', () => {
    const made = played(2)
    made.app.startGame({ ...choice, seed: 'other-seed-11' })
    expect(made.state().aside).toMatchObject([{ choice, turns: 2 }])
    made.app.resume(made.state().aside[0].key)
    expect(made.state().game).toMatchObject({ choice, played: 2 })
    expect(made.state().aside).toEqual([])
  })

  test('that nobody has touched is not kept', () => {
    const made = makeApp()
    made.app.startGame(choice)
    made.app.startGame({ ...choice, seed: 'other-seed-11' })
    expect(made.state().aside).toEqual([])
  })
})

test('a game started in a second window is set aside, not overwritten, when the first goes on', () => {
  const first = played(1)
  const second = makeApp(first.storage, '', 40)
  second.app.startGame({ ...choice, seed: 'other-seed-11' })
  second.app.endTurn()
  first.app.endTurn()
  const kept = [...first.storage.items.values()].map((text) => JSON.parse(text) as { choice?: { seed: string } })
  expect(kept.map((save) => save.choice?.seed ?? '').toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['amber-heron-27', 'other-seed-11'])
})

test('a browser that keeps nothing is played in all the same, and says so', () => {
  const storage = new MemoryStorage()
  storage.full = true
  const { app, state } = makeApp(storage)
  app.startGame(choice)
  expect(state().notice).toEqual({ id: 'notKept' })
  expect(app.endTurn()).toBe(true)
})

test('settings that cannot be read are the first ones again', () => {
  const storage = new MemoryStorage()
  storage.setItem('open-gambit/settings', '{"palette":"neon","motion":7,"level":"high","keys":true}')
  expect(makeApp(storage).app.settings.store.getState()).toEqual({ palette: 'ink', motion: 'system', sound: 'off', level: 'plain', terms: 'on', keys: 'on', futures: 'on', futuresOf: null, language: null })
})

describe('the same game in two windows', () => {
  test('the one that is turned to again shows how the game stands, and says so', () => {
    const first = played(1)
    const second = makeApp(first.storage, '#/game', 40)
    second.app.next()
    second.app.endTurn()
    first.app.catchUp()
    expect(first.state()).toMatchObject({ game: { played: 2, phase: 'results' }, notice: { id: 'caughtUp' } })
  })

  test('nothing is said when nothing happened, or another game was started there', () => {
    const first = played(1)
    first.app.catchUp()
    makeApp(first.storage, '', 40).app.startGame({ ...choice, seed: 'other-seed-11' })
    first.app.catchUp()
    expect(first.state()).toMatchObject({ game: { played: 1 }, notice: null })
  })
})

test('a game taken up again while the browser keeps nothing more stays where it was set aside', () => {
  const made = played(2)
  made.app.startGame({ ...choice, seed: 'other-seed-11' })
  made.storage.full = true
  made.app.resume(made.state().aside[0].key)
  expect(made.state().game?.played).toBe(2)
  expect(made.state().aside).toHaveLength(1)
})

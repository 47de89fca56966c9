/** Games on the shelf: nothing is lost by taking one away, by a full disk, or by a file. */
import { describe, expect, test } from 'vitest'
import { defaultChoice } from '../../../../src/app/choice.ts'
import { makeApp, MemoryStorage } from '../make-app.ts'

const choice = defaultChoice('deepseek-moment', 'cn', 'amber-heron-27')
const KEY = 'open-gambit/game'

function played(turns: number, storage = new MemoryStorage()) {
  const made = makeApp(storage)
  made.app.startGame(choice)
  for (let turn = 0; turn < turns; turn++) {
    made.app.endTurn()
    made.app.next()
  }
  return made
}

describe('a game that is taken away', () => {
  test('is put back where it stood, the one under way too', () => {
    const made = played(2)
    const before = made.storage.getItem(KEY)
    made.app.home()
    made.app.forget(KEY)
    expect(made.state().game).toBeNull()
    expect(made.storage.getItem(KEY)).toBeNull()
    expect(made.state().notice).toMatchObject({ id: 'forgotten' })
    expect(made.state().notice?.text).toContain('turn 3')
    made.app.unforget()
    expect(made.storage.getItem(KEY)).toBe(before)
    expect(made.state().game).toMatchObject({ played: 2 })
    expect(made.state().notice).toBeNull()
  })

  test('is put back beside a game that was started meanwhile', () => {
    const made = played(2)
    made.app.home()
    made.app.forget(KEY)
    made.app.startGame({ ...choice, seed: 'calm-otter-05' })
    made.app.unforget()
    expect(made.state().game?.choice.seed).toBe('calm-otter-05')
    expect(made.state().aside.map((a) => [a.choice.seed, a.turns])).toEqual([['amber-heron-27', 2]])
  })

  test('is not forgotten when there is no room to put it back', () => {
    const made = played(1)
    made.app.home()
    made.app.forget(KEY)
    made.storage.full = true
    made.app.unforget()
    expect(made.state().notice).toEqual({ id: 'full' })
    made.storage.full = false
    made.app.unforget()
    expect(made.state().game).toMatchObject({ played: 1 })
  })
})

describe('a full disk', () => {
  test('is said once, with the game as a file as the way on, and no longer than it lasts', () => {
    const made = played(1)
    made.storage.full = true
    made.app.endTurn()
    expect(made.state().notice).toEqual({ id: 'full' })
    const file = made.app.gameFile()
    expect(JSON.parse(file?.text ?? '') as object).toMatchObject({ phase: 'results', turns: [{}, {}] })
    made.app.dismissNotice()
    made.storage.full = false
    made.app.next()
    expect(made.state().notice).toBeNull()
    expect(makeApp(made.storage, '#/game').state().game).toMatchObject({ played: 2 })
  })

  test('does not let a new game overwrite the one that is kept', () => {
    const made = played(2)
    const before = made.storage.getItem(KEY)
    made.storage.full = true
    made.app.startGame({ ...choice, seed: 'calm-otter-05' })
    made.app.endTurn()
    expect(made.storage.getItem(KEY)).toBe(before)
    expect(made.state()).toMatchObject({ notice: { id: 'full' }, game: { played: 1 } })
  })
})

describe('a game as a file', () => {
  test('is opened elsewhere as it was, and the game under way there is set aside', () => {
    const file = played(3).app.gameFile()
    expect(file?.name).toBe('open-gambit-deepseek-moment-amber-heron-27-turn-3.json')
    const made = makeApp(new MemoryStorage(), '', 40)
    made.app.startGame({ ...choice, seed: 'calm-otter-05' })
    made.app.endTurn()
    made.app.openFile(file?.text ?? '')
    expect(made.state().game).toMatchObject({ played: 3, choice: { seed: 'amber-heron-27' } })
    expect(made.state().route).toEqual({ screen: 'game' })
    expect(made.state().aside.map((a) => a.choice.seed)).toEqual(['calm-otter-05'])
  })

  test('is a game of its own beside the one that it was made from', () => {
    const made = played(1)
    const file = made.app.gameFile()
    made.app.endTurn()
    made.app.openFile(file?.text ?? '')
    expect(made.state().game?.played).toBe(1)
    expect(made.state().aside.map((a) => a.turns)).toEqual([2])
  })

  test.each([
    ['is something else', 'hello', 'fileDamaged'],
    ['is cut off', '{"format":1,"id":"x","engine":1,"choice":{"scen', 'fileDamaged'],
    ['is enormous', `"${'x'.repeat(2_000_001)}"`, 'fileDamaged'],
    ['comes from a newer version', '{"format":99}', 'fileNewer'],
  ])('that %s gets a sentence, and nothing else happens', (_, text, notice) => {
    const made = played(1)
    const before = [...made.storage.items]
    made.app.openFile(text)
    expect(made.state().notice).toEqual({ id: notice })
    expect([...made.storage.items]).toEqual(before)
  })

  test('that would go differently now offers the same start', () => {
    const made = played(1)
    const save = JSON.parse(made.app.gameFile()?.text ?? '') as object
    made.app.openFile(JSON.stringify({ ...save, hash: 'another' }))
    expect(made.state().notice).toMatchObject({ id: 'fileRules', choice: { seed: 'amber-heron-27' } })
    expect(made.state().game?.played).toBe(1)
  })
})

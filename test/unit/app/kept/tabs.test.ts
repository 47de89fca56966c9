/** One window writes a game, the others follow: by locks, by notes in the storage, and in the app itself. */
import { describe, expect, test } from 'vitest'
import { defaultChoice } from '../../../../src/app/choice.ts'
import { createShelf } from '../../../../src/app/kept/storage.ts'
import { heldGames, lockTabs, noteTabs } from '../../../../src/app/kept/tabs.ts'
import type { Tabs } from '../../../../src/app/kept/tabs.ts'
import { makeApp, MemoryStorage } from '../make-app.ts'

/** The locks of a browser, as far as they are used here. */
function fakeLocks(): LockManager {
  interface Ask { readonly name: string; readonly run: (lock: Lock | null) => unknown; readonly done: (error?: unknown) => void }
  const held = new Map<string, Ask>()
  const queue: Ask[] = []
  const grant = (ask: Ask): void => {
    held.set(ask.name, ask)
    void Promise.resolve(ask.run({ name: ask.name, mode: 'exclusive' })).then(() => {
      if (held.get(ask.name) !== ask) return
      held.delete(ask.name)
      ask.done()
      const next = queue.findIndex((q) => q.name === ask.name)
      if (next >= 0) grant(queue.splice(next, 1)[0])
    })
  }
  const request = (name: string, options: LockOptions, run: Ask['run']): Promise<void> => new Promise((resolve, reject) => {
    const ask: Ask = { name, run, done: (error) => (error === undefined ? resolve() : reject(error as Error)) }
    const holder = held.get(name)
    options.signal?.addEventListener('abort', () => {
      const at = queue.indexOf(ask)
      if (at >= 0) queue.splice(at, 1)
      ask.done(new Error('aborted'))
    })
    if (!holder) return grant(ask)
    if (options.ifAvailable) return void Promise.resolve(run(null)).then(() => resolve())
    if (!options.steal) return void queue.push(ask)
    held.delete(name)
    holder.done(new Error('stolen'))
    grant(ask)
  })
  return { request, query: () => Promise.resolve({ held: [...held.keys()].map((name) => ({ name })), pending: [] }) } as unknown as LockManager
}

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0) })

/** A clock that is moved by hand. */
function clock() {
  let now = 0
  const acts: { readonly ms: number; readonly act: () => void; next: number }[] = []
  return {
    now: (): number => now,
    every: (ms: number, act: () => void) => {
      const one = { ms, act, next: now + ms }
      acts.push(one)
      return () => void acts.splice(acts.indexOf(one), 1)
    },
    pass(ms: number) {
      for (const end = now + ms; now < end;) {
        now += 500
        for (const one of acts.slice()) if (one.next <= now && acts.includes(one)) { one.next = now + one.ms; one.act() }
      }
    },
  }
}

interface Ways { readonly open: () => Tabs; readonly wait: () => Promise<void> }
const WAYS: readonly (readonly [string, () => Ways])[] = [
  ['locks', () => {
    const locks = fakeLocks()
    return { open: () => lockTabs(locks), wait: settled }
  }],
  ['notes', () => {
    const storage = new MemoryStorage()
    const time = clock()
    let windows = 0
    return {
      open: () => noteTabs(createShelf(storage), { now: time.now, every: time.every, window: `w${windows++}` }),
      wait: () => { time.pass(10_000); return Promise.resolve() },
    }
  }],
]

describe.each(WAYS)('by %s', (_, make) => {
  test('the first window writes, the second follows until it takes over, and gets it when the first is closed', async () => {
    const { open, wait } = make()
    const said: Record<'a' | 'b', boolean[]> = { a: [], b: [] }
    const a = open()('game', (writes) => said.a.push(writes))
    await wait()
    const b = open()('game', (writes) => said.b.push(writes))
    await wait()
    expect(said).toEqual({ a: [true], b: [false] })
    b.takeOver()
    await wait()
    expect(said).toEqual({ a: [true, false], b: [false, true] })
    a.takeOver()
    await wait()
    expect(said).toEqual({ a: [true, false, true], b: [false, true, false] })
    a.release()
    await wait()
    expect(said.b).toEqual([false, true, false, true])
    b.release()
  })

  test('two games in two windows do not touch each other', async () => {
    const { open, wait } = make()
    const said: boolean[] = []
    open()('one', (writes) => said.push(writes))
    open()('two', (writes) => said.push(writes))
    await wait()
    expect(said).toEqual([true, true])
  })
})

test('games that are open somewhere are known by their locks', async () => {
  const locks = fakeLocks()
  const claim = lockTabs(locks)('amber/heron', () => undefined)
  await settled()
  expect(await heldGames(locks)).toEqual(['amber/heron'])
  claim.release()
  await settled()
  expect(await heldGames(locks)).toEqual([])
})

test('a note of a window that crashed, or of a clock that was set back, is not believed for long', () => {
  const storage = new MemoryStorage()
  const time = clock()
  storage.setItem('open-gambit/writes/game', 'gone 999999999999')
  const said: boolean[] = []
  noteTabs(createShelf(storage), { now: time.now, every: time.every, window: 'w' })('game', (writes) => said.push(writes))
  expect(said).toEqual([true])
})

test('where nothing can be kept every window writes', () => {
  const time = clock()
  const said: boolean[] = []
  for (const window of ['a', 'b']) noteTabs(createShelf(null), { now: time.now, every: time.every, window })('game', (writes) => said.push(writes))
  time.pass(10_000)
  expect(said).toEqual([true, true])
})

describe('in the app', () => {
  const choice = defaultChoice('deepseek-moment', 'cn', 'amber-heron-27')

  async function twoWindows() {
    const locks = fakeLocks()
    const storage = new MemoryStorage()
    const first = makeApp(storage, '', 0, lockTabs(locks))
    first.app.startGame(choice)
    await settled()
    const second = makeApp(storage, '#/game', 50, lockTabs(locks))
    await settled()
    return { first, second, storage }
  }

  test('the window that follows shows every turn and changes nothing', async () => {
    const { first, second, storage } = await twoWindows()
    expect([first.state().follows, second.state().follows]).toEqual([false, true])
    const before = storage.getItem('open-gambit/game')
    expect(second.app.endTurn()).toBeFalsy()
    second.app.setDraft({ seat: 'beijing', lever: 'deployment-drive', value: 1 })
    expect(storage.getItem('open-gambit/game')).toBe(before)
    first.app.endTurn()
    second.app.catchUp()
    expect(second.state().game).toMatchObject({ played: 1, phase: 'results' })
    expect(second.state().notice).toBeNull()
  })

  test('a window that takes over goes on from where the other one was, which follows', async () => {
    const { first, second } = await twoWindows()
    first.app.endTurn()
    second.app.takeOver()
    await settled()
    expect([first.state().follows, second.state().follows]).toEqual([true, false])
    expect(second.state().game).toMatchObject({ played: 1, phase: 'results' })
    second.app.next()
    second.app.endTurn()
    first.app.catchUp()
    expect(first.state().game?.played).toBe(2)
    expect(first.app.endTurn()).toBeFalsy()
  })

  test('two windows with a game each take turns, and both games are kept once', async () => {
    const { first, second, storage } = await twoWindows()
    first.app.endTurn()
    first.app.next()
    second.app.catchUp()
    second.app.startGame({ ...choice, seed: 'calm-otter-05' })
    for (let i = 0; i < 3; i++) {
      for (const { app } of [first, second]) {
        app.endTurn()
        app.next()
      }
    }
    const games = [...storage.items].filter(([key]) => key === 'open-gambit/game' || key.startsWith('open-gambit/aside/'))
      .map(([, text]) => JSON.parse(text) as { choice: { seed: string }; turns: unknown[] }).map((save) => [save.choice.seed, save.turns.length])
    expect(games.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual([['amber-heron-27', 4], ['calm-otter-05', 3]])
  })
})

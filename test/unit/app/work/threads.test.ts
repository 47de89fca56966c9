/** Jobs beside the page: news in order, stopping, waiting for a free thread, and what happens where there are no threads. */
import { expect, it, vi } from 'vitest'
import type { FromThread, ToThread } from '../../../../src/analysis/jobs.ts'
import { createThreads } from '../../../../src/app/work/threads.ts'
import type { Thread } from '../../../../src/app/work/threads.ts'
import { serve } from '../../../../src/worker/serve.ts'

/** Counts up to a number, and says nothing at three; a negative one is a fault. */
function* counting(upTo: number): Generator<number | null> {
  if (upTo < 0) throw new Error('planted')
  for (let n = 1; n <= upTo; n++) yield n === 3 ? null : n
}

/** A thread of this process: what is said arrives later, as between threads. `turns` does one piece at a time. */
function thread(turns: (() => void)[]): Thread & { readonly ended: () => boolean } {
  const outside: ((event: { data: FromThread<number> }) => void)[] = []
  const inside: ((event: { data: ToThread<number> }) => void)[] = []
  let ended = false
  serve(counting, {
    addEventListener: (_type, heard) => inside.push(heard),
    postMessage: (data) => outside.forEach((heard) => heard({ data: data as FromThread<number> })),
  }, (next) => turns.push(next))
  return {
    addEventListener: (type: string, heard: unknown) => { if (type === 'message') outside.push(heard as (typeof outside)[number]) },
    postMessage: (data: ToThread<number>) => inside.forEach((heard) => heard({ data })),
    terminate: () => { ended = true },
    ended: () => ended,
  } as Thread & { readonly ended: () => boolean }
}

function rig(size = 1) {
  const turns: (() => void)[] = []
  const started: ReturnType<typeof thread>[] = []
  const threads = createThreads({ start: () => { started.push(thread(turns)); return started[started.length - 1] }, pieces: () => counting, size })
  const said: string[] = []
  const ask = (name: string, upTo: number, urgent = false) => threads.run(upTo, {
    news: (n) => said.push(`${name}${n}`), end: () => said.push(`${name}.`), fail: (error) => said.push(`${name}! ${(error as Error).message}`),
  }, urgent)
  return { threads, turns, started, said, ask, turn: () => turns.shift()?.(), all: () => { while (turns.length > 0) turns.shift()?.() } }
}

it('a job tells its news in order, says nothing where there is none, and then tells its end', () => {
  const { ask, said, all } = rig()
  ask('a', 4)
  all()
  expect(said).toEqual(['a1', 'a2', 'a4', 'a.'])
})

it('a job that is stopped stops within a piece, and the next one begins', () => {
  const { ask, said, turn, all } = rig()
  const stop = ask('a', 1000)
  ask('b', 2)
  turn()
  turn()
  stop()
  all()
  expect(said).toEqual(['a1', 'a2', 'b1', 'b2', 'b.'])
})

it('a job that is stopped before it began is never begun', () => {
  const { ask, said, all } = rig()
  ask('a', 1)
  ask('b', 5)()
  ask('c', 1)
  all()
  expect(said).toEqual(['a1', 'a.', 'c1', 'c.'])
})

it('no more threads are started than there is room for, only when they are needed, and each when the one before has spoken', () => {
  const { ask, started, all, said, turn } = rig(2)
  expect(started).toHaveLength(0)
  ask('a', 1)
  expect(started).toHaveLength(1)
  ask('b', 1)
  ask('c', 1)
  // The second would fetch the same program again.
  expect(started).toHaveLength(1)
  turn()
  expect(started).toHaveLength(2)
  ask('d', 1)
  expect(started).toHaveLength(2)
  all()
  expect(said.filter((s) => s.endsWith('.')).sort()).toEqual(['a.', 'b.', 'c.', 'd.'])
})

it('an urgent job goes before what a thread is at, and that goes on after it', () => {
  const { ask, said, turn, all } = rig()
  ask('a', 4)
  ask('b', 1)
  turn()
  ask('c', 2, true)
  all()
  expect(said).toEqual(['a1', 'c1', 'c2', 'c.', 'a2', 'a4', 'a.', 'b1', 'b.'])
})

it('urgent jobs have the threads to themselves: one after the other where there is one thread, side by side where there are two', () => {
  const one = rig()
  one.ask('a', 1)
  one.turn()
  one.ask('b', 2, true)
  one.ask('c', 1, true)
  one.all()
  expect(one.said).toEqual(['a1', 'b1', 'b2', 'b.', 'c1', 'c.', 'a.'])
  const two = rig(2)
  two.ask('a', 2)
  two.ask('b', 2)
  two.turn()
  two.ask('c', 1, true)
  two.ask('d', 1, true)
  two.all()
  expect(two.started).toHaveLength(2)
  expect(two.said.slice(0, 3).sort()).toEqual(['a1', 'c1', 'd1'])
})

it('an urgent job that is stopped leaves the one below it as it was', () => {
  const { ask, said, turn, all } = rig()
  ask('a', 2)
  turn()
  const stop = ask('b', 1000, true)
  turn()
  stop()
  all()
  expect(said).toEqual(['a1', 'b1', 'a2', 'a.'])
})

it('a fault in a job is told, and the thread goes on', () => {
  const { ask, said, all } = rig()
  ask('a', -1)
  ask('b', 1)
  all()
  expect(said).toEqual(['a! planted', 'b1', 'b.'])
})

it('after the end of all threads nothing is heard', () => {
  const { threads, ask, said, started, all, turn } = rig()
  ask('a', 3)
  turn()
  threads.close()
  all()
  expect(said).toEqual(['a1'])
  expect(started[0].ended()).toBe(true)
})

it('where no thread can be started, the same is done on the page', async () => {
  const said: string[] = []
  const threads = createThreads({ start: () => { throw new Error('no threads') }, pieces: () => counting, size: 2 })
  const stop = threads.run(1000, { news: (n) => said.push(`a${n}`) })
  threads.run(2, { news: (n) => said.push(`b${n}`), end: () => said.push('b.') })
  await vi.waitFor(() => expect(said.length).toBeGreaterThan(2))
  stop()
  await vi.waitFor(() => expect(said[said.length - 1]).toBe('b.'))
  expect(said.slice(-3)).toEqual(['b1', 'b2', 'b.'])
})

it('there too an urgent job goes first', async () => {
  const said: string[] = []
  const threads = createThreads({ start: () => { throw new Error('no threads') }, pieces: () => counting })
  threads.run(2, { news: (n) => said.push(`a${n}`), end: () => said.push('a.') })
  threads.run(2, { news: (n) => said.push(`b${n}`), end: () => said.push('b.') }, true)
  await vi.waitFor(() => expect(said).toContain('a.'))
  expect(said).toEqual(['b1', 'b2', 'b.', 'a1', 'a2', 'a.'])
})

it('a thread that cannot be started says so late, and its job is done on the page', async () => {
  const faults: ((event: unknown) => void)[] = []
  const dead = { addEventListener: (type: string, heard: (event: unknown) => void) => { if (type === 'error') faults.push(heard) }, postMessage: () => undefined, terminate: () => undefined } as unknown as Thread
  const said: string[] = []
  const threads = createThreads({ start: () => dead, pieces: () => counting, size: 2 })
  threads.run(2, { news: (n) => said.push(`a${n}`), end: () => said.push('a.') })
  faults[0]({ message: 'blocked' })
  await vi.waitFor(() => expect(said).toEqual(['a1', 'a2', 'a.']))
})

it('what the page would need for that is loaded for it; where that fails, the job is told, and the next one tries again', async () => {
  const said: string[] = []
  let there = false
  const threads = createThreads({ start: () => { throw new Error('no threads') }, pieces: () => (there ? Promise.resolve(counting) : Promise.reject(new Error('offline'))) })
  const ask = (name: string) => threads.run(1, { news: (n) => said.push(`${name}${n}`), end: () => said.push(`${name}.`), fail: (error) => said.push(`${name}! ${(error as Error).message}`) })
  ask('a')
  await vi.waitFor(() => expect(said).toEqual(['a! Error: offline']))
  there = true
  ask('b')
  await vi.waitFor(() => expect(said.slice(1)).toEqual(['b1', 'b.']))
})

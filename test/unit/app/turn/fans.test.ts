/** Fans of the draft: what is there at once, what follows, what is stopped, and what is counted only once. */
import { beforeEach, expect, it } from 'vitest'
import type { FutureJob, FutureNews } from '../../../../src/analysis/forecast/job.ts'
import { defaultChoice } from '../../../../src/app/choice.ts'
import { createFans } from '../../../../src/app/turn/fans.ts'
import { playTurn, startSession } from '../../../../src/app/game/session.ts'
import type { Session } from '../../../../src/app/game/session.ts'
import type { Hearing, Labour } from '../../../../src/app/work/threads.ts'
import { RULES } from '../../../../src/content/rules.ts'
import { createEngine } from '../../../../src/engine/engine.ts'
import type { Decision } from '../../../../src/engine/types.ts'
import type { LinkOpponent } from '../../../../src/link/numbers.ts'

const engine = createEngine(RULES)
const SERIES = 'compute.cn_stock_kh100e'
const LEVER = 'washington/chip-controls'
const tight: Decision = { seat: 'washington', lever: 'chip-controls', value: 1 }
const other: Decision = { seat: 'washington', lever: 'enforcement', value: 0.8 }

/** Done without playing anything: the more decisions, the lower all futures. What futures really are is tested elsewhere. */
function made(job: FutureJob): FutureNews {
  if (job.kind === 'replies') return { kind: 'replies', replies: [[], []] }
  const { quarters, decisions } = job.prospect
  const values = Float64Array.from({ length: (job.to - job.from) * quarters }, (_, k) => job.from + Math.floor(k / quarters) - 5000 * decisions.length)
  return { kind: 'futures', from: job.from, values }
}

/** Jobs that wait until they are done by hand. */
function hand() {
  const jobs: { readonly job: FutureJob; readonly hearing: Hearing<FutureNews>; stopped: boolean; done: boolean }[] = []
  const threads: Labour<FutureJob, FutureNews> = {
    size: 2,
    run(job, hearing) {
      const entry = { job, hearing, stopped: false, done: false }
      jobs.push(entry)
      return () => { entry.stopped = true }
    },
  }
  const open = () => jobs.filter((j) => !j.done && !j.stopped)
  const work = (): void => {
    for (const entry of open()) {
      entry.hearing.news(made(entry.job))
      entry.done = true
      entry.hearing.end?.()
    }
  }
  return { threads, jobs, open, work, all: () => { while (open().length > 0) work() } }
}

let draft: readonly Decision[]
let session: Session
beforeEach(() => {
  draft = []
  resting = null
  lingering = null
  begin('hold')
})
function begin(opponent: LinkOpponent, events: 'on' | 'expected' = 'on'): void {
  session = startSession(engine, { ...defaultChoice('deepseek-moment', 'us', 'a-seed'), opponent, events }, 'a-game')
}
/** What waits until the draft has come to rest. */
let resting: (() => void) | null
/** What waits until a hand that moves fast lingers. */
let lingering: (() => void) | null
const start = (threads: Labour<FutureJob, FutureNews>, later = (work: () => void) => work()) => createFans({
  engine, session: () => session, draft: () => draft, you: () => 'us', threads: () => threads, later,
  rested(work) {
    resting = work
    return () => { resting = null }
  },
  lingers(work) {
    lingering = work
    return () => { lingering = null }
  },
})

it('the path of average luck is there at once, a hundred futures come next, and then a thousand', () => {
  const { threads, open, work } = hand()
  const fans = start(threads)
  expect(fans.look(LEVER, SERIES)).toMatchObject({ quarters: 8, changed: null, certain: false, done: false, rival: 'holds' })
  expect(fans.look(LEVER, SERIES).without).toMatchObject({ fan: null })
  expect(fans.look(LEVER, SERIES).without?.average).toHaveLength(8)
  fans.want(LEVER, SERIES)
  expect(open()).toHaveLength(2)
  work()
  expect(fans.look(LEVER, SERIES).without?.fan?.futures).toBe(100)
  work()
  expect(fans.look(LEVER, SERIES).without?.fan?.futures).toBe(1000)
  expect(fans.look(LEVER, SERIES).done).toBe(true)
  expect(open()).toHaveLength(0)
})

it('with a lever moved, both fans get their first futures before either gets all', () => {
  const { threads, work, all } = hand()
  const fans = start(threads)
  draft = [tight, other]
  fans.want(LEVER, SERIES)
  const futures = () => {
    const { changed, without } = fans.look(LEVER, SERIES)
    return [changed?.fan?.futures, without?.fan?.futures]
  }
  work()
  expect(futures()).toEqual([100, undefined])
  work()
  expect(futures()).toEqual([100, 100])
  all()
  expect(futures()).toEqual([1000, 1000])
  const { changed, without } = fans.look(LEVER, SERIES)
  // A thousand futures in the right places, whichever thread played them.
  expect(changed?.fan?.middle[7]).toBe(499.5 - 10_000)
  expect(without?.fan?.middle[7]).toBe(499.5 - 5000)
  // Against the whole turn the lever’s neighbour is undone as well.
  expect(fans.look(null, SERIES).without?.average).not.toEqual(without?.average)
  expect(fans.look(null, SERIES).changed).toEqual(changed)
})

it('what is counted for a draft that has moved on is stopped, and what was counted is not counted again', async () => {
  const { threads, jobs, open, all } = hand()
  const fans = start(threads)
  const first = fans.want(LEVER, SERIES)
  all()
  const before = jobs.length
  draft = [{ ...tight, value: 0.9 }]
  first()
  const second = fans.want(LEVER, SERIES)
  const dragged = open()
  expect(dragged).toHaveLength(2)
  draft = [tight]
  second()
  const third = fans.want(LEVER, SERIES)
  await Promise.resolve()
  expect(dragged.every((j) => j.stopped)).toBe(true)
  all()
  expect(jobs.slice(before).filter((j) => j.job.kind === 'futures' && j.job.prospect.decisions.length === 0)).toEqual([])
  third()
  await Promise.resolve()
  draft = []
  fans.want(LEVER, SERIES)
  expect(open()).toHaveLength(0)
})

it('while something moves the threads stand still until it has been painted, and all futures wait until it rests', () => {
  const { threads, open, work, all } = hand()
  const painted: (() => void)[] = []
  const fans = start(threads, (next) => painted.push(next))
  const paint = (): void => painted.splice(0).forEach((next) => next())
  fans.want(LEVER, SERIES)
  paint()
  work()
  expect(open()).toHaveLength(2)
  draft = [tight]
  fans.moved()
  expect(open()).toHaveLength(0)
  paint()
  all()
  const { changed, without } = fans.look(LEVER, SERIES)
  expect([changed?.fan?.futures, without?.fan?.futures]).toEqual([100, 100])
  resting?.()
  all()
  expect(fans.look(LEVER, SERIES).done).toBe(true)
})

it('a hand that moves faster than futures are counted gets them where it lingers, until they keep up again', () => {
  const { threads, open, all } = hand()
  const fans = start(threads)
  const move = (value: number): void => {
    draft = [{ ...tight, value }]
    fans.moved()
  }
  fans.want(LEVER, SERIES)
  move(0.9)
  expect(open()).toHaveLength(2)
  // Moved on before they had come.
  move(0.8)
  expect(open()).toHaveLength(0)
  move(0.7)
  expect(open()).toHaveLength(0)
  lingering?.()
  expect(open()).toHaveLength(2)
  all()
  expect(fans.look(LEVER, SERIES).changed?.fan?.futures).toBe(100)
  move(0.6)
  expect(open()).toHaveLength(2)
  // What rests has its futures, however it was moved before.
  move(0.5)
  resting?.()
  expect(open()).toHaveLength(2)
})

it('a player that looks ahead is not interrupted: the answer holds for every draft', () => {
  begin('greedy')
  const { threads, open } = hand()
  const fans = start(threads)
  fans.want(LEVER, SERIES)
  const [asked] = open()
  draft = [tight]
  fans.moved()
  expect(open()).toEqual([asked])
})

it('nobody looks: nothing is counted any more', async () => {
  const { threads, open } = hand()
  const fans = start(threads)
  const stop = fans.want(LEVER, SERIES)
  expect(open()).not.toHaveLength(0)
  stop()
  await Promise.resolve()
  expect(open()).toHaveLength(0)
})

it('a turn later everything starts anew, and near the end fans are shorter', () => {
  const { threads, all } = hand()
  const fans = start(threads)
  fans.want(LEVER, SERIES)
  all()
  for (let t = 0; t < 6; t++) playTurn(session, [])
  const { without, quarters } = fans.look(LEVER, SERIES)
  expect(without?.fan).toBeNull()
  expect(quarters).toBe(4)
})

it('a player that looks ahead is asked first, once a turn', () => {
  begin('greedy')
  const { threads, jobs, all } = hand()
  const fans = start(threads)
  expect(fans.look(LEVER, SERIES)).toMatchObject({ without: null, rival: 'once' })
  fans.want(LEVER, SERIES)
  expect(jobs.map((j) => j.job.kind)).toEqual(['replies'])
  all()
  draft = [tight]
  fans.want(LEVER, SERIES)
  all()
  expect(fans.look(LEVER, SERIES).changed?.fan?.futures).toBe(1000)
  expect(jobs.filter((j) => j.job.kind === 'replies')).toHaveLength(1)
})

it('where chance is averaged nothing has to be counted', () => {
  begin('hold', 'expected')
  const { threads, jobs } = hand()
  const fans = start(threads)
  fans.want(LEVER, SERIES)
  expect(fans.look(LEVER, SERIES)).toMatchObject({ certain: true, done: true })
  expect(jobs).toHaveLength(0)
})

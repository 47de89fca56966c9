/** What threads work out about a teacher’s own scenario goes by its rules, of which they are told: the same numbers as on the page itself. And nothing that she closed is suggested. */
import { beforeAll, describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { AnalysisJob, AnalysisKind, AnalysisKinds } from '../../../../src/analysis/analyses.ts'
import { createAnalyses } from '../../../../src/analysis/analyses.ts'
import { againstHistory } from '../../../../src/analysis/debrief/against-history.ts'
import { inWorlds } from '../../../../src/analysis/debrief/assumptions.ts'
import { bestReply } from '../../../../src/analysis/debrief/best-reply.ts'
import { flipPoints } from '../../../../src/analysis/debrief/flip-points.ts'
import { onDesk } from '../../../../src/analysis/debrief/on-desk.ts'
import { recordGame } from '../../../../src/analysis/debrief/recorded.ts'
import { createReplay } from '../../../../src/analysis/debrief/replay.ts'
import type { DebriefJob } from '../../../../src/analysis/debrief/report.ts'
import { DEBRIEF_PARTS, debriefWork } from '../../../../src/analysis/debrief/report.ts'
import { createFutures } from '../../../../src/analysis/forecast/futures.ts'
import type { FutureJob, FutureNews } from '../../../../src/analysis/forecast/job.ts'
import type { InsightJob, InsightNews } from '../../../../src/analysis/insight.ts'
import { insight } from '../../../../src/analysis/insight.ts'
import { debriefGame, debriefKey } from '../../../../src/app/debrief/debrief-game.ts'
import { createFans } from '../../../../src/app/turn/fans.ts'
import { playTurn, startSession } from '../../../../src/app/game/session.ts'
import type { Session } from '../../../../src/app/game/session.ts'
import { ownChoice } from '../../../../src/app/share/start-of.ts'
import type { AppState } from '../../../../src/app/state.ts'
import type { Labour } from '../../../../src/app/work/threads.ts'
import { createTrace } from '../../../../src/app/trace.ts'
import { RULES } from '../../../../src/content/rules.ts'
import { EN } from '../../../../src/content/text/en/index.ts'
import { CHART_TEXT } from '../../../../src/content/text/en/charts.ts'
import { TRACE_TEXT } from '../../../../src/content/text/en/trace.ts'
import { WORLD_PACKS } from '../../../../src/content/world-packs.ts'
import { createEngine } from '../../../../src/engine/engine.ts'
import type { Engine } from '../../../../src/engine/engine.ts'
import type { SeatId } from '../../../../src/engine/types.ts'
import type { OwnScenario } from '../../../../src/link/own-scenario.ts'
import { closes } from '../../../../src/link/start-rules.ts'
import { pairFor } from '../../../../src/view/turn/advisers.ts'

const BASE = createEngine(RULES)
const OWN: OwnScenario = {
  base: 'deepseek-moment', title: 'A year', briefing: '', questions: [], turns: 3, quartersPerTurn: 2, side: 'us', depth: 'essentials',
  levers: [{ lever: 'washington/chip-controls', show: 'locked', value: 0.25 }, { lever: 'washington/talks', show: 'shown' }, { lever: 'nvidia/china-part', show: 'hidden' }],
  events: 'on', chosen: [], opponent: 'greedy', pack: 'ideas-rule', corrections: [{ variable: 'eci/openai', value: 120 }],
}
const SEATS: readonly SeatId[] = ['washington', 'us-frontier', 'us-open-lab', 'nvidia']
const SERIES = 'score.us.lead'

function played(own: Partial<OwnScenario> = {}, turns = 2): Session {
  const session = startSession(BASE, ownChoice({ ...OWN, ...own }, 'lesson'), 'a-game')
  for (let turn = 0; turn < turns; turn++) playTurn(session, [{ seat: 'washington', lever: 'chip-investment', value: 3 + turn }, { seat: 'us-open-lab', lever: 'open', value: 1 }])
  return session
}

/** Threads that only write down what they are given. */
const written = <Job, News>(jobs: Job[]): Labour<Job, News> => ({ size: 1, run(job) { jobs.push(structuredClone(job)); return () => undefined } })

/** The first pieces of news: enough to tell rules apart. */
function first<T>(pieces: Iterable<T | null>, most: number): readonly T[] {
  const found: T[] = []
  for (const one of pieces) if (one !== null && found.push(one) >= most) break
  return found
}
/** What a thread makes of a job that has been told the rules of this engine. */
function* inThread<K extends AnalysisKind>({ rules }: Engine, kind: K, job: AnalysisKinds[K]['job']): Generator<AnalysisKinds[K]['news'] | null> {
  const told = structuredClone(rules)
  const work = createAnalyses(() => createEngine(told))(structuredClone({ kind, job }) as AnalysisJob)
  for (let piece = work.next(); piece.done !== true; piece = work.next()) yield piece.value as AnalysisKinds[K]['news'] | null
}
/** The same rules with the parameters of the game itself. */
const withoutPack = ({ rules }: Engine): Engine => createEngine({ ...rules, parameters: RULES.parameters })

describe.each([['drawn', {}], ['chosen', { events: 'chosen', chosen: [{ event: 'efficiency-surprise', quarter: '2025Q2', who: 'baidu' }] }]] as const)('with events %s, a thread goes by the scenario’s own rules', (_, own) => {
  let session: Session
  let engine: Engine
  beforeAll(() => {
    session = played(own)
    engine = session.game.engine
  })

  it.each(DEBRIEF_PARTS)('in the debrief: %s', (part) => {
    const job: DebriefJob = { ...debriefGame(session, SEATS), part }
    const pieces = { decisions: 3, luck: 1, worlds: 13 }[part]
    const there = first(inThread(engine, 'debrief', job), pieces)
    expect(there).toEqual(first(debriefWork(engine, job), pieces))
    expect(there).not.toEqual(first(debriefWork(withoutPack(engine), job), pieces))
  })

  it('in which decisions did this, and in the web', () => {
    const jobs: InsightJob[] = []
    const store = createStore(() => ({ game: { hand: 0, look: null } }) as unknown as AppState)
    const trace = createTrace({ engine, texts: EN, trace: TRACE_TEXT, chartTexts: CHART_TEXT, store: store as never, session: () => session, threads: () => written<InsightJob, InsightNews>(jobs) })
    const hear = { progress: () => undefined, result: () => undefined, fail: () => undefined }
    trace.which('lead', 2, hear)
    trace.web(hear)
    expect(jobs.map((job) => Object.keys(job).sort())).toEqual([['which'], ['web']])
    for (const job of jobs) {
      const most = 'which' in job ? 1000 : 3
      const last = (pieces: Iterable<InsightNews | null>) => first(pieces, most).at(-1)
      const there = last(inThread(engine, 'insight', job))
      expect(there).toEqual(last(insight(engine, job)))
      expect(there).not.toEqual(last(insight(withoutPack(engine), job)))
    }
  })
})

it('a thread plays futures by the scenario’s own rules, also after a game by other ones', () => {
  const session = played()
  const asked: { readonly by: Engine; readonly jobs: FutureJob[] }[] = []
  let now = startSession(BASE, { ...session.choice, own: undefined as never, opponent: 'history' }, 'another')
  const fans = createFans({
    engine: session.game.engine, session: () => now, draft: () => [], you: () => 'us', later: (work) => work(),
    threads: (by) => {
      const jobs: FutureJob[] = []
      asked.push({ by, jobs })
      return written<FutureJob, FutureNews>(jobs)
    },
  })
  fans.want(null, 'frontier.gap_eci')()
  now = startSession(BASE, { ...session.choice, opponent: 'history', own: { ...OWN, opponent: 'history' } }, 'own')
  fans.want(null, 'frontier.gap_eci')
  expect(asked.map(({ by }) => by.rules)).toEqual([RULES, now.game.engine.rules])
  const [job] = asked[1].jobs
  if (job.kind !== 'futures') throw new Error('Futures were to be counted.')
  const news = [...inThread(asked[1].by, 'futures', { ...job, to: 20 })].at(-1)
  const values = (by: Engine): number[] => {
    const futures = createFutures(by, job.prospect, [job.series])
    const out = new Float64Array(20 * futures.size)
    for (let i = 0; i < 20; i++) futures.play(i, out, i * futures.size)
    return [...out]
  }
  expect(news?.kind === 'futures' && [...news.values]).toEqual(values(now.game.engine))
  expect(values(now.game.engine)).not.toEqual(values(BASE))
})

describe('of a lever that the teacher locked or hid', () => {
  const session = played({ depth: 'full' })
  const { engine } = session.game
  const job = debriefGame(session, SEATS)
  const closed = [...session.shows.keys()].filter((lever) => closes(session.shows, lever))
  const replay = createReplay(engine, recordGame(engine, job.played))
  const keys = (list: readonly { readonly seat: string; readonly lever: string }[]) => list.map((d) => `${d.seat}/${d.lever}`)

  it('no adviser speaks', () => {
    const topics = (shut: (lever: string) => boolean) => session.states.flatMap((state) => SEATS.flatMap((seat) => {
      const pair = pairFor(engine, state, seat, shut)
      return pair ? [`${seat}/${pair[0].rule.lever}`] : []
    }))
    const open = topics(() => false)
    // Whatever they would speak of is closed: they speak of something else.
    const shut = topics((lever) => open.includes(lever))
    expect(open.length).toBeGreaterThan(0)
    expect(shut.filter((lever) => open.includes(lever))).toEqual([])
  })

  it('no best reply, no turning point and no departure from the record tells', () => {
    const some = (from: readonly string[]) => closed.some((lever) => from.includes(lever))
    const desk = { depth: job.depth, ...(job.shown ? { shown: job.shown } : {}), ...(job.closed ? { closed: job.closed } : {}) }
    const replies = [0, 2].flatMap((quarter) => keys(bestReply(replay, SERIES, quarter, { ...desk, steps: 600 }).decisions))
    const flips = (on: typeof desk) => keys([...flipPoints(engine, replay.game, [SERIES, 'index.us.reach', 'index.us.prosperity', 'index.stability'], on)].flat())
    expect(some([...replies, ...flips(desk), ...keys(againstHistory(replay, SERIES, job.closed).departures)])).toBe(false)
    // The same without the teacher’s word: the search does look at them.
    expect(engine.rules.levers.filter((l) => closed.includes(`${l.seat}/${l.id}`)).map((l) => [onDesk(l, { depth: 3 }), onDesk(l, desk)])).toEqual([[true, false], [true, false]])
    expect(keys(againstHistory(replay, SERIES).departures)).toContain('washington/chip-controls')
  })

  it('whereas one that she put on every desk is among what could be done', () => {
    const talks = engine.rules.levers.find((l) => l.seat === 'washington' && l.id === 'talks')
    expect(talks && [onDesk(talks, { depth: 1 }), onDesk(talks, { ...debriefGame(played(), SEATS) })]).toEqual([false, true])
  })
})

it('other worlds are whole ones, whichever the game was played in', () => {
  const session = played()
  const { game: { engine } } = session
  const job: DebriefJob = { ...debriefGame(session, SEATS), part: 'worlds' }
  const recorded = recordGame(engine, job.played)
  const [, told] = first(debriefWork(engine, job), 2)
  expect(told.kind === 'world' && told.worlds).toEqual(first(inWorlds(withoutPack(engine).rules, recorded, 'us', job.doctrine, WORLD_PACKS), 1))
  expect(told.kind === 'world' && told.worlds).not.toEqual(first(inWorlds(engine.rules, recorded, 'us', job.doctrine, WORLD_PACKS), 1))
})

it('two scenarios that differ in what is closed are two debriefs', () => {
  const key = (session: Session) => debriefKey(session, { own: SEATS, decided: debriefGame(session, SEATS) })
  expect(key(played({ levers: [] }, 1))).not.toBe(key(played({ levers: [{ lever: 'nvidia/china-part', show: 'hidden' }] }, 1)))
})

/** Futures, debrief and insight share threads: each is told its own news, forecasts wait for nothing else, and other rules mean other threads. */
import { beforeAll, expect, it } from 'vitest'
import type { AnalysisJob, AnalysisNews } from '../../../../src/analysis/analyses.ts'
import { createAnalyses } from '../../../../src/analysis/analyses.ts'
import type { DebriefJob, DebriefNews } from '../../../../src/analysis/debrief/report.ts'
import { debriefWork } from '../../../../src/analysis/debrief/report.ts'
import type { FutureJob, FutureNews } from '../../../../src/analysis/forecast/job.ts'
import { futureWork } from '../../../../src/analysis/forecast/job.ts'
import type { InsightJob } from '../../../../src/analysis/insight.ts'
import { insight } from '../../../../src/analysis/insight.ts'
import type { FromThread, ToThread } from '../../../../src/analysis/jobs.ts'
import { createAnalysts } from '../../../../src/app/work/analyses.ts'
import { defaultChoice } from '../../../../src/app/choice.ts'
import { debriefGame } from '../../../../src/app/debrief/debrief-game.ts'
import { playTurn, startSession } from '../../../../src/app/game/session.ts'
import { createThreads } from '../../../../src/app/work/threads.ts'
import type { Hearing, Thread } from '../../../../src/app/work/threads.ts'
import { createEngine } from '../../../../src/engine/engine.ts'
import type { Engine } from '../../../../src/engine/engine.ts'
import { serve } from '../../../../src/worker/serve.ts'
import { ENGINE } from '../../../support/games.ts'

const SERIES = 'score.us.lead'
let debrief: DebriefJob
let futures: FutureJob
let web: InsightJob
beforeAll(() => {
  const session = startSession(ENGINE, { ...defaultChoice('deepseek-moment', 'us', 'a-seed'), opponent: 'hold' }, 'a-game')
  playTurn(session, [{ seat: 'washington', lever: 'chip-controls', value: 0.5 }])
  const { state, setup: { seats, seed, events, budgets } } = session.game
  debrief = { ...debriefGame(session, ['washington']), part: 'luck' }
  futures = { kind: 'futures', prospect: { state: state.slice(), decisions: [], seats, seed, events, budgets, quarters: 2 }, series: SERIES, from: 0, to: 30 }
  web = { web: { game: state.slice() } }
})

/** Threads of this process, told the rules and given copies, as real ones are. What they do waits in `turns`. */
function rig(size = 1) {
  const turns: (() => void)[] = []
  const rules: Engine['rules'][] = []
  let ended = 0
  const thread = (engine: Engine): Thread => {
    const outside: ((event: { data: FromThread<AnalysisNews> }) => void)[] = []
    const inside: ((event: { data: ToThread<AnalysisJob> }) => void)[] = []
    const told = structuredClone(engine.rules)
    rules.push(engine.rules)
    serve(createAnalyses(() => createEngine(told)), {
      addEventListener: (_type, heard) => inside.push(heard),
      postMessage: (data) => outside.forEach((heard) => heard({ data: structuredClone(data) as FromThread<AnalysisNews> })),
    }, (next) => turns.push(next))
    return {
      addEventListener: (type: string, heard: unknown) => { if (type === 'message') outside.push(heard as (typeof outside)[number]) },
      postMessage: (data: ToThread<AnalysisJob>) => inside.forEach((heard) => heard({ data: structuredClone(data) })),
      terminate: () => { ended++ },
    } as unknown as Thread
  }
  const analystsOf = createAnalysts((engine) => createThreads({ start: () => thread(engine), pieces: () => createAnalyses(() => engine), size }))
  return { analystsOf, rules, ended: () => ended, turn: () => turns.shift()?.(), all: () => { while (turns.length > 0) turns.shift()?.() } }
}

/** Writes down what a job is told, and its end. */
function heard<News>(order: string[] = [], name = ''): Hearing<News> & { readonly news: (news: News) => void; readonly all: News[] } {
  const all: News[] = []
  return { all, news: (news) => all.push(news), end: () => order.push(name), fail: (error) => order.push(`${name} failed: ${String(error)}`) }
}
const said = <News>(pieces: Iterable<News | null>): News[] => [...pieces].filter((piece) => piece !== null)

it('two kinds of job in one thread are each told what they would be told alone, and the forecast first', () => {
  const { analystsOf, turn, all } = rig()
  const { futures: forecast, debrief: back, insight: why } = analystsOf(ENGINE)
  const order: string[] = []
  const [luck, fan, ties] = [heard<DebriefNews>(order, 'debrief'), heard<FutureNews>(order, 'futures'), heard<unknown>(order, 'web')]
  back.run(debrief, luck)
  while (luck.all.length === 0) turn()
  why.run(web, ties)
  forecast.run(futures, fan)
  all()
  expect(order).toEqual(['futures', 'debrief', 'web'])
  expect(luck.all).toEqual(said(debriefWork(ENGINE, debrief)))
  expect(fan.all).toEqual(said(futureWork(ENGINE, futures)))
  expect(ties.all).toEqual(said(insight(ENGINE, web)))
})

it('a forecast that is called off says nothing, and the debrief goes on', () => {
  const { analystsOf, turn, all } = rig()
  const { futures: forecast, debrief: back } = analystsOf(ENGINE)
  const order: string[] = []
  const fan = heard<FutureNews>(order, 'futures')
  back.run(debrief, heard<DebriefNews>(order, 'debrief'))
  turn()
  const stop = forecast.run(futures, fan)
  turn()
  stop()
  all()
  expect([order, fan.all]).toEqual([['debrief'], []])
})

it('one set of threads serves all games by the same rules; by other ones another is started, and the first ends', () => {
  const { analystsOf, rules, ended, turn, all } = rig()
  const before = heard<DebriefNews>()
  analystsOf(ENGINE).debrief.run(debrief, before)
  while (before.all.length === 0) turn()
  expect(analystsOf(createEngine(ENGINE.rules))).toBe(analystsOf(ENGINE))
  const other = createEngine({ ...ENGINE.rules, parameters: ENGINE.rules.parameters.map((p) => ({ ...p, value: p.id === 'political-regeneration' ? p.max : p.value })) })
  const fan = heard<FutureNews>()
  analystsOf(other).futures.run(futures, fan)
  all()
  expect(rules).toEqual([ENGINE.rules, other.rules])
  expect(ended()).toBe(1)
  expect(before.all).toHaveLength(1)
  expect(fan.all).toEqual(said(futureWork(other, futures)))
})

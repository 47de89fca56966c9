/**
 * Why anything moved, in any turn: waterfalls of headlines and of every series, and what stands below each bar. Loaded
 * when the first is asked for.
 */
import type { StoreApi } from 'zustand/vanilla'
import type { InsightJob, InsightNews } from '../analysis/insight.ts'
import type { WebLever } from '../analysis/web/web.ts'
import type { ChartTexts } from '../content/text/chart-texts.ts'
import type { Texts } from '../content/text/types.ts'
import type { TraceTexts } from '../content/text/trace-texts.ts'
import type { Engine } from '../engine/engine.ts'
import type { BelowVm } from '../view/reasons/below.ts'
import { buildBelow } from '../view/reasons/below.ts'
import { nameSeries } from '../view/charts/series-names.ts'
import type { SeriesName } from '../view/charts/series-names.ts'
import type { WhyVm } from '../view/desk-vm.ts'
import { formatOf } from '../view/format.ts'
import { measureOf } from '../view/measures.ts'
import { explainSeries, seriesUnit } from '../view/reasons/any.ts'
import { reasonsFor } from '../view/reasons/measures.ts'
import { explain } from '../view/reasons/reasons.ts'
import { seriesReasons } from '../view/reasons/series.ts'
import type { Part } from '../view/reasons/turn.ts'
import { turnOf } from '../view/reasons/turn.ts'
import type { TurnRecord } from '../view/turn-record.ts'
import { whichVm } from '../view/reasons/which.ts'
import type { WebVm } from '../view/web-view.ts'
import { webVm } from '../view/web-view.ts'
import { analystsOf } from './work/analyses.ts'
import type { Session } from './game/session.ts'
import type { AppState } from './state.ts'
import type { Labour } from './work/threads.ts'
import { createViewer } from './game/viewer.ts'

export interface TraceParts {
  readonly engine: Engine
  readonly texts: Texts
  readonly trace: TraceTexts
  readonly chartTexts: ChartTexts
  readonly store: StoreApi<AppState>
  readonly session: () => Session | null
  /** Threads that play by the rules of this engine. */
  readonly threads?: (engine: Engine) => Labour<InsightJob, InsightNews>
}

/** A long answer on its way. */
export interface Hearing<T> {
  readonly progress: (done: number, all: number) => void
  readonly result: (result: T) => void
  readonly fail: (error: unknown) => void
}

/** What is being explained: a headline number or a series. */
export interface TracedVm {
  readonly why: WhyVm
  readonly name: string
  /** Its chart. */
  readonly series: string
}

export type Trace = ReturnType<typeof createTrace>

export function createTrace({ engine, texts, trace, chartTexts, store, session, threads = (of) => analystsOf(of).insight }: TraceParts) {
  /** The last web, for as long as the game stands where it was measured. */
  let measured: { readonly state: Float64Array; readonly vm: WebVm } | null = null
  const names = new Map<string, SeriesName>(nameSeries(engine.series, texts.names, chartTexts).map((s) => [s.id, s]))
  const { listed, turnLong, unit: unitOf } = formatOf(texts)
  const { playing, recordFor } = createViewer({ store, session, names: texts.names, listed })
  const record = (): TurnRecord => {
    const { record: shown } = playing()
    if (!shown) throw new Error('Nothing has been played that could be explained.')
    return shown
  }
  /** A headline measure goes before a series of the same name; there is none. */
  const measure = (id: string) => measureOf(id, playing().you, texts)

  const why = (id: string): TracedVm | null => {
    const { you, record: shown } = playing()
    if (!shown) return null
    const headline = measure(id)
    if (headline) return { why: explain(engine, shown, id, texts, you), name: headline.label, series: headline.series }
    const name = names.get(id)
    return name ? { why: explainSeries(engine, shown, name, texts, chartTexts, you), name: name.name, series: id } : null
  }
  const partOf = (id: string, bar: string): Part | null => {
    const turn = turnOf(engine, record(), texts, playing().you)
    const headline = measure(id)
    const { parts } = headline ? reasonsFor(turn, headline.what) : seriesReasons(turn, id)
    return parts.find((p) => p.key === bar) ?? null
  }

  return {
    texts: trace,
    words: trace.words,
    why,
    name: (id: string): string => measure(id)?.label ?? names.get(id)?.name ?? id,
    /** Null for what has nothing below: small effects together, and what rounding left. */
    below(id: string, bar: string): BelowVm | null {
      const traced = why(id)
      const part = partOf(id, bar)
      const shown = traced?.why.bars.find((b) => b.id === bar)
      if (!traced || !part || !shown) return null
      const { s, at, you } = playing()
      const headline = measure(id)
      const [from, to] = [engine.read(record().before, traced.series), engine.read(record().after, traced.series)]
      const name = names.get(traced.series)
      const unit = headline ? unitOf(headline.unit, from, to) : name ? seriesUnit(name.unit, from, to, texts, chartTexts) : unitOf('points')
      const records = s.turns.slice(0, at).flatMap((_, t) => recordFor(s, t + 1) ?? [])
      return buildBelow({ engine, texts, trace, names, records, part, amount: shown.amount, unit, of: traced.series, you })
    },
    /** Which decisions of the last turns moved a number. Returns how to stop. */
    which(id: string, back: number, hear: Hearing<WhyVm>): () => void {
      const { s, at, you } = playing()
      const headline = measure(id)
      const name = names.get(headline?.series ?? id)
      if (!name) throw new Error(`There is no number "${id}".`)
      const turns = s.turns.slice(Math.max(0, at - back), at)
      const { setup, tape, startQuarter } = s.game
      const game = {
        events: setup.events, budgets: setup.budgets, tape, row: turns[0].record.firstQuarter - startQuarter - 1,
        before: turns[0].record.before, flows: turns.map((t) => t.record.flows),
      }
      return threads(s.game.engine).run({ which: { game, series: name.id } }, {
        news: (news) => {
          if (!('which' in news)) return
          if (news.which.kind === 'progress') return hear.progress(news.which.done, news.which.all)
          const { result } = news.which
          const unit = headline ? unitOf(headline.unit, result.from, result.to) : seriesUnit(name.unit, result.from, result.to, texts, chartTexts)
          hear.result(whichVm({ result, id, unit, texts, trace, you }))
        },
        fail: hear.fail,
      })
    },
    /** The web, measured from the game as it is shown. Returns how to stop. */
    web(hear: Hearing<WebVm>): () => void {
      const { s, now } = playing()
      if (measured?.state === now) {
        hear.result(measured.vm)
        return () => undefined
      }
      const levers: WebLever[] = []
      return threads(s.game.engine).run({ web: { game: now.slice() } }, {
        news: (news) => {
          if (!('web' in news)) return
          levers.push(news.web.lever)
          hear.progress(news.web.done, news.web.all)
        },
        end: () => {
          const vm = webVm(engine, levers, now, texts, trace, chartTexts)
          measured = { state: now, vm }
          hear.result(vm)
        },
        fail: hear.fail,
      })
    },
    /** The turn that is explained. */
    turn(): { readonly turn: number; readonly played: number; readonly period: string } {
      const { at, s } = playing()
      const { firstQuarter, lastQuarter } = record()
      return { turn: at, played: s.turns.length, period: turnLong(firstQuarter, lastQuarter) }
    },
  }
}

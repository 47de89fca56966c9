/**
 * Charts of the game under way. Nothing is kept for them: a session has its states, and every series is read from those.
 * The record’s path is played once for each start, with chance averaged.
 */
import type { ChartTexts } from '../content/text/chart-texts.ts'
import type { Texts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import { T } from '../engine/layout.ts'
import { buildChart, thumbnailOf, together } from '../view/charts/build.ts'
import type { Course } from '../view/charts/build.ts'
import type { ChartVm, ThumbnailVm } from '../view/charts/chart-vm.ts'
import { nameSeries } from '../view/charts/series-names.ts'
import type { SeriesName } from '../view/charts/series-names.ts'
import { CHARTS, TOPICS } from '../view/charts/topics.ts'
import type { TopicId } from '../view/charts/topics.ts'
import { formatOf } from '../view/format.ts'
import { recordStep } from '../analysis/par.ts'
import { ownDecisions } from './game/own-decisions.ts'
import type { Session } from './game/session.ts'

export interface ChartsParts {
  readonly engine: Engine
  readonly texts: Texts
  readonly chartTexts: ChartTexts
  readonly session: () => Session | null
}

/** A quarter takes about half a millisecond when it is played for the first time. */
const QUARTERS_AT_ONCE = 4

export type Charts = ReturnType<typeof createCharts>

export function createCharts({ engine, texts, chartTexts, session }: ChartsParts) {
  const list = nameSeries(engine.series, texts.names, chartTexts)
  const names = new Map(list.map((s) => [s.id, s]))
  const parts = { engine, names, texts: chartTexts, format: formatOf(texts) }
  let known: { readonly last: Float64Array; readonly course: Course; readonly built: Map<string, ThumbnailVm>; readonly charts: Map<string, ChartVm | null> } | null = null
  let played: { readonly start: Float64Array; readonly record: Float64Array[] } | null = null
  const playing = (): Session => {
    const s = session()
    if (!s) throw new Error('There is no game under way.')
    return s
  }

  /** The record a quarter further: from the first quarter of all to where the game began, then from there to its end. False when it is whole. */
  const recordOn = (s: Session): boolean => {
    const [start] = s.states
    if (played?.start !== start) {
      const first = engine.rules.scenarios.find((def) => def.from === 'published')
      played = { start, record: [first === undefined || start[T] === 0 ? start : engine.start(first.id)] }
    }
    const { record } = played
    const next = record.length
    if (next > start[T] + s.scenario.turns * s.scenario.quartersPerTurn) return false
    record.push(next === start[T] ? start : recordStep(engine, record[next - 1]))
    return true
  }
  const recordOf = (s: Session): readonly Float64Array[] => {
    while (recordOn(s));
    return played?.record ?? []
  }
  const now = (): NonNullable<typeof known> => {
    const s = playing()
    const last = s.states[s.states.length - 1]
    if (known?.last !== last) {
      const decided = new Map(ownDecisions(engine, texts, s).map(({ quarter, lines }) => [quarter, lines]))
      const course = { start: s.states[0][T], course: [s.states[0], ...s.turns.flatMap((t) => t.record.midpoints)], record: recordOf(s), decided }
      known = { last, course, built: new Map(), charts: new Map() }
    }
    return known
  }

  return {
    texts: chartTexts,
    list,
    /** Plays the record in short pieces, so that a slow machine answers in between. Without it the first chart waits for all. */
    async prepare(): Promise<void> {
      for (let n = 1; recordOn(playing()); n++) if (n % QUARTERS_AT_ONCE === 0) await new Promise((done) => { setTimeout(done, 0) })
    },
    /** One chart, the same until the game moves on; null where no series of it is known. */
    chart(ids: readonly string[]): ChartVm | null {
      const { course, charts } = now()
      const key = ids.join(',')
      const chart = charts.get(key)
      if (chart !== undefined) return chart
      const made = buildChart(parts, course, ids)
      charts.set(key, made)
      return made
    },
    /** The first `most` of a topic; what has been built once is kept until the game moves on. */
    thumbnails: (topic: TopicId, most = Infinity): readonly ThumbnailVm[] => TOPICS[topic].slice(0, most).flatMap((id) => {
      const { course, built } = now()
      const chart = built.has(id) ? null : buildChart(parts, course, CHARTS[id])
      if (chart) built.set(id, thumbnailOf(chart, id, chartTexts))
      return built.get(id) ?? []
    }),
    /** The quarters of every chart, and the one in which the game began. */
    span(): Pick<ChartVm, 'quarters' | 'start'> {
      const { start, course } = now().course
      return { start, quarters: Array.from({ length: start + course.length }, (_, q) => parts.format.quarterShort(q)) }
    },
    /** How many of a topic are there already. */
    built: (topic: TopicId): number => TOPICS[topic].filter((id) => now().built.has(id)).length,
    /** How many a topic has. */
    count: (topic: TopicId): number => TOPICS[topic].length,
    /** Series that may join these: the same unit, not yet in the chart; those of the same subject first. */
    joining(ids: readonly string[]): readonly SeriesName[] {
      const chosen = together(ids, names)
      if (chosen.length === 0) return []
      const [{ unit, subject }] = chosen
      const free = list.filter((s) => s.unit === unit && !chosen.includes(s))
      return [...free.filter((s) => s.subject === subject), ...free.filter((s) => s.subject !== subject)]
    },
  }
}

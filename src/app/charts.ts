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
import { recordPath } from '../view/record-path.ts'
import { ownDecisions } from './own-decisions.ts'
import type { Session } from './session.ts'

export interface ChartsParts {
  readonly engine: Engine
  readonly texts: Texts
  readonly chartTexts: ChartTexts
  readonly session: () => Session | null
}

export type Charts = ReturnType<typeof createCharts>

export function createCharts({ engine, texts, chartTexts, session }: ChartsParts) {
  const list = nameSeries(engine.series, texts.names, chartTexts)
  const names = new Map(list.map((s) => [s.id, s]))
  const parts = { engine, names, texts: chartTexts }
  let known: { readonly last: Float64Array; readonly course: Course } | null = null
  let played: { readonly start: Float64Array; readonly record: readonly Float64Array[] } | null = null

  /** From the first quarter of all to where the game began, then from there to its end. */
  const recordOf = (s: Session): readonly Float64Array[] => {
    const [start] = s.states
    if (played?.start !== start) {
      const first = engine.rules.scenarios.find((def) => def.from === 'published')
      const before = first === undefined ? [] : recordPath(engine, engine.start(first.id), start[T])
      const end = start[T] + s.scenario.turns * s.scenario.quartersPerTurn
      played = { start, record: [...before.slice(0, start[T]), ...recordPath(engine, start, end)] }
    }
    return played.record
  }
  const courseOf = (): Course => {
    const s = session()
    if (!s) throw new Error('There is no game under way.')
    const last = s.states[s.states.length - 1]
    if (known?.last !== last) {
      const decided = new Map(ownDecisions(engine, texts, s).map(({ quarter, lines }) => [quarter, lines]))
      known = { last, course: { start: s.states[0][T], course: [s.states[0], ...s.turns.flatMap((t) => t.record.midpoints)], record: recordOf(s), decided } }
    }
    return known.course
  }

  return {
    texts: chartTexts,
    list,
    /** One chart; null where no series of it is known. */
    chart: (ids: readonly string[]): ChartVm | null => buildChart(parts, courseOf(), ids),
    thumbnails: (topic: TopicId): readonly ThumbnailVm[] => TOPICS[topic].flatMap((id) => {
      const chart = buildChart(parts, courseOf(), CHARTS[id])
      return chart ? [thumbnailOf(chart, id, chartTexts)] : []
    }),
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

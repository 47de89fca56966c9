/** From a game to charts: the lines of any series, the record’s path behind them, published values, and the words. */
import { OBSERVED, pointsOf } from '../../content/observed.ts'
import type { Observed } from '../../content/observed.ts'
import type { ChartTexts } from '../../content/text/chart-texts.ts'
import type { Engine } from '../../engine/engine.ts'
import { quarterIndex, quarterLabel } from '../../engine/quarters.ts'
import type { Format } from '../format.ts'
import { fill } from '../interface-texts.ts'
import type { ChartLine, ChartVm, DecisionMark, PublishedNote, PublishedPoint, ThumbnailVm } from './chart-vm.ts'
import type { SeriesName, Who } from './series-names.ts'
import { summaryOf } from './summary.ts'
import { chartWith } from './topics.ts'
import { unitFormat } from './units.ts'

/** At most so many lines stand in a chart. */
const MOST_LINES = 4

/** A game as charts need it. `record[q]` and `course[q − start]` are states at the end of quarter q, counted from 2022Q4. */
export interface Course {
  readonly start: number
  readonly course: readonly Float64Array[]
  readonly record: readonly Float64Array[]
  /** Decisions of the player, by quarter. */
  readonly decided: ReadonlyMap<number, readonly string[]>
}

export interface ChartParts {
  readonly engine: Engine
  readonly names: ReadonlyMap<string, SeriesName>
  readonly texts: ChartTexts
  readonly format: Format
}

/** The series of a chart that can stand together: known ones, of the first one’s unit, no more than four. */
export function together(ids: readonly string[], names: ChartParts['names']): readonly SeriesName[] {
  const known = [...new Set(ids)].flatMap((id) => names.get(id) ?? [])
  return known.filter((s) => s.unit === known[0].unit).slice(0, MOST_LINES)
}

export function buildChart({ engine, names, texts, format }: ChartParts, { start, course, record, decided }: Course, ids: readonly string[]): ChartVm | null {
  const chosen = together(ids, names)
  if (chosen.length === 0) return null
  const now = start + course.length - 1
  const row = Array.from({ length: now + 1 }, (_, q) => q)
  const dashes = dashesOf(chosen.map((s) => s.who))
  const shorts = shortsOf(chosen)
  const lines = chosen.map((s, i): ChartLine => {
    const read = (state: Float64Array): number | null => valueOf(engine, state, s.id)
    const observed = OBSERVED.find((o) => o.series === s.id)
    const shift = observed ? shiftOf(engine, observed, record) : 0
    return {
      id: s.id, name: s.name, short: shorts[i], sentence: s.sentence, who: s.who, dash: dashes[i], hollow: chosen.slice(0, i).some((other) => other.who === s.who),
      values: row.map((q) => (q < start ? null : read(course[q - start]))), record: row.map((q) => read(record[q])),
      points: observed ? publishedPoints(observed, shift, now) : [], published: observed ? noteOf(observed, shift) : null,
    }
  })
  const most = lines.reduce((top, line) => [...line.values, ...line.record].reduce<number>((a, v) => Math.max(a, Math.abs(v ?? 0)), top), 0)
  const unit = unitFormat(chosen[0].unit, most, texts, format)
  const offered = chartWith(chosen.map((s) => s.id))
  const quarters = row.map(format.quarterShort)
  const marks = row.flatMap((q): DecisionMark[] => {
    const lines_ = decided.get(q)
    return lines_ === undefined ? [] : [{ at: q, lines: lines_ }]
  })
  const title = offered === undefined ? format.listed(chosen.map((s) => s.name)) : texts.titles[offered]
  return {
    id: chosen.map((s) => s.id).join(','), title, unit, rawUnit: chosen[0].unit, quarters, quarterIds: row.map(quarterLabel), phase: 3, start, lines, marks,
    summary: summaryOf(lines, unit, quarters, start, texts),
  }
}

export function thumbnailOf(chart: ChartVm, id: string, texts: ChartTexts): ThumbnailVm {
  const last = chart.quarters.length - 1
  return {
    id, chart,
    ends: chart.lines.map((line) => {
      const to = line.values[last]
      const from = line.values[chart.start]
      const change = chart.unit.change((to ?? 0) - (from ?? 0))
      const same = /^[^1-9]*$/.test(change)
      return {
        who: line.who, dash: line.dash, hollow: line.hollow, short: line.short, text: to === null ? texts.readout.none : chart.unit.text(to),
        change: last === chart.start || to === null || from === null ? '' : fill(same ? texts.words.noChange : texts.words.change, { change, start: unbroken(chart.quarters[chart.start]) }),
      }
    }),
  }
}

/** Where a lab has released nothing there is no model to measure; the engine says 0. */
function valueOf(engine: Engine, state: Float64Array, id: string): number | null {
  const value = engine.read(state, id)
  return value === 0 && id.endsWith('open_eci') ? null : value
}

/** Four patterns, each once: the first American line is full, the first Chinese one dashed, the others take what is left. */
export function dashesOf(whos: readonly Who[]): readonly number[] {
  const left = [0, 1, 2, 3]
  const take = (wanted: number): number => left.splice(Math.max(0, left.indexOf(wanted)), 1)[0]
  const out = whos.map(() => -1)
  for (const [who, dash] of [['us', 0], ['cn', 1]] as const) {
    const first = whos.indexOf(who)
    if (first >= 0) out[first] = take(dash)
  }
  return out.map((dash) => (dash >= 0 ? dash : take(left[0])))
}

/** Short names where they tell the lines apart, else the full ones. */
function shortsOf(chosen: readonly SeriesName[]): readonly string[] {
  const distinct = new Set(chosen.map((s) => s.short)).size === chosen.length
  return chosen.map((s) => (distinct ? s.short : s.name))
}

// ── Published values ────────────────────────────────────────────────────────────────────────────────────────
/** What the model had before a source began to count. */
function shiftOf(engine: Engine, { without }: Observed, record: readonly Float64Array[]): number {
  if (without === undefined) return 0
  const state = record[quarterIndex(without.at) ?? 0]
  return state === undefined ? 0 : without.series.reduce((sum, id) => sum + engine.read(state, id), 0)
}

function publishedPoints(observed: Observed, shift: number, now: number): PublishedPoint[] {
  return pointsOf(observed).flatMap((p): PublishedPoint[] => {
    const at = quarterIndex(p.quarter) ?? -1
    return at < 0 || at > now ? [] : [{ at, value: p.value + shift, low: p.low + shift, high: p.high + shift, published: [p.value, p.low, p.high], source: p.source }]
  })
}

function noteOf(observed: Observed, shift: number): PublishedNote {
  return { sources: [...new Set(pointsOf(observed).map((p) => p.source))], note: observed.note, range: observed.range.why, shift }
}

/** A quarter stays on one line. */
const unbroken = (quarter: string): string => quarter.replaceAll(' ', '\u00A0')

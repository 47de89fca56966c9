/**
 * Two games side by side: how they begin, where they first decide differently, what followed from then on, and how each
 * came out. Works on decisions and on values of series after each turn, so that the two may have been played under
 * different rules.
 */
import type { ShareTexts } from '../content/text/share-texts.ts'
import type { Texts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import type { Decision } from '../engine/types.ts'
import type { ChartLine, ChartVm } from './charts/chart-vm.ts'
import type { SeriesName } from './charts/series-names.ts'
import type { UnitFormat } from './charts/units.ts'
import { decisionLine } from './decision-line.ts'
import { formatOf } from './format.ts'
import { fill } from './interface-texts.ts'

/** What decides how a game begins, each as an id, so that two can be held against each other. */
export interface ComparedStart {
  readonly scenario: string
  readonly side: string
  readonly seed: string
  readonly opponent: string
  readonly events: string
  readonly players: string
  readonly rules: string
}

export interface ComparedTurn {
  readonly firstQuarter: number
  readonly lastQuarter: number
  readonly own: readonly Decision[]
  /** What computer players did, and what chance brought; null where that is not known. */
  readonly answers: readonly Decision[] | null
  readonly events: readonly string[] | null
}

export interface ComparedGame {
  readonly title: string
  readonly sideName: string
  readonly start: ComparedStart
  readonly turns: readonly ComparedTurn[]
  /** Quarter of the start. */
  readonly from: number
  /** Values at the start and after each turn, by series. */
  readonly values: ReadonlyMap<string, readonly number[]>
}

export interface Pair {
  readonly id: string
  readonly name: string
  readonly a: string
  readonly b: string
}

export interface CompareTurnVm {
  readonly turn: number
  readonly period: string
  readonly alike: boolean
  /** Null: this game ended before. */
  readonly a: readonly string[] | null
  readonly b: readonly string[] | null
}

export interface CascadeVm {
  readonly turn: number
  readonly period: string
  readonly notes: readonly string[]
  readonly numbers: readonly Pair[]
}

export interface CompareVm {
  readonly names: { readonly a: string; readonly b: string }
  /** A sentence about how they begin. */
  readonly start: string
  readonly sameStart: boolean
  /** The decisions of both are the same throughout. */
  readonly same: boolean
  readonly first: CompareTurnVm | null
  readonly cascade: readonly CascadeVm[]
  readonly end: readonly Pair[]
  readonly timeline: readonly CompareTurnVm[]
  readonly series: readonly { readonly id: string; readonly name: string }[]
}

interface Parts {
  readonly engine: Engine
  readonly texts: Texts
  readonly words: ShareTexts['compare']
  readonly names: ReadonlyMap<string, SeriesName>
  /** Values of a series in words. */
  readonly unitOf: (series: SeriesName, most: number) => UnitFormat
}

const START_PARTS = ['scenario', 'side', 'seed', 'opponent', 'events', 'players', 'rules'] as const

const keyOf = (d: Decision): string => `${d.seat}/${d.lever}/${d.target ?? ''}=${d.value}`
const sameList = (a: readonly Decision[], b: readonly Decision[]): boolean =>
  a.length === b.length && a.map(keyOf).sort().join('\n') === b.map(keyOf).sort().join('\n')

export function buildCompare(parts: Parts, a: ComparedGame, b: ComparedGame): CompareVm {
  const { words, texts } = parts
  const { listed } = formatOf(texts)
  const differing = START_PARTS.filter((part) => a.start[part] !== b.start[part])
  const timeline = timelineOf(parts, a, b)
  const first = timeline.find((turn) => !turn.alike) ?? null
  const under = (game: ComparedGame, text: string) => fill(text, { title: game.title, side: game.sideName })
  return {
    names: { a: under(a, words.aAs), b: under(b, words.bAs) },
    sameStart: differing.length === 0,
    start: differing.length === 0 ? words.sameStart : fill(words.otherStart, { list: listed(differing.map((part) => words.parts[part])) }),
    same: first === null, first, timeline,
    cascade: cascadeOf(parts, a, b),
    end: numbersOf(parts, a, b).map(({ series, at }) => pairOf(series, at.a.length - 1, at.b.length - 1, at)),
    series: numbersOf(parts, a, b).map(({ series }) => ({ id: series.id, name: series.name })),
  }
}

function timelineOf({ engine, texts }: Parts, a: ComparedGame, b: ComparedGame): CompareTurnVm[] {
  const { turnLong } = formatOf(texts)
  const linesOf = (turn: ComparedTurn | undefined) => turn?.own.map((d) => decisionLine(engine, texts, d)) ?? null
  return Array.from({ length: Math.max(a.turns.length, b.turns.length) }, (_, t) => {
    const [one, other] = [a.turns[t], b.turns[t]] as readonly (ComparedTurn | undefined)[]
    const shown = one ?? (other as ComparedTurn)
    return {
      turn: t + 1, period: turnLong(shown.firstQuarter, shown.lastQuarter),
      alike: one !== undefined && other !== undefined && sameList(one.own, other.own),
      a: linesOf(one), b: linesOf(other),
    }
  })
}

// ── Numbers ─────────────────────────────────────────────────────────────────────────────────────────────────
interface Numbers {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly unit: UnitFormat
}

function numbersOf({ names, unitOf }: Parts, a: ComparedGame, b: ComparedGame): { readonly series: SeriesName; readonly at: Numbers }[] {
  return [...a.values.keys()].flatMap((id) => {
    const [series, one, other] = [names.get(id), a.values.get(id), b.values.get(id)]
    if (!series || !one || !other) return []
    return [{ series, at: { a: one, b: other, unit: unitOf(series, Math.max(...one.map(Math.abs), ...other.map(Math.abs))) } }]
  })
}

const pairOf = ({ id, name }: SeriesName, atA: number, atB: number, { a, b, unit }: Numbers): Pair => ({ id, name, a: unit.text(a[atA]), b: unit.text(b[atB]) })

/** From which turn on each number reads differently; and when computer players and chance first did otherwise. */
function cascadeOf(parts: Parts, a: ComparedGame, b: ComparedGame): readonly CascadeVm[] {
  const { texts, words } = parts
  const { turnLong } = formatOf(texts)
  const both = Math.min(a.turns.length, b.turns.length)
  const rows = new Map<number, { notes: string[]; numbers: Pair[] }>()
  const row = (turn: number) => {
    const known = rows.get(turn) ?? { notes: [], numbers: [] }
    rows.set(turn, known)
    return known
  }
  for (const { series, at } of numbersOf(parts, a, b)) {
    // Turn 0 is the start; what differs there has not followed from anything.
    const turn = Array.from({ length: both + 1 }, (_, t) => t).find((t) => at.unit.text(at.a[t]) !== at.unit.text(at.b[t]))
    if (turn !== undefined && turn > 0) row(turn).numbers.push(pairOf(series, both, both, at))
  }
  const answered = a.turns.findIndex((turn, t) => turn.answers !== null && b.turns[t]?.answers && !sameList(turn.answers, b.turns[t].answers))
  if (answered >= 0) row(answered + 1).notes.push(words.answered)
  for (let t = 0; t < both; t++) {
    const [one, other] = [a.turns[t].events, b.turns[t].events]
    if (!one || !other) continue
    for (const event of new Set([...one, ...other])) {
      if (one.includes(event) !== other.includes(event)) row(t + 1).notes.push(`${one.includes(event) ? words.a : words.b}${texts.format.colon}${fill(words.event, { event })}`)
    }
  }
  return [...rows].sort(([x], [y]) => x - y).map(([turn, { notes, numbers }]) => ({
    turn, period: turnLong(a.turns[turn - 1].firstQuarter, a.turns[turn - 1].lastQuarter), notes, numbers,
  }))
}

/** One number of both games as a chart: the first a full line, the second a dashed one with hollow marks. */
export function compareChart(parts: Parts, a: ComparedGame, b: ComparedGame, id: string): ChartVm | null {
  const found = numbersOf(parts, a, b).find(({ series }) => series.id === id)
  if (!found) return null
  const { words, texts } = parts
  const { quarterShort } = formatOf(texts)
  const { series, at } = found
  const longer = a.turns.length >= b.turns.length ? a : b
  const quarters = [longer.from, ...longer.turns.map((turn) => turn.lastQuarter)]
  const padded = (values: readonly number[]) => quarters.map((_, t) => values[t] ?? null)
  const line = (which: 'a' | 'b'): ChartLine => ({
    id: which, name: words[which], short: words[which], sentence: series.sentence, who: series.who, dash: which === 'a' ? 0 : 1, hollow: which === 'b',
    values: padded(at[which]), end: at[which].length - 1, record: quarters.map(() => null), points: [], published: null,
  })
  return {
    id: `compare/${id}`, title: series.name, unit: at.unit, rawUnit: series.unit, quarters: quarters.map(quarterShort), quarterIds: quarters.map(String), phase: 0, start: 0,
    lines: [line('a'), line('b')], marks: [], summary: [],
  }
}

/**
 * What may come of a lever or of a turn, as the desk draws it: two fans of one number, the words that say the same, and
 * what is assumed. Places are parts of the picture from 0 to 100, so that it fits any width.
 */
import type { TurnTexts } from '../../content/text/turn-texts.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Fan } from '../../analysis/forecast/fan.ts'
import type { RivalWay } from '../../analysis/forecast/rivals.ts'
import type { UnitText } from '../../content/text/format-types.ts'
import type { Engine } from '../../engine/engine.ts'
import { T } from '../../engine/layout.ts'
import type { Side } from '../../engine/types.ts'
import { scaleOf } from '../charts/layout.ts'
import type { Format } from '../format.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import type { Measure } from '../measures.ts'
import { stepsInOne, stepsOf, written } from '../measures.ts'

/** What is known of one fan: its middle line from average luck at once, the rest once futures have been counted. */
export interface LineOfFan { readonly average: readonly number[]; readonly fan: Fan | null }

export interface FanSource {
  readonly state: Float64Array
  readonly quarters: number
  readonly without: LineOfFan | null
  readonly changed: LineOfFan | null
  readonly certain: boolean
  readonly rival: RivalWay
  /** Futures that are counted in the end, and whether they all have been. */
  readonly most: number
  readonly done: boolean
  /** Quarters until the lever acts; 0 for a whole turn. */
  readonly delay?: number
}

/** A range that the player gave for a quarter ahead, in the units of the series. */
export interface OwnRange { readonly low: number; readonly high: number; readonly ahead: number }

/** Values that the picture has room for; given back so that it does not jump while a lever moves. */
export type FanRoom = readonly [low: number, high: number]

export interface FanLineVm {
  readonly which: 'changed' | 'without'
  readonly name: string
  /** Its middle at the end, and what stands below it: where most futures end. */
  readonly middle: string
  readonly range: string
  readonly path: string
  /** Outline of the fan; empty until futures have been counted. */
  readonly band: string
  /** Its lower and upper edge, drawn as lines. */
  readonly edges: string
}

export interface FanVm {
  readonly label: string
  readonly unit: string
  readonly room: FanRoom
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  readonly from: string
  readonly to: string
  /** Without the change first, as it is drawn first. */
  readonly lines: readonly FanLineVm[]
  readonly head: string
  /** What the difference comes to; where nothing was moved, what to do. */
  readonly difference: string
  /** Why a lever that acts late shows little or nothing; empty for others. */
  readonly late: string
  readonly counted: string
  readonly done: boolean
  readonly assumption: string
  readonly picture: string
  /** For listeners; empty where there is nothing to compare. */
  readonly spoken: string
  readonly own: { readonly text: string; readonly x: number; readonly low: number; readonly high: number } | null
}

interface Words { readonly texts: Texts; readonly turn: TurnTexts }

export function buildFan(engine: Engine, source: FanSource, measure: Measure, about: 'lever' | 'turn', you: Side, { texts, turn }: Words, held: FanRoom | null = null, own: OwnRange | null = null): FanVm {
  const { fan: words } = turn
  const format = formatOf(texts)
  const { state, quarters, certain, delay = 0 } = source
  const start = engine.read(state, measure.series)
  const shown = [['without', source.without], ['changed', source.changed]] as const
  const courses = shown.flatMap(([which, line]) => (line ? [{ which, line, course: courseOf(start, line, source.without) }] : []))

  const all = courses.flatMap(({ line, course }) => [...course, ...(line.fan ? [...line.fan.low, ...line.fan.high] : [])])
  const values = [start, ...all, ...(own ? [own.low, own.high] : []), ...(held ?? [])]
  const room: FanRoom = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
  const scale = scaleOf(room, false)
  const x = (ahead: number): number => round(quarters === 0 ? 0 : ahead / quarters * 100)
  const y = (value: number): number => round((1 - scale.part(value)) * 100)
  const unit = format.unit(measure.unit, ...room)

  const last = state[T] + quarters
  const quarter = format.quarterLong(last)
  const lines = courses.map(({ which, line, course }): FanLineVm => ({
    which, name: words[which === 'changed' ? 'with' : 'without'][about],
    middle: written(unit, course[quarters], format), range: rangeOf(line, certain, unit, format, turn),
    path: pathOf(course, x, y),
    ...(line.fan && !certain ? bandOf(start, line.fan, x, y) : { band: '', edges: '' }),
  }))
  const [without, changed] = [courses.find((c) => c.which === 'without'), courses.find((c) => c.which === 'changed')]
  const ends = { without: without ? without.course[quarters] : start, changed: changed ? changed.course[quarters] : start }
  const futures = courses.reduce((least, { line }) => Math.min(least, line.fan?.futures ?? 0), courses.length > 0 ? source.most : 0)
  const them = texts.names.sides[you === 'us' ? 'cn' : 'us'].government
  const { gap } = texts.format
  return {
    label: measure.label, unit: unit.words, room, lines,
    ticks: few(scale.ticks).map((v) => ({ at: y(v), text: format.trimmed(v * unit.scale, 2) })),
    from: format.quarterShort(state[T]), to: format.quarterShort(last),
    head: fill(words.at, { quarter }),
    difference: changed ? differenceOf(ends, unit, format, turn) : words.unmoved[about],
    // Less than half of the fan is left to it.
    late: 2 * delay > quarters ? fill(words.late[delay < quarters ? 'part' : 'none'], { quarter: format.quarterLong(state[T] + 1 + delay) }) : '',
    counted: certain ? '' : futures === 0 ? words.counting : format.counted(words.counted, futures, { n: format.fixed(futures, 0) }),
    done: source.done,
    assumption: [
      certain ? words.single : format.counted(words.method, source.most, { n: format.fixed(source.most, 0) }),
      fill(words.rival[source.rival], { them }), words.rest, ...(certain ? [] : [words.luck]),
    ].join(gap),
    picture: fill(words.picture, { label: measure.label, from: format.quarterShort(state[T]), to: format.quarterShort(last) }),
    spoken: changed
      ? fill(words.spoken, { label: measure.label, quarter, with: words.with[about], without: words.without[about], middle: written(unit, ends.changed, format), other: written(unit, ends.without, format) })
      : '',
    own: own && ownVm(own, source, measure, unit, format, turn, { x, y }),
  }
}

/**
 * The middle of a fan from the start on. Until futures have come it is the path of average luck, set off by as much as the
 * middle of the other fan differs from the other’s path of average luck: so the line hardly moves when they come.
 */
function courseOf(start: number, { average, fan }: LineOfFan, other: LineOfFan | null): readonly number[] {
  if (fan) return [start, ...fan.middle]
  const known = other?.fan ? { middle: other.fan.middle, average: other.average } : null
  return [start, ...average.map((v, q) => (known ? v + known.middle[q] - known.average[q] : v))]
}

function rangeOf({ fan }: LineOfFan, certain: boolean, unit: UnitText, format: Format, { fan: words }: TurnTexts): string {
  if (!fan || certain) return words.average
  const end = fan.low.length - 1
  return fill(words.range, { low: written(unit, fan.low[end], format), high: written(unit, fan.high[end], format) })
}

function differenceOf({ without, changed }: { readonly without: number; readonly changed: number }, unit: UnitText, format: Format, { fan: words }: TurnTexts): string {
  const steps = stepsOf(unit, changed) - stepsOf(unit, without)
  if (steps === 0) return words.same
  const size = Math.abs(steps) / stepsInOne(unit)
  return fill(steps > 0 ? words.higher : words.lower, { change: format.counted(unit.change, size, { n: format.fixed(size, unit.digits) }) })
}

function ownVm({ low, high, ahead }: OwnRange, source: FanSource, measure: Measure, unit: UnitText, format: Format, { fan: words }: TurnTexts, { x, y }: { readonly x: (n: number) => number; readonly y: (v: number) => number }): FanVm['own'] {
  const fan = (source.changed ?? source.without)?.fan
  if (!fan || ahead < 1 || ahead > fan.low.length) return null
  const said = (value: number) => written(unit, value, format)
  const [from, to] = [said(fan.low[ahead - 1]), said(fan.high[ahead - 1])]
  return {
    x: x(ahead), low: y(low), high: y(high),
    text: fill(from === to ? words.ownNear : words.own, { label: measure.label, low: said(low), high: said(high), from, to }),
  }
}

const round = (v: number): number => Math.round(v * 100) / 100

const pathOf = (course: readonly number[], x: (n: number) => number, y: (v: number) => number): string =>
  course.map((v, ahead) => `${ahead === 0 ? 'M' : 'L'}${x(ahead)} ${y(v)}`).join('')

function bandOf(start: number, { low, high }: Fan, x: (n: number) => number, y: (v: number) => number): { readonly band: string; readonly edges: string } {
  const [under, over] = [[start, ...low], [start, ...high]]
  const back = over.map((v, ahead) => `L${x(ahead)} ${y(v)}`).reverse().join('')
  return { band: `${pathOf(under, x, y)}${back}Z`, edges: pathOf(under, x, y) + pathOf(over, x, y) }
}

/** Three names on the axis are enough for a small picture. */
function few(ticks: readonly number[]): readonly number[] {
  if (ticks.length <= 3) return ticks
  return ticks.length % 2 === 1 ? ticks.filter((_, i) => i % 2 === 0) : [ticks[0], ticks[ticks.length - 1]]
}

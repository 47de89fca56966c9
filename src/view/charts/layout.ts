/**
 * Geometry of a chart for a given room: axes, lines, marks and the names at their ends, in the units of the screen. It
 * measures text by a function that it is given, so that it runs and is tested without a browser.
 */
import { axisEnds, logTicks, ticks } from '../../analysis/axis.ts'
import type { ChartLine, ChartVm } from './chart-vm.ts'
import { endLabels } from './end-labels.ts'
import type { EndLabel } from './end-labels.ts'

export interface Room {
  readonly width: number
  readonly height: number
  /** Size of the text in the chart. */
  readonly text: number
  readonly measure: (text: string) => number
}

export interface LayoutOptions {
  readonly log: boolean
  readonly record: boolean
}

export type Point = readonly [x: number, y: number]

export interface LineLayout {
  readonly line: ChartLine
  readonly path: string
  /** Where marks stand: every quarter while there is room, else only the last. */
  readonly marks: readonly Point[]
  readonly recordPath: string
  readonly points: readonly { readonly x: number; readonly y: number; readonly low: number; readonly high: number }[]
}

export interface ChartLayout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: (at: number) => number
  readonly y: (value: number) => number
  readonly yTicks: readonly { readonly y: number; readonly text: string; readonly zero: boolean }[]
  readonly xTicks: readonly { readonly x: number; readonly text: string; readonly anchor: 'start' | 'middle' }[]
  readonly lines: readonly LineLayout[]
  readonly labels: readonly EndLabel[]
  readonly decisions: readonly { readonly x: number; readonly at: number }[]
}

const present = (v: number | null): v is number => v !== null
const round = (v: number): number => Math.round(v * 10) / 10

/** All values that have to find room. */
function valuesOf(vm: ChartVm, record: boolean): number[] {
  return vm.lines.flatMap((line) => [...line.values.filter(present), ...(record ? [...line.record.filter(present), ...line.points.flatMap((p) => [p.low, p.high])] : [])])
}

/** A logarithmic axis needs values above zero. */
export const canBeLog = (vm: ChartVm): boolean => vm.lines.every((line) => [...line.values, ...line.record].every((v) => v === null || v > 0))

/** From a value to its part of the height, 0 at the foot; and the values that are named on the axis. */
export function scaleOf(values: readonly number[], log: boolean): { readonly part: (v: number) => number; readonly ticks: readonly number[] } {
  const least = values.length > 0 ? values.reduce((a, b) => Math.min(a, b)) : 0
  const most = values.length > 0 ? values.reduce((a, b) => Math.max(a, b)) : 1
  if (log && least > 0) {
    const [low, high] = axisEnds(least, most, true)
    const named = logTicks(low, high)
    return { part: (v) => Math.log(v / low) / Math.log(high / low), ticks: named.length >= 2 ? named : ticks(low, high) }
  }
  // A line that never moves stands in the middle.
  const flat = most - least < Math.max(Math.abs(most), 1e-9) * 1e-6
  const room = flat ? Math.max(Math.abs(most) * 0.1, 0.01) : 0
  const [low, high] = axisEnds(least - room, most + room, false)
  return { part: (v) => (v - low) / (high - low), ticks: ticks(low, high) }
}

/** A path through the values that are there; a gap where one is missing. */
export function pathOf(values: readonly (number | null)[], x: (at: number) => number, y: (value: number) => number): string {
  let open = false
  return values.map((v, at) => {
    if (v === null) {
      open = false
      return ''
    }
    const step = `${open ? 'L' : 'M'}${round(x(at))} ${round(y(v))}`
    open = true
    return step
  }).join('')
}

export function layoutChart(vm: ChartVm, room: Room, { log, record }: LayoutOptions): ChartLayout {
  const { width, height, text, measure } = room
  const scale = scaleOf(valuesOf(vm, record), log)
  const tickTexts = scale.ticks.map((v) => vm.unit.tick(v))
  const left = Math.max(...tickTexts.map(measure), text) + text * 0.8
  const top = text * 0.9
  const bottom = height - text * (vm.marks.length > 0 ? 2.9 : 2.2)
  const last = vm.quarters.length - 1
  // The names at the ends take what they need, up to two fifths of the width.
  const wanted = Math.max(...vm.lines.map((line) => Math.max(measure(line.short), measure(vm.unit.text(line.values[last] ?? 0))))) + text * 1.6
  const right = width - Math.min(wanted, width * (width < 40 * text ? 0.32 : 0.24))
  const x = (at: number): number => left + (last === 0 ? 0 : (at / last) * (right - left))
  const y = (value: number): number => bottom - Math.min(1, Math.max(0, scale.part(value))) * (bottom - top)
  const every = (right - left) / Math.max(1, last) > text * 1.1
  const lines = vm.lines.map((line): LineLayout => ({
    line, path: pathOf(line.values, x, y), recordPath: record ? pathOf(line.record, x, y) : '',
    marks: line.values.flatMap((v, at) => (v === null || (!every && at !== last && at !== vm.start) ? [] : [[x(at), y(v)] as const])),
    points: record ? line.points.map((p) => ({ x: x(p.at), y: y(p.value), low: y(p.low), high: y(p.high) })) : [],
  }))
  return {
    width, height, left, right, top, bottom, x, y, lines,
    yTicks: scale.ticks.map((v, i) => ({ y: y(v), text: tickTexts[i], zero: v === 0 })),
    xTicks: quarterTicks(vm, x, right - left, text, measure),
    labels: endLabels(vm, y, { x: right + text * 0.8, width: width - right - text * 0.8, top, bottom, text, measure }),
    decisions: vm.marks.map((m) => ({ x: x(m.at), at: m.at })),
  }
}

/** Named quarters: as many as fit, and always the same quarter of the year where not all are. */
function quarterTicks(vm: ChartVm, x: (at: number) => number, width: number, text: number, measure: Room['measure']): ChartLayout['xTicks'] {
  const last = vm.quarters.length - 1
  const each = measure(vm.quarters[0]) + text
  const step = [1, 2, 4, 8, 16, 32].find((n) => Math.max(1, last / n) * each <= width + each) ?? 64
  return vm.quarters.flatMap((name, at) => {
    if ((at + vm.phase) % step !== 0) return []
    return [{ x: x(at), text: name, anchor: x(at) < measure(name) / 2 ? 'start' as const : 'middle' as const }]
  })
}

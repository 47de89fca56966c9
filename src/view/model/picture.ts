/** Where everything lies in the picture of a series. All pictures show the same years, so that they can be compared. */
import { axisLabel, valueAxis } from '../../analysis/chart.ts'
import { quarterIndex, quarterLabel } from '../../engine/quarters.ts'
import type { PlottedSeries } from './model-vm.ts'

export interface PictureVm {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly logs: boolean
  readonly levels: readonly { readonly y: number; readonly label: string }[]
  readonly years: readonly { readonly x: number; readonly label: string }[]
  readonly line: string
  readonly points: readonly { readonly x: number; readonly y: number; readonly low: number; readonly high: number; readonly modelY: number; readonly inside: boolean; readonly unseen: boolean }[]
}

const LEFT = 40
const RIGHT = 10
const TOP = 8
const BOTTOM = 22

const rounded = (x: number): number => Math.round(x * 10) / 10

/** `from` and `to` are the first and last quarter of every picture; `decimal` is the sign of the language for it. */
export function drawSeries(plot: PlottedSeries, size: { readonly width: number; readonly height: number }, decimal = '.', from = '2022Q4', to = '2025Q4'): PictureVm {
  const first = quarterIndex(from) ?? 0
  const last = quarterIndex(to) ?? 0
  const axis = valueAxis(plot)
  const right = size.width - RIGHT
  const bottom = size.height - BOTTOM
  const x = (quarter: string): number => rounded(LEFT + 6 + (right - LEFT - 12) * (((quarterIndex(quarter) ?? first) - first) / Math.max(1, last - first)))
  const y = (value: number): number => rounded(bottom - (bottom - TOP) * axis.part(value))
  const years: { x: number; label: string }[] = []
  for (let q = first; q <= last; q++) if (quarterLabel(q).endsWith('Q1')) years.push({ x: x(quarterLabel(q)), label: quarterLabel(q).slice(0, 4) })
  return {
    ...size, left: LEFT, right, bottom, logs: axis.logs, levels: axis.ticks.map((v) => ({ y: y(v), label: axisLabel(v).replace('.', decimal) })), years,
    line: plot.line.map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p.quarter)} ${y(p.value)}`).join(''),
    points: plot.points.map((p) => ({ x: x(p.quarter), y: y(p.value), low: y(p.low), high: y(p.high), modelY: y(p.modelled), inside: p.inside, unseen: p.unseen })),
  }
}

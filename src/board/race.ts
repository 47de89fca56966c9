/**
 * The frontier race: one row per lab on one scale. Solid is the best closed model, outline the best open one, and a
 * line joins them; a dashed bracket measures the best American against the best Chinese model. Pure.
 */
import type { BlocKey, BoardWords, RaceLab } from '../view/board/board-vm.ts'
import type { Frame, RaceFrame } from './frame.ts'
import type { Measure } from './text-lines.ts'
import { signOf, type Mark } from './marks.ts'
import type { Palette } from './palette.ts'
import { blocKeys } from './weave.ts'

export interface RaceRow {
  readonly lab: RaceLab
  readonly y: number
}

export interface RacePlan {
  readonly frame: RaceFrame
  readonly rows: readonly RaceRow[]
  readonly names: readonly { readonly text: string; readonly y: number }[]
  readonly nameRight: number
  readonly axis: { readonly left: number; readonly right: number; readonly low: number; readonly high: number }
  readonly ticks: readonly number[]
  readonly top: number
  readonly bottom: number
  readonly size: number
  readonly bracket: Bracket | null
}

export interface Bracket {
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
  readonly text: string
}

export function scaleX(axis: RacePlan['axis'], value: number): number {
  return axis.left + ((value - axis.low) / (axis.high - axis.low)) * (axis.right - axis.left)
}

/** About six round ticks that enclose the values. */
export function ticksFor(low: number, high: number, most: number): number[] {
  const steps = [0.5, 1, 2, 4, 5, 10, 20, 25, 50, 100]
  const step = steps.find((one) => Math.ceil(high / one) - Math.floor(low / one) <= most) ?? 200
  const first = Math.floor(low / step)
  const last = Math.max(first + 1, Math.ceil(high / step))
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
}

const best = (lab: RaceLab) => Math.max(lab.closed, lab.open ?? -Infinity)

export function planRace(race: readonly RaceLab[], frame: Frame, measure: Measure, texts: BoardWords): RacePlan | null {
  const box = frame.race
  if (box === null || race.length === 0) return null
  const { text, unit } = frame
  const values = race.flatMap((lab) => [lab.closed, lab.closedBefore, lab.open, lab.openBefore]).filter((value) => value !== null)
  // One line for all has no name: its signs are those of the legend.
  const nameOf = (lab: RaceLab) => (box.mode === 'rows' ? lab.name : box.mode === 'strips' ? texts.strips[lab.bloc] : '')
  const nameWidth = Math.max(...race.map((lab) => measure(nameOf(lab), text, 400)))
  const nameRight = box.x + Math.max(nameWidth, box.mode === 'rows' && !frame.narrow ? 118 * unit : 0)
  const left = nameRight + (frame.narrow ? 12 : 14) * unit
  const right = box.x + box.width - (frame.narrow ? 12 : 16) * unit
  const ticks = ticksFor(Math.min(...values), Math.max(...values), Math.max(2, Math.min(7, Math.floor((right - left) / (frame.narrow ? 42 : 70 * unit)))))
  const axis = { left, right, low: ticks[0], high: ticks[ticks.length - 1] }

  const top = box.y + box.titleHeight + box.tickHeight
  const rows: RaceRow[] = []
  const names: { text: string; y: number }[] = []
  let y = top + box.rowHeight / 2
  const shown = box.mode === 'lead' ? [] : race
  for (const bloc of blocKeys) {
    const labs = shown.filter((lab) => lab.bloc === bloc)
    if (labs.length === 0) continue
    for (const lab of labs) {
      rows.push({ lab, y })
      if (box.mode === 'rows') {
        names.push({ text: lab.name, y })
        y += box.rowHeight
      }
    }
    if (box.mode === 'strips') {
      names.push({ text: texts.strips[bloc], y })
      y += box.rowHeight
    }
    if (box.mode !== 'line') y += box.groupGap
  }
  if (box.mode === 'line') y += box.rowHeight + box.groupGap
  const bottom = y - box.rowHeight / 2 - box.groupGap + box.rowHeight * 0.1
  return {
    frame: box,
    rows,
    names,
    nameRight,
    axis,
    ticks: box.mode === 'lead' ? [] : ticks,
    top,
    bottom,
    size: Math.min(box.rowHeight * 0.62, 9.5 * unit),
    bracket: bracketOf(rows, axis, texts.decimal),
  }
}

function bracketOf(rows: readonly RaceRow[], axis: RacePlan['axis'], decimal: string): Bracket | null {
  const leader = (bloc: BlocKey) =>
    rows.filter((row) => row.lab.bloc === bloc).sort((a, b) => best(b.lab) - best(a.lab) || a.y - b.y)[0]
  const us = leader('us')
  const cn = leader('cn')
  if (us === undefined || cn === undefined) return null
  const gap = best(us.lab) - best(cn.lab)
  return {
    from: { x: scaleX(axis, best(us.lab)), y: us.y },
    to: { x: scaleX(axis, best(cn.lab)), y: cn.y },
    text: Math.abs(gap).toFixed(1).replace('.', decimal),
  }
}

/** Vertical lines under the marks. */
export function raceGrid(plan: RacePlan, palette: Palette): Mark[] {
  return plan.ticks.map((tick) => {
    const x = Math.round(scaleX(plan.axis, tick)) + 0.5
    return { kind: 'line', points: [{ x, y: plan.top - 2 }, { x, y: plan.bottom + 2 }], colour: palette.rule, width: 1 }
  })
}

export function bracketMarks(plan: RacePlan, unit: number, palette: Palette): Mark[] {
  const { bracket } = plan
  if (bracket === null) return []
  const gap = plan.size * 0.5 + 4 * unit
  const down = bracket.to.y > bracket.from.y ? 1 : -1
  const side = bracket.from.x > bracket.to.x ? 1 : -1
  const points = [
    { x: bracket.from.x, y: bracket.from.y + gap * down },
    { x: bracket.from.x, y: bracket.to.y },
    { x: bracket.to.x + (gap + 2 * unit) * side, y: bracket.to.y },
  ]
  if (side * (bracket.from.x - bracket.to.x) < gap + 6 * unit) points.pop()
  return [{ kind: 'line', points, colour: palette.text2, width: 1.5 * unit, dash: [3.5 * unit, 3 * unit] }]
}

/** One mark, solid or outline; the outline is filled with the ground so that lines end at it. */
export function raceSign(bloc: BlocKey, x: number, y: number, size: number, solid: boolean, unit: number, palette: Palette): Mark {
  const colour = palette.mark[bloc]
  const line = palette.name === 'ink' && bloc === 'us' ? palette.ink.us : colour
  return solid
    ? signOf(bloc, { x, y }, size, colour)
    : signOf(bloc, { x, y }, size - 1.8 * unit, palette.ground, line, 1.8 * unit)
}

/** The whole race at rest. */
export function raceMarks(plan: RacePlan, unit: number, palette: Palette): Mark[] {
  const marks: Mark[] = []
  const strips = plan.frame.mode !== 'rows'
  if (!strips) {
    for (const { lab, y } of plan.rows) {
      if (lab.open === null) continue
      marks.push({
        kind: 'line',
        points: [
          { x: scaleX(plan.axis, lab.open), y },
          { x: scaleX(plan.axis, lab.closed), y },
        ],
        colour: palette.mark[lab.bloc],
        width: 1.6 * unit,
      })
    }
  }
  for (const { lab, y } of plan.rows)
    if (lab.open !== null) marks.push(raceSign(lab.bloc, scaleX(plan.axis, lab.open), y, plan.size, false, unit, palette))
  for (const { lab, y } of plan.rows)
    if (lab.open === null || lab.closed > lab.open)
      marks.push(raceSign(lab.bloc, scaleX(plan.axis, lab.closed), y, plan.size, true, unit, palette))
  return marks
}

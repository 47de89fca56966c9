/** Names and newest values at the ends of lines: set in rows of words, moved apart where they would cover each other. */
import type { ChartLine, ChartVm } from './chart-vm.ts'

export interface EndLabel {
  readonly line: ChartLine
  readonly x: number
  /** Baseline of the first row. */
  readonly y: number
  /** Where the line ends. */
  readonly at: number
  readonly value: string
  readonly rows: readonly string[]
}

interface Room {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  readonly text: number
  readonly measure: (text: string) => number
}

const ROW = 1.2
/** More rows of a name than this would crowd the others out. */
const MOST_ROWS = 3

/** Words set into rows that are no wider than `width`; what is left after the last row ends in an ellipsis. */
export function rowsOf(name: string, width: number, measure: (text: string) => number, most = MOST_ROWS): readonly string[] {
  const rows: string[] = []
  for (const word of name.split(' ')) {
    const last = rows[rows.length - 1]
    if (last !== undefined && measure(`${last} ${word}`) <= width) rows[rows.length - 1] = `${last} ${word}`
    else rows.push(word)
  }
  if (rows.length <= most) return rows
  return [...rows.slice(0, most - 1), `${rows[most - 1]}…`]
}

export function endLabels(vm: ChartVm, y: (value: number) => number, room: Room): readonly EndLabel[] {
  const last = vm.quarters.length - 1
  const { text } = room
  const items = vm.lines.flatMap((line) => {
    const value = line.values[last]
    if (value === null) return []
    const rows = rowsOf(line.short, room.width, room.measure, vm.lines.length > 2 ? 2 : MOST_ROWS)
    return [{ line, at: y(value), value: vm.unit.text(value), rows, tall: (rows.length + 1) * text * ROW + text * 0.3 }]
  }).sort((a, b) => a.at - b.at || (a.line.id < b.line.id ? -1 : 1))
  const centres = apart(items.map((i) => i.at), items.map((i) => i.tall), room.top - text * 0.6, room.bottom + text * 0.6)
  return items.map((item, i) => ({ line: item.line, at: item.at, value: item.value, rows: item.rows, x: room.x, y: centres[i] - item.tall / 2 + text }))
}

/** Centres as near to where they are wanted as their heights allow, in the same order, between two ends. */
export function apart(wanted: readonly number[], tall: readonly number[], top: number, bottom: number): readonly number[] {
  const out = [...wanted]
  let edge = top
  for (let i = 0; i < out.length; i++) {
    out[i] = Math.max(out[i], edge + tall[i] / 2)
    edge = out[i] + tall[i] / 2
  }
  edge = bottom
  for (let i = out.length - 1; i >= 0; i--) {
    out[i] = Math.min(out[i], edge - tall[i] / 2)
    edge = out[i] - tall[i] / 2
  }
  return out
}

/**
 * Arcs as marks. Pure. Chips brass and thick, smuggled dashed, rented abroad double, models
 * thin in the colour of their maker with an arrowhead, talent round dots; all cased in the colour of the ground.
 */
import type { BoardFlow, BoardGate, FlowKind } from '../view/board/board-vm.ts'
import { bowed, cut, distance, lengthOf, shifted, walk, type Point } from './curve.ts'
import { toPixels, type Frame } from './frame.ts'
import { places } from './map-data.ts'
import { boundsOf, type Box, type Mark } from './marks.ts'
import { mixColours, type Palette } from './palette.ts'
import { routeOf } from './routes.ts'

export interface ArcPlan {
  readonly id: string
  readonly kind: FlowKind
  /** The polylines of the way: one, or two where it leaves the map at an edge. */
  readonly parts: readonly (readonly Point[])[]
  readonly marks: readonly Mark[]
  readonly bounds: Box
  /** Nothing flows: the way is drawn faint, for its gate. */
  readonly ghost: boolean
  readonly before: number
  readonly strength: number
}

/** The ways of the flows, so bent that no two lie on each other; with a pause after each. */
export function* layArcs(flows: readonly BoardFlow[], gates: readonly BoardGate[], frame: Frame, palette: Palette): Generator<void, ArcPlan[]> {
  const used = new Map<string, number>()
  const arcs: ArcPlan[] = []
  for (const flow of flows) {
    const route = routeOf(flow)
    const pair = [route.from, route.to].sort().join('~')
    const nth = used.get(pair) ?? 0
    used.set(pair, nth + 1)
    const parts = wayOf(route, nth, frame)
    const gate = gates.find((one) => one.flow === flow.id)
    const ghost = flow.strength <= 0.02 || (gate !== undefined && gate.shut >= 0.995)
    const marks = arcMarks(flow.kind, parts, flow.strength, ghost, frame.unit, palette)
    arcs.push({
      id: flow.id,
      kind: flow.kind,
      parts,
      marks,
      bounds: boundsOf(marks),
      ghost,
      before: flow.before,
      strength: flow.strength,
    })
    yield
  }
  return arcs
}

function wayOf(route: ReturnType<typeof routeOf>, nth: number, frame: Frame): Point[][] {
  const a = toPixels(frame, places[route.from])
  const b = toPixels(frame, places[route.to])
  const { unit } = frame
  if (route.loop === true) {
    // Most of a circle, turned a thirty-sixth of the way at each step.
    const [cos, sin] = [0.984807753012208, 0.17364817766693033]
    const points: Point[] = []
    let [x, y] = [9.5 * unit, 0]
    for (let i = 0; i <= 30; i++) {
      points.push({ x: a.x + x, y: a.y + y })
      ;[x, y] = [x * cos - y * sin, x * sin + y * cos]
    }
    return [points]
  }
  const bow = route.bow + nth * (route.bow >= 0 ? 0.075 : -0.075)
  const gap = 7 * unit
  if (route.wrap === true) {
    // Over the Atlantic: out at the right edge of the map, in again at the left.
    const right = frame.map.x + frame.map.width + Math.min(frame.map.x - 4, 14 * unit)
    const left = Math.max(4, frame.map.x - 14 * unit)
    const [east, west] = a.x > b.x ? [a, b] : [b, a]
    const middle = east.y + (west.y - east.y) * ((right - east.x) / (right - east.x + west.x - left))
    const lift = 10 * unit
    const out = bowed(east, { x: right, y: middle - lift }, 0.1)
    const back = bowed({ x: left, y: middle - lift }, west, 0.1)
    const whole = a.x > b.x ? [out, back] : [[...back].reverse(), [...out].reverse()]
    return [cut(whole[0], gap, lengthOf(whole[0])), cut(whole[1], 0, lengthOf(whole[1]) - gap)]
  }
  const line = bowed(a, b, bow)
  const length = lengthOf(line)
  const trim = Math.min(gap, length * 0.15)
  return [cut(line, trim, length - trim * 0.6)]
}

interface Style {
  readonly colour: string
  readonly width: number
  readonly double?: number
  readonly dash?: readonly number[]
  readonly dots?: boolean
}

function styleOf(kind: FlowKind, strength: number, ghost: boolean, unit: number, palette: Palette): Style {
  const s = Math.max(0, Math.min(1, strength))
  if (ghost) {
    const colour = mixColours(kind.startsWith('chips') ? palette.chip : palette.text3, palette.ground, 0.45)
    const dash = kind === 'chips-smuggled' ? { dash: [5 * unit, 4 * unit] } : {}
    return { colour, width: 1.4 * unit, dots: kind === 'talent', ...dash }
  }
  switch (kind) {
    case 'chips-legal':
      return { colour: palette.chip, width: (1.7 + 2.3 * s) * unit }
    case 'chips-home':
      return { colour: palette.chip, width: (1.6 + 1.6 * s) * unit }
    case 'chips-smuggled':
      return { colour: palette.chip, width: (1.5 + 1.3 * s) * unit, dash: [7 * unit, 4.5 * unit] }
    case 'chips-offshore':
      return { colour: palette.chip, width: (1.1 + 0.7 * s) * unit, double: (2.1 + 0.9 * s) * unit }
    case 'models-us':
      return { colour: palette.ink.us, width: (1.3 + 1.1 * s) * unit }
    case 'models-cn':
      return { colour: palette.ink.cn, width: (1.3 + 1.1 * s) * unit }
    case 'talent':
      return { colour: palette.talent, width: (2.3 + 1.3 * s) * unit, dots: true }
  }
}

function arcMarks(
  kind: FlowKind,
  parts: readonly (readonly Point[])[],
  strength: number,
  ghost: boolean,
  unit: number,
  palette: Palette,
): Mark[] {
  const style = styleOf(kind, strength, ghost, unit, palette)
  const marks: Mark[] = []
  const casing = 1.7 * unit
  const outer = style.width + (style.double ?? 0) * 2
  parts.forEach((part, i) => {
    const last = i === parts.length - 1
    const head = ghost || !last ? 0 : (kind === 'chips-home' ? 4 : 4.8) * unit + outer * (style.double === undefined ? 1.35 : 0.9)
    const length = lengthOf(part)
    const shaft = head > 0 ? cut(part, 0, Math.max(1, length - head * 0.9)) : part
    if (style.dots === true) {
      const step = style.width * 2.55
      for (let along = 0; along <= lengthOf(shaft); along += step) {
        const { at } = walk(shaft, along)
        marks.push({ kind: 'disc', at, r: style.width / 2 + 1.1 * unit, fill: palette.ground })
      }
      for (let along = 0; along <= lengthOf(shaft); along += step) {
        marks.push({ kind: 'disc', at: walk(shaft, along).at, r: style.width / 2, fill: style.colour })
      }
    } else {
      marks.push({ kind: 'line', points: shaft, colour: palette.ground, width: outer + 2 * casing })
      const lines = style.double === undefined ? [shaft] : [shifted(shaft, style.double), shifted(shaft, -style.double)]
      for (const points of lines)
        marks.push({ kind: 'line', points, colour: style.colour, width: style.width, dash: style.dash })
    }
    if (head > 0) marks.push(...headMarks(part, head, style.colour, palette.ground, casing))
  })
  return marks
}

function headMarks(line: readonly Point[], size: number, colour: string, ground: string, casing: number): Mark[] {
  const end = line[line.length - 1]
  const base = walk(line, lengthOf(line) - size).at
  const d = distance(base, end) || 1
  const dir = { x: (end.x - base.x) / d, y: (end.y - base.y) / d }
  const wing = size * 0.46
  const points = [
    end,
    { x: base.x - dir.y * wing, y: base.y + dir.x * wing },
    { x: base.x + dir.y * wing, y: base.y - dir.x * wing },
  ]
  return [
    { kind: 'area', points, fill: ground, stroke: ground, width: casing * 2 },
    { kind: 'area', points, fill: colour },
  ]
}

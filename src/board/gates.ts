/** Gates on the ways of the flows: where each stands, and its two halves as marks. Pure. */
import type { BoardGate } from '../view/board/board-vm.ts'
import type { ArcPlan } from './arcs.ts'
import { distance, lengthOf, walk, type Point } from './curve.ts'
import { landMask, type Frame } from './frame.ts'
import type { Mark } from './marks.ts'
import type { Palette } from './palette.ts'

export interface GatePlan {
  readonly id: string
  readonly flow: string
  readonly at: Point
  /** Unit direction of the route at the gate. */
  readonly dir: Point
  readonly length: number
  readonly unit: number
  readonly shut: number
  readonly before: number
  readonly label: string
}

/** Gates stand on open water where they can, off other gates, nearer to the buyer than to the seller; with a pause after each. */
export function* placeGates(gates: readonly BoardGate[], arcs: readonly ArcPlan[], frame: Frame): Generator<void, GatePlan[]> {
  const land = landOf(frame)
  const placed: GatePlan[] = []
  for (const gate of gates) {
    const arc = arcs.find((one) => one.id === gate.flow)
    if (arc === undefined) continue
    const line = arc.parts[arc.parts.length - 1]
    const length = lengthOf(line)
    const half = 15 * frame.unit
    let best = { cost: Infinity, along: length * 0.7 }
    for (let i = 0; i <= 24; i++) {
      const part = length < 90 * frame.unit ? 0.5 : 0.3 + (i / 24) * 0.58
      const along = length * part
      const { at } = walk(line, along)
      let cost = Math.abs(part - 0.74) * 60
      for (let dx = -1; dx <= 1; dx++)
        for (let dy = -1; dy <= 1; dy++)
          if (land({ x: at.x + dx * half * 0.9, y: at.y + dy * half * 0.9 })) cost += 4
      for (const other of placed) cost += Math.max(0, 60 * frame.unit - distance(other.at, at))
      for (const other of arcs) {
        if (other === arc) continue
        for (const otherPart of other.parts)
          for (const point of otherPart) if (distance(point, at) < half) cost += 3
      }
      if (cost < best.cost) best = { cost, along }
    }
    const { at, dir } = walk(line, best.along)
    placed.push({
      id: gate.id,
      flow: gate.flow,
      at,
      dir,
      length: 30 * frame.unit,
      unit: frame.unit,
      shut: gate.shut,
      before: gate.before,
      label: gate.label,
    })
    yield
  }
  return placed
}

/** Whether a point lies on a cell of land. */
function landOf(frame: Frame): (point: Point) => boolean {
  const { grid, map, cell } = frame
  const land = landMask(grid)
  return (point) => {
    const col = Math.floor((point.x - map.x) / cell)
    const row = Math.floor((point.y - map.y) / cell)
    return col >= 0 && row >= 0 && col < grid.cols && row < grid.rows && land[row * grid.cols + col] === 1
  }
}

/**
 * One half of a gate in its own system: x along the bar from the outer end (0) inwards, y along the route. The
 * renderers turn it onto the route. `reach` is how far the bars have slid in, 0–1 of the half.
 */
function halfGate(gate: Pick<GatePlan, 'length' | 'unit'>, reach: number, palette: Palette): Mark[] {
  const { unit } = gate
  const half = gate.length / 2
  const stub = 4.5 * unit
  const length = stub + (half - stub) * Math.max(0, Math.min(1, reach))
  const apart = 3.6 * unit
  const bars = [-apart, apart].map((y): Point[] => [
    { x: 0, y },
    { x: length, y },
  ])
  const rail: Point[] = [
    { x: 0, y: -apart - 2.6 * unit },
    { x: 0, y: apart + 2.6 * unit },
  ]
  const lines = [...bars, rail]
  return [
    ...lines.map((points): Mark => ({ kind: 'line', points, colour: palette.ground, width: 5.4 * unit })),
    ...bars.map((points): Mark => ({ kind: 'line', points, colour: palette.gate, width: 2.8 * unit })),
    { kind: 'line', points: rail, colour: palette.gate, width: 1.8 * unit },
  ]
}

/** Both halves of a gate on its route. */
export function gateMarks(gate: GatePlan, shut: number, palette: Palette): Mark[] {
  const half = halfGate(gate, shut, palette)
  const turn = (side: 1 | -1) => (point: Point): Point => {
    // Across the route: the direction turned by a right angle.
    const along = (gate.length / 2 - point.x) * side
    return {
      x: gate.at.x - gate.dir.y * along + gate.dir.x * point.y,
      y: gate.at.y + gate.dir.x * along + gate.dir.y * point.y,
    }
  }
  const sides = ([1, -1] as const).map((side) =>
    half.map((mark): Mark => (mark.kind === 'line' ? { ...mark, points: mark.points.map(turn(side)) } : mark)),
  )
  // Casings of both halves first, so that neither hides the other's bars where they meet.
  const cased = (mark: Mark) => mark.kind === 'line' && mark.colour === palette.ground
  const all = sides.flat()
  return [...all.filter(cased), ...all.filter((mark) => !cased(mark))]
}

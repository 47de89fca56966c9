/** Everything the board draws for one snapshot, in pixels of the host: the one source of both renderers. Pure. */
import { atOnce } from '../view/at-once.ts'
import type { BlocKey, BoardVm, BoardWords, FlowKind, RegionKey } from '../view/board/board-vm.ts'
import { layArcs, type ArcPlan } from './arcs.ts'
import { gapPixels } from './cells.ts'
import { cellCentre, frameFor, narrowRow, type Frame } from './frame.ts'
import { placeGateLabels } from './gate-labels.ts'
import { placeGates, type GatePlan } from './gates.ts'
import { markNow, type LabelPlan } from './label-search.ts'
import type { Box, Mark } from './marks.ts'
import { obstaclesOf, type Obstacles } from './obstacles.ts'
import { palettes, type Palette, type PaletteName } from './palette.ts'
import { planRace, type RacePlan } from './race.ts'
import { placeRegionLabels } from './region-labels.ts'
import { chooseFlows } from './routes.ts'
import { placeSites, type SitePlan } from './sites.ts'
import type { Measure } from './text-lines.ts'
import { assignBlocs, blocKeys, seamRuns, wholePercents } from './weave.ts'

export interface CellPlan {
  readonly x: number
  readonly y: number
  readonly region: RegionKey
  readonly now: BlocKey
  readonly before: BlocKey
}

export interface RegionLabel extends LabelPlan {
  readonly id: RegionKey
  readonly name: string
  readonly percents: Readonly<Record<BlocKey, number>>
  readonly bar: Box
}

export type LegendItem = FlowKind | 'models' | 'closed' | 'fab' | BlocKey

export interface LegendEntry {
  readonly item: LegendItem
  readonly text: string
  readonly x: number
  readonly y: number
}

export interface BoardPlan {
  readonly vm: BoardVm
  readonly texts: BoardWords
  readonly frame: Frame
  readonly palette: Palette
  readonly cells: readonly CellPlan[]
  readonly seams: readonly Mark[]
  readonly arcs: readonly ArcPlan[]
  readonly gates: readonly GatePlan[]
  readonly sites: readonly SitePlan[]
  readonly regionLabels: readonly RegionLabel[]
  readonly gateLabels: readonly LabelPlan[]
  readonly legend: readonly LegendEntry[]
  readonly race: RacePlan | null
}

export interface PlanOptions {
  readonly width: number
  readonly height: number
  readonly dpr: number
  /** The reader’s own text size, for the usual one; 1 where it is not said. */
  readonly textScale?: number
  readonly palette: PaletteName
  readonly measure: Measure
}

export function planBoard(vm: BoardVm, options: PlanOptions): BoardPlan {
  return atOnce(planInSteps(vm, options))
}

/** The same, with places to pause, none of them long after the one before. */
export function* planInSteps(vm: BoardVm, options: PlanOptions): Generator<void, BoardPlan> {
  const palette = palettes[options.palette]
  const { measure } = options
  const texts = vm.words
  const frame = frameFor(options.width, options.height, options.dpr, options.palette, vm.race, options.textScale)
  const flows = chooseFlows(vm.flows, vm.gates, frame.narrow ? 3 : 8)
  yield
  const arcs = yield* layArcs(flows, vm.gates, frame, palette)
  const gates = yield* placeGates(vm.gates, arcs, frame)
  const sites = placeSites(vm.sites, frame)
  const { entries, boxes } = planLegend(arcs, gates.length > 0, sites.length > 0, frame, measure, texts)
  yield
  const obstacles = obstaclesOf(frame, arcs, gates, sites, boxes)
  yield
  const { regionLabels, gateLabels } = yield* planLabels(vm, gates, frame, obstacles, measure)
  yield
  const cells = yield* planCells(vm, frame)
  yield
  const seams = planSeams(frame, palette)
  yield
  return {
    vm,
    texts,
    frame,
    palette,
    cells,
    seams,
    arcs,
    gates,
    sites,
    regionLabels,
    gateLabels,
    legend: entries,
    race: planRace(vm.race, frame, measure, texts),
  }
}

function* planCells(vm: BoardVm, frame: Frame): Generator<void, CellPlan[]> {
  const cells: CellPlan[] = []
  for (const region of vm.regions) {
    const order = frame.grid.order[region.id]
    const now = assignBlocs(order.length, region.share)
    const before = assignBlocs(order.length, region.before)
    order.forEach((cell, i) => {
      const { x, y } = cellCentre(frame, cell)
      cells.push({ x, y, region: region.id, now: now[i], before: before[i] })
    })
    yield
  }
  return cells
}

function planSeams(frame: Frame, palette: Palette): Mark[] {
  const { map, cell, dpr } = frame
  // An odd gap lies to the right of the border by half a device pixel: see `plot` of a cell.
  const gap = gapPixels(frame)
  const at = (origin: number, step: number) => (Math.round((origin + step * cell) * dpr) + (gap % 2) / 2) / dpr
  const lines = seamRuns(frame.grid).map(([x1, y1, x2, y2]) => [
    { x: at(map.x, x1), y: at(map.y, y1) },
    { x: at(map.x, x2), y: at(map.y, y2) },
  ])
  const width = gap / dpr
  return [
    ...lines.map((points): Mark => ({ kind: 'line', points, colour: palette.ground, width: width + 2 * Math.max(1, Math.round(gap / 2)) / dpr, cap: 'square' })),
    ...lines.map((points): Mark => ({ kind: 'line', points, colour: palette.seam, width, cap: 'square' })),
  ]
}

/** Regions whose names share the southern oceans with the words of the gates. */
const SOUTH = ['emerging', 'apac'] as const satisfies readonly RegionKey[]

/** Which of them are named before the gates: the first that is good enough, or else the best. */
const BEFORE_GATES: readonly (readonly RegionKey[])[] = [['emerging'], [], ['apac']]

/** From this on other orders are tried: words of gates and of the south, each near what it names, cost less together. */
const TOO_DEAR = 6_000

function* planLabels(
  vm: BoardVm,
  gates: readonly GatePlan[],
  frame: Frame,
  obstacles: Obstacles,
  measure: Measure,
): Generator<void, { regionLabels: RegionLabel[]; gateLabels: readonly LabelPlan[] }> {
  const { text, unit } = frame
  const lineHeight = Math.round(text * 1.25)
  const gap = text * 0.42
  const texts = vm.regions.map((region) => {
    const percents = wholePercents(region.share)
    const numbers = Object.values(percents).map((value) => measure(String(value), text, 600))
    return { region, percents, numbers: numbers.reduce((sum, width) => sum + width, 0) + gap * 2 }
  })
  if (frame.narrow) {
    const { table } = frame
    // A picture this small has room for the gates alone; what they say stands on the desk and in the board in words.
    if (table === null) return { regionLabels: [], gateLabels: [] }
    const { labels: gateLabels } = yield* placeGateLabels(gates, frame, obstacles, measure)
    const half = table.width / 2
    const regionLabels = texts.map(({ region, percents, numbers }, i): RegionLabel => {
      const x = table.x + (i % 2) * (half + 8)
      const y = table.y + Math.floor(i / 2) * narrowRow + 1
      const barWidth = Math.max(30, half - 14 - numbers - 8)
      return {
        id: region.id,
        name: region.name,
        percents,
        lines: [],
        leader: null,
        plate: null,
        box: { x, y, width: half - 8, height: narrowRow - 2 },
        bar: { x, y: y + lineHeight + 5, width: barWidth, height: 8 },
      }
    })
    return { regionLabels, gateLabels }
  }
  const barWidth = 80 * unit
  const sized = texts.map(({ region, numbers }) => ({
    id: region.id,
    width: Math.max(measure(region.name, text, 600), barWidth + 8 * unit + numbers),
    height: lineHeight * 2,
  }))
  const pick = (ids: readonly RegionKey[]) => placeRegionLabels(ids.flatMap((id) => sized.filter((one) => one.id === id)), frame, obstacles)
  function* placeInOrder(before: readonly RegionKey[]): Generator<void, { readonly regions: readonly LabelPlan[]; readonly gates: readonly LabelPlan[]; readonly cost: number }> {
    const early = yield* pick(before)
    yield
    const named = yield* placeGateLabels(gates, frame, obstacles, measure)
    yield
    const late = yield* pick(SOUTH.filter((id) => !before.includes(id)))
    return { regions: [...early.labels, ...late.labels], gates: named.labels, cost: early.cost + named.cost + late.cost }
  }
  // Those at the edge of the map first, then the gates, which must stay near their route, then the rest.
  const edge = yield* pick(['europe', 'restricted', 'us', 'cn'])
  yield
  const undo = markNow(obstacles)
  let best = yield* placeInOrder(BEFORE_GATES[0])
  for (const before of BEFORE_GATES.slice(1)) {
    if (best.cost < TOO_DEAR) break
    undo()
    const other = yield* placeInOrder(before)
    if (other.cost < best.cost) best = other
  }
  const placed = [...edge.labels, ...best.regions]
  const regionLabels = texts.map(({ region, percents }) => {
    const label = placed.find((one) => one.id === region.id) as LabelPlan
    const { x, y } = label.box
    return {
      ...label,
      id: region.id,
      name: region.name,
      percents,
      bar: {
        x: Math.round(x),
        y: Math.round(y + lineHeight + lineHeight / 2 - 4 * unit),
        width: Math.round(barWidth),
        height: Math.round(8 * unit),
      },
    }
  })
  return { regionLabels, gateLabels: best.gates }
}

const flowLegend = [
  ['chips-legal', 'chips', ['chips-legal', 'chips-home']],
  ['chips-smuggled', 'smuggled', ['chips-smuggled']],
  ['chips-offshore', 'rented', ['chips-offshore']],
  ['models', 'models', ['models-us', 'models-cn']],
  ['talent', 'talent', ['talent']],
] as const satisfies readonly (readonly [item: LegendItem, text: keyof BoardWords, kinds: readonly FlowKind[]])[]

/** Width of a legend's sign. */
export function signWidth(item: LegendItem, unit: number): number {
  if (item === 'closed' || item === 'fab' || item === 'us' || item === 'cn' || item === 'row') return 11 * unit
  return 24 * unit
}

function planLegend(
  arcs: readonly ArcPlan[],
  gates: boolean,
  sites: boolean,
  frame: Frame,
  measure: Measure,
  texts: BoardWords,
): { entries: LegendEntry[]; boxes: Box[] } {
  const { unit, text, legend } = frame
  if (legend === null) return { entries: [], boxes: [] }
  const blocs = blocKeys.map((bloc): [LegendItem, string] => [bloc, texts.blocs[bloc]])
  const flows: [LegendItem, string][] = flowLegend
    .filter(([, , kinds]) => arcs.some((arc) => kinds.some((kind) => kind === arc.kind)))
    .map(([item, key]) => [item, texts[key]])
  if (gates) flows.push(['closed', texts.gate])
  if (sites) flows.push(['fab', texts.fab])
  const between = 13 * unit
  const widthOf = ([item, words]: [LegendItem, string]) => signWidth(item, unit) + 6 * unit + measure(words, text, 400)
  const lay = (items: [LegendItem, string][], x: number, y: number): { entries: LegendEntry[]; box: Box } => {
    let at = x
    const entries = items.map((item): LegendEntry => {
      const entry = { item: item[0], text: item[1], x: at, y }
      at += widthOf(item) + between
      return entry
    })
    return { entries, box: { x, y: y - text * 0.7, width: at - between - x, height: text * 1.4 } }
  }
  if (frame.narrow) {
    const one = lay(blocs, legend.x, legend.y + legend.height * 0.25)
    const two = lay(flows, legend.x, legend.y + legend.height * 0.75)
    return { entries: [...one.entries, ...two.entries], boxes: [one.box, two.box] }
  }
  // In a language of long words the last signs stand below, so that labels keep their place above the north of Asia.
  const total = () => flows.reduce((sum, item) => sum + widthOf(item) + between, -between)
  const below: [LegendItem, string][] = []
  while (flows.length > 1 && total() > 0.57 * frame.width) below.unshift(...flows.splice(-1))
  const bottom = lay([...blocs, ...below], legend.x, legend.y + legend.height / 2)
  const top = lay(flows, frame.width - frame.pad - total(), 20 * unit)
  return { entries: [...bottom.entries, ...top.entries], boxes: [bottom.box, top.box] }
}

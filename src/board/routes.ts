/**
 * Which flows are drawn and along which way. Pure. A flow joins two regions; here it gets two real places and a
 * bow, chosen so that chips cross the Pacific in the north and models go south of them.
 */
import type { BoardFlow, BoardGate, FlowKind, RegionKey } from '../view/board/board-vm.ts'
import { places } from './map-data.ts'

export type PlaceName = keyof typeof places

export interface Route {
  readonly from: PlaceName
  readonly to: PlaceName
  /** Height of the bow as a part of the chord; positive to the left of the way. */
  readonly bow: number
  /** The way leaves the map at one edge and comes back at the other (over the Atlantic). */
  readonly wrap?: boolean
  /** A short way within one region, drawn as a loop. */
  readonly loop?: boolean
}

const home: Readonly<Record<RegionKey, PlaceName>> = {
  us: 'usCentre',
  cn: 'chinaCentre',
  europe: 'europeCentre',
  apac: 'japan',
  emerging: 'india',
  restricted: 'russia',
}

type Pair = `${RegionKey}>${RegionKey}`
type Ways = Partial<Record<Pair, Route>>

const chipWays: Ways = {
  'apac>us': { from: 'taiwan', to: 'usWest', bow: 0.13 },
  'us>cn': { from: 'usSouth', to: 'chinaCoast', bow: 0.06 },
  'apac>cn': { from: 'taiwan', to: 'chinaNorth', bow: -0.5 },
  'europe>cn': { from: 'netherlands', to: 'chinaWest', bow: 0.18 },
  'europe>apac': { from: 'netherlands', to: 'japan', bow: 0.2 },
  'apac>europe': { from: 'taiwan', to: 'europeCentre', bow: -0.2 },
  'apac>emerging': { from: 'taiwan', to: 'gulf', bow: 0.24 },
  'us>emerging': { from: 'usEast', to: 'gulf', bow: 0.1, wrap: true },
  'emerging>cn': { from: 'gulf', to: 'chinaWest', bow: 0.2 },
  'cn>emerging': { from: 'chinaSouth', to: 'gulf', bow: 0.2 },
  'cn>restricted': { from: 'chinaNorth', to: 'russia', bow: -0.15 },
}

const ways: Partial<Record<FlowKind, Ways>> = {
  'chips-legal': chipWays,
  'chips-offshore': {
    ...chipWays,
    'emerging>cn': { from: 'gulf', to: 'chinaSouth', bow: -0.24 },
    'cn>emerging': { from: 'chinaSouth', to: 'gulf', bow: 0.24 },
    'apac>cn': { from: 'singapore', to: 'chinaSouth', bow: -0.25 },
    'us>cn': { from: 'usSouth', to: 'chinaCoast', bow: -0.1 },
  },
  'chips-smuggled': {
    ...chipWays,
    'emerging>cn': { from: 'malaysia', to: 'hongKong', bow: -0.2 },
    'apac>cn': { from: 'singapore', to: 'chinaSouth', bow: -0.32 },
    'us>cn': { from: 'usSouth', to: 'chinaSouth', bow: -0.16 },
  },
  'models-us': {
    'us>emerging': { from: 'florida', to: 'brazil', bow: 0.16 },
    'us>europe': { from: 'florida', to: 'netherlands', bow: 0.1, wrap: true },
    'us>apac': { from: 'usSouth', to: 'australia', bow: -0.1 },
    'us>cn': { from: 'usSouth', to: 'chinaSouth', bow: -0.14 },
    'us>restricted': { from: 'usNorth', to: 'russiaEast', bow: 0.1 },
  },
  'models-cn': {
    'cn>emerging': { from: 'chinaWest', to: 'africaCentre', bow: -0.18 },
    'cn>apac': { from: 'chinaCoast', to: 'australia', bow: 0.18 },
    'cn>us': { from: 'chinaCoast', to: 'usSouth', bow: -0.12 },
    'cn>europe': { from: 'chinaWest', to: 'europeCentre', bow: -0.16 },
    'cn>restricted': { from: 'chinaNorth', to: 'russia', bow: 0.2 },
  },
  talent: {
    'cn>us': { from: 'chinaNorth', to: 'usNorth', bow: 0.12 },
    'us>cn': { from: 'usNorth', to: 'chinaNorth', bow: -0.12 },
    'europe>us': { from: 'netherlands', to: 'usEast', bow: 0.1, wrap: true },
    'emerging>us': { from: 'brazil', to: 'usEast', bow: -0.2 },
  },
}

/** The way of a flow. Pairs without a way of their own go from the middle of one region to that of the other. */
export function routeOf(flow: Pick<BoardFlow, 'kind' | 'from' | 'to'>): Route {
  if (flow.from === flow.to) {
    const from = flow.from === 'cn' ? 'chinaInner' : home[flow.from]
    return { from, to: from, bow: 0, loop: true }
  }
  const own = ways[flow.kind]?.[`${flow.from}>${flow.to}`]
  if (own !== undefined) return own
  const from = home[flow.from]
  const to = home[flow.to]
  // Bow away from the equator, so that the arc keeps off the middle of the map.
  const eastward = places[to][0] > places[from][0]
  const north = places[from][1] + places[to][1] < 0
  return { from, to, bow: eastward === north ? 0.14 : -0.14 }
}

const kindOrder: readonly FlowKind[] = [
  'chips-legal',
  'models-cn',
  'models-us',
  'chips-smuggled',
  'chips-offshore',
  'talent',
  'chips-home',
]

/**
 * At most `most` flows, in the order of the list given: those with a gate, then the strongest of each kind, then
 * the strongest left. A flow of no strength now or before is drawn only where a gate stands on it.
 */
export function chooseFlows(flows: readonly BoardFlow[], gates: readonly BoardGate[], most: number): BoardFlow[] {
  const gated = (flow: BoardFlow) => gates.some((gate) => gate.flow === flow.id)
  const weight = (flow: BoardFlow) => Math.max(flow.strength, flow.before)
  const rank = (flow: BoardFlow) => kindOrder.indexOf(flow.kind)
  const visible = flows.filter((flow) => weight(flow) > 0.005 || gated(flow))
  const byWeight = [...visible].sort((a, b) => weight(b) - weight(a) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
  const chosen = new Set<BoardFlow>()
  const add = (flow: BoardFlow | undefined) => {
    if (flow !== undefined && chosen.size < most) chosen.add(flow)
  }
  const shut = (flow: BoardFlow) => Math.max(0, ...gates.filter((gate) => gate.flow === flow.id).map((gate) => gate.shut))
  const gatedFirst = byWeight.filter(gated).sort((a, b) => shut(b) - shut(a))
  // On a phone one gate must leave room for the models.
  for (const flow of most <= 3 ? gatedFirst.slice(0, 1) : gatedFirst) add(flow)
  for (const kind of kindOrder) add(byWeight.find((flow) => flow.kind === kind))
  for (const flow of byWeight) add(flow)
  return flows.filter((flow) => chosen.has(flow))
}

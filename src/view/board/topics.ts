/**
 * Which levers move which thing on the board, and the other way round. Both go through channels, as in the engine: a
 * thing names the channels that act on it, and a lever that drives one of them belongs to it. New levers need no line.
 */
import type { Engine } from '../../engine/engine.ts'
import type { LeverInstance } from '../../engine/levers.ts'
import type { LeverDef } from '../../engine/types.ts'
import { LABS } from '../../engine/types.ts'
import type { BoardVm } from './board-vm.ts'

export type TopicKind = 'region' | 'lab' | 'flow' | 'gate' | 'site'

export interface Topic {
  readonly kind: TopicKind
  readonly name: string
}

/** `region:europe`, `lab:openai`, `flow:chips-cn`, `gate:chip-line`, `site:fab-cn`; null for anything else. */
export function readTopic(id: string): Topic | null {
  const found = /^(region|lab|flow|gate|site):([\w-]+)$/.exec(id)
  return found ? { kind: found[1] as TopicKind, name: found[2] } : null
}

const GATES: Readonly<Record<string, readonly string[]>> = {
  'chip-line': ['controls.chips', 'cn.import-discouragement'],
  enforcement: ['controls.enforcement'],
  cloud: ['controls.cloud'],
  visas: ['us.talent'],
  materials: ['cn.materials'],
  'ban-us': ['us.device-ban'],
  'ban-cn': ['cn.device-ban'],
}

const FLOWS: Readonly<Record<string, readonly string[]>> = {
  'chips-us': ['us.chip-investment', 'tariff', 'cn.materials', 'nvidia.price'],
  'chips-cn': ['controls.chips', 'cn.import-discouragement', 'nvidia.china-part', 'nvidia.price'],
  'chips-smuggled': ['controls.enforcement', 'controls.chips'],
  'chips-offshore': ['controls.cloud', 'controls.chips'],
  'chips-home': ['cn.chip-subsidy', 'controls.tools', 'controls.alliance', 'huawei.price', 'huawei.software', 'lab.own-chips'],
  talent: ['us.talent', 'cn.talent'],
}

const SITES: Readonly<Record<string, readonly string[]>> = {
  'fab-taiwan': ['cn.materials', 'nvidia.price'],
  'fab-us': ['us.chip-investment'],
  'fab-cn': FLOWS['chips-home'],
}

const REGIONS: Readonly<Record<string, readonly string[]>> = {
  us: ['us.device-ban'],
  cn: ['cn.device-ban', 'cn.deployment', 'cn.content-control'],
  emerging: ['us.trust.emerging'],
}
/** What makes labs’ models spread wherever they are offered. */
const MODELS = ['lab.open', 'lab.price'] as const
const ABROAD = ['us.diplomacy', 'cn.diplomacy'] as const

/** Channels that act on a thing, apart from those of a single lab. */
function channelsOf({ kind, name }: Topic): readonly string[] {
  if (kind === 'gate') return GATES[name] ?? []
  if (kind === 'site') return SITES[name] ?? []
  if (kind === 'region') return [...(REGIONS[name] ?? []), ...(name === 'us' || name === 'cn' ? [] : ABROAD), ...MODELS]
  if (kind === 'lab') return name === 'us-open' ? ['us.open-fund'] : []
  const models = /^models-(us|cn)-(\w+)$/.exec(name)
  if (!models) return FLOWS[name] ?? []
  const [, from, to] = models
  return [...(to === 'us' || to === 'cn' ? [`${to}.device-ban`] : [`${from}.diplomacy`]), ...MODELS]
}

const drives = (def: LeverDef, channels: readonly string[]) => def.drives.some((d) => channels.includes(d.channel))

/** Levers that move a thing, an instance each, in the order of the levers. */
export function leversOf(engine: Engine, topic: Topic): readonly LeverInstance[] {
  const channels = channelsOf(topic)
  const from = topic.kind === 'flow' ? /^models-(us|cn)-/.exec(topic.name)?.[1] : undefined
  const seen = new Set<string>()
  return engine.levers.instances.filter((i) => {
    const own = topic.kind === 'lab' && i.target === topic.name
    // A model route carries the models of one side: the levers of the other side’s labs do not move it.
    const foreign = from !== undefined && i.def.drives.some((d) => d.channel.startsWith('lab.')) && i.side !== from
    if ((!own && !drives(i.def, channels)) || foreign) return false
    const key = `${i.def.seat}/${i.def.id}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Things on the board that a lever (`seat/lever`) moves: controls and flows, and the labs it is set for. */
export function topicsOfLever(engine: Engine, lever: string, vm: BoardVm): readonly string[] {
  const instances = engine.levers.instances.filter((i) => `${i.def.seat}/${i.def.id}` === lever)
  const def = instances[0]?.def
  if (!def) return []
  const gates = vm.gates.filter((g) => drives(def, GATES[g.id] ?? [])).map((g) => `gate:${g.id}`)
  const flows = vm.flows.filter((f) => drives(def, FLOWS[f.id] ?? [])).map((f) => `flow:${f.id}`)
  const labs = instances.flatMap((i) => ((LABS as readonly string[]).includes(i.target ?? '') ? [`lab:${i.target}`] : []))
  const regions = vm.regions
    .filter((r) => drives(def, [...(REGIONS[r.id] ?? []), ...(r.id === 'us' || r.id === 'cn' ? [] : ABROAD)]))
    .map((r) => `region:${r.id}`)
  return [...gates, ...flows, ...labs, ...regions]
}

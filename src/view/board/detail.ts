/**
 * The card of one thing on the board: what it is, who is used there or what flows, how it went so far, what moves it,
 * and which waterfalls say why. Built from the same game and the same words as the board.
 */
import {
  ECI, HOSTED, LAB_SIDE, N_LABS, N_SEGMENTS, OPENED, OPEN_ECI, R_DOMESTIC, R_LAB_COMPUTE, R_LEGAL, R_MARKET, R_NEW_US, R_OFFSHORE, R_REVENUE, R_SMUGGLED, T,
} from '../../engine/layout.ts'
import type { LabId, RegionId, Side } from '../../engine/types.ts'
import { LABS, REGIONS, SEGMENTS, SIDES } from '../../engine/types.ts'
import type { DetailOf, DetailPart, DetailVm } from './detail-vm.ts'
import { leversOf, readTopic } from './topics.ts'
import type { Topic } from './topics.ts'
import { blocShares, inWhole } from '../bloc-shares.ts'
import type { BlocKey, BoardVm } from './board-vm.ts'
import type { EndingChartVm } from '../desk-vm.ts'
import { formatOf } from '../format.ts'
import { sitePart } from './site.ts'
import { fill } from '../interface-texts.ts'
import { leverText, longValue } from '../lever-values.ts'
import { measureOf } from '../measures.ts'

const CHIPS: Readonly<Record<string, { readonly at: number; readonly why: readonly string[] }>> = {
  'chips-us': { at: R_NEW_US, why: ['compute-us', 'nvidia'] },
  'chips-cn': { at: R_LEGAL, why: ['compute-cn', 'nvidia'] },
  'chips-smuggled': { at: R_SMUGGLED, why: ['compute-cn'] },
  'chips-offshore': { at: R_OFFSHORE, why: [] },
  'chips-home': { at: R_DOMESTIC, why: ['self-reliance', 'compute-cn'] },
}
const BLOC: readonly BlocKey[] = ['us', 'cn', 'row']
/** Labs with less than this share of a region stand together in one row. */
const LEAST_MAKER = 0.02
/** Regions where a lab has less than this share are not listed. */
const LEAST_PLACE = 0.005

/** The card of `region:…`, `lab:…`, `flow:…`, `gate:…` or `site:…`; null where the board shows no such thing. */
export function buildDetail(of: DetailOf, id: string): DetailVm | null {
  const topic = readTopic(id)
  const part = topic && partOf(of, topic)
  if (!topic || !part) return null
  const { engine, states, texts, words, you, held, shows } = of
  const now = states[states.length - 1]
  return {
    ...part, id, kind: topic.kind, kicker: words.kinds[topic.kind],
    quarters: states.map((s) => formatOf(texts).quarterShort(s[T])),
    levers: leversOf(engine, topic).filter((i) => shows?.get(`${i.def.seat}/${i.def.id}`) !== 'hidden').map((i) => {
      const text = leverText(texts, i.def)
      const several = engine.instancesOf({ seat: i.def.seat, lever: i.def.id }).length > 1 && topic.kind !== 'lab'
      return {
        id: `${i.def.seat}/${i.def.id}`, seat: i.def.seat, name: text.name, seatName: texts.names.seats[i.def.seat].name,
        valueText: several ? '' : longValue(i.def, text, now[i.at] / i.steps, texts), own: held.includes(i.def.seat) && shows?.get(`${i.def.seat}/${i.def.id}`) !== 'locked',
      }
    }),
    why: part.why.flatMap((headline) => {
      const measure = measureOf(headline, you, texts)
      return measure ? [{ id: headline, label: measure.label }] : []
    }),
  }
}

function partOf(of: DetailOf, topic: Topic): DetailPart | null {
  switch (topic.kind) {
    case 'region': return regionPart(of, topic.name as RegionId)
    case 'lab': return labPart(of, topic.name as LabId)
    case 'flow': return flowPart(of, topic.name)
    case 'gate': return gatePart(of, topic.name)
    case 'site': return sitePart(of, topic.name)
  }
}

const used = (s: Float64Array, r: number, k: number, a: number) => {
  const m = r * N_SEGMENTS + k
  return s[HOSTED + m * N_LABS + a] + s[OPENED + m * N_LABS + a]
}
/** Share of all use in a region that runs on a lab’s models. */
function usedInAll(s: Float64Array, r: number, a: number): number {
  let total = 0
  let sum = 0
  for (let k = 0; k < N_SEGMENTS; k++) {
    const weight = s[R_MARKET + r * N_SEGMENTS + k]
    total += weight
    sum += weight * used(s, r, k, a)
  }
  return total > 0 ? sum / total : 0
}

function columnsOf({ texts, words }: DetailOf): readonly string[] {
  return [...SEGMENTS.map((k) => texts.names.segments[k].name), words.all]
}

function regionPart(of: DetailOf, region: RegionId): DetailPart | null {
  const { states, vm, texts, words } = of
  const { percent } = formatOf(texts)
  const r = REGIONS.indexOf(region)
  if (r < 0) return null
  const now = states[states.length - 1]
  const cells = (labs: readonly number[]) => [
    ...SEGMENTS.map((_, k) => percent(labs.reduce((sum, a) => sum + used(now, r, k, a), 0))),
    percent(labs.reduce((sum, a) => sum + usedInAll(now, r, a), 0)),
  ]
  const ranked = LABS.map((_, a) => a).sort((x, y) => usedInAll(now, r, y) - usedInAll(now, r, x) || x - y)
  const shown = ranked.filter((a) => usedInAll(now, r, a) >= LEAST_MAKER)
  const rest = ranked.filter((a) => !shown.includes(a))
  const rows = shown.map((a) => ({ id: LABS[a] as string, name: texts.names.labs[LABS[a]].name, who: BLOC[LAB_SIDE[a]], cells: cells([a]) }))
  return {
    title: texts.names.regions[region].name,
    sentence: texts.names.regions[region].sentence,
    facts: [],
    table: {
      caption: words.makers, head: words.maker, columns: columnsOf(of),
      rows: rest.length === 0 ? rows : [...rows, { id: 'rest', name: words.others, who: null, cells: cells(rest) }],
    },
    chart: shareChart(of, r),
    related: flowsOf(of, (flow) => flow.from === region || flow.to === region)
      .concat(vm.gates.filter((g) => vm.flows.some((f) => f.id === g.flow && (f.from === region || f.to === region))).map((g) => ({ id: `gate:${g.id}`, text: fill(of.texts.board.twin.sentence, { text: g.label }) }))),
    why: [`share-${region}-us`, `share-${region}-cn`],
  }
}

function shareChart({ engine, states, texts, words }: DetailOf, r: number): EndingChartVm {
  const { percent } = formatOf(texts)
  return {
    id: `share-${REGIONS[r]}`, title: words.course, unit: words.shareUnit, from: 0,
    lines: SIDES.map((side) => {
      const values = states.map((s) => engine.read(s, `share.${REGIONS[r]}.all.${side}`))
      const said = (s: Float64Array) => percent(inWhole(blocShares(s, r))[side])
      return { id: side, name: texts.names.blocs[side].name, who: side, values, firstText: said(states[0]), lastText: said(states[states.length - 1]) }
    }),
  }
}

function labPart(of: DetailOf, lab: LabId): DetailPart | null {
  const { states, texts, words } = of
  const { chips, dollars, fixed, percent, signed } = formatOf(texts)
  const a = LABS.indexOf(lab)
  if (a < 0) return null
  const now = states[states.length - 1]
  const was = states[Math.max(0, states.length - 2)]
  const { facts } = words
  const points = (at: number) => {
    if (now[at] <= 0) return facts.none
    const value = fixed(now[at], 1)
    return was !== now && was[at] > 0 ? fill(facts.pointsChange, { value, change: signed(now[at] - was[at], 1) }) : fill(facts.points, { value })
  }
  const places = REGIONS.map((_, r) => r).filter((r) => usedInAll(now, r, a) >= LEAST_PLACE).sort((x, y) => usedInAll(now, y, a) - usedInAll(now, x, a) || x - y)
  const side = BLOC[LAB_SIDE[a]]
  const line = (id: string, name: string, values: readonly number[]) => ({ id, name, who: side, values, firstText: fixed(values[0], 1), lastText: fixed(values[values.length - 1], 1) })
  const open = states.map((s) => s[OPEN_ECI + a])
  return {
    title: texts.names.labs[lab].name,
    sentence: texts.names.labs[lab].sentence,
    facts: [
      { name: facts.closed, text: points(ECI + a) },
      { name: facts.open, text: points(OPEN_ECI + a) },
      { name: facts.revenue, text: dollars(now[R_REVENUE + a]) },
      { name: facts.compute, text: fill(facts.computeText, { chips: chips(now[R_LAB_COMPUTE + a]) }) },
    ],
    table: places.length === 0 ? null : {
      caption: words.places, head: words.place, columns: columnsOf(of),
      rows: places.map((r) => ({
        id: REGIONS[r], name: texts.names.regions[REGIONS[r]].name, who: null,
        cells: [...SEGMENTS.map((_, k) => percent(used(now, r, k, a))), percent(usedInAll(now, r, a))],
      })),
    },
    chart: {
      id: `lab-${lab}`, title: words.course, unit: words.pointsUnit,
      lines: [
        line('closed', words.closed, states.map((s) => s[ECI + a])),
        ...(open.every((value) => value > 0) ? [line('open', words.open, open)] : []),
      ],
    },
    related: [],
    why: side === 'row' ? ['lead'] : ['lead', `revenue-${side}`, `compute-${side}`],
  }
}

function flowsOf({ vm }: DetailOf, wanted: (flow: BoardVm['flows'][number]) => boolean): { id: string; text: string }[] {
  return vm.flows.filter((f) => wanted(f) && (f.strength > 0.02 || vm.gates.some((g) => g.flow === f.id))).map((f) => ({ id: `flow:${f.id}`, text: f.label }))
}

function flowTitle(id: string, { words, texts }: DetailOf): string {
  const titles: Readonly<Record<string, string>> = words.flowTitles
  const models = /^(models-(?:us|cn))-(\w+)$/.exec(id)
  if (!models) return titles[id] ?? id
  const to = models[2] as RegionId
  return fill(words.flowTo, { flow: titles[models[1]], region: texts.names.regions[to].name })
}

function flowPart(of: DetailOf, id: string): DetailPart | null {
  const { states, vm, words } = of
  const { chips, percent } = formatOf(of.texts)
  const flow = vm.flows.find((f) => f.id === id)
  if (!flow) return null
  const { facts } = words
  const gates = vm.gates.filter((g) => g.flow === id).map((g) => ({ id: `gate:${g.id}`, text: fill(of.texts.board.twin.sentence, { text: g.label }) }))
  const base = { title: flowTitle(id, of), sentence: flow.label, table: null, related: gates }
  const chip = CHIPS[id]
  if (chip) {
    const { at } = chip
    const values = states.map((s) => s[at])
    const text = (s: Float64Array) => fill(facts.chipsText, { chips: chips(s[at]) })
    const line = { id, name: base.title, who: 'world' as const, values, firstText: chips(values[0]), lastText: chips(values[values.length - 1]) }
    return {
      ...base, why: chip.why,
      facts: [{ name: facts.now, text: text(states[states.length - 1]) }, ...(states.length > 1 ? [{ name: facts.before, text: text(states[states.length - 2]) }] : [])],
      chart: { id, title: words.course, unit: words.chipsUnit, from: 0, lines: [line] },
    }
  }
  const models = /^models-(us|cn)-(\w+)$/.exec(id)
  if (!models) return { ...base, facts: [], chart: null, why: [] }
  const [side, region] = [models[1] as Side, REGIONS.indexOf(models[2] as RegionId)]
  const last = states.slice(-2).map((s) => percent(inWhole(blocShares(s, region))[side]))
  return {
    ...base, related: [...gates, { id: `region:${models[2]}`, text: of.texts.names.regions[models[2] as RegionId].name }],
    facts: [{ name: facts.now, text: last[last.length - 1] }, ...(last.length > 1 ? [{ name: facts.before, text: last[0] }] : [])],
    chart: shareChart(of, region), why: [`share-${models[2]}-${models[1]}`],
  }
}

function gatePart(of: DetailOf, id: string): DetailPart | null {
  const gate = of.vm.gates.find((g) => g.id === id)
  const flow = gate && flowPart(of, gate.flow)
  if (!gate || !flow) return null
  const { facts } = of.words
  const { percent } = formatOf(of.texts)
  return {
    ...flow, title: gate.label, related: [{ id: `flow:${gate.flow}`, text: flow.title }],
    facts: [{ name: facts.shut, text: fill(facts.shutText, { value: percent(gate.shut), before: percent(gate.before) }) }, ...flow.facts],
  }
}

/** Flows and gates of the board’s map: chips, models and researchers on their ways, and the controls that stand on them. */
import type { FirstTexts, Texts } from '../../content/text/types.ts'
import {
  CH_CLOUD, CH_CN_BAN, CH_CN_TALENT, CH_DISCOURAGE, CH_ENFORCEMENT, CH_MATERIALS, CH_US_BAN, CH_US_TALENT,
} from '../../engine/channels.ts'
import type { Engine } from '../../engine/engine.ts'
import { ESCALATION, N_SEGMENTS, R_DESIRED, R_DOMESTIC, R_LEGAL, R_MARKET, R_NEW_US, R_OFFSHORE, R_SMUGGLED } from '../../engine/layout.ts'
import { createParams } from '../../engine/parameters.ts'
import type { Side } from '../../engine/types.ts'
import { REGIONS, SIDES } from '../../engine/types.ts'
import { blocShares, inWhole } from '../bloc-shares.ts'
import type { BoardFlow, BoardGate, BoardRegion, FlowKind, RegionKey } from './board-vm.ts'
import { lineShut } from '../chip-line.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'

const MOST_GATES = 5
/** Movements of researchers that would fill the arc: share of Chinese talent in a quarter. */
const TALENT_FULL = 0.01

const clamp01 = (x: number) => Math.max(0, Math.min(1, x))
/** Width by square root, so that a small stream beside a large one is still seen. */
const width = (amount: number, widest: number) => (widest > 0 && amount > 0 ? clamp01(Math.sqrt(amount / widest)) : 0)

/** A game at the end of a quarter, with the channels of that quarter. */
interface Moment {
  readonly s: Float64Array
  readonly ch: Float64Array
}

/** What is drawn from: the world as it is, as it was before the turn, and the words for both. */
interface Drawn {
  readonly engine: Engine
  readonly now: Moment
  readonly was: Moment
  readonly regions: readonly BoardRegion[]
  readonly texts: FirstTexts | Texts
}

type GateWords = keyof FirstTexts['board']['gates']

interface Lines {
  readonly flows: BoardFlow[]
  readonly gates: BoardGate[]
  /** Each gate in a sentence, by its id. */
  readonly said: Map<string, string>
  readonly flow: (id: string, kind: FlowKind, from: RegionKey, to: RegionKey, strength: number, before: number, label: string) => void
  readonly gate: (id: string, on: string, shut: number, before: number, words: GateWords, values?: Readonly<Record<string, string>>) => void
}

export function flowsAndGates(drawn: Drawn): Pick<Lines, 'flows' | 'gates' | 'said'> {
  const lines = emptyLines(drawn.texts)
  drawChips(lines, drawn)
  drawModels(lines, drawn)
  drawTalent(lines, drawn)
  drawGates(lines, drawn)
  const { flows, gates, said } = lines
  const weight = (g: BoardGate) => (g.id === 'chip-line' ? 2 : 0) + Math.abs(g.shut - g.before) + 0.5 * g.shut
  const shown = [...gates].sort((x, y) => weight(y) - weight(x) || (x.id < y.id ? -1 : 1)).slice(0, MOST_GATES)
  return { flows, gates: gates.filter((g) => shown.includes(g)), said }
}

function emptyLines(texts: FirstTexts | Texts): Lines {
  const flows: BoardFlow[] = []
  const gates: BoardGate[] = []
  const said = new Map<string, string>()
  const { gates: labels, twin } = texts.board
  // On the map a gate has a label; in words it has a sentence, where all texts are there.
  const sentences = 'news' in texts ? texts.news.gates : null
  return {
    flows, gates, said,
    flow(id, kind, from, to, strength, before, label) {
      flows.push({ id, kind, from, to, strength, before, label })
    },
    gate(id, on, shut, before, words, values = {}) {
      const label = fill(labels[words], values)
      gates.push({ id, flow: on, shut: clamp01(shut), before: clamp01(before), label })
      said.set(id, sentences === null ? fill(twin.sentence, { text: label }) : fill(sentences[words], values))
    },
  }
}

/** Those that cross borders are made in East Asia, so they start there; one scale for all, the largest purchase. */
function drawChips({ flow }: Lines, { now: { s: now }, was: { s: was }, texts }: Drawn): void {
  const widest = Math.max(now[R_NEW_US], was[R_NEW_US], now[R_DESIRED], 1)
  const chip = (id: string, kind: FlowKind, from: RegionKey, to: RegionKey, at: number, label: string) =>
    flow(id, kind, from, to, width(now[at], widest), width(was[at], widest), label)
  const { chips } = formatOf(texts)
  const { flows: told, quantity } = texts.board
  const of = (at: number) => ({ quantity: fill(quantity, { n: chips(now[at]) }) })
  chip('chips-us', 'chips-legal', 'apac', 'us', R_NEW_US, fill(told.chipsUs, of(R_NEW_US)))
  chip('chips-cn', 'chips-legal', 'apac', 'cn', R_LEGAL, now[R_LEGAL] > 0.05 ? fill(told.chipsCn, of(R_LEGAL)) : told.chipsCnNone)
  chip('chips-smuggled', 'chips-smuggled', 'emerging', 'cn', R_SMUGGLED, fill(told.smuggled, of(R_SMUGGLED)))
  chip('chips-offshore', 'chips-offshore', 'emerging', 'cn', R_OFFSHORE, fill(told.rented, of(R_OFFSHORE)))
  chip('chips-home', 'chips-home', 'cn', 'cn', R_DOMESTIC, fill(told.home, of(R_DOMESTIC)))
}

/** Regions of neither side. */
const THIRD = [2, 3, 4, 5]

/** Each bloc’s two strongest regions among the third ones, by users of the whole world, and the other side where it bans. */
function drawModels({ flow, gate }: Lines, { now, was, regions, texts }: Drawn): void {
  const { percent } = formatOf(texts)
  for (const [b, bloc] of SIDES.entries()) {
    const used = (s: Float64Array, r: number) => {
      let market = 0
      for (let k = 0; k < N_SEGMENTS; k++) market += s[R_MARKET + r * N_SEGMENTS + k]
      return market * blocShares(s, r)[bloc]
    }
    const most = Math.max(...THIRD.flatMap((r) => [used(now.s, r), used(was.s, r)]), 1e-9)
    const way = (r: number): string => {
      const id = `models-${bloc}-${REGIONS[r]}`
      flow(id, bloc === 'us' ? 'models-us' : 'models-cn', bloc, REGIONS[r], width(used(now.s, r), most), width(used(was.s, r), most),
        fill(texts.board.flows.models[bloc], { share: percent(inWhole(regions[r].share)[bloc]), region: texts.names.regions[REGIONS[r]].name }))
      return id
    }
    for (const r of [...THIRD].sort((x, y) => used(now.s, y) - used(now.s, x) || x - y).slice(0, 2)) way(r)
    // A ban needs its route, even where little flows on it. China’s stood all along and is no news until it moves.
    const other = 1 - b
    const channel = bloc === 'cn' ? CH_US_BAN : CH_CN_BAN
    const [ban, banWas] = [now.ch[channel], was.ch[channel]]
    if (bloc === 'cn' && (ban > 0.005 || banWas > 0.005)) gate('ban-us', way(other), ban, banWas, 'banUs', { share: percent(ban) })
    else if (bloc === 'us' && Math.abs(ban - banWas) > 0.005) gate('ban-cn', way(other), ban, banWas, 'banCn', { share: percent(ban) })
  }
}

function drawTalent({ flow }: Lines, { engine, now, was, texts: { board: { flows: told } } }: Drawn): void {
  const moved = movedTalent(engine, now)
  const movedWas = movedTalent(engine, was)
  const toUs = moved >= 0
  const size = (x: number) => width(Math.abs(x), TALENT_FULL)
  const [from, to]: readonly Side[] = toUs ? ['cn', 'us'] : ['us', 'cn']
  flow('talent', 'talent', from, to, size(moved), toUs === movedWas >= 0 ? size(movedWas) : 0, toUs ? told.talentUs : told.talentCn)
}

/** Net movement of researchers to the United States in a quarter, as a share of Chinese talent. */
function movedTalent(engine: Engine, { s, ch }: Moment): number {
  const p = createParams(engine.rules.parameters)
  return p('talent-flow') * (1 + p('talent-visa') * ch[CH_US_TALENT] - p('talent-recall') * ch[CH_CN_TALENT] - (p('talent-escalation') * s[ESCALATION]) / 10)
}

/** “0% closed” is open, and “100% closed” is closed. */
function closed(share: number, open: GateWords, shut: GateWords, part: GateWords): GateWords {
  const whole = Math.round(share * 100)
  return whole <= 0 ? open : whole >= 100 ? shut : part
}

/** The chip line always stands; the others when they bite or have just been lifted. */
function drawGates({ gate }: Lines, { engine, now, was, texts }: Drawn): void {
  const { percent } = formatOf(texts)
  const [ch, chWas] = [now.ch, was.ch]
  const stands = (x: number, y: number) => x > 0.095 || Math.abs(x - y) > 0.045

  // Both governments stand at one gate: what Washington lets through, Beijing may turn away.
  const [shut, shutWas] = [lineShut(engine, now.s, ch), lineShut(engine, was.s, chWas)]
  const [away, awayWas] = [clamp01(ch[CH_DISCOURAGE]), clamp01(chWas[CH_DISCOURAGE])]
  const { us, cn } = texts.names.sides
  gate('chip-line', 'chips-cn', 1 - (1 - shut) * (1 - away), 1 - (1 - shutWas) * (1 - awayWas),
    stands(away, awayWas) ? 'chipsBoth' : closed(shut, 'chipsOpen', 'chipsShut', 'chipsPart'), { us: us.government, cn: cn.government, share: percent(shut), away: percent(away) })

  const stopped = (c: Float64Array) => 1 - (1 - clamp01(c[CH_ENFORCEMENT])) * (1 - clamp01(c[CH_ENFORCEMENT]))
  const [caught, caughtWas] = [stopped(ch), stopped(chWas)]
  if (stands(caught, caughtWas)) gate('enforcement', 'chips-smuggled', caught, caughtWas, 'enforcement', { share: percent(caught) })

  const [cloud, cloudWas] = [ch[CH_CLOUD], chWas[CH_CLOUD]]
  if (stands(cloud, cloudWas)) gate('cloud', 'chips-offshore', cloud, cloudWas, closed(cloud, 'cloudOpen', 'cloudShut', 'cloudPart'), { share: percent(cloud) })

  const visasIn = (c: Float64Array) => clamp01(-c[CH_US_TALENT])
  const [visas, visasWas] = [visasIn(ch), visasIn(chWas)]
  if (stands(visas, visasWas)) gate('visas', 'talent', visas, visasWas, 'visas', { share: percent(visas) })

  // Materials go into the chips that America buys; withholding them slows the route and never ends it.
  const [materials, materialsWas] = [ch[CH_MATERIALS], chWas[CH_MATERIALS]]
  if (stands(materials, materialsWas)) gate('materials', 'chips-us', 0.9 * materials, 0.9 * materialsWas, 'materials', { share: percent(clamp01(materials)) })
}

/** The web of mechanisms in words: its nodes, what each moves and what moves it, and the lines of the drawing. */
import type { OutcomeId, WebLever } from '../analysis/web/web.ts'
import { OUTCOMES } from '../analysis/web/web.ts'
import type { TraceTexts } from '../content/text/trace-texts.ts'
import type { Texts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import type { LeverDef, SeatId, Side } from '../engine/types.ts'
import { SEAT_SIDE } from '../engine/types.ts'
import type { ChartTexts } from '../content/text/chart-texts.ts'
import { formatOf } from './format.ts'
import { fill } from './interface-texts.ts'
import { leverText, shortValue } from './lever-values.ts'
import { seriesUnit } from './reasons/any.ts'

export type NodeKind = 'lever' | 'channel' | 'step' | 'outcome'
export type Strength = 'strong' | 'middle' | 'weak'

export interface WebNode {
  /** `lever/seat/id`, `channel/id`, `step/id`, `outcome/id`. */
  readonly id: string
  readonly kind: NodeKind
  readonly name: string
  readonly side: Side | null
  readonly seat: SeatId | null
  /** Empty for what is nobody’s. */
  readonly seatName: string
}

export interface WebLine {
  readonly from: string
  readonly to: string
  readonly strength: number
  readonly up: boolean
}

/** A way through the web: a lever, a channel, a step, an outcome. */
interface Way {
  readonly lever: string
  readonly channel: string
  readonly step: string
  readonly outcome: string
  readonly strength: number
  readonly up: boolean
}

export interface WebItem {
  readonly node: string
  readonly name: string
  readonly text: string
  readonly strength: Strength
  readonly up: boolean
}

export interface WebAround {
  readonly node: WebNode
  readonly about: string
  readonly moves: readonly WebItem[]
  readonly movedBy: readonly WebItem[]
}

export interface WebVm {
  readonly nodes: readonly WebNode[]
  readonly seats: readonly { readonly id: SeatId; readonly name: string }[]
  /** Lines and the nodes they touch: of the levers of a seat, or of all. */
  draw(seat: SeatId | null): { readonly nodes: readonly WebNode[]; readonly lines: readonly WebLine[] }
  around(node: string): WebAround | null
  /** Lines on ways through a node, by their key, as strong as these ways make them. */
  lit(node: string, seat: SeatId | null): ReadonlyMap<string, WebLine>
}

/** Below this nothing is drawn. */
const LEAST = 0.08
export const classOf = (strength: number): Strength => (strength >= 1 ? 'strong' : strength >= 0.3 ? 'middle' : 'weak')
export const lineKey = (line: Pick<WebLine, 'from' | 'to'>): string => `${line.from}>${line.to}`

export function webVm(engine: Engine, levers: readonly WebLever[], game: Float64Array, texts: Texts, trace: TraceTexts, charts: Pick<ChartTexts, 'units'>): WebVm {
  const { web: words } = trace
  const { counted, fixed } = formatOf(texts)
  const defs = new Map(engine.rules.levers.map((d): [string, LeverDef] => [`${d.seat}/${d.id}`, d]))
  const byId = new Map(levers.map((l) => [l.id, l]))
  const channelName = (id: string) => words.channels[id as keyof typeof words.channels] ?? id
  const stepName = (id: string) => words.steps[id as keyof typeof words.steps] ?? id
  const outcomeName = (id: OutcomeId) => words.outcomes[id]
  const nodes = new Map<string, WebNode>()
  const add = (kind: NodeKind, id: string, name: string, seat: SeatId | null = null) => nodes.set(`${kind}/${id}`, { id: `${kind}/${id}`, kind, name, seat, seatName: seat === null ? '' : texts.names.seats[seat].name, side: seat && SEAT_SIDE[seat] })
  for (const { id } of levers) {
    const def = defs.get(id)
    if (def) add('lever', id, leverText(texts, def).name, def.seat)
  }
  for (const lever of levers) for (const { channel, step } of lever.paths) {
    add('channel', channel, channelName(channel))
    add('step', step, stepName(step))
  }
  for (const id of OUTCOMES) add('outcome', id, outcomeName(id))

  const ways: readonly Way[] = levers.flatMap((lever) => lever.paths.flatMap((path) => OUTCOMES.flatMap((outcome, o): Way[] => (path.strength[o] < LEAST ? [] : [{
    lever: `lever/${lever.id}`, channel: `channel/${path.channel}`, step: `step/${path.step}`, outcome: `outcome/${outcome}`, strength: path.strength[o], up: path.amount[o] > 0,
  }]))))
  const ofSeat = (seat: SeatId | null) => (seat === null ? ways : ways.filter((w) => nodes.get(w.lever)?.seat === seat))

  const linesOf = (list: readonly Way[]): WebLine[] => {
    const lines = new Map<string, WebLine>()
    for (const way of list) {
      for (const [from, to] of [[way.lever, way.channel], [way.channel, way.step], [way.step, way.outcome]]) {
        const line = { from, to, strength: way.strength, up: way.up }
        const known = lines.get(lineKey(line))
        if (!known || known.strength < line.strength) lines.set(lineKey(line), line)
      }
    }
    return [...lines.values()]
  }
  const units = new Map(OUTCOMES.map((id) => [id, engine.series.find((s) => s.id === id)?.unit ?? '']))
  const amountText = (id: OutcomeId, amount: number): string => {
    const now = engine.read(game, id)
    const unit = seriesUnit(units.get(id) ?? '', now, now + amount, texts, charts)
    const size = Math.abs(amount) * unit.scale
    return `${amount < 0 ? '−' : '+'}${counted(unit.change, size, { n: fixed(size, unit.digits) })}`
  }
  const item = (node: string, text: string, strength: number, up: boolean): WebItem => ({ node, name: nodes.get(node)?.name ?? node, text, strength: classOf(strength), up })
  const wayText = (strength: number, up: boolean) => `${up ? words.raises : words.lowers}${texts.format.comma}${words.strengths[classOf(strength)]}`
  const delayText = (n: number) => (n === 0 ? words.delay.now : n === 1 ? words.delay.next : fill(words.delay.later, { n }))
  /** The strongest way to each node of a kind, strongest first. */
  const strongest = (list: readonly Way[], end: 'lever' | 'channel' | 'step' | 'outcome'): WebItem[] => {
    const best = new Map<string, Way>()
    for (const way of list) if ((best.get(way[end])?.strength ?? 0) < way.strength) best.set(way[end], way)
    return [...best.values()].sort((a, b) => b.strength - a.strength).map((way) => item(way[end], wayText(way.strength, way.up), way.strength, way.up))
  }
  const leverEffects = (lever: WebLever): WebItem[] => OUTCOMES.flatMap((id, o) => (lever.strength[o] < LEAST ? [] : [{ id, o }]))
    .sort((a, b) => lever.strength[b.o] - lever.strength[a.o])
    .map(({ id, o }) => item(`outcome/${id}`, [amountText(id, lever.amount[o]), counted(words.half, lever.half[o])].join(texts.format.comma), lever.strength[o], lever.amount[o] > 0))

  return {
    nodes: [...nodes.values()],
    seats: [...new Set(levers.map((l) => l.id.split('/')[0] as SeatId))].map((id) => ({ id, name: texts.names.seats[id].name })),
    draw(seat) {
      const lines = linesOf(ofSeat(seat))
      const used = new Set(lines.flatMap((l) => [l.from, l.to]))
      return { nodes: [...nodes.values()].filter((n) => used.has(n.id)), lines }
    },
    around(id) {
      const node = nodes.get(id)
      if (!node) return null
      const key = id.slice(id.indexOf('/') + 1)
      switch (node.kind) {
        case 'lever': {
          const lever = byId.get(key)
          const def = defs.get(key)
          if (!lever || !def) return null
          const text = leverText(texts, def)
          // Effects are those of raising it, also where it could only be lowered from where it stands.
          const shown = (v: number) => shortValue(def, text, v, texts)
          const about = lever.channels.length === 0 ? words.noChannel : [fill(words.moved, { from: shown(Math.min(lever.from, lever.to)), to: shown(Math.max(lever.from, lever.to)) }), delayText(lever.delay)].join(texts.format.join)
          return { node, about: `${node.seat === null ? '' : `${texts.names.seats[node.seat].name}${texts.format.colon}`}${about}`, moves: leverEffects(lever), movedBy: [] }
        }
        case 'outcome': {
          const o = OUTCOMES.indexOf(key as OutcomeId)
          const movers = levers.filter((l) => l.strength[o] >= LEAST).sort((a, b) => b.strength[o] - a.strength[o])
            .map((l) => item(`lever/${l.id}`, [amountText(OUTCOMES[o], l.amount[o]), counted(words.half, l.half[o])].join(texts.format.comma), l.strength[o], l.amount[o] > 0))
          return { node, about: '', moves: [], movedBy: movers }
        }
        case 'channel': {
          const list = ways.filter((w) => w.channel === id)
          return { node, about: '', moves: [...strongest(list, 'step'), ...strongest(list, 'outcome')], movedBy: strongest(list, 'lever') }
        }
        case 'step': {
          const list = ways.filter((w) => w.step === id)
          return { node, about: '', moves: strongest(list, 'outcome'), movedBy: strongest(list, 'channel') }
        }
      }
    },
    lit: (node, seat) => new Map(linesOf(ofSeat(seat).filter((w) => w.lever === node || w.channel === node || w.step === node || w.outcome === node)).map((line) => [lineKey(line), line])),
  }
}

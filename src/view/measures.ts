/**
 * The headline numbers: which series each one is, how it is written, and which way a side would rather see it move.
 * Ids: `lead`, `third`, `open-developers`, `revenue`, `compute`, `self-reliance` or `nvidia`, `index-<index>`,
 * `score-<doctrine>`, `political`, `fiscal`. For any region also `share-<region>-<side>`; and `third`, `revenue`,
 * `compute`, `index-…`, `score-…`, `political`, `fiscal` take `-us` or `-cn` at the end for a side of one's choice.
 */
import type { Texts } from '../content/text/types.ts'
import type { DoctrineId, IndexId, RegionId, Side } from '../engine/types.ts'
import { DOCTRINES, INDICES, REGIONS, SIDES } from '../engine/types.ts'
import type { HeadlineGroup } from './desk-vm.ts'
import { fixed } from './format.ts'

/** How a number is written: shown = value × scale, with fixed digits between `before` and `after`. */
export interface Unit {
  readonly scale: number
  readonly decimals: number
  readonly before: string
  readonly after: string
  /** As words. */
  readonly words: string
}

export type MeasureKind =
  | { readonly kind: 'lead' }
  | { readonly kind: 'share'; readonly regions: readonly number[]; readonly side: 0 | 1 }
  | { readonly kind: 'open-developers' }
  | { readonly kind: 'revenue'; readonly side: 0 | 1 }
  | { readonly kind: 'compute'; readonly side: 0 | 1 }
  | { readonly kind: 'self-reliance' }
  | { readonly kind: 'nvidia' }
  | { readonly kind: 'index'; readonly side: 0 | 1; readonly index: IndexId }
  | { readonly kind: 'score'; readonly side: 0 | 1; readonly doctrine: DoctrineId }
  | { readonly kind: 'budget'; readonly side: 0 | 1; readonly budget: 'political' | 'fiscal' }

export interface Measure {
  readonly id: string
  readonly what: MeasureKind
  readonly group: HeadlineGroup
  readonly label: string
  readonly meaning: string
  readonly series: string
  readonly better: 'up' | 'down' | 'neutral'
  /** The unit in which a turn is told; depends on how large the numbers are. */
  readonly unit: (...values: readonly number[]) => Unit
}

const unit = (scale: number, decimals: number, before: string, after: string, words: string): Unit => ({ scale, decimals, before, after, words })
const POINTS = unit(1, 1, '', '', 'points')
const PERCENT = unit(100, 1, '', '%', 'per cent')
const MONEY = unit(1, 1, '$', ' bn', '$ bn')
const SMALL_MONEY = unit(1000, 0, '$', ' m', '$ m')
const THOUSANDS = unit(1, 1, '', ' thousand', 'thousand H100 equivalents')
const MILLIONS = unit(0.001, 2, '', ' million', 'million H100 equivalents')

const most = (values: readonly number[]) => values.reduce((m, v) => Math.max(m, Math.abs(v)), 0)
const always = (u: Unit) => () => u

/** A value in a unit, as text. */
export function written(u: Unit, value: number): string {
  const number = fixed(value * u.scale, u.decimals)
  return number.startsWith('−') ? `−${u.before}${number.slice(1)}${u.after}` : `${u.before}${number}${u.after}`
}

/** Steps of the last shown digit. */
export function stepsOf(u: Unit, value: number): number {
  let power = 1
  for (let i = 0; i < u.decimals; i++) power *= 10
  return Math.round(value * u.scale * power)
}

const adverb = (side: 0 | 1, texts: Texts) => texts.names.sides[SIDES[side]].adjective

/** The measure of an id; null for an id that there is none of. */
export function measureOf(id: string, you: Side, texts: Texts): Measure | null {
  const suffixed = /^(third|revenue|compute|index-[a-z]+|score-[a-z]+|political|fiscal)-(us|cn)$/.exec(id)
  const base = suffixed ? suffixed[1] : id
  const sideId: Side = suffixed ? (suffixed[2] as Side) : you
  const side: 0 | 1 = sideId === 'us' ? 0 : 1
  const own = sideId === you
  const up = own ? 'up' : 'neutral'
  const american = adverb(side, texts)
  const make = (m: Omit<Measure, 'id'>): Measure => ({ id, ...m })

  if (base === 'lead') {
    return make({
      what: { kind: 'lead' }, group: 'world', label: 'American lead at the frontier', meaning: 'Best American model less best Chinese model, on the capability index (ECI).',
      series: 'frontier.gap_eci', better: you === 'us' ? 'up' : 'down', unit: always(POINTS),
    })
  }
  if (base === 'third') {
    return make({
      what: { kind: 'share', regions: [2, 3, 4, 5], side }, group: 'world', label: `${american} share of use in third countries`,
      meaning: `Share of AI use outside the United States and China that runs on ${american} models.`,
      series: `share.third.all.${sideId}`, better: up, unit: always(PERCENT),
    })
  }
  const share = /^share-([a-z]+)-(us|cn)$/.exec(base)
  if (share && (REGIONS as readonly string[]).includes(share[1])) {
    const r = REGIONS.indexOf(share[1] as RegionId)
    const b: 0 | 1 = share[2] === 'us' ? 0 : 1
    const place = texts.names.regions[REGIONS[r]].name
    return make({
      what: { kind: 'share', regions: [r], side: b }, group: 'world', label: `${adverb(b, texts)} share of use: ${place}`,
      meaning: `Share of AI use in this region that runs on ${adverb(b, texts)} models.`,
      series: `share.${share[1]}.all.${share[2]}`, better: share[2] === you ? 'up' : 'down', unit: always(PERCENT),
    })
  }
  if (base === 'open-developers') {
    return make({
      what: { kind: 'open-developers' }, group: 'world', label: 'Developers on Chinese open models',
      meaning: 'Share of developers’ use in the world that runs on released Chinese models.',
      series: 'share.world.developer.cn_open', better: you === 'cn' ? 'up' : 'down', unit: always(PERCENT),
    })
  }
  if (base === 'revenue') {
    return make({
      what: { kind: 'revenue', side }, group: 'home', label: `Revenue of ${american} labs`, meaning: `What all ${american} labs earned in the quarter.`,
      series: `revenue.${sideId}_labs_usd_bn`, better: up, unit: (...values) => (most(values) < 0.9995 ? SMALL_MONEY : MONEY),
    })
  }
  if (base === 'compute') {
    return make({
      what: { kind: 'compute', side }, group: 'home', label: side === 0 ? 'American compute' : 'Compute in China',
      meaning: side === 0 ? 'AI chips in use of American owners, in H100 equivalents.' : 'AI chips in use in China, in H100 equivalents, without those rented abroad.',
      series: `compute.${sideId}_stock_kh100e`, better: up, unit: (...values) => (most(values) < 1000 ? THOUSANDS : MILLIONS),
    })
  }
  if (base === 'self-reliance') {
    return make({
      what: { kind: 'self-reliance' }, group: 'home', label: 'Home-made share of new chips', meaning: 'Chinese chips as a share of all AI chips that reached China in the quarter.',
      series: 'chips.cn_self_reliance', better: you === 'cn' ? 'up' : 'neutral', unit: always(PERCENT),
    })
  }
  if (base === 'nvidia') {
    return make({
      what: { kind: 'nvidia' }, group: 'home', label: 'Nvidia’s revenue', meaning: 'What Nvidia earned from AI chips and their networks in the quarter.',
      series: 'nvidia.revenue_usd_bn', better: you === 'us' ? 'up' : 'neutral', unit: always(MONEY),
    })
  }
  const index = /^index-([a-z]+)$/.exec(base)?.[1]
  if (index !== undefined && (INDICES as readonly string[]).includes(index)) {
    const name = texts.names.indices[index as IndexId]
    return make({
      what: { kind: 'index', side, index: index as IndexId }, group: 'index', label: name.name, meaning: name.sentence,
      series: index === 'stability' ? 'index.stability' : `index.${sideId}.${index}`, better: index === 'stability' ? 'up' : up, unit: always(POINTS),
    })
  }
  const doctrine = /^score-([a-z]+)$/.exec(base)?.[1]
  if (doctrine !== undefined && (DOCTRINES as readonly string[]).includes(doctrine)) {
    const name = texts.names.doctrines[doctrine as DoctrineId].name
    return make({
      what: { kind: 'score', side, doctrine: doctrine as DoctrineId }, group: 'score', label: `Score: ${name}`,
      meaning: 'Geometric mean of the five indices with the weights of the doctrine: a weak index pulls the whole score down.',
      series: `score.${sideId}.${doctrine}`, better: up, unit: always(POINTS),
    })
  }
  if (base === 'political' || base === 'fiscal') {
    const name = texts.names.budgets[base]
    return make({
      what: { kind: 'budget', side, budget: base }, group: 'budget', label: name.name, meaning: name.sentence,
      series: `budget.${sideId}.${base}`, better: up, unit: base === 'political' ? always(POINTS) : always(MONEY),
    })
  }
  return null
}

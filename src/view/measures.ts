/**
 * The headline numbers: which series each one is, how it is written, and which way a side would rather see it move.
 * Ids: `lead`, `third`, `open-developers`, `revenue`, `compute`, `self-reliance` or `nvidia`, `index-<index>`,
 * `score-<doctrine>`, `political`, `fiscal`. For any region also `share-<region>-<side>`; and `third`, `revenue`,
 * `compute`, `index-…`, `score-…`, `political`, `fiscal` take `-us` or `-cn` at the end for a side of one's choice.
 */
import type { UnitId, UnitText } from '../content/text/format-types.ts'
import type { Texts } from '../content/text/types.ts'
import type { DoctrineId, IndexId, RegionId, Side } from '../engine/types.ts'
import { DOCTRINES, INDICES, REGIONS, SIDES } from '../engine/types.ts'
import type { HeadlineGroup } from './desk-vm.ts'
import type { Format } from './format.ts'
import { fill } from './interface-texts.ts'

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
  readonly unit: UnitId
}

/** A value in a unit, as text. */
export function written(u: UnitText, value: number, format: Format): string {
  const number = format.fixed(value * u.scale, u.digits)
  return number.startsWith('−') ? `−${fill(u.text, { n: number.slice(1) })}` : fill(u.text, { n: number })
}

/** Steps of the last shown digit in one displayed unit: 10 for one decimal, a hundredth where hundreds are shown. */
export function stepsInOne({ digits }: Pick<UnitText, 'digits'>): number {
  let power = 1
  for (let i = 0; i < Math.abs(digits); i++) power *= 10
  return digits < 0 ? 1 / power : power
}

/** Steps of the last shown digit. */
export function stepsOf(u: UnitText, value: number): number {
  return Math.round(value * u.scale * stepsInOne(u))
}

/** The measure of an id; null for an id that there is none of. */
export function measureOf(id: string, you: Side, texts: Texts): Measure | null {
  const suffixed = /^(third|revenue|compute|index-[a-z]+|score-[a-z]+|political|fiscal)-(us|cn)$/.exec(id)
  const base = suffixed ? suffixed[1] : id
  const sideId: Side = suffixed ? (suffixed[2] as Side) : you
  const side: 0 | 1 = sideId === 'us' ? 0 : 1
  const own = sideId === you
  const up = own ? 'up' : 'neutral'
  const { measures: words } = texts
  const make = (m: Omit<Measure, 'id'>): Measure => ({ id, ...m })

  if (base === 'lead') {
    return make({
      what: { kind: 'lead' }, group: 'world', ...words.lead,
      series: 'frontier.gap_eci', better: you === 'us' ? 'up' : 'down', unit: 'points',
    })
  }
  if (base === 'third') {
    return make({
      what: { kind: 'share', regions: [2, 3, 4, 5], side }, group: 'world', label: words.third.label[sideId], meaning: words.third.meaning[sideId],
      series: `share.third.all.${sideId}`, better: up, unit: 'percent',
    })
  }
  const share = /^share-([a-z]+)-(us|cn)$/.exec(base)
  if (share && (REGIONS as readonly string[]).includes(share[1])) {
    const r = REGIONS.indexOf(share[1] as RegionId)
    const b: 0 | 1 = share[2] === 'us' ? 0 : 1
    const bloc = SIDES[b]
    return make({
      what: { kind: 'share', regions: [r], side: b }, group: 'world', label: fill(words.share.label[bloc], { region: texts.names.regions[REGIONS[r]].name }), meaning: words.share.meaning[bloc],
      series: `share.${share[1]}.all.${share[2]}`, better: share[2] === you ? 'up' : 'down', unit: 'percent',
    })
  }
  if (base === 'open-developers') {
    return make({
      what: { kind: 'open-developers' }, group: 'world', ...words.openDevelopers,
      series: 'share.world.developer.cn_open', better: you === 'cn' ? 'up' : 'down', unit: 'percent',
    })
  }
  if (base === 'revenue') {
    return make({
      what: { kind: 'revenue', side }, group: 'home', label: words.revenue.label[sideId], meaning: words.revenue.meaning[sideId],
      series: `revenue.${sideId}_labs_usd_bn`, better: up, unit: 'money',
    })
  }
  if (base === 'compute') {
    return make({
      what: { kind: 'compute', side }, group: 'home', label: words.compute.label[sideId], meaning: words.compute.meaning[sideId],
      series: `compute.${sideId}_stock_kh100e`, better: up, unit: 'chips',
    })
  }
  if (base === 'self-reliance') {
    return make({
      what: { kind: 'self-reliance' }, group: 'home', ...words.selfReliance,
      series: 'chips.cn_self_reliance', better: you === 'cn' ? 'up' : 'neutral', unit: 'percent',
    })
  }
  if (base === 'nvidia') {
    return make({
      what: { kind: 'nvidia' }, group: 'home', ...words.nvidia,
      series: 'nvidia.revenue_usd_bn', better: you === 'us' ? 'up' : 'neutral', unit: 'moneyLarge',
    })
  }
  const index = /^index-([a-z]+)$/.exec(base)?.[1]
  if (index !== undefined && (INDICES as readonly string[]).includes(index)) {
    const name = texts.names.indices[index as IndexId]
    return make({
      what: { kind: 'index', side, index: index as IndexId }, group: 'index', label: name.name, meaning: name.sentence,
      series: index === 'stability' ? 'index.stability' : `index.${sideId}.${index}`, better: index === 'stability' ? 'up' : up, unit: 'points',
    })
  }
  const doctrine = /^score-([a-z]+)$/.exec(base)?.[1]
  if (doctrine !== undefined && (DOCTRINES as readonly string[]).includes(doctrine)) {
    const name = texts.names.doctrines[doctrine as DoctrineId].name
    return make({
      what: { kind: 'score', side, doctrine: doctrine as DoctrineId }, group: 'score', label: fill(words.score.label, { doctrine: name }), meaning: words.score.meaning,
      series: `score.${sideId}.${doctrine}`, better: up, unit: 'points',
    })
  }
  if (base === 'political' || base === 'fiscal') {
    const name = texts.names.budgets[base]
    return make({
      what: { kind: 'budget', side, budget: base }, group: 'budget', label: name.name, meaning: name.sentence,
      series: `budget.${sideId}.${base}`, better: up, unit: base === 'political' ? 'capital' : 'moneyLarge',
    })
  }
  return null
}

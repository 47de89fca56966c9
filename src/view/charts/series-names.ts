/** Names of series for people: a series’ id says its family and what fills the family’s template. */
import type { ChartTexts } from '../../content/text/chart-texts.ts'
import type { Names } from '../../content/text/types.ts'
import { LAB_SIDE } from '../../engine/layout.ts'
import type { DoctrineId, IndexId, LabId, RegionId, SectorId, SegmentId, Side } from '../../engine/types.ts'
import { LABS } from '../../engine/types.ts'
import { fill } from '../interface-texts.ts'

export type Who = Side | 'row' | 'world'

export interface SeriesName {
  readonly id: string
  /** Unit of the engine: series with the same one may share a chart. */
  readonly unit: string
  readonly name: string
  /** Beside its sisters at the end of a line. */
  readonly short: string
  readonly sentence: string
  readonly subject: string
  /** Whose number it is, for colour and mark. */
  readonly who: Who
}

interface Family {
  readonly key: string
  readonly subject: string
  readonly who: Who
  readonly lab?: string
  readonly place?: string
  readonly users?: string
  readonly side?: string
  readonly sector?: string
  readonly index?: string
  readonly doctrine?: string
}

const BLOCS: readonly Who[] = ['us', 'cn', 'row']
const labWho = (id: string): Who => BLOCS[LAB_SIDE[LABS.indexOf(id as LabId)]]
const LAB_SUBJECT: Readonly<Record<string, string>> = { eci: 'labs', open_eci: 'labs', efficiency_oom: 'labs', compute_kh100e: 'compute', revenue_usd_bn: 'money', price: 'money' }
const isSide = (text: string): text is Side => text === 'us' || text === 'cn'
/** `compute.cn_legal…`, `chips.cn_yield`: the side stands at the front of the last part. */
const sideWithin = (part: string): Who => (part.startsWith('us_') ? 'us' : part.startsWith('cn_') ? 'cn' : 'world')

/** What an id means. Throws for one that no rule reads, so that a new series cannot stay unnamed. */
export function familyOf(id: string): Family {
  const [head, a = '', b = '', c = ''] = id.split('.')
  switch (head) {
    case 'frontier': return { key: id, subject: 'frontier', who: sideWithin(a) }
    case 'lab': return { key: `lab.${b}`, subject: LAB_SUBJECT[b], who: labWho(a), lab: a }
    case 'compute': return { key: id, subject: 'compute', who: sideWithin(a) }
    case 'chips': return { key: id, subject: 'chips', who: sideWithin(a) }
    case 'nvidia': return { key: id, subject: 'chips', who: a === 'revenue_usd_bn' ? 'us' : 'world' }
    case 'share': return shareFamily(a, b, c)
    case 'closed': return { key: id, subject: a === 'usage_share' ? 'use' : 'money', who: 'world' }
    case 'revenue': return { key: id, subject: 'money', who: sideWithin(a) }
    case 'price': return { key: id, subject: 'money', who: 'world' }
    case 'diffusion':
      if (b === 'industry') return { key: 'diffusion.industry', subject: 'adoption', who: a as Side, side: a }
      return { key: 'diffusion.sector', subject: 'adoption', who: isSide(a) ? a : 'row', place: a, sector: b }
    case 'talent': return { key: head, subject: 'standing', who: a as Side, side: a }
    case 'standards': return { key: head, subject: 'standing', who: a as Side, side: a }
    case 'trust': return { key: head, subject: 'standing', who: a as Side, side: a, place: b }
    case 'index': return a === 'stability' ? { key: id, subject: 'indices', who: 'world' } : { key: head, subject: 'indices', who: a as Side, side: a, index: b }
    case 'score': return { key: head, subject: 'indices', who: a as Side, side: a, doctrine: b }
    case 'budget': return { key: `budget.${b}`, subject: 'government', who: a as Side, side: a }
    case 'escalation': case 'hazard': case 'incidents': return { key: head, subject: 'risk', who: 'world' }
    default: throw new Error(`No name is known for the series "${id}".`)
  }
}

function shareFamily(place: string, users: string, of: string): Family {
  const base = { place, users }
  if (of === 'cn_open') return { ...base, key: 'share.cn_open', subject: 'use', who: 'cn' }
  const hosted = /^(us|cn)_hosted$/.exec(of)
  if (hosted) return { ...base, key: 'share.hosted', subject: 'use', who: hosted[1] as Side, side: hosted[1] }
  if (isSide(of)) return { ...base, key: 'share.side', subject: 'use', who: of, side: of }
  return { ...base, key: 'share.lab', subject: 'uselabs', who: labWho(of), lab: of }
}

/** There are hundreds of series, and few are looked at: what a series is called is made up when it is first asked for. */
class Named implements SeriesName {
  readonly id: string
  readonly unit: string
  readonly subject: string
  readonly who: Who
  private readonly make: (which: 'name' | 'short' | 'sentence') => string
  private readonly made: { name?: string; short?: string; sentence?: string } = {}

  constructor(id: string, unit: string, { subject, who }: Family, make: Named['make']) {
    this.id = id
    this.unit = unit
    this.subject = subject
    this.who = who
    this.make = make
  }

  get name(): string { return this.made.name ??= this.make('name') }
  get short(): string { return this.made.short ??= this.make('short') }
  get sentence(): string { return this.made.sentence ??= this.make('sentence') }
}

export function nameSeries(series: readonly { readonly id: string; readonly unit: string }[], names: Names, texts: ChartTexts): readonly SeriesName[] {
  return series.map(({ id, unit }) => {
    const f = familyOf(id)
    const text = texts.families[f.key]
    if (!text) throw new Error(`The family "${f.key}" has no text.`)
    return new Named(id, unit, f, (which) => fill(text[which], which === 'short' ? aloneOf(f, names, texts) : wordsOf(f, names, texts)))
  })
}

function wordsOf(f: Family, names: Names, texts: ChartTexts): Record<string, string> {
  const words: Record<string, string> = {}
  if (f.lab !== undefined) words['lab'] = names.labs[f.lab as LabId].name
  if (f.place !== undefined) words['place'] = texts.places[f.place as RegionId]
  if (f.users !== undefined) words['users'] = texts.users[f.users as SegmentId]
  if (f.side !== undefined) Object.assign(words, { side: texts.sides[f.side as Side], adjective: names.sides[f.side as Side].adjective })
  if (f.sector !== undefined) words['sector'] = texts.sectors[f.sector as SectorId]
  if (f.index !== undefined) words['index'] = names.indices[f.index as IndexId].name
  if (f.doctrine !== undefined) words['doctrine'] = names.doctrines[f.doctrine as DoctrineId].name
  return words
}

/** At the end of a line a side or a region stands alone, by its own name. */
function aloneOf(f: Family, names: Names, texts: ChartTexts): Record<string, string> {
  const words = wordsOf(f, names, texts)
  if (f.side !== undefined) words['side'] = names.sides[f.side as Side].name
  if (f.place !== undefined && f.place in names.regions) words['place'] = names.regions[f.place as RegionId].name
  return words
}

/** Numbers, money, quarters, lists and counts as a language writes them. What differs between languages is data of its folder. */
import type { FormatTexts, UnitId, UnitText } from '../content/text/format-types.ts'
import type { Plural } from '../content/text/shape.ts'
import type { ActorLine, Named } from '../content/text/types.ts'
import { quarterLabel } from '../engine/quarters.ts'
import { fill } from './interface-texts.ts'

const MINUS = '\u2212'

export interface Format {
  /** Fixed digits; never “−0”. Fewer than none rounds to tens, hundreds and so on. */
  readonly fixed: (value: number, digits: number) => string
  /** As few digits as tell the value, at most `digits`. */
  readonly trimmed: (value: number, digits: number) => string
  /** “+1.2”, “−0.3”; “0.0” where nothing is left after rounding. */
  readonly signed: (value: number, digits: number) => string
  readonly percent: (share: number, digits?: number) => string
  /** A percentage with as few digits as tell it. */
  readonly percentTrimmed: (share: number, digits: number) => string
  /** “$6.4 bn”, “$240 m”, “less than $1 m”. */
  readonly dollars: (bn: number) => string
  /** Billions as a lever sets them, in one unit for all sizes: “$0.5 bn”. */
  readonly leverMoney: (bn: number) => string
  /** Chips in thousands of H100 equivalents, as a quantity: “1.4 million”, “62,000”. */
  readonly chips: (kh100e: number) => string
  /** “2025 Q1”. */
  readonly quarterShort: (index: number) => string
  /** “2025 Q1”, or “2025 Q1–Q2” for a turn of two quarters. */
  readonly turnShort: (first: number, last: number) => string
  /** “first quarter of 2025”. */
  readonly quarterLong: (index: number) => string
  /** “first quarter of 2025”, or “first half of 2025” and the like for a turn of two quarters. */
  readonly turnLong: (first: number, last: number) => string
  /** “A”, “A and B”, “A, B and C”. */
  readonly listed: (items: readonly string[]) => string
  /** A sentence in the form that a count takes, with the count in `{n}` unless `values` says otherwise. */
  readonly counted: (forms: Plural, n: number, values?: Readonly<Record<string, string | number>>) => string
  readonly unit: (id: UnitId, ...values: readonly number[]) => UnitText
}

const made = new WeakMap<FormatTexts, Format>()

/** The format of a language; made once for each. */
export function formatOf({ format }: { readonly format: FormatTexts }): Format {
  let known = made.get(format)
  if (!known) {
    known = createFormat(format)
    made.set(format, known)
  }
  return known
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** A line with its actor; a name that is several takes the form of several. */
export function actor(line: ActorLine, who: Pick<Named, 'name' | 'many'>): string {
  const form = typeof line === 'string' ? line : who.many ? line.other : (line.one ?? line.other)
  return form.replaceAll('{who}', who.name)
}

function partsOf(index: number): { readonly year: number; readonly q: number } {
  const label = quarterLabel(index)
  return { year: Number(label.slice(0, 4)), q: Number(label.slice(5)) }
}

function createFormat(t: FormatTexts): Format {
  const fixed = (value: number, digits: number): string => {
    const coarse = 10 ** Math.max(0, -digits)
    const size = digits < 0 ? Math.round(Math.abs(value) / coarse) * coarse : Math.abs(value)
    const text = size.toFixed(Math.max(0, digits))
    const [whole, part] = text.split('.')
    const grouped = whole.length >= t.groupFrom ? whole.replace(/\B(?=(\d{3})+$)/g, t.group) : whole
    const zero = /^[0.]*$/.test(text)
    return `${value < 0 && !zero ? MINUS : ''}${grouped}${part === undefined ? '' : `${t.decimal}${part}`}`
  }
  const trimmed = (value: number, digits: number): string => {
    const text = fixed(value, digits)
    if (digits <= 0) return text
    const [whole, part] = text.split(t.decimal)
    const kept = part.replace(/0+$/, '')
    return kept === '' ? whole : `${whole}${t.decimal}${kept}`
  }
  const signed = (value: number, digits: number): string => {
    const text = fixed(value, digits)
    return text.startsWith(MINUS) || !/[1-9]/.test(text) ? text : `+${text}`
  }
  const scaled = (size: number, scales: FormatTexts['chips']): string | null => {
    const found = scales.find((s) => size >= s.from)
    if (!found) return null
    const { scale, digits, round, trim, text } = found
    const n = round === undefined ? size * scale : Math.round((size * scale) / round) * round
    return fill(text, { n: (trim ? trimmed : fixed)(n, digits) })
  }
  /** A number as its reader sees it, and how many decimals: 0.96 that is written as “1.0” is told as that. */
  const asShown = (n: number, shown: string | number | undefined): [number, number] => {
    if (typeof shown !== 'string') return [n, 0]
    const [whole, part = ''] = shown.replaceAll(t.group, '').split(t.decimal)
    const value = Number(`${whole}.${part}`)
    return [Number.isFinite(value) ? value : n, part.length]
  }
  const quarterShort = (index: number) => fill(t.quarter, partsOf(index))
  const quarterLong = (index: number): string => {
    const { year, q } = partsOf(index)
    return fill(t.quarterInWords[q - 1], { year })
  }
  return {
    fixed, trimmed, signed, quarterShort, quarterLong,
    percent: (share, digits = 0) => fill(t.percent, { n: fixed(share * 100, digits) }),
    percentTrimmed: (share, digits) => fill(t.percent, { n: trimmed(share * 100, digits) }),
    dollars(bn) {
      if (bn === 0) return t.money.zero
      const text = scaled(Math.abs(bn), t.money.scales)
      return text === null ? t.money.least : `${bn < 0 ? MINUS : ''}${text}`
    },
    leverMoney: (bn) => bn === 0 ? t.money.zero : fill(t.money.lever.text, { n: trimmed(bn * t.money.lever.scale, t.money.lever.digits) }),
    chips: (kh100e) => scaled(kh100e, t.chips) ?? fixed(0, 0),
    turnShort(first, last) {
      const [from, to] = [partsOf(first), partsOf(last)]
      if (first >= last) return quarterShort(last)
      return from.year === to.year ? fill(t.quarters, { ...from, to: to.q }) : fill(t.span, { from: quarterShort(first), to: quarterShort(last) })
    },
    turnLong(first, last) {
      if (first >= last) return quarterLong(last)
      const [from, to] = [partsOf(first), partsOf(last)]
      if (last === first + 1 && from.year === to.year && from.q !== 2) return fill(t.halfInWords[from.q === 1 ? 0 : 1], { year: from.year })
      return fill(t.span, { from: quarterShort(first), to: quarterShort(last) })
    },
    listed(items) {
      if (items.length < 2) return items.join('')
      const b = items[items.length - 1]
      const special = t.lastBefore?.(b) ?? null
      if (items.length === 2) return fill(special ?? t.list.two, { a: items[0], b })
      const before = items.slice(1, -1).reduce((a, next) => fill(t.list.more, { a, b: next }), items[0])
      return fill(special ?? t.list.last, { a: before, b })
    },
    counted: (forms, n, values = {}) => fill(forms[t.plural(...asShown(n, values['n']))] ?? forms.other, { n, ...values }),
    unit(id, ...values) {
      const most = values.reduce((m, v) => Math.max(m, Math.abs(v)), 0)
      const list = t.units[id]
      return list.find((u) => most < u.below) ?? list[list.length - 1]
    },
  }
}

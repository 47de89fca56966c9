/** Numbers and dates as words. A true minus, a dot for decimals, thin groups of thousands by comma. */
import { quarterLabel } from '../engine/quarters.ts'

const MINUS = '\u2212'

/** Fixed digits; never “−0”. */
export function fixed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits)
  const [whole, part] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const zero = /^[0.,]*$/.test(text)
  return `${value < 0 && !zero ? MINUS : ''}${grouped}${part === undefined ? '' : `.${part}`}`
}

/** As few digits as tell the value, at most `digits`. */
export function trimmed(value: number, digits: number): string {
  const text = fixed(value, digits)
  return digits > 0 ? text.replace(/\.?0+$/, '') : text
}

/** “+1.2”, “−0.3”; “0.0” where nothing is left after rounding. */
export function signed(value: number, digits: number): string {
  const text = fixed(value, digits)
  return text.startsWith(MINUS) || /^[0.,]*$/.test(text) ? text : `+${text}`
}

export function percent(share: number, digits = 0): string {
  return `${fixed(share * 100, digits)}%`
}

/** “$6.4 bn”, “$240 m”, “less than $1 m”. */
export function dollars(bn: number): string {
  const size = Math.abs(bn)
  if (size === 0) return '$0'
  if (size >= 99.95) return `${bn < 0 ? MINUS : ''}$${fixed(size, 0)} bn`
  if (size >= 0.9995) return `${bn < 0 ? MINUS : ''}$${fixed(size, 1)} bn`
  const million = Math.round(size * 1000)
  if (million === 0) return 'less than $1 m'
  return `${bn < 0 ? MINUS : ''}$${million} m`
}

/** Chips in thousands of H100 equivalents, as a quantity in words: “1.4 million”, “62 thousand”, “about 300”. */
export function chips(kh100e: number): string {
  if (kh100e >= 10_000) return `${fixed(kh100e / 1000, 0)} million`
  if (kh100e >= 1000) return `${fixed(kh100e / 1000, 1)} million`
  if (kh100e >= 10) return `${fixed(kh100e, 0)},000`
  if (kh100e >= 1) return `${fixed(Math.round(kh100e * 10) * 100, 0)}`
  return `${fixed(Math.round(kh100e * 100) * 10, 0)}`
}

/** “2025 Q1”. */
export function quarterShort(index: number): string {
  const label = quarterLabel(index)
  return `${label.slice(0, 4)} ${label.slice(4)}`
}

const ORDINAL = ['first', 'second', 'third', 'fourth']

/** “first quarter of 2025”. */
export function quarterLong(index: number): string {
  const label = quarterLabel(index)
  return `${ORDINAL[Number(label.slice(5)) - 1]} quarter of ${label.slice(0, 4)}`
}

/** “first quarter of 2025”, or “first half of 2025” and the like for a turn of two quarters. */
export function turnLong(first: number, last: number): string {
  if (first >= last) return quarterLong(last)
  const from = quarterLabel(first)
  const to = quarterLabel(last)
  if (last === first + 1 && from.slice(0, 4) === to.slice(0, 4)) {
    if (from.endsWith('1')) return `first half of ${from.slice(0, 4)}`
    if (from.endsWith('3')) return `second half of ${from.slice(0, 4)}`
  }
  return `${quarterShort(first)} to ${quarterShort(last)}`
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** “A”, “A and B”, “A, B and C”. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`
}

/** A line “{who} releases …” with its actor; a name that is several takes the verb of several. */
export function actor(line: string, name: string): string {
  const several = / and |labs$|others$|forms$/.test(name)
  const agreed = several ? line.replace(/^(\{who\} )(\w+?)(sh|ch|ss|x)?(es|s)\b/, (_, who: string, stem: string, hiss: string | undefined, end: string) =>
    `${who}${stem}${hiss ?? ''}${hiss === undefined && end === 'es' ? 'e' : ''}`) : line
  return (several ? agreed.replace(/\bits\b/g, 'their') : agreed).replaceAll('{who}', name)
}

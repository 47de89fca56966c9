/** Values of series as words: in a readout, in a sentence, and on an axis. */
import type { ChartTexts } from '../../content/text/chart-texts.ts'
import type { Format } from '../format.ts'

export interface UnitFormat {
  /** As the axis names it. */
  readonly name: string
  /** A value as it stands in a sentence. */
  readonly text: (value: number) => string
  /** A value on the axis. */
  readonly tick: (value: number) => string
  /** Difference of two values. */
  readonly change: (value: number) => string
}

const plus = (text: (v: number) => string) => (value: number): string => {
  const shown = text(Math.abs(value))
  return /^[^1-9]*$/.test(shown) ? shown : `${value < 0 ? '\u2212' : '+'}${shown}`
}
const minus = (text: (v: number) => string) => (value: number): string => (value < 0 ? `\u2212${text(-value)}` : text(value))

/** How values of a unit are told. `most`: the largest one in the chart, which decides between thousands and millions. */
export function unitFormat(unit: string, most: number, texts: Pick<ChartTexts, 'units' | 'chipUnits'>, format: Format): UnitFormat {
  const { chips, dollars, fixed, percent, percentTrimmed, trimmed, unit: unitIn } = format
  const name = texts.units[unit] ?? unit
  const plain = (digits: number): UnitFormat => ({ name, text: (v) => fixed(v, digits), tick: (v) => trimmed(v, 4), change: plus((v) => fixed(v, digits)) })
  switch (unit) {
    case '0–1': {
      const digits = most < 0.1 ? 1 : 0
      return { name, text: (v) => percent(v, digits), tick: (v) => percentTrimmed(v, 2), change: plus((v) => fixed(v * 100, digits)) }
    }
    case 'per quarter': return { name, text: (v) => percent(v, 1), tick: (v) => percentTrimmed(v, 2), change: plus((v) => fixed(v * 100, 1)) }
    case 'ECI': case '0–10': return plain(1)
    case '0–100': return plain(0)
    case 'count': return { ...plain(1), text: (v) => trimmed(v, 1), change: plus((v) => trimmed(v, 1)) }
    case '$bn': case '$bn per quarter': return { name, text: dollars, tick: (v) => trimmed(v * unitIn('moneyLarge', 0).scale, 3), change: plus(dollars) }
    case 'kH100e': case 'kH100e per quarter': {
      const words = texts.chipUnits[unit === 'kH100e' ? 'stock' : 'flow']
      const million = most >= 2000
      // The first unit is for small numbers, the last for large ones; Chinese counts both in 万.
      const { scale } = unitIn('chips', million ? Infinity : 0)
      return { name: million ? words.million : words.thousand, text: minus(chips), tick: (v) => trimmed(v * scale, 3), change: plus(chips) }
    }
    default: return plain(2)
  }
}

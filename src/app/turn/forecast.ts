/**
 * A range that a player gave for one number before ending a turn. It stands beside the decisions of the turn, is saved
 * and taken back with them, and never reaches the engine.
 */
export interface Forecast {
  /** Whose it is: the place of the player at this screen, from 0. */
  readonly hand: number
  /** The headline number it is about. */
  readonly headline: string
  /** Ends of the range, in the units of the series. */
  readonly low: number
  readonly high: number
  /** The turn had been played once when it was given: it is shown, and not counted. */
  readonly seen?: boolean
}

export type Range = Pick<Forecast, 'headline' | 'low' | 'high'>

const same = (a: Range, b: Range) => a.headline === b.headline && a.low === b.low && a.high === b.high

/** The ranges of a turn with that of one player set anew, or taken away. `before`: those given before the turn was seen. */
export function withForecast(list: readonly Forecast[], hand: number, range: Range | null, before: readonly Forecast[] | null): readonly Forecast[] {
  const rest = list.filter((f) => f.hand !== hand)
  if (range === null || !Number.isFinite(range.low) || !Number.isFinite(range.high) || range.low >= range.high) return rest
  const was = before?.find((f) => f.hand === hand && same(f, range))
  const { headline, low, high } = range
  return [...rest, was ?? { hand, headline, low, high, ...(before === null ? {} : { seen: true }) }]
}

/** Reads what was saved; what cannot be read was not given. */
export function readForecasts(value: unknown): readonly Forecast[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown): Forecast[] => {
    const { hand, headline, low, high, seen } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>
    if (typeof hand !== 'number' || typeof headline !== 'string' || typeof low !== 'number' || typeof high !== 'number') return []
    if (!Number.isFinite(low) || !Number.isFinite(high) || low >= high) return []
    return [{ hand, headline, low, high, ...(seen === true ? { seen } : {}) }]
  })
}

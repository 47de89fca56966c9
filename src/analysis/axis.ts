/** Axes of a chart: where they end, and the round numbers on them. Pictures of the documents and charts on screen share it. */

/** Values this many times apart are told better by ratios. */
export const LOG_RATIO = 30

const STEPS = [1, 2, 2.5, 5, 10]

/** About four round numbers between two values. */
export function ticks(low: number, high: number): number[] {
  let unit = 1
  while (unit * 10 <= (high - low) / 4) unit *= 10
  while (unit > (high - low) / 4) unit /= 10
  const step = (STEPS.find((s) => (high - low) / (s * unit) <= 5) ?? 10) * unit
  const out: number[] = []
  // Adding zero turns a minus zero into a zero.
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + step * 1e-9; k++) out.push(k * step + 0)
  return out
}

/** Powers of ten, and where few of them fit also twice and five times those. */
export function logTicks(low: number, high: number): number[] {
  const out: number[] = []
  const parts = high / low > 100 ? [1] : [1, 2, 5]
  let unit = 1
  while (unit > low) unit /= 10
  while (unit * 10 <= low) unit *= 10
  for (; unit <= high; unit *= 10) for (const k of parts) if (k * unit >= low && k * unit <= high) out.push(k * unit)
  return out
}

/** Ends of an axis with a little room; from zero where the values begin near it. */
export function axisEnds(low: number, high: number, logs: boolean): readonly [number, number] {
  if (logs) return [low / 1.1, high * 1.1]
  const room = (high - low) * 0.05
  return [low >= 0 && low < (high - low) * 0.5 ? 0 : low - room, high + room]
}

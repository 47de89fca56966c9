/** Whole steps for a list of numbers so that they add up to a given whole: largest remainder with a fixed rule for ties. */

/**
 * Each number is rounded down; what is missing from `total` goes, a step each, to those with the largest fractions, ties to
 * the earlier one. Where too much is there, steps are taken from those with the smallest fractions.
 */
export function shareOut(numbers: readonly number[], total: number): number[] {
  const steps = numbers.map((x) => Math.floor(x))
  const byFraction = numbers.map((x, i) => ({ i, fraction: x - Math.floor(x) })).sort((a, b) => b.fraction - a.fraction || a.i - b.i).map(({ i }) => i)
  let missing = total - steps.reduce((sum, x) => sum + x, 0)
  if (byFraction.length === 0) return steps
  for (let k = 0; missing > 0; k = (k + 1) % byFraction.length, missing--) steps[byFraction[k]]++
  for (let k = byFraction.length - 1; missing < 0; k = (k + byFraction.length - 1) % byFraction.length, missing++) steps[byFraction[k]]--
  return steps
}

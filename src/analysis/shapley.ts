/**
 * Shapley values: what each of a few groups added to a number, as its mean over all orders in which the groups could have
 * come. They add up to the whole exactly (Shapley 1953). With n groups the number is asked for 2ⁿ times.
 */

/** `value(mask)`: the number where the groups with a set bit are there. */
export function shapleyValues(groups: number, value: (mask: number) => number): readonly number[] {
  const all = 1 << groups
  const values = Float64Array.from({ length: all }, (_, mask) => value(mask))
  return fromValues(groups, values)
}

/** The same from values that are known already. */
export function fromValues(groups: number, values: ArrayLike<number>): readonly number[] {
  // Weight of a coalition of k others: k!·(n − k − 1)! ÷ n!
  const weights: number[] = []
  for (let k = 0; k < groups; k++) {
    let choose = 1
    for (let i = 0; i < k; i++) choose = (choose * (groups - 1 - i)) / (i + 1)
    weights.push(1 / (groups * choose))
  }
  return Array.from({ length: groups }, (_, g) => {
    let sum = 0
    for (let mask = 0; mask < values.length; mask++) {
      if ((mask & (1 << g)) !== 0) continue
      let size = 0
      for (let rest = mask; rest !== 0; rest &= rest - 1) size++
      sum += weights[size] * (values[mask | (1 << g)] - values[mask])
    }
    return sum
  })
}

/** Pure arithmetic of empirical games: dominance, equilibrium, where variance comes from, who led when. */

/** `payoff[own][rival]`: what the row player gets. */
export type Payoff = readonly (readonly number[])[]

export interface Dominance {
  /** Rows better than every other row against every rival. At most one. */
  readonly strict: readonly number[]
  /** Rows never worse than another row, and better than each of them somewhere. */
  readonly weak: readonly number[]
  /** The row that is beaten by `margin` or more on the fewest columns, and on how many. */
  readonly nearest: number
  readonly losses: number
  /** Least lead over the best other row, over all columns: above 0 for a strictly dominant row. */
  readonly lead: number
}

export function dominance(payoff: Payoff, margin: number): Dominance {
  const columns = payoff[0].map((_, j) => j)
  const strict: number[] = []
  const weak: number[] = []
  let nearest = 0
  let losses = Infinity
  let lead = -Infinity
  payoff.forEach((own, i) => {
    const others = payoff.filter((_, k) => k !== i)
    const leads = columns.map((j) => own[j] - others.reduce((most, o) => Math.max(most, o[j]), -Infinity))
    const least = leads.reduce((low, x) => Math.min(low, x), Infinity)
    const lost = leads.filter((x) => x <= -margin).length
    if (least > 0) strict.push(i)
    else if (least >= 0 && others.every((o) => columns.some((j) => own[j] > o[j]))) weak.push(i)
    if (lost < losses || (lost === losses && least > lead)) {
      nearest = i
      losses = lost
      lead = least
    }
  })
  return { strict, weak, nearest, losses, lead }
}

export interface Equilibrium {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** The most that a side could still gain by another strategy. */
  readonly regret: number
}

/**
 * Fictitious play: each round both sides answer best what the other has played so far. `a[i][j]` is the row player’s
 * payoff and `b[j][i]` the column player’s. The weights are how often each strategy was played. The first round answers
 * an even mix; among equals the first strategy is taken.
 */
export function equilibrium(a: Payoff, b: Payoff, rounds: number): Equilibrium {
  const answersA = a.map((row) => row.reduce((sum, x) => sum + x) / row.length)
  const answersB = b.map((row) => row.reduce((sum, x) => sum + x) / row.length)
  const playedA = a.map(() => 0)
  const playedB = b.map(() => 0)
  for (let n = 0; n < rounds; n++) {
    const i = best(answersA)
    const j = best(answersB)
    playedA[i]++
    playedB[j]++
    a.forEach((row, k) => (answersA[k] += row[j]))
    b.forEach((row, k) => (answersB[k] += row[i]))
  }
  const rows = playedA.map((x) => x / rounds)
  const columns = playedB.map((x) => x / rounds)
  return { rows, columns, regret: Math.max(regret(a, rows, columns), regret(b, columns, rows)) }
}

function best(values: readonly number[]): number {
  let at = 0
  for (let i = 1; i < values.length; i++) if (values[i] > values[at]) at = i
  return at
}

function regret(payoff: Payoff, own: readonly number[], rival: readonly number[]): number {
  const values = payoff.map((row) => row.reduce((sum, x, j) => sum + x * rival[j], 0))
  return values[best(values)] - values.reduce((sum, v, i) => sum + v * own[i], 0)
}

/** Share of the variance of single results that lies within groups, `groups[g][n]`: one group, one set of decisions under n kinds of luck. */
export function shareWithin(groups: readonly (readonly number[])[]): number {
  const means = groups.map(mean)
  const within = mean(groups.map(variance))
  // The groups’ means differ by luck too; that part is not theirs.
  const between = Math.max(0, variance(means) - within / groups[0].length)
  return within + between > 0 ? within / (within + between) : 0
}

export function mean(list: readonly number[]): number {
  return list.reduce((sum, x) => sum + x, 0) / list.length
}

/** Unbiased; 0 for a single value. */
export function variance(list: readonly number[]): number {
  const m = mean(list)
  return list.length > 1 ? list.reduce((sum, x) => sum + (x - m) * (x - m), 0) / (list.length - 1) : 0
}

export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}

/** How often the sign of a lead changes. A tie is nobody’s lead and changes nothing. */
export function leadChanges(lead: readonly number[]): number {
  let changes = 0
  let before = 0
  for (const x of lead) {
    if (x === 0) continue
    if (before !== 0 && x > 0 !== before > 0) changes++
    before = x
  }
  return changes
}

/**
 * The best reply that was open in a turn, as far as a stated search finds it: every lever at both ends of its range and
 * where it stood before; then the best few at steps between, and in pairs. All other decisions, of everybody and in all
 * other turns, are left as they were, and the same luck strikes: so it is hindsight, in this model.
 */
import type { Decision } from '../../engine/types.ts'
import type { OnDesk } from './on-desk.ts'
import { onDesk } from './on-desk.ts'
import type { Moves } from './recorded.ts'
import type { Replay } from './replay.ts'
import { outcomeOf, withMove } from './replay.ts'

/** The levers that the player could set are tried. */
export interface ReplySearch extends OnDesk {
  /** Quarters that may be played for one turn. */
  readonly steps: number
}

export const REPLY_SEARCH: ReplySearch = { depth: 3, steps: 2500 }

/** Levers that are tried between their ends and in pairs. */
const BEST = 4
/** A change must be worth this many units of the outcome to be called better. */
const WORTH = 0.05

export interface BestReply {
  /** Quarter of the game in which it would have been taken, from 0. */
  readonly quarter: number
  /** Decisions instead of, or besides, those of the turn; empty where nothing better was found. */
  readonly decisions: readonly Decision[]
  readonly outcome: number
  /** Outcome with it, less the outcome as it was. */
  readonly gain: number
  /** Games that were played to find it. */
  readonly tried: number
  /** The steps ran out before everything was tried. */
  readonly cut: boolean
}

interface Found {
  readonly decisions: readonly Decision[]
  readonly outcome: number
}

export function bestReply(replay: Replay, series: string, quarter: number, { steps, ...desk }: ReplySearch = REPLY_SEARCH): BestReply {
  const { engine, game: { moves, played }, quarters, states } = replay
  const read = outcomeOf(engine, series)
  const actual = read(states[quarters])
  const before = states[quarter]
  const perPlay = quarters - quarter
  let tried = 0
  let cut = false
  const seen = new Set<string>()
  const tryOut = (decisions: readonly Decision[]): Found | null => {
    const key = decisions.map((d) => `${d.seat}/${d.lever}/${d.target ?? ''}=${d.value}`).join()
    if (seen.has(key)) return null
    seen.add(key)
    if ((tried + 1) * perPlay > steps) {
      cut = true
      return null
    }
    tried++
    let changed: Moves = moves
    for (const d of decisions) changed = withMove(engine, changed, quarter, d)
    return { decisions, outcome: read(replay.play(changed, { from: quarter })) }
  }
  const better = (a: Found, b: Found) => b.outcome - a.outcome
  const levers = engine.rules.levers.filter((l) => onDesk(l, desk) && played.own.includes(l.seat))
  const singles: Found[] = []
  for (const lever of levers) {
    const [first] = engine.instancesOf({ seat: lever.seat, lever: lever.id })
    // To leave it where it stands is something else only where it was moved.
    const now = engine.decided(before, first)
    const moved = moves[quarter].some(({ own, decision: d }) => own && d.seat === lever.seat && d.lever === lever.id)
    const found = [lever.min, lever.max, now].filter((value) => moved || value !== now).flatMap((value) => tryOut([{ seat: lever.seat, lever: lever.id, value }]) ?? []).sort(better)
    singles.push(...found.slice(0, 1))
  }
  const leading = singles.sort(better).slice(0, BEST)
  leading.forEach((found, i) => {
    const [d] = found.decisions
    const { def, steps: grid } = engine.instancesOf(d)[0]
    const now = engine.decided(before, engine.instancesOf(d)[0])
    for (const raw of [(now + d.value) / 2, (3 * d.value + now) / 4, (def.min + def.max) / 2]) {
      const value = Math.round(raw * grid) / grid
      const at = tryOut([{ seat: d.seat, lever: d.lever, value }])
      if (at && at.outcome > leading[i].outcome) leading[i] = at
    }
  })
  leading.sort(better)
  let [best] = leading
  for (let i = 0; i < leading.length; i++) {
    for (let k = i + 1; k < leading.length; k++) {
      const pair = tryOut([...leading[i].decisions, ...leading[k].decisions])
      if (pair && pair.outcome > best.outcome) best = pair
    }
  }
  const gain = best ? best.outcome - actual : 0
  return best && gain > WORTH
    ? { quarter, decisions: best.decisions, outcome: best.outcome, gain, tried, cut }
    : { quarter, decisions: [], outcome: actual, gain: 0, tried, cut }
}

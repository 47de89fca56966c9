/** The second strength: tries each lever a step down and up and looks six quarters ahead, then every pair of the four best. */
import type { Decision } from '../engine/types.ts'
import type { Outlook } from './lookahead.ts'
import { lookahead, movesOf } from './lookahead.ts'
import type { Opponent } from './opponent.ts'

const READINGS = [6]
/** Engine steps for one seat and quarter. */
export const ABLE_STEPS = 350
const PAIRED = 4
/** A plan must be worth this many points of score. */
const WORTH = 0.05

interface Plan {
  readonly decisions: readonly Decision[]
  readonly outlook: Outlook
}

const play: Opponent = (view) => {
  const ahead = lookahead(view, READINGS, ABLE_STEPS)
  const singles: Plan[] = []
  for (const moves of movesOf(view, (now, min, max) => [now - (max - min) / 4, now + (max - min) / 4])) {
    let best: Plan | null = null
    for (const move of moves) {
      const outlook = ahead.tryOut([move])
      if (outlook && outlook.value > (best?.outlook ?? ahead.base).value + WORTH / 2) best = { decisions: [move], outlook }
    }
    if (best) singles.push(best)
  }
  // The sort keeps the order of levers among equals.
  singles.sort((a, b) => b.outlook.value - a.outlook.value)
  let best: Plan | null = singles[0] ?? null
  for (let a = 0; a < Math.min(PAIRED, singles.length); a++) {
    for (let b = a + 1; b < Math.min(PAIRED, singles.length); b++) {
      const decisions = [...singles[a].decisions, ...singles[b].decisions]
      const outlook = ahead.tryOut(decisions)
      if (outlook && best && outlook.value > best.outlook.value) best = { decisions, outlook }
    }
  }
  if (!best || best.outlook.value < ahead.base.value + WORTH) return []
  const { index } = best.outlook
  return best.decisions.map((decision) => ({ decision, reason: `soon-${index}` }))
}

export const ableOpponent: Opponent = Object.assign(play, { stance: () => 'soon-holds' })

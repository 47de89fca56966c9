/**
 * The bars of each headline number, in the engine’s units. Stocks and capability come from the ledger; shares and revenue
 * from the log-mean split of `reason-use.ts`; indices and scores from their own parts. Every list sums to the change
 * of its number, except for what the caller then shows as “other”.
 */
import { FISCAL, POLITICAL } from '../engine/layout.ts'
import type { MeasureKind } from './measures.ts'
import { computeParts, nvidiaParts, selfRelianceParts } from './reason-chips.ts'
import { indexReasons, scoreParts } from './reason-index.ts'
import { leadParts } from './reason-lead.ts'
import { openDeveloperParts, revenueParts, shareParts } from './reason-market.ts'
import type { Reasons } from './reason-parts.ts'
import { LEDGER, LMDI, ledgerParts } from './reason-parts.ts'
import type { Part, Turn } from './reason-turn.ts'

export function reasonsFor(turn: Turn, what: MeasureKind): Reasons {
  switch (what.kind) {
    case 'lead':
      return { parts: leadParts(turn), method: `${LEDGER} What a lab released is divided by what raised its best trainable model.` }
    case 'share':
      return { parts: shareParts(turn, what.regions, [0, 1, 2], what.side), method: LMDI }
    case 'open-developers':
      return { parts: openDeveloperParts(turn), method: LMDI }
    case 'revenue':
      return { parts: revenueParts(turn, what.side), method: LMDI }
    case 'compute':
      return { parts: computeParts(turn, what.side), method: LEDGER }
    case 'self-reliance':
      return { parts: selfRelianceParts(turn), method: 'A share of a sum, split at the mean of before and after, which adds up without a rest.' }
    case 'nvidia':
      return { parts: nvidiaParts(turn), method: LMDI }
    case 'index':
      return indexReasons(turn, what.side, what.index)
    case 'score':
      return { parts: scoreParts(turn, what.side, what.doctrine), method: 'The score is a weighted geometric mean, so in logarithms its change is the sum of the indices’ changes.' }
    case 'budget':
      return { parts: what.budget === 'political' ? goodwillParts(turn, what.side) : ledgerParts(turn, FISCAL + what.side, what.side), method: LEDGER }
  }
}

/** Goodwill that nobody uses fades; only money goes back to a treasury. */
const goodwillParts = (turn: Turn, side: number): Part[] => ledgerParts(turn, POLITICAL + side, side).map((part) => (
  part.key === 'ledger-lapse' ? { ...part, label: 'Unused goodwill fades', detail: 'Part of what was not used is forgotten each quarter.' } : part
))

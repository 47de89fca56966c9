/**
 * The bars of each headline number, in the engine’s units. Stocks and capability come from the ledger; shares and revenue
 * from the log-mean split of `use.ts`; indices and scores from their own parts. Every list sums to the change
 * of its number, except for what the caller then shows as “other”.
 */
import { FISCAL, POLITICAL } from '../../engine/layout.ts'
import type { MeasureKind } from '../measures.ts'
import { computeParts, nvidiaParts, selfRelianceParts } from './chips.ts'
import { indexReasons, scoreParts } from './indices.ts'
import { leadParts } from './lead.ts'
import { openDeveloperParts, revenueParts, shareParts } from './market.ts'
import type { Reasons } from './parts.ts'
import { bar, ledgerParts } from './parts.ts'
import type { Part, Turn } from './turn.ts'

export function reasonsFor(turn: Turn, what: MeasureKind): Reasons {
  const { methods } = turn.texts.why
  switch (what.kind) {
    case 'lead':
      return { parts: leadParts(turn), method: methods.lead }
    case 'share':
      return { parts: shareParts(turn, what.regions, [0, 1, 2], what.side), method: methods.lmdi }
    case 'open-developers':
      return { parts: openDeveloperParts(turn), method: methods.lmdi }
    case 'revenue':
      return { parts: revenueParts(turn, what.side), method: methods.lmdi }
    case 'compute':
      return { parts: computeParts(turn, what.side), method: methods.ledger }
    case 'self-reliance':
      return { parts: selfRelianceParts(turn), method: methods.selfReliance }
    case 'nvidia':
      return { parts: nvidiaParts(turn), method: methods.lmdi }
    case 'index':
      return indexReasons(turn, what.side, what.index)
    case 'score':
      return { parts: scoreParts(turn, what.side, what.doctrine), method: methods.score }
    case 'budget':
      return { parts: what.budget === 'political' ? goodwillParts(turn, what.side) : ledgerParts(turn, FISCAL + what.side, what.side), method: methods.ledger }
  }
}

/** Goodwill that nobody uses fades; only money goes back to a treasury. */
const goodwillParts = (turn: Turn, side: number): Part[] => ledgerParts(turn, POLITICAL + side, side).map((part) => (
  part.key === 'ledger-lapse' ? bar(turn, 'goodwillFades', { key: part.key, who: part.who, amount: part.amount }) : part
))

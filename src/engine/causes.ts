/**
 * Causes: the names of the flows. Every change of a state number is a sum of flows, each with one of these names,
 * so the ledger of a turn *is* the explanation of that turn.
 */

/** Cause ids in ledger order. Their words are in `content/text`, keyed by these ids. */
export const CAUSE_IDS = [
  'time', 'decision', 'decision-in-force', 'income', 'upkeep', 'one-off-cost', 'lapse', 'regeneration', 'event',
  'market-growth', 'investor-mood', 'markups', 'sales', 'retirement',
  'legal-import', 'smuggled-import', 'domestic-output', 'offshore-rental', 'us-purchase', 'row-purchase', 'fund-purchase',
  'pull-forward', 'pull-forward-repaid', 'unmet-demand', 'network-decay',
  'subsidy-and-scarcity', 'tool-controls', 'capacity-ceiling', 'proxy-dies', 'dies-used', 'memory-own', 'memory-import', 'memory-used',
  'own-tools', 'software-learning', 'chip-programme', 'depreciation', 'diversification', 'reference-growth',
  'own-research', 'community', 'scarcity-ingenuity', 'ideas-get-harder', 'published-catch-up', 'leak-catch-up', 'breakthrough', 'publication',
  'training', 'release', 'distillation', 'opening', 'ecosystem-growth', 'price-adjustment',
  'user-choice', 'ban', 'ban-displaced', 'diffusion', 'standards-drift', 'diplomacy',
  'trust-recovery', 'trust-lost', 'trust-won', 'talent-training', 'talent-flow',
  'escalating-acts', 'calming', 'talks', 'incident', 'fading', 'domestic-order',
] as const
export type CauseId = (typeof CAUSE_IDS)[number]

/** Number of each cause in the ledger. */
export const CAUSE: Readonly<Record<CauseId, number>> = Object.freeze(
  Object.fromEntries(CAUSE_IDS.map((id, i) => [id, i])) as Record<CauseId, number>,
)

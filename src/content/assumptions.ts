/**
 * The ten parameters that are moved when a game is tried under other assumptions: those that move the scores of both
 * sides most in the recorded sensitivity screening, without those that only say how an index is counted, and those that
 * move the use of open Chinese models most.
 */
export const LEADING_PARAMETERS = [
  'eci-per-oom', 'distillation', 'research-compute-exponent', 'cn-desired-share', 'spend-growth-fading',
  'catch-up-leaked', 'efficiency-trend', 'spend-growth-excess', 'scarcity-ingenuity', 'premium',
] as const

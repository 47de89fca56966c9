/**
 * What the page about the model asks for, piece by piece: in a thread of its own, or a piece at a time where a browser
 * gives none.
 */
import { RULES } from '../content/rules.ts'
import { createEngine } from '../engine/engine.ts'
import type { Backtest } from './backtest.ts'
import { backtest } from './backtest.ts'
import type { Checked } from './behaviour/check.ts'
import { ALL_CHECKS, checkInTurn } from './behaviour/check.ts'

export type ModelJob = 'backtest' | 'checks'

export type ModelNews =
  | { readonly kind: 'backtest'; readonly backtest: Backtest }
  | { readonly kind: 'check'; readonly checked: Checked; readonly done: number; readonly total: number }

export function* work(job: ModelJob): Generator<ModelNews, void> {
  if (job === 'backtest') {
    yield { kind: 'backtest', backtest: backtest(createEngine(RULES)) }
    return
  }
  let done = 0
  for (const checked of checkInTurn()) yield { kind: 'check', checked, done: ++done, total: ALL_CHECKS.length }
}

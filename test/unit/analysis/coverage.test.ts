/** Fans hold what they say they hold, over seeds that no future has drawn from; and the tables that tell it. */
import { expect, it } from 'vitest'
import { OTHERS, heldBy, headlineSeries, otherTrials, runTrial, trialNumber } from '../../../src/analysis/forecast/coverage.ts'
import { reportCoverage } from '../../../src/cli/coverage-report.ts'
import { RULES } from '../../../src/content/rules.ts'
import { createEngine } from '../../../src/engine/engine.ts'

const engine = createEngine(RULES)

it('where all is as assumed, about eight of ten outcomes lie within the fan', () => {
  const results = Array.from({ length: 60 }, (_, i) => runTrial(engine, trialNumber(engine, i, 'a-smaller-set', 100)))
  const { all } = heldBy(results, null)
  // 60 games hold less than 60 independent outcomes each; the whole run is `npm run -s coverage`.
  expect(all).toBeGreaterThan(0.7)
  expect(all).toBeLessThan(0.9)
}, 300_000)

it('where the other side is not the one assumed, fewer do', () => {
  const ruthless = OTHERS.find((o) => o.says.includes('ruthless'))
  if (!ruthless) throw new Error('the row is gone')
  const results = otherTrials(engine, ruthless, 12, 'a-smaller-set', 60).map((trial) => runTrial(engine, trial))
  expect(heldBy(results, null).all).toBeLessThan(0.6)
}, 300_000)

it('trials go through scenarios, sides, moments and rivals, each with a seed of its own', () => {
  const trials = Array.from({ length: 120 }, (_, i) => trialNumber(engine, i, 'x', 100))
  expect(new Set(trials.map((t) => t.seed)).size).toBe(120)
  expect(new Set(trials.map((t) => t.side)).size).toBe(2)
  expect(new Set(trials.map((t) => t.rival)).size).toBeGreaterThan(10)
  for (const { scenario, played } of trials) {
    const def = engine.scenario(scenario)
    expect(played + 8).toBeLessThanOrEqual((def?.turns ?? 0) * (def?.quartersPerTurn ?? 0))
  }
})

it('parts are counted by series and quarter', () => {
  const rows = headlineSeries('us').map((_, s): (-1 | 0 | 1)[] => (s === 0 ? [0, 0, 1, -1] : [0, 0, 0, 0]))
  expect(heldBy([rows], 0)).toEqual({ trials: 1, within: [1, 1, 0, 0], below: [0, 0, 0, 1], above: [0, 0, 1, 0], all: 0.5 })
})

it('the command tells both tables, and refuses what makes no sense', async () => {
  const text = await reportCoverage(['--seeds', '2', '--others', '0', '--futures', '20'])
  expect(text).toMatch(/^As assumed, 2 games, 20 futures for each fan, aim 80%:/)
  await expect(reportCoverage(['--seeds', 'many'])).rejects.toThrow('--seeds "many" must be a whole number from 1 to 10000.')
  expect(await reportCoverage(['--help'])).toContain('npm run -s coverage')
}, 60_000)

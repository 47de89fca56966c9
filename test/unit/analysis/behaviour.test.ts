/** Behaviour checks as a tool: benches with other parameters, the Latin hypercube, robustness, and the command. The checks themselves: test/behaviour. */
import { describe, expect, it } from 'vitest'
import { createBench, valueOf } from '../../../src/analysis/behaviour/bench.ts'
import { ALL_CHECKS, check } from '../../../src/analysis/behaviour/check.ts'
import type { Behaviour } from '../../../src/analysis/behaviour/kinds.ts'
import { atLeast, atMost } from '../../../src/analysis/behaviour/kinds.ts'
import { SIGN_EXCEPTIONS, latinHypercube, robustness, summed, survivals } from '../../../src/analysis/behaviour/robust.ts'
import { reportBehaviour } from '../../../src/cli/behaviour-report.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { RULES } from '../../../src/content/rules.ts'

const short: Behaviour = {
  id: 'X-1', statement: 'A price scale is a price scale.', source: 'Identity.', plans: { base: { until: '2023Q2' } },
  measure: ({ base }, value) => ({ price: base.at('chips.price_kusd', '2023Q1'), parameter: value('chip-price-start') }),
  bands: { price: atLeast(1), parameter: atMost(10) }, signs: { price: atLeast(0), parameter: atMost(33) },
}

it('a bench plays each plan once and with its own parameters', () => {
  const bench = createBench({ 'chip-price-start': 30 })
  expect(bench.run({ until: '2023Q1' })).toBe(bench.run({ until: '2023Q1' }))
  const figures = bench.figuresOf(short)
  expect(figures.parameter).toBe(30)
  expect(figures.price).toBeLessThan(createBench().figuresOf(short).price)
  expect(() => createBench({ 'no-such': 1 }).run({ until: '2023Q1' })).toThrow('no-such')
})

it('a check says of each figure where it lies', () => {
  const result = check(short)
  expect(result.figures.map((f) => f.holds)).toEqual([true, false])
  expect(result.holds).toBe(false)
  expect(result.knownWeakness).toBeNull()
})

describe('the Latin hypercube', () => {
  it('uses every slice of every range once, and the same ones for the same seed', () => {
    const parameters = RULES.parameters.slice(0, 12)
    const sets = latinHypercube(parameters, 20, 'a')
    for (const p of parameters) {
      const slices = sets.map((s) => Math.min(19, Math.floor(((s[p.id] - p.min) / (p.max - p.min)) * 20))).sort((a, b) => a - b)
      expect(slices, p.id).toEqual(Array.from({ length: 20 }, (_, i) => i))
    }
    expect(latinHypercube(parameters, 20, 'a')).toEqual(sets)
    expect(latinHypercube(parameters, 20, 'b')).not.toEqual(sets)
  })

  it('stays in range and keeps quarters whole', () => {
    for (const set of latinHypercube(RULES.parameters, 3, 'a')) {
      for (const p of RULES.parameters) {
        expect(set[p.id]).toBeGreaterThanOrEqual(p.min)
        expect(set[p.id]).toBeLessThanOrEqual(p.max)
        if (p.unit === 'quarter') expect(Number.isInteger(set[p.id])).toBe(true)
      }
    }
  })
})

describe('robustness', () => {
  it('counts in how many draws a direction survives', () => {
    const result = robustness(8, 'a', [short], RULES.parameters.slice(0, 6))
    expect(result.figures[0]).toEqual({ id: 'X-1', figure: 'price', survives: 1, holds: true, decidedBy: [] })
    // Half of the range of the parameter lies below its value.
    const { min, max } = RULES.parameters.find((p) => p.id === 'chip-price-start') ?? { min: 0, max: 0 }
    expect(result.figures[1].survives).toBeCloseTo((valueOf('chip-price-start') - min) / (max - min), 0)
    expect(result.figures[1].holds).toBe(false)
    expect(result.figures[1].decidedBy[0].parameter).toBe('chip-price-start')
    expect(result.figures[1].decidedBy[0].correlation).toBeLessThan(-0.5)
  })

  it('gives the same draws whole or in parts, and most directions survive a handful of them', () => {
    const checks = ALL_CHECKS.filter((b) => ['T-34', 'T-36', 'T-43', 'T-45'].includes(b.id))
    const parts = [survivals(6, 'a', checks, RULES.parameters, 0, 2), survivals(6, 'a', checks, RULES.parameters, 2, 6)].flat()
    const result = summed(parts, 'a', checks, RULES.parameters)
    expect(result).toEqual(robustness(6, 'a', checks))
    for (const f of result.figures) expect(f.survives, `${f.id} ${f.figure}`).toBeGreaterThanOrEqual(0.5)
  })

  it('asks every counterfactual that is not excepted', () => {
    const asked = new Set(ALL_CHECKS.filter((b) => b.signs !== undefined).map((b) => b.id))
    for (const id of ['T-33', 'T-34', 'T-36', 'T-40', 'T-41', 'T-43', 'T-44', 'T-45', 'T-47', 'T-49', 'T-52']) expect(asked).toContain(id)
    for (const id of Object.keys(SIGN_EXCEPTIONS)) expect(asked).not.toContain(id)
  })
})

describe('the command', () => {
  it('prints a table and JSON', async () => {
    expect(await reportBehaviour(['--id', 'T-36'])).toContain('1 of 1 checks hold')
    const parsed = JSON.parse(await reportBehaviour(['--id=T-22', '--out', 'json'])) as { checks: { id: string; verdict: string; figures: { measured: number }[] }[] }
    expect(parsed.checks).toHaveLength(1)
    expect(parsed.checks[0]).toMatchObject({ id: 'T-22', verdict: 'holds' })
    expect(await reportBehaviour(['--id', 'T-34', '--robust', '2'])).toContain('directions survive')
  })

  it('refuses what it does not know', async () => {
    await expect(reportBehaviour(['--id', 'T-360'])).rejects.toThrow(/nearest is "T-3/)
    for (const wrong of [['--robust', '0'], ['--seed', 'a'], ['--record'], ['--robust', '2', '--id', 'T-34', '--record']]) await expect(reportBehaviour(wrong)).rejects.toThrow(UsageError)
  })
})

/** The tools behind the checks of structure: each must notice what it is there to notice. The checks themselves: test/behaviour. */
import { describe, expect, it } from 'vitest'
import { halvesOf, perHalf, stepErrors } from '../../../src/analysis/structure/half-steps.ts'
import { othersChange, splitPlan } from '../../../src/analysis/structure/split.ts'
import { asymmetry } from '../../../src/analysis/structure/symmetry.ts'
import { inH100e, rescale, unitDependence } from '../../../src/analysis/structure/units.ts'
import { createBench, valueOf } from '../../../src/analysis/behaviour/bench.ts'
import { quiet } from '../../../src/analysis/behaviour/plans.ts'
import { RULES } from '../../../src/content/rules.ts'

describe('units', () => {
  it('says how a number changes, and refuses a unit that it does not know', () => {
    expect(rescale(2, 'kH100e per quarter')).toBe(2000)
    expect(rescale(33, '$k per H100e')).toBe(0.033)
    expect(rescale(1, 'log10 kH100e·quarters')).toBeCloseTo(4, 12)
    expect(rescale(0.5, 'share')).toBe(0.5)
    expect(() => rescale(1, 'kW per H100e')).toThrow('kW per H100e')
  })

  it('rescales parameters, start values and corrections', () => {
    const changed = inH100e(RULES)
    expect(changed.parameters.filter((p, i) => p.value !== RULES.parameters[i].value).length).toBe(RULES.parameters.filter((p) => p.unit.includes('H100e')).length + 1)
    expect(changed.start.some((c, i) => c.value === 1000 * RULES.start[i].value && c.value !== 0)).toBe(true)
  })

  it('notices a single number that is left in the old unit', () => {
    expect(unitDependence('fab-ceiling')).toBeGreaterThan(1e-3)
    expect(unitDependence('software-volume')).toBeGreaterThan(1e-3)
  })
})

describe('symmetry', () => {
  it('notices one lab’s name that counts for a hundredth more on one side', () => {
    expect(asymmetry('a', 1).choice).toBeLessThan(1e-12)
    const biased = asymmetry('a', 1, 1.01)
    expect(biased.choice).toBeGreaterThan(1e-4)
    expect(biased.knowledge).toBe(0)
  })
})

describe('half steps', () => {
  it('halves what a quarter does, so that two halves make the whole', () => {
    expect((1 - perHalf({ id: 'x', value: 0.36, unit: 'per quarter' })) ** 2).toBeCloseTo(0.64, 12)
    expect((1 + perHalf({ id: 'fab-growth', value: 0.2, unit: 'per quarter' })) ** 2).toBeCloseTo(1.2, 12)
    expect(perHalf({ id: 'reference-growth-late', value: 1.21, unit: 'per quarter' })).toBeCloseTo(1.1, 12)
    expect(perHalf({ id: 'fab-ceiling', value: 1500, unit: 'kH100e per quarter' })).toBe(750)
    expect(perHalf({ id: 'proxy-from', value: 3, unit: 'quarter' })).toBe(5)
    expect(perHalf({ id: 'proxy-until', value: 8, unit: 'quarter' })).toBe(16)
    expect(perHalf({ id: 'memory-cover', value: 12, unit: 'quarters of output' })).toBe(24)
    expect(perHalf({ id: 'premium', value: 9, unit: '×' })).toBe(9)
  })

  it('notices a rate that was not halved', () => {
    const machines = (rules: typeof RULES | undefined) => stepErrors(12, rules).find((e) => e.name === 'stock.us')?.apart
    const halves = halvesOf(RULES)
    const wrong = { ...halves, parameters: halves.parameters.map((p) => (p.id === 'chip-retirement' ? { ...p, value: valueOf('chip-retirement') } : p)) }
    expect(machines(undefined)).toBeLessThan(0.03)
    expect(machines(wrong)).toBeGreaterThan(0.03)
  })
})

describe('a lab split in two', () => {
  it('leaves one lab or two like halves, with the same use and machines in all', () => {
    const [one, two] = [false, true].map((halves) => {
      const own = splitPlan(halves)
      const run = createBench().run({ ...quiet(), until: '2026Q1', ...own })
      return { own, machines: run.at('lab.alibaba.compute_kh100e', '2026Q1') + run.at('lab.tencent.compute_kh100e', '2026Q1'), use: run.at('share.cn.consumer.cn', '2025Q4') }
    })
    expect(two.use).toBeCloseTo(one.use, 12)
    expect(two.machines / one.machines).toBeCloseTo(1, 2)
    expect(two.own.set['eci/alibaba']).toBe(two.own.set['eci/tencent'])
    expect(one.own.parameters['lab-compute/tencent']).toBe(0)
  })

  it('draws the less the more alike its halves are, and as much as two strangers at a dissimilarity of 1', () => {
    const apart = othersChange(8, 0.5)
    expect(othersChange(8, 0.5, 1)).toBeCloseTo(apart, 12)
    expect(othersChange(8, 0.5, 0.5)).toBeLessThan(0.6 * apart)
    expect(othersChange(8, 0.5, 0.05)).toBeLessThan(0.06 * apart)
  })

  it('is what changes the shares of others, not the passing of time', () => {
    expect(othersChange(0, 0.5)).toBe(0)
    expect(othersChange(8, 0.5)).toBeGreaterThan(othersChange(1, 0.5))
  })
})

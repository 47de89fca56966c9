/** The fit: the search finds what is there to find, stays in range, is the same each time, and looks at no unseen point. */
import { describe, expect, it } from 'vitest'
import { FITTED, HISTORY_GUARDS, fit, search } from '../../../src/analysis/fit.ts'
import { reportFit } from '../../../src/cli/fit-report.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import type { Observed } from '../../../src/content/observed.ts'
import { OBSERVED } from '../../../src/content/observed.ts'
import { RULES } from '../../../src/content/rules.ts'

const options = { parameters: ['eci-base'], starts: 1, stay: 0, seed: 'a' }
const frontier = OBSERVED.filter((o) => o.series === 'frontier.us_eci')

describe('the search', () => {
  it('finds the bottom of a bowl, also on an edge', () => {
    const bowl = search([0.1, 0.9], ([x, y]) => (x - 0.62) * (x - 0.62) + (y + 1) * (y + 1))
    expect(bowl.x[0]).toBeCloseTo(0.62, 1)
    expect(bowl.x[1]).toBe(0)
  })
})

describe('the fit', () => {
  const result = fit(RULES, options, frontier)

  it('lowers the error, inside the range, the same each time', () => {
    expect(result.after.summary.misfit.fit).toBeLessThan(result.before.summary.misfit.fit)
    const [p] = result.parameters
    expect(p.to).toBeGreaterThanOrEqual(p.min)
    expect(p.to).toBeLessThanOrEqual(p.max)
    expect(fit(RULES, options, frontier).parameters).toEqual(result.parameters)
  })

  it('is blind to the unseen points', () => {
    const other = frontier.map((o): Observed => ({ ...o, values: o.values.map((v, i) => (i >= 9 && v !== null ? v + 50 : v)) }))
    expect(fit(RULES, options, other).parameters).toEqual(result.parameters)
  })

  it('changes no rule, and stays at home where moving is dear', () => {
    expect(RULES.parameters.find((p) => p.id === 'eci-base')?.value).toBe(result.parameters[0].from)
    expect(fit(RULES, { ...options, stay: 1e6 }, frontier).parameters[0].to).toBeCloseTo(result.parameters[0].from, 6)
    expect(() => fit(RULES, { ...options, parameters: ['no-such'] }, frontier)).toThrow('no-such')
  })

  it('counts the checks of the historical run where they are to be kept', () => {
    expect(HISTORY_GUARDS.map((b) => b.id)).toEqual(expect.arrayContaining(['T-21', 'T-26', 'T-32']))
    // Without a guard the search may take anything from the range; a guard that cannot be met keeps nothing from being found.
    const guarded = fit(RULES, { ...options, guards: HISTORY_GUARDS.filter((b) => b.id === 'T-26') }, frontier)
    expect(guarded.after.summary.misfit.fit).toBeLessThanOrEqual(guarded.before.summary.misfit.fit)
  })

  it('fits ten parameters that exist', () => {
    expect(new Set(FITTED).size).toBe(10)
    for (const id of FITTED) expect(RULES.parameters.map((p) => p.id)).toContain(id)
  })
})

it('the command proposes, and with --keep gives up no behaviour check', () => {
  const parsed = JSON.parse(reportFit(['--parameters', 'nvidia-china-base', '--starts', '1', '--keep'])) as { proposal: Record<string, number>; partOfTheWay: number; checksThatFail: { before: string[]; after: string[] } }
  expect(Object.keys(parsed.proposal)).toEqual(['nvidia-china-base'])
  expect(parsed.partOfTheWay).toBeGreaterThanOrEqual(0)
  for (const id of parsed.checksThatFail.after) expect(parsed.checksThatFail.before).toContain(id)
})

it('the command refuses what it does not know', () => {
  expect(reportFit(['--help'])).toContain('npm run -s fit')
  expect(() => reportFit(['--parameters', 'no-such'])).toThrow(UsageError)
  expect(() => reportFit(['--starts', '0'])).toThrow(UsageError)
  expect(() => reportFit(['--stay', '-1'])).toThrow(UsageError)
})

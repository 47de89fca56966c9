/** Morris screening: against functions whose effects are known, and in small on the model itself. */
import { describe, expect, it } from 'vitest'
import { barsInWords, barsOf } from '../../../src/analysis/bars.ts'
import { effectsAlong, summarise, trajectory } from '../../../src/analysis/sensitivity/morris.ts'
import { OUTPUTS, effectsOf, factors, inCommon, rank } from '../../../src/analysis/sensitivity/screen.ts'
import { reportSensitivity } from '../../../src/cli/sensitivity-report.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { RULES } from '../../../src/content/rules.ts'

describe('a trajectory', () => {
  it('changes each input once, by two thirds of its range, on the grid', () => {
    const { points, changed } = trajectory(9, 'a', 0)
    expect([...changed].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    changed.forEach((input, i) => points[i].forEach((v, k) => {
      expect(Math.abs(points[i + 1][k] - v)).toBeCloseTo(k === input ? 2 / 3 : 0, 12)
      expect(points[i + 1][k]).toBeGreaterThanOrEqual(-1e-12)
      expect(points[i + 1][k]).toBeLessThanOrEqual(1 + 1e-12)
    }))
  })

  it('is the same for the same seed and place, and another for others', () => {
    expect(trajectory(9, 'a', 3)).toEqual(trajectory(9, 'a', 3))
    expect(trajectory(9, 'a', 3)).not.toEqual(trajectory(9, 'a', 4))
    expect(trajectory(9, 'a', 3)).not.toEqual(trajectory(9, 'b', 3))
  })
})

it('finds the slopes of a plane, and a spread where inputs work on each other', () => {
  const effects = Array.from({ length: 12 }, (_, i) => effectsAlong(4, 'a', i, ([x, y, z, u]) => [3 * x - 2 * y, u * x + z]))
  const of = (input: number, output: number) => summarise(effects.map((e) => e[input][output]))
  expect(of(0, 0).muStar).toBeCloseTo(3, 9)
  expect(of(1, 0).mu).toBeCloseTo(-2, 9)
  expect(of(1, 0).muStar).toBeCloseTo(2, 9)
  expect(of(2, 0).muStar).toBe(0)
  expect(of(0, 0).sigma).toBeCloseTo(0, 9)
  expect(of(2, 1).mu).toBeCloseTo(1, 9)
  expect(of(0, 1).sigma).toBeGreaterThan(0.1)
})

describe('the screening of the model', () => {
  const list = factors(RULES.parameters.filter((p) => ['cn-desired-share', 'fab-growth', 'eci-per-oom', 'smuggling-intensity', 'content-order'].includes(p.id)))
  const screening = rank(list, 'a', effectsOf(list, 'a', 0, 3))

  it('takes every parameter, each once', () => {
    expect(factors().flatMap((f) => f.parameters.map((p) => p.id)).sort()).toEqual(RULES.parameters.map((p) => p.id).sort())
  })

  it('knows what smuggling, self-reliance and the gap depend on', () => {
    expect(screening.outputs.smuggled[0].factor).toMatch(/smuggling-intensity|cn-desired-share/)
    expect(screening.outputs['self-reliance'].find((r) => r.factor === 'fab-growth')?.mu).toBeGreaterThan(0)
    expect(screening.outputs['cn-compute'].find((r) => r.factor === 'cn-desired-share')?.mu).toBeGreaterThan(0)
    expect(screening.outputs.gap.findIndex((r) => r.factor === 'content-order')).toBe(4)
    expect(screening.runs).toBe(18)
    expect(Object.values(inCommon(screening, screening))).toEqual(OUTPUTS.map(() => 5))
  })

  it('is drawn and said in words', () => {
    const ranked = screening.outputs.gap
    const svg = barsOf(OUTPUTS[1], ranked)
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="t d">\n<title id="t">[^<]+<\/title>\n<desc id="d">[^<]+<\/desc>/)
    expect(svg.match(/<rect /g)).toHaveLength(ranked.length)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(barsInWords(OUTPUTS[1], ranked)).toContain('eci-per-oom')
  })
})

describe('the command', () => {
  it('prints a table and JSON', async () => {
    const argv = ['--param', 'fab-growth,distillation', '--trajectories', '2']
    expect(await reportSensitivity(argv)).toContain('fab-growth')
    const parsed = JSON.parse(await reportSensitivity([...argv, '--out', 'json'])) as { outputs: Record<string, { factor: string }[]> }
    expect(parsed.outputs.gap[0].factor).toBe('distillation')
  })

  it('refuses what it does not know', async () => {
    expect(await reportSensitivity(['--help'])).toContain('npm run -s sensitivity')
    for (const wrong of [['--param', 'fab-grow'], ['--trajectories', '1'], ['--param', 'fab-growth', '--record'], ['--out', 'csv']]) await expect(reportSensitivity(wrong)).rejects.toThrow(UsageError)
  })
})

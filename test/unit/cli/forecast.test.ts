/** `sim forecast`: fans from the command line, the same as on screen, and what is refused. */
import { expect, it } from 'vitest'
import { forecastCommand } from '../../../src/cli/forecast.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'

const none = (): string => { throw new Error('no file was asked for') }
const run = (...argv: string[]) => forecastCommand([...argv, '--futures', '20', '--quarters', '3'], none)
const json = (...argv: string[]) => JSON.parse(run(...argv, '--out', 'json')) as {
  at: string; quarters: string[]; method: string
  series: { id: string; now: { low: number[]; middle: number[]; high: number[] }; proposed?: { middle: number[] } }[]
}

it('gives a fan of the side’s score from the start of the scenario, unless it is asked for more', () => {
  const result = json()
  expect(result).toMatchObject({ at: '2022Q4', quarters: ['2023Q1', '2023Q2', '2023Q3'], series: [{ id: 'score.us.lead' }] })
  const [{ now, proposed }] = result.series
  expect(proposed).toBeUndefined()
  now.middle.forEach((middle, q) => {
    expect(now.low[q]).toBeLessThanOrEqual(middle)
    expect(now.high[q]).toBeGreaterThanOrEqual(middle)
  })
  expect(result.method).toBe('20 futures with drawn luck, the same for both; us decides nothing more; others: history (dated); the model as it is')
})

it('says the same twice, and another thing with another seed', () => {
  expect(run('--at', '2024Q1')).toBe(run('--at', '2024Q1'))
  expect(run('--at', '2024Q1')).not.toBe(run('--at', '2024Q1', '--seed', 'other'))
})

it('compares a decision with deciding nothing, for every series asked for', () => {
  const { series } = json('--at', '2025Q1', '--set', 'washington/chip-controls=0', '--series', 'compute.{us,cn}_stock_kh100e')
  expect(series.map((s) => s.id)).toEqual(['compute.us_stock_kh100e', 'compute.cn_stock_kh100e'])
  expect(series[1].proposed?.middle[2]).toBeGreaterThan(series[1].now.middle[2])
  expect(run('--at', '2025Q1', '--set', 'washington/chip-controls=0')).toMatch(/10% +now +90% +10% +proposed +90%/)
})

it('a plan says who plays the other side, and what was decided before', () => {
  const plan = '{"seats": {"cn": "greedy"}, "decisions": [{"quarter": "2023Q1", "seat": "washington", "lever": "enforcement", "value": 1}]}'
  const told = forecastCommand(['--plan', 'p', '--at', '2023Q1', '--futures', '10', '--quarters', '1', '--out', 'json'], () => plan)
  expect(told).toContain('greedy (once)')
}, 60_000)

it.each([
  [['--set', 'washington/chip-controls'], '--set "washington/chip-controls" must be SEAT/LEVER=VALUE, such as washington/chip-controls=0.5.'],
  [['--set', 'beijing/talks=0.5'], '--set beijing/talks=0.5: beijing is no seat of the side us. Seats: washington, us-frontier, us-open-lab, nvidia.'],
  [['--set', 'washington/chip-controls=7'], /^--set washington\/chip-controls=7: 7 is outside the range/],
  [['--at', '2010Q1'], /^--at 2010Q1 cannot be looked ahead from by 3 quarters\. Allowed: 2022Q4 to /],
  [['--at', 'soon'], /^--at "soon" is no quarter/],
  [['--series', 'nope'], /^No series matches "nope"/],
  [['--scenario', 'chip'], /^There is no scenario/],
] as const)('refuses %j in a sentence', (argv, sentence) => {
  expect(() => run(...argv)).toThrow(UsageError)
  expect(() => run(...argv)).toThrow(sentence)
})

it('refuses more numbers than can be kept', () => {
  expect(() => forecastCommand(['--series', '*', '--futures', '10000', '--quarters', '32'], none)).toThrow(/choose fewer with --series, or fewer futures/)
})

it('has a help of its own', () => {
  expect(forecastCommand(['--help'], none)).toContain('npm run -s sim -- forecast [options]')
})

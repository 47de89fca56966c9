/** `sim explain`, `whatif`, `bestreply` and `tornado`: what they answer, and how they refuse. */
import { describe, expect, test } from 'vitest'
import { SUBCOMMANDS, subcommandOf } from '../../../src/cli/subcommands.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { LEADING_PARAMETERS } from '../../../src/content/assumptions.ts'
import { RULES } from '../../../src/content/rules.ts'

const GAME = '--scenario deepseek-moment --until 2026Q4'
const NO_FILE = (): string => '{}'
const ask = (command: string, options: string): string => SUBCOMMANDS[command](options.split(' ').filter(Boolean), NO_FILE)
const json = <T>(command: string, options: string): T => JSON.parse(ask(command, `${options} --out json`)) as T

function fault(command: string, options: string): string {
  try {
    ask(command, options)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  throw new Error(`${command} ${options} was accepted`)
}

test('each command says what it does', () => {
  for (const [name, command] of Object.entries(SUBCOMMANDS)) expect(command(['--help'], NO_FILE)).toContain(`sim -- ${name} [options]`)
})

test('a word that names no command is refused with the nearest; an option is left to the plain run', () => {
  expect(() => subcommandOf('bestrepl')).toThrow('the nearest is "bestreply"')
  expect(subcommandOf('tornado')).toBe(SUBCOMMANDS['tornado'])
  for (const word of [undefined, '--series', '-h']) expect(subcommandOf(word)).toBeUndefined()
})

describe('explain', () => {
  interface Explained { from: number; to: number; change: number; parts: { id: string; label: string; by: string; amount: number }[]; shown: { from: number; to: number; decimals: number; bars: { amount: number }[] } }
  test.each(['share.third.all.cn', 'lab.openai.eci', 'trust.us.emerging', 'compute.cn_legal_kh100e', 'revenue.us_labs_usd_bn', 'frontier.gap_eci', 'compute.cn_stock_kh100e', 'score.us.lead', 'index.cn.reach'])('%s: the parts add up, exactly and on screen', (series) => {
    for (const quarter of ['2025Q2', '2025Q1-2026Q2']) {
      const e = json<Explained>('explain', `${GAME} --events on --series ${series} --quarter ${quarter}`)
      expect(e.change).toBeCloseTo(e.to - e.from, 12)
      expect(e.parts.reduce((sum, p) => sum + p.amount, 0)).toBeCloseTo(e.change, 9)
      const power = 10 ** e.shown.decimals
      expect(e.shown.bars.reduce((sum, b) => sum + Math.round(b.amount * power), 0)).toBe(Math.round(e.shown.to * power) - Math.round(e.shown.from * power))
      expect(e.parts.filter((p) => p.id !== 'rest').length).toBeGreaterThan(1)
      for (const p of e.parts) expect([p.label, p.by]).not.toContain('')
    }
  })
  test('takes any series apart, and shares a change among decisions on request', () => {
    const e = json<Explained>('explain', `${GAME} --series lab.deepseek.price`)
    expect(e.parts.reduce((sum, p) => sum + p.amount, 0)).toBeCloseTo(e.change, 9)
    interface Shared { without: number; with: number; replays: number; groups: { levers: string[]; amount: number }[] }
    const shared = json<Shared>('explain', `${GAME} --series share.third.all.cn --quarter 2025Q1-2025Q4 --shapley`)
    expect(shared.groups.reduce((sum, g) => sum + g.amount, shared.without)).toBeCloseTo(shared.with, 9)
    expect(shared.replays).toBe(2 ** shared.groups.length)
    expect(shared.with).toBe(json<Explained>('explain', `${GAME} --series share.third.all.cn --quarter 2025Q1-2025Q4`).to)
    expect(ask('explain', `${GAME} --quarter 2025Q1-2025Q4 --shapley`)).toContain('Every group of decisions is counted once.')
  })
  test('refuses what cannot be taken apart, and a quarter outside the game', () => {
    expect(fault('explain', `${GAME} --series chips.cn_yeild`)).toContain('the nearest is "chips.cn_yield"')
    expect(fault('explain', `${GAME} --quarter 2024Q4`)).toBe('--quarter 2024Q4 is outside the game, which plays 2025Q1 to 2026Q4.')
    expect(fault('explain', `${GAME} --quarter 2026Q1-2025Q1`)).toBe('--quarter 2026Q1-2025Q1 ends before it begins.')
  })
})

describe('whatif', () => {
  interface Each { actual: number; none: number; decisions: { quarter: string; seat: string; lever: string; effect: number; without: number; needed: boolean }[]; smallestSet: { of: number; outcome: number; decisions: unknown[] } }
  test('tells what each decision brought, and the few that were enough', () => {
    const w = json<Each>('whatif', GAME)
    expect(w.decisions.length).toBe(w.smallestSet.of)
    for (const d of w.decisions) expect(d.effect).toBeCloseTo(w.actual - d.without, 12)
    expect(Math.abs(w.smallestSet.outcome - w.actual)).toBeLessThanOrEqual(1)
    expect(w.decisions.filter((d) => d.needed).length).toBe(w.smallestSet.decisions.length)
  })
  test('with one decision left out says what that list says', () => {
    const w = json<Each>('whatif', GAME)
    const d = w.decisions.find((x) => x.lever === 'chip-controls' && x.effect !== 0)
    if (!d) throw new Error('The record has no chip rule here.')
    const { results: [r] } = json<{ results: { difference: number }[] }>('whatif', `${GAME} --remove ${d.quarter}:washington/chip-controls`)
    expect(r.difference).toBeCloseTo(-d.effect, 12)
  })
  test('compares several series by quarter, and lets others answer', () => {
    const set = `${GAME} --set 2025Q2:washington/chip-controls=0 --series frontier.* --series compute.cn_stock_kh100e`
    const w = json<{ quarters: string[]; results: { series: string; before: number[]; after: number[]; difference: number }[] }>('whatif', set)
    expect(w.quarters).toHaveLength(9)
    const stock = w.results.find((r) => r.series === 'compute.cn_stock_kh100e')
    expect(stock?.before[0]).toBe(stock?.after[0])
    expect(stock?.difference).toBeGreaterThan(0)
    // History does not answer: asked again it does what it did.
    expect(json<typeof w>('whatif', `${set} --others policy`).results).toEqual(w.results)
    expect(ask('whatif', set)).toContain('Everybody else does what he did.')
  })
  test('refuses with sentences', () => {
    expect(fault('whatif', `${GAME} --remove 2025Q1:washington/subsidies`)).toMatch(/us took no such decision\. Near it: 2025Q1:/)
    expect(fault('whatif', `${GAME} --remove chip-controls`)).toContain('must be QUARTER:SEAT/LEVER')
    expect(fault('whatif', `${GAME} --set 2025Q1:washington/chip-controls=3`)).toMatch(/the nearest is 1/)
    expect(fault('whatif', `${GAME} --set 2025Q1:beijing/subsidies=1`)).toContain('is no seat of the side us')
    expect(fault('whatif', `${GAME} --others policy`)).toContain('needs a decision to change')
    expect(fault('whatif', '--scenario deepseek-moment --until 2024Q4')).toContain('leaves nothing to look at')
    expect(fault('whatif', `${GAME} --sides cn`)).toContain('the nearest is "--side"')
  })
})

test('bestreply never names a reply that is worse, and says how much it tried', () => {
  const { turns } = json<{ turns: { quarter: string; gain: number; decisions: unknown[]; tried: number; cut: boolean }[] }>('bestreply', `${GAME} --steps 400`)
  expect(turns.map((t) => t.quarter)).toEqual(['2025Q1', '2025Q3', '2026Q1', '2026Q3'])
  for (const t of turns) {
    expect(t.gain > 0).toBe(t.decisions.length > 0)
    expect(t.tried).toBeGreaterThan(10)
  }
  expect(turns[0].cut).toBe(true)
  expect(turns[0].tried).toBe(400 / 8)
})

test('a reply that bestreply names brings what it says', () => {
  const { turns: [t] } = json<{ turns: { quarter: string; gain: number; decisions: { seat: string; lever: string; value: number }[] }[] }>('bestreply', `${GAME} --depth 1`)
  expect(t.decisions.length).toBeGreaterThan(0)
  const set = t.decisions.map((d) => `--set ${t.quarter}:${d.seat}/${d.lever}=${d.value}`).join(' ')
  expect(json<{ results: { difference: number }[] }>('whatif', `${GAME} ${set}`).results[0].difference).toBeCloseTo(t.gain, 9)
})

test('tornado moves the ten leading parameters over their whole ranges, widest first', () => {
  const { bars, actual } = json<{ actual: number; bars: { parameter: string; low: { value: number; outcome: number }; high: { value: number; outcome: number } }[] }>('tornado', GAME)
  expect(bars.map((b) => b.parameter).sort()).toEqual([...LEADING_PARAMETERS].sort())
  for (const b of bars) {
    const def = RULES.parameters.find((p) => p.id === b.parameter)
    expect([b.low.value, b.high.value]).toEqual([def?.min, def?.max])
  }
  const widths = bars.map((b) => Math.abs(b.high.outcome - b.low.outcome))
  expect(widths).toEqual([...widths].sort((a, b) => b - a))
  expect(widths[0]).toBeGreaterThan(1)
  // A parameter at the value that it has changes nothing.
  const forced = json<{ actual: number }>('tornado', `${GAME} --parameters distillation --param distillation=0.1`)
  expect(forced.actual).toBe(bars.find((b) => b.parameter === 'distillation')?.low.outcome)
  expect(actual).not.toBe(forced.actual)
  expect(fault('tornado', `${GAME} --parameters distilation`)).toContain('the nearest is "distillation"')
})

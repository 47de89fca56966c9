/** The balance command: a short run of it, its options, and what the random games would notice. */
import { expect, it } from 'vitest'
import type { Job, Runner } from '../../../src/analysis/balance/checks.ts'
import { oneByOne } from '../../../src/analysis/balance/checks.ts'
import { faultOf } from '../../../src/analysis/balance/random-games.ts'
import { figure, row } from '../../../src/analysis/balance/rows.ts'
import { leversOf, specialist, specialistsOf } from '../../../src/analysis/balance/strategies.ts'
import { pool } from '../../../src/cli/balance-pool.ts'
import { reportBalance } from '../../../src/cli/balance-report.ts'
import { number } from '../../../src/cli/behaviour-report.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { ENGINE_ROWS } from '../../../src/content/engine-ids.ts'
import { RULES } from '../../../src/content/rules.ts'
import { MAIN_SCENARIOS } from '../../../src/content/scenarios.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import { CASH, HOSTED, POLITICAL } from '../../../src/engine/layout.ts'

const SHORT = ['--scenario', 'deepseek-moment,one-third', '--seeds', '1']
const engine = createEngine(RULES)

it('prints a row for each check and scenario, the same figures as a table and as JSON, and a summary', async () => {
  const argv = [...SHORT, '--checks', 'loss']
  // Both forms from the same games.
  const results = new Map<number, ReturnType<Runner>>()
  const run: Runner = (jobs, ...rest) => {
    const done = results.get(jobs.length) ?? oneByOne(engine)(jobs, ...rest)
    results.set(jobs.length, done)
    return done
  }
  const { text } = await reportBalance(argv, () => {}, run)
  const read = JSON.parse((await reportBalance([...argv, '--out', 'json'], () => {}, run)).text) as {
    rulesHash: string
    summary: { check: string; held: number; of: number; holds: boolean; missing: string[]; scenarios: Record<string, { held: number; of: number }> }[]
    rows: { id: string; statement: string; verdict: string; holds: boolean; figures: { figure: string; measured: number; band: { low: number | null; high: number | null } }[] }[]
  }
  expect(read.rows.map((r) => r.id)).toEqual(['loss/deepseek-moment', 'loss/one-third'])
  for (const r of read.rows) {
    expect(text).toContain(r.id)
    expect(text).toContain(r.statement)
    expect(r.verdict).toBe(r.figures.every((f) => f.measured >= (f.band.low ?? -Infinity) && f.measured <= (f.band.high ?? Infinity)) ? 'holds' : 'outside')
    expect(text).toContain(r.figures.map((f) => `${f.figure} ${number(f.measured)}`).join(', '))
  }
  expect(read.rulesHash).toBe(ENGINE_ROWS[ENGINE_ROWS.length - 1].rulesHash)
  for (const s of read.summary) {
    const own = read.rows.filter((r) => r.id.startsWith(`${s.check}/`))
    const held = own.filter((r) => r.holds).length
    expect(s).toMatchObject({ held, of: own.length, holds: held === own.length, missing: own.filter((r) => !r.holds).map((r) => r.id) })
    expect(s.scenarios).toEqual(Object.fromEntries(own.map((r) => [r.id.split('/')[1], { held: r.holds ? 1 : 0, of: 1 }])))
    for (const { held: h, of } of Object.values(s.scenarios)) expect(text).toContain(`${h} of ${of}`)
  }
})

it('keeps the summary and the rules that it was measured under', async () => {
  const nobody: Runner = () => Promise.resolve([{ games: 5, rows: [row('loss', 'one-third', '', [figure('random', 0.5, { low: 0, high: 1 })])] }])
  const { record } = await reportBalance(['--full', '--record'], () => {}, nobody)
  expect(JSON.parse(record ?? '')).toMatchObject({
    rulesHash: ENGINE_ROWS[ENGINE_ROWS.length - 1].rulesHash, full: true, scenarios: MAIN_SCENARIOS.map((s) => s.id),
    summary: [{ check: 'loss', scenarios: { 'one-third': { held: 1, of: 1 } }, holds: true, missing: [] }],
  })
  expect((await reportBalance(['--full'], () => {}, nobody)).record).toBeUndefined()
})

it('gives in threads what it gives one after the other', async () => {
  const options = { seeds: 1, full: false }
  const jobs: Job[] = (['deepseek-moment', 'one-third'] as const).map((scenario): Job => ({ kind: 'ladder', scenario, step: 4, seeds: 1 }))
  const heard: string[] = []
  expect(await pool((line) => heard.push(line))(jobs, [], options)).toEqual(await oneByOne(engine)(jobs, [], options))
  expect(heard).toHaveLength(jobs.length)
})

it('a specialist moves its own lever and no other', () => {
  const [lever] = leversOf(engine, 'us')
  const view = { engine, game: engine.start('one-third'), quarter: 13, budgets: true, draw: () => 0 }
  const { player } = specialist(lever, lever.max)
  expect(player({ ...view, seat: lever.seat }).map(({ decision }) => decision.lever)).toEqual([lever.id])
  expect(player({ ...view, seat: 'nvidia' })).toEqual([])
  for (const side of ['us', 'cn'] as const) {
    const held = specialistsOf(engine, 'one-third', side).map((s) => s.id.split('=')[0])
    expect(new Set(held)).toEqual(new Set(leversOf(engine, side).map((l) => `${l.seat}/${l.id}`)))
  }
})

it('random games count levers and events, tell how far they are, and find nothing broken', async () => {
  const heard: string[] = []
  const argv = ['--random', '3', '--scenario', 'deepseek-moment']
  const read = JSON.parse((await reportBalance([...argv, '--out', 'json'], (line) => heard.push(line))).text) as { games: number; quarters: number; broken: string[]; moved: Record<string, number> }
  expect(read).toMatchObject({ games: 3, quarters: 48, broken: [] })
  expect(Object.keys(read.moved)).toHaveLength(engine.levers.instances.length)
  expect(heard.at(-1)).toBe('3 of 3 games\n')
  // Three games are too few for every event.
  const { text, broken } = await reportBalance(argv)
  expect(broken).toBe(true)
  expect(text).toContain('never: ')
})

it('names what is broken', () => {
  const damaged = (at: number, value: number) => {
    const state = engine.start('one-third')
    state[at] = value
    return faultOf(state)
  }
  expect(faultOf(engine.start('one-third'))).toBeNull()
  expect(damaged(CASH, NaN)).toContain('cash/us-frontier is NaN')
  expect(damaged(POLITICAL, -1)).toContain('political/us is -1')
  expect(damaged(HOSTED, 1)).toContain('sum to')
})

it('refuses what it does not know, and names the nearest', async () => {
  expect((await reportBalance(['--help'])).text).toContain('npm run -s balance')
  for (const argv of [
    ['--scenario', 'one-thirt'], ['--checks', 'dominanse'], ['--seeds', '0'], ['--random', 'x'], ['--random', '5', '--full'], ['--out', 'csv'],
    ['--quick', '--full'], ['--record', '--checks', 'loss'], ['--record', '--full', '--scenario', 'one-third'],
  ]) await expect(reportBalance(argv), argv.join(' ')).rejects.toThrow(UsageError)
  await expect(reportBalance(['--checks', 'dominanse'])).rejects.toThrow('dominance')
})

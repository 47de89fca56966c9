/** The balance command: a short run of it, its options, and what the random games would notice. */
import { expect, it } from 'vitest'
import { faultOf } from '../../../src/analysis/balance/random-games.ts'
import { leversOf, specialist, specialistsOf } from '../../../src/analysis/balance/strategies.ts'
import { reportBalance } from '../../../src/cli/balance-report.ts'
import { number } from '../../../src/cli/behaviour-report.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { RULES } from '../../../src/content/rules.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import { CASH, HOSTED, POLITICAL } from '../../../src/engine/layout.ts'

const SHORT = ['--scenario', 'deepseek-moment', '--seeds', '1']
const engine = createEngine(RULES)

it('prints a row for each check, scenario and doctrine, and the same figures as a table and as JSON', () => {
  const argv = [...SHORT, '--checks', 'events']
  const { text } = reportBalance(argv)
  const read = JSON.parse(reportBalance([...argv, '--out', 'json']).text) as {
    rows: { id: string; statement: string; verdict: string; holds: boolean; figures: { figure: string; measured: number; band: { low: number | null; high: number | null } }[] }[]
  }
  expect(read.rows.map((r) => r.id)).toEqual(['lead', 'developers', 'home', 'managed'].map((d) => `events/deepseek-moment/${d}`))
  for (const r of read.rows) {
    expect(text).toContain(r.id)
    expect(text).toContain(r.statement)
    expect(r.verdict).toBe(r.figures.every((f) => f.measured >= (f.band.low ?? -Infinity) && f.measured <= (f.band.high ?? Infinity)) ? 'holds' : 'outside')
    expect(text).toContain(r.figures.map((f) => `${f.figure} ${number(f.measured)}`).join(', '))
  }
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

it('random games count levers and events, tell how far they are, and find nothing broken', () => {
  const heard: string[] = []
  const argv = ['--random', '3', '--scenario', 'deepseek-moment']
  const read = JSON.parse(reportBalance([...argv, '--out', 'json'], (line) => heard.push(line)).text) as { games: number; quarters: number; broken: string[]; moved: Record<string, number> }
  expect(read).toMatchObject({ games: 3, quarters: 48, broken: [] })
  expect(Object.keys(read.moved)).toHaveLength(engine.levers.instances.length)
  expect(heard.at(-1)).toBe('3 of 3 games\n')
  // Three games are too few for every event.
  const { text, broken } = reportBalance(argv)
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

it('refuses what it does not know, and names the nearest', () => {
  expect(reportBalance(['--help']).text).toContain('npm run -s balance')
  for (const argv of [['--scenario', 'one-thirt'], ['--checks', 'dominanse'], ['--seeds', '0'], ['--random', 'x'], ['--random', '5', '--full'], ['--out', 'csv']]) {
    expect(() => reportBalance(argv), argv.join(' ')).toThrow(UsageError)
  }
  expect(() => reportBalance(['--checks', 'dominanse'])).toThrow('dominance')
})

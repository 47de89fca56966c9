/** `sim explain --link …` and its like: the game in a link is the game that was played. */
import { expect, test } from 'vitest'
import { SUBCOMMANDS } from '../../../src/cli/subcommands.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { writeLink } from '../../../src/link/link-forms.ts'
import { engineModule } from '../../../src/replay/engine-module.ts'
import { LESSON, groupResult, linkOf } from '../../support/class.ts'

const ask = (command: string, ...options: string[]): string => SUBCOMMANDS[command](options, () => '{}')
const json = <T>(command: string, ...options: string[]): T => JSON.parse(ask(command, ...options, '--out', 'json')) as T

function fault(command: string, ...options: string[]): string {
  try {
    ask(command, ...options)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  throw new Error(`${command} ${options.join(' ')} was accepted`)
}

const RECORD = groupResult(3)
const LINK = linkOf(RECORD)
const SCORE = `score.${LESSON.side}.${LESSON.doctrine}`

test.each(['history', 'able'] as const)('a game against %s ends where it ended, for every question', (opponent) => {
  const record = groupResult(3, 'plan 3', { ...LESSON, opponent })
  const replay = engineModule().replay(record.start, record.turns, [SCORE])
  if (!replay.ok) throw new Error(replay.what)
  const [end, before] = [replay.series[SCORE][record.turns.length], replay.series[SCORE][record.turns.length - 1]]
  const explained = json<{ from: number; to: number; seed: string; parts: { amount: number }[] }>('explain', '--link', linkOf(record), '--series', SCORE, '--quarter', '2028Q3-2028Q4')
  expect([explained.from, explained.to, explained.seed]).toEqual([before, end, 'class-7b.3'])
  expect(explained.parts.reduce((sum, part) => sum + part.amount, 0)).toBeCloseTo(end - before, 9)
  expect(json<{ actual: number }>('whatif', '--link', linkOf(record), '--series', SCORE).actual).toBe(end)
  expect(json<{ actual: number }>('tornado', '--link', linkOf(record), '--series', SCORE, '--parameters', 'chip-retirement').actual).toBe(end)
})

test('futures begin where the game of a link stands, or in an earlier quarter of it', () => {
  interface Forecast { at: string; seed: string; series: { at: number }[] }
  const { turns } = RECORD
  const replay = engineModule().replay(RECORD.start, turns, [SCORE])
  if (!replay.ok) throw new Error(replay.what)
  const few = ['--futures', '10', '--quarters', '4', '--series', SCORE]
  const now = json<Forecast>('forecast', '--link', LINK, ...few)
  expect([now.at, now.seed, now.series[0].at]).toEqual(['2028Q4', 'class-7b.3', replay.series[SCORE][turns.length]])
  const earlier = json<Forecast>('forecast', '--link', LINK, '--at', '2026Q4', ...few)
  expect(earlier.series[0].at).toBe(replay.series[SCORE][4])
  expect(fault('forecast', '--link', LINK, '--at', '2029Q1', ...few)).toBe('--at 2029Q1 cannot be looked ahead from by 4 quarters. Allowed: 2024Q4 to 2028Q4.')
  expect(fault('forecast', '--link', LINK, '--events', 'off', ...few)).toBe('--link brings its own game, so --events cannot be given beside it.')
})

test('the side of the link is looked at, or the one that is asked for', () => {
  expect(json<{ side: string }>('whatif', '--link', LINK)).toMatchObject({ side: 'us', scenario: 'deepseek-moment', until: '2028Q4' })
  expect(json<{ side: string }>('whatif', '--link', LINK, '--side', 'cn').side).toBe('cn')
})

test('what cannot be asked about is refused in a sentence', () => {
  expect(fault('explain', '--link', 'nothing')).toMatch(/^There is no code of the game in --link/)
  expect(fault('explain', '--link', LINK, '--seed', 'other')).toBe('--link brings its own game, so --seed cannot be given beside it.')
  const start = writeLink({ kind: 'scenario', start: RECORD.start })
  if (!start.ok) throw new Error(start.what)
  expect(fault('explain', '--link', start.text)).toMatch(/holds no game that was played/)
  expect(fault('explain', '--link', `${LINK} ${linkOf(groupResult(2))}`)).toBe('--link holds 2 games; give one.')
  const changed = writeLink({ ...RECORD, hash: RECORD.hash === '00000000' ? '11111111' : '00000000' })
  if (!changed.ok) throw new Error(changed.what)
  expect(fault('explain', '--link', changed.text)).toBe('The game of --link cannot be asked about: differs from turn 8.')
  expect(fault('explain', '--link', `${LINK.slice(0, -4)}`)).toMatch(/^--link: /)
})

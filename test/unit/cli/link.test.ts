/** `npm run link`: reads, verifies and rewrites what it is given. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readLinks } from '../../../src/cli/read-links.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { writeLink } from '../../../src/link/link-forms.ts'
import type { ReadyStart } from '../../../src/link/record.ts'
import { PRESENT } from '../../../src/link/shape.ts'
import { engineModule } from '../../../src/replay/engine-module.ts'
import { recordOf } from '../../../src/replay/replay.ts'

const noFile = (path: string): string => {
  throw new Error(`No file ${path} was expected.`)
}
const start: ReadyStart = {
  engine: PRESENT.engine, scenario: 'one-third', scenarioHash: PRESENT.scenarios.find((s) => s.id === 'one-third')?.hash ?? '', seed: 'amber-heron-27',
  doctrine: 'lead', side: 'us', opponent: 'hold', events: 'off', depth: 'standard',
}
const turns = [{ decisions: [{ seat: 'washington', lever: 'talks', value: 0.2 } as const] }, { decisions: [] }]
const replay = engineModule().replay(start, turns)
if (!replay.ok) throw new Error(replay.what)
const result = recordOf('result', start, turns, replay)
const link = writeLink(result)
if (!link.ok) throw new Error(link.what)

describe('a link', () => {
  test('is verified and printed as text', () => {
    const { stdout, sound } = readLinks(['--read', `https://example.org/${link.text}`], noFile)
    expect(stdout).toMatch(/^# result: verified, 2 turns\nOPEN GAMBIT 1\nkind result\n/)
    expect(stdout).toContain('\nT01 washington/talks=0.2\nT02 -\n')
    expect(sound).toBe(true)
  })

  test('is printed in its other forms, each of which is read again', () => {
    for (const form of ['link', 'code', 'capitals', 'text']) {
      const { stdout } = readLinks(['--read', link.text, '--as', form], noFile)
      expect(readLinks(['--file', 'x'], () => stdout).stdout).toContain('verified, 2 turns')
    }
    expect(JSON.parse(readLinks(['--read', link.text, '--as', 'json'], noFile).stdout)).toMatchObject([{ sound: true, record: { kind: 'result', start } }])
  })

  test('whose result was changed differs; one that was cut short is damaged', () => {
    const forged = writeLink({ ...result, hash: '00000000' })
    const { stdout, sound } = readLinks(['--read', forged.ok ? forged.text : ''], noFile)
    expect(stdout).toContain('# result: differs from turn 2')
    expect(sound).toBe(false)
    // Where whole bytes are missing, nothing tells a cut from a change.
    expect(readLinks(['--read', link.text.slice(0, -4)], noFile)).toMatchObject({ sound: false, stdout: expect.stringMatching(/cut short|letters are not those/) as string as unknown })
  })
})

test('a whole chat from a file is read, code by code', () => {
  const chat = `Ana: ${link.text}\nBen: #scenario=one-third&seed=a&side=us&opponent=history&events=on\nEva: ${link.text.replace('#r1.', '#r9.')}`
  const { stdout, sound } = readLinks(['--file', 'chat.txt', '--as', 'link'], (path) => (path === 'chat.txt' ? chat : ''))
  expect(stdout.split('\n').filter((line) => line.startsWith('# '))).toEqual(['# result: verified, 2 turns', '# start, in readable parameters', expect.stringMatching(/^# This code was made by a newer version/)])
  expect(sound).toBe(false)
})

test('what makes no sense is said', () => {
  for (const argv of [[], ['--read', 'x', '--file', 'y'], ['--read', 'hello'], ['--read', 'x', '--as', 'poem']]) expect(() => readLinks(argv, () => '')).toThrow(UsageError)
  const { stdout } = readLinks(['--help'], noFile)
  for (const option of ['--read', '--file', '--as', '--help']) expect(stdout).toContain(option)
  expect(readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')).toContain('npm run -s link')
})

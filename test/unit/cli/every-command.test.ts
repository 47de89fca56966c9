/** Every command of the project that is a script of its own, asked for help and asked wrongly. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from '../../support/sources.ts'

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** As `scripts/run.mjs` starts it. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(PROJECT_ROOT, 'node_modules/.cache/node-compile') }
const ended = (file: string, option: string): Promise<Ended> => new Promise((resolve) => {
  const child = execFile(process.execPath, [join(PROJECT_ROOT, file), option], { cwd: PROJECT_ROOT, env }, (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }))
})

const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> }
/** `npm start` answers before anything is installed, in words of its own. */
const COMMANDS = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /^node scripts\/run\.mjs (\S+)$/.exec(line) ?? []
  return file === undefined || name === 'start' ? [] : [[name, file] as const]
})

test('all of them are seen', () => {
  expect(COMMANDS.length).toBeGreaterThanOrEqual(15)
})

describe.concurrent.each(COMMANDS)('npm run %s', (name, file) => {
  test('answers an option that it does not have with one sentence, and does nothing', async () => {
    const { code, stdout, stderr } = await ended(file, '--nonsense')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^There is no option "--nonsense"; the nearest is "--[a-z]+"\. [^\n]+\.\n$/)
  })
  test('has a help that names it', async () => {
    const { code, stdout, stderr } = await ended(file, '--help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`npm run -s ${name} -- `)
    expect(stdout).toContain('--help ')
  })
})

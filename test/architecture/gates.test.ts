/** The type-check of the pure folders and the lint rules, shown to bite by files planted in a temporary folder. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from '../support/sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-gambit-gates-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function plant(path: string, text: string): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

function run(tool: string, args: readonly string[]): { status: number | null; output: string } {
  const result = spawnSync(join(PROJECT_ROOT, 'node_modules/.bin', tool), args, { cwd: folder, encoding: 'utf8' })
  if (result.error) throw result.error
  return { status: result.status, output: result.stdout + result.stderr }
}

describe('tsconfig.pure.json', () => {
  const check = (name: string, text: string): { status: number | null; output: string } => {
    plant(`${name}/code.ts`, text)
    const config = plant(
      `${name}/tsconfig.json`,
      JSON.stringify({ extends: join(PROJECT_ROOT, 'tsconfig.pure.json'), include: ['code.ts'] }),
    )
    return run('tsc', ['-p', config])
  }

  test.each([
    ['document', 'export const x = document.title'],
    ['process', 'export const x = process.argv'],
    ['setTimeout', 'setTimeout(() => 1, 1)'],
    ['console', 'console.log(1)'],
    ['Buffer', 'export const x = Buffer.alloc(1)'],
    ['toSorted', 'export const x = [2, 1].toSorted((a, b) => a - b)'],
  ])('refuses %s', (name, text) => {
    const { status, output } = check(name, text)
    expect(output).toContain(name)
    expect(status).not.toBe(0)
  })

  test('refuses syntax that Node cannot strip', () => {
    expect(check('enum', 'export enum Side { us, cn }').output).toContain('erasableSyntaxOnly')
  })

  test('accepts plain code', () => {
    expect(check('plain', 'export const x: number = Math.sqrt(2)')).toEqual({ status: 0, output: '' })
  })
})

describe('the lint rules', () => {
  const planted: readonly (readonly [file: string, rule: string, text: string])[] = [
    ['src/engine/math-exp.ts', 'no-restricted-properties', 'export const x = Math.exp(1)'],
    ['src/engine/date.ts', 'no-restricted-globals', 'export const x = new Date()'],
    ['src/link/fetch.ts', 'no-restricted-globals', 'export const x = () => fetch("x")'],
    ['src/content/timer.ts', 'no-restricted-globals', 'export const f = () => setTimeout(() => 1, 1)'],
    ['src/engine/up.ts', 'no-restricted-imports', "export { x } from '../content/timer.ts'"],
    ['src/engine/phases/up.ts', 'no-restricted-imports', "export { x } from '../../content/timer.ts'"],
    ['src/board/engine.ts', 'no-restricted-imports', "export { x } from '../engine/date.ts'"],
    ['src/board/desk.ts', 'no-restricted-imports', "export { x } from '../desk/panel.ts'"],
    ['src/desk/phaser.ts', 'no-restricted-imports', "import { Scene } from 'phaser'\nexport const x = Scene"],
    ['src/view/app.ts', 'no-restricted-imports', "export { x } from '../app/store.ts'"],
    ['src/app/ring-a.ts', 'no-cycle', "import { b } from './ring-b.ts'\nexport const a = (): number => b()"],
    ['src/app/ring-b.ts', 'no-cycle', "import { a } from './ring-a.ts'\nexport const b = (): number => a()"],
    ['src/app/any.ts', 'no-explicit-any', 'export const f = (x: any): unknown => x'],
    ['src/app/default.ts', 'no-default-export', 'export default 1'],
    ['src/app/floating.ts', 'no-floating-promises', 'export const f = (): void => { Promise.resolve(1) }'],
    ['src/app/hooks.tsx', 'rules-of-hooks', "import { useState } from 'preact/hooks'\nexport function Panel({ on }: { on: boolean }): null { if (on) useState(1); return null }"],
  ]
  let output = ''

  beforeAll(() => {
    copyFileSync(join(PROJECT_ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    plant('tsconfig.json', JSON.stringify({ compilerOptions: { strict: true, module: 'esnext', moduleResolution: 'bundler', allowImportingTsExtensions: true, noEmit: true, types: [] }, include: ['src'] }))
    for (const [file, , text] of planted) plant(file, `${text}\n`)
    plant('src/engine/fine.ts', 'export const x = Math.sqrt(2)\n')
    output = run('oxlint', ['--type-aware', '--format=unix', 'src']).output
  })

  test.each(planted)('report in %s: %s', (file, rule) => {
    const lines = output.split('\n').filter((line) => line.includes(file))
    expect(lines.join('\n')).toContain(rule)
  })

  test('leave exact arithmetic alone', () => {
    expect(output).not.toContain('fine.ts')
  })
})

/** The deterministic folders contain nothing that could make two browsers disagree. See `test/support/bans.ts`. */
import { describe, expect, test } from 'vitest'
import { findBans } from '../support/bans.ts'
import { DETERMINISTIC_FOLDERS } from '../support/forbid-inexact.ts'
import { readSource, sourceFilesUnder } from '../support/sources.ts'

/** Known exceptions as `file: finding`. May only shrink. */
const KNOWN: readonly string[] = []

const files = DETERMINISTIC_FOLDERS.flatMap((folder) => sourceFilesUnder(`src/${folder}`))

test('the deterministic folders hold no banned construct', () => {
  const found = files
    .flatMap((file) => findBans(file, readSource(file)))
    .map(({ file, line, what }) => ({ key: `${file}: ${what}`, text: `${file}:${line}: ${what}` }))
  expect(found.filter(({ key }) => !KNOWN.includes(key)).map(({ text }) => text)).toEqual([])
  expect(KNOWN.filter((known) => !found.some(({ key }) => key === known))).toEqual([])
})

test('the check has read the engine', () => {
  expect(files).toContain('src/engine/types.ts')
})

describe('a planted violation is found:', () => {
  const planted: Readonly<Record<string, string>> = {
    'Math.exp': 'export const x = Math.exp(1)',
    'Math.random': 'export const x = Math.random()',
    'Math.pow': 'export const x = Math.pow(2, 3)',
    'Math.hypot passed as a callback': 'export const x = [1].map(Math.hypot)',
    'Math under an alias': 'const M = Math\nexport const x = M.exp(1)',
    'Math destructured': 'const { exp } = Math\nexport const x = exp(1)',
    'Math by computed access': "export const x = Math['exp'](1)",
    'Math by a computed name': 'export const x = (name: "exp") => Math[name](1)',
    'Math passed on': 'export const x = ((m: { exp(x: number): number }) => m.exp(1))(Math)',
    'Math spread': 'export const x = { ...Math }',
    'Math cast': 'export const x = (Math as { exp(x: number): number }).exp(1)',
    'Math through globalThis': 'export const x = globalThis.Math.exp(1)',
    'optional Math access': 'export const x = Math?.exp(1)',
    'the power operator': 'export const x = (a: number) => a ** 0.5',
    'the power assignment': 'export const f = (a: number) => { a **= 2; return a }',
    'new Date': 'export const x = new Date()',
    'Date.now': 'export const x = Date.now()',
    'Date in shorthand': 'export const x = { Date }',
    performance: 'export const x = performance.now()',
    Intl: "export const x = new Intl.NumberFormat('en')",
    setTimeout: 'setTimeout(() => 1, 1)',
    setInterval: 'setInterval(() => 1, 1)',
    requestAnimationFrame: 'requestAnimationFrame(() => 1)',
    document: 'export const x = document.title',
    'module-level let': 'let x = 1\nexport const f = () => x++',
    'module-level var': 'var x = 1\nexport const f = () => x++',
    'exported let': 'export let x = 1',
    toLocaleString: 'export const x = (1).toLocaleString()',
    'a destructured locale method': 'export const f = ({ localeCompare }: string) => localeCompare',
    'a locale method by computed access': "export const x = 'a'['localeCompare']('b')",
    localeCompare: "export const x = 'a'.localeCompare('b')",
    'sort without a comparator': 'export const x = [3, 1].sort()',
    'toSorted without a comparator': 'export const x = [3, 1].toSorted()',
    'for..in': 'export const f = (o: object) => { for (const k in o) return k; return 0 }',
    'import.meta': 'export const x = import.meta.url',
    eval: "export const x = eval('1')",
  }
  test.each(Object.keys(planted))('%s', (name) => {
    expect(findBans('planted.ts', planted[name])).not.toEqual([])
  })
})

describe('is left alone:', () => {
  const fine: Readonly<Record<string, string>> = {
    'exact Math': 'export const x = Math.floor(Math.sqrt(2)) + Math.PI',
    'a member that is only called like a global': 'export const f = (o: { Date: number; performance: number }) => o.Date + o.performance',
    'a key that is only called like a global': 'export const x = { Date: 1, document: 2 }',
    'a type': 'export const f = (d: Date): typeof Math | undefined => (d ? undefined : undefined)',
    'let inside a function': 'export function f(): number { let x = 1; x += 1; return x }',
    'sort with a comparator': 'export const x = [3, 1].sort((a, b) => a - b)',
    'for..of': 'export const f = (a: number[]) => { for (const x of a) return x; return 0 }',
  }
  test.each(Object.keys(fine))('%s', (name) => {
    expect(findBans('fine.ts', fine[name])).toEqual([])
  })
})

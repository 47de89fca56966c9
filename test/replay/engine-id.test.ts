/** The engine id of this tree stands for these rules and this code. */
import { describe, expect, test } from 'vitest'
import { bareCode, engineCodeHash } from '../../scripts/engine-code.mjs'
import { ENGINE_ID, ENGINE_ROWS } from '../../src/content/engine-ids.ts'
import { RULES } from '../../src/content/rules.ts'
import { rulesHash } from '../../src/engine/rules-hash.ts'

test('the present rules and code are the last row of the table (if the change is meant: npm run engine-id)', () => {
  expect(rulesHash(RULES, engineCodeHash())).toBe(ENGINE_ROWS[ENGINE_ROWS.length - 1].rulesHash)
})

test('ids count up from 1, no two rows are alike, and only the last may be unreleased', () => {
  expect(ENGINE_ROWS.map((row) => row.id)).toEqual(ENGINE_ROWS.map((_, i) => i + 1))
  expect(new Set(ENGINE_ROWS.map((row) => row.rulesHash)).size).toBe(ENGINE_ROWS.length)
  for (const row of ENGINE_ROWS) expect(row.rulesHash).toMatch(/^[0-9a-f]{16}$/)
  for (const row of ENGINE_ROWS.slice(0, -1)) expect(row.released).toBe(true)
  expect(ENGINE_ID).toBe(ENGINE_ROWS.length)
})

describe('the text of the code that is hashed', () => {
  test('leaves out comments and spacing, and nothing else', () => {
    const bare = bareCode('a.ts', '/** Says. */\nexport const x = 1 // one\n  + 2\n/* more */ export const s = "/* no comment */"\n')
    expect(bare).toBe('export const x = 1 + 2 export const s = "/* no comment */"')
    expect(bareCode('a.ts', 'export const x = 1')).not.toBe(bareCode('a.ts', 'export const x = 2'))
  })
  test('must be a program', () => {
    expect(() => bareCode('a.ts', 'export const = 1')).toThrow(/a\.ts could not be read/)
  })
})

/** Links that were made once are read for ever. `golden-links.json` is only added to, once an engine is released. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ENGINE_ROWS } from '../../../src/content/engine-ids.ts'
import { findCodes } from '../../../src/link/find-codes.ts'
import { writeCapitals, writeCode, writeLink } from '../../../src/link/link-forms.ts'
import type { LinkRecord } from '../../../src/link/record.ts'
import { writeText } from '../../../src/link/text-form.ts'
import { GOLDEN_RECORDS } from './golden-records.ts'
import type { GoldenLink } from './record-golden.ts'

const GOLDEN = JSON.parse(readFileSync(new URL('golden-links.json', import.meta.url), 'utf8')) as readonly GoldenLink[]

const only = (text: string): LinkRecord | null => {
  const found = findCodes(text)
  const [one] = found
  return found.length === 1 && one.ok && one.form !== 'parameters' ? one.record : null
}

describe.each(GOLDEN.map((golden) => [golden.name, golden] as const))('%s', (_name, golden) => {
  test('is read from each of its forms', () => {
    for (const form of ['link', 'capitals', 'code', 'text'] as const) expect(only(golden[form]), form).toEqual(golden.record)
  })
  test('is written as it was', () => {
    const { record } = golden
    expect([writeLink(record), writeCapitals(record), writeCode(record), writeText(record)]).toEqual([golden.link, golden.capitals, golden.code, golden.text].map((text) => ({ ok: true, text })))
  })
})

test('every kind of record has its golden link (after a change that is meant: npm run golden)', () => {
  // Those of a released engine stay, whatever the present rules are.
  const released = ENGINE_ROWS.filter((row) => row.released).length
  expect(GOLDEN.length).toBeGreaterThanOrEqual(Object.keys(GOLDEN_RECORDS).length * Math.max(1, released))
  for (const [name, record] of Object.entries(GOLDEN_RECORDS)) expect(GOLDEN.find((golden) => golden.name === `${name}, engine ${ENGINE_ROWS.length}`)?.record).toEqual(record)
})

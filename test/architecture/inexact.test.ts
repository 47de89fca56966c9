/** The guard of `test/support/forbid-inexact.ts`, shown to bite by violations planted in a module under `src/engine/`. */
import { describe, expect, test } from 'vitest'
import { INEXACT_MATH } from '../support/forbid-inexact.ts'
import { allowed, plantedViolations } from './fixtures/src/engine/inexact.ts'

describe('code of a deterministic folder', () => {
  test.each(Object.keys(plantedViolations))('may not call %s', (name) => {
    expect(() => plantedViolations[name]()).toThrow(/forbidden in the deterministic folders/)
  })

  test('may use exact arithmetic', () => {
    expect(allowed()).toBe(9.5)
  })
})

test('every inexact Math function has a planted violation', () => {
  for (const name of INEXACT_MATH) expect(Object.keys(plantedViolations)).toContain(`Math.${name}`)
})

test('code outside the deterministic folders may call all of it', () => {
  expect(Math.exp(0)).toBe(1)
  expect(Date.now()).toBeGreaterThan(0)
  expect(new Date()).toBeInstanceOf(Date)
  expect(new Intl.NumberFormat('en').format(1000)).toBe('1,000')
  expect('a'.localeCompare('b')).toBeLessThan(0)
})

/** Mutated links, codes, texts and files; `npm run fuzz` does a million of them and times each. */
import { expect, test } from 'vitest'
import { fuzzLinks } from '../../support/fuzz-links.ts'

test('of six thousand mutated links, codes, texts and files none throws and none is taken in another form than its one', () => {
  const { faults, taken, tried } = fuzzLinks(6_000, 'default')
  expect(faults).toEqual([])
  // The mutation reaches what is behind the check: some are still whole.
  expect(taken).toBeGreaterThan(tried / 1000)
})

/** The reference that the benchmark measures against is the agreed one, unchanged. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ratios, timing } from '../../../bench/measure.ts'
import { run } from '../../../bench/r1-tuned.mjs'
import { makeFutures, playModel, r1Checksum, R1_SUM } from '../../../bench/workloads.ts'
import { PROJECT_ROOT } from '../../support/sources.ts'

test('R1 is the agreed file and gives the agreed checksums', () => {
  const text = readFileSync(join(PROJECT_ROOT, 'bench/r1-tuned.mjs'))
  expect(createHash('sha256').update(text).digest('hex')).toBe('f4e6f2a719c49b09dadabe639d9dcdb1058fe682391e298c6dfc5d83cf04b505')
  expect(run(1, 200, 16)).toBe(6566.460226306095)
  expect(r1Checksum()).toBe(R1_SUM)
})

test('the work that is measured is the same each time, with the ledger or without', () => {
  const ends = playModel(1, false).slice()
  expect(playModel(2, true)).toEqual(ends)
  const futures = makeFutures(20)
  expect(futures()).toBe(futures())
})

test('a timing has its smallest, middle and largest value', () => {
  expect(timing([3, 1, 2])).toEqual({ min: 1, median: 2, max: 3 })
  expect(timing([4, 1, 2, 3])).toEqual({ min: 1, median: 2.5, max: 4 })
  expect(ratios([2, 9], [1, 3])).toEqual([2, 3])
})

/** Which levers were open to a player: nothing else is held up to anybody in the debrief. */
import { expect, test } from 'vitest'
import { onDesk } from '../../../src/analysis/debrief/on-desk.ts'

const lever = { seat: 'washington', id: 'talks', depth: 2 } as const

test('a lever is there from its depth on', () => {
  expect([1, 2, 3].map((depth) => onDesk(lever, { depth: depth as 1 | 2 | 3 }))).toEqual([false, true, true])
})

test('what a teacher puts on the desk is there at every depth', () => {
  expect(onDesk(lever, { depth: 1, shown: ['washington/talks'] })).toBe(true)
  expect(onDesk(lever, { depth: 1, shown: ['beijing/talks'] })).toBe(false)
})

test('what is locked or hidden is not there, however deep the desk', () => {
  expect(onDesk(lever, { depth: 3, closed: ['washington/talks'] })).toBe(false)
  expect(onDesk(lever, { depth: 3, shown: ['washington/talks'], closed: ['washington/talks'] })).toBe(false)
})

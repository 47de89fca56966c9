/** The gap at the frontier in words: points, and months or years at the pace of the rule of thumb. */
import { expect, test } from 'vitest'
import { EN } from '../../../src/content/text/en/index.ts'
import { CN, R_FRONT, US } from '../../../src/engine/layout.ts'
import { ECI_PER_YEAR, gapLabel, gapWords } from '../../../src/view/gap.ts'
import { engine } from './turns.ts'

function withGap(points: number): Float64Array {
  const state = engine.start('chip-war')
  state[R_FRONT + US] = 150 + points
  state[R_FRONT + CN] = 150
  return state
}
const years = (n: number): number => n * ECI_PER_YEAR

test.each([
  [0.04, null, ''],
  [0.2, 'us', 'under a month'],
  [-years(1 / 12), 'cn', 'about a month'],
  [years(1.9), 'us', '23 months'],
  [years(2), 'us', '2.0 years'],
  [-years(2.5), 'cn', '2.5 years'],
])('%d points', (points, leader, time) => {
  const gap = gapWords(withGap(points), EN)
  expect(gap.leader).toBe(leader)
  expect(gap.time).toContain(time)
  expect(gap.points).toBeCloseTo(Math.abs(points), 9)
})

test('nobody leads by less than is shown', () => {
  expect(gapLabel(withGap(-0.04), EN)).toBe(EN.board.gap.level)
  expect(gapLabel(withGap(0.06), EN)).not.toBe(EN.board.gap.level)
})

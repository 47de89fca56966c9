/** Numbers of a picture step apart where they would cover each other. */
import { expect, test } from 'vitest'
import { stepApart } from '../../../src/desk/debrief/apart.ts'

test('numbers stay where they have room', () => {
  expect(stepApart([{ x: 10, y: 50 }, { x: 15, y: 80 }, { x: 60, y: 52 }], 24, 24, 200)).toEqual([50, 80, 52])
})

test('a number beside another steps to the nearer side, and past what already stands there', () => {
  expect(stepApart([{ x: 10, y: 50 }, { x: 20, y: 55 }], 24, 24, 200)).toEqual([50, 74])
  expect(stepApart([{ x: 10, y: 50 }, { x: 20, y: 74 }, { x: 15, y: 60 }], 24, 24, 200)).toEqual([50, 74, 26])
})

test('none leaves the picture; without any room it stays where it is', () => {
  expect(stepApart([{ x: 0, y: 10 }, { x: 0, y: 5 }], 24, 24, 200)).toEqual([10, 34])
  expect(stepApart([{ x: 0, y: 10 }, { x: 0, y: 12 }], 24, 24, 20)).toEqual([10, 12])
})

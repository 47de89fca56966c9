/** Four numbers give the sum that counting gives. */
import { fc } from '../../support/property.ts'
import { expect, test } from 'vitest'
import { sumsOf, sumUnder } from '../../../src/board/field-sums.ts'

test('the sum under any box is the one that is counted square by square', () => {
  fc.assert(fc.property(fc.array(fc.nat(3), { minLength: 48, maxLength: 48 }), fc.nat(7), fc.nat(5), fc.nat(7), fc.nat(5), (field, left, top, right, bottom) => {
    let counted = 0
    for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) counted += field[row * 8 + col]
    expect(sumUnder(sumsOf(field, 8, 6), 8, left, top, right, bottom)).toBe(counted)
  }))
})

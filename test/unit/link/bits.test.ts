/** Numbers written bit by bit: what was written is read, and nothing is read in two ways. */
import { expect, test } from 'vitest'
import { fc } from '../../support/property.ts'
import { BitReader, BitWriter, bitsFor, Unreadable } from '../../../src/link/bits/bits.ts'

const MOST = 1_000_000

test('a number of any width comes back', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(0xffffffff), fc.integer({ min: 1, max: 32 }))), (numbers) => {
    const writer = new BitWriter()
    const put = numbers.map(([value, bits]): [number, number] => [value % 2 ** bits, bits])
    for (const [value, bits] of put) writer.put(value, bits)
    const reader = new BitReader(writer.done())
    for (const [value, bits] of put) expect(reader.get(bits)).toBe(value)
    expect(reader.atEnd()).toBe(true)
  }))
})

test('a number without a limit comes back, in groups of any size', () => {
  fc.assert(fc.property(fc.nat(MOST), fc.integer({ min: 1, max: 8 }), (value, group) => {
    const writer = new BitWriter()
    writer.count(value, group)
    expect(new BitReader(writer.done()).count(group, MOST)).toBe(value)
  }))
})

/** A count of groups of four bits as somebody else might write it. */
function groups(...digits: readonly number[]): BitReader {
  const writer = new BitWriter()
  digits.forEach((digit, i) => {
    writer.flag(i < digits.length - 1)
    writer.put(digit, 4)
  })
  return new BitReader(writer.done())
}

test('a number is written in one way only: an empty group at its end is refused', () => {
  expect(groups(5).count(4, MOST)).toBe(5)
  expect(groups(0).count(4, MOST)).toBe(0)
  expect(groups(0, 1).count(4, MOST)).toBe(16)
  expect(() => groups(5, 0).count(4, MOST)).toThrow(Unreadable)
})

test('a number above its limit, and bits that end too soon, are refused', () => {
  expect(() => groups(1, 1).count(4, 16)).toThrow(Unreadable)
  expect(() => new BitReader(Uint8Array.of(255)).get(9)).toThrow(Unreadable)
  expect(() => new BitReader(Uint8Array.of(255)).count(4, MOST)).toThrow(Unreadable)
})

test('what fills the last byte must be zero', () => {
  const read = (byte: number): boolean => {
    const reader = new BitReader(Uint8Array.of(byte))
    reader.get(5)
    return reader.atEnd()
  }
  expect(read(0b10101000)).toBe(true)
  expect(read(0b10101001)).toBe(false)
})

test.each([[0, 0], [1, 0], [2, 1], [3, 2], [4, 2], [5, 3], [256, 8], [257, 9]])('%d numbers take %d bits', (n, bits) => {
  expect(bitsFor(n)).toBe(bits)
})

/** The comparison of pictures sees what it should, and forgives what it should. */
import { expect, test } from 'vitest'
import { difference, readBack, written } from '../../support/pictures.ts'
import type { SmallPicture } from '../../support/pictures.ts'

const plain = (width: number, height: number, value: number): SmallPicture => ({ width, height, cells: Array.from({ length: width * height * 3 }, () => value) })

test('a picture is equal to itself, and to itself read back from a file', () => {
  const picture = { width: 2, height: 1, cells: [1, 2, 3, 250, 128, 7] }
  expect(difference(picture, picture)).toBe(0)
  expect(readBack(written(picture))).toEqual(picture)
})

test('a slightly other grey of text is the same picture, another colour is not', () => {
  expect(difference(plain(4, 4, 100), plain(4, 4, 110))).toBe(0)
  expect(difference(plain(4, 4, 100), plain(4, 4, 180))).toBe(1)
})

test('a part that is missing, and a picture that has grown, differ by as much as is missing or new', () => {
  const half = { ...plain(4, 4, 100), cells: plain(4, 4, 100).cells.map((v, i) => (i < 24 ? v : 255)) }
  expect(difference(plain(4, 4, 100), half)).toBe(0.5)
  expect(difference(plain(4, 4, 100), plain(4, 5, 100))).toBeCloseTo(0.2)
})

import { expect, test } from 'vitest'
import { placeNames } from '../../../src/desk/class/name-places.ts'

const PICTURE = { width: 600, height: 400 }
const at = (x: number, y: number, name: string, first = false) => ({ x, y, name, first })

test('a name stands above its dot where there is room, and inside the picture', () => {
  expect(placeNames([at(300, 200, 'Group 1')], 13, 6, PICTURE)).toEqual([{ x: 300, y: 200 - 6 - 13 * 0.4, anchor: 'middle' }])
  expect(placeNames([at(300, 4, 'Group 1')], 13, 6, PICTURE)[0]?.y).toBeGreaterThan(4)
  expect(placeNames([at(590, 200, 'A long name of a group')], 13, 6, PICTURE)[0]?.anchor).toBe('end')
})

test('names of dots close together stand apart', () => {
  const [a, b] = placeNames([at(300, 200, 'Group 1'), at(304, 204, 'Group 2')], 13, 6, PICTURE)
  expect(a).not.toBeNull()
  expect(b).not.toBeNull()
  expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0)) >= 13 || a?.anchor !== b?.anchor).toBe(true)
})

test('where there is no room a name is left out, but not one of the two that are spoken of', () => {
  const crowd = Array.from({ length: 60 }, (_, i) => at(280 + (i % 8) * 5, 180 + Math.floor(i / 8) * 5, `Group ${i + 1}`, i === 59))
  const places = placeNames(crowd, 13, 6, PICTURE)
  expect(places.filter((place) => place === null).length).toBeGreaterThan(30)
  expect(places[59]).not.toBeNull()
})

test('Chinese names take more room than Latin ones of as many letters', () => {
  const places = (name: string) => placeNames([at(300, 200, name, true), at(345, 187, 'x')], 13, 2, PICTURE)[0]
  expect(places('abcdefgh')).toEqual({ x: 300, y: 200 - 2 - 13 * 0.4, anchor: 'middle' })
  expect(places('第一组第二组第三')?.y).not.toBe(200 - 2 - 13 * 0.4)
})

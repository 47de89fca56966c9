import { fc } from '../../support/property.ts'
import { describe, expect, test } from 'vitest'
import { coarseGrid, fineGrid } from '../../../src/board/map-data.ts'
import { apportion, assignBlocs, blocKeys, seamRuns, wholePercents } from '../../../src/board/weave.ts'

const shares = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b]) => {
    const [low, high] = a < b ? [a, b] : [b, a]
    return { us: low, cn: high - low, row: 1 - high }
  })

describe('the weave', () => {
  test('gives every cell away, and no bloc more than one cell from its exact share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), shares, (total, share) => {
        const counts = apportion(total, share)
        expect(counts.us + counts.cn + counts.row).toBe(total)
        for (const bloc of blocKeys) expect(Math.abs(counts[bloc] - share[bloc] * total)).toBeLessThan(1)
      }),
    )
  })

  test('whole per cents sum to a hundred', () => {
    fc.assert(
      fc.property(shares, (share) => {
        const { us, cn, row } = wholePercents(share)
        expect(us + cn + row).toBe(100)
      }),
    )
  })

  test('a shift between American and Chinese models flips only as many cells as change hands', () => {
    const before = assignBlocs(1000, { us: 0.62, cn: 0.19, row: 0.19 })
    const now = assignBlocs(1000, { us: 0.55, cn: 0.26, row: 0.19 })
    const flipped = now.filter((bloc, i) => bloc !== before[i]).length
    expect(flipped).toBe(70)
  })

  test('no change of shares flips more than twice the cells that must change hands', () => {
    fc.assert(
      fc.property(shares, shares, (a, b) => {
        const [from, to] = [assignBlocs(300, a), assignBlocs(300, b)]
        const [was, is] = [apportion(300, a), apportion(300, b)]
        const must = blocKeys.reduce((sum, bloc) => sum + Math.abs(was[bloc] - is[bloc]), 0) / 2
        expect(to.filter((bloc, i) => bloc !== from[i]).length).toBeLessThanOrEqual(2 * must)
      }),
    )
  })

  test('a region nobody uses AI in shows others', () => {
    expect(assignBlocs(3, { us: 0, cn: 0, row: 0 })).toEqual(['row', 'row', 'row'])
  })
})

describe.each([
  ['fine', fineGrid],
  ['coarse', coarseGrid],
])('the %s grid', (_name, grid) => {
  test('gives each cell of land to one region', () => {
    const cells = Object.values(grid.order).flat()
    expect(new Set(cells).size).toBe(cells.length)
    for (const cell of cells) expect(cell).toBeLessThan(grid.cols * grid.rows)
  })

  test('spreads any tenth of a large region over the whole of it', () => {
    const { emerging } = grid.order
    const column = (cell: number) => cell % grid.cols
    const middle = grid.cols / 2
    const west = emerging.filter((cell) => column(cell) < middle).length / emerging.length
    const tenth = Math.floor(emerging.length / 10)
    for (let start = 0; start + tenth <= emerging.length; start += tenth) {
      const some = emerging.slice(start, start + tenth)
      expect(Math.abs(some.filter((cell) => column(cell) < middle).length / tenth - west)).toBeLessThan(0.12)
    }
  })

  test('has seams only where two regions touch', () => {
    const region = new Map(Object.entries(grid.order).flatMap(([key, cells]) => cells.map((cell) => [cell, key])))
    for (const [x1, y1, x2, y2] of seamRuns(grid)) {
      for (let step = 0; step < Math.max(x2 - x1, y2 - y1); step++) {
        const [col, row] = x1 === x2 ? [x1, y1 + step] : [x1 + step, y1]
        const here = region.get(row * grid.cols + col)
        const there = region.get(x1 === x2 ? row * grid.cols + col - 1 : (row - 1) * grid.cols + col)
        expect(here).toBeDefined()
        expect(there).toBeDefined()
        expect(here).not.toBe(there)
      }
    }
  })
})

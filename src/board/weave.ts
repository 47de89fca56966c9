/**
 * The weave: which cell of a region shows which bloc. Pure. The cells of a region have one fixed order; the
 * first ones show American models, the next Chinese, the last others, in the numbers the shares ask for. The
 * same shares always give the same picture, and a change flips only cells at the two borders of that order.
 */
import type { BlocKey } from '../view/board/board-vm.ts'
import type { MapGrid } from './map-data.ts'

export const blocKeys: readonly BlocKey[] = ['us', 'cn', 'row']

export type Shares = Readonly<Record<BlocKey, number>>

/** Splits `total` whole units by share, largest remainder first, ties in the order us, cn, row. Sums to total. */
export function apportion(total: number, shares: Shares): Record<BlocKey, number> {
  const sum = blocKeys.reduce((all, bloc) => all + Math.max(0, shares[bloc]), 0)
  const exact = blocKeys.map((bloc) => (sum > 0 ? (Math.max(0, shares[bloc]) / sum) * total : 0))
  if (sum <= 0) exact[2] = total
  const counts = exact.map(Math.floor)
  let left = total - counts.reduce((all, count) => all + count, 0)
  const byRemainder = [0, 1, 2].sort((a, b) => exact[b] - counts[b] - (exact[a] - counts[a]) || a - b)
  for (const i of byRemainder) {
    if (left <= 0) break
    counts[i]++
    left--
  }
  return { us: counts[0], cn: counts[1], row: counts[2] }
}

/** Three whole per cents that sum to 100. */
export function wholePercents(shares: Shares): Record<BlocKey, number> {
  return apportion(100, shares)
}

/** The bloc at each place of a region's order of `count` cells. */
export function assignBlocs(count: number, shares: Shares): BlocKey[] {
  const counts = apportion(count, shares)
  return Array.from({ length: count }, (_, i) => (i < counts.us ? 'us' : i < counts.us + counts.cn ? 'cn' : 'row'))
}

/** A stretch of border between two regions, in cells from the grid's top left corner. */
export type SeamRun = readonly [x1: number, y1: number, x2: number, y2: number]

const seams = new WeakMap<MapGrid, readonly SeamRun[]>()

/** The seams between regions: straight runs between neighbouring cells of different regions, none at coasts. */
export function seamRuns(grid: MapGrid): readonly SeamRun[] {
  const known = seams.get(grid)
  if (known !== undefined) return known
  const runs = findSeams(grid)
  seams.set(grid, runs)
  return runs
}

function findSeams(grid: MapGrid): SeamRun[] {
  const region = new Map<number, string>()
  for (const [key, cells] of Object.entries(grid.order)) for (const cell of cells) region.set(cell, key)
  const at = (col: number, row: number) =>
    col < 0 || row < 0 || col >= grid.cols || row >= grid.rows ? undefined : region.get(row * grid.cols + col)
  const differ = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b
  const runs: SeamRun[] = []
  for (let row = 1; row < grid.rows; row++) {
    for (let col = 0, start = -1; col <= grid.cols; col++) {
      const seam = col < grid.cols && differ(at(col, row - 1), at(col, row))
      if (seam && start < 0) start = col
      if (!seam && start >= 0) {
        runs.push([start, row, col, row])
        start = -1
      }
    }
  }
  for (let col = 1; col < grid.cols; col++) {
    for (let row = 0, start = -1; row <= grid.rows; row++) {
      const seam = row < grid.rows && differ(at(col - 1, row), at(col, row))
      if (seam && start < 0) start = row
      if (!seam && start >= 0) {
        runs.push([col, start, col, row])
        start = -1
      }
    }
  }
  return runs
}

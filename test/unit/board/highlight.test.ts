import { expect, test } from 'vitest'
import { borderOf, highlightOf } from '../../../src/board/highlight.ts'
import { estimateWidth } from '../../../src/board/text-lines.ts'
import { planBoard } from '../../../src/board/plan.ts'
import { boardVm } from '../../support/board-vm-fixture.ts'

const plan = planBoard(boardVm, { width: 896, height: 620, dpr: 1, palette: 'ink', measure: estimateWidth })

test('every region, lab, drawn flow, gate and ring of factories has a mark of its own', () => {
  const ids = [
    ...plan.regionLabels.map((r) => `region:${r.id}`), ...(plan.race?.rows ?? []).map((r) => `lab:${r.lab.id}`),
    ...plan.arcs.map((a) => `flow:${a.id}`), ...plan.gates.map((g) => `gate:${g.id}`), ...plan.sites.map((s) => `site:${s.id}`),
  ]
  const drawn = ids.map((id) => highlightOf(plan, [id]))
  expect(ids.length).toBeGreaterThan(15)
  for (const [i, svg] of drawn.entries()) expect(svg, ids[i]).toMatch(/<(path|circle)/)
  expect(new Set(drawn).size).toBe(ids.length)
})

test('the border of a region is closed: each of its corners joins an even number of sides', () => {
  const { frame } = plan
  const cells = new Set(frame.grid.order.apac)
  const sides = [...cells].reduce((sum, cell) => sum + [cell - 1, cell + 1, cell - frame.grid.cols, cell + frame.grid.cols].filter((next) => !cells.has(next)).length, 0)
  const length = borderOf(frame, 'apac').reduce((sum, [a, b]) => sum + Math.abs(a.x - b.x) + Math.abs(a.y - b.y), 0)
  expect(length / frame.cell).toBeCloseTo(sides, 6)
})

test('the frame of a name at the edge stands within the board', () => {
  const { width, height } = plan.frame
  for (const { id } of plan.regionLabels) {
    for (const [, x, y] of highlightOf(plan, [`region:${id}`]).matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)) {
      expect(Number(x) > 0 && Number(x) < width && Number(y) > 0 && Number(y) < height, `${id}: ${x}, ${y}`).toBe(true)
    }
  }
})

test('what is not on the board gets no mark', () => {
  expect(highlightOf(plan, ['lab:nobody', 'region:atlantis', 'nonsense'])).not.toMatch(/<(path|circle|rect)/)
})

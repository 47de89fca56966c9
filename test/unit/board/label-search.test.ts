/** The search for the place of a label: the cheapest one, found in small steps. */
import { fc } from '../../support/property.ts'
import { expect, test } from 'vitest'
import { frameFor } from '../../../src/board/frame.ts'
import { cheapest, type Batch, type Place } from '../../../src/board/label-search.ts'
import { costOf, obstaclesOf, type Obstacles } from '../../../src/board/obstacles.ts'
import { planBoard, planInSteps } from '../../../src/board/plan.ts'
import { estimateWidth } from '../../../src/board/text-lines.ts'
import { boardVm } from '../../support/board-vm-fixture.ts'

const frame = frameFor(896, 620, 1, 'ink', [])
const origin = { x: 400, y: 300 }

function found(batches: readonly Batch[], obstacles: Obstacles): { readonly place: Place; readonly pauses: number } {
  const search = cheapest(batches, () => null, origin, obstacles, frame)
  for (let pauses = 0; ; pauses++) {
    const { done, value } = search.next()
    if (done) return { place: value, pauses }
  }
}

const spot = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 560 }), cost: fc.nat(900) })

test('the place that is found costs least of all, whatever the candidates are batched by', () => {
  fc.assert(fc.property(fc.array(spot, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (spots, size) => {
    const obstacles = obstaclesOf(frame, [], [], [], [{ x: 300, y: 200, width: 200, height: 150 }])
    const candidates = spots.map(({ x, y, cost }) => ({ x, y, cost, width: 90, height: 30, lines: ['words'] }))
    const batches: Batch[] = []
    for (let i = 0; i < candidates.length; i += size) {
      const batch = candidates.slice(i, i + size)
      batches.push({ from: Math.min(...batch.map(({ cost }) => cost)), candidates: batch })
    }
    const costs = candidates.map((one) => one.cost + costOf(one, obstacles, frame, Infinity))
    const { place } = found(batches, obstacles)
    expect(place.cost).toBe(Math.min(...costs))
    const first = candidates[costs.indexOf(place.cost)]
    expect(place.box).toEqual({ x: first.x, y: first.y, width: 90, height: 30 })
  }))
})

test('a search among many places pauses after every few of them', () => {
  // The cheapest comes last, so all are looked at.
  const batches = Array.from({ length: 100 }, (_, i): Batch => ({
    from: 0, candidates: Array.from({ length: 20 }, (__, k) => ({ x: 8 * k, y: 5 * i, width: 90, height: 30, lines: [], cost: 100_000 - 20 * i - k })),
  }))
  expect(found(batches, obstaclesOf(frame, [], [], [], [])).pauses).toBeGreaterThan(20)
})

test('a whole plan is made in many small steps, and they come to the plan that is made at once', () => {
  const options = { width: 896, height: 620, dpr: 1, palette: 'ink', measure: estimateWidth } as const
  const steps = planInSteps(boardVm, options)
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next()
    if (!done) continue
    expect(pauses).toBeGreaterThan(100)
    expect(JSON.stringify(value)).toBe(JSON.stringify(planBoard(boardVm, options)))
    return
  }
})

import { describe, expect, test } from 'vitest'
import { lengthOf, walk } from '../../../src/board/curve.ts'
import { hitTest } from '../../../src/board/hit.ts'
import { crosses, overlap } from '../../../src/board/obstacles.ts'
import type { Box } from '../../../src/board/marks.ts'
import { planBoard, type PlanOptions } from '../../../src/board/plan.ts'
import { ticksFor } from '../../../src/board/race.ts'
import { chooseFlows, routeOf } from '../../../src/board/routes.ts'
import { stillMap } from '../../../src/board/svg-map.ts'
import { estimateWidth, wrapText } from '../../../src/board/text-lines.ts'
import { changeLength, arcPart, cellPart, gatePart, racePart } from '../../../src/board/timeline.ts'
import { wordsOf } from '../../../src/board/words.ts'
import type { BoardFlow, FlowKind, RegionKey } from '../../../src/view/board/board-vm.ts'
import { boardVm, otherVm, quietVm } from '../../support/board-vm-fixture.ts'

const at = (width: number, height: number, palette: PlanOptions['palette'] = 'ink') =>
  planBoard(boardVm, { width, height, dpr: 1, palette, measure: estimateWidth })

const others = (width: number, height: number, palette: PlanOptions['palette']) =>
  planBoard(otherVm, { width, height, dpr: 1, palette, measure: estimateWidth })

const sizes = [
  [896, 620, 'ink'],
  [768, 700, 'ink'],
  [1450, 932, 'ink'],
  [1920, 1080, 'projector'],
  [390, 420, 'ink'],
  [360, 640, 'ink'],
  [390, 720, 'ink'],
] as const

describe.each(sizes)('the board at %i × %i, %s', (width, height, palette) => {
  const plan = at(width, height, palette)

  test('no label lies on another', () => {
    const boxes = [...plan.regionLabels, ...plan.gateLabels]
    for (const a of boxes) for (const b of boxes) if (a !== b) expect(overlap(a.box, b.box), `${a.id} on ${b.id}`).toBe(0)
  })

  test('no leader runs through the words of another label', () => {
    for (const { regionLabels, gateLabels } of [plan, others(width, height, palette)]) {
      const labels = [...regionLabels, ...gateLabels]
      for (const { id, leader } of labels)
        for (const { id: other, box } of labels) if (leader !== null && other !== id) expect(crosses(leader, box), `${id} through ${other}`).toBe(false)
    }
  })

  test('every drawn gate is named', () => {
    expect(plan.gates.length).toBeGreaterThan(0)
    expect(plan.gateLabels.map((label) => label.id)).toEqual(plan.gates.map((gate) => gate.id))
    for (const label of plan.gateLabels) expect(label.lines.join(' ')).toBe(boardVm.gates.find((gate) => gate.id === label.id)?.label)
  })

  test('everything stays inside', () => {
    for (const { box } of [...plan.regionLabels, ...plan.gateLabels]) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
    }
    if (plan.race !== null) expect(plan.race.bottom).toBeLessThanOrEqual(height)
  })

  test('every word stands in a small group, for each group is a layer', () => {
    let words = wordsOf(plan).replace(/<defs>.*?<\/defs>/, '')
    expect(words.match(/<g>/g)?.length).toBeGreaterThan(plan.regionLabels.length + plan.gateLabels.length)
    for (const inmost = /<g[^>]*>(?:(?!<\/?g[ >]).)*<\/g>/g; inmost.test(words);) words = words.replaceAll(inmost, '')
    expect(words).toBe('')
  })

  test('text is large enough to read', () => {
    expect(plan.frame.text).toBeGreaterThanOrEqual(palette === 'projector' ? 24 : 13)
  })
})

describe('the plan', () => {
  test('is the same for the same snapshot', () => {
    expect(JSON.stringify(at(896, 620))).toBe(JSON.stringify(at(896, 620)))
  })

  test('draws at most eight arcs, three on a phone', () => {
    expect(at(896, 620).arcs).toHaveLength(8)
    expect(at(390, 420).arcs).toHaveLength(3)
  })

  test('shows shares as cells', () => {
    const { cells } = at(896, 620)
    const emerging = cells.filter((cell) => cell.region === 'emerging')
    expect(emerging.filter((cell) => cell.now === 'cn').length / emerging.length).toBeCloseTo(0.26, 2)
  })

  test('words grow with the reader’s text size, as far as there is room, and lie on no others', () => {
    const sized = (width: number, height: number, textScale: number) => planBoard(boardVm, { width, height, dpr: 1, palette: 'ink', measure: estimateWidth, textScale })
    expect(sized(1366, 560, 1).frame.text).toBeLessThan(16)
    const large = sized(1366, 560, 1.25)
    expect(large.frame.text).toBeGreaterThan(16)
    const labels = [...large.regionLabels, ...large.gateLabels]
    for (const a of labels) for (const b of labels) if (a !== b) expect(overlap(a.box, b.box), `${a.id} on ${b.id}`).toBe(0)
    expect(sized(896, 560, 3).frame.text, 'a small board has less room').toBeLessThan(15)
    expect(at(1920, 1080, 'projector').frame.text).toBe(24)
  })

  test('with less height the race takes less: strips, then one line, then the corner of the map', () => {
    expect(at(1920, 790, 'projector').frame.race?.mode).toBe('strips')
    const low = at(1920, 660, 'projector')
    expect(low.frame.race?.mode).toBe('line')
    expect(new Set(low.race?.rows.map(({ y }) => y)).size).toBe(1)
    expect(low.frame.map.height).toBeGreaterThan(17 * low.frame.text)
    const least = at(1600, 440, 'projector')
    expect(least.frame.race?.mode).toBe('lead')
    expect(least.race).toMatchObject({ rows: [], ticks: [], names: [] })
    expect(least.frame.map.height, 'the map has all the height').toBeGreaterThan(0.8 * 440)
    expect(wordsOf(least)).toContain(boardVm.raceGapLabel)
    for (const { id, box } of [...least.regionLabels, ...least.gateLabels]) expect(overlap(box, least.frame.race as Box), id).toBe(0)
  })

  test('a phone too low for the race leaves it out', () => {
    expect(at(390, 300).race).toBeNull()
  })

  test('a board without gates, sites or labs still stands', () => {
    const plan = planBoard({ ...quietVm, sites: [], race: [], flows: [] }, { width: 896, height: 620, dpr: 2, palette: 'ink', measure: estimateWidth })
    expect(plan.race).toBeNull()
    expect(stillMap(plan, true)).not.toContain('NaN')
  })

  test('signs with long words stand in two rows, all of them, and inside the window', () => {
    const words = { ...boardVm.words, smuggled: 'contrabando de chips', rented: 'alquilados en otros países', fab: 'fábrica de chips' }
    const options = { width: 896, height: 620, dpr: 1, palette: 'ink', measure: estimateWidth } as const
    const short = planBoard(boardVm, options).legend
    const long = planBoard({ ...boardVm, words }, options).legend
    const rowOf = (legend: typeof short, item: string) => legend.find((entry) => entry.item === item)?.y
    expect(rowOf(short, 'fab')).not.toBe(rowOf(short, 'us'))
    expect(rowOf(long, 'fab')).toBe(rowOf(long, 'us'))
    expect(long.map((entry) => entry.item).sort()).toEqual(short.map((entry) => entry.item).sort())
    for (const entry of long) expect(entry.x + estimateWidth(entry.text, 14, 400)).toBeLessThanOrEqual(896)
  })

  test('words from a snapshot cannot become markup', () => {
    const gates = boardVm.gates.map((gate) => ({ ...gate, label: '<b>&"' }))
    const plan = planBoard({ ...boardVm, gates }, { width: 896, height: 620, dpr: 1, palette: 'ink', measure: estimateWidth })
    expect(wordsOf(plan)).not.toContain('<b>')
  })
})

describe('arcs', () => {
  const kinds: FlowKind[] = ['chips-legal', 'chips-smuggled', 'chips-offshore', 'chips-home', 'models-us', 'models-cn', 'talent']
  const regions: RegionKey[] = ['us', 'cn', 'europe', 'apac', 'emerging', 'restricted']

  test('any flow between any two regions has a way', () => {
    const flows = kinds.flatMap((kind) =>
      regions.flatMap((from) =>
        regions.map((to): BoardFlow => ({ id: `${kind}-${from}-${to}`, kind, from, to, strength: 0.5, before: 0.5, label: '' })),
      ),
    )
    for (const flow of flows) {
      const plan = planBoard({ ...boardVm, flows: [flow], gates: [] }, { width: 896, height: 620, dpr: 1, palette: 'ink', measure: estimateWidth })
      expect(plan.arcs).toHaveLength(1)
      for (const point of plan.arcs[0].parts.flat()) {
        expect(point.x, flow.id).toBeGreaterThan(0)
        expect(point.x, flow.id).toBeLessThan(896)
        expect(point.y, flow.id).toBeGreaterThan(0)
      }
      expect(routeOf(flow).loop === true).toBe(flow.from === flow.to)
    }
  })

  test('a flow with a gate is drawn before stronger ones, even when nothing flows', () => {
    const chosen = chooseFlows(boardVm.flows, boardVm.gates, 3)
    expect(chosen.map((flow) => flow.id)).toContain('chips-us-cn')
  })
})

describe('taps', () => {
  const plan = at(896, 620)

  test('find gates, factories, labs, labels and land', () => {
    const [gate] = plan.gates
    expect(hitTest(plan, gate.at)).toBe(`gate:${gate.id}`)
    for (const site of plan.sites) expect(hitTest(plan, site.at)).toBe(`site:${site.id}`)
    const row = plan.race?.rows[1]
    expect(hitTest(plan, { x: 300, y: row?.y ?? 0 })).toBe('lab:google')
    const label = plan.regionLabels.find((one) => one.id === 'emerging')
    expect(hitTest(plan, { x: (label?.box.x ?? 0) + 5, y: (label?.box.y ?? 0) + 5 })).toBe('region:emerging')
    const cell = plan.cells.filter((one) => one.region === 'us').at(-1)
    expect(hitTest(plan, { x: cell?.x ?? 0, y: cell?.y ?? 0 })).toBe('region:us')
  })

  test('find a flow on its way, where no gate stands', () => {
    const arc = plan.arcs.find((one) => plan.gates.every((gate) => gate.flow !== one.id) && lengthOf(one.parts[0]) > 120)
    const { at: point } = walk(arc?.parts[0] ?? [], lengthOf(arc?.parts[0] ?? []) * 0.5)
    expect(hitTest(plan, point)).toMatch(/^flow:/)
  })

  test('the open ocean is nothing', () => {
    expect(hitTest(plan, { x: 600, y: 230 })).toBeNull()
  })
})

describe('small parts', () => {
  test('"name: state" breaks at the colon', () => {
    expect(wrapText('Cloud rental: partly closed', 100, 13, 400, estimateWidth)).toEqual(['Cloud rental:', 'partly closed'])
    for (const line of wrapText('Chips avanzados: Washington cierra el 91\u00A0%, Pekín rechaza el 50\u00A0%', 115, 13, 400, estimateWidth)) expect(line).not.toMatch(/\d$/)
  })

  test('ticks enclose the values', () => {
    expect(ticksFor(126.4, 142.6, 7)).toEqual([124, 128, 132, 136, 140, 144])
  })

  test('everything has arrived when a change ends', () => {
    for (const part of [gatePart, arcPart, racePart]) {
      expect(part(0)).toBe(0)
      expect(part(changeLength)).toBe(1)
    }
    expect(cellPart(0, 0)).toBe(0)
    expect(cellPart(changeLength, 1)).toBe(1)
  })
})

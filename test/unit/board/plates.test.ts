/** Words of the board can be read wherever they lie: on open water, or on a plate that hides the land below them. */
import { describe, expect, test } from 'vitest'
import { mixColours, palettes } from '../../../src/board/palette.ts'
import { planBoard, type BoardPlan } from '../../../src/board/plan.ts'
import { PLATE_OPACITY } from '../../../src/board/plates.ts'
import { widthInEms, type Measure } from '../../../src/board/text-lines.ts'
import { wordsOf } from '../../../src/board/words.ts'
import type { Box } from '../../../src/board/marks.ts'
import { buildBoardVm } from '../../../src/view/board/board-view.ts'
import { LOADED } from '../../content/languages.ts'
import { contrast } from '../../support/tokens.ts'
import { engine, playTurns } from '../view/turns.ts'

const records = ['a', 'b'].flatMap((seed) => playTurns({ turns: 6, seed }))

/** As wide as the board’s own letters are on average; the estimate for unknown fonts is wider. */
const measure: Measure = (text, size) => size * widthInEms(text, 0.455)

const plansOf = (texts: (typeof LOADED)[number][1]): BoardPlan[] => records.flatMap((record) => {
  const vm = buildBoardVm(engine, record, record.after, 1, texts, 'us')
  return ([[896, 563, 'ink'], [1920, 789, 'projector'], [390, 673, 'ink']] as const).map(([width, height, palette]) =>
    planBoard(vm, { width, height, dpr: 1, palette, measure }))
})

/** Cells whose middle lies in a box. */
const cellsIn = (plan: BoardPlan, { x, y, width, height }: Box) => plan.cells.filter((cell) => cell.x > x && cell.x < x + width && cell.y > y && cell.y < y + height)
/** The letters of a label, without the air above and below them. */
const lettersOf = ({ frame }: BoardPlan, { x, y, width, height }: Box): Box => ({ x, y: y + 0.25 * frame.text, width, height: height - 0.4 * frame.text })

describe.each(LOADED)('in %s', (_language, texts) => {
  const plans = plansOf(texts)

  test('land under words is covered by a plate as large as the words', () => {
    let plates = 0
    for (const plan of plans) {
      for (const { id, box, plate } of [...plan.gateLabels, ...(plan.frame.narrow ? [] : plan.regionLabels)]) {
        const letters = lettersOf(plan, box)
        if (plate === null) {
          expect(cellsIn(plan, letters), id).toEqual([])
          continue
        }
        plates++
        expect(plate.x <= letters.x && plate.y <= letters.y && plate.x + plate.width >= letters.x + letters.width && plate.y + plate.height >= letters.y + letters.height, id).toBe(true)
      }
      expect(wordsOf(plan).split('board-plate').length - 1).toBe([...plan.regionLabels, ...plan.gateLabels].filter(({ plate }) => plate !== null).length)
    }
    expect(plates).toBeGreaterThan(0)
  })

  test('the numbers of the regions stand in open water, but for those of the last, which takes what is left', () => {
    for (const plan of plans) {
      if (plan.frame.narrow) continue
      const onLand = plan.regionLabels.filter(({ box, bar }) => cellsIn(plan, { x: bar.x + bar.width, y: bar.y, width: box.x + box.width - bar.x - bar.width, height: bar.height }).length > 0)
      expect(onLand.map(({ id }) => id).filter((id) => id !== 'apac' && id !== 'emerging')).toEqual([])
      expect(onLand.length).toBeLessThanOrEqual(1)
    }
  })
})

test.each(Object.values(palettes))('on a plate over any colour of $name words keep a contrast of 4.5', (palette) => {
  for (const below of [...Object.values(palette.fill), palette.land, palette.seam, palette.chip]) {
    const plate = mixColours(below, palette.ground, PLATE_OPACITY)
    for (const letters of [palette.text, ...Object.values(palette.ink)]) expect(contrast(letters, plate), `${letters} on ${below}`).toBeGreaterThanOrEqual(4.5)
  }
})

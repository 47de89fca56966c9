/** Labels of real games, in every language: the longest names of gates leave each region a place of its own. */
import { describe, expect, test } from 'vitest'
import { cellCentre } from '../../../src/board/frame.ts'
import { distanceTo } from '../../../src/board/label-search.ts'
import { overlap } from '../../../src/board/obstacles.ts'
import { planBoard } from '../../../src/board/plan.ts'
import { estimateWidth, widthInEms } from '../../../src/board/text-lines.ts'
import { buildBoardVm } from '../../../src/view/board/board-view.ts'
import { LOADED } from '../../content/languages.ts'
import { engine, playTurns } from '../view/turns.ts'

const records = ['a', 'b'].flatMap((seed) => playTurns({ turns: 6, seed }))

describe.each(LOADED)('in %s', (_language, texts) => {
  test.each([[896, 596], [896, 560], [768, 560]])('no label covers another on a board of %i × %i', (width, height) => {
    for (const [turn, record] of records.entries()) {
      const plan = planBoard(buildBoardVm(engine, record, record.after, 1, texts, 'us'), { width, height, dpr: 1, palette: 'ink', measure: estimateWidth })
      const labels = [...plan.regionLabels, ...plan.gateLabels]
      for (const [i, a] of labels.entries()) for (const b of labels.slice(i + 1)) expect(overlap(a.box, b.box), `${turn}: ${a.id} on ${b.id}`).toBe(0)
    }
  })

  test('the names of the south stay beside their regions where the guide leaves a projector little height', () => {
    for (const [turn, record] of records.slice(0, 4).entries()) {
      const { regionLabels, frame } = planBoard(buildBoardVm(engine, record, record.after, 1, texts, 'us'), { width: 1600, height: 441, dpr: 1, palette: 'projector', measure: (text, size) => widthInEms(text, 0.47) * size })
      for (const { id, box } of regionLabels.filter((label) => label.id === 'apac' || label.id === 'emerging')) {
        const away = Math.min(...frame.grid.order[id].map((cell) => distanceTo(box.x, box.y, box.width, box.height, cellCentre(frame, cell))))
        expect(away / frame.text, `${turn}: ${id}`).toBeLessThan(6)
      }
    }
  })
})

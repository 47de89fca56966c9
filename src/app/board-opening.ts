/** The world where the featured scenario begins, for the map of the first page; made once in each language. */
import type { FirstTexts } from '../content/text/types.ts'
import { createEngine } from '../engine/engine.ts'
import type { Engine } from '../engine/engine.ts'
import type { Ruleset } from '../engine/types.ts'
import { buildBoardVm } from '../view/board/board-view.ts'
import type { BoardVm } from '../view/board/board-vm.ts'
import { FEATURED } from './choice.ts'
import { pause } from './work/quiet.ts'

/** Where the record begins. */
const RECORD = 'chip-war'

/** In three tasks, with whatever waits between them: the page is being read, and may be clicked, while they are done. */
export function openingBoard(engine: Engine): (texts: FirstTexts) => Promise<BoardVm> {
  let made: { readonly texts: FirstTexts; readonly vm: BoardVm } | null = null
  return async (texts) => {
    if (made?.texts === texts) return made.vm
    // Charts need it later; what the two have in common is done, and need not be done at once with the rest.
    engine.start(RECORD)
    await pause()
    const state = engine.start(FEATURED)
    await pause()
    const whole = buildBoardVm(engine, null, state, 1, texts, 'us')
    // In words, what the first page draws: who leads, the best models, and whose models each region uses. Nobody plays yet.
    const vm = { ...whole, textTwin: whole.textTwin.slice(1, 1 + 3 + whole.regions.length) }
    made = { texts, vm }
    return vm
  }
}

/** The same for the build, which has no game. */
export const openingUnder = (rules: Ruleset) => openingBoard(createEngine(rules))

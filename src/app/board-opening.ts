/** The world where the featured scenario begins, for the map of the first page; made once in each language. */
import type { FirstTexts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import { buildBoardVm } from '../view/board-view.ts'
import type { BoardVm } from '../view/board-vm.ts'
import { FEATURED } from './choice.ts'

export function openingBoard(engine: Engine): (texts: FirstTexts) => BoardVm {
  let made: { readonly texts: FirstTexts; readonly vm: BoardVm } | null = null
  return (texts) => {
    if (made?.texts !== texts) made = { texts, vm: buildBoardVm(engine, null, engine.start(FEATURED), 1, texts, 'us') }
    return made.vm
  }
}

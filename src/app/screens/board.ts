/** What the board shows, the card of something on it, and which of its things a lever moves. */
import { buildBoardVm } from '../../view/board/board-view.ts'
import type { BoardVm } from '../../view/board/board-vm.ts'
import type { DetailVm } from '../../view/board/detail-vm.ts'
import { buildDetail } from '../../view/board/detail.ts'
import { topicsOfLever } from '../../view/board/topics.ts'
import type { Session } from '../game/session.ts'
import { keepLast } from '../work/keep-last.ts'
import type { Scene } from './scene.ts'

export function boardScreens({ engine, words, all, playing, viewerOf, momentOf }: Scene) {
  const board = keepLast((revision: number, s: Session): BoardVm => {
    const { record, now, you } = momentOf(s)
    return buildBoardVm(engine, record, now, revision, all(), you)
  })
  const detail = keepLast((id: string, revision: number, s: Session): DetailVm | null => {
    const { you, own } = viewerOf(s)
    return buildDetail({ engine, states: s.states.slice(0, momentOf(s).at + 1), vm: board(revision, s), texts: all(), words: words.detail, you, held: own, shows: s.shows }, id)
  })
  return {
    board: (): BoardVm => {
      const { s, game } = playing()
      return board(game.revision, s)
    },
    /** The card of something on the board; null where it is not there in this turn. */
    detail: (id: string): DetailVm | null => {
      const { s, game } = playing()
      return detail(id, game.revision, s)
    },
    /** What on the board a lever (`seat/lever`) moves. */
    movedBy: (lever: string): readonly string[] => {
      const { s, game } = playing()
      return topicsOfLever(engine, lever, board(game.revision, s))
    },
  }
}

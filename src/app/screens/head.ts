/** What stands above every screen of a game: which turn of which game it is, and who plays at this screen. */
import { T } from '../../engine/layout.ts'
import { DOCTRINES } from '../../engine/types.ts'
import { playersOf } from '../../link/players.ts'
import { otherSide } from '../choice.ts'
import type { GameChoice } from '../choice.ts'
import type { Session } from '../game/session.ts'
import type { GameState } from '../state.ts'
import { keepLast } from '../work/keep-last.ts'
import type { Scene } from './scene.ts'
import type { GameHeadVm, TableVm } from './screen-vms.ts'

export function headScreens({ names, format: { turnLong, turnShort }, all, playing, viewerOf, playerName }: Scene) {
  const doctrines = DOCTRINES.map((id) => ({ id, ...names.doctrines[id] }))
  const head = keepLast((_revision: number, _phase: GameState['phase'], choice: GameChoice, s: Session): GameHeadVm => {
    const { game, now, at, you } = playing()
    const per = s.scenario.quartersPerTurn
    const deciding = game.phase === 'decide' && game.look === null
    const first = deciding ? now[T] + 1 : now[T] - per + 1
    const last = first + per - 1
    return {
      choice, side: you, title: choice.own?.title ?? all().scenarios[choice.scenario].title,
      sideName: names.sides[you].name,
      player: game.hands > 1 ? playerName(viewerOf(s).own) : null,
      names: { us: names.sides.us.name, cn: names.sides.cn.name },
      them: names.sides[otherSide(you)].government,
      quarter: turnShort(first, last), period: turnLong(first, last),
      turn: Math.min(game.turns, at + (deciding ? 1 : 0)), turns: game.turns,
      doctrine: { id: choice.doctrine, ...names.doctrines[choice.doctrine] }, doctrines,
      canChangeDoctrine: deciding && game.played === 0,
    }
  })
  return {
    head: (): GameHeadVm => {
      const { s, game } = playing()
      return head(game.revision, game.phase, game.choice, s)
    },
    /** The last turn’s quarters, as within a sentence; empty before the first. */
    lastPeriod: (): string => {
      const { record } = playing()
      return record ? turnLong(record.firstQuarter, record.lastQuarter) : ''
    },
    /** Who plays at this screen, and where taking back would lead. */
    table: (): TableVm => {
      const { s, game, own } = playing()
      const players = playersOf(s.choice).map((seats, hand) => ({ hand, name: playerName(seats) }))
      const within = game.phase === 'decide' && game.hand > 0
      return {
        players, hand: game.hand, who: playerName(own), canTakeBack: within || game.played > 0,
        back: { turn: !within, who: players[within ? game.hand - 1 : players.length - 1].name },
      }
    },
  }
}

/** What is shown of a whole game: its end, what was decided in it, the log. */
import { T } from '../../engine/layout.ts'
import type { DoctrineId } from '../../engine/types.ts'
import { heldSeats, playersOf } from '../../link/players.ts'
import type { LoggedGame } from '../../view/decision-log.ts'
import type { EndingVm } from '../../view/desk-vm.ts'
import { buildEnding } from '../../view/ending.ts'
import { ownDecisions } from '../game/own-decisions.ts'
import type { Session } from '../game/session.ts'
import { keepLast } from '../work/keep-last.ts'
import type { Scene } from './scene.ts'

export function courseScreens({ engine, words, format: { quarterShort }, all, ahead, playing, viewerOf }: Scene) {
  const ending = keepLast((_revision: number, s: Session, doctrine: DoctrineId): EndingVm =>
    buildEnding(engine, s.states, all(), viewerOf(s).you, doctrine, s.turns.map((t) => t.record)))
  const logged = keepLast((_revision: number, s: Session): LoggedGame => ({
    engine, turns: s.turns.slice(), texts: all(), words: words.log, held: heldSeats(s.choice),
    // What several players took back is nobody’s to read; nor is anybody “you”.
    ...(playersOf(s.choice).length > 1 ? { ahead: [], alone: false } : { ahead: ahead(), alone: true }),
    quartersPerTurn: s.scenario.quartersPerTurn, start: s.states[0][T],
  }))
  return {
    ending: (): EndingVm => {
      const { s, game } = playing()
      return ending(game.revision, s, game.choice.doctrine)
    },
    /** What the player did, turn by turn. */
    ownDecisions: () => ownDecisions(engine, all(), playing().s).map(({ quarter, lines }) => ({ quarter: quarterShort(quarter), lines })),
    /** What the decision log is made from; the log itself is built where it is shown. */
    logged: (): LoggedGame => {
      const { s, game } = playing()
      return logged(game.revision, s)
    },
    /** What the scenario teaches; a teacher’s own leaves that to her questions. */
    teaches: (): string => {
      const { own, scenario } = playing().game.choice
      return own ? '' : all().scenarios[scenario].teaches
    },
  }
}

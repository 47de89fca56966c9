/** The debrief of the game under way, with words: what the page shows, and how it is worked out. Loaded when it is first opened. */
import type { StoreApi } from 'zustand/vanilla'
import { REPLY_SEARCH } from '../../analysis/debrief/best-reply.ts'
import { leadOf, LEVEL, recordPath } from '../../analysis/par.ts'
import type { DebriefTexts } from '../../content/text/debrief-text.ts'
import type { Texts } from '../../content/text/types.ts'
import { T } from '../../engine/layout.ts'
import type { Engine } from '../../engine/engine.ts'
import { SEAT_SIDE } from '../../engine/types.ts'
import type { DebriefPart } from '../../analysis/debrief/report.ts'
import { buildDecisions } from '../../view/debrief/decisions.ts'
import type { DecisionsVm, FlipsVm, HiddenVm, HistoryVm, LuckVm, RepliesVm, SplitVm, TornadoVm, WorldResultId, WorldsVm } from '../../view/debrief/debrief-vm.ts'
import { buildFlips } from '../../view/debrief/flips.ts'
import { buildHidden } from '../../view/debrief/hidden.ts'
import { buildHistory } from '../../view/debrief/history.ts'
import { buildLuck, buildSplit } from '../../view/debrief/luck.ts'
import type { Parts } from '../../view/debrief/parts.ts'
import { score } from '../../view/debrief/parts.ts'
import { buildReplies } from '../../view/debrief/replies.ts'
import { buildTornado, buildWorlds } from '../../view/debrief/worlds.ts'
import { fill } from '../../view/interface-texts.ts'
import { analystsOf } from '../work/analyses.ts'
import { debriefGame, debriefKey } from './debrief-game.ts'
import type { DebriefRun, DebriefState, DebriefThreads } from './debrief-run.ts'
import { createDebriefRun, readyOf, SECTIONS } from './debrief-run.ts'
import { ownSeats } from '../game/running.ts'
import type { Session } from '../game/session.ts'
import { isOver } from '../game/session.ts'
import type { AppState } from '../state.ts'

export interface DebriefVm {
  readonly kicker: string
  readonly score: string
  /** What the teacher asks, and the heading above it; none where the scenario is the game’s own. */
  readonly questions: { readonly heading: string; readonly list: readonly string[] }
  readonly over: boolean
  /** Whether the player may go back to a turn. */
  readonly canTry: boolean
  readonly turns: number
  readonly ready: number
  readonly all: number
  readonly decisions: DecisionsVm | null
  readonly luck: LuckVm | null
  readonly split: SplitVm | null
  readonly replies: RepliesVm | null
  readonly worlds: WorldsVm | null
  readonly tornado: TornadoVm | null
  readonly history: HistoryVm | null
  readonly flips: FlipsVm | null
  readonly hidden: HiddenVm
}

export interface Debrief {
  readonly words: DebriefTexts
  readonly run: DebriefRun
  /** Name of a turn, from 0. */
  readonly turnName: (turn: number) => string
  vm(state: DebriefState): DebriefVm
}

interface DebriefParts {
  readonly texts: Texts
  readonly words: DebriefTexts
  readonly store: StoreApi<AppState>
  readonly session: () => Session | null
  /** Threads that play by the rules of this engine. */
  readonly threads?: (engine: Engine) => DebriefThreads
}

export type { DebriefPart }

/** Runs by what they depend on. A few games back are enough. */
const MOST_KEPT = 4
export type DebriefKeep = Map<string, DebriefRun>

export function createDebrief({ texts, words, store, session, threads = (of) => analystsOf(of).debrief }: DebriefParts, keep: DebriefKeep): Debrief {
  const s = session()
  const { game } = store.getState()
  if (!s || !game || s.turns.length === 0) throw new Error('There is no game to look back on.')
  const { engine } = s.game
  const own = ownSeats(game)
  const side = SEAT_SIDE[own[0]]
  const asked = debriefGame(s, own)
  const key = debriefKey(s, { own, decided: asked })
  let run = keep.get(key)
  if (!run) {
    for (const other of keep.values()) other.stop()
    run = createDebriefRun(asked, () => threads(engine))
    keep.set(key, run)
    for (const old of [...keep.keys()].slice(0, -MOST_KEPT)) keep.delete(old)
  }
  const { scenario, choice } = s
  const parts: Parts = { engine, texts, words, side, doctrine: choice.doctrine, start: s.states[0][T], perTurn: scenario.quartersPerTurn }
  const last = s.states[s.states.length - 1]
  const actual = engine.read(last, `score.${side}.${choice.doctrine}`)
  const path = recordPath(engine, s.states[0], last[T])
  const lead = leadOf(engine, last, path[path.length - 1], choice.doctrine) * (side === 'us' ? 1 : -1)
  const here: WorldResultId = Math.abs(lead) < LEVEL ? 'level' : lead > 0 ? 'ahead' : 'behind'
  const hidden = buildHidden(parts, s.turns.map((t) => t.record), choice.seed, choice.events)
  const turns = s.turns.length
  const over = isOver(s)
  const kicker = fill(words.kicker, { title: choice.own?.title ?? texts.scenarios[choice.scenario].title, side: texts.names.sides[side].name, seed: choice.seed })
  const questions = { heading: texts.library.own.questions, list: choice.own?.questions ?? [] }
  const line = fill(over ? words.over : words.sofar, { score: score(parts, actual), doctrine: texts.names.doctrines[choice.doctrine].name })

  /** Made once for what it is made from. */
  const once = <A extends readonly unknown[], R>(make: (...of: A) => R): ((...of: A) => R) => {
    let known: { readonly of: A; readonly made: R } | null = null
    return (...of) => {
      if (!known || of.some((part, i) => part !== known?.of[i])) known = { of, made: make(...of) }
      return known.made
    }
  }
  const decisions = once((d: DebriefState['decisions']) => d && buildDecisions(parts, d.effects, d.smallest, turns))
  const luck = once((l: DebriefState['luck']) => l && buildLuck(parts, l))
  const split = once((l: DebriefState['luck'], whole: boolean) => (l && whole ? buildSplit(parts, l) : null))
  const replies = once((r: DebriefState['replies']) => r && buildReplies(parts, r, REPLY_SEARCH))
  const worlds = once((w: DebriefState['worlds']) => w && buildWorlds(parts, w, here))
  const tornado = once((t: DebriefState['tornado']) => t && buildTornado(parts, t, actual))
  const history = once((h: DebriefState['history']) => h && buildHistory(parts, h.history, h.error))
  const flips = once((f: DebriefState['flips']) => f && buildFlips(parts, f))
  return {
    words, run,
    turnName: (turn) => hidden.turns[turn]?.quarters ?? '',
    vm: (state) => ({
      kicker, score: line, questions, over, canTry: game.hands === 1, turns, ready: readyOf(state), all: SECTIONS, hidden,
      decisions: decisions(state.decisions), luck: luck(state.luck), split: split(state.luck, state.luckWhole), replies: replies(state.replies),
      worlds: worlds(state.worlds), tornado: tornado(state.tornado), history: history(state.history), flips: flips(state.flips),
    }),
  }
}

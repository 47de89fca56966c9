/**
 * Works a debrief out beside the page: its parts go to threads, what they tell is kept as it comes, and it can be
 * stopped and taken up again. What has been worked out once for a state is there at once.
 */
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { AgainstHistory } from '../../analysis/debrief/against-history.ts'
import type { TornadoBar, WorldResult } from '../../analysis/debrief/assumptions.ts'
import type { BestReply } from '../../analysis/debrief/best-reply.ts'
import type { Counterfactual } from '../../analysis/debrief/counterfactuals.ts'
import type { FlipPoint } from '../../analysis/debrief/flip-points.ts'
import type { Luck } from '../../analysis/debrief/luck.ts'
import type { DebriefGame, DebriefJob, DebriefNews, DebriefPart, ModelError } from '../../analysis/debrief/report.ts'
import { DEBRIEF_PARTS } from '../../analysis/debrief/report.ts'
import type { SmallestSet } from '../../analysis/debrief/smallest-set.ts'
import type { Labour } from '../work/threads.ts'

/** What is known so far; null is not known yet. */
export interface DebriefState {
  readonly decisions: { readonly effects: readonly Counterfactual[]; readonly smallest: SmallestSet } | null
  readonly luck: Luck | null
  readonly luckWhole: boolean
  readonly replies: readonly BestReply[] | null
  readonly flips: readonly FlipPoint[] | null
  readonly history: { readonly history: AgainstHistory; readonly error: ModelError } | null
  readonly worlds: readonly WorldResult[] | null
  readonly tornado: readonly TornadoBar[] | null
  /** Parts whose work is over. */
  readonly finished: readonly DebriefPart[]
  readonly running: boolean
  readonly failed: boolean
}

const NOTHING: DebriefState = {
  decisions: null, luck: null, luckWhole: false, replies: null, flips: null, history: null, worlds: null, tornado: null, finished: [], running: false, failed: false,
}

/** Sections of the page, of how many, for its progress. */
export const SECTIONS = 7
export function readyOf(s: DebriefState): number {
  return [s.decisions, s.luckWhole ? s.luck : null, s.replies, s.flips, s.history, s.worlds, s.tornado].filter((part) => part !== null).length
}

export interface DebriefRun {
  readonly store: StoreApi<DebriefState>
  /** Works out what is missing. */
  start(): void
  stop(): void
}

export type DebriefThreads = Labour<DebriefJob, DebriefNews>

export function createDebriefRun(game: DebriefGame, threads: () => DebriefThreads): DebriefRun {
  const store = createStore<DebriefState>(() => NOTHING)
  const { getState: get, setState: set } = store
  const stops = new Map<DebriefPart, () => void>()
  // Whole lists are shown, half ones are kept here.
  let replies: BestReply[] = []

  const tell = (news: DebriefNews): void => {
    switch (news.kind) {
      case 'decisions':
        return set({ decisions: { effects: news.effects, smallest: news.smallest } })
      case 'luck':
        return set({ luck: news.luck, luckWhole: news.luck.outcomes.length >= news.seeds || news.luck.outcomes.length < 2 })
      case 'reply':
        replies = [...replies.slice(0, news.turn), news.reply]
        if (replies.length === news.turns) set({ replies })
        return
      case 'flips':
        return set({ flips: news.flips })
      case 'history':
        return set({ history: { history: news.history, error: news.error } })
      case 'world':
        if (news.worlds.length === news.of) set({ worlds: news.worlds })
        return
      case 'tornado':
        if (news.bars.length === news.of) set({ tornado: news.bars })
    }
  }
  const over = (part: DebriefPart, failed: boolean): void => {
    stops.delete(part)
    set({ ...(failed ? { failed: true } : { finished: [...get().finished, part] }), running: stops.size > 0 })
  }
  return {
    store,
    start() {
      for (const part of DEBRIEF_PARTS) {
        if (get().finished.includes(part) || stops.has(part)) continue
        stops.set(part, threads().run({ ...game, part }, {
          news: tell,
          end: () => over(part, false),
          fail(error) {
            console.warn('A part of the debrief could not be worked out.', error)
            over(part, true)
          },
        }))
        set({ running: true, failed: false })
      }
    },
    stop() {
      for (const stop of stops.values()) stop()
      stops.clear()
      set({ running: false })
    },
  }
}

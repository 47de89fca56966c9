/**
 * What may come of the draft: fans of one number, for the draft and for what it is compared with. The path of average luck
 * is there at once; a hundred futures follow, then a thousand, from threads. What is no longer asked for is stopped; what
 * was counted is kept by the game’s state, the number and the decisions. While somebody moves something the threads stand
 * still until it has been painted, so that they may have all processors otherwise.
 */
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { Fan } from '../../analysis/forecast/fan.ts'
import { fanOf } from '../../analysis/forecast/fan.ts'
import { createFutures } from '../../analysis/forecast/futures.ts'
import type { FutureJob, FutureNews } from '../../analysis/forecast/job.ts'
import type { Prospect, RivalWay } from '../../analysis/forecast/rivals.ts'
import { needsReplies, rivalWay } from '../../analysis/forecast/rivals.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Decision, Side } from '../../engine/types.ts'
import { GOVERNMENT } from '../../opponents/reasons.ts'
import { afterFrame } from '../work/after-frame.ts'
import { analystsOf } from '../work/analyses.ts'
import { otherSide } from '../choice.ts'
import type { Session } from '../game/session.ts'
import type { Labour } from '../work/threads.ts'

/** Quarters that a fan looks ahead, unless the game ends before. */
export const FAN_QUARTERS = 8
/** Futures of the first fan, and of the whole one. */
const STAGES = [100, 1000] as const
const MOST = STAGES[1]
/** Fans that are kept. */
const KEPT = 48
/** All futures are counted once the draft has not changed for so long, ms: a lever on its way is served by the first of them. */
const REST = 400

export interface FanLine {
  /** Quarter by quarter with average luck. */
  readonly average: readonly number[]
  /** As far as it has been counted; null before the first futures have come. */
  readonly fan: Fan | null
}

export interface FanPair {
  readonly series: string
  /** State from which all futures start. */
  readonly state: Float64Array
  readonly quarters: number
  /** Without the change; and with it, where there is one. Null until players that look ahead have been asked. */
  readonly without: FanLine | null
  readonly changed: FanLine | null
  /** There is one future only: nothing is left to chance. */
  readonly certain: boolean
  readonly rival: RivalWay
  readonly most: number
  /** Everything that was asked for has been counted. */
  readonly done: boolean
}

/** What a pair compares: the draft with itself but for one lever (`seat/lever`), or, for null, with no decision at all. */
export type FanOf = string | null

interface Line {
  readonly prospect: Prospect
  readonly series: string
  readonly average: readonly number[]
  readonly certain: boolean
  values: Float64Array
  fan: Fan | null
}

export interface Fans {
  /** Counts up whenever a fan has grown. */
  readonly store: StoreApi<{ readonly grown: number }>
  /** What there is of a pair, at once. */
  look(of: FanOf, series: string): FanPair
  /** Has a pair counted for as long as somebody looks at it. Call again when the draft changes; returns how to stop. */
  want(of: FanOf, series: string): () => void
  /** The draft has just changed: nothing is played until that has been painted. */
  moved(): void
}

interface Parts {
  readonly engine: Engine
  readonly session: () => Session | null
  /** The draft, as far as the player at the desk may know it. */
  readonly draft: () => readonly Decision[]
  /** Whose desk it is. */
  readonly you: () => Side
  /** Threads that play by the rules of this engine. */
  readonly threads?: (engine: Engine) => Labour<FutureJob, FutureNews>
  /** When to turn to the threads. */
  readonly later?: (work: () => void) => void
  /** When the draft has come to rest; returns how to call it off. */
  readonly rested?: (work: () => void) => () => void
  /** When a hand that moves faster than futures are counted has lingered for so many ms; returns how to call it off. */
  readonly lingers?: (work: () => void, ms: number) => () => void
}

/**
 * Once the line of average luck has been painted, and what follows it on the page with the frame after: where the page and
 * two threads share two processors, each task of the page takes twice as long.
 */
const afterPaint = (work: () => void): void => {
  if (typeof requestAnimationFrame === 'undefined') setTimeout(work, 0)
  else afterFrame(() => afterFrame(work))
}

const after = (work: () => void, ms: number): (() => void) => {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}

export function createFans({ engine, session, draft, you, threads: threadsOf = (of) => analystsOf(of).futures, later = afterPaint, rested = (work) => after(work, REST), lingers = after }: Parts): Fans {
  const store = createStore(() => ({ grown: 0 }))
  const lines = new Map<string, Line>()
  const wants = new Map<number, { readonly of: FanOf; readonly series: string }>()
  /** By the state from which they start: players that look ahead are asked once a turn. */
  let replies: { readonly hash: string; readonly found: Prospect['replies'] | null } | null = null
  let last = 0
  let running: { readonly key: string; readonly stop: () => void } | null = null
  /** How to call off what follows once the draft has come to rest; null while it rests. */
  let moving: (() => void) | null = null
  /** The draft moved on before its first futures had come: the machine does not keep up with the hand, and only what answers it is worked out. */
  let hurried = false
  /** How to call off what waits until a hurried hand lingers. */
  let lingering: (() => void) | null = null
  let hashed: { readonly state: Float64Array; readonly hash: string } | null = null

  const threadsFor = ({ game }: Session): Labour<FutureJob, FutureNews> => threadsOf(game.engine)

  const grew = (): void => store.setState((s) => ({ grown: s.grown + 1 }))
  const playing = (): Session => {
    const s = session()
    if (!s) throw new Error('No game is being played.')
    return s
  }
  /** Where the session stands. The last state is never written to again, unlike the one in play. */
  const standing = (s: Session): { readonly state: Float64Array; readonly hash: string } => {
    const state = s.states[s.states.length - 1]
    if (hashed?.state !== state) hashed = { state, hash: `${s.id}/${engine.hash(state, '')}` }
    return hashed
  }
  const bareOf = (s: Session, decisions: readonly Decision[]): Prospect => {
    const { seats, seed, events: mode, budgets, chosen } = s.game.setup
    // Where events were chosen nothing else happens, and nobody knows beforehand what was.
    const events = chosen ? 'off' : mode
    const left = (s.scenario.turns - s.turns.length) * s.scenario.quartersPerTurn
    return { state: standing(s).state, decisions, seats, seed, events, budgets, quarters: Math.min(FAN_QUARTERS, left) }
  }
  const repliesKnown = (s: Session): boolean => replies?.hash === standing(s).hash && replies.found !== null
  const prospectOf = (s: Session, decisions: readonly Decision[]): Prospect | null => {
    const bare = bareOf(s, decisions)
    if (!needsReplies(bare)) return bare
    return repliesKnown(s) && replies?.found ? { ...bare, replies: replies.found } : null
  }
  const keyOf = (s: Session, series: string, decisions: readonly Decision[]): string => `${standing(s).hash}|${series}|${JSON.stringify(decisions)}`

  const lineOf = (s: Session, series: string, decisions: readonly Decision[]): Line | null => {
    const key = keyOf(s, series, decisions)
    const known = lines.get(key)
    if (known) {
      // The youngest stand last.
      lines.delete(key)
      lines.set(key, known)
      return known
    }
    const prospect = prospectOf(s, decisions)
    if (!prospect) return null
    const futures = createFutures(engine, prospect, [series])
    const average = new Float64Array(futures.size)
    futures.average(average)
    const line: Line = { prospect, series, average: [...average], certain: futures.certain, values: new Float64Array(0), fan: null }
    lines.set(key, line)
    for (const oldest of lines.keys()) {
      if (lines.size <= KEPT) break
      lines.delete(oldest)
    }
    return line
  }
  /** The decisions of a pair: with the change, and without it. */
  const pairOf = (of: FanOf): { readonly changed: readonly Decision[] | null; readonly without: readonly Decision[] } => {
    const all = draft()
    const without = of === null ? [] : all.filter((d) => `${d.seat}/${d.lever}` !== of)
    return { changed: without.length === all.length ? null : all, without }
  }
  const counted = (line: Line): number => (line.certain ? MOST : (line.fan?.futures ?? 0))

  /** What to count next: first futures of everything that is looked at, what changed before the rest; then all of them. */
  const next = (s: Session): { readonly key: string; readonly line: Line; readonly to: number } | null => {
    const asked = [...wants.values()].flatMap(({ of, series }) => {
      const { changed, without } = pairOf(of)
      return [changed, without].flatMap((decisions) => {
        const line = decisions && lineOf(s, series, decisions)
        return line ? [{ key: keyOf(s, series, decisions), line }] : []
      })
    })
    for (const to of moving ? STAGES.slice(0, 1) : STAGES) {
      const found = asked.find(({ line }) => counted(line) < to)
      if (found) return { ...found, to }
    }
    return null
  }
  const count = (threads: Labour<FutureJob, FutureNews>, { key, line, to }: { readonly key: string; readonly line: Line; readonly to: number }): void => {
    const from = line.fan?.futures ?? 0
    const { quarters } = line.prospect
    const room = new Float64Array(to * quarters)
    room.set(line.values)
    let left = threads.size
    const stops = Array.from({ length: threads.size }, (_, k) => {
      const at = (part: number) => from + Math.round((to - from) * part / threads.size)
      return threads.run({ kind: 'futures', prospect: line.prospect, series: line.series, from: at(k), to: at(k + 1) }, {
        news: (news) => { if (news.kind === 'futures') room.set(news.values, news.from * quarters) },
        end() {
          if (--left > 0) return
          line.fan = fanOf(room, to, quarters)
          // A whole fan needs its futures no more.
          line.values = to < MOST ? room : new Float64Array(0)
          running = null
          const slow = hurried
          hurried = false
          grew()
          // Where the machine did not keep up, this fan is painted before anything else is counted.
          if (slow) pumpLater()
          else pump()
        },
        fail,
      })
    })
    running = { key: `${key}|${to}`, stop: () => stops.forEach((stop) => stop()) }
  }
  const askReplies = (threads: Labour<FutureJob, FutureNews>, hash: string, prospect: Prospect): void => {
    replies = { hash, found: null }
    const stop = threads.run({ kind: 'replies', prospect }, {
      news(news) { if (news.kind === 'replies') replies = { hash, found: news.replies } },
      end() {
        running = null
        grew()
        pump()
      },
      fail,
    })
    running = { key: `replies/${hash}`, stop() { stop(); if (replies?.found === null) replies = null } }
  }
  const fail = (error: unknown): void => {
    running?.stop()
    running = null
    console.warn('Futures could not be counted.', error)
  }
  /** Goes on with what is wanted, and drops what is not. */
  const pump = (): void => {
    const s = wants.size > 0 ? session() : null
    if (s && needsReplies(bareOf(s, [])) && !repliesKnown(s)) {
      const { hash } = standing(s)
      if (running?.key === `replies/${hash}`) return
      running?.stop()
      return askReplies(threadsFor(s), hash, bareOf(s, []))
    }
    const wanted = s && next(s)
    if (running && running.key === `${wanted?.key}|${wanted?.to}`) return
    running?.stop()
    running = null
    if (s && wanted) count(threadsFor(s), wanted)
  }
  let due = false
  const pumpLater = (): void => {
    if (due) return
    due = true
    const asked = performance.now()
    later(() => {
      due = false
      if (!hurried) return pump()
      lingering?.()
      // As long again as it took to paint what the hand moved: on a slow machine one goes on later.
      lingering = lingers(() => {
        lingering = null
        pump()
      }, performance.now() - asked)
    })
  }

  return {
    store,
    look(of, series) {
      const s = playing()
      const { changed, without } = pairOf(of)
      const lineFor = (decisions: readonly Decision[]) => lineOf(s, series, decisions)
      const [a, b] = [lineFor(without), changed && lineFor(changed)]
      return {
        series, state: standing(s).state, quarters: (a?.average ?? []).length,
        without: a, changed: b, certain: a?.certain === true, most: MOST, rival: rivalWay(s.game.setup.seats[GOVERNMENT[otherSide(you())]]),
        done: a !== null && counted(a) >= MOST && (b === null || counted(b) >= MOST),
      }
    },
    want(of, series) {
      const id = ++last
      wants.set(id, { of, series })
      pumpLater()
      return () => {
        wants.delete(id)
        // Whoever looks away to look again at once, with another draft, is not stopped in between.
        queueMicrotask(pumpLater)
      }
    },
    moved() {
      if (moving && (running || due || lingering)) hurried = true
      lingering?.()
      lingering = null
      // Players that look ahead are asked about the turn, whatever the draft.
      if (running && replies?.found !== null) {
        running.stop()
        running = null
      }
      moving?.()
      moving = rested(() => {
        moving = null
        hurried = false
        pump()
      })
      pumpLater()
    },
  }
}

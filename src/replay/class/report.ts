/**
 * What the teacher’s page works out, piece by piece, in a thread: every code judged, then the class as a whole.
 */
import { ENGINE_ID } from '../../content/engine-ids.ts'
import { RULES } from '../../content/rules.ts'
import type { Engine } from '../../engine/engine.ts'
import type { DoctrineId, Side } from '../../engine/types.ts'
import { DOCTRINES } from '../../engine/types.ts'
import type { GameRecord, Start } from '../../link/record.ts'
import type { LinkDepth } from '../../link/numbers.ts'
import { settingsOf } from '../../link/settings.ts'
import { closes, leverShows } from '../../link/start-rules.ts'
import { PRESENT } from '../../link/shape.ts'
import type { EngineModule } from '../engine-module.ts'
import { engineModule, worldPack } from '../engine-module.ts'
import { createPrepare } from '../prepare.ts'
import type { Entry, HandedIn } from './collect.ts'
import { findPieces, judge } from './collect.ts'
import type { PlanLuck, Split } from './luck.ts'
import { planLuck, splitOf } from './luck.ts'
import type { StrategyMap } from './strategy-map.ts'
import { mostDifferent, strategyMap } from './strategy-map.ts'
import { distance, planSpace } from './strategy.ts'

export interface ClassJob {
  readonly handed: readonly HandedIn[]
  /** Places of codes that are not compared. */
  readonly out?: readonly number[]
}

export type ClassNews =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly done: number; readonly total: number }
  | { readonly kind: 'report'; readonly report: ClassReport | null }

/** A group whose result counts: verified, not handed in before, of the lesson that most of the class played. */
export interface Group {
  /** Place in the list of entries. */
  readonly entry: number
  readonly side: Side
  readonly doctrine: DoctrineId
  /** Score of the doctrine at the start and after each turn, 0 to 100. */
  readonly scores: readonly number[]
  readonly end: number
  /** Where each lever stood on average, 0 to 1, in the order of `levers`. */
  readonly plan: Float64Array
  readonly luck: PlanLuck
}

export interface ClassReport {
  readonly groups: readonly Group[]
  /** Verified results of other lessons, by place; they stand in the table and not in the comparison. */
  readonly apart: readonly number[]
  /** Levers of the side, `seat/lever`, in the order of each plan. */
  readonly levers: readonly string[]
  /** Where each lever stood before the first turn. */
  readonly start: Float64Array
  /** Places in `levers` of those that the depth of the lesson puts on the desk. */
  readonly shown: readonly number[]
  /** Turns of the lesson. */
  readonly turns: number
  readonly map: StrategyMap
  readonly split: Split
  /** Places in `groups` of the two plans that are farthest apart. */
  readonly pair?: readonly [number, number]
}

/** Values that are brought along from every game: both sides’ scores under each doctrine. */
const SERIES = (['us', 'cn'] as const).flatMap((side) => DOCTRINES.map((doctrine) => `score.${side}.${doctrine}`))

const modules = new Map<number, EngineModule>()
const moduleOf = (id: number): EngineModule | undefined => {
  if (id === ENGINE_ID && !modules.has(id)) modules.set(id, engineModule())
  return modules.get(id)
}

export function* classPieces({ handed, out = [] }: ClassJob): Generator<ClassNews, void> {
  const pieces = [...findPieces(handed)]
  const entries: Entry[] = []
  for (const piece of pieces) {
    const entry = judge(piece, entries, moduleOf, SERIES)
    entries.push(entry)
    yield { kind: 'entry', entry, done: entries.length, total: pieces.length }
  }
  yield { kind: 'report', report: reportOf(entries, out) }
}

type Counted = { readonly at: number; readonly entry: Extract<Entry, { kind: 'result' }>; readonly lesson: string }

/** What must be alike for two games to be compared: everything about the start but its luck and the language of the lesson. */
function lessonOf({ start }: GameRecord): string {
  const { seed: _seed, language: _language, ...rest } = start
  return JSON.stringify(rest)
}

const DEPTH_NUMBER = { essentials: 1, standard: 2, full: 3 } as const

/** Levers that the class could move: those of the depth and those that the teacher put on every desk, without what she locked or hid. */
function onDesk({ rules }: Engine, levers: readonly string[], depth: LinkDepth, start: Start): readonly number[] {
  const shows = leverShows(start)
  const deep = (key: string) => rules.levers.some((l) => `${l.seat}/${l.id}` === key && l.depth <= DEPTH_NUMBER[depth])
  return levers.flatMap((key, at) => (!closes(shows, key) && (shows.get(key) === 'shown' || deep(key)) ? [at] : []))
}

/** Null where nothing can be compared. */
export function reportOf(entries: readonly Entry[], out: readonly number[] = []): ClassReport | null {
  const counted = entries.flatMap((entry, at): Counted[] =>
    (entry.kind === 'result' && entry.verdict.kind === 'verified' && entry.twin === undefined && !out.includes(at) && entry.record.turns.length > 0 ? [{ at, entry, lesson: lessonOf(entry.record) }] : []))
  if (counted.length === 0) return null
  const often = (lesson: string) => counted.filter((one) => one.lesson === lesson).length
  const lesson = counted.reduce((best, one) => (often(one.lesson) > often(best) ? one.lesson : best), counted[0].lesson)
  const class_ = counted.filter((one) => one.lesson === lesson)
  const { start } = class_[0].entry.record
  const settings = settingsOf(start, PRESENT)
  const module = moduleOf(start.engine)
  const ready = createPrepare(RULES, PRESENT, undefined, worldPack)(start)
  if (!settings || !module || !ready.ok) return null
  const { engine, game } = ready.prepared
  const space = planSpace(engine, game.state, settings)
  const groups = class_.map(({ at, entry }): Group => {
    const { record, verdict } = entry
    const { side, doctrine } = { side: settings.side, doctrine: record.start.doctrine }
    const score = `score.${side}.${doctrine}`
    const scores = verdict.kind === 'verified' ? verdict.replay.series[score] : []
    const end = scores[scores.length - 1]
    return { entry: at, side, doctrine, scores, end, plan: space.pointOf(record.turns), luck: planLuck(module, record.start, record.turns, score, end) }
  })
  const pair = mostDifferent(groups.map((group) => group.plan), distance)
  return {
    groups, apart: counted.filter((one) => one.lesson !== lesson).map((one) => one.at),
    levers: space.levers, start: space.start, shown: onDesk(engine, space.levers, settings.depth, start), turns: settings.turns,
    map: strategyMap(groups.map((group) => group.plan)), split: splitOf(groups.map((group) => group.luck)),
    ...(pair ? { pair } : {}),
  }
}

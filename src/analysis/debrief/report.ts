/**
 * All of a debrief, piece by piece: jobs that do not need each other, two long and a short one, so that two threads share
 * them about evenly. Each piece is told as soon as it is known. Everything that makes engines anew is in one job: a thread
 * with a second engine compiles much of the first one again, and the other thread is spared that.
 */
import { LEADING_PARAMETERS } from '../../content/assumptions.ts'
import { WORLD_PACKS } from '../../content/world-packs.ts'
import type { Engine } from '../../engine/engine.ts'
import type { DoctrineId, Ruleset, Side } from '../../engine/types.ts'
import { backtest } from '../backtest.ts'
import type { AgainstHistory } from './against-history.ts'
import { againstHistory } from './against-history.ts'
import type { TornadoBar, WorldResult } from './assumptions.ts'
import { inWorlds, tornado, withStandard } from './assumptions.ts'
import type { BestReply } from './best-reply.ts'
import { bestReply, REPLY_SEARCH } from './best-reply.ts'
import type { Counterfactual } from './counterfactuals.ts'
import { counterfactuals } from './counterfactuals.ts'
import type { FlipPoint } from './flip-points.ts'
import { flipPoints } from './flip-points.ts'
import type { Luck } from './luck.ts'
import { LUCK_SEEDS, luckOf } from './luck.ts'
import type { OnDesk } from './on-desk.ts'
import type { PlayedGame } from './recorded.ts'
import { recordGame } from './recorded.ts'
import type { Replay } from './replay.ts'
import { createReplay } from './replay.ts'
import type { SmallestSet } from './smallest-set.ts'
import { smallestSet } from './smallest-set.ts'

export interface DebriefGame extends OnDesk {
  /** The parameters of the game itself, where its rules have others: a teacher’s own scenario. */
  readonly standard?: Ruleset['parameters']
  readonly played: PlayedGame
  readonly side: Side
  readonly doctrine: DoctrineId
  readonly quartersPerTurn: number
}

export const DEBRIEF_PARTS = ['decisions', 'luck', 'worlds'] as const
export type DebriefPart = (typeof DEBRIEF_PARTS)[number]
export type DebriefJob = DebriefGame & { readonly part: DebriefPart }

/** How well the model itself met what was published, for comparison. */
export interface ModelError {
  readonly points: number
  /** Part of the published points whose range the model met. */
  readonly inside: number
  /** Root mean square error of the gap between the best models, in ECI; null where none was published. */
  readonly gap: number | null
}

export type DebriefNews =
  | { readonly kind: 'decisions'; readonly effects: readonly Counterfactual[]; readonly smallest: SmallestSet }
  | { readonly kind: 'reply'; readonly reply: BestReply; readonly turn: number; readonly turns: number }
  | { readonly kind: 'flips'; readonly flips: readonly FlipPoint[] }
  | { readonly kind: 'luck'; readonly luck: Luck; readonly seeds: number }
  | { readonly kind: 'history'; readonly history: AgainstHistory; readonly error: ModelError }
  | { readonly kind: 'tornado'; readonly bars: readonly TornadoBar[]; readonly of: number }
  | { readonly kind: 'world'; readonly worlds: readonly WorldResult[]; readonly of: number }

/** Luck is told after so many seeds: each time the page draws it. */
const LUCK_TOLD = 200

const outcomeSeries = ({ side, doctrine }: Pick<DebriefGame, 'side' | 'doctrine'>): string => `score.${side}.${doctrine}`

/** `engine`: of the rules that the game is played by. */
export function* debriefWork(engine: Engine, job: DebriefJob): Generator<DebriefNews | null> {
  const replay = createReplay(engine, recordGame(engine, job.played))
  switch (job.part) {
    case 'decisions':
      yield* decisionsOf(replay, job)
      break
    case 'luck':
      for (const luck of luckOf(replay, outcomeSeries(job))) {
        const whole = luck.outcomes.length >= LUCK_SEEDS || luck.outcomes.length < 2
        yield whole || luck.outcomes.length % LUCK_TOLD === 0 ? { kind: 'luck', luck, seeds: LUCK_SEEDS } : null
      }
      break
    case 'worlds':
      yield* worldsOf(replay, job)
      yield* parametersOf(replay, job)
      break
  }
}

function* decisionsOf(replay: Replay, job: DebriefJob): Generator<DebriefNews | null> {
  const series = outcomeSeries(job)
  const effects: Counterfactual[] = []
  for (const effect of counterfactuals(replay, series)) {
    effects.push(effect)
    yield null
  }
  yield { kind: 'decisions', effects, smallest: smallestSet(replay, series, effects) }
  const turns = Math.ceil(replay.quarters / job.quartersPerTurn)
  for (let turn = 0; turn < turns; turn++) {
    yield { kind: 'reply', reply: bestReply(replay, series, turn * job.quartersPerTurn, { ...job, ...REPLY_SEARCH, depth: job.depth }), turn, turns }
  }
  const indices = ['frontier', 'reach', 'prosperity', 'resilience'].map((id) => `index.${job.side}.${id}`)
  const flips: FlipPoint[] = []
  for (const found of flipPoints(replay.engine, replay.game, [series, ...indices, 'index.stability'], job)) {
    flips.push(...found)
    yield null
  }
  yield { kind: 'flips', flips: flips.sort((a, b) => b.size - a.size) }
}

function* worldsOf(replay: Replay, job: DebriefJob): Generator<DebriefNews | null> {
  const series = outcomeSeries(job)
  const { series: compared, summary } = backtest(replay.engine)
  const gap = compared.find((s) => s.series === 'frontier.gap_eci')
  yield { kind: 'history', history: againstHistory(replay, series, job.closed), error: { points: summary.points, inside: summary.inside, gap: gap ? gap.all.rmse : null } }
  const worlds: WorldResult[] = []
  for (const world of inWorlds(withStandard(replay.engine.rules, job.standard), replay.game, job.side, job.doctrine, WORLD_PACKS)) {
    worlds.push(world)
    yield { kind: 'world', worlds: worlds.slice(), of: WORLD_PACKS.length }
  }
}

function* parametersOf(replay: Replay, job: DebriefJob): Generator<DebriefNews | null> {
  const bars: TornadoBar[] = []
  for (const bar of tornado(replay.engine.rules, replay.game, outcomeSeries(job), LEADING_PARAMETERS)) {
    bars.push(bar)
    yield { kind: 'tornado', bars: bars.slice(), of: LEADING_PARAMETERS.length }
  }
}

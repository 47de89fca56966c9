/**
 * Verifying a result: its decisions are played again, and the hash of the state they lead to is compared with the one it
 * carries. What this proves: these decisions give this outcome. What it cannot: who made them.
 */
import type { CodeFault } from '../link/code-faults.ts'
import type { GameRecord } from '../link/record.ts'
import { tracesOf } from '../link/record.ts'
import type { EngineModule, Replay } from './engine-module.ts'
import type { Unplayable } from './prepare.ts'

export type Verdict =
  | { readonly kind: 'verified'; readonly replay: Replay & { readonly ok: true } }
  /** From this turn on the game goes otherwise (0: it starts otherwise). Six bits a turn are compared: in one case of 64 it was a turn earlier. */
  | { readonly kind: 'differs'; readonly turn: number; readonly replay: Replay & { readonly ok: true } }
  /** Played under rules that are not at hand, or from a scenario that is another by now. */
  | { readonly kind: 'other-engine'; readonly engine: number }
  /** It asks for something that this version cannot play. */
  | { readonly kind: 'unplayable'; readonly what: Unplayable }
  | { readonly kind: 'damaged'; readonly fault: CodeFault }

/** The module of an engine that is at hand. */
export type ModuleOf = (engine: number) => EngineModule | undefined

/** `series`: values to bring along from the replay. */
export function verify(record: GameRecord, moduleOf: ModuleOf, series: readonly string[] = []): Verdict {
  const { start, turns } = record
  const module = moduleOf(start.engine)
  const scenario = start.own ? start.own.base : start.scenario
  if (!module || module.shape.scenarios.find((s) => s.id === scenario)?.hash !== start.scenarioHash) return { kind: 'other-engine', engine: start.engine }
  const replay = module.replay(start, turns, series)
  if (!replay.ok) return { kind: 'unplayable', what: replay.what }
  const turn = firstDifference(record, tracesOf(replay.startHash, replay.chain))
  return turn === null ? { kind: 'verified', replay } : { kind: 'differs', turn, replay }
}

function firstDifference({ trail, hash, turns }: GameRecord, played: Pick<GameRecord, 'hash' | 'trail'>): number | null {
  const at = trail.findIndex((six, t) => six !== played.trail[t])
  if (at >= 0) return at + 1
  return hash === played.hash ? null : turns.length
}

/** Two games are the same plan when they start alike but for their luck, and decide alike. */
export function samePlan(a: GameRecord, b: GameRecord): boolean {
  const plan = ({ turns }: GameRecord) => JSON.stringify(turns.map((turn) => turn.decisions))
  return plan(a) === plan(b)
}

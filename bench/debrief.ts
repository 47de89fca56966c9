/**
 * `npm run bench:debrief`: what the debrief of a game of sixteen turns costs, part by part, in processor time of this
 * process, so that other work on the machine counts as little as it can. Two threads share the parts in the browser: one
 * takes the decisions, one luck, and whichever is free first the rest; when the last of them is through, four times slowed,
 * is what the gate is about. Both have played futures all game long, so some are played here before. R1, timed between the
 * parts, says how fast the machine was; the gate is for one on which it takes 8 µs.
 */
import process from 'node:process'
import type { DebriefJob, DebriefPart } from '../src/analysis/debrief/report.ts'
import { DEBRIEF_PARTS, debriefWork } from '../src/analysis/debrief/report.ts'
import { recordGame } from '../src/analysis/debrief/recorded.ts'
import { createFutures } from '../src/analysis/forecast/futures.ts'
import { toolOptions } from '../src/cli/tool-options.ts'
import { UsageError } from '../src/cli/usage-error.ts'
import { RULES } from '../src/content/rules.ts'
import { createEngine } from '../src/engine/engine.ts'
import { unknown } from '../src/engine/nearest.ts'
import type { SeatId } from '../src/engine/types.ts'
import { SEATS, SEAT_SIDE } from '../src/engine/types.ts'
import type { OpponentId } from '../src/opponents/opponent.ts'
import { playR1 } from './workloads.ts'

const GATE_MS = 5000
const SLOWED = 4
/** R1 on the machine for which the gate is meant, in µs. */
const R1_THERE = 8
const R1_TURNS = 4000
/** Those of two fans. */
const FUTURES = 2000

const HELP = `Measures what the debrief of a game of sixteen turns costs, part by part, and prints it as JSON.

  npm run -s bench:debrief -- [options]

  --scenario ID   another game; default: one-third
  --table         the same as a Markdown table
  --help          this text

Exit code: 0, 1 when the gate is missed, or 2 when something asked for does not exist.
`

const { scenario, asTable } = toolOptions(HELP, ['table'], ['scenario'], (given) => {
  const id = given.get('scenario') ?? 'one-third'
  const found = RULES.scenarios.find((s) => s.id === id)
  if (!found) throw new UsageError(unknown('scenario', id, RULES.scenarios.map((s) => s.id)))
  return { scenario: found, asTable: given.has('table') }
})
const own = SEATS.filter((s) => SEAT_SIDE[s] === 'us')

const engine = createEngine(RULES)
const job = (part: DebriefPart): DebriefJob => {
  const seats = Object.fromEntries(SEATS.map((s) => [s, SEAT_SIDE[s] === 'us' ? 'learner' : 'greedy'])) as Record<SeatId, OpponentId>
  const asked = { scenario: scenario.id, seed: 'bench', events: 'on', budgets: true, held: [], own, seats } as const
  const { moves } = recordGame(engine, { ...asked, quarters: Array.from({ length: scenario.turns * scenario.quartersPerTurn }, () => ({ decisions: [] })) })
  // As a person’s game is kept: own decisions, and what the others did.
  const quarters = moves.map((list) => ({ decisions: list.filter((m) => m.own).map((m) => m.decision), replies: list.filter((m) => !m.own).map((m) => m.decision) }))
  const held = { ...seats, ...Object.fromEntries(own.map((s) => [s, 'hold'])) } as Record<SeatId, OpponentId>
  return { part, side: 'us', doctrine: 'lead', depth: 2, quartersPerTurn: scenario.quartersPerTurn, played: { ...asked, held: own, seats: held, quarters } }
}
const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const r1: number[] = []
const timeR1 = (): void => {
  const before = cpu()
  playR1(R1_TURNS)
  r1.push(((cpu() - before) * 1000) / R1_TURNS)
}

/** What the threads of a page do while a game is played. */
const playFutures = (): void => {
  const seats = Object.fromEntries(SEATS.map((s) => [s, 'hold'])) as Record<SeatId, OpponentId>
  const futures = createFutures(engine, { state: engine.start(scenario.id), decisions: [], seats, seed: 'bench', events: 'on', budgets: true, quarters: 8 }, ['score.us.lead'])
  const values = new Float64Array(futures.size)
  for (let i = 0; i < FUTURES; i++) futures.play(i, values, 0)
}

playR1(R1_TURNS)
playFutures()
const parts = DEBRIEF_PARTS.map((part) => {
  timeR1()
  const asked = job(part)
  const before = cpu()
  let pieces = 0
  let longest = 0
  let last = cpu()
  for (const _ of debriefWork(engine, asked)) {
    pieces++
    longest = Math.max(longest, cpu() - last)
    last = cpu()
  }
  return { part, decisions: asked.played.quarters.reduce((sum, q) => sum + q.decisions.length, 0), ms: Math.round(cpu() - before), pieces, longestPiece: Math.round(longest) }
})
timeR1()
// Each part goes to the thread that is free first.
const threads = [0, 0]
for (const { ms } of parts) threads[threads[0] <= threads[1] ? 0 : 1] += ms
const end = Math.max(...threads)
const took = r1.reduce((sum, x) => sum + x, 0) / r1.length
const slowed = Math.round((end * SLOWED * R1_THERE) / took)
const result = { scenario: scenario.id, turns: scenario.turns, parts, end, r1: Number(took.toFixed(1)), slowed, gate: GATE_MS, kept: slowed <= GATE_MS }
process.stdout.write(asTable
  ? `| part | ms | pieces | longest piece |\n| --- | --- | --- | --- |\n${parts.map((p) => `| ${p.part} | ${p.ms} | ${p.pieces} | ${p.longestPiece} |`).join('\n')}\n| whole, ${SLOWED}×, R1 at ${R1_THERE} µs (here ${result.r1}) | ${result.slowed} | gate ${GATE_MS} | ${result.kept ? 'kept' : 'missed'} |\n`
  : `${JSON.stringify(result)}\n`)
if (!result.kept) process.exitCode = 1

/**
 * How strong the opponents are against each other. For each pair, seed and scenario two games with sides swapped: in one A
 * plays the United States against B, in the other B plays them against A. A wins a half when its score for a side is above
 * B's for the same side. Scores: mean over all doctrines at the end of the game, and each doctrine by itself. Then the same
 * side against one rival that holds (`sameRival`), and what a turn of a whole side costs.
 */
import process from 'node:process'
import { oneOf, readCount } from '../src/cli/command.ts'
import { toolOptions } from '../src/cli/tool-options.ts'
import { UsageError } from '../src/cli/usage-error.ts'
import { RULES } from '../src/content/rules.ts'
import { createEngine } from '../src/engine/engine.ts'
import { quoted } from '../src/engine/nearest.ts'
import { DOCTRINES, SEATS, SEAT_SIDE } from '../src/engine/types.ts'
import type { SeatId, Side } from '../src/engine/types.ts'
import { OPPONENTS } from '../src/opponents/index.ts'
import type { OpponentId } from '../src/opponents/opponent.ts'
import { OPPONENT_IDS } from '../src/opponents/opponent.ts'
import { createGame, playQuarter } from '../src/opponents/play.ts'

const PAIRS = 'strong:able,able:learner,learner:hold,strong:greedy,greedy:random,random:hold'
const HELP = `Plays opponents against each other and prints as JSON how strong they are and what a turn of them costs.

  node scripts/run.mjs bench/opponents.ts [options]

  --pairs A:B,C:D     who against whom; default: ${PAIRS}
  --scenario ID,ID    in which scenarios; default: all
  --seeds N           games a pair, scenario and side; default: 20
  --help              this text

Opponents: ${OPPONENT_IDS.join(', ')}.
`

const { pairs: asked, scenarios, seeds } = toolOptions(HELP, [], ['pairs', 'scenario', 'seeds'], (given) => {
  const known = RULES.scenarios.map((s) => s.id)
  return {
    pairs: (given.get('pairs') ?? PAIRS).split(',').map((pair): readonly [OpponentId, OpponentId] => {
      const players = pair.split(':')
      if (players.length !== 2) throw new UsageError(`--pairs ${quoted(pair)} must be two opponents with a colon between them, such as strong:able.`)
      return [oneOf('pairs', players[0], OPPONENT_IDS), oneOf('pairs', players[1], OPPONENT_IDS)]
    }),
    scenarios: given.get('scenario')?.split(',').map((id) => oneOf('scenario', id, known)) ?? known,
    seeds: Array.from({ length: readCount('seeds', given.get('seeds'), 1, 1000, 20) }, (_, i) => `bench-${i}`),
  }
})
const engine = createEngine(RULES)

/** Score of a side under each doctrine, and last their mean. */
function scores(scenario: string, seed: string, us: OpponentId, cn: OpponentId): Readonly<Record<Side, readonly number[]>> {
  const def = engine.scenario(scenario)
  if (!def) throw new Error(`There is no scenario "${scenario}".`)
  const quarters = def.turns * def.quartersPerTurn
  const seats = Object.fromEntries(SEATS.map((s) => [s, SEAT_SIDE[s] === 'us' ? us : cn])) as Record<SeatId, OpponentId>
  const game = createGame(engine, { scenario, seed, events: 'on', seats, budgets: true, quarters })
  for (let q = 0; q < quarters; q++) playQuarter(game, [])
  const of = (side: Side) => {
    const each = DOCTRINES.map((d) => engine.read(game.state, `score.${side}.${d}`))
    return [...each, each.reduce((sum, x) => sum + x) / each.length]
  }
  return { us: of('us'), cn: of('cn') }
}

const MEAN: number = DOCTRINES.length
const half = (a: readonly number[], b: readonly number[], at = MEAN): number => (a[at] > b[at] ? 1 : a[at] === b[at] ? 0.5 : 0)
const round = (x: number, n = 2): number => Number(x.toFixed(n))

const pairs = asked.map(([a, b]) => {
  const won = { us: 0, cn: 0 }
  const margin = { us: 0, cn: 0 }
  const sameRival = { us: 0, cn: 0 }
  const byDoctrine = DOCTRINES.map(() => 0)
  for (const scenario of scenarios) {
    for (const seed of seeds) {
      const one = scores(scenario, seed, a, b)
      const two = scores(scenario, seed, b, a)
      won.us += half(one.us, two.us)
      won.cn += half(two.cn, one.cn)
      margin.us += one.us[MEAN] - two.us[MEAN]
      margin.cn += two.cn[MEAN] - one.cn[MEAN]
      DOCTRINES.forEach((_, d) => (byDoctrine[d] += half(one.us, two.us, d) + half(two.cn, one.cn, d)))
      sameRival.us += half(scores(scenario, seed, a, 'hold').us, scores(scenario, seed, b, 'hold').us)
      sameRival.cn += half(scores(scenario, seed, 'hold', a).cn, scores(scenario, seed, 'hold', b).cn)
    }
  }
  const n = scenarios.length * seeds.length
  return {
    a, b, games: 2 * n, wins: round((won.us + won.cn) / (2 * n)), winsUs: round(won.us / n), winsCn: round(won.cn / n),
    marginUs: round(margin.us / n), marginCn: round(margin.cn / n), sameRivalUs: round(sameRival.us / n), sameRivalCn: round(sameRival.cn / n),
    byDoctrine: Object.fromEntries(DOCTRINES.map((id, d) => [id, round(byDoctrine[d] / (2 * n))])),
  }
})

const turns = (['greedy', 'able', 'strong'] as const).map((id) => {
  const game = engine.start('one-third')
  const samples: number[] = []
  for (let i = 0; i < 14; i++) {
    const start = process.cpuUsage()
    for (const seat of SEATS) if (SEAT_SIDE[seat] === 'us') OPPONENTS[id]({ engine, game, seat, quarter: 13, budgets: true, draw: () => 0 })
    const { user, system } = process.cpuUsage(start)
    samples.push((user + system) / 1000)
  }
  samples.splice(0, 4)
  samples.sort((x, y) => x - y)
  return { id, cpuMsPerSideAndTurn: round(samples[5]), most: round(samples[9]) }
})
process.stdout.write(`${JSON.stringify({ scenarios, seeds: seeds.length, pairs, turns }, null, 1).replace(/\n {3,}/g, ' ')}\n`)

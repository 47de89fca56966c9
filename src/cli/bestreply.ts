/** `sim bestreply`: the best that could have been decided in each turn, as far as a stated search finds it. */
import { bestReply, REPLY_SEARCH } from '../analysis/debrief/best-reply.ts'
import { createReplay } from '../analysis/debrief/replay.ts'
import { quarterLabel } from '../engine/quarters.ts'
import { ASKED_HELP, askedGame, askedSeries, readAsked } from './asked-game.ts'
import { columns, readCount, toJson } from './command.ts'
import { short, signed } from './whatif.ts'

const HELP = `What was the best reply in each turn, in this model?

  npm run -s sim -- bestreply [options]

  --series ID         what is made as large as possible at the end; default: score.SIDE.lead
  --depth 1|2|3       levers that are tried: Essentials, Standard or Full; default: ${REPLY_SEARCH.depth}
  --steps N           quarters that may be played for one turn, 100 to 1000000; default: ${REPLY_SEARCH.steps}
${ASKED_HELP}
Tried are both ends of each lever and where it stood before, then the best few between and in pairs. All other decisions stay
as they were, and the same luck strikes: it is hindsight. A better reply may exist that the search does not find.
`

export function bestReplyCommand(argv: readonly string[], readText: (path: string) => string): string {
  const given = readAsked(argv, ['series', 'depth', 'steps'])
  if (!given) return HELP
  const asked = askedGame(given, readText)
  const series = askedSeries(given, asked)
  const depth = readCount('depth', given.get('depth')?.[0], 1, 3, REPLY_SEARCH.depth) as 1 | 2 | 3
  const steps = readCount('steps', given.get('steps')?.[0], 100, 1_000_000, REPLY_SEARCH.steps)
  const replay = createReplay(asked.engine, asked.game)
  const perTurn = asked.engine.scenario(asked.game.played.scenario)?.quartersPerTurn ?? 1
  const turns = Array.from({ length: Math.ceil(replay.quarters / perTurn) }, (_, t) => bestReply(replay, series, t * perTurn, { depth, steps }))
    .map(({ quarter, ...reply }) => ({ quarter: quarterLabel(asked.from + quarter + 1), ...reply }))
  if (asked.out === 'json') return toJson({ ...asked.named, series, method: 'both ends of each lever, then finer steps and pairs; all else as it was; same luck', depth, steps, turns })
  const said = (d: { seat: string; lever: string; value: number }) => `${d.seat}/${d.lever}=${d.value}`
  return [
    columns(['quarter', 'best reply found', 'gain', 'tried'], turns.map((t) => [t.quarter, t.decisions.length > 0 ? t.decisions.map(said).join(', ') : 'nothing better', t.gain === 0 ? '' : signed(t.gain), `${t.tried}${t.cut ? '+' : ''}`]), 2), '',
    `Gain: ${series} at the end, which was ${short(replay.engine.read(replay.states[replay.quarters], series))}. Each row alone, all else as it was. +: the steps ran out.`, '',
  ].join('\n')
}

/** `sim tornado`: how the same decisions end when one parameter stands at either end of its range. */
import { byWidth, tornado } from '../analysis/debrief/assumptions.ts'
import { createReplay } from '../analysis/debrief/replay.ts'
import { LEADING_PARAMETERS } from '../content/assumptions.ts'
import { unknown } from '../engine/nearest.ts'
import { ASKED_HELP, askedGame, askedSeries, readAsked } from './asked-game.ts'
import { columns, toJson } from './command.ts'
import { UsageError } from './usage-error.ts'
import { short, signed } from './whatif.ts'

const HELP = `How would the same decisions have ended under other assumptions?

  npm run -s sim -- tornado [options]

  --series ID         what is read at the end; default: score.SIDE.lead
  --parameters A,B    parameters to move; default: the ten that matter most for the scores
${ASKED_HELP}
Each parameter stands at the low and at the high end of its published range, the others as they are. A parameter counts from
the start of the record, so a scenario that starts from history starts in another world. "idle" is the same without the
side's decisions, so outcome less idle is what they were worth there.
`

export function tornadoCommand(argv: readonly string[], readText: (path: string) => string): string {
  const given = readAsked(argv, ['series', 'parameters'])
  if (!given) return HELP
  const asked = askedGame(given, readText)
  const series = askedSeries(given, asked)
  const parameters = given.get('parameters')?.[0].split(',') ?? LEADING_PARAMETERS
  const known = asked.rules.parameters.map((p) => p.id)
  for (const id of parameters) if (!known.includes(id)) throw new UsageError(unknown('parameter', id, known))
  const replay = createReplay(asked.engine, asked.game)
  const actual = asked.engine.read(replay.states[replay.quarters], series)
  const bars = byWidth([...tornado(asked.rules, asked.game, series, parameters)])
  if (asked.out === 'json') return toJson({ ...asked.named, series, method: 'one parameter at a time, at both ends of its range; same decisions of everybody; same luck', actual, bars })
  const change = (x: number) => `${short(x)} (${signed(x - actual)})`
  return [
    columns(['parameter', 'here', 'range', 'low', 'high'], bars.map((b) => [b.parameter, String(b.value), `${b.low.value} to ${b.high.value}`, change(b.low.outcome), change(b.high.outcome)]), 2), '',
    `${series} at the end; it was ${short(actual)}. The same decisions of everybody, the same luck.`, '',
  ].join('\n')
}

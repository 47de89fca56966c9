/** `npm run sensitivity` without its process: command line in, text out. */
import type { Factor, Screening } from '../analysis/sensitivity/screen.ts'
import { LEADING, OUTPUTS, STABLE_FROM, effectsOf, factors, inCommon, rank } from '../analysis/sensitivity/screen.ts'
import { RULES } from '../content/rules.ts'
import { unknown } from '../engine/nearest.ts'
import { columns, oneOf, readCount, readOptions, toJson } from './command.ts'
import { writeRecord } from './records.ts'
import { UsageError } from './usage-error.ts'

const HELP = `Which parameters move the main results, each over its whole stated range? (Morris screening)

  npm run -s sensitivity -- [options]

  --trajectories N   random walks through all ranges; each costs one game per parameter or family; default: 20
  --seed TEXT        names them; default: open-gambit. A second screening with TEXT#2 says whether the ranking is stable
  --param A,B        only these parameters, or families such as brand-consumer/…; the others keep their values
  --out json|table   default: table
  --record           write docs/recorded/sensitivity.json as well; needs all parameters
  --help             this text

The members of a family move together, each in its own range. Results are those of the history of both sides, to the end of
2028. μ* is the mean size of what moving a parameter over its whole range does; σ is its spread: large where the effect
depends on other parameters. + and − say in which direction it usually goes. Stable: ${STABLE_FROM} of the leading ${LEADING} are the same with both seeds.
`

/** Elementary effects by trajectory, factor and output. */
export type Survey = (seed: string, trajectories: number, list: readonly Factor[]) => number[][][] | Promise<number[][][]>
const here: Survey = (seed, trajectories, list) => effectsOf(list, seed, 0, trajectories)

export async function reportSensitivity(argv: readonly string[], survey: Survey = here): Promise<string> {
  const given = readOptions(argv, ['help', 'record'], ['trajectories', 'seed', 'param', 'out'])
  if (given.has('help')) return HELP
  const out = oneOf('out', given.get('out') ?? 'table', ['json', 'table'] as const)
  const trajectories = readCount('trajectories', given.get('trajectories'), 2, 1000, 20)
  const seed = given.get('seed') ?? 'open-gambit'
  if (given.has('record') && given.has('param')) throw new UsageError('--record needs all parameters; leave --param out.')
  const list = chosen(given.get('param'))
  const first = rank(list, seed, await survey(seed, trajectories, list))
  const second = rank(list, `${seed}#2`, await survey(`${seed}#2`, trajectories, list))
  const common = inCommon(first, second)
  const result = { ...first, factors: list.length, common, leading: Math.min(LEADING, list.length) }
  const recorded = given.has('record') ? writeRecord('sensitivity', { ...result, outputs: Object.fromEntries(Object.entries(first.outputs).map(([id, ranked]) => [id, ranked.slice(0, LEADING)])) }) : ''
  return (out === 'json' ? toJson({ ...result, stableFrom: STABLE_FROM }) : table(first, common, list.length)) + recorded
}

function chosen(names: string | undefined): Factor[] {
  const all = factors()
  if (names === undefined) return all
  return names.split(',').map((name) => {
    const found = all.find((f) => f.id === name) ?? factors(RULES.parameters.filter((p) => p.id === name)).map((f) => ({ ...f, id: name }))[0]
    if (found === undefined) throw new UsageError(unknown('parameter', name, [...all.map((f) => f.id), ...RULES.parameters.map((p) => p.id)]))
    return found
  })
}

const number = (x: number): string => String(Number(x.toPrecision(3)))

function table(first: Screening, common: Readonly<Record<string, number>>, count: number): string {
  const parts = OUTPUTS.map(({ id, title, unit }) => {
    const rows = first.outputs[id].slice(0, LEADING).map((r) => [r.factor, r.mu < 0 ? '−' : '+', number(r.muStar), number(r.sigma)])
    const stable = count <= LEADING ? '' : ` ${common[id]} of ${LEADING} are the same with another seed${common[id] >= STABLE_FROM ? '' : ': not stable'}.`
    return `${title}, ${unit}.${stable}\n${columns(['parameter', 'direction', 'μ*', 'σ'], rows, 2)}`
  })
  return `${parts.join('\n\n')}\n\n${first.runs} games for each of two seeds: ${first.trajectories} trajectories over ${count} parameters and families (seed ${first.seed}).\n`
}

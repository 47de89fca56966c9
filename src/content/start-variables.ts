/**
 * What a teacher may set otherwise at the start, and within which bounds. The bounds are wide around what the scenarios of
 * the game begin with: a start outside them would be another world, of which the model says nothing. They are judgement.
 * The words stand in `text/<language>/workshop.ts` under `name`; `who` fills them.
 */
export interface StartVariable {
  /** Name of the state variable. */
  readonly variable: string
  readonly name: StartName
  /** A side, a lab or a seat, where there is one for each of several. */
  readonly who?: string
  readonly min: number
  readonly max: number
}

const START_NAMES = [
  'best', 'best-open', 'machines-us', 'machines-legal', 'machines-smuggled', 'machines-home', 'machines-rented', 'machines-row',
  'fab', 'tools', 'software', 'trust-emerging', 'trust-europe', 'standards', 'talent', 'fiscal', 'political', 'cash', 'tension',
] as const
export type StartName = (typeof START_NAMES)[number]

const US_LABS = ['openai', 'google', 'anthropic', 'us-other', 'meta', 'us-open']
const CN_LABS = ['deepseek', 'zhipu', 'alibaba', 'baidu', 'tencent']
const each = (name: StartName, series: string, among: readonly string[], min: number, max: number, rest = ''): StartVariable[] =>
  among.map((who) => ({ variable: `${series}/${who}${rest}`, name, who, min, max }))
const SIDES = ['us', 'cn']

export const START_VARIABLES: readonly StartVariable[] = [
  ...each('best', 'eci', [...US_LABS, ...CN_LABS, 'row'], 90, 175),
  ...each('best-open', 'open-eci', [...US_LABS, ...CN_LABS, 'row'], 90, 175),
  { variable: 'stock.us', name: 'machines-us', min: 10, max: 60_000 },
  { variable: 'stock.cn.legal', name: 'machines-legal', min: 0, max: 5000 },
  { variable: 'stock.cn.smuggled', name: 'machines-smuggled', min: 0, max: 5000 },
  { variable: 'stock.cn.domestic', name: 'machines-home', min: 0, max: 10_000 },
  { variable: 'stock.cn.offshore', name: 'machines-rented', min: 0, max: 5000 },
  { variable: 'stock.row', name: 'machines-row', min: 10, max: 20_000 },
  { variable: 'fab', name: 'fab', min: 0, max: 1000 },
  { variable: 'tool-share', name: 'tools', min: 0, max: 1 },
  { variable: 'software', name: 'software', min: 0.2, max: 1 },
  ...each('trust-emerging', 'trust', SIDES, 0.05, 1.2, '/emerging'),
  ...each('trust-europe', 'trust', SIDES, 0.05, 1.2, '/europe'),
  ...each('standards', 'standards', SIDES, 0, 1),
  ...each('talent', 'talent', SIDES, 0.3, 2),
  ...each('fiscal', 'fiscal', SIDES, 0, 100),
  ...each('political', 'political', SIDES, 0, 100),
  ...each('cash', 'cash', ['us-frontier', 'us-open-lab', 'nvidia', 'cn-open', 'cn-platforms', 'huawei'], 0, 100),
  { variable: 'escalation', name: 'tension', min: 0, max: 10 },
]

/** Tables and pictures of what takes minutes: robustness (T-54), sensitivity (T-55) and how often fans hold, from the results kept in `docs/recorded`; and where each check of the design stands. */
import { NOT_SHOWN, SHOWN } from '../src/analysis/behaviour/check.ts'
import { ROBUST_FROM, SIGN_EXCEPTIONS } from '../src/analysis/behaviour/robust.ts'
import { barsInWords, barsName, barsOf } from '../src/analysis/bars.ts'
import { OUTPUTS, STABLE_FROM } from '../src/analysis/sensitivity/screen.ts'
import { presentRules, readRecord } from '../src/cli/records.ts'

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ')
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
const percent = (x) => `${(100 * x).toFixed(x === 1 ? 0 : 1)} %`
const digits = (x) => String(Number(x.toPrecision(3)))

/** Recorded results say which rules they were made with; older ones say so. */
const made = ({ rules }, command) => rules === presentRules()
  ? 'Made with the rules of this tree.'
  : `Made with other rules (${rules}) than those of this tree: run \`${command}\` again.`

export function robustnessPage() {
  const record = readRecord('robustness')
  const held = record.figures.filter((f) => f.holds).length
  const rows = record.figures.map((f) => [f.id, f.figure, percent(f.survives), f.holds ? 'survives' : 'does not', f.decidedBy.map((d) => `\`${d.parameter}\` ${d.correlation > 0 ? '+' : '−'}${digits(Math.abs(d.correlation))}`).join(', ')])
  return `${made(record, 'npm run -s behaviour -- --robust 500 --record')} ${record.draws} sets of parameters were drawn (seed ${record.seed}). ${held} of ${record.figures.length} directions survive in ${percent(ROBUST_FROM)} or more of them.\n\n`
    + `Left out by construction: ${Object.entries(SIGN_EXCEPTIONS).map(([id, why]) => `${id}. ${why}`).join(' ')}\n\n`
    + `Where a direction does not survive, the last column names the three parameters that go with it most closely (correlation; + means that larger values keep the direction).\n\n`
    + table(['Check', 'Figure', 'Survives', 'T-54', 'Decided by'], rows)
}

export function sensitivityTable() {
  const record = readRecord('sensitivity')
  const column = (output) => record.outputs[output.id].map((r) => `\`${r.factor}\` ${r.mu < 0 ? '−' : '+'}${digits(r.muStar)} (${digits(r.sigma)})`).join('<br>')
  return `${made(record, 'npm run -s sensitivity -- --record')} ${record.trajectories} trajectories over ${record.factors} parameters and families, ${record.runs} games (seed ${record.seed}).\n\n`
    + `${table(['Result', 'Unit', 'The leading ten: μ* with the usual direction, and σ', 'The same with another seed'], OUTPUTS.map((o) => [o.title, o.unit, column(o), `${record.common[o.id]} of ${record.leading}${record.common[o.id] >= STABLE_FROM ? '' : ', not stable'}`]))}\n\n`
    + OUTPUTS.map((o) => `![${o.title}. ${barsInWords(o, record.outputs[o.id])}.](img/${barsName(o.id)})`).join('\n')
}

/** Pictures by file name. */
export function sensitivityPictures() {
  const record = readRecord('sensitivity')
  return new Map(OUTPUTS.map((o) => [barsName(o.id), barsOf(o, record.outputs[o.id])]))
}

const whole = (x) => `${Math.round(100 * x)} %`

/** How often fans hold what comes: as assumed, and where the assumption is wrong. */
export function coveragePage() {
  const record = readRecord('coverage')
  const { seeds, futures, after, assumed, others } = record
  const head = (what) => [what, ...after.map((q) => (q === 1 ? 'after 1 quarter' : `after ${q}`)), 'all', 'games']
  const row = ({ says, held }) => [says, ...held.within.map(whole), whole(held.all), held.trials]
  const tails = [...assumed.headlines, { says: 'all', held: assumed.all }].map(({ says, held }) => [says, ...after.map((_, k) => `${whole(held.below[k])} / ${whole(held.above[k])}`)])
  return `${made(record, 'npm run -s coverage -- --record')} A fan shows lines that a tenth, half and nine tenths of the futures lie below; so it should hold 80 % of what comes. ${seeds} games were played up to a moment with the computer player “learner” on one’s own side: scenarios, sides, moments (0 to 8 quarters in) and rivals in turn, each with a seed that no future has drawn from (seeds ${record.seed}#0 and on). There a fan of ${futures} futures was made, as a player would be shown one of 1,000, and the game went on for eight quarters.\n\n`
    + `## As assumed\n\nOne’s own side decides nothing more, the other side keeps to the policy that was assumed, and luck is drawn. Parts of the outcomes within the fan:\n\n`
    + `${table(head('Number'), [...assumed.headlines.map(row), row({ says: '**all**', held: assumed.all })])}\n\n`
    + `Of ${seeds} games, 80 % wanders by about ${digits(196 * Math.sqrt(0.16 / seeds))} points either way by chance alone (95 %). Where luck has had no time to act, most futures are one value and the fan is a line; whatever lies on it is held, so more than 80 % may be. That is why some numbers are held more often after one quarter.\n\n`
    + `Below the fan / above it (10 % each is the aim):\n\n${table(['Number', ...after.map((q) => (q === 1 ? 'after 1 quarter' : `after ${q}`))], tails)}\n\n`
    + `## Not as assumed\n\nThe same for all numbers together, where somebody plays who was not assumed. Luck moves these numbers far less than decisions do: so a fan that is right about luck is wrong about a rival that does something else, the more so the further it looks.\n\n`
    + table(head('Assumed, and what happens'), others.map(row))
}

const GROUPS = [
  ['C1', 'Structure, units, conservation', 1, 11], ['C2', 'Extremes and directions', 12, 20], ['C3', '2022Q4 to 2026Q2', 21, 32], ['C4', 'When one thing is changed', 33, 53], ['C5', 'Robustness', 54, 57],
]
/** Checks that are no entry of the behaviour checks, and where they are. */
const ELSEWHERE = {
  'T-01': 'test/property/conservation.test.ts: shares sum to 1', 'T-02': 'test/property/conservation.test.ts: every chip is accounted for',
  'T-03': 'test/property/conservation.test.ts: states are sums of ledger entries', 'T-04': 'test/property/conservation.test.ts: money and political capital balance',
  'T-06': 'test/property/bounds.test.ts', 'T-07': 'test/replay/golden.test.ts, test/property/twins.test.ts, scripts/cross-engine.mjs', 'T-09': 'test/property/null-levers.test.ts',
  'T-11': 'test/property/reasons.test.ts: waterfalls add up', 'T-54': 'npm run -s behaviour -- --robust 500; robustness.md', 'T-55': 'npm run -s sensitivity; model.md, “Sensitivity”',
}

export function whichCheckTable() {
  const known = (list, id) => list.filter((b) => b.id.replace(/[a-z]$/, '') === id)
  const rows = GROUPS.flatMap(([group, title, from, to]) => Array.from({ length: to - from + 1 }, (_, i) => `T-${String(from + i).padStart(2, '0')}`).flatMap((id) => {
    const shown = known(SHOWN, id)
    const missed = known(NOT_SHOWN, id)
    if (shown.length + missed.length === 0 && !(id in ELSEWHERE)) return []
    const verdict = shown.length > 0 && missed.length > 0 ? 'in part' : missed.length > 0 ? 'known weakness' : shown.length > 0 ? 'holds' : 'see there'
    return [[`${group} ${title}`, id, ELSEWHERE[id] ?? 'npm run -s behaviour, test/behaviour', verdict]]
  }))
  const mechanisms = [...SHOWN, ...NOT_SHOWN].filter((b) => b.id.startsWith('M-')).length
  const missed = NOT_SHOWN.filter((b) => b.id.startsWith('M-')).length
  return `${table(['Group', 'Check', 'Where', 'Verdict'], rows)}\n\nBeside these stand ${mechanisms} checks of single mechanisms (M-1 and on), of which ${missed} are known weaknesses. Numbers that are missing were never given a check.`
}

/** Questions for the talk afterwards: those that the teacher wrote into her scenario, then some fitted to what happened, each only where the class gives cause. */
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { leverName } from './map.ts'
import type { Told } from './rows.ts'
import { nameOf } from './rows.ts'

const MOST = 6
/** Points that are worth a question, and the spread of a lever that counts as alike. */
const FAR = 3
const ALIKE = 0.03

export function buildQuestions(told: Told): readonly string[] {
  const { report, words, texts } = told
  const first = report?.groups[0] && told.entries[report.groups[0].entry]
  const own = first?.kind === 'result' ? first.record.start.own?.questions ?? [] : []
  if (!report || report.groups.length < 2) return own
  const { questions: t } = words.together
  const { fixed } = formatOf(texts)
  const { groups, levers, pair, split } = report
  const name = (g: number) => nameOf(told, groups[g].entry)
  const points = (value: number) => fixed(Math.abs(value), 1)
  const asked: string[] = []

  const by = groups.map((_, g) => g).toSorted((a, b) => groups[b].end - groups[a].end)
  const [best, worst] = [by[0], by[by.length - 1]]
  if (groups[best].end - groups[worst].end >= FAR) asked.push(fill(t.far, { a: name(best), b: name(worst), points: points(groups[best].end - groups[worst].end) }))
  if (pair) {
    const [a, b] = pair
    const apart = levers.map((_, l) => Math.abs(groups[a].plan[l] - groups[b].plan[l]))
    const most = apart.indexOf(Math.max(...apart))
    if (apart[most] > 0.3) asked.push(fill(t.close, { a: name(a), b: name(b), lever: leverName(told, levers[most]), points: points(groups[a].end - groups[b].end) }))
  }
  const byLuck = groups.map((_, g) => g).toSorted((a, b) => groups[b].luck.luck - groups[a].luck.luck)
  const [lucky, unlucky] = [byLuck[0], byLuck[byLuck.length - 1]]
  if (groups[lucky].luck.luck > 1) asked.push(fill(t.lucky, { name: name(lucky), mean: fixed(groups[lucky].luck.mean, 1), score: fixed(groups[lucky].end, 1) }))
  if (groups[unlucky].luck.luck < -1) asked.push(fill(t.unlucky, { name: name(unlucky), luck: points(groups[unlucky].luck.luck) }))
  if (split.share !== null && split.share < 0.35) asked.push(t.allLuck)
  if (split.share !== null && split.share > 0.85) asked.push(t.allPlan)

  const copied = told.entries.flatMap((entry, at) => (entry.kind === 'result' && entry.same !== undefined ? [[entry.same, at] as const] : []))
    .map((two) => two.map((at) => groups.find((group) => group.entry === at)?.end ?? NaN)).map(([a, b]) => Math.abs(a - b)).filter((apart) => apart > 0)
  if (copied.length > 0) asked.push(fill(t.copied, { points: points(Math.max(...copied)) }))

  const spreadOf = (l: number) => Math.max(...groups.map((group) => group.plan[l])) - Math.min(...groups.map((group) => group.plan[l]))
  const start = report.start
  const alike = levers.findIndex((_, l) => spreadOf(l) < ALIKE && groups.every((group) => Math.abs(group.plan[l] - start[l]) > 0.15))
  if (alike >= 0) asked.push(fill(t.alike, { lever: leverName(told, levers[alike]) }))
  const nobody = report.shown.find((l) => groups.every((group) => Math.abs(group.plan[l] - start[l]) < 1e-9))
  if (nobody !== undefined) asked.push(fill(t.nobody, { lever: leverName(told, levers[nobody]) }))
  return [...own, ...asked.slice(0, MOST - 1), t.model]
}

/** A bar as a sentence: “−1.4 points because DeepSeek’s released model improved.” */
import type { CauseId } from '../../engine/causes.ts'
import type { UnitText } from '../../content/text/format-types.ts'
import type { Texts } from '../../content/text/types.ts'
import { LABS } from '../../engine/types.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import type { BarId, Part } from './turn.ts'
import { labelOf } from './turn.ts'

/** Names that are sentences of their own (“trust in Chinese services fell”); the others name a thing (“training under way”). */
const CLAUSES: ReadonlySet<BarId | CauseId> = new Set<BarId | CauseId>([
  'legalLine', 'legalGuidance', 'home', 'smuggled', 'published', 'tookLead', 'trainingLost', 'mix', 'released', 'quality', 'qualityOpen', 'price', 'service',
  'friction', 'licence', 'trust', 'standards', 'content', 'habit', 'ban', 'industry', 'materials', 'supply', 'software', 'foreign', 'retired', 'memory', 'goodwillFades',
  'reachOfAttackers', 'haste', 'margin', 'spending', 'cheaperChips', 'supplyKept', 'sellerVolume', 'tariff', 'buildDelays', 'toChina', 'networks', 'enforcement', 'room',
  'cloud', 'sought', 'factories', 'yield', 'usPlants', 'sellerPrice', 'learning', 'deliveries', 'deployUse', 'listing', 'priceUnderWay', 'priceGap', 'priceStance',
  'priceFloor', 'closedRevenue', 'allRevenue', 'closedPrice', 'openPrice', 'lapse', 'regeneration', 'retirement', 'network-decay', 'reference-growth', 'ideas-get-harder',
  'leak-catch-up', 'user-choice', 'diffusion', 'standards-drift', 'trust-recovery', 'talent-flow', 'calming',
])

/** From this part on a bar is told as one lab’s alone; from half on the lab is named beside the others. */
const ALONE = 0.85

/** The lab that did most of what a bloc’s models did, where one did more than half, and its part. */
function mainLab({ byLab }: Part): { readonly lab: number; readonly part: number } | null {
  if (!byLab || byLab.size === 0) return null
  const all = [...byLab.values()].reduce((sum, x) => sum + Math.abs(x), 0)
  const [lab, amount] = [...byLab].sort((x, y) => Math.abs(y[1]) - Math.abs(x[1]) || x[0] - y[0])[0]
  return Math.abs(amount) > 0.5 * all ? { lab, part: Math.abs(amount) / all } : null
}

/** What a bar is called where a lab did most of it. */
function nameOfPart(part: Part, texts: Texts): string {
  const main = part.of === 'quality' || part.of === 'qualityOpen' ? mainLab(part) : null
  if (main === null) return labelOf(part)
  const { labModel, labOpen, aboveAll } = texts.why.because
  const lab = texts.names.labs[LABS[main.lab]].name
  return main.part < ALONE ? fill(aboveAll, { label: labelOf(part), lab }) : fill(part.of === 'quality' ? labModel : labOpen, { lab })
}

/** A label within a sentence: its capital goes, unless it begins with a name. */
export function within(label: string, { names, why }: Texts): string {
  const proper = [...Object.values(names.labs).map((l) => l.name), ...Object.values(names.sides).flatMap((s) => [s.name, s.government, s.adjective]), ...why.because.proper]
  return proper.some((name) => label.startsWith(name)) ? label : label.slice(0, 1).toLowerCase() + label.slice(1)
}

/** `amount` in displayed units, as the bar shows it. */
export function saidOf(part: Part, amount: number, unit: UnitText, texts: Texts): string {
  const { counted, fixed } = formatOf(texts)
  const size = Math.abs(amount)
  const { clause, thing, atLab } = texts.why.because
  const clear = part.of !== undefined && CLAUSES.has(part.of) && !part.key.startsWith('revenue-')
  const said = `${amount < 0 ? '−' : '+'}${counted(unit.change, size, { n: fixed(size, unit.digits) })}`
  // “Own research: OpenAI” is the name of a bar and no part of a sentence: there the lab comes first.
  const [only, ...others] = part.labs ?? []
  const lab = only === undefined || others.length > 0 ? '' : texts.names.labs[LABS[only]].name
  const name = nameOfPart(part, texts)
  const tail = fill(texts.why.ofLab, { label: '', lab })
  if (!clear && lab !== '' && name.endsWith(tail)) return fill(atLab, { amount: said, lab, label: within(name.slice(0, -tail.length), texts) })
  return fill(clear ? clause : thing, { amount: said, label: within(name, texts) })
}

/** Numbers of the published series as words, in the unit in which they are shown. */
import { quarterIndex } from '../../engine/quarters.ts'
import { formatOf } from '../format.ts'
import type { ModelTexts } from './model-vm.ts'

/** Shares are shown in per cent, everything else as it is counted. */
const PERCENT = '0–1'

/** Money and chips are shown in the unit in which the language counts them. */
const MONEY = '$bn a quarter'
const CHIPS = 'kH100e'

export function scaleOf(unit: string, { format }: Pick<ModelTexts, 'format'>): number {
  if (unit === PERCENT) return 100
  if (unit === MONEY) return format.money.lever.scale
  return unit.startsWith(CHIPS) ? format.units.chips[0].scale : 1
}

interface Counted {
  readonly unit: string
  readonly digits: number
}

/** A larger unit takes more digits, a smaller one fewer. */
function digitsOf({ unit, digits }: Counted, texts: ModelTexts): number {
  if (unit === PERCENT) return Math.max(0, digits - 2)
  return unit === MONEY || unit.startsWith(CHIPS) ? digits - Math.round(Math.log10(scaleOf(unit, texts))) : digits
}

/** A value as it stands in a table, without its unit. */
export function shownValue(value: number, s: Counted, texts: ModelTexts): string {
  return formatOf(texts).fixed(value * scaleOf(s.unit, texts), digitsOf(s, texts))
}

/** A value within a sentence. */
export function saidValue(value: number, s: Counted, texts: ModelTexts): string {
  return s.unit === PERCENT ? formatOf(texts).percent(value, digitsOf(s, texts)) : shownValue(value, s, texts)
}

/** “2025 Q1” from “2025Q1”. */
export function quarterText(label: string, texts: ModelTexts): string {
  const index = quarterIndex(label)
  return index === undefined ? label : formatOf(texts).quarterShort(index)
}

/** Numbers of the published series as words, in the unit in which they are shown. */
import { quarterIndex } from '../engine/quarters.ts'
import { formatOf } from './format.ts'
import type { ModelTexts } from './model-vm.ts'

/** Shares are shown in per cent, everything else as it is counted. */
const PERCENT = '0–1'

/** Money is shown in the unit in which the language counts it. */
const MONEY = '$bn a quarter'

export const scaleOf = (unit: string, { format }: Pick<ModelTexts, 'format'>): number => (unit === PERCENT ? 100 : unit === MONEY ? format.money.lever.scale : 1)

interface Counted {
  readonly unit: string
  readonly digits: number
}

const digitsOf = ({ unit, digits }: Counted): number => (unit === PERCENT ? Math.max(0, digits - 2) : digits)

/** A value as it stands in a table, without its unit. */
export function shownValue(value: number, s: Counted, texts: ModelTexts): string {
  return formatOf(texts).fixed(value * scaleOf(s.unit, texts), digitsOf(s))
}

/** A value within a sentence. */
export function saidValue(value: number, s: Counted, texts: ModelTexts): string {
  return s.unit === PERCENT ? formatOf(texts).percent(value, digitsOf(s)) : shownValue(value, s, texts)
}

/** “2025 Q1” from “2025Q1”. */
export function quarterText(label: string, texts: ModelTexts): string {
  const index = quarterIndex(label)
  return index === undefined ? label : formatOf(texts).quarterShort(index)
}

/** Values of levers as words, and what a lever drives read from a game. */
import type { LeverText, Named, Texts } from '../content/text/types.ts'
import { leverTextKey } from '../content/text/keys.ts'
import type { LeverInstance } from '../engine/levers.ts'
import type { LeverDef } from '../engine/types.ts'
import { actor, formatOf } from './format.ts'
import { fill } from './interface-texts.ts'

export type ValueKind = 'percent' | 'usd' | 'multiple' | 'quarters' | 'choice' | 'switch' | 'scale'

/** How a lever’s value is told, from its table row: a new lever needs no line here. */
export function valueKind(def: LeverDef): ValueKind {
  if (def.stepsPerUnit === 1 && def.presets !== undefined) return 'choice'
  if (def.stepsPerUnit === 1 && def.max - def.min === 1) return 'switch'
  if (def.unit === 'quarters') return 'quarters'
  if (def.unit.startsWith('$bn')) return 'usd'
  if (def.unit.startsWith('×')) return 'multiple'
  if (/^(share|rate)\b/.test(def.unit)) return 'percent'
  return 'scale'
}

export function leverText(texts: Texts, def: Pick<LeverDef, 'seat' | 'id'>): LeverText {
  return texts.levers[leverTextKey(def)]
}

export function presetAt(def: LeverDef, value: number): string | null {
  return def.presets?.find((p) => Math.abs(p.value - value) < 1e-9)?.id ?? null
}

/** Money as a lever sets it, or as what is paid for it is written; then the two can stand in one line. */
type Money = 'set' | 'paid'

/** The number alone: “72%”, “$2 bn”, “Promote”. */
export function shortValue(def: LeverDef, text: LeverText, value: number, texts: Texts, money: Money = 'set'): string {
  const { counted, dollars, fixed, leverMoney, percentTrimmed, trimmed } = formatOf(texts)
  const { values } = texts.pricing
  switch (valueKind(def)) {
    case 'percent':
      return percentTrimmed(value, 1)
    case 'usd':
      return money === 'paid' && value < 1 ? dollars(value) : leverMoney(value)
    case 'multiple':
      return fill(values.multiple, { n: trimmed(value, 2) })
    case 'quarters':
      return value === 0 ? text.low : counted(values.quarters, value, { n: fixed(value, 0) })
    case 'choice': {
      const preset = presetAt(def, Math.round(value))
      return preset === null ? fixed(value, 0) : (text.presetNames?.[preset] ?? preset)
    }
    case 'switch':
      return value < 0.5 ? text.low : text.high
    case 'scale':
      return trimmed(value, 2)
  }
}

/** How a value stands in a field where it is typed. */
export function typedAs(def: LeverDef | undefined, texts: Texts): { readonly scale: number; readonly sign: string } {
  const kind = def && valueKind(def)
  if (kind === 'percent') return { scale: 100, sign: '%' }
  return { scale: kind === 'usd' ? texts.format.money.lever.scale : 1, sign: '' }
}

/** The value with its unit: “72% of desired performance blocked (October 2023)”, “effort 0.3”, “0 (no talks)”. */
export function longValue(def: LeverDef, text: LeverText, value: number, texts: Texts, money: Money = 'set'): string {
  const { trimmed } = formatOf(texts)
  const { values } = texts.pricing
  const short = shortValue(def, text, value, texts, money)
  const preset = presetAt(def, value)
  const named = (shown: string): string =>
    preset === null ? shown : fill(values.named, { value: shown, name: (text.presetNames?.[preset] ?? preset).split(/[:：]/)[0] })
  switch (valueKind(def)) {
    case 'percent':
      return named(text.withValue === undefined ? short : fill(text.withValue, { value: short }))
    case 'usd':
      return value === 0 ? text.low : named(fill(values.moneyPerQuarter, { money: short }))
    case 'multiple':
      return named(fill(values.multipleOf, { n: trimmed(value, 2), unit: text.unit }))
    case 'scale': {
      if (Math.abs(value - def.min) < 1e-9) return fill(values.atEnd, { value: short, words: text.low })
      if (Math.abs(value - def.max) < 1e-9) return fill(values.atEnd, { value: short, words: text.high })
      return text.withValue === undefined ? fill(values.named, { value: short, name: text.unit }) : fill(text.withValue, { value: short })
    }
    default:
      return short
  }
}

/** The mean of several targets that stand at different values. */
export function mixedValue(def: LeverDef, text: LeverText, mean: number, texts: Texts): string {
  const kind = valueKind(def)
  const { values } = texts.pricing
  if (kind === 'choice' || kind === 'switch') return values.mixed
  const value = Math.round(mean * def.stepsPerUnit) / def.stepsPerUnit
  const shown = kind === 'multiple' ? fill(values.multipleOf, { n: formatOf(texts).trimmed(value, 2), unit: text.unit }) : shortValue(def, text, value, texts)
  return fill(values.onAverage, { value: shown })
}

/** The front-page line of a lever that moved from one value to another. */
export function leverHeadline(i: LeverInstance, before: number, value: number, texts: Texts): string {
  const { def } = i
  const text = leverText(texts, def)
  const lines = texts.leverHeadlines[leverTextKey(def)]
  const names: Readonly<Record<string, Named | undefined>> = { ...texts.names.labs, ...texts.names.firms }
  const target = names[i.target ?? '']
  return actor(value > before ? lines.up : lines.down, target ?? texts.names.seats[def.seat])
    .replaceAll('{target}', target?.name ?? '').replaceAll('{before}', shortValue(def, text, before, texts)).replaceAll('{value}', shortValue(def, text, value, texts))
}

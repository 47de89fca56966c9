/** Values of levers as words, and what a lever drives read from a game. */
import type { LeverText, Texts } from '../content/text/types.ts'
import { leverTextKey } from '../content/text/keys.ts'
import type { LeverInstance } from '../engine/levers.ts'
import type { LeverDef } from '../engine/types.ts'
import { actor, fixed, trimmed } from './format.ts'

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

/** The number alone: “72%”, “$2 bn”, “Promote”. */
export function shortValue(def: LeverDef, text: LeverText, value: number): string {
  switch (valueKind(def)) {
    case 'percent':
      return `${trimmed(value * 100, 1)}%`
    case 'usd':
      return `$${trimmed(value, 2)} bn`
    case 'multiple':
      return `${trimmed(value, 2)} ×`
    case 'quarters':
      return value === 0 ? text.low : `${fixed(value, 0)} ${value === 1 ? 'quarter' : 'quarters'}`
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

/** The value with its unit: “72% of desired performance blocked (October 2023)”, “effort 0.3”, “0: no talks”. */
export function longValue(def: LeverDef, text: LeverText, value: number): string {
  const short = shortValue(def, text, value)
  const preset = presetAt(def, value)
  const named = preset === null ? '' : ` (${(text.presetNames?.[preset] ?? preset).split(':')[0]})`
  switch (valueKind(def)) {
    case 'percent':
      return text.unit.startsWith('of ') ? `${short} ${text.unit}${named}` : `${short}${named}`
    case 'usd':
      return value === 0 ? text.low : `${short} a quarter${named}`
    case 'multiple':
      return `${trimmed(value, 2)} ${text.unit}${named}`
    case 'scale': {
      if (Math.abs(value - def.min) < 1e-9) return `${short}: ${text.low}`
      if (Math.abs(value - def.max) < 1e-9) return `${short}: ${text.high}`
      const noun = /^([a-z]+), /.exec(text.unit)?.[1]
      return noun === undefined ? `${short} (${text.unit})` : `${noun} ${short}`
    }
    default:
      return short
  }
}

/** The mean of several targets that stand at different values. */
export function mixedValue(def: LeverDef, text: LeverText, mean: number): string {
  const kind = valueKind(def)
  if (kind === 'choice' || kind === 'switch') return 'not the same for all'
  const value = Math.round(mean * def.stepsPerUnit) / def.stepsPerUnit
  return `${kind === 'multiple' ? `${trimmed(value, 2)} ${text.unit}` : shortValue(def, text, value)} on average`
}

/** The front-page line of a lever that moved from one value to another. */
export function leverHeadline(i: LeverInstance, before: number, value: number, texts: Texts): string {
  const { def } = i
  const text = leverText(texts, def)
  const lines = texts.leverHeadlines[leverTextKey(def)]
  const names: Readonly<Record<string, { readonly name: string } | undefined>> = { ...texts.names.labs, ...texts.names.firms }
  const target = names[i.target ?? '']?.name
  return actor(value > before ? lines.up : lines.down, target ?? texts.names.seats[def.seat].name)
    .replaceAll('{target}', target ?? '').replaceAll('{before}', shortValue(def, text, before)).replaceAll('{value}', shortValue(def, text, value))
}

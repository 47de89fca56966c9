/**
 * Ranges that a player gives for a number before the turn ends, and how they did. A range is meant to hold the result
 * eight times in ten; it is scored by the interval score for that aim, a proper score: nobody gains by saying other than
 * what he expects. Scores are told in the unit of the number, beside that of a range as wide around the value before.
 */
import type { UnitText } from '../../content/text/format-types.ts'
import type { TurnTexts } from '../../content/text/turn-texts.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import { exp, log } from '../../engine/math/exact.ts'
import type { DoctrineId, Side } from '../../engine/types.ts'
import type { Format } from '../format.ts'
import { formatOf } from '../format.ts'
import { buildHeadline, headlineIds } from '../headlines.ts'
import { fill } from '../interface-texts.ts'
import { measureOf, written } from '../measures.ts'

/** A part in ten is expected below the range, and one above. */
export const AIM = 0.8
/** Fewer ranges than this say nothing about how well somebody knows. */
const TOO_FEW = 4
/** So unlikely would the number of hits be, did the ranges hold eight in ten. */
const UNLIKELY = 0.1

interface Range { readonly headline: string; readonly low: number; readonly high: number }
interface Given extends Range { readonly seen?: boolean }

/** Width, and ten times what the result lies outside by. Smaller is better. */
export function intervalScore(low: number, high: number, result: number): number {
  const tail = 2 / (1 - AIM)
  return high - low + tail * Math.max(0, low - result) + tail * Math.max(0, result - high)
}

export interface ForecastOption {
  readonly id: string
  readonly label: string
  /** “It stands at 12.4 points.” */
  readonly nowText: string
  readonly unit: string
  /** What a displayed number is multiplied with to be one of the series. */
  readonly perDisplayed: number
  readonly digits: number
  /** An example of two numbers, for whoever typed something else. */
  readonly example: { readonly low: string; readonly high: string }
}

function unitOf(engine: Engine, state: Float64Array, id: string, texts: Texts, you: Side): { unit: UnitText; series: string; label: string } | null {
  const measure = measureOf(id, you, texts)
  if (!measure) return null
  return { unit: formatOf(texts).unit(measure.unit, engine.read(state, measure.series)), series: measure.series, label: measure.label }
}

/** The numbers that a range can be given for: those of the world and at home, and the score. */
export function forecastOptions(engine: Engine, state: Float64Array, texts: Texts, turn: TurnTexts, you: Side, doctrine: DoctrineId): readonly ForecastOption[] {
  const format = formatOf(texts)
  return headlineIds(you, doctrine).flatMap((id): ForecastOption[] => {
    const vm = buildHeadline(engine, null, state, id, texts, you, doctrine)
    const own = unitOf(engine, state, id, texts, you)
    if (!vm || !own || vm.group === 'index' || vm.group === 'budget') return []
    const { unit } = own
    const shown = vm.value * unit.scale
    const step = Math.max(Math.abs(shown) * 0.05, 1)
    return [{
      id, label: vm.label, nowText: fill(turn.forecast.now, { value: written(unit, vm.value, format) }), unit: fill(turn.forecast.unit, { unit: unit.words }),
      perDisplayed: 1 / unit.scale, digits: unit.digits,
      example: { low: format.fixed(shown - step, unit.digits), high: format.fixed(shown + step, unit.digits) },
    }]
  })
}

/** A number as somebody of this language types it; null where it is none. */
export function typedNumber(text: string, { format }: Pick<Texts, 'format'>): number | null {
  const plain = text.trim().replaceAll('−', '-').replaceAll(/[\s\u00a0\u202f]/g, '').replace(/[%٪％]$/, '')
  const grouped = new RegExp(`^-?\\d{1,3}(\\${format.group.trim() === '' ? ' ' : format.group}\\d{3})+(\\${format.decimal}\\d+)?$`)
  const digits = grouped.test(plain) ? plain.replaceAll(format.group, '').replace(format.decimal, '.') : plain.replace(',', '.')
  const value = digits === '' ? NaN : Number(digits)
  return Number.isFinite(value) ? value : null
}

export interface GivenVm {
  readonly id: string
  readonly label: string
  /** As it is typed again. */
  readonly low: string
  readonly high: string
  readonly text: string
}

/** A range that was given for the turn being decided. */
export function givenRange(engine: Engine, state: Float64Array, range: Range, texts: Texts, turn: TurnTexts, you: Side): GivenVm | null {
  const own = unitOf(engine, state, range.headline, texts, you)
  if (!own) return null
  const { unit, label } = own
  const format = formatOf(texts)
  const typed = (v: number) => format.trimmed(v * unit.scale, 6)
  return { id: range.headline, label, low: typed(range.low), high: typed(range.high), text: fill(turn.forecast.given, { label, low: said(unit, range.low, format), high: said(unit, range.high, format) }) }
}

/** A number of a range, with as many digits as it was typed with. */
function said(unit: UnitText, value: number, format: Format): string {
  const number = format.trimmed(value * unit.scale, Math.max(unit.digits, 3))
  return number.startsWith('−') ? `−${fill(unit.text, { n: number.slice(1) })}` : fill(unit.text, { n: number })
}

// ── What came of it ─────────────────────────────────────────────────────────────────────────────────────────
export interface ForecastResultVm {
  readonly id: string
  readonly label: string
  readonly held: boolean
  readonly counted: boolean
  readonly sentence: string
  readonly kind: string
  readonly score: string
  readonly reference: string
  readonly rangeText: string
  readonly resultText: string
  /** It scored as well as a range as wide around the value before, or better. */
  readonly asGood: boolean
  /** Places on a line from 0 to 1, for a small picture. */
  readonly line: { readonly low: number; readonly high: number; readonly result: number; readonly before: number }
}

/** How a range did, told in the unit in which it was given. */
export function forecastResult(engine: Engine, before: Float64Array, after: Float64Array, given: Given, texts: Texts, turn: TurnTexts, you: Side): ForecastResultVm | null {
  const own = unitOf(engine, before, given.headline, texts, you)
  if (!own) return null
  const { unit, series, label } = own
  const { forecast: words } = turn
  const format = formatOf(texts)
  const { low, high } = given
  const [was, result] = [engine.read(before, series), engine.read(after, series)]
  const held = result >= low && result <= high
  const miss = held ? 0 : result < low ? low - result : result - high
  const half = (high - low) / 2
  const score = intervalScore(low, high, result)
  const reference = intervalScore(was - half, was + half, result)
  const [lowText, highText, value] = [said(unit, low, format), said(unit, high, format), written(unit, result, format)]
  const [least, most] = [Math.min(low, result, was), Math.max(high, result, was)]
  const room = (most - least) * 0.1 || 1
  const place = (v: number) => (v - least + room) / (most - least + 2 * room)
  // The parts add up as they are written: ten times a miss is finer than the miss beside it.
  const shown = (v: number) => Number((v * unit.scale).toFixed(Math.max(0, unit.digits))) / unit.scale
  const difference = (v: number, digits = unit.digits) => format.counted(unit.change, Math.abs(v * unit.scale), { n: format.fixed(v * unit.scale, digits) })
  // A near miss has as many digits as show that it was one.
  const near = [0, 1, 2].find((more) => Number((miss * unit.scale).toFixed(Math.max(0, unit.digits + more))) > 0) ?? 3
  return {
    id: given.headline, label, held, counted: given.seen !== true, asGood: score <= reference + 1e-9,
    sentence: fill(held ? words.held : result < low ? words.below : words.above, { low: lowText, high: highText, value, miss: difference(miss, unit.digits + near) }),
    kind: held ? words.kindHeld : words.kindMissed,
    score: fill(held ? words.score : words.scoreMissed, { score: difference(score), width: difference(high - low), miss: difference(shown(score) - shown(high - low)) }),
    reference: given.seen === true ? words.notCounted : fill(words.reference, { score: difference(reference) }),
    rangeText: fill(texts.format.span, { from: lowText, to: highText }), resultText: value,
    line: { low: place(low), high: place(high), result: place(result), before: place(was) },
  }
}

// ── Over the game ───────────────────────────────────────────────────────────────────────────────────────────
export interface CalibrationVm {
  /** Null where no range was counted. */
  readonly sentence: string | null
  readonly judgement: string
  readonly skill: string
  readonly rows: readonly { readonly turn: string; readonly result: ForecastResultVm }[]
}

export function calibration(rows: CalibrationVm['rows'], texts: Texts, { forecast: words }: TurnTexts): CalibrationVm {
  const counted = rows.filter((r) => r.result.counted)
  const n = counted.length
  const held = counted.filter((r) => r.result.held).length
  if (n === 0) return { rows, sentence: null, judgement: '', skill: '' }
  const judgement = words[judged(held, n)]
  const better = counted.filter((r) => r.result.asGood).length
  const { alone } = words
  // One range is told as one: “1 of 1” is no count.
  if (n === 1) return { rows, sentence: held > 0 ? alone.held : alone.missed, judgement, skill: better > 0 ? alone.asGood : alone.worse }
  const { counted: forms } = formatOf(texts)
  return { rows, sentence: forms(words.heldIn, n, { held }), judgement, skill: forms(words.skill, n, { better }) }
}

/** What so many hits say about ranges that were meant to hold eight in ten. */
export function judged(held: number, n: number): 'early' | 'narrow' | 'wide' | 'fits' {
  if (n < TOO_FEW) return 'early'
  const atMost = (k: number) => Array.from({ length: k + 1 }, (_, i) => binomial(i, n)).reduce((a, b) => a + b, 0)
  if (atMost(held) < UNLIKELY) return 'narrow'
  if (1 - (held === 0 ? 0 : atMost(held - 1)) < UNLIKELY) return 'wide'
  return 'fits'
}

/** Chance of exactly `k` hits in `n`. */
function binomial(k: number, n: number): number {
  let ways = 0
  for (let i = 1; i <= k; i++) ways += log(n - k + i) - log(i)
  return exp(ways + k * log(AIM) + (n - k) * log(1 - AIM))
}

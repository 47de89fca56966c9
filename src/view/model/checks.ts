/** The behaviour checks in words: all of them before they are run, with their figures afterwards. */
import type { Checked } from '../../analysis/behaviour/check.ts'
import { ALL_CHECKS } from '../../analysis/behaviour/check.ts'
import type { Band } from '../../analysis/behaviour/kinds.ts'
import { KNOWN_WEAKNESSES } from '../../analysis/behaviour/weaknesses.ts'
import { fill } from '../interface-texts.ts'
import type { ChecksVm, CheckVm, ModelTexts } from './model-vm.ts'

export const CHECK_COUNT = ALL_CHECKS.length

/** Two kinds of checks share ids: one says what holds of a behaviour, the other what does not. */
const keyOf = (id: string, weakness: boolean): string => (weakness ? `weakness/${id}` : id)

/** Every check, by the key under which a language files its words. */
export const checkKeys = (): string[] => ALL_CHECKS.map((c) => keyOf(c.id, 'because' in c))

export function checksVm(done: readonly Checked[], texts: ModelTexts): ChecksVm {
  const words = texts.checks
  const made = done.map((c) => ({ c, vm: ofChecked(c, texts) }))
  const finished = done.length === CHECK_COUNT
  const failing = made.filter(({ c }) => !c.holds && c.knownWeakness === null)
  const weaknesses = made.filter(({ c }) => !c.holds && c.knownWeakness !== null)
  const holds = made.filter(({ c }) => c.holds)
  return {
    intro: fill(words.intro, { checks: CHECK_COUNT }),
    result: finished ? fill(words.result, { holds: holds.length, checks: CHECK_COUNT, weaknesses: weaknesses.length })
      + (failing.length > 0 ? texts.format.gap + fill(words.resultFail, { fails: failing.length }) : '') : '',
    holds: finished ? holds.map(({ vm }) => vm) : [],
    weaknesses: finished ? weaknesses.map(({ vm }) => vm) : KNOWN_WEAKNESSES.map((w) => ({
      key: keyOf(w.id, true), id: w.id, source: w.source, figures: [], ...wordsOf(keyOf(w.id, true), w.statement, w.because, texts),
    })),
    failing: finished ? failing.map(({ vm }) => vm) : [],
  }
}

function wordsOf(key: string, statement: string, because: string, texts: ModelTexts): { statement: string; because: string } {
  const own = texts.checkWords[key]
  return { statement: own?.statement ?? statement, because: own?.because ?? because }
}

function ofChecked(c: Checked, texts: ModelTexts): CheckVm {
  const words = texts.checks
  const key = keyOf(c.id, c.knownWeakness !== null)
  const names = texts.checkWords[key]?.figures ?? {}
  return {
    key, id: c.id, source: c.source, ...wordsOf(key, c.statement, c.knownWeakness ?? '', texts),
    figures: c.figures.map((f) => fill(f.holds ? words.figure : words.figureOut, { figure: names[f.figure] ?? f.figure, value: short(f.measured, texts), band: bandText(f.band, texts) })),
  }
}

const short = (x: number, { format }: ModelTexts): string => String(Number(x.toPrecision(3))).replace('-', '−').replace('.', format.decimal)

function bandText({ low, high }: Band, texts: ModelTexts): string {
  const { bands } = texts.checks
  const text = low === high ? bands.exactly : low === -Infinity ? bands.atMost : high === Infinity ? bands.atLeast : bands.between
  return fill(text, { low: short(low, texts), high: short(high, texts) })
}

/** Shares of decisions as a waterfall: whole shown digits that add up, and a word where decisions work together. */
import type { WhichResult } from '../../analysis/which.ts'
import type { TraceTexts } from '../../content/text/trace-texts.ts'
import type { UnitText } from '../../content/text/format-types.ts'
import type { Texts } from '../../content/text/types.ts'
import type { SeatId, Side } from '../../engine/types.ts'
import { SEAT_SIDE } from '../../engine/types.ts'
import type { WhyBar, WhyVm } from '../desk-vm.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { leverText } from '../lever-values.ts'
import { stepsInOne, stepsOf, written } from '../measures.ts'
import { whoText } from './reasons.ts'
import { shareOut } from '../rounding.ts'

interface Asked {
  readonly result: WhichResult
  readonly id: string
  readonly unit: UnitText
  readonly texts: Texts
  readonly trace: TraceTexts
  readonly you: Side
}

/** Taking a decision away alone differs so much from its share that it has to be said. */
const DIFFERS = 1 / 3

export function whichVm({ result: { from, to, groups, runs }, id, unit, texts, trace: { words: { which: words } }, you }: Asked): WhyVm {
  const { signed, fixed, counted } = formatOf(texts)
  const power = stepsInOne(unit)
  const perStep = unit.scale * power
  const text = (s: number) => signed(s / power, unit.digits)
  const steps = shareOut(groups.map((g) => g.amount * perStep), stepsOf(unit, to) - stepsOf(unit, from))
  const nameOf = (lever: string) => {
    const [seat, lid] = lever.split('/') as [SeatId, string]
    return fill(words.bar, { who: texts.names.seats[seat].name, what: leverText(texts, { seat, id: lid }).name })
  }
  const bars = groups.map((group, i): WhyBar => {
    const [lever] = group.levers
    const single = group.levers.length === 1
    const side = SEAT_SIDE[lever.split('/')[0] as SeatId]
    const label = single ? nameOf(lever) : words.rest
    const alone = Math.round(group.alone * perStep)
    const differs = Math.abs(alone - steps[i]) > Math.max(1, DIFFERS * Math.abs(steps[i]))
    const size = Math.abs(steps[i] / power)
    const amount = `${steps[i] < 0 ? '−' : '+'}${counted(unit.change, size, { n: fixed(size, unit.digits) })}`
    return {
      id: group.levers.join('+'), label, detail: differs ? fill(words.alone, { amount: text(alone) }) : '', who: single ? side : 'world',
      whoText: single ? whoText(side, you, texts) : texts.why.who.all, amount: steps[i] / power, text: text(steps[i]), said: `${amount}${texts.format.colon}${label}`,
    }
  })
  const both = [...bars.filter((b) => b.amount > 0).sort((a, b) => b.amount - a.amount), ...bars.filter((b) => b.amount < 0).sort((a, b) => a.amount - b.amount)]
  const none = bars.filter((b) => b.amount === 0)
  const start = stepsOf(unit, from) / power
  const end = stepsOf(unit, to) / power
  const parts = [fixed(start, unit.digits), ...both.map((b) => (b.amount < 0 ? `− ${fixed(-b.amount, unit.digits)}` : `+ ${fixed(b.amount, unit.digits)}`))]
  return {
    id, title: words.heading, unit: unit.words, decimals: unit.digits, bars: both,
    because: both[0]?.said ?? '',
    sentence: groups.length === 0 ? words.none : none.length === 0 ? '' : fill(words.small, { list: none.map((b) => b.label).join(texts.format.join) }),
    from: { label: words.from, text: written(unit, from, formatOf(texts)), value: start }, to: { label: words.to, text: written(unit, to, formatOf(texts)), value: end },
    // With no bar there is nothing to add up.
    sum: both.length === 0 ? '' : fill(words.sum, { sum: parts.join(' '), end: fixed(end, unit.digits) }),
    method: [fill(words.method, { groups: groups.length, runs }), ...(both.some((b) => b.detail !== '') ? [words.interaction] : [])].join(texts.format.gap),
  }
}

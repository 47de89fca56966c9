/**
 * The two advisers of a seat: one lever, and two interests that would move it opposite ways. Chosen by rules from public
 * numbers of the state as it stands; nobody looks ahead, and nobody sees another seat’s plans. Where a lever is at its
 * end, the one who would push it further asks to leave it there. What is asked for can be paid for.
 */
import type { AdviceDirection, AdviceNumber, AdviceRule, AdviserId } from '../../content/advisers.ts'
import { ADVICE, ADVISERS } from '../../content/advisers.ts'
import type { TurnTexts } from '../../content/text/turn-texts.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import { ECI, T } from '../../engine/layout.ts'
import type { LeverInstance } from '../../engine/levers.ts'
import type { Decision, SeatId } from '../../engine/types.ts'
import { LABS, SEAT_SIDE } from '../../engine/types.ts'
import type { PriceVm } from '../desk-vm.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { leverText, shortValue } from '../lever-values.ts'
import { delayOf, priceOf } from '../levers.ts'

export interface AdviserVm {
  readonly id: AdviserId
  readonly name: string
  readonly direction: AdviceDirection | 'hold'
  /** What it would do, with the values. */
  readonly ask: string
  readonly claim: string
  readonly cost: string
  readonly unknown: string
}

export interface AdviceVm {
  readonly heading: string
  readonly note: string
  readonly open: string
  /** `seat/lever`. */
  readonly lever: string
  readonly unknownLabel: string
  readonly two: readonly [AdviserVm, AdviserVm]
}

/** One adviser’s part, before it is put into words. */
export interface Advice {
  readonly rule: AdviceRule
  /** The number that it leans on. */
  readonly value: number
  /** How strongly the rule is felt, 0–1. */
  readonly urge: number
  /** What it asks for; null: leave the lever where it is. */
  readonly decision: Decision | null
  readonly from: number
  /** The lab it speaks of, where the labs of the seat do not stand alike. */
  readonly target: string | undefined
}

/** How far a lever is moved by an advice: a part of its range. Where that cannot be paid, half as far, and half again. */
const STEP = 0.2
const HALVINGS = 4
/**
 * How much it counts that a lever’s turn has come: advisers do not talk about one thing for ever. The golden section
 * gives every lever its turn, however many quarters a turn has.
 */
const TURN_HAS_COME = 1.2
const GOLDEN = 0.6180339887498949

const seriesOf = ({ when }: AdviceRule, seat: SeatId) => when.series.replace('{side}', SEAT_SIDE[seat])

/** How strongly a rule is felt in a state: 0 where its condition is not met. */
export function urgeOf(engine: Engine, state: Float64Array, rule: AdviceRule, seat: SeatId): number {
  const { from, full } = rule.when
  return Math.min(1, Math.max(0, (engine.read(state, seriesOf(rule, seat)) - from) / (full - from)))
}

/** The whole seat where its labs stand alike; else the one with the best model. */
function instanceFor(engine: Engine, state: Float64Array, seat: SeatId, lever: string): LeverInstance | null {
  const list = engine.instancesOf({ seat, lever })
  if (list.length === 0) return null
  const [first] = list
  if (list.every((i) => engine.decided(state, i) === engine.decided(state, first))) return { ...first, target: undefined }
  const skill = (i: LeverInstance) => state[ECI + LABS.findIndex((lab) => lab === i.target)]
  return list.reduce((best, i) => (skill(i) > skill(best) ? i : best))
}

/** The move that a direction asks for, as large as can be paid; null at the end of the range, undefined where no move can be paid. */
function moveFor(engine: Engine, state: Float64Array, i: LeverInstance, direction: AdviceDirection): Decision | null | undefined {
  const { seat, id: lever, min, max } = i.def
  const from = Math.round(engine.decided(state, i) * i.steps)
  const [low, high] = [Math.round(min * i.steps), Math.round(max * i.steps)]
  if (direction === 'up' ? from >= high : from <= low) return null
  for (let k = 0, share = STEP; k < HALVINGS; k++, share /= 2) {
    const by = Math.max(1, Math.round(share * (high - low))) * (direction === 'up' ? 1 : -1)
    const decision: Decision = { seat, lever, value: Math.min(high, Math.max(low, from + by)) / i.steps, ...(i.target === undefined ? {} : { target: i.target }) }
    if (engine.decide(state.slice(), decision) === null) return decision
  }
  return undefined
}

/** Levers (`seat/lever`) that the maker of the scenario locked or hid: nobody argues about what cannot be done. */
type Closed = (lever: string) => boolean
const nothingClosed: Closed = () => false

/** The pair for a seat as things stand, the two sides of its table in order; null where nothing is to be argued about. */
export function pairFor(engine: Engine, state: Float64Array, seat: SeatId, closed: Closed = nothingClosed): readonly [Advice, Advice] | null {
  const rules = ADVICE.filter((r) => r.seats.includes(seat) && !closed(`${seat}/${r.lever}`))
  const topics = [...new Set(rules.map((r) => r.lever))]
  let best: { readonly score: number; readonly pair: readonly [Advice, Advice] } | null = null
  for (const [at, lever] of topics.entries()) {
    const i = instanceFor(engine, state, seat, lever)
    if (!i) continue
    const sides = ([0, 1] as const).map((side): Advice | null => {
      const felt = rules.filter((r) => r.lever === lever && ADVISERS[r.adviser] === side).map((rule) => ({ rule, urge: urgeOf(engine, state, rule, seat) }))
        .filter(({ urge }) => urge > 0).reduce<{ rule: AdviceRule; urge: number } | null>((a, b) => (a === null || b.urge > a.urge ? b : a), null)
      const decision = felt ? moveFor(engine, state, i, felt.rule.direction) : undefined
      return felt && decision !== undefined ? { ...felt, value: engine.read(state, seriesOf(felt.rule, seat)), decision, from: engine.decided(state, i), target: i.target } : null
    })
    const [one, other] = sides
    if (!one || !other) continue
    const score = one.urge + other.urge + TURN_HAS_COME * ((state[T] * GOLDEN + at / topics.length) % 1)
    if (best === null || score > best.score) best = { score, pair: [one, other] }
  }
  return best?.pair ?? null
}

export function buildAdvice(engine: Engine, state: Float64Array, seat: SeatId, texts: Texts, turn: TurnTexts, closed: Closed = nothingClosed): AdviceVm | null {
  const pair = pairFor(engine, state, seat, closed)
  if (!pair) return null
  const { lever } = pair[0].rule
  const [i] = engine.instancesOf({ seat, lever })
  const name = leverText(texts, i.def).name
  const spoken = (advice: Advice) => spokenBy(engine, state, seat, i, advice, texts, turn)
  return {
    heading: fill(turn.words.heading, { lever: name }), note: turn.words.note, open: turn.words.open, lever: `${seat}/${lever}`,
    unknownLabel: turn.words.unknown, two: [spoken(pair[0]), spoken(pair[1])],
  }
}

function spokenBy(engine: Engine, state: Float64Array, seat: SeatId, i: LeverInstance, { rule, value, decision, from, target: of }: Advice, texts: Texts, { words, advice }: TurnTexts): AdviserVm {
  const { [rule.id]: text } = advice
  const said = (v: number) => shortValue(i.def, leverText(texts, i.def), v, texts)
  const direction = decision === null ? 'hold' : rule.direction
  const target = of === undefined ? null : texts.names.labs[of as (typeof LABS)[number]].name
  const price = decision === null ? null : priceOf(engine, state, decision, texts)
  return {
    id: rule.adviser, name: words.advisers[rule.adviser], direction,
    ask: fill(target === null ? words.ask[direction] : words.askOf[direction], { from: said(from), to: decision === null ? '' : said(decision.value), target: target ?? '' }),
    claim: fill(text.claim, { n: numberOf(rule.shown, value, texts) }),
    cost: price === null ? words.costNothing : fill(words.cost, { price: priceText(price, texts, words), when: whenText(engine, state, seat, rule.lever, texts) }),
    unknown: text.unknown,
  }
}

/** Machines are a price too. */
function priceText(price: PriceVm, texts: Texts, words: TurnTexts['words']): string {
  if (price.compute === 0) return price.text === texts.pricing.free ? words.free : price.text
  return fill(price.compute > 0 ? words.machines.more : words.machines.fewer, { n: formatOf(texts).percent(Math.abs(price.compute)) })
}

function whenText(engine: Engine, state: Float64Array, seat: SeatId, lever: string, texts: Texts): string {
  const delay = delayOf(engine, state, { seat, lever })
  return delay === 0 ? texts.pricing.atOnce : fill(texts.pricing.from, { quarter: formatOf(texts).quarterShort(state[T] + 1 + delay) })
}

function numberOf(shown: AdviceNumber, value: number, texts: Texts): string {
  const { chips, dollars, fixed, percent } = formatOf(texts)
  switch (shown) {
    case 'percent': return percent(value, value < 0.01 ? 1 : 0)
    case 'percentFine': return percent(value, 1)
    case 'money': return dollars(value)
    case 'chips': return chips(value)
    case 'points': return fixed(Math.abs(value), 1)
    case 'index': return fixed(value, value < 10 ? 1 : 0)
  }
}

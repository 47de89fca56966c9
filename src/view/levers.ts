/**
 * The levers of a seat as cards, and what a draft leaves of the budgets. A draft is tried on a copy of the game in the
 * order in which its decisions will be taken, so that prices and refusals are those of the turn to come.
 */
import { leverTextKey } from '../content/text/keys.ts'
import type { Texts } from '../content/text/types.ts'
import { BIG_CHANGE_CAP } from '../engine/decisions.ts'
import type { Engine } from '../engine/engine.ts'
import { BIG_CHANGES, CASH, FISCAL, POLITICAL, R_DOMESTIC, R_NVIDIA_REVENUE, R_REVENUE, T } from '../engine/layout.ts'
import type { LeverInstance } from '../engine/levers.ts'
import { CASH_SEATS, payingPurse, purseOf, RING, upkeepDue } from '../engine/levers.ts'
import { createParams } from '../engine/parameters.ts'
import type { Decision, LeverDef, Rejection, SeatId, Side } from '../engine/types.ts'
import { LABS, SEATS, SEAT_LABS, SEAT_SIDE } from '../engine/types.ts'
import type { BudgetsVm, BudgetVm, LeverCardVm, LeverInstanceVm, PresetVm, PriceVm } from './desk-vm.ts'
import { formatOf } from './format.ts'
import { fill } from './interface-texts.ts'
import { leverText, longValue, mixedValue, presetAt, shortValue } from './lever-values.ts'
import { isLater } from './briefing/precedents.ts'

export type { BudgetsVm, BudgetVm, LeverCardVm, LeverInstanceVm, PresetVm, PriceVm } from './desk-vm.ts'

export interface LeverOptions {
  /** False: nothing is charged and nothing refused for cost. Default true. */
  readonly budgets?: boolean
  /** Levers whose cards are wanted; all of the seat where it is left out. */
  readonly only?: ReadonlySet<string>
}

/** One decision of a draft, tried: what it costs, from when it acts, why it is refused. */
interface Tried {
  readonly decision: Decision
  readonly price: PriceVm
  readonly from: number
  readonly refused: Rejection | null
  readonly error: string
}

interface Trial {
  readonly tried: readonly Tried[]
  /** The game with the whole draft taken. */
  readonly after: Float64Array
}

const sameInstance = (a: Pick<Decision, 'seat' | 'lever' | 'target'>, seat: SeatId, lever: string, target: string | null) =>
  a.seat === seat && a.lever === lever && (a.target ?? null) === target

function rank(engine: Engine, d: Decision): number {
  const first = engine.instancesOf(d)[0]
  return first ? first.index * 2 + (d.target === undefined ? 0 : 1) : Number.MAX_SAFE_INTEGER
}

function tryDraft(engine: Engine, game: Float64Array, draft: readonly Decision[], texts: Texts, options: LeverOptions): Trial {
  const after = game.slice()
  const ordered = draft.map((decision, given) => ({ decision, given })).sort((a, b) => rank(engine, a.decision) - rank(engine, b.decision) || a.given - b.given)
  const tried = ordered.map(({ decision }): Tried => {
    const known = engine.instancesOf(decision).length > 0 && Number.isFinite(decision.value)
    const price = known ? priceOf(engine, after, decision, texts) : noPrice
    const from = game[T] + 1 + (known ? delayOf(engine, after, decision) : 0)
    const before = after.slice()
    const refused = engine.decide(after, decision, options.budgets === undefined ? {} : { budgets: options.budgets })
    return { decision, price, from, refused, error: refused ? sentenceOf(engine, before, decision, refused, price, texts) : '' }
  })
  return { tried, after }
}

function decidedOf(s: Float64Array, i: LeverInstance): number {
  return s[i.at + 1 + ((s[T] + RING) & (RING - 1))]
}

/** Quarters between the decision and its effect, with the notice that is in force when it is taken. */
export function delayOf(engine: Engine, s: Float64Array, d: Pick<Decision, 'seat' | 'lever'>): number {
  const def = engine.instancesOf({ seat: d.seat, lever: d.lever })[0].def
  const notice = def.delayFrom === undefined ? undefined : engine.instancesOf({ seat: d.seat, lever: def.delayFrom })[0]
  return def.delay + (notice ? decidedOf(s, notice) / notice.steps : 0)
}

// ── Prices ──────────────────────────────────────────────────────────────────────────────────────────────────
const noPrice: PriceVm = { political: 0, onceUsdBn: 0, perQuarterUsdBn: 0, politicalPerQuarter: 0, compute: 0, big: false, text: '' }

function isBig(engine: Engine, s: Float64Array, d: Decision): boolean {
  return engine.instancesOf(d).some((i) => i.def.bigChange !== undefined && Math.abs(Math.round(d.value * i.steps) - decidedOf(s, i)) / i.steps >= i.def.bigChange - 1e-9)
}

export function priceOf(engine: Engine, s: Float64Array, d: Decision, texts: Texts): PriceVm {
  const p = engine.price(s, d)
  const government = purseOf(d.seat) < 2
  return withText({
    political: p.political, onceUsdBn: p.fiscal + p.cash, perQuarterUsdBn: p.perQuarter, politicalPerQuarter: p.politicalPerQuarter, compute: p.compute, big: government && isBig(engine, s, d),
  }, texts)
}

function withText(p: Omit<PriceVm, 'text'>, texts: Texts): PriceVm {
  const { dollars, trimmed } = formatOf(texts)
  const { pricing: words } = texts
  const parts: string[] = []
  if (p.political > 0.005) parts.push(fill(words.politicalOnce, { n: trimmed(p.political, p.political < 1 ? 2 : 1) }))
  if (p.onceUsdBn > 1e-9) parts.push(fill(words.once, { money: dollars(p.onceUsdBn) }))
  if (p.perQuarterUsdBn > 1e-9) parts.push(fill(words.perQuarter, { money: dollars(p.perQuarterUsdBn) }))
  if (p.perQuarterUsdBn < -1e-9) parts.push(fill(words.saves, { money: dollars(-p.perQuarterUsdBn) }))
  const points = Math.abs(p.politicalPerQuarter)
  if (points > 0.005) parts.push(fill(p.politicalPerQuarter > 0 ? words.politicalPerQuarter : words.savesPolitical, { n: trimmed(points, points < 1 ? 2 : 1) }))
  const { more } = texts.format.list
  return { ...p, text: parts.length === 0 ? words.free : parts.reduce((a, b) => fill(more, { a, b })) }
}

function addPrices(list: readonly PriceVm[], texts: Texts): PriceVm | null {
  if (list.length === 0) return null
  const sum = (of: (p: PriceVm) => number) => list.reduce((total, p) => total + of(p), 0)
  return withText({
    political: sum((p) => p.political), onceUsdBn: sum((p) => p.onceUsdBn), perQuarterUsdBn: sum((p) => p.perQuarterUsdBn),
    politicalPerQuarter: sum((p) => p.politicalPerQuarter),
    compute: sum((p) => p.compute), big: list.some((p) => p.big),
  }, texts)
}

/** A refusal as a sentence for a player, made from its code: the engine’s own sentence is for the command line. */
function sentenceOf(engine: Engine, s: Float64Array, d: Decision, refused: Rejection, price: PriceVm, texts: Texts): string {
  const { dollars, trimmed } = formatOf(texts)
  const words = texts.pricing.refused
  const def = engine.instancesOf({ seat: d.seat, lever: d.lever }).at(0)?.def
  const lever = def ? leverText(texts, def).name : d.lever
  if (refused.code === 'too-many-changes') return fill(words.tooManyChanges, { seat: texts.names.seats[d.seat]?.name ?? d.seat, max: BIG_CHANGE_CAP })
  const said = (v: number) => (def ? shortValue(def, leverText(texts, def), v, texts) : '')
  if (refused.code === 'out-of-range' && def) {
    return fill(words.outOfRange, { value: said(d.value), lever, min: said(def.min), max: said(def.max) })
  }
  if (refused.code === 'off-step' && def) {
    return fill(words.offStep, { value: said(d.value), lever, nearest: said(Math.round(d.value * def.stepsPerUnit) / def.stepsPerUnit) })
  }
  if (refused.code !== 'cannot-afford') return fill(words.unsettable, { lever })
  const side = SEAT_SIDE[d.seat] === 'us' ? 0 : 1
  const have = s[POLITICAL + side]
  if (price.political > have + 1e-9) return fill(words.political, { price: trimmed(price.political, 1), have: trimmed(have, 1) })
  const money = purseOf(d.seat) < 2 ? s[FISCAL + side] : s[CASH + CASH_SEATS.indexOf(d.seat)]
  if (price.onceUsdBn > money + 1e-9) return fill(words.money, { price: dollars(price.onceUsdBn), have: dollars(money) })
  const carried = runningCosts(engine, s, payingPurse(d.seat, 'political')) + price.politicalPerQuarter
  const regained = createParams(engine.rules.parameters)('political-regeneration')
  if (price.politicalPerQuarter > 0 && carried > regained + 1e-9) return fill(words.carried, { carried: trimmed(carried, 1), regained: trimmed(regained, 1) })
  const upkeep = runningCosts(engine, s, purseOf(d.seat))
  const income = purseOf(d.seat) < 2 ? createParams(engine.rules.parameters)(`fiscal-income/${side === 0 ? 'us' : 'cn'}`) : 0
  return fill(words.upkeep, { upkeep: dollars(upkeep + price.perQuarterUsdBn), have: dollars(money + income) })
}

// ── Cards ───────────────────────────────────────────────────────────────────────────────────────────────────
/** The levers of a seat with the draft of all seats; decisions for other seats count only for what they spend. */
export function buildLeverCards(
  engine: Engine, game: Float64Array, seat: SeatId, draft: readonly Decision[], texts: Texts, options: LeverOptions = {},
): LeverCardVm[] {
  const { tried, after } = tryDraft(engine, game, draft, texts, options)
  const { counted, quarterShort } = formatOf(texts)
  const { pricing: words } = texts
  return engine.rules.levers.filter((l) => l.seat === seat && (options.only?.has(l.id) ?? true)).map((def): LeverCardVm => {
    const text = leverText(texts, def)
    const list = engine.instancesOf({ seat, lever: def.id })
    const own = tried.filter((t) => t.decision.seat === seat && t.decision.lever === def.id)
    const whole = instanceVm(game, after, def, texts, list, null, text.name, own)
    const many = list.length > 1
    const names: Readonly<Record<string, { readonly name: string } | undefined>> = { ...texts.names.labs, ...texts.names.firms }
    const targets = many
      ? list.map((i) => instanceVm(game, after, def, texts, [i], i.target ?? null, names[i.target ?? '']?.name ?? i.target ?? '', own))
      : []
    const delay = delayOf(engine, game, { seat, lever: def.id })
    return {
      ...whole,
      name: many && def.targets === 'lab' ? words.allLabs : text.name,
      price: addPrices(own.map((t) => t.price), texts),
      error: own.find((t) => t.error !== '')?.error ?? '',
      id: `${seat}/${def.id}`, seat, lever: def.id, leverName: text.name,
      purpose: text.purpose, pro: text.pro, con: text.con, dependsOn: text.dependsOn, example: { ...text.example, later: isLater(leverTextKey(def), game[T]) }, low: text.low, high: text.high,
      min: def.min, max: def.max, step: 1 / def.stepsPerUnit, unit: text.unit, depth: def.depth,
      presets: (def.presets ?? []).map((p): PresetVm => ({ id: p.id, name: text.presetNames?.[p.id] ?? p.id, value: p.value })),
      delay,
      delayText: delay === 0 ? words.atOnce : counted(words.later, delay),
      fromText: fill(words.from, { quarter: quarterShort(game[T] + 1 + delay) }),
      targets,
      targetsOnly: Array.isArray(def.targets),
    }
  })
}

function instanceVm(
  game: Float64Array, after: Float64Array, def: LeverDef, texts: Texts, list: readonly LeverInstance[], target: string | null, name: string, own: readonly Tried[],
): LeverInstanceVm {
  const text = leverText(texts, def)
  const { quarterShort } = formatOf(texts)
  const mean = (of: (i: LeverInstance) => number) => list.reduce((sum, i) => sum + of(i) / i.steps, 0) / list.length
  const inForce = mean((i) => game[i.at])
  const decided = mean((i) => decidedOf(game, i))
  const drafts = own.filter((t) => sameInstance(t.decision, def.seat, def.id, target))
  const last = drafts[drafts.length - 1]
  const drafted = last?.decision.value ?? null
  // A refused draft is still what the control shows; the sentence stands beside it.
  const value = drafted ?? mean((i) => decidedOf(after, i))
  const differ = (of: (i: LeverInstance) => number) => list.some((i) => of(i) !== of(list[0]))
  const mixed = drafted === null && differ((i) => decidedOf(after, i))
  const words = (v: number, several: boolean) => (several ? mixedValue(def, text, v, texts) : longValue(def, text, v, texts))
  const pending = pendingQuarter(game, list)
  return {
    target, name,
    inForce, inForceText: words(inForce, differ((i) => game[i.at])),
    decided, decidedText: words(decided, differ((i) => decidedOf(game, i))),
    pendingQuarter: pending === null ? null : quarterShort(pending),
    pendingText: pending === null ? '' : fill(texts.pricing.pending, { value: words(decided, differ((i) => decidedOf(game, i))), quarter: quarterShort(pending) }),
    draft: drafted, value, valueText: words(value, mixed),
    mixed,
    preset: mixed ? null : presetAt(def, value),
    price: addPrices(drafts.map((t) => t.price), texts),
    error: last?.error ?? '',
  }
}

/** Quarter from which the value decided last is in force; null where nothing waits. */
function pendingQuarter(s: Float64Array, list: readonly LeverInstance[]): number | null {
  let latest: number | null = null
  for (const i of list) {
    const newest = decidedOf(s, i)
    if (s[i.at] === newest && ringIs(s, i, newest)) continue
    let from = s[T] + RING
    while (from > s[T] + 1 && s[i.at + 1 + ((from - 1) & (RING - 1))] === newest) from--
    latest = latest === null ? from : Math.max(latest, from)
  }
  return latest
}

function ringIs(s: Float64Array, i: LeverInstance, value: number): boolean {
  for (let k = 1; k <= RING; k++) if (s[i.at + k] !== value) return false
  return true
}

// ── Budgets ─────────────────────────────────────────────────────────────────────────────────────────────────
/** Running costs of all decided values of a purse, a quarter. */
function runningCosts(engine: Engine, s: Float64Array, purse: number): number {
  const { upkeepInstance, upkeepPurse, instances } = engine.levers
  let sum = 0
  for (let k = 0; k < upkeepInstance.length; k++) {
    if (upkeepPurse[k] !== purse) continue
    sum += upkeepDue(engine.levers, k, decidedOf(s, instances[upkeepInstance[k]]))
  }
  return sum
}

/** What a purse can expect to earn in a quarter like the last. */
function incomeOf(engine: Engine, s: Float64Array, seat: SeatId): number {
  const p = createParams(engine.rules.parameters)
  if (seat === 'washington') return p('fiscal-income/us')
  if (seat === 'beijing') return p('fiscal-income/cn')
  let income = p('cash-floor-income')
  if (seat === 'nvidia') income += p('chip-cash-margin') * s[R_NVIDIA_REVENUE]
  else if (seat === 'huawei') income += (p('chip-cash-margin') * s[R_DOMESTIC] * p('huawei-price')) / 1000
  else for (const lab of SEAT_LABS[seat]) income += p('cash-margin') * s[R_REVENUE + LABS.indexOf(lab)]
  return income
}

/** What the draft leaves. Covers the government’s two budgets and the cash of the side’s firms. */
export function buildBudgets(
  engine: Engine, game: Float64Array, side: Side, draft: readonly Decision[], texts: Texts, options: LeverOptions = {},
): BudgetsVm {
  const { tried, after } = tryDraft(engine, game, draft, texts, options)
  const { dollars, fixed, listed, trimmed } = formatOf(texts)
  const { pricing: words } = texts
  const b = side === 'us' ? 0 : 1
  const government: SeatId = side === 'us' ? 'washington' : 'beijing'
  const money = (id: string, budget: 'fiscal' | 'cash', seat: SeatId, at: number, name: string): BudgetVm => {
    const upkeep = runningCosts(engine, after, purseOf(seat))
    const income = incomeOf(engine, game, seat)
    return {
      id, budget, seat, name, have: game[at], cost: game[at] - after[at], left: after[at], upkeep, income,
      haveText: dollars(game[at]), leftText: dollars(after[at]),
      upkeepText: fill(words.upkeep, { upkeep: dollars(upkeep), income: dollars(income) }),
    }
  }
  const at = POLITICAL + b
  const regained = createParams(engine.rules.parameters)('political-regeneration')
  const carried = runningCosts(engine, after, payingPurse(government, 'political'))
  const budgets: BudgetVm[] = [
    {
      id: 'political', budget: 'political', seat: government, name: texts.names.budgets.political.name,
      have: game[at], cost: game[at] - after[at], left: after[at], upkeep: carried, income: regained,
      haveText: fixed(game[at], 0), leftText: fixed(after[at], 0), upkeepText: fill(words.regained, { n: trimmed(regained, 1), carried: trimmed(carried, 1) }),
    },
    money('fiscal', 'fiscal', government, FISCAL + b, texts.names.budgets.fiscal.name),
    ...SEATS.filter((seat) => SEAT_SIDE[seat] === side && CASH_SEATS.includes(seat)).map((seat) =>
      money(`cash/${seat}`, 'cash', seat, CASH + CASH_SEATS.indexOf(seat), fill(words.cashOf, { cash: texts.names.budgets.cash.name, seat: texts.names.seats[seat].name }))),
  ]
  const used = Math.round(after[BIG_CHANGES + b])
  return {
    side, budgets,
    bigChanges: { used, left: BIG_CHANGE_CAP - used, most: BIG_CHANGE_CAP, text: fill(words.bigChanges, { n: used, max: BIG_CHANGE_CAP }) },
    text: fill(words.leaves, { list: listed([fill(words.political, { n: budgets[0].leftText }), ...budgets.slice(1).flatMap((x, i) => (i === 0 ? [x.leftText] : x.cost !== 0 && x.seat !== null ? [fill(words.with, { money: x.leftText, seat: texts.names.seats[x.seat].name })] : []))]) }),
    errors: tried.filter((t) => t.refused !== null && SEAT_SIDE[t.decision.seat] === side).map((t) => ({
      seat: t.decision.seat, lever: t.decision.lever, target: t.decision.target ?? null, message: t.error,
    })),
  }
}


/** What the reasons of all numbers are made with: labels that turn with their driver, safe logarithms, flows of the ledger. */
import type { CauseId } from '../../engine/causes.ts'
import { log } from '../../engine/math/exact.ts'
import { SIDES } from '../../engine/types.ts'
import type { Texts } from '../../content/text/types.ts'
import type { WhoKey } from '../desk-vm.ts'
import { upperFirst } from '../format.ts'
import { fill } from '../interface-texts.ts'
import type { BarId, Part, Turn } from './turn.ts'
import { logMean, merged } from './turn.ts'

export interface Reasons {
  readonly parts: readonly Part[]
  /** One line on how the change was split. */
  readonly method: string
}

export const safeLog = (x: number) => log(Math.max(1e-18, x))
export const safeLogMean = (x: number, y: number) => logMean(Math.max(1e-18, x), Math.max(1e-18, y), log)

export const scaled = (parts: readonly Part[], by: number): Part[] => parts.map((p) => ({
  ...p, amount: p.amount * by, ...(p.byLab === undefined ? {} : { byLab: new Map([...p.byLab].map(([lab, amount]) => [lab, amount * by])) }),
}))

type Values = Readonly<Record<string, string | number>>

/** The words of a bar. Where they name both ways, `direction` says which way the driver went. */
export function bar(turn: Turn, id: BarId, rest: Omit<Part, 'label' | 'detail' | 'either' | 'of'>, values: Values = {}): Part {
  const text: { readonly name: string; readonly down?: string; readonly sentence: string } = turn.texts.why.bars[id]
  const said = (words: string) => upperFirst(fill(words, values))
  const label = said(text.name)
  const { direction, ...plain } = rest
  const part = { of: id, label, detail: said(text.sentence), ...plain }
  return text.down === undefined || direction === undefined ? part : { ...part, either: [label, said(text.down)], direction }
}

/** What a bloc’s things are called within a sentence. */
export function blocWords(texts: Texts, side: number): { readonly models: string; readonly services: string; readonly openWeights: string } {
  const bloc = side === 0 ? 'us' : side === 1 ? 'cn' : 'row'
  const { models, services, openWeights } = texts.why
  return { models: models[bloc], services: services[bloc], openWeights: openWeights[bloc] }
}

/** Slope of a function between two points, so that parts of the change of x become parts of the change of y. */
export const slope = (dy: number, dx: number, derivative: number) => (Math.abs(dx) > 1e-12 ? dy / dx : derivative)

const WHO_OF_CAUSE: Readonly<Partial<Record<CauseId, 'own' | 'carried'>>> = {
  'one-off-cost': 'own', upkeep: 'own', retirement: 'carried', depreciation: 'carried', calming: 'carried', fading: 'carried',
}

/** Flows of a number by cause, in the words of the causes. `side`: whose number it is. */
export function ledgerParts(turn: Turn, at: number, side: number, levers: Readonly<Partial<Record<CauseId, readonly string[]>>> = {}, lab?: number): Part[] {
  return merged(turn.steps.flatMap((step) => step.flows(at).map(({ cause, amount }): Part => {
    const text = turn.texts.causes[cause]
    const whose = WHO_OF_CAUSE[cause]
    const own = SIDES[side] === turn.you && (cause === 'one-off-cost' || cause === 'upkeep') ? 'you' : turn.who(side)
    const who: WhoKey = levers[cause] ? turn.who(side, levers[cause], lab) : whose === 'own' ? own : whose ?? 'world'
    return { key: `ledger-${cause}`, of: cause, label: text.name, detail: text.sentence, who, amount }
  })))
}

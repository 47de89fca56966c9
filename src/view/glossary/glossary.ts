/** The glossary as it is shown: entries in order, the numbers of the model filled in, related terms and levers by name. */
import { TERMS } from '../../content/glossary.ts'
import type { TermRow } from '../../content/glossary.ts'
import type { FormatTexts } from '../../content/text/format-types.ts'
import type { GlossaryTexts, GlossaryWords } from '../../content/text/glossary-text.ts'
import type { Texts } from '../../content/text/types.ts'
import type { ParameterDef } from '../../engine/types.ts'
import { formatOf } from '../format.ts'
import type { Format } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { createMarker } from './terms.ts'
import type { MarkTerms } from './terms.ts'

export interface TermVm {
  readonly id: string
  readonly term: string
  readonly plain: string
  readonly exact: string
  /** Under which it is filed. */
  readonly letter: string
  readonly related: readonly { readonly id: string; readonly term: string }[]
  /** Names of the levers that it belongs to. */
  readonly levers: readonly string[]
  readonly series: readonly string[]
  readonly source: string
}

export interface GlossaryVm {
  readonly words: GlossaryWords
  /** Signs of the language between a label and what it names, and between names. */
  readonly signs: Pick<FormatTexts, 'colon' | 'comma'>
  /** In order. */
  readonly terms: readonly TermVm[]
  readonly find: (id: string) => TermVm | undefined
  /** Terms with this text in their name, forms or explanations; those with it in their name come first. */
  readonly search: (text: string) => readonly TermVm[]
  readonly mark: MarkTerms
}

/** Without case and accents, so that a search for “licencia” finds “Licéncia” and order does not depend on them. */
const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export function buildGlossary(texts: GlossaryTexts, { levers, names, format, pricing }: Pick<Texts, 'levers' | 'names' | 'format' | 'pricing'>, parameters: readonly ParameterDef[]): GlossaryVm {
  const rows: readonly TermRow[] = TERMS
  const words = texts.terms as Readonly<Record<string, GlossaryTexts['terms'][keyof GlossaryTexts['terms']]>>
  const terms = rows.map(({ id, related, levers: keys = [], series = [], source = '' }) => {
    const { term, plain, exact, forms, sortAs } = words[id]
    const vm: TermVm = {
      id, term, plain, series, source,
      exact: withNumbers(exact, parameters, formatOf({ format })),
      letter: plainLetters(sortAs ?? term).slice(0, 1).toUpperCase(),
      related: related.map((other) => ({ id: other, term: words[other].term })),
      levers: keys.map((key) => leverName(key, levers[key].name, { names, pricing })),
    }
    return { vm, order: plainLetters(sortAs ?? term), named: plainLetters([term, ...forms].join('\n')), whole: plainLetters(`${plain}\n${vm.exact}`) }
  }).sort((a, b) => (a.order < b.order ? -1 : 1))
  const byId = new Map(terms.map(({ vm }) => [vm.id, vm]))
  return {
    words: texts.words,
    signs: format,
    terms: terms.map(({ vm }) => vm),
    find: (id) => byId.get(id),
    search(text) {
      const wanted = plainLetters(text.trim())
      const named = terms.filter((t) => t.named.includes(wanted))
      return [...named, ...terms.filter((t) => !named.includes(t) && t.whole.includes(wanted))].map(({ vm }) => vm)
    },
    mark: createMarker(rows.map(({ id }) => ({ id, forms: words[id].forms }))),
  }
}

/** Two governments have levers of the same name, so that theirs are named with their seat; those of the labs have none. */
function leverName(key: string, name: string, { names: { seats }, pricing }: Pick<Texts, 'names' | 'pricing'>): string {
  const seat = Object.entries(seats).find(([id]) => key.startsWith(`${id}/`))
  return seat ? fill(pricing.values.named, { value: name, name: seat[1].name }) : name
}

/** `{name}` value, `{name%}` as per cent, `{name$}` as money, `{name~}` range, `{name~%}` range as per cent; see `TermText.exact`. */
export function withNumbers(text: string, parameters: readonly ParameterDef[], { leverMoney, trimmed, percentTrimmed }: Format): string {
  return text.replace(/\{([a-z-]+)(~?)([%$]?)\}/g, (whole, id: string, range: string, sign: string) => {
    const found = parameters.find((p) => p.id === id)
    if (!found) return whole
    if (sign === '$') return leverMoney(found.value)
    const last = (value: number): string => (sign === '' ? trimmed(value, 3) : percentTrimmed(value, 1))
    return range === '' ? last(found.value) : `${trimmed(sign === '' ? found.min : found.min * 100, 3)}–${last(found.max)}`
  })
}

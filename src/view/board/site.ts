/** The card of factories on the board: what they deliver, how it went so far, and the flows that come out of them. */
import { R_DOMESTIC, R_SUPPLY, US_FAB } from '../../engine/layout.ts'
import type { DetailOf, DetailPart } from './detail-vm.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'

interface Site {
  readonly at: number
  /** Counted in dollars rather than in chips. */
  readonly money?: boolean
  readonly flows: readonly string[]
  /** Headlines whose waterfalls tell of it. */
  readonly why: readonly string[]
}

const SITES: Readonly<Record<string, Site>> = {
  'fab-taiwan': { at: R_SUPPLY, flows: ['chips-us', 'chips-cn'], why: ['nvidia'] },
  'fab-us': { at: US_FAB, money: true, flows: [], why: [] },
  'fab-cn': { at: R_DOMESTIC, flows: ['chips-home'], why: ['self-reliance', 'compute-cn'] },
}

export function sitePart({ states, vm, texts, words }: DetailOf, id: string): DetailPart | null {
  const site = SITES[id]
  if (!site || !vm.sites.some((s) => s.id === id)) return null
  const { chips, dollars } = formatOf(texts)
  const { facts } = words
  const { title, sentence } = words.sites[id as keyof typeof words.sites]
  const values = states.map((s) => s[site.at])
  const short = (value: number) => (site.money ? dollars(value) : chips(value))
  const text = (value: number) => (site.money ? dollars(value) : fill(facts.chipsText, { chips: chips(value) }))
  const last = values.length - 1
  return {
    title, sentence, table: null, why: site.why,
    facts: [{ name: facts.now, text: text(values[last]) }, ...(last > 0 ? [{ name: facts.before, text: text(values[last - 1]) }] : [])],
    chart: {
      id, title: words.course, unit: site.money ? words.moneyUnit : words.chipsUnit, from: 0,
      lines: [{ id, name: title, who: 'world', values, firstText: short(values[0]), lastText: short(values[last]) }],
    },
    related: vm.flows.filter((f) => site.flows.includes(f.id)).map((f) => ({ id: `flow:${f.id}`, text: f.label })),
  }
}

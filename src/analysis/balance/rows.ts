/** The rows of the report: what each check claims, what was measured, and whether it lies in its band. */
import type { Band } from '../behaviour/kinds.ts'
import { within } from '../behaviour/kinds.ts'

export interface Figure {
  readonly figure: string
  readonly measured: number
  readonly band: Band
  readonly holds: boolean
  /** Which strategy, level or doctrine it was. */
  readonly which: string
}

/** One row of the report. */
export interface BalanceRow {
  readonly id: string
  readonly check: CheckId
  /** Null where several scenarios are counted together. */
  readonly scenario: string | null
  readonly statement: string
  readonly figures: readonly Figure[]
  readonly holds: boolean
}

/** By check: what it claims. The order is that of the report. */
export const STATEMENTS = {
  dominance: 'Every strategy, also the best, loses by 2 points or more to another one against at least 2 rivals.',
  support: 'In equilibrium each side mixes at least 3 strategies with a weight of 10 % or more.',
  lever: 'Without the lever, and with the others making up for it, the best plan loses something and not everything, under the doctrine that needs it most.',
  useless: 'Setting the lever anywhere instead of well costs something, under at least one doctrine.',
  sides: 'Between equals each side ends further above its par about as often.',
  ladder: 'Who thinks further ahead wins.',
  spread: 'The best strategy is far above random play.',
  diversity: 'Good plans begin differently.',
  interior: 'For most levers of many levels the best is not an end of the range.',
  comeback: 'Between equals, a side that luck put one standard deviation behind at half-time still wins some games.',
  'lead-changes': 'The lead changes hands in a game.',
  early: 'The leader after a quarter of the game does not always win.',
  events: 'Chance decides some of the result, but not most of it.',
  loss: 'Random play sometimes ends with stability below 25, cautious play hardly ever.',
  conflict: 'What earns a firm most often costs its government.',
  choices: 'In every turn there are two good ways to go on, and a bad one.',
} as const
export type CheckId = keyof typeof STATEMENTS
export const CHECK_IDS = Object.keys(STATEMENTS) as CheckId[]

/** By check: the band in words, for the table at the end. */
export const BANDS: Readonly<Record<CheckId, string>> = {
  dominance: '≥ 2 losses of 2 points', support: '≥ 3 strategies of ≥ 10 %', lever: '1.5 to 12 points', useless: '> 0.5 points', sides: '45–55 %; from 2022 on 35–65 %',
  ladder: '≥ 60 %; over doing nothing ≥ 90 %', spread: '≥ 25 points', diversity: '≥ 1.5 bits', interior: '≥ 60 % of levers', comeback: '20–35 %', 'lead-changes': 'median 1–4',
  early: '≤ 70 %', events: '10–35 % of variance', loss: '5–20 %; cautious < 2 %', conflict: '≥ 30 % of turns', choices: 'every turn until the last year',
}

export function figure(name: string, measured: number, band: Band, which = ''): Figure {
  return { figure: name, measured, band, holds: within(measured, band), which }
}

export function row(check: CheckId, scenario: string | null, of: string, figures: readonly Figure[]): BalanceRow {
  return { id: [check, scenario, of].filter(Boolean).join('/'), check, scenario, statement: STATEMENTS[check], figures, holds: figures.every((f) => f.holds) }
}

export const signed = (x: number): string => `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(1)}`
export const percent = (x: number): string => `${Math.round(x * 100)} %`

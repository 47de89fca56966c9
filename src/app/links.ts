/** Links and seeds as the start page uses them: whatever can be read of a link fills it, and what cannot is said. */
import { formatScenarioLink, isScenarioLink, parseScenarioLink } from '../link/scenario-link.ts'
import { seedFromNumber, seedProblem } from '../link/seed-words.ts'
import { defaultChoice, FEATURED } from './choice.ts'
import type { GameChoice } from './choice.ts'

/** A part of a link that could not be read. `field` is the part of the choice that a default filled. */
export interface LinkFault {
  readonly field: keyof GameChoice | null
  readonly sentence: string
}

const FIELDS: readonly (keyof GameChoice)[] = ['scenario', 'seed', 'side', 'opponent', 'events', 'doctrine', 'depth']

export function linkOf(choice: GameChoice): string {
  return formatScenarioLink(choice)
}

/** The start that a link asks for; missing parts get the defaults of that scenario and side. */
export function readLink(text: string, newSeed: () => string): { choice: GameChoice; faults: readonly LinkFault[] } {
  const result = parseScenarioLink(text)
  const { params } = result
  const base = defaultChoice(params.scenario ?? FEATURED, params.side ?? 'us', params.seed ?? newSeed())
  const choice: GameChoice = { ...base, ...params }
  const faults = result.ok ? [] : result.problems.map(({ key, message }) => ({ field: FIELDS.find((f) => f === key) ?? null, sentence: message }))
  return { choice, faults }
}

export type Typed =
  | { readonly kind: 'start'; readonly choice: GameChoice; readonly faults: readonly LinkFault[] }
  | { readonly kind: 'fault'; readonly sentence: string }

/** What a player typed into “open a link”: a link, wrapped or not, or a seed alone. */
export function readTyped(text: string, newSeed: () => string): Typed {
  const typed = text.trim()
  if (isScenarioLink(typed)) return { kind: 'start', ...readLink(typed, newSeed) }
  const problem = seedProblem(typed)
  if (problem !== '') return { kind: 'fault', sentence: problem }
  return { kind: 'start', choice: defaultChoice(FEATURED, 'us', typed), faults: [] }
}

/** A new seed of two words and two digits, from a number in 0–1. */
export function seedFrom(random: number): string {
  return seedFromNumber(Math.floor(random * 4294967296))
}

export { isScenarioLink, seedProblem }

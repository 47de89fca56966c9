/** Links and seeds as the start page uses them: whatever can be read of a link fills it, and what cannot is said. */
import type { LinkProblem, ScenarioLinkResult } from '../link/scenario-link.ts'
import { formatScenarioLink, isScenarioLink, parseScenarioLink } from '../link/scenario-link.ts'
import type { SeedFault } from '../link/seed-words.ts'
import { seedFault, seedFromNumber, typedSeed } from '../link/seed-words.ts'
import { defaultChoice, FEATURED } from './choice.ts'
import type { GameChoice } from './choice.ts'

/** A part of a link that could not be read. `field` is the part of the choice that a default filled. */
export interface LinkFault {
  readonly field: keyof GameChoice | null
  readonly problem: LinkProblem
}

const FIELDS: readonly (keyof GameChoice)[] = ['scenario', 'seed', 'side', 'opponent', 'events', 'doctrine', 'depth', 'players']

export function linkOf(choice: GameChoice): string {
  return formatScenarioLink(choice)
}

/** The start that a link asks for; missing parts get the defaults of that scenario and side. */
export function readLink(text: string, newSeed: () => string): { choice: GameChoice; faults: readonly LinkFault[] } {
  const result = parseScenarioLink(text)
  const { params } = result
  const base = defaultChoice(params.scenario ?? FEATURED, params.side ?? 'us', params.seed ?? newSeed())
  const choice: GameChoice = { ...base, ...params }
  return { choice, faults: faultsOf(result) }
}

export const faultsOf = (result: ScenarioLinkResult): readonly LinkFault[] =>
  (result.ok ? [] : result.problems.map((problem) => ({ field: FIELDS.find((f) => f === problem.key) ?? null, problem })))

/** A link or code of a game, or its readable text, as far as can be told without the codec, which is loaded to read it. */
const CODE = /(?:^|[^\w.-]|%23)[sgrpc]\d{1,3}(?:\.[\w-]{8}|[-\u2010-\u2015 ][0-9a-z]{5}(?![a-z]))|OPEN GAMBIT \d/i

export const looksLikeCode = (text: string): boolean => CODE.test(text)

export type Typed =
  | { readonly kind: 'code' }
  | { readonly kind: 'start'; readonly choice: GameChoice; readonly faults: readonly LinkFault[] }
  | { readonly kind: 'fault'; readonly fault: SeedFault }

/** What a player typed into “open a link”: a link, wrapped or not, or a seed alone. */
export function readTyped(text: string, newSeed: () => string): Typed {
  const typed = text.trim()
  if (isScenarioLink(typed)) return { kind: 'start', ...readLink(typed, newSeed) }
  if (looksLikeCode(typed)) return { kind: 'code' }
  const { seed } = typedSeed(typed)
  // Words that are no seed of words: somebody meant something else.
  const fault = seedFault(seed) ?? (/\s/.test(seed) ? { code: 'space' as const } : null)
  if (fault) return { kind: 'fault', fault }
  return { kind: 'start', choice: defaultChoice(FEATURED, 'us', seed), faults: [] }
}

/** A new seed of two words and two digits, from a number in 0–1. */
export function seedFrom(random: number): string {
  return seedFromNumber(Math.floor(random * 4294967296))
}

export { isScenarioLink, seedFault, typedSeed }

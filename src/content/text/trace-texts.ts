/** What a language says below the bars of a waterfall, in the web of mechanisms, and about who moved what. Loaded with them. */
import type { EquationId } from '../equations.ts'
import type { WEB_WORDS } from './en/trace-web.ts'
import type { TRACE_WORDS } from './en/trace-words.ts'
import type { Words } from './shape.ts'

export interface EquationText {
  readonly name: string
  /** The equation in a sentence or two. */
  readonly words: string
  /** What each sign stands for. */
  readonly where: string
}

export type TraceWords = Words<typeof TRACE_WORDS>
export type WebWords = Words<typeof WEB_WORDS>

/**
 * What the numbers of an equation mean. English stands beside each number itself (`src/content/parameters`), where its
 * source is; every other language says it here.
 */
export interface ParameterTexts {
  /** By the name of a parameter, or of its family. */
  readonly notes: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, string>>
}

export interface TraceTexts {
  readonly parameters?: ParameterTexts
  readonly words: TraceWords
  readonly web: WebWords
  readonly equations: Readonly<Record<EquationId, EquationText>>
}

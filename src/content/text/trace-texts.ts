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

export interface TraceTexts {
  readonly words: TraceWords
  readonly web: WebWords
  readonly equations: Readonly<Record<EquationId, EquationText>>
}

/** English words below the bars of a waterfall, in the web, and about who moved what. */
import type { TraceTexts } from '../trace-texts.ts'
import { EQUATION_TEXT } from './trace-equations.ts'
import { WEB_WORDS } from './trace-web.ts'
import { TRACE_WORDS } from './trace-words.ts'

export const TRACE_TEXT: TraceTexts = { words: TRACE_WORDS, web: WEB_WORDS, equations: EQUATION_TEXT }

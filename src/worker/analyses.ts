/** A thread that answers long questions about a game: futures, debrief, insight. What is said to it first are the rules. */
import type { AnalysisRules } from '../analysis/analyses.ts'
import { createAnalyses } from '../analysis/analyses.ts'
import { createEngine } from '../engine/engine.ts'
import { serve } from './serve.ts'

globalThis.addEventListener('message', ({ data: { rules } }: MessageEvent<AnalysisRules>) => serve(createAnalyses(() => createEngine(rules))), { once: true })

/** A thread that replays turns with other decisions and moves levers one by one, so that the page stays quick. */
import type { InsightJob, InsightNews } from '../analysis/insight.ts'
import { insightUnder } from '../analysis/insight.ts'
import { RULES } from '../content/rules.ts'
import { createEngine } from '../engine/engine.ts'
import { serve } from './serve.ts'

const engine = createEngine(RULES)

serve<InsightJob, InsightNews>(insightUnder(() => engine))

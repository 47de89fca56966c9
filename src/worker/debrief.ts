/** A thread that works out a debrief. */
import type { DebriefJob, DebriefNews } from '../analysis/debrief/report.ts'
import { debriefUnder } from '../analysis/debrief/report.ts'
import { RULES } from '../content/rules.ts'
import { createEngine } from '../engine/engine.ts'
import { serve } from './serve.ts'

const engine = createEngine(RULES)

serve<DebriefJob, DebriefNews>(debriefUnder(() => engine))

/** What explains the numbers below the first level, in the language that is spoken; loaded when it is first asked for. */
import { perLanguage } from './per-language.ts'
import type { Ground } from './game/running.ts'
import type { Trace } from './trace.ts'

export function traceLoader({ engine, store, languages, spoken, running }: Pick<Ground, 'engine' | 'store' | 'languages' | 'spoken' | 'running'>): () => Promise<Trace> {
  return perLanguage(spoken, async (id) => {
    const [{ createTrace }, { whole }, chartTexts, trace] = await Promise.all([import('./trace.ts'), languages.whole(id), languages.part(id, 'charts'), languages.part(id, 'trace')])
    return createTrace({ engine, texts: whole, trace, chartTexts, store, session: () => running.session })
  })
}

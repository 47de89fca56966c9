/** What explains the numbers below the first level, in the language that is spoken; loaded when it is first asked for. */
import type { Ground } from './running.ts'
import type { Trace } from './trace.ts'

/** A load that failed may be tried again. */
export function traceLoader({ engine, store, languages, spoken, running }: Pick<Ground, 'engine' | 'store' | 'languages' | 'spoken' | 'running'>): () => Promise<Trace> {
  let trace: { readonly language: string; readonly made: Promise<Trace> } | null = null
  return () => {
    const { id } = spoken()
    if (trace?.language === id) return trace.made
    const made = Promise.all([import('./trace.ts'), languages.whole(id), languages.charts(id), languages.trace(id)])
      .then(([{ createTrace }, { whole }, chartTexts, texts]) => {
        if (!whole) throw new Error('The texts of a game have not been loaded.')
        return createTrace({ engine, texts: whole, trace: texts, chartTexts, store, session: () => running.session })
      })
    trace = { language: id, made }
    made.catch(() => { trace = null })
    return made
  }
}

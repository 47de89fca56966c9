/** What charts are made of, in the language that is spoken; loaded when one is first opened. */
import type { Charts } from './charts.ts'
import type { Ground } from './running.ts'

/** A load that failed may be tried again. */
export function chartsLoader({ engine, languages, spoken, running }: Pick<Ground, 'engine' | 'languages' | 'spoken' | 'running'>): () => Promise<Charts> {
  let charts: { readonly language: string; readonly made: Promise<Charts> } | null = null
  return () => {
    const { id } = spoken()
    if (charts?.language === id) return charts.made
    const made = Promise.all([import('./charts.ts'), languages.whole(id), languages.charts(id)])
      .then(([{ createCharts }, { whole }, chartTexts]) => {
        if (!whole) throw new Error('The texts of a game have not been loaded.')
        return createCharts({ engine, texts: whole, chartTexts, session: () => running.session })
      })
    charts = { language: id, made }
    made.catch(() => { charts = null })
    return made
  }
}

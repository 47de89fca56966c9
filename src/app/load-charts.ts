/** What charts are made of, in the language that is spoken; loaded when one is first opened. */
import type { Charts } from './charts.ts'
import { perLanguage } from './per-language.ts'
import type { Ground } from './game/running.ts'

export function chartsLoader({ engine, languages, spoken, running }: Pick<Ground, 'engine' | 'languages' | 'spoken' | 'running'>): () => Promise<Charts> {
  return perLanguage(spoken, async (id) => {
    const [{ createCharts }, { whole }, chartTexts] = await Promise.all([import('./charts.ts'), languages.whole(id), languages.part(id, 'charts')])
    return createCharts({ engine, texts: whole, chartTexts, session: () => running.session })
  })
}

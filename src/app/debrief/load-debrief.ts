/** The debrief, in the language that is spoken; loaded when it is first opened. What was worked out is kept between two openings. */
import type { Debrief, DebriefKeep } from './debrief.ts'
import type { Ground } from '../game/running.ts'

export function debriefLoader({ store, languages, spoken, running }: Pick<Ground, 'store' | 'languages' | 'spoken' | 'running'>): () => Promise<Debrief> {
  const keep: DebriefKeep = new Map()
  return async () => {
    const { id } = spoken()
    const [{ createDebrief }, { whole }, words] = await Promise.all([import('./debrief.ts'), languages.whole(id), languages.part(id, 'debrief')])
    return createDebrief({ texts: whole, words, store, session: () => running.session }, keep)
  }
}

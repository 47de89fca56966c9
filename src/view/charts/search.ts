/** Finding a series among hundreds: every word that was typed must stand in its name, its subject or its id. */
import type { SeriesName } from './series-names.ts'

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'")

export function searchSeries(list: readonly SeriesName[], subjects: Readonly<Record<string, string>>, typed: string): readonly SeriesName[] {
  const words = plain(typed).split(/\s+/).filter((w) => w !== '')
  if (words.length === 0) return list
  return list.filter((s) => {
    const text = plain(`${s.name} ${subjects[s.subject] ?? ''} ${s.id}`)
    return words.every((w) => text.includes(w))
  })
}

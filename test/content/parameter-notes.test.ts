/** What stands below an equation is said in the reader’s language, down to the meaning of each number. */
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/content/rules.ts'
import { LOADED } from './languages.ts'

const familyOf = (id: string): string => id.split('/')[0]

describe.each(LOADED.filter(([id]) => id !== 'en'))('%s', (_id, { trace: { parameters } }) => {
  const notes = parameters?.notes ?? {}

  it('says what every number of the model means, and has no note for one that is gone', () => {
    const missing = RULES.parameters.filter((p) => notes[p.id] === undefined && notes[familyOf(p.id)] === undefined).map((p) => p.id)
    expect(missing).toEqual([])
    const known = new Set(RULES.parameters.flatMap((p) => [p.id, familyOf(p.id)]))
    expect(Object.keys(notes).filter((id) => !known.has(id))).toEqual([])
  })

  it('has one note for a family only where English has one', () => {
    const families = new Map<string, Set<string>>()
    for (const p of RULES.parameters) if (notes[p.id] === undefined) families.set(familyOf(p.id), (families.get(familyOf(p.id)) ?? new Set()).add(p.note))
    expect([...families].filter(([, english]) => english.size > 1).map(([id]) => id)).toEqual([])
  })

  it('leaves none in English, and names every unit', () => {
    expect(Object.entries(notes).filter(([, text]) => /\b(the|of|and|which|that)\b/i.test(text)).map(([id]) => id)).toEqual([])
    expect([...new Set(RULES.parameters.map((p) => p.unit))].filter((unit) => parameters?.units[unit] === undefined)).toEqual([])
  })

  it('keeps the percentages of English', () => {
    const changed = RULES.parameters.filter((p) => {
      const percent = (text: string) => [...text.matchAll(/(\d+(?:[.,]\d+)?)[\s\u00A0]?%/g)].map(([, n]) => n.replace(',', '.')).sort().join(' ')
      return percent(p.note) !== percent(notes[p.id] ?? notes[familyOf(p.id)] ?? '')
    })
    expect(changed.map((p) => p.id)).toEqual([])
  })
})

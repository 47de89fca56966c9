/**
 * A language for finding faults: English twice as long, with accents, in brackets. Words without brackets stand in code;
 * brackets that are cut off show where a longer language will not fit. Selectable in development only.
 */
import type { Language } from './languages.ts'
import type { Parts } from './parts.ts'

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', c: 'ç', n: 'ñ', s: 'š', y: 'ý', z: 'ž', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', C: 'Ç', N: 'Ñ', S: 'Š',
}

/** `End turn` → `[Éñd túrñ ~~~~ ~~~]`. Placeholders and addresses stay as they are. */
export function pseudoText(text: string): string {
  if (/^https?:\/\//.test(text)) return text
  const parts = text.split(/(\{\w+\})/)
  const worded = parts.map((part, i) => (i % 2 === 1 ? part : part.replace(/[A-Za-z]/g, (letter) => ACCENTED[letter] ?? letter))).join('')
  const padding = parts.filter((_, i) => i % 2 === 0).join('').replace(/[^\s]/g, '~').trim()
  return `[${worded}${padding === '' ? '' : ` ${padding}`}]`
}

/** Every string of a table of texts, made strange. */
export function pseudoTexts<T>(value: T): T {
  if (typeof value === 'string') return pseudoText(value) as T
  if (Array.isArray(value)) return value.map((item) => pseudoTexts<unknown>(item)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudoTexts<unknown>(inner)])) as T
}

export const PSEUDO: Language = {
  id: 'en-XA', name: '[Pšéúdó]', direction: 'ltr',
  first: async () => {
    const { FIRST } = await import('./en/first.ts')
    // Signs and scales of numbers are no words.
    return { ...pseudoTexts(FIRST), format: FIRST.format }
  },
  rest: async () => pseudoTexts((await import('./en/rest.ts')).REST),
  parts: async () => {
    const { PARTS } = await import('./en/parts.ts')
    // The glossary looks for its terms in the texts, which it would not find; signs and scales of numbers are no words.
    const { glossary: _, model, ...others } = PARTS
    const strange = Object.entries(others).map(([name, load]) => [name, async () => pseudoTexts<unknown>(await load())])
    return {
      ...Object.fromEntries(strange) as Parts,
      ...(model && { model: async () => { const texts = await model(); return { ...pseudoTexts(texts), format: texts.format } } }),
    }
  },
}

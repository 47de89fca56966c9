/**
 * A language for finding faults: English twice as long, with accents, in brackets. Words without brackets stand in code;
 * brackets that are cut off show where a longer language will not fit. Selectable in development only.
 */
import type { Language } from './languages.ts'

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
  charts: async () => pseudoTexts((await import('./en/charts.ts')).CHART_TEXT),
  debrief: async () => pseudoTexts((await import('./en/debrief.ts')).DEBRIEF),
  share: async () => pseudoTexts((await import('./en/share.ts')).SHARE_TEXT),
  classroom: async () => pseudoTexts((await import('./en/class.ts')).CLASS_TEXT),
  workshop: async () => pseudoTexts((await import('./en/workshop.ts')).WORKSHOP_TEXT),
  turn: async () => pseudoTexts((await import('./en/turn.ts')).TURN_TEXT),
  trace: async () => pseudoTexts((await import('./en/trace.ts')).TRACE_TEXT),
  model: async () => {
    const { MODEL_TEXT } = await import('./en/model.ts')
    return { ...pseudoTexts(MODEL_TEXT), format: MODEL_TEXT.format }
  },
}

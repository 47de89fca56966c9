/**
 * The languages of the game, in the order in which they are offered. Each is a few chunks in the browser: what the first
 * page says, what only a game says, and parts for single pages.
 */
import type { Parts } from './parts.ts'
import type { FirstTexts, RestTexts } from './types.ts'

export interface Language {
  /** BCP 47, as it stands in `<html lang>`, in `?lang=` and on the device. */
  readonly id: string
  /** Its own name, in itself. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  readonly first: () => Promise<FirstTexts>
  readonly rest: () => Promise<RestTexts>
  /** A chunk of its own, so that the first page need not know what there is. */
  readonly parts: () => Promise<Parts>
}

export const LANGUAGES: readonly Language[] = [
  {
    id: 'en', name: 'English', direction: 'ltr',
    first: async () => (await import('./en/first.ts')).FIRST,
    rest: async () => (await import('./en/rest.ts')).REST,
    parts: async () => (await import('./en/parts.ts')).PARTS,
  },
  {
    id: 'zh-Hans', name: '简体中文', direction: 'ltr',
    first: async () => (await import('./zh-Hans/first.ts')).FIRST,
    rest: async () => (await import('./zh-Hans/rest.ts')).REST,
    parts: async () => (await import('./zh-Hans/parts.ts')).PARTS,
  },
  {
    id: 'es', name: 'Español', direction: 'ltr',
    first: async () => (await import('./es/first.ts')).FIRST,
    rest: async () => (await import('./es/rest.ts')).REST,
    parts: async () => (await import('./es/parts.ts')).PARTS,
  },
]

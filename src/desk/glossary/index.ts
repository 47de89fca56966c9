/** The page of the glossary and the sheet that explains a term, fetched when they are first shown. */
import { later } from '../shared/later.tsx'

export const GlossaryPage = later<{ readonly term: string; readonly playing: boolean }>(async () => (await import('./glossary.tsx')).Glossary)

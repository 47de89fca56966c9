/** All registered languages, loaded as a browser loads them, and the strings in them with their paths. */
import { wordsOf as classWordsOf } from '../../src/app/load-class.ts'
import { wordsOf } from '../../src/app/load-share.ts'
import type { ChartTexts } from '../../src/content/text/chart-texts.ts'
import type { DebriefTexts } from '../../src/content/text/debrief-text.ts'
import type { Language } from '../../src/content/text/languages.ts'
import { LANGUAGES } from '../../src/content/text/languages.ts'
import type { Plural } from '../../src/content/text/shape.ts'
import type { TraceTexts } from '../../src/content/text/trace-texts.ts'
import type { ClassTexts } from '../../src/content/text/class-texts.ts'
import type { ShareTexts } from '../../src/content/text/share-texts.ts'
import { workshopWords } from '../../src/app/load-workshop.ts'
import type { WorkshopTexts } from '../../src/content/text/workshop-texts.ts'
import type { TurnTexts } from '../../src/content/text/turn-texts.ts'
import type { Texts } from '../../src/content/text/types.ts'
import { wholeTexts } from '../../src/content/text/whole.ts'

/** All that a language says, in its parts. A language without advisers of its own borrows those of the first. */
export type AllTexts = Texts & { readonly charts: ChartTexts; readonly debrief: DebriefTexts; readonly share: ShareTexts; readonly workshop: WorkshopTexts; readonly classroom: ClassTexts; readonly turn?: TurnTexts; readonly trace?: TraceTexts }

export async function loadAll({ id, first, rest, charts, debrief, share, workshop, classroom, turn, trace }: Language): Promise<AllTexts> {
  return { ...wholeTexts(await first(), await rest()), charts: await charts(), debrief: await debrief(), share: await (share?.() ?? wordsOf(id)), workshop: await (workshop?.() ?? workshopWords(id)), classroom: await (classroom?.() ?? classWordsOf(id)), ...(turn ? { turn: await turn() } : {}), ...(trace ? { trace: await trace() } : {}) }
}

export const LOADED: readonly [id: string, texts: AllTexts][] = await Promise.all(
  LANGUAGES.map(async (language): Promise<[string, AllTexts]> => [language.id, await loadAll(language)]),
)

/** Every string inside a value, with the path to it. */
export function strings(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`))
}

const isPlural = (value: object): value is Plural => 'other' in value && typeof value.other === 'string'

/** Every line, a line with several forms counting as one: its path, and its forms. */
export function lines(value: unknown, path = ''): [path: string, forms: Readonly<Record<string, string>>][] {
  if (typeof value === 'string') return [[path, { other: value }]]
  if (value === null || typeof value !== 'object') return []
  if (isPlural(value)) return [[path, value as unknown as Readonly<Record<string, string>>]]
  return Object.entries(value).flatMap(([key, inner]) => lines(inner, `${path}/${key}`))
}

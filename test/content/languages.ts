/** All registered languages, loaded as a browser loads them, and the strings in them with their paths. */
import type { Language } from '../../src/content/text/languages.ts'
import { LANGUAGES } from '../../src/content/text/languages.ts'
import type { PartName, PartTexts } from '../../src/content/text/parts.ts'
import type { Plural } from '../../src/content/text/shape.ts'
import type { Texts } from '../../src/content/text/types.ts'
import { wholeTexts } from '../../src/content/text/whole.ts'

/** All that a language says and no other can say for it. */
export type AllTexts = Texts & Omit<PartTexts, 'glossary' | 'model'>

/** One part of a language; none stands in. */
export async function loadPart<P extends PartName>({ id, parts }: Language, part: P): Promise<PartTexts[P]> {
  const load = (await parts())[part]
  if (!load) throw new Error(`The language "${id}" has no part "${part}".`)
  return load()
}

export async function loadAll(language: Language): Promise<AllTexts> {
  const part = <P extends PartName>(name: P) => loadPart(language, name)
  return {
    ...wholeTexts(await language.first(), await language.rest()),
    charts: await part('charts'), debrief: await part('debrief'), turn: await part('turn'), trace: await part('trace'),
    share: await part('share'), classroom: await part('classroom'), workshop: await part('workshop'), lesson: await part('lesson'),
  }
}

/** The registered languages that have a part of their own, with it. */
export async function having<P extends PartName>(part: P): Promise<readonly { readonly language: Language; readonly own: PartTexts[P] }[]> {
  const all = await Promise.all(LANGUAGES.map(async (language) => ({ language, load: (await language.parts())[part] })))
  return Promise.all(all.flatMap(({ language, load }) => (load ? [load().then((own) => ({ language, own }))] : [])))
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

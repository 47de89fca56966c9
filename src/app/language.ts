/** Which language is spoken, and the loading of its parts. */
import type { Language } from '../content/text/languages.ts'
import type { PartName, Parts, PartTexts } from '../content/text/parts.ts'
import type { FirstTexts, Texts } from '../content/text/types.ts'
import { wholeTexts } from '../content/text/whole.ts'

/** A language as far as it has been loaded. */
export interface Spoken {
  readonly id: string
  readonly direction: 'ltr' | 'rtl'
  readonly first: FirstTexts
  /** Everything; null until the second part has come. */
  readonly whole: Texts | null
}

export type SpokenWhole = Spoken & { readonly whole: Texts }

export interface Languages {
  /** What can be chosen: ids, and each language’s own name. */
  readonly names: readonly { readonly id: string; readonly name: string }[]
  /** Enough for the first page. */
  first(id: string): Promise<Spoken>
  whole(id: string): Promise<SpokenWhole>
  /** What it says on single pages. */
  part<P extends PartName>(id: string, part: P): Promise<PartTexts[P]>
  /** The same, and whose words they are: of the first language where it has none of its own. */
  partIn<P extends PartName>(id: string, part: P): Promise<{ readonly language: string; readonly texts: PartTexts[P] }>
}

/** What has come once is not asked for again; what failed is. */
function remembered<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = null
      throw error
    })
    return kept
  }
}

export function createLanguages(list: readonly Language[]): Languages {
  const known = new Map(list.map((l) => [l.id, { ...l, first: remembered(l.first), rest: remembered(l.rest), parts: remembered(l.parts) }]))
  const find = (id: string) => {
    const found = known.get(id)
    if (!found) throw new Error(`There is no language "${id}".`)
    return found
  }
  const partIn: Languages['partIn'] = async (id, part) => {
    for (const language of [id, ...list.map((l) => l.id)]) {
      const parts: Parts = await find(language).parts()
      const load = parts[part]
      if (load) return { language, texts: await load() }
    }
    throw new Error(`No language has the part "${part}".`)
  }
  return {
    names: list.map(({ id, name }) => ({ id, name })),
    async first(id) {
      const { direction, first } = find(id)
      return { id, direction, first: await first(), whole: null }
    },
    async whole(id) {
      const { direction, first, rest } = find(id)
      const [one, other] = await Promise.all([first(), rest()])
      return { id, direction, first: one, whole: wholeTexts(one, other) }
    },
    partIn,
    part: async (id, part) => (await partIn(id, part)).texts,
  }
}

/** A language that is already there as a whole, for tests and for pages without a loader. */
export function spokenWhole(id: string, texts: Texts, direction: 'ltr' | 'rtl' = 'ltr'): Spoken {
  return { id, direction, first: texts, whole: texts }
}

/** The same language, in another script or country perhaps: `zh-CN` finds `zh-Hans`. */
function matching(known: readonly string[], wanted: string): string | undefined {
  const tag = wanted.toLowerCase()
  const main = tag.split('-')[0]
  return known.find((id) => id.toLowerCase() === tag) ?? known.find((id) => id.toLowerCase().split('-')[0] === main)
}

/** The language to begin with: what the link asks for, what was chosen on this device, what the device speaks; else the first. */
export function chooseLanguage(known: readonly string[], asked: string | null, kept: string | null, device: readonly string[]): string {
  for (const wanted of [asked, kept, ...device]) {
    const found = wanted === null ? undefined : matching(known, wanted)
    if (found !== undefined) return found
  }
  return known[0]
}

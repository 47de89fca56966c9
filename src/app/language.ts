/** Which language is spoken, and the loading of its two parts. */
import type { ChartTexts } from '../content/text/chart-texts.ts'
import type { DebriefTexts } from '../content/text/debrief-text.ts'
import type { Language } from '../content/text/languages.ts'
import type { GlossaryTexts } from '../content/text/glossary-text.ts'
import type { ModelTexts } from '../content/text/model-types.ts'
import type { TraceTexts } from '../content/text/trace-texts.ts'
import type { ClassTexts } from '../content/text/class-texts.ts'
import type { ShareTexts } from '../content/text/share-texts.ts'
import type { TurnTexts } from '../content/text/turn-texts.ts'
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

export interface Languages {
  /** What can be chosen: ids, and each language’s own name. */
  readonly names: readonly { readonly id: string; readonly name: string }[]
  /** Enough for the first page. */
  first(id: string): Promise<Spoken>
  whole(id: string): Promise<Spoken>
  /** What its charts say besides. */
  charts(id: string): Promise<ChartTexts>
  /** What its debrief says. */
  debrief(id: string): Promise<DebriefTexts>
  /** What its advisers say, and the words of ranges; in the first language until they have been translated. */
  turn(id: string): Promise<TurnTexts>
  /** What stands below the bars of a waterfall, and the web; in the first language until it has been translated. */
  trace(id: string): Promise<TraceTexts>
  /** The words of sharing and opening, where the language brings its own. */
  share(id: string): Promise<ShareTexts> | undefined
  /** Those of the teacher’s page; likewise. */
  classroom(id: string): Promise<ClassTexts> | undefined
  /** The glossary in this language, or in the first one until it has been translated. */
  glossary(id: string): Promise<{ readonly language: string; readonly texts: GlossaryTexts }>
  /** The words of the page about the model, and the language that they are in. */
  model(id: string): Promise<{ readonly id: string; readonly texts: ModelTexts }>
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
  const parts = new Map(list.map((l) => [l.id, { ...l, first: remembered(l.first), rest: remembered(l.rest), charts: remembered(l.charts), debrief: remembered(l.debrief) }]))
  const find = (id: string) => {
    const found = parts.get(id)
    if (!found) throw new Error(`There is no language "${id}".`)
    return found
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
    charts: (id) => find(id).charts(),
    debrief: (id) => find(id).debrief(),
    share: (id) => find(id).share?.(),
    classroom: (id) => find(id).classroom?.(),
    async turn(id) {
      const known = find(id).turn ?? list.find((l) => l.turn)?.turn
      if (!known) throw new Error('No language has words for advisers.')
      return known()
    },
    async trace(id) {
      const known = find(id).trace ?? list.find((l) => l.trace)?.trace
      if (!known) throw new Error('No language has words below the bars.')
      return known()
    },
    async glossary(id) {
      const found = find(id).glossary ? find(id) : list.find((l) => l.glossary)
      if (!found?.glossary) throw new Error('No language has a glossary.')
      return { language: found.id, texts: await found.glossary() }
    },
    async model(id) {
      const known = list.find((l) => l.id === id && l.model) ?? list.find((l) => l.model)
      if (!known?.model) throw new Error('No language has words for the page about the model.')
      return { id: known.id, texts: await known.model() }
    },
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

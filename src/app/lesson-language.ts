/**
 * The language of a lesson, which a link may name. Who has chosen no language on this device reads the lesson in its own
 * at once; who has chosen one keeps it. Both are told in a line, with a button to the other. Nothing of this is kept: it
 * holds until the page is closed, or until a language is chosen with the language switch.
 */
import type { StoreApi } from 'zustand/vanilla'
import type { AppState } from './state.ts'

interface Parts {
  readonly store: StoreApi<AppState>
  /** Ids of the languages of the game. */
  readonly known: readonly string[]
  /** The language that the page began with. */
  readonly first: string
  /** The player has chosen a language, on this device or in the address. */
  readonly chosen: () => boolean
  /** The language that is spoken, or about to be. */
  readonly wanted: () => string
  /** Speaks another, once it has come. */
  readonly load: (id: string) => Promise<void>
}

export function lessonLanguage({ store, known, first, chosen, wanted, load }: Parts) {
  /** The reader’s own. */
  let mine = first
  /** What the screen asks for; not yet shown where it is still on its way. */
  let asked: string | null = null
  const declined = new Set<string>()
  const closed = new Set<string>()
  const show = (): void => {
    const lesson = asked !== null && asked !== mine && !closed.has(asked) ? { id: asked, mine } : null
    const now = store.getState().lesson
    if (now?.id !== lesson?.id || now?.mine !== lesson?.mine) store.setState({ lesson })
  }
  const close = (): void => {
    if (asked !== null) closed.add(asked)
    show()
  }
  return {
    /** A screen stands there whose lesson is in this language; undefined where it is in none. */
    arrive(language: string | undefined): void {
      asked = language !== undefined && known.includes(language) ? language : null
      if (asked === null || asked === wanted() || chosen() || declined.has(asked)) return show()
      void load(asked).then(show)
    },
    /** The lesson’s language, or back to the reader’s own. */
    read(language: string): void {
      if (asked === null) return
      if (language === asked) declined.delete(asked)
      else declined.add(asked)
      void load(language)
    },
    /** The line has been read. */
    close,
    /** A language was chosen with the switch: it is the reader’s own from now on. */
    choose(language: string): void {
      mine = language
      close()
    },
  }
}

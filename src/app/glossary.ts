/** The glossary, loaded when the first text with terms is shown or its page is opened; nothing waits for it. */
import { createStore } from 'zustand/vanilla'
import type { Ruleset } from '../engine/types.ts'
import type { GlossaryVm } from '../view/glossary/glossary.ts'
import type { Languages } from './language.ts'

export interface GlossaryState {
  /** Null until it has been loaded. */
  readonly glossary: GlossaryVm | null
  /** Language of its words: that of the game, or the first one where this has no glossary yet. */
  readonly language: string
  /** It could not be loaded; asking again tries again. */
  readonly failed: boolean
}

export function createGlossary(languages: Languages, rules: () => Promise<Ruleset>, first: string) {
  const store = createStore<GlossaryState>(() => ({ glossary: null, language: first, failed: false }))
  let spoken = first
  let under: { readonly id: string; readonly done: Promise<void> } | null = null

  const build = async (id: string): Promise<void> => {
    try {
      const [{ buildGlossary }, { language, texts }, { whole }, { parameters }] = await Promise.all([import('../view/glossary/glossary.ts'), languages.partIn(id, 'glossary'), languages.whole(id), rules()])
      if (id === spoken) store.setState({ glossary: buildGlossary(texts, whole, parameters), language, failed: false })
    } catch (error) {
      console.warn('The glossary could not be loaded.', error)
      if (id !== spoken) return
      under = null
      store.setState({ failed: true })
    }
  }
  const load = (): Promise<void> => {
    if (under?.id !== spoken) under = { id: spoken, done: build(spoken) }
    return under.done
  }
  /** Another language is spoken; a glossary that has been asked for follows. */
  const speak = (id: string): void => {
    spoken = id
    if (under) void load()
  }
  return { store, load, speak }
}

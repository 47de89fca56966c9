/**
 * The first page as it stands in the document before any program has come, in each language. It is the very page that the
 * program then renders and takes over, so the two cannot differ. The build asks for it (`scripts/site/first-page-plugin.ts`).
 */
import type { VNode } from 'preact'
import { memoryAddress } from './app/browser/address.ts'
import { createApp } from './app/app.ts'
import { openingUnder } from './app/board-opening.ts'
import { createLanguages } from './app/language.ts'
import { createShelf } from './app/kept/storage.ts'
import { RULES } from './content/rules.ts'
import { LANGUAGES } from './content/text/languages.ts'
import { Root } from './desk/root.tsx'
import { AppContext } from './desk/shared/app-context.ts'

const worldIn = openingUnder(RULES)

export interface StandingPage {
  readonly id: string
  readonly direction: 'ltr' | 'rtl'
  readonly page: VNode
  /** What is said where the program does not come. */
  readonly fault: string
  /** What its map shows. */
  readonly world: Awaited<ReturnType<typeof worldIn>>
}

/** As somebody sees it who has never been here. */
async function standingPage(id: string): Promise<StandingPage> {
  const languages = createLanguages(LANGUAGES)
  const spoken = await languages.first(id)
  const app = createApp({
    part: () => new Promise(() => {}), languages, spoken, shelf: createShelf(null), address: memoryAddress(), random: () => 0,
  })
  app.begin()
  // Everybody gets a seed of his own, so none can stand in the document.
  app.setSeed('')
  return { id, direction: spoken.direction, page: <AppContext.Provider value={app}><Root /></AppContext.Provider>, world: await worldIn(spoken.first), fault: spoken.first.words.home.noProgram }
}

/** Made while this file is loaded: the build lets go of what has loaded it right afterwards. */
export const STANDING_PAGES: readonly StandingPage[] = await Promise.all(LANGUAGES.map(({ id }) => standingPage(id)))

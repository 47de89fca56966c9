/** Which screen is shown for an address, and what it is called. */
import type { App, AppState } from '../app/app.ts'
import { OF_GAME } from '../app/routes.ts'

/** Screens that need nothing but their address. */
const BY_ADDRESS = ['model', 'glossary', 'library', 'shared', 'class', 'projector'] as const

export type ScreenName = 'home' | 'waiting' | 'start' | 'game' | 'end' | 'debrief' | (typeof BY_ADDRESS)[number]

/** Whether the address asks for a screen of the game under way, and there is one. */
export const isPlaying = ({ route, game }: AppState): boolean => OF_GAME.includes(route.screen) && game !== null

/** What is to be shown as soon as it has been loaded. */
export function screenOf(state: AppState): ScreenName {
  const { route, game, start } = state
  if (state.coming || (OF_GAME.includes(route.screen) && state.saved)) return 'waiting'
  if (isPlaying(state)) return route.screen === 'debrief' ? 'debrief' : game?.phase === 'end' && game.look === null ? 'end' : 'game'
  if (route.screen === 'start') return start ? 'start' : 'home'
  return BY_ADDRESS.find((screen) => screen === route.screen) ?? 'home'
}

/** What stands before the name of the game in the title of the window; null where nothing does, undefined where the page sees to it itself. */
export function titleOf(app: App, screen: ScreenName, { route, start }: AppState): string | null | undefined {
  switch (screen) {
    case 'game': return route.screen === 'charts' ? app.words.play.charts : route.screen === 'why' ? app.words.detail.why : app.screens.head().quarter
    case 'end': return route.screen === 'charts' ? app.words.play.charts : app.screens.head().title
    case 'start': return start && app.front.start(start.choice).title
    case 'glossary': case 'library': return app.words.home[screen]
    case 'model': return app.words.model.title
    case 'debrief': return app.words.debrief.name
    case 'shared': case 'class': case 'projector': return undefined
    default: return null
  }
}

/** What tells one page of a game from the next: it is built anew, and its heading takes the focus. */
export const pageOf = ({ route, game }: AppState): string =>
  `${game?.phase}/${game?.played}/${game?.look ?? ''}/${game?.curtain ? 'curtain' : ''}/${route.screen === 'why' ? route.headline : ''}`

/** A page of a game without the waterfall that lies over it, and that waterfall; of any other place, the place. */
export function pageParts(page: string): { readonly page: string; readonly why: string } {
  const parts = page.split('/')
  return { page: parts.slice(0, 4).join('/'), why: parts.slice(4).join('/') }
}

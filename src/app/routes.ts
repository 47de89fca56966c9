/**
 * Which screen the address asks for. A game of one's own has an address without content (`#/game`): what it shows is in
 * the saved game. A scenario link stands after the `#` as it is, and is read by `link`.
 */
import { isScenarioLink, looksLikeCode } from './links.ts'

/** Screens whose address is their name, such as `#/model`. */
const PLAIN = [
  'game',
  /** The debrief of the game under way; the web of mechanisms, measured in it. */
  'debrief', 'web',
  /** How well the model does against what was published. */
  'model',
  /** The teacher’s page, and what she shows on the wall. */
  'class', 'projector',
] as const

/** Screens of the game under way. */
export const OF_GAME: readonly Route['screen'][] = ['game', 'why', 'charts', 'debrief', 'web']

export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: (typeof PLAIN)[number] }
  /** `text`: the link as it stands after the `#`. */
  | { readonly screen: 'start'; readonly text: string }
  /** The waterfall of one headline of the last turn. */
  | { readonly screen: 'why'; readonly headline: string }
  /** Charts of the game: all of them, or one with these series. */
  | { readonly screen: 'charts'; readonly series: readonly string[] }
  /** `term`: the entry to show first; empty for the beginning. */
  | { readonly screen: 'glossary'; readonly term: string }
  /** The scenario library; `entry`: the one to show, empty for all. */
  | { readonly screen: 'library'; readonly entry: string }
  /**
   * `link`: something that was shared; `text` is the code after the `#`, or whatever was pasted. `open`: from a text, file
   * or QR code. `compare`: which two games are to stand side by side; two that were chosen have a link of their own.
   * `workshop`: makes a scenario of one’s own.
   */
  | { readonly screen: 'shared'; readonly page: 'link' | 'open' | 'compare' | 'workshop'; readonly text: string }
  | { readonly screen: 'unknown'; readonly text: string }

export function readRoute(hash: string): Route {
  const text = hash.replace(/^#/, '')
  if (text === '' || text === '/') return { screen: 'home' }
  const plain = PLAIN.find((screen) => text === `/${screen}`)
  if (plain) return { screen: plain }
  const [, screen, rest = ''] = /^\/(\w+)(?:\/([\w.:,%-]*))?$/.exec(text) ?? []
  if (screen === 'why' && rest !== '') return { screen, headline: decode(rest) }
  if (screen === 'charts') return { screen, series: rest.split(',').filter((id) => id !== '') }
  if (screen === 'glossary') return { screen, term: rest }
  if (screen === 'open' || screen === 'compare' || screen === 'workshop') return { screen: 'shared', page: screen, text: '' }
  if (screen === 'library') return { screen, entry: rest }
  if (isScenarioLink(text)) return { screen: 'start', text }
  if (looksLikeCode(text)) return { screen: 'shared', page: 'link', text }
  return { screen: 'unknown', text }
}

/** A link’s part after the `#`, in its one form. */
const SHORT_CODE = /^[\w.&=,%-]{1,2000}$/

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function hashOf(route: Route): string {
  const behind = (rest: string): string => (rest === '' ? `#/${route.screen}` : `#/${route.screen}/${rest}`)
  switch (route.screen) {
    case 'home': return '#'
    case 'start': case 'unknown': return `#${route.text}`
    // What is no link by itself, such as a chat that was pasted, does not stand in the address.
    case 'shared': return route.page !== 'link' ? `#/${route.page}` : SHORT_CODE.test(route.text) ? `#${route.text}` : '#/open'
    case 'why': return behind(encodeURIComponent(route.headline))
    case 'charts': return behind(route.series.join(','))
    case 'glossary': return behind(route.term)
    case 'library': return behind(route.entry)
    default: return behind('')
  }
}

/**
 * Which screen the address asks for. A game of one's own has an address without content (`#/game`): what it shows is in
 * the saved game. A scenario link stands after the `#` as it is, and is read by `link`.
 */
import { isScenarioLink, looksLikeCode } from './links.ts'

export type Route =
  | { readonly screen: 'home' }
  /** `text`: the link as it stands after the `#`. */
  | { readonly screen: 'start'; readonly text: string }
  | { readonly screen: 'game' }
  /** The waterfall of one headline of the last turn. */
  | { readonly screen: 'why'; readonly headline: string }
  /** Charts of the game: all of them, or one with these series. */
  | { readonly screen: 'charts'; readonly series: readonly string[] }
  /** `term`: the entry to show first; empty for the beginning. */
  | { readonly screen: 'glossary'; readonly term: string }
  /** The debrief of the game under way. */
  | { readonly screen: 'debrief' }
  /** The scenario library; `entry`: the one to show, empty for all. */
  | { readonly screen: 'library'; readonly entry: string }
  /** The web of mechanisms, measured in the game under way. */
  | { readonly screen: 'web' }
  /**
   * `link`: something that was shared; `text` is the code after the `#`, or whatever was pasted. `open`: from a text, file
   * or QR code. `compare`: which two games are to stand side by side; two that were chosen have a link of their own.
   */
  | { readonly screen: 'shared'; readonly page: 'link' | 'open' | 'compare'; readonly text: string }
  /** How well the model does against what was published. */
  | { readonly screen: 'model' }
  | { readonly screen: 'unknown'; readonly text: string }

export function readRoute(hash: string): Route {
  const text = hash.replace(/^#/, '')
  if (text === '' || text === '/') return { screen: 'home' }
  if (text === '/game') return { screen: 'game' }
  if (text === '/web') return { screen: 'web' }
  if (text === '/model') return { screen: 'model' }
  if (text === '/debrief') return { screen: 'debrief' }
  if (text === '/open' || text === '/compare') return { screen: 'shared', page: text === '/open' ? 'open' : 'compare', text: '' }
  const why = /^\/why\/([\w.:%-]+)$/.exec(text)
  if (why) return { screen: 'why', headline: decode(why[1]) }
  const charts = /^\/charts(?:\/([\w.,-]+))?$/.exec(text)
  if (charts) return { screen: 'charts', series: (charts[1] ?? '').split(',').filter((id) => id !== '') }
  const glossary = /^\/glossary(?:\/([\w-]*))?$/.exec(text)
  if (glossary) return { screen: 'glossary', term: glossary[1] ?? '' }
  const library = /^\/library(?:\/([\w-]*))?$/.exec(text)
  if (library) return { screen: 'library', entry: library[1] ?? '' }
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
  switch (route.screen) {
    case 'home': return '#'
    case 'start': return `#${route.text}`
    case 'game': return '#/game'
    case 'web': return '#/web'
    case 'model': return '#/model'
    case 'debrief': return '#/debrief'
    // What is no link by itself, such as a chat that was pasted, does not stand in the address.
    case 'shared': return route.page !== 'link' ? `#/${route.page}` : SHORT_CODE.test(route.text) ? `#${route.text}` : '#/open'
    case 'why': return `#/why/${encodeURIComponent(route.headline)}`
    case 'charts': return route.series.length === 0 ? '#/charts' : `#/charts/${route.series.join(',')}`
    case 'glossary': return route.term === '' ? '#/glossary' : `#/glossary/${route.term}`
    case 'library': return route.entry === '' ? '#/library' : `#/library/${route.entry}`
    case 'unknown': return `#${route.text}`
  }
}

/**
 * Which screen the address asks for. A game of one's own has an address without content (`#/game`): what it shows is in
 * the saved game. A scenario link stands after the `#` as it is, and is read by `link`.
 */
import { isScenarioLink } from './links.ts'

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
  const why = /^\/why\/([\w.:%-]+)$/.exec(text)
  if (why) return { screen: 'why', headline: decode(why[1]) }
  const charts = /^\/charts(?:\/([\w.,-]+))?$/.exec(text)
  if (charts) return { screen: 'charts', series: (charts[1] ?? '').split(',').filter((id) => id !== '') }
  const glossary = /^\/glossary(?:\/([\w-]*))?$/.exec(text)
  if (glossary) return { screen: 'glossary', term: glossary[1] ?? '' }
  const library = /^\/library(?:\/([\w-]*))?$/.exec(text)
  if (library) return { screen: 'library', entry: library[1] ?? '' }
  if (isScenarioLink(text)) return { screen: 'start', text }
  return { screen: 'unknown', text }
}

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
    case 'why': return `#/why/${encodeURIComponent(route.headline)}`
    case 'charts': return route.series.length === 0 ? '#/charts' : `#/charts/${route.series.join(',')}`
    case 'glossary': return route.term === '' ? '#/glossary' : `#/glossary/${route.term}`
    case 'library': return route.entry === '' ? '#/library' : `#/library/${route.entry}`
    case 'unknown': return `#${route.text}`
  }
}

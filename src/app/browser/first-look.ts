/**
 * What can be known of the first look of the page from its address and from what is kept here, before the program has
 * come: the language, the palette, and whether it is the first page as everybody sees it.
 */
import { chooseLanguage } from '../language.ts'
import { asideKeys, CURRENT_KEY } from '../kept/saves.ts'
import { keptSettings } from '../kept/settings.ts'
import type { Settings } from '../kept/settings.ts'
import type { Shelf } from '../kept/storage.ts'

/** From here on the light palette is for a projector, and large. */
export const WIDE = '(min-width: 1600px)'

/** Letters of the shortest link, in a query. No link is shorter; nor are there queries of this length otherwise. */
const SHORTEST_LINK = 16
/** Whether a link may have got from behind the `#` into the query. */
export const mayBeLink = ({ search, hash }: Place): boolean => search.length > SHORTEST_LINK && hash.length < 2

export const askedLanguage = (search: string): string | null => new URLSearchParams(search).get('lang')

/** Addresses of the first page. Whatever else stands behind the `#` asks for something, be it in vain. */
const FIRST_PAGE: readonly string[] = ['', '#', '#/']

type Place = Pick<Location, 'search' | 'hash'>

export interface FirstLook {
  readonly language: string
  readonly palette: Settings['palette']
  /** It is the first page, and nothing is kept here that it would have to name. */
  readonly plain: boolean
}

export function firstLook(place: Place, shelf: Shelf, known: readonly string[], device: readonly string[]): FirstLook {
  const { palette, language } = keptSettings(shelf)
  return {
    language: chooseLanguage(known, askedLanguage(place.search), language, device),
    palette,
    plain: FIRST_PAGE.includes(place.hash) && !mayBeLink(place) && shelf.read(CURRENT_KEY) === null && asideKeys(shelf).length === 0,
  }
}

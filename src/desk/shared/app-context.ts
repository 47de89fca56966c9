/** The app, its words and its stores, for every component of the desk. */
import { createContext } from 'preact'
import { useContext, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { App, AppState } from '../../app/app.ts'
import type { Format } from '../../view/format.ts'
import { formatOf } from '../../view/format.ts'

export const AppContext = createContext<App | null>(null)

export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('The desk has been rendered without an app.')
  return app
}

/** How the language writes numbers, counts and signs. */
export const useFormat = (): Format => formatOf(useApp().texts)
export const useSigns = (): App['texts']['format'] => useApp().texts.format

/** Words of the interface. */
export const useWords = (): App['words'] => useApp().words

interface Store<S> {
  getState(): S
  subscribe(listener: () => void): () => void
}

const whole = <S>(state: S): S => state

/**
 * The state of a store, or what `pick` takes of it; renders again when that is another one. `pick` stays the same function,
 * and makes nothing anew.
 */
export function useStore<S>(store: Store<S>): S
export function useStore<S, T>(store: Store<S>, pick: (state: S) => T): T
export function useStore<S>(store: Store<S>, pick: (state: S) => unknown = whole): unknown {
  const [state, setState] = useState(() => pick(store.getState()))
  useLayoutEffect(() => {
    const take = () => setState(() => pick(store.getState()))
    take()
    return store.subscribe(take)
  }, [store, pick])
  return state
}

/** What most parts of the desk need of the state, for `useStore`. */
export const gameOf = ({ game }: AppState) => game
export const forecastsOf = ({ game }: AppState) => game?.forecasts
export const languageOf = ({ language }: AppState) => language
export const routeOf = ({ route }: AppState) => route

/** Whether a media query holds; none does while the page is made that stands in the document. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => typeof window !== 'undefined' && window.matchMedia(query).matches)
  useEffect(() => {
    const list = window.matchMedia(query)
    const take = () => setHolds(list.matches)
    take()
    list.addEventListener('change', take)
    return () => list.removeEventListener('change', take)
  }, [query])
  return holds
}

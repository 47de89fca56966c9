/** What the document itself says of the page, for style sheets, screen readers and the bar of the window. */
import { useEffect, useLayoutEffect } from 'preact/hooks'
import type { LanguageState } from '../app/app.ts'
import { useApp } from './shared/app-context.ts'

interface Look {
  readonly palette: string
  readonly motion: 'still' | 'moving'
  readonly large: 'yes' | 'no'
  readonly layout: 'columns' | 'tabs'
  readonly narrow: 'yes' | 'no'
}

/** What style sheets ask for, as `data-` attributes of the root. */
export function useLook({ palette, motion, large, layout, narrow }: Look): void {
  useEffect(() => {
    Object.assign(document.documentElement.dataset, { palette, motion, large, layout, narrow })
  }, [palette, motion, large, layout, narrow])
}

/**
 * Whether a line stands above the page of a game. Said here, and not found by the style sheet with `:has()`: that one rule
 * had the browser match most of the page again with every move of a lever.
 */
export function useLine(lined: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.lined = lined ? 'yes' : 'no'
  }, [lined])
}

/** The language, and the title of the window: null where only the name of the game stands there, undefined where the page sees to it itself. */
export function useName({ id, direction }: LanguageState, title: string | null | undefined): void {
  const app = useApp()
  useLayoutEffect(() => {
    document.documentElement.lang = id
    document.documentElement.dir = direction
  }, [id, direction])
  useEffect(() => {
    if (title !== undefined) document.title = title === null ? app.words.title : `${title}${app.texts.format.comma}${app.words.title}`
  }, [app, title, id])
}

/**
 * A page that has been open, or lay in some cache, since before a new version was put on the server: the parts that it
 * loads later are gone there. Once, and only where no game is shown, the page is loaded again; else the player is told.
 */
import type { StoreApi } from 'zustand/vanilla'
import type { AppState } from '../state.ts'

const TRIED = 'open-gambit/loaded-again'

export interface Place {
  /** The page as the server has it now. */
  readonly fetchPage: () => Promise<string>
  /** The script that this page began with. */
  readonly entry: string
  readonly memory: Pick<Storage, 'getItem' | 'setItem'>
  readonly reload: () => void
}

/** Returns what to do when a part of the page could not be loaded. */
export function staleHandler(app: StoreApi<AppState>, { fetchPage, entry, memory, reload }: Place): () => Promise<void> {
  return async () => {
    let page: string
    try {
      page = await fetchPage()
    } catch {
      // No network: the page is not the reason.
      return
    }
    if (entry === '' || page.includes(entry)) return
    const { route } = app.getState()
    if (route.screen === 'home' && memory.getItem(TRIED) !== entry) {
      memory.setItem(TRIED, entry)
      return reload()
    }
    app.setState({ notice: { id: 'stale' } })
  }
}

export function watchStale(app: StoreApi<AppState>): void {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? ''
  const handle = staleHandler(app, {
    fetchPage: async () => (await fetch(window.location.href.replace(/[?#].*$/, ''), { cache: 'no-store' })).text(),
    entry: script.slice(script.lastIndexOf('/') + 1),
    memory: window.sessionStorage,
    reload: () => window.location.reload(),
  })
  window.addEventListener('vite:preloadError', () => void handle())
}

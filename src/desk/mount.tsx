/** Puts the desk into the page. */
import './tokens.css'
import './fonts.css'
import './base.css'
import './languages.css'
import { hydrate, render } from 'preact'
import type { App } from '../app/app.ts'
import { Root } from './root.tsx'
import { AppContext } from './shared/app-context.ts'
import { BoardLoader, StillLoader } from './shared/board-loader.ts'
import type { LoadBoard, LoadStill } from './shared/board-loader.ts'
import { offerSound } from './sound/offer.ts'
import { standsAs, takeOver } from './take-over.ts'

export interface DeskParts {
  readonly loadBoard: LoadBoard
  readonly loadStill: LoadStill
}

export function mountDesk(host: HTMLElement, app: App, { loadBoard, loadStill }: DeskParts): void {
  // Where they do not stand in the document to be asked for in good time (`src/early.ts`).
  if (!document.querySelector('template[data-faces]')) import('./faces.ts').catch((error: unknown) => console.warn('The faces of the game could not be loaded.', error))
  offerSound(app)
  const desk = (
    <AppContext.Provider value={app}>
      <BoardLoader.Provider value={loadBoard}>
        <StillLoader.Provider value={loadStill}><Root /></StillLoader.Provider>
      </BoardLoader.Provider>
    </AppContext.Provider>
  )
  if (standsAs(host, app)) return takeOver(host, () => hydrate(desk, host))
  delete host.dataset.words
  host.replaceChildren()
  render(desk, host)
}

/** Puts the desk into the page. */
import './tokens.css'
import './fonts.css'
import './base.css'
import './languages.css'
import '@fontsource-variable/source-sans-3'
import '@fontsource-variable/source-serif-4/opsz.css'
import { render } from 'preact'
import type { App } from '../app/app.ts'
import { Root } from './root.tsx'
import { AppContext } from './shared/app-context.ts'
import { BoardLoader, StillLoader } from './shared/board-loader.ts'
import type { LoadBoard, LoadStill } from './shared/board-loader.ts'
import { offerSound } from './sound/offer.ts'

export interface DeskParts {
  readonly loadBoard: LoadBoard
  readonly loadStill: LoadStill
}

export function mountDesk(host: HTMLElement, app: App, { loadBoard, loadStill }: DeskParts): void {
  host.replaceChildren()
  offerSound(app)
  render(
    <AppContext.Provider value={app}>
      <BoardLoader.Provider value={loadBoard}>
        <StillLoader.Provider value={loadStill}><Root /></StillLoader.Provider>
      </BoardLoader.Provider>
    </AppContext.Provider>,
    host,
  )
}

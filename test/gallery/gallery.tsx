/**
 * The parts of the game and the states of the board on one page, in one palette: `?palette=projector`. While the game
 * is developed (`npm run dev`) it stands at `/test/gallery/`; it is no part of what is delivered.
 */
import '../../src/desk/tokens.css'
import '../../src/desk/base.css'
import '../../src/desk/languages.css'
import '@fontsource-variable/source-sans-3'
import '@fontsource-variable/source-serif-4/opsz.css'
import '../../src/desk/play/game.css'
import './gallery.css'
import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { mountBoard } from '../../src/board/board.ts'
import type { BoardVm } from '../../src/view/board/board-vm.ts'
import { AppContext } from '../../src/desk/shared/app-context.ts'
import { TermHost } from '../../src/desk/shared/terms.tsx'
import { boardVm, otherVm, quietVm } from '../support/board-vm-fixture.ts'
import { parts } from './parts.tsx'

const asked = new URLSearchParams(location.search)
const palette = asked.get('palette') === 'projector' ? 'projector' : 'ink'
Object.assign(document.documentElement.dataset, { palette, motion: 'still', layout: matchMedia('(min-width: 70em)').matches ? 'columns' : 'tabs', narrow: matchMedia('(max-width: 40em)').matches ? 'yes' : 'no' })

interface BoardState {
  readonly name: string
  readonly vm: BoardVm
  /** The state before, from which changes are marked. */
  readonly after?: BoardVm
  readonly low?: boolean
}

const BOARDS: readonly BoardState[] = [
  { name: 'Board: gates closed, moments', vm: boardVm },
  { name: 'Board: nothing bites yet', vm: quietVm },
  { name: 'Board: another world', vm: otherVm },
  { name: 'Board: what changed, marked', vm: { ...boardVm, revision: otherVm.revision + 1 }, after: otherVm },
  { name: 'Board on a phone', vm: boardVm, low: true },
]

function Board({ vm, after, low }: BoardState) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = host.current
    if (!element) return
    void mountBoard(element, { palette, reducedMotion: true }).then((board) => {
      if (after) board.apply(after)
      board.apply(vm)
      element.dataset['kind'] = board.kind
    })
  }, [vm, after])
  return <div ref={host} class={low ? 'gallery-board low' : 'gallery-board'} data-board="" />
}

function Gallery() {
  return (
    <div class="gallery">
      {parts().map(({ name, app, desk, body: Body }) => (
        <section key={name} class="gallery-part" data-part={name}>
          <h2 class="gallery-name">{name}</h2>
          <AppContext.Provider value={app}>
            <TermHost><div class={desk ? 'gallery-body gallery-desk' : 'gallery-body'} data-surface={desk ? 'paper' : undefined}><Body /></div></TermHost>
          </AppContext.Provider>
        </section>
      ))}
      {BOARDS.map((state) => (
        <section key={state.name} class="gallery-part" data-part={state.name}><h2 class="gallery-name">{state.name}</h2><Board {...state} /></section>
      ))}
    </div>
  )
}

const host = document.getElementById('gallery')
if (!host) throw new Error('The page has no place for the gallery.')
render(<Gallery />, host)

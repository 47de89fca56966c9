/** The world beside the desk: the board, the same in words, and the indices below it. */
import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { GameState } from '../../app/app.ts'
import { useApp, useWords } from '../shared/app-context.ts'
import { Held } from '../shared/steps.ts'
import { BoardHost, BoardWords } from './board-host.tsx'
import { IndexStrip } from './index-strip.tsx'
import type { Chosen } from './use-chosen.ts'

interface Props {
  readonly game: GameState
  /** False while more urgent parts of a new page come: what stood here stays. */
  readonly due: boolean
  /** The one thing of the page that is seen, and so what is scrolled by keyboard: the board, or the scores below it. */
  readonly alone: 'board' | 'scores' | null
  readonly palette: 'ink' | 'projector'
  readonly still: boolean
  /** How often the turn was asked for again. */
  readonly replay: number
  readonly chosen: Chosen
  readonly onChoose: (id: string) => void
  /** Opens a waterfall; left out while there is no turn to explain. */
  readonly onWhy: ((id: string) => void) | undefined
  /** Reasons that stand in place of the board. */
  readonly covered: ComponentChildren
}

export function Stage({ game, due, alone, palette, still, replay, chosen, onChoose, onWhy, covered }: Props) {
  const { screens } = useApp()
  const words = useWords()
  const [worded, setWorded] = useState(false)
  return (
    <section class="stage" {...(alone && { role: 'main', tabIndex: alone === 'scores' ? 0 : undefined })} aria-label={words.play.board} data-words={worded ? 'yes' : undefined}>
      <div class="stage-board" data-hidden={covered ? 'yes' : undefined}>
        <Held due={due}>{() => <BoardHost vm={screens.board()} palette={palette} still={still} again={replay} canReplay={game.played > 0} marked={chosen.marked} onChoose={onChoose} />}</Held>
      </div>
      {covered}
      {!covered && (
        <Held due={due}>{() => <>
          <BoardWords vm={screens.board()} chosen={chosen.detail?.id ?? null} onChoose={onChoose} onFold={setWorded} />
          <IndexStrip head={screens.head()} headlines={screens.headlines()} onWhy={onWhy} />
        </>}</Held>
      )}
    </section>
  )
}

/**
 * While the board moves, its words are small layers of their own: one as large as the board would be laid whole over each
 * frame of the scene. At rest layers cost every frame of the page, a lever that is dragged most of all, so some time after
 * the movement the words are laid flat again.
 */
import { whenLeftAlone } from '../app/work/quiet.ts'
import './layers.css'

/** Laying flat paints the words anew; it waits until nobody has stirred for so long, ms. */
const ALONE_MS = 1000

const MOVES = 'data-board-moves'

export class MovingLayers {
  private readonly host: HTMLElement
  /** Counts movements, so that one that has ended does not lay flat the next. */
  private times = 0

  constructor(host: HTMLElement) {
    this.host = host
  }

  begin(): void {
    this.times++
    this.host.setAttribute(MOVES, '')
  }

  end(): void {
    const { times } = this
    if (!this.host.hasAttribute(MOVES)) return
    whenLeftAlone(ALONE_MS, () => {
      if (times === this.times) this.host.removeAttribute(MOVES)
    })
  }
}

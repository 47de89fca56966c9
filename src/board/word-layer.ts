/**
 * The words over the board, piece by piece: a new picture is made ready with a pause after each, and words that stand as
 * they stood stay the elements they are. While the board moves each piece is a layer (`layers.ts`).
 */
import { draw } from '../app/browser/trusted.ts'
import { wordsFamily } from './words.ts'

interface Piece {
  readonly markup: string
  readonly element: SVGGElement
}

export class WordLayer {
  private readonly svg: SVGSVGElement
  private shown: readonly Piece[] = []

  constructor(svg: SVGSVGElement) {
    this.svg = svg
    svg.setAttribute('font-family', wordsFamily)
  }

  /** Makes pieces ready, with a pause after each; what the answer does shows them. */
  *prepare(markups: Iterable<string>): Generator<void, () => void> {
    const pieces: Piece[] = []
    for (const markup of markups) {
      const there = this.shown.at(pieces.length)
      pieces.push(there?.markup === markup ? there : { markup, element: pieceOf(markup) })
      yield
    }
    return () => this.show(pieces)
  }

  private show(pieces: readonly Piece[]): void {
    const before = this.shown
    this.shown = pieces
    for (const [i, { element }] of pieces.entries()) {
      const there = before.at(i)?.element
      if (there === undefined) this.svg.append(element)
      else if (there !== element) there.replaceWith(element)
    }
    for (const { element } of before.slice(pieces.length)) element.remove()
  }
}

function pieceOf(markup: string): SVGGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  draw(element, markup)
  return element
}

/**
 * The world on the map of the first page, as the build worked it out (`src/first-page.tsx`): where that page stands in the
 * document, its map is drawn before anything has come that could work the world out again.
 */
import type { BoardVm } from '../view/board/board-vm.ts'

export interface StandingWorld {
  /** In which language it has its words. */
  readonly language: string
  readonly world: () => Promise<BoardVm>
}

/** What the program of the head has noted at the desk; null where the first page does not stand. */
export function standingWorld({ words, world }: DOMStringMap, load: (address: string) => Promise<Response> = fetch): StandingWorld | null {
  if (words === undefined || world === undefined) return null
  return {
    language: words,
    async world() {
      const response = await load(world)
      if (!response.ok) throw new Error(`The world of the first page did not come: ${response.status}.`)
      // What our own build wrote, under a name that holds its hash.
      return await response.json() as BoardVm
    },
  }
}

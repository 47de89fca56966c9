/** Takes everything that the game keeps out of this browser, and looks afterwards whether it is really gone. */
import { isGameKey } from './saves.ts'
import type { Shelf } from './storage.ts'

const OURS = 'open-gambit/'

export interface Erased {
  /** Games that were kept and are gone. */
  readonly games: number
  /** Entries of ours that the browser did not let go. */
  readonly left: number
}

export function eraseAll(shelf: Shelf): Erased {
  const ours = (): string[] => shelf.keys().filter((key) => key.startsWith(OURS))
  const before = ours()
  for (const key of before) shelf.remove(key)
  const after = ours()
  return { games: before.filter((key) => isGameKey(key) && !after.includes(key)).length, left: after.length }
}

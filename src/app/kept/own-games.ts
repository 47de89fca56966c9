/** Games on the shelf: taken away and put back, saved as a file and opened from one. */
import type { Ruleset } from '../../engine/types.ts'
import type { GameChoice } from '../choice.ts'
import type { Play } from '../play.ts'
import { CURRENT_KEY, damagedKeys, damagedNumber, putBack, readSave } from './saves.ts'
import type { SavedGame } from './saves.ts'
import type { AppState, Notice } from '../state.ts'
import type { Shelf } from './storage.ts'

interface Parts {
  readonly shelf: Shelf
  readonly known: Pick<Ruleset, 'scenarios'>
  readonly set: (part: Partial<AppState>) => void
  readonly play: () => Play | null
  readonly withPlay: (act: (play: Play) => void) => void
  /** A game in a line. */
  readonly detail: (save: SavedGame) => string
  /** The games set aside are not the ones that they were. */
  readonly asideChanged: () => void
  readonly openCurrent: () => void
  readonly newId: () => string
}

export interface GameFile {
  readonly name: string
  readonly text: string
}

/** A save that could not be opened and stands on the shelf as it was found. */
export interface UnopenedGame {
  readonly key: string
  readonly number: number
  /** It cannot be read; a newer version wrote it; it can be read, but went differently under the rules of the day it was tried. */
  readonly why: 'damaged' | 'newer' | 'rules'
  /** The game in a line, where it can be read. */
  readonly detail: string
  readonly bytes: number
}

/** Nothing but letters, digits and dashes, so that every system takes it. */
const fileName = ({ scenario, seed }: GameChoice, turns: number): string => `open-gambit-${scenario}-${seed}-turn-${turns}`.replace(/[^\w-]+/g, '-').slice(0, 80)

/** A game is at most some 100 kB; what is far larger is something else. */
const LARGEST = 2_000_000

export function ownGameCommands({ shelf, known, set, play, withPlay, detail, asideChanged, openCurrent, newId }: Parts) {
  let taken: { readonly key: string; readonly text: string } | null = null
  const sorry = (notice: Notice): void => set({ notice })
  return {
    unopened: (): UnopenedGame[] => damagedKeys(shelf).map((key) => {
      const text = shelf.read(key) ?? ''
      const reading = readSave(text, known)
      const base = { key, number: damagedNumber(key), bytes: text.length }
      return reading.kind === 'game' ? { ...base, why: 'rules', detail: detail(reading.save) } : { ...base, why: reading.kind === 'newer' ? 'newer' : 'damaged', detail: '' }
    }),
    /** Takes a game away; it can be put back as long as nothing else is taken away. What cannot be read has the name it is called by. */
    forget(key: string, name = '') {
      const text = shelf.read(key)
      if (text === null) return
      const reading = readSave(text, known)
      taken = { key, text }
      shelf.remove(key)
      if (key === CURRENT_KEY) {
        play()?.forget()
        set({ game: null, saved: null })
      }
      asideChanged()
      set({ notice: { id: 'forgotten', text: name === '' && reading.kind === 'game' ? detail(reading.save) : name } })
    },
    unforget() {
      if (!taken) return
      const to = putBack(shelf, taken.key, taken.text)
      if (to === null) return sorry({ id: 'full' })
      taken = null
      set({ notice: null })
      asideChanged()
      if (to === CURRENT_KEY) openCurrent()
    },
    /** A game as a file: the one under way as it stands, kept or not; what could not be opened, letter by letter. */
    gameFile(key: string = CURRENT_KEY): GameFile | null {
      const save = key === CURRENT_KEY ? play()?.saved() : null
      const text = save ? JSON.stringify(save) : shelf.read(key)
      const reading = readSave(text, known)
      // What cannot be read is handed over as it was found.
      if (reading.kind !== 'game') return text === null || key === CURRENT_KEY ? null : { name: `open-gambit-unopened-${damagedNumber(key)}.json`, text }
      return { name: `${fileName(reading.save.choice, reading.save.turns.length)}.json`, text: JSON.stringify(reading.save, null, 1) }
    },
    /** Opens a game from a file; the one under way is set aside. */
    openFile(text: string) {
      const reading = text.length > LARGEST ? { kind: 'damaged' as const } : readSave(text, known)
      if (reading.kind === 'newer') return sorry({ id: 'fileNewer' })
      if (reading.kind !== 'game') return sorry({ id: 'fileDamaged' })
      // A game of its own, beside the one that the file was made from.
      const save = { ...reading.save, id: newId() }
      withPlay((it) => {
        if (!it.resume(null, save)) sorry({ id: 'fileRules', choice: save.choice })
      })
    },
  }
}

/** The draft of a kept game: what no slider of this desk has is left out, and the game opens. */
import { expect, test } from 'vitest'
import { draftOf } from '../../../../src/app/kept/keep.ts'
import type { SavedGame } from '../../../../src/app/kept/saves.ts'
import type { Decision } from '../../../../src/engine/types.ts'
import { engine } from '../../view/turns.ts'

const kept = (draft: readonly Decision[]): readonly Decision[] => draftOf(engine, { draft } as unknown as SavedGame, engine.start('one-third'))

test('a draft from a damaged shelf keeps what can be set, and nothing else', () => {
  const good: Decision = { seat: 'beijing', lever: 'chip-investment', value: 1.5 }
  const wrong: Decision[] = [
    { ...good, value: 1e308 }, { ...good, value: -1 }, { ...good, value: 1.50001 }, { ...good, lever: 'nothing' }, { ...good, target: 'nobody' },
  ]
  expect(kept([good, ...wrong])).toEqual([good])
})

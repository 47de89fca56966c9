/** Cues follow the steps of a game, are quiet, and are off until somebody turns them on. */
import { expect, test } from 'vitest'
import { CUES, LOUDNESS } from '../../../src/desk/sound/cues.ts'
import { cueOf } from '../../../src/desk/sound/listen.ts'
import { makeApp } from '../app/make-app.ts'

test('a turn, the next briefing and the end of a game have a cue each, in this order', () => {
  const { app, state } = makeApp()
  const cues: (string | null)[] = []
  app.store.subscribe((now, before) => { const cue = cueOf(before.game, now.game); if (cue) cues.push(cue) })
  app.startFeatured('cn')
  const turns = state().game?.turns ?? 0
  for (let turn = 1; turn <= turns; turn++) {
    app.endTurn()
    app.next()
  }
  expect(cues.slice(0, 4)).toEqual(['moved', 'next', 'moved', 'next'])
  expect(cues.filter((cue) => cue === 'moved')).toHaveLength(turns)
  expect(cues.at(-1)).toBe('over')
})

test('opening a game and taking a turn back make no sound', () => {
  const { app, state } = makeApp()
  app.startFeatured('us')
  app.endTurn()
  const cues: (string | null)[] = []
  app.store.subscribe((now, before) => void cues.push(cueOf(before.game, now.game)))
  app.undoTurn()
  app.home()
  app.startFeatured('us')
  expect(state().game).not.toBeNull()
  expect(cues.filter((cue) => cue !== null)).toEqual([])
})

test('sound is off until it is turned on, and stays as it was set', () => {
  const { app, storage } = makeApp()
  expect(app.settings.store.getState().sound).toBe('off')
  app.settings.change({ sound: 'on' })
  expect(makeApp(storage).app.settings.store.getState().sound).toBe('on')
})

test('cues are short, and quieter than a fifth of full volume even where tones meet', () => {
  for (const tones of Object.values(CUES)) {
    expect(Math.max(...tones.map((t) => t.at + t.length))).toBeLessThan(2)
    expect(tones.length * LOUDNESS).toBeLessThan(0.2)
  }
  expect(LOUDNESS).toBeLessThan(0.1)
})

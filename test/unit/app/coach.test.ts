/** The guide: one idea a turn, noticed when tried, never in the way, kept over a reload. */
import { describe, expect, it, test } from 'vitest'
import { COACH_LEVERS, COACH_STEPS, noteTried, stepOf, targetOf, tried, wordsOf } from '../../../src/app/coach.ts'
import type { CoachSignal } from '../../../src/app/coach.ts'
import { GUIDE_KEY } from '../../../src/app/guide.ts'
import { FEATURED } from '../../../src/app/choice.ts'
import { RULES } from '../../../src/content/rules.ts'
import { SIDES } from '../../../src/engine/types.ts'
import { LOADED } from '../../content/languages.ts'
import { makeApp } from './make-app.ts'

const signal = (part: Partial<CoachSignal>): CoachSignal => ({ side: 'us', phase: 'decide', played: 0, drafted: [], opened: [], screen: 'game', ...part })

/** What does each step, in its own turn. */
const DEEDS: readonly Partial<CoachSignal>[] = [
  { phase: 'results', played: 1 },
  { played: 1, drafted: ['washington/chip-investment'] },
  { played: 2, opened: ['washington/enforcement'] },
  { played: 3, opened: ['us-open-lab/open'] },
  { played: 4, drafted: ['washington/tariff'] },
  { phase: 'results', played: 6, screen: 'why' },
  { played: 6, screen: 'charts' },
  { phase: 'end', played: 8 },
]

test('there is a step for every turn of the first game, and none beyond', () => {
  expect(RULES.scenarios.find((s) => s.id === FEATURED)?.turns).toBe(COACH_STEPS.length)
  COACH_STEPS.forEach((step, turn) => {
    expect(stepOf({ phase: 'decide', played: turn })).toBe(step)
    expect(stepOf({ phase: 'results', played: turn + 1 })).toBe(step)
  })
  expect(stepOf({ phase: 'end', played: 8 })).toBe('end')
  expect(stepOf({ phase: 'decide', played: 8 })).toBeNull()
})

describe.each(COACH_STEPS.map((step, i) => ({ step, deed: signal(DEEDS[i]) })))('the step $step', ({ step, deed }) => {
  it('is noticed when it is done, and not before', () => {
    expect(tried(step, deed)).toBe(true)
    expect(stepOf(deed)).toBe(step)
    expect(tried(step, signal({ played: deed.played }))).toBe(false)
  })
  it('points to something until it is done, and then to the way on', () => {
    if (step !== 'end') expect(targetOf(step, 'decide', false)).not.toBeNull()
    expect(targetOf(step, 'decide', true)).toBe('go')
    expect(targetOf(step, 'end', false)).toBeNull()
  })
  it.each(LOADED)('says it in at most 35 words, in %s', (language, texts) => {
    const { us, cn, done, title } = texts.coach.steps[step]
    for (const text of [us, cn, done, ...Object.values(texts.coach.results)]) {
      const length = language.startsWith('zh') ? text.length / 2 : text.split(/\s+/).length
      expect(length, text).toBeLessThanOrEqual(35)
    }
    expect(title.length).toBeLessThanOrEqual(40)
  })
})

test('once a turn is over no step asks for what only an open turn allows', () => {
  for (const step of COACH_STEPS) {
    for (const done of [true, false]) {
      const says = wordsOf(step, 'results', done)
      if (COACH_LEVERS[step] !== undefined) expect(says, step).not.toBe('idea')
      if (step === 'set' || step === 'end') expect(says, step).not.toBe('done')
      expect(wordsOf(step, 'decide', done)).toBe(done ? 'done' : 'idea')
    }
  }
  expect(wordsOf('set', 'results', true)).toBe('set')
  expect(wordsOf('rules', 'results', false)).toBe('untried')
  expect(wordsOf('end', 'end', true)).toBe('done')
})

test('a lever that a firm pays for is not tried where the purses of the government are the idea', () => {
  expect(tried('purse', signal({ played: 4, drafted: ['nvidia/price', 'us-open-lab/open'] }))).toBe(false)
})

test('each side is shown levers of its own, in essentials', () => {
  for (const levers of Object.values(COACH_LEVERS)) {
    for (const side of SIDES) {
      const def = RULES.levers.find((l) => `${l.seat}/${l.id}` === levers[side])
      expect(def?.depth, levers[side]).toBe(1)
    }
  }
})

test('a game from the first page is guided until the guide is closed or the game is over; others are not', () => {
  const { app, state } = makeApp()
  expect(app.guide.store.getState()).toMatchObject({ wanted: true, game: null })
  app.startFeatured('cn')
  expect(app.guide.store.getState()).toMatchObject({ game: state().game?.id, shown: true, done: [] })
  app.startGame({ ...app.store.getState().game!.choice, scenario: 'h20' })
  expect(app.guide.store.getState().game).not.toBe(state().game?.id)
  app.guide.close()
  expect(app.guide.store.getState()).toMatchObject({ shown: false, wanted: false })
  app.startFeatured('us')
  expect(app.guide.store.getState().game).not.toBe(state().game?.id)
})

test('what was tried is kept over a reload, and the card can be opened again', () => {
  const { app, storage, state } = makeApp()
  app.startFeatured('us')
  app.endTurn()
  noteTried(app.guide, signal({ phase: 'results', played: 1 }))
  app.guide.close()
  const again = makeApp(storage)
  expect(again.state().game?.id).toBe(state().game?.id)
  expect(again.app.guide.store.getState()).toEqual({ wanted: false, game: state().game?.id, shown: false, done: ['look'] })
  again.app.guide.open()
  expect(again.app.guide.store.getState().shown).toBe(true)
})

test('with and without the guide the same game comes out', () => {
  const hashes = [true, false].map((guided) => {
    const { app, storage } = makeApp()
    app.startFeatured('us', guided)
    for (let turn = 0; turn < 3; turn++) {
      app.endTurn()
      if (guided) noteTried(app.guide, signal({ phase: 'results', played: turn + 1, screen: 'why' }))
      app.next()
    }
    return (JSON.parse(storage.getItem('open-gambit/game') ?? '{}') as { hash?: string }).hash
  })
  expect(hashes[0]).toMatch(/^[0-9a-f]{16}$/)
  expect(hashes[0]).toBe(hashes[1])
})

test('after the last step the next game needs no guide', () => {
  const { app } = makeApp()
  app.startFeatured('us')
  noteTried(app.guide, signal({ phase: 'end', played: 8 }))
  expect(app.guide.store.getState()).toMatchObject({ wanted: false, done: ['end'] })
})

test.each(['{', 'null', '[]', '{"done":"look","game":7}'])('a guide that cannot be read begins anew: %s', (text) => {
  const { storage } = makeApp()
  storage.setItem(GUIDE_KEY, text)
  const { app } = makeApp(storage)
  expect(app.guide.store.getState()).toEqual({ wanted: true, game: null, shown: true, done: [] })
})

test('the library has an address of its own for every entry, and plays one at once', () => {
  const { app, state, address } = makeApp()
  address.type('#/library/h20')
  expect(state().route).toEqual({ screen: 'library', entry: 'h20' })
  expect(app.entryLink('h20')).toBe('https://example.test/#/library/h20')
  app.playEntry('h20', 'cn', 'home')
  expect(state().game).toMatchObject({ turns: 8, phase: 'decide', choice: { scenario: 'h20', side: 'cn', doctrine: 'home', depth: 'essentials' } })
  expect(app.screens.question().asks).not.toBeNull()
  app.startFeatured('us')
  expect(app.screens.question().asks).toBeNull()
})

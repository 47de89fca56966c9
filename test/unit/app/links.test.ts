/** Links and addresses: a link opens a start page and never touches the game under way. */
import { describe, expect, test } from 'vitest'
import { defaultChoice } from '../../../src/app/choice.ts'
import { makeApp } from './make-app.ts'

const LINK = '#scenario=deepseek-moment&seed=amber-heron-27&side=cn&opponent=greedy&events=off'

describe('a link', () => {
  test('opens the start page with all it names', () => {
    const { state } = makeApp(undefined, LINK)
    expect(state().route.screen).toBe('start')
    expect(state().start).toMatchObject({ linked: true, faults: [], choice: { scenario: 'deepseek-moment', seed: 'amber-heron-27', side: 'cn', opponent: 'greedy', events: 'off' } })
  })

  test('never starts, joins or overwrites a game', () => {
    const made = makeApp()
    made.app.startGame(defaultChoice('chip-war', 'us', 'calm-otter-01'))
    made.app.endTurn()
    const kept = made.storage.getItem('open-gambit/game')
    made.address.type(LINK)
    expect(made.state().route.screen).toBe('start')
    expect(made.state().game?.choice.scenario).toBe('chip-war')
    expect(made.storage.getItem('open-gambit/game')).toBe(kept)
  })

  test('with a bad value says which, and keeps the rest', () => {
    const { state } = makeApp(undefined, LINK.replace('side=cn', 'side=moon').replace('deepseek-moment', 'deepsek-moment'))
    expect(state().start?.faults.map((f) => f.field)).toEqual(['scenario', 'side'])
    expect(state().start?.faults[0].problem.message).toContain('deepseek-moment')
    expect(state().start?.choice.seed).toBe('amber-heron-27')
  })

  test('that was read in part stops complaining about what is chosen by hand', () => {
    const { app, state } = makeApp(undefined, LINK.replace('side=cn', 'side=moon'))
    app.changeStart({ side: 'us' })
    expect(state().start?.faults).toEqual([])
  })

  test('made by the game opens the same start', () => {
    const choice = { ...defaultChoice('one-third', 'cn', 'a#b.c_d'), doctrine: 'managed', depth: 'full', events: 'expected' } as const
    const { app } = makeApp()
    const address = app.link(choice)
    expect(makeApp(undefined, address.slice(address.indexOf('#'))).state().start?.choice).toEqual(choice)
  })

  test('written into the address while choosing opens the same start', () => {
    const { app, state, address } = makeApp()
    app.chooseScenario('chip-war')
    app.changeStart({ side: 'cn', seed: 'quiet-river-08' })
    expect(makeApp(undefined, address.hash()).state().start?.choice).toEqual(state().start?.choice)
  })
})

describe('what is typed into “open a link”', () => {
  test.each([
    ['a whole address', `https://example.org/game/${LINK}`],
    ['a link in a sentence', `Look: ${LINK}`],
  ])('%s', (_name, text) => {
    const { app, state } = makeApp()
    expect(app.openTyped(text)).toBeNull()
    expect(state().start?.choice.seed).toBe('amber-heron-27')
  })

  test('a seed alone is the featured scenario with that seed', () => {
    const { app, state } = makeApp()
    expect(app.openTyped(' amber-heron-27 ')).toBeNull()
    expect(state().start?.choice).toMatchObject({ scenario: 'deepseek-moment', seed: 'amber-heron-27' })
  })

  test('a slip in a word of a seed is named, in the language that is spoken', () => {
    const { app } = makeApp()
    expect(app.seedHint('amber-herron-27')).toBe('Any text may be a seed, and this one stands as it is. If “herron” was meant to be “heron”, type amber-heron-27.')
    expect(app.seedHint('AMBER heron 27')).toBe('')
    expect(app.typedSeed('AMBER heron 27')).toBe('amber-heron-27')
  })

  test('nonsense gets a sentence', () => {
    const { app, state } = makeApp()
    const fault = app.openTyped('what is this?')
    expect(fault && app.faultText(fault)).toMatch(/^This is no link to a game/)
    expect(state().route.screen).toBe('home')
  })
})

describe('an address', () => {
  test('that is nowhere leads to the first page, with a sentence', () => {
    const { state, address } = makeApp(undefined, '#/moon')
    expect(state()).toMatchObject({ route: { screen: 'home' }, notice: { id: 'unknownAddress', text: '/moon' } })
    expect(address.hash()).toBe('#')
  })

  test('of a game that is not there does too', () => {
    expect(makeApp(undefined, '#/game').state()).toMatchObject({ route: { screen: 'home' }, notice: { id: 'noGame' } })
  })

  test('of a waterfall leads to the game when there are no results', () => {
    const made = makeApp()
    made.app.startGame(defaultChoice('chip-war', 'us', 'calm-otter-01'))
    made.address.type('#/why/lead')
    expect(made.state().route).toEqual({ screen: 'game' })
  })
})

test('an address that leads nowhere is shown in a few letters', () => {
  const { state } = makeApp(undefined, `#/${'z'.repeat(3000)}`)
  expect(state().notice?.id).toBe('unknownAddress')
  expect(state().notice?.text?.length).toBeLessThan(60)
})

/** The first page while what plays games is still on its way. */
import { describe, expect, it, vi } from 'vitest'
import { memoryAddress } from '../../../src/app/browser/address.ts'
import { createApp } from '../../../src/app/app.ts'
import { createLanguages } from '../../../src/app/language.ts'
import { createPlay } from '../../../src/app/play.ts'
import { createShelf } from '../../../src/app/kept/storage.ts'
import { RULES } from '../../../src/content/rules.ts'
import { LANGUAGES } from '../../../src/content/text/languages.ts'
import { makeApp, MemoryStorage } from './make-app.ts'

/** An app whose part that plays games comes when the test says so. */
async function waitingApp(storage = new MemoryStorage(), hash = '') {
  const languages = createLanguages(LANGUAGES)
  let arrive = (): void => {}
  let fail = false
  const there = new Promise<void>((resolve) => { arrive = resolve })
  const app = createApp({
    part: async () => {
      if (fail) throw new Error('offline')
      await there
      return { rules: RULES, createPlay }
    },
    languages, spoken: await languages.first('en'), shelf: createShelf(storage), address: memoryAddress(hash), random: () => 0.5,
  })
  app.begin()
  return { app, state: () => app.store.getState(), arrive, setOffline: (is: boolean) => { fail = is } }
}

/** A browser in which two turns were played. */
function playedBefore(): MemoryStorage {
  const { app, storage } = makeApp()
  app.startFeatured('cn')
  for (let i = 0; i < 2; i++) {
    app.endTurn()
    app.next()
  }
  return storage
}

describe('before what plays games is there', () => {
  it('the first page has its scenarios, and no map yet', async () => {
    const { app, arrive } = await waitingApp()
    expect(app.front.scenarios().others.length).toBeGreaterThan(0)
    expect(app.opening()).toBeNull()
    arrive()
    await app.loadRest()
    expect((await app.opening())?.regions).toHaveLength(6)
  })

  it('a game that is asked for is announced, and begins as soon as it can', async () => {
    const { app, state, arrive } = await waitingApp()
    app.startFeatured('cn')
    expect(state()).toMatchObject({ coming: true, game: null, route: { screen: 'home' } })
    arrive()
    await vi.waitFor(() => expect(state()).toMatchObject({ coming: false, route: { screen: 'game' }, game: { choice: { side: 'cn' }, played: 0 } }))
    expect(state().language.stage).toBe('whole')
  })

  it('who goes elsewhere meanwhile is not taken into a game', async () => {
    const { app, state, arrive } = await waitingApp()
    app.startFeatured('us')
    app.model()
    arrive()
    await app.loadRest()
    expect(state()).toMatchObject({ coming: false, game: null, route: { screen: 'model' } })
  })

  it('a load that fails is said, and the same game begins when it is tried again', async () => {
    const { app, state, arrive, setOffline } = await waitingApp()
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    setOffline(true)
    app.startFeatured('us')
    await vi.waitFor(() => expect(state().language.stage).toBe('failed'))
    expect(state().coming).toBe(true)
    setOffline(false)
    arrive()
    await app.loadRest()
    expect(state()).toMatchObject({ coming: false, game: { choice: { side: 'us' } } })
    warn.mockRestore()
  })
})

describe('a game that is kept', () => {
  it('stands on the first page before it can be opened, and is opened then', async () => {
    const { app, state, arrive } = await waitingApp(playedBefore())
    expect(state()).toMatchObject({ game: null, saved: { choice: { side: 'cn' }, played: 2, phase: 'decide' } })
    arrive()
    await app.loadRest()
    expect(state()).toMatchObject({ saved: null, game: { played: 2, phase: 'decide' }, route: { screen: 'home' } })
  })

  it('is waited for at its address, and loaded without being asked', async () => {
    const { state, arrive } = await waitingApp(playedBefore(), '#/game')
    expect(state()).toMatchObject({ route: { screen: 'game' }, game: null, notice: null })
    arrive()
    await vi.waitFor(() => expect(state()).toMatchObject({ route: { screen: 'game' }, game: { played: 2 } }))
  })

  it('makes room for a game that was asked for before it was opened, and is set aside', async () => {
    const { app, state, arrive } = await waitingApp(playedBefore())
    app.startFeatured('us')
    arrive()
    await vi.waitFor(() => expect(state().game?.choice.side).toBe('us'))
    expect(state().aside).toMatchObject([{ choice: { side: 'cn' }, turns: 2 }])
  })

  it('that cannot be read is moved aside at once', async () => {
    const storage = playedBefore()
    storage.setItem('open-gambit/game', '{')
    const { state } = await waitingApp(storage, '#/game')
    expect(state()).toMatchObject({ saved: null, notice: { id: 'damaged' }, route: { screen: 'home' } })
  })
})

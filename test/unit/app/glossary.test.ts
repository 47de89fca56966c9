/** The glossary in the app: its addresses, its loading, its settings; and erasing everything. */
import { expect, it } from 'vitest'
import { hashOf, readRoute } from '../../../src/app/routes.ts'
import { shortcutOf } from '../../../src/desk/shortcuts/keys.ts'
import { makeApp, MemoryStorage } from './make-app.ts'

it('an address leads to the glossary or to one of its terms', () => {
  for (const term of ['', 'hbm', 'open-weights']) expect(readRoute(hashOf({ screen: 'glossary', term }))).toEqual({ screen: 'glossary', term })
  expect(readRoute('#/glossary/')).toEqual({ screen: 'glossary', term: '' })
  expect(readRoute('#/glossary/no such').screen).toBe('unknown')
})

it('opens the glossary from a game, and the way back leads to the same game', () => {
  const { app, state } = makeApp()
  app.startFeatured('us')
  app.endTurn()
  app.openGlossary('hbm')
  expect(state().route).toEqual({ screen: 'glossary', term: 'hbm' })
  app.game()
  expect(state().game?.played).toBe(1)
})

it('loads the glossary when asked, and only once', async () => {
  const { app } = makeApp()
  expect(app.glossary.store.getState().glossary).toBeNull()
  const first = app.glossary.load()
  expect(app.glossary.load()).toBe(first)
  await first
  expect(app.glossary.store.getState().glossary?.find('hbm')?.plain).toContain('Memory')
})

it('remembers the level of explanation, and reads settings of before it', () => {
  const storage = new MemoryStorage()
  storage.setItem('open-gambit/settings', JSON.stringify({ palette: 'projector', motion: 'still' }))
  const { app } = makeApp(storage)
  expect(app.settings.store.getState()).toEqual({ palette: 'projector', motion: 'still', sound: 'off', level: 'plain', terms: 'on', keys: 'on', futures: 'on', futuresOf: null, language: null })
  app.settings.change({ level: 'exact', keys: 'off' })
  expect(makeApp(storage).app.settings.store.getState()).toMatchObject({ palette: 'projector', level: 'exact', keys: 'off' })
})

it('erases every game and setting, says how many games, and leaves what is not its own', () => {
  const storage = new MemoryStorage()
  storage.setItem('somebody-else', 'stays')
  const { app, state } = makeApp(storage)
  for (const side of ['us', 'cn'] as const) {
    app.startFeatured(side)
    app.endTurn()
  }
  app.settings.change({ palette: 'projector' })
  app.erase()
  expect([...storage.items.keys()]).toEqual(['somebody-else'])
  expect(state()).toMatchObject({ route: { screen: 'home' }, game: null, aside: [], notice: { id: 'erased', text: '2' } })
  expect(app.settings.store.getState().palette).toBe('ink')
})

it('does not say that everything is erased where the browser keeps something', () => {
  const storage = new MemoryStorage()
  const { app, state } = makeApp(storage)
  app.startFeatured('us')
  storage.removeItem = () => { throw new DOMException('no') }
  app.erase()
  expect(state().notice).toEqual({ id: 'eraseLeft', text: '2' })
})

it('takes a key for a shortcut only when it comes alone', () => {
  const press = { key: 'e', ctrlKey: false, altKey: false, metaKey: false, repeat: false, isComposing: false, defaultPrevented: false }
  expect(shortcutOf(press)).toBe('go')
  expect(shortcutOf({ ...press, key: 'E' })).toBe('go')
  for (const held of ['ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing', 'defaultPrevented']) expect(shortcutOf({ ...press, [held]: true }), held).toBeUndefined()
  expect(shortcutOf({ ...press, key: 'Tab' })).toBeUndefined()
})

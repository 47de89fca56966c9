/** Choosing, loading and changing the language. */
import { describe, expect, it } from 'vitest'
import { chooseLanguage, createLanguages } from '../../../src/app/language.ts'
import { createApp } from '../../../src/app/app.ts'
import { memoryAddress } from '../../../src/app/browser/address.ts'
import { createPlay } from '../../../src/app/play.ts'
import { createShelf } from '../../../src/app/kept/storage.ts'
import { RULES } from '../../../src/content/rules.ts'
import type { Language } from '../../../src/content/text/languages.ts'
import { LANGUAGES } from '../../../src/content/text/languages.ts'
import { PSEUDO } from '../../../src/content/text/pseudo.ts'
import { MemoryStorage } from './make-app.ts'

const KNOWN = ['en', 'es', 'zh-Hans']

async function appIn(list: readonly Language[], storage = new MemoryStorage()) {
  const languages = createLanguages(list)
  const app = createApp({
    part: { rules: RULES, createPlay }, languages, spoken: await languages.first(list[0].id), shelf: createShelf(storage), address: memoryAddress(), random: () => 0.5,
  })
  app.begin()
  return { app, storage }
}

describe('the language to begin with', () => {
  it('is that of the link, else the one kept on the device, else the device’s own, else the first', () => {
    expect(chooseLanguage(KNOWN, 'es', 'zh-Hans', ['en'])).toBe('es')
    expect(chooseLanguage(KNOWN, null, 'zh-Hans', ['es'])).toBe('zh-Hans')
    expect(chooseLanguage(KNOWN, null, null, ['fr', 'es-MX', 'en'])).toBe('es')
    expect(chooseLanguage(KNOWN, null, null, ['fr'])).toBe('en')
    expect(chooseLanguage(KNOWN, 'klingon', 'gone', [])).toBe('en')
  })

  it('is found by its first part where script or country differ', () => {
    expect(chooseLanguage(KNOWN, 'zh', null, [])).toBe('zh-Hans')
    expect(chooseLanguage(KNOWN, null, null, ['zh-CN'])).toBe('zh-Hans')
    expect(chooseLanguage(KNOWN, 'ES', null, [])).toBe('es')
  })
})

describe('changing the language', () => {
  it('loads the second part of the first language while the first page stands', async () => {
    const { app } = await appIn(LANGUAGES)
    expect(app.store.getState().language.stage).toBe('loading')
    expect(app.front.scenarios().featured.title).not.toBe('')
    await app.loadRest()
    expect(app.store.getState().language.stage).toBe('whole')
  })

  it('leaves the game where it stands and says everything anew', async () => {
    const { app, storage } = await appIn([...LANGUAGES, PSEUDO])
    await app.loadRest()
    app.startFeatured('us')
    app.setDraft({ seat: 'washington', lever: 'talks', value: 0.5 })
    app.endTurn()
    const before = { game: app.store.getState().game, why: app.screens.why('lead') }
    await app.changeLanguage('en-XA')
    expect(app.store.getState().game).toBe(before.game)
    expect(app.store.getState().language.id).toBe('en-XA')
    expect(app.words.play.endTurn).toMatch(/^\[/)
    expect(app.screens.why('lead')?.bars.map((b) => [b.id, b.amount])).toEqual(before.why?.bars.map((b) => [b.id, b.amount]))
    expect(app.screens.why('lead')?.bars[0].label).not.toBe(before.why?.bars[0].label)
    expect(JSON.parse(storage.items.get('open-gambit/settings') ?? '')).toMatchObject({ language: 'en-XA' })
  })

  it('speaks the one chosen last, however long another takes to come', async () => {
    let release = (): void => {}
    const held = new Promise<void>((resolve) => { release = resolve })
    const slow: Language = { ...PSEUDO, id: 'slow', rest: async () => { await held; return PSEUDO.rest() } }
    const { app } = await appIn([...LANGUAGES, PSEUDO, slow])
    const first = app.changeLanguage('slow')
    await app.changeLanguage('en-XA')
    release()
    await first
    expect(app.store.getState().language.id).toBe('en-XA')
  })

  it('says so when a language does not come, keeps the present one, and can try again', async () => {
    let broken = true
    const shaky: Language = { ...PSEUDO, rest: async () => { if (broken) throw new Error('offline'); return PSEUDO.rest() } }
    const { app } = await appIn([...LANGUAGES, shaky])
    await app.loadRest()
    await app.changeLanguage('en-XA')
    expect(app.store.getState()).toMatchObject({ language: { id: 'en', stage: 'whole' }, notice: { id: 'languageFailed' } })
    broken = false
    await app.changeLanguage('en-XA')
    expect(app.store.getState().language.id).toBe('en-XA')
  })

  it('offers to try again when the second part of the only language does not come', async () => {
    let broken = true
    const shaky: Language = { ...LANGUAGES[0], rest: async () => { if (broken) throw new Error('offline'); return LANGUAGES[0].rest() } }
    const { app } = await appIn([shaky])
    await app.loadRest()
    expect(app.store.getState().language.stage).toBe('failed')
    broken = false
    await app.loadRest()
    expect(app.store.getState().language.stage).toBe('whole')
  })
})

it('a language without words for a page has them in the first language, and says which', async () => {
  const without: Language = { ...PSEUDO, parts: async () => ({}) }
  expect((await createLanguages([...LANGUAGES, without]).partIn('en-XA', 'model')).language).toBe('en')
  const own = await createLanguages([...LANGUAGES, PSEUDO]).partIn('en-XA', 'model')
  expect(own.language).toBe('en-XA')
  expect(own.texts.title).toMatch(/^\[/)
})

/** The language of a lesson: applied where the reader has chosen none, offered where one was chosen, kept nowhere. */
import { describe, expect, test } from 'vitest'
import { memoryAddress } from '../../../src/app/browser/address.ts'
import { createApp } from '../../../src/app/app.ts'
import { EMPTY_CLASS, readClass, writeClass } from '../../../src/app/class/class-file.ts'
import { defaultChoice } from '../../../src/app/choice.ts'
import { createLanguages } from '../../../src/app/language.ts'
import { createPlay } from '../../../src/app/play.ts'
import { gameRecord } from '../../../src/app/share/record.ts'
import { choiceOf, startOf } from '../../../src/app/share/start-of.ts'
import { createShelf } from '../../../src/app/kept/storage.ts'
import { RULES } from '../../../src/content/rules.ts'
import { LANGUAGES } from '../../../src/content/text/languages.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import { findCodes } from '../../../src/link/find-codes.ts'
import { writeLink } from '../../../src/link/link-forms.ts'
import { formatScenarioLink, parseScenarioLink } from '../../../src/link/scenario-link.ts'
import { MemoryStorage } from './make-app.ts'

const LINK = '#scenario=deepseek-moment&seed=amber-heron-27&side=us&opponent=history&events=on&language=es'

async function visit(hash: string, { storage = new MemoryStorage(), lang = null as string | null } = {}) {
  const languages = createLanguages(LANGUAGES)
  const address = { ...memoryAddress(hash), language: () => lang }
  const app = createApp({ part: { rules: RULES, createPlay }, languages, spoken: await languages.first(lang ?? 'en'), shelf: createShelf(storage), address, random: () => 0.5 })
  app.begin()
  await app.loadRest()
  await new Promise((resolve) => { setTimeout(resolve) })
  const state = () => app.store.getState()
  return { app, storage, address, state, spoken: () => [state().language.id, state().lesson] }
}

const settings = (storage: MemoryStorage) => storage.getItem('open-gambit/settings')
const later = () => new Promise((resolve) => { setTimeout(resolve) })

describe('a lesson in another language', () => {
  test('is read in it at once where no language was chosen; a button leads back, and nothing is kept', async () => {
    const { app, storage, spoken } = await visit(LINK)
    expect(spoken()).toEqual(['es', { id: 'es', mine: 'en' }])
    app.readLessonIn('en')
    await later()
    expect(spoken()).toEqual(['en', { id: 'es', mine: 'en' }])
    // Turned down is turned down, when the game begins too.
    app.startGame(defaultChoice('one-third', 'us', 'x'))
    app.startGame({ ...defaultChoice('one-third', 'us', 'x'), language: 'es' })
    await later()
    expect(spoken()).toEqual(['en', { id: 'es', mine: 'en' }])
    expect(settings(storage)).toBeNull()
  })

  test('is only offered where a language was chosen on this device or in the address', async () => {
    const storage = new MemoryStorage()
    storage.setItem('open-gambit/settings', JSON.stringify({ language: 'en' }))
    const kept = settings(storage)
    const { app, spoken } = await visit(LINK, { storage })
    expect(spoken()).toEqual(['en', { id: 'es', mine: 'en' }])
    app.readLessonIn('es')
    await later()
    expect(spoken()).toEqual(['es', { id: 'es', mine: 'en' }])
    expect(settings(storage)).toBe(kept)
    expect((await visit(LINK, { lang: 'zh-Hans' })).spoken()).toEqual(['zh-Hans', { id: 'es', mine: 'zh-Hans' }])
  })

  test('stays the language of the game that begins there, also when the page is opened again', async () => {
    const { app, storage, state, spoken } = await visit(LINK)
    app.startGame(state().start?.choice ?? defaultChoice('one-third', 'us', 'x'))
    expect(spoken()).toEqual(['es', { id: 'es', mine: 'en' }])
    app.endTurn()
    // Whoever plays on has read the line.
    expect(spoken()).toEqual(['es', null])
    expect((await visit('#/game', { storage })).spoken()).toEqual(['es', { id: 'es', mine: 'en' }])
    expect((await visit('', { storage })).spoken()).toEqual(['en', null])
  })

  test('gives way to the language switch, which alone writes the settings', async () => {
    const { app, storage, spoken } = await visit(LINK)
    await app.changeLanguage('zh-Hans')
    expect(spoken()).toEqual(['zh-Hans', null])
    expect(JSON.parse(settings(storage) ?? '')).toMatchObject({ language: 'zh-Hans' })
  })

  test('says nothing where it is the reader’s own, or none that the game speaks', async () => {
    expect((await visit(LINK.replace('=es', '=en'))).spoken()).toEqual(['en', null])
    const { spoken, state } = await visit(LINK.replace('=es', '=tlh'))
    expect(spoken()).toEqual(['en', null])
    expect(state().start?.faults[0]?.problem).toMatchObject({ key: 'language', why: { code: 'unknown-value', allowed: ['en', 'zh-Hans', 'es'] } })
  })
})

describe('a link', () => {
  test('names the language in its readable parameters and in its bytes alike', () => {
    const read = parseScenarioLink(LINK.replace('=es', '=ZH-hans.'))
    expect(read).toMatchObject({ ok: true, params: { language: 'zh-Hans' } })
    expect(read.ok && formatScenarioLink(read.params)).toBe(LINK.replace('=es', '=zh-Hans'))
    const choice = { ...defaultChoice('one-third', 'us', 'x'), language: 'es' }
    const written = writeLink({ kind: 'scenario', start: startOf(choice) })
    const [found] = findCodes(written.ok ? written.text : '')
    expect(found.ok && found.form === 'link' && found.record.kind === 'scenario' && choiceOf(found.record.start)).toEqual(choice)
  })

  test('with the result of a lesson still says its language', () => {
    const engine = createEngine(RULES)
    expect(gameRecord('result', engine, { ...defaultChoice('one-third', 'us', 'x'), language: 'es' }, [{ decisions: [], replies: [] }])?.start.language).toBe('es')
  })
})

test('a file of the teacher’s page brings a language that links can name, or none', () => {
  const read = (language: string) => {
    const file = readClass(writeClass({ ...EMPTY_CLASS, lesson: { link: LINK, seed: 'x', groups: 2, ownSeeds: true, language } }))
    return file.ok && file.file.lesson?.language
  }
  expect(read('zh-Hans')).toBe('zh-Hans')
  expect(read('es&side=cn')).toBeUndefined()
})

test('the teacher’s page gives out the language that is chosen there; a pasted link brings its own along', async () => {
  const { app } = await visit('#/class')
  const desk = await app.loadClass()
  const own = writeLink({ kind: 'scenario', start: startOf({ ...defaultChoice('one-third', 'us', 'x'), language: 'es' }) })
  for (const link of [LINK, own.ok ? own.text : '']) {
    expect(desk.languageOf(link)).toBe('es')
    for (const language of ['zh-Hans', undefined]) {
      const links = desk.linksOf({ link, seed: 'class', groups: 2, ownSeeds: true, language })
      expect(links.map((one) => desk.languageOf(one.link))).toEqual([language, language])
    }
  }
})

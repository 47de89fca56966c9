/** The first page stands in the document, in every language, and breaks no policy there. */
import { beforeAll, expect, test } from 'vitest'
import { earlyCode, standingIn, withStanding } from '../../../scripts/site/first-page-plugin.ts'
import type { Standing } from '../../../scripts/site/first-page-plugin.ts'
import { openingUnder } from '../../../src/app/board-opening.ts'
import { FEATURED } from '../../../src/app/choice.ts'
import { RULES } from '../../../src/content/rules.ts'
import { LANGUAGES } from '../../../src/content/text/languages.ts'
import { PROJECT_ROOT } from '../../support/sources.ts'

let standing: readonly Standing[] = []
beforeAll(async () => { standing = await standingIn(PROJECT_ROOT) }, 60_000)

const plain = (markup: string): string => markup.replaceAll(/<[^>]*>/g, '\n').replaceAll('&amp;', '&').replaceAll('&quot;', '"')

test('it stands there once in each language, with the words of that language', async () => {
  expect(standing.map(({ id, direction }) => [id, direction])).toEqual(LANGUAGES.map(({ id, direction }) => [id, direction]))
  for (const language of LANGUAGES) {
    const { words, scenarios } = await language.first()
    const shown = plain(standing.find(({ id }) => id === language.id)?.markup ?? '')
    for (const text of [words.home.what, words.home.play.us, words.home.play.cn, words.home.seedHelp, scenarios[FEATURED].lead, words.honest]) expect(shown).toContain(text)
  }
})

test('its map shows the world that the engine works out', async () => {
  const opening = openingUnder(RULES)
  for (const { id, world } of standing) {
    const texts = await LANGUAGES.find((language) => language.id === id)?.first()
    if (!texts) throw new Error(`No language is called ${id}.`)
    expect(JSON.parse(world)).toEqual(JSON.parse(JSON.stringify(await opening(texts))))
  }
})

test('it carries nothing that its policy refuses, and nothing that is another for everybody', () => {
  for (const { markup } of standing) {
    expect(markup).not.toMatch(/<script|<style|\sstyle=|\son\w+=/)
    // The seed.
    expect(markup).toMatch(/<input id="[^"]*" class="field slim" type="text" value /)
  }
})

test('the program of the head is small and plain, and the last in the head', async () => {
  const code = await earlyCode(PROJECT_ROOT, standing)
  expect(code.length).toBeLessThan(4000)
  expect(code).not.toMatch(/\bimport\b|\bexport\b|innerHTML|eval/)
  const page = withStanding('<head>\n<title>A</title>\n<link rel="stylesheet" href="./a.css"></head><body><div id="desk"></div></body>', standing, { early: 'e.js', faces: ['f.css'], needs: { es: ['w.js'] } })
  expect(page).toMatch(/a\.css.*\s*<script src="\.\/e\.js"><\/script>\s*<\/head>/)
  expect(page.lastIndexOf('<template')).toBeLessThan(page.indexOf('<div id="desk">'))
  expect(page).toContain('<template data-needs="es"><link rel="modulepreload" crossorigin href="./w.js"></template>')
  expect([...page.matchAll(/<template data-words="([^"]+)" data-world="\.\/assets\/world-[^"]+\.json" lang="([^"]+)"/g)].map(([, words, lang]) => [words, lang])).toEqual(LANGUAGES.map(({ id }) => [id, id]))
}, 60_000)

/** What is fetched stays light: before anybody can do anything, and with the first board. From a build of this tree. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { builtChunks, firstPage, FIRST_PAGE_GATE, gzipped, PHASER_GATE } from '../../bench/page-size.ts'
import type { Chunk } from '../../bench/page-size.ts'
import { PROJECT_ROOT } from '../support/sources.ts'

/** Folders of languages that have a first page. */
const LANGUAGES = readdirSync(join(PROJECT_ROOT, 'src/content/text'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(entry.parentPath, entry.name)).includes('first.ts')).map((entry) => entry.name)

let chunks: readonly Chunk[] = []
beforeAll(async () => { chunks = await builtChunks(PROJECT_ROOT) }, 120_000)

test('there is at least one language to look at', () => {
  expect(LANGUAGES).toContain('en')
})

test.each(LANGUAGES)('in %s the JavaScript of the first page is below its gate', (language) => {
  const page = firstPage(chunks, language)
  expect(gzipped(page), page.map((c) => c.fileName).join(', ')).toBeLessThan(FIRST_PAGE_GATE)
  // A measure that sees too little would always be content.
  expect(gzipped(page)).toBeGreaterThan(20_000)
})

test('the first page fetches neither engine, nor board, nor what only a game says', () => {
  const codes = firstPage(chunks, 'en').map((c) => c.code).join('\n')
  const whole = chunks.map((c) => c.code).join('\n')
  // Words that each of them cannot be without: a parameter, the library of the board, a lever, a headline.
  for (const word of ['scarcity-ingenuity', 'WebGLRenderer', 'chip-controls', 'open-developers']) {
    expect(whole).toContain(word)
    expect(codes.includes(word), word).toBe(false)
  }
})

test('the board fetches of Phaser what it draws with, and nothing that it does without', () => {
  const phaser = chunks.filter((c) => c.code.includes('WebGLRenderer'))
  expect(phaser.map((c) => c.fileName)).toHaveLength(1)
  expect(gzipped(phaser)).toBeLessThan(PHASER_GATE)
  expect(gzipped(phaser)).toBeGreaterThan(100_000)
  // Names that Phaser registers its parts by: those that are used, and some of those that are not.
  const registered = (name: string): boolean => phaser.some((c) => c.code.includes(`register(\`${name}\``) || c.code.includes(`register("${name}"`))
  expect(['image', 'DisplayList', 'CameraManager'].filter((name) => !registered(name))).toEqual([])
  expect(['text', 'rectangle', 'particles', 'TweenManager', 'Loader', 'ArcadePhysics', 'InputPlugin'].filter(registered)).toEqual([])
})

/** The visual language is used through its tokens, and the tokens keep what docs/design.md promises of them. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { palettes } from '../../src/board/palette.ts'
import { PROJECT_ROOT, readSource } from '../support/sources.ts'
import { coloursInCode, coloursInCss, contrast, luminance, tokensOf } from '../support/tokens.ts'

const css = readSource('src/desk/tokens.css')
const INK = tokensOf(css, ':root, [data-palette="ink"]')
const PROJECTOR = { ...INK, ...tokensOf(css, '[data-palette="projector"]') }
const PAPER = { ...INK, ...tokensOf(css, '[data-surface="paper"]') }
const PROJECTOR_PAPER = { ...PROJECTOR, ...PAPER, ...tokensOf(css, '[data-palette="projector"] [data-surface="paper"]') }
const PRINT = { ...INK, ...tokensOf(css, ':root, :root[data-palette], [data-surface], [data-palette] [data-surface]', 'print') }
const GROUNDS = { ink: INK, projector: PROJECTOR, paper: PAPER, 'paper on the projector': PROJECTOR_PAPER, print: PRINT } as const

/** What is drawn: everything but the charts that stand in documents, which have no tokens (`src/analysis`). */
const files = ['src/desk', 'src/board', 'src/app', 'src/view', 'src'].flatMap((folder) =>
  readdirSync(join(PROJECT_ROOT, folder), { withFileTypes: true, recursive: folder !== 'src' })
    .filter((entry) => entry.isFile() && /\.(css|tsx?)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT_ROOT.length).replaceAll('\\', '/').replace(/^\//, '')))
  .filter((file) => file !== 'src/desk/tokens.css' && file !== 'src/board/palette.ts')

test('no colour stands outside the tokens and the palettes of the board', () => {
  expect(files.length).toBeGreaterThan(150)
  const found = files.flatMap((file) => (file.endsWith('.css') ? coloursInCss(readSource(file)) : coloursInCode(readSource(file))).map((colour) => `${file}: ${colour}`))
  expect(found).toEqual([])
})

test('the search finds planted colours, and leaves alone what only looks like one', () => {
  expect(coloursInCss('a { color: #fff; border: 1px solid rgb(1 2 3 / .5) } b { fill: tomato }')).toHaveLength(3)
  expect(coloursInCss('#fade { white-space: nowrap; color: currentColor; background: ButtonFace } /* #fff */')).toEqual([])
  expect(coloursInCode("const c = '#1A4F9C', d = `hsl(1 2% 3%)`")).toHaveLength(2)
  expect(coloursInCode("go('#/game')\n// '#fff'\nconst n = `#${id}`, part = 'a part of #12'")).toEqual([])
})

test('no stylesheet for the screen asks what an element holds: with :has() every change of the page has much of it matched again', () => {
  const asks = (css: string) => /:has\(/.test(css)
  expect(asks('.stage:has(.words[open]) .again { display: none }')).toBe(true)
  expect(files.filter((file) => file.endsWith('.css') && !file.endsWith('-print.css') && asks(readSource(file)))).toEqual([])
})

test('the page before the game stands in the colours of the game', () => {
  const page = readSource('index.html')
  expect([...new Set(page.match(/#[0-9A-Fa-f]{6}/g))].toSorted()).toEqual([INK['--ground']])
})

test.each(Object.keys(palettes) as (keyof typeof palettes)[])('the board draws %s in the colours of the desk', (name) => {
  const board = palettes[name]
  const desk = GROUNDS[name]
  expect({
    '--ground': board.ground, '--ground-deep': board.groundDeep, '--land': board.land, '--rule': board.rule, '--seam': board.seam,
    '--text': board.text, '--text-2': board.text2, '--text-3': board.text3, '--chip': board.chip,
    '--us': board.fill.us, '--cn': board.fill.cn, '--row': board.fill.row, '--row-mark': board.mark.row,
    '--us-text': board.ink.us, '--cn-text': board.ink.cn, '--row-text': board.ink.row,
  }).toEqual(Object.fromEntries(Object.entries(desk).filter(([key]) =>
    ['--ground', '--ground-deep', '--land', '--rule', '--seam', '--text', '--text-2', '--text-3', '--chip', '--us', '--cn', '--row', '--row-mark', '--us-text', '--cn-text', '--row-text'].includes(key))))
})

describe.each(Object.entries(GROUNDS))('on %s', (_, t) => {
  const grounds = ['--ground', '--ground-deep', '--ground-raised'] as const

  test('text of every kind has a contrast of 4.5 with every ground it stands on', () => {
    for (const ground of grounds) {
      for (const text of ['--text', '--text-2', '--text-3', '--us-text', '--cn-text', '--row-text', '--chip'] as const) {
        expect(contrast(t[text], t[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
    expect(contrast(t['--on-action'], t['--action'])).toBeGreaterThanOrEqual(4.5)
  })

  test('edges of controls, marks and the ring of focus have one of 3', () => {
    for (const ground of ['--ground', '--ground-raised'] as const) {
      for (const mark of ['--edge', '--us', '--cn', '--row-mark', '--focus'] as const) {
        expect(contrast(t[mark], t[ground]), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3)
      }
    }
  })

  test('without colour the United States is darkest, China in the middle, the others lightest', () => {
    const [us, cn, row] = ['--us', '--cn', '--row'].map((name) => luminance(t[name]))
    expect(us).toBeLessThan(cn)
    expect(cn).toBeLessThan(row)
  })
})

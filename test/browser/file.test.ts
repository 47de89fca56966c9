/** The game as one file, opened from a disk: everything that needs no server works, and nobody is asked for anything. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROJECT_ROOT } from '../support/sources.ts'
import { endTurn, goOn, startGame, STILL, waitForEnd, waitForTurn } from './game.ts'
import { openPage } from './support.ts'

let folder = ''
let file = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'open-gambit-file-'))
  await build({ root: PROJECT_ROOT, configFile: join(PROJECT_ROOT, 'vite.single.config.ts'), mode: 'production', logLevel: 'warn', build: { outDir: folder } })
  file = pathToFileURL(join(folder, 'open-gambit.html')).href
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a whole game is played from a file, with the moving board, and no request goes anywhere', async () => {
  const requests: string[] = []
  const { page, problems, foreign } = await openPage({
    address: file,
    prepare: async (p) => { p.on('request', (request) => { if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url()) }) },
  })
  await startGame(page)
  await page.locator('canvas').first().waitFor()
  await waitForTurn(page, 1)
  await page.getByRole('slider').first().press('End')
  for (let turn = 1; turn <= 8; turn++) {
    await endTurn(page)
    await goOn(page)
    if (turn < 8) await waitForTurn(page, turn + 1)
  }
  await waitForEnd(page)
  expect(requests).toEqual([file])
  expect(problems).toEqual([])
  expect(foreign).toEqual([])
})

test('from a file a game is kept over a reload, and a link behind the # opens its start page', async () => {
  const { page, problems } = await openPage({ address: file + STILL })
  await startGame(page)
  await endTurn(page)
  await goOn(page)
  await waitForTurn(page, 2)
  await page.reload()
  await waitForTurn(page, 2)
  await page.evaluate(() => { location.hash = '#scenario=one-third&seed=amber-heron-27&side=cn&opponent=greedy&events=expected' })
  await page.getByRole('heading', { level: 1, name: 'One third' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Seed' }).inputValue()).toBe('amber-heron-27')
  expect(problems).toEqual([])
})

test('from a file the model is worked out in a thread, terms are explained, and other languages and faces are there', async () => {
  const { page, problems } = await openPage({ address: `${file}${STILL}#/model` })
  const threads = page.waitForEvent('worker')
  await page.reload()
  expect((await threads).url()).toMatch(/^blob:/)
  await page.locator('.model svg, .model table').first().waitFor()
  await page.goto(`${file}?board=svg&lang=zh-Hans#/glossary`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
  expect(await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family.replaceAll('"', ''))
  })).toContain('Source Sans 3 Variable')
  expect(problems).toEqual([])
})

/** Without a network after one visit; a new version that waits; links that were damaged; one game in two windows. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { preview } from 'vite'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { PROJECT_ROOT } from '../support/sources.ts'
import { endTurn, goOn, startGame, STILL, waitForTurn } from './game.ts'
import { openPage, siteUrl } from './support.ts'

const READY = 'This game now works without a network'

/** A copy of the site that can be changed as a new version would. */
let folder = ''
let url = ''
let stop = (): Promise<void> => Promise.resolve()
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'open-gambit-copy-'))
  cpSync(inject('siteFolder'), folder, { recursive: true })
  const server = await preview({ root: PROJECT_ROOT, logLevel: 'warn', build: { outDir: folder }, preview: { host: '127.0.0.1', port: 0, open: false } })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The copy could not be served.')
  url = `http://127.0.0.1:${address.port}/`
  stop = () => server.close()
})
afterAll(async () => {
  await stop()
  rmSync(folder, { recursive: true, force: true })
})

const ready = (page: Page): Promise<void> => page.getByText(READY).waitFor()

test('after one visit everything opens without a network: a game, charts, the model, the glossary, other languages', async () => {
  const { page, context, problems } = await openPage({ kept: true, address: url + STILL })
  await ready(page)
  await context.setOffline(true)
  await page.reload()
  await page.getByText('There is no network just now').waitFor()
  await page.goto(`${url}?lang=es&board=svg`)
  await page.getByRole('button', { name: 'Jugar con China' }).or(page.getByRole('button', { name: /China/ })).first().waitFor()
  await page.goto(`${url}?lang=en`)
  await startGame(page)
  // The moving board, which nothing has asked for so far.
  await page.locator('canvas').first().waitFor()
  await endTurn(page)
  await page.goto(`${url}${STILL}#/charts`)
  await page.getByRole('heading', { name: 'Charts' }).first().waitFor()
  await page.goto(`${url}${STILL}#/glossary`)
  await page.getByRole('heading', { level: 1, name: 'Glossary' }).waitFor()
  const thread = page.waitForEvent('worker')
  await page.goto(`${url}${STILL}#/model`)
  await thread
  await page.locator('main svg').first().waitFor()
  expect(problems).toEqual([])
})

test('a new version waits while a game is open, takes over on the first page, and is there at the next load', async () => {
  const { page, problems } = await openPage({ kept: true, address: url + STILL })
  await ready(page)
  await startGame(page)
  await waitForTurn(page, 1)
  const entry = /assets\/index-[\w-]+\.js/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[0] ?? ''
  for (const file of ['index.html', 'sw.js']) {
    const before = readFileSync(join(folder, file), 'utf8')
    writeFileSync(join(folder, file), before.replace('<title>Open Gambit</title>', '<title>Newer</title>').replaceAll(/`[0-9a-f]{12}`/g, '`newer0000000`'))
  }
  expect(entry).not.toBe('')
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null), { timeout: 30_000 }).toBe(true)
  await endTurn(page)
  await goOn(page)
  await waitForTurn(page, 2)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null)).toBe(true)
  // A reload in the middle of a game stays with its version.
  expect(await page.evaluate(async () => (await (await fetch('./')).text()).includes('<title>Newer'))).toBe(false)
  await page.reload()
  await waitForTurn(page, 2)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Leave this game' }).click()
  await page.getByText('A new version has been fetched').waitFor()
  await page.getByRole('button', { name: 'Use it now' }).click()
  await page.waitForFunction(async () => (await (await fetch('./')).text()).includes('<title>Newer'))
  await page.getByRole('button', { name: 'Go on with your last game' }).click()
  await waitForTurn(page, 2)
  expect(problems).toEqual([])
})

test.each([
  ['once', '%23scenario=one-third&seed=amber-heron-27&side=cn'],
  ['as a whole', '%23scenario%3Done-third%26seed%3Damber-heron-27%26side%3Dcn'],
  ['twice', '%2523scenario%253Done-third%2526seed%253Damber-heron-27%2526side%253Dcn'],
])('a link whose hash sign was escaped %s opens all the same', async (_, path) => {
  const { page } = await openPage({ path })
  await page.getByRole('heading', { level: 1, name: 'One third' }).waitFor()
  expect(page.url()).toContain(`${siteUrl()}#scenario=one-third&seed=amber-heron-27&side=cn`)
})

test('the page for addresses that are not there is found at any depth, and says what to do', async () => {
  const { page } = await openPage({ path: '%23/library/deepseek-moment' })
  await page.waitForURL(/#\/library\/deepseek-moment$/)
  await page.goto(`${siteUrl()}nothing/here`)
  await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
})

test('of two windows one plays and the other follows, until it takes over', async () => {
  const { page: first, context, problems } = await openPage({ path: STILL })
  await startGame(first)
  const second = await context.newPage()
  await second.goto(siteUrl(`${STILL}#/game`))
  await second.getByText('This game is open in another window too').waitFor()
  await endTurn(first)
  await goOn(first)
  await waitForTurn(first, 2)
  await waitForTurn(second, 2)
  await second.getByRole('button', { name: 'Play on in this window' }).click()
  await first.getByText('This game is open in another window too').waitFor()
  await endTurn(second)
  await first.locator('.results').waitFor()
  await second.close()
  await first.getByText('This game is open in another window too').waitFor({ state: 'detached' })
  await goOn(first)
  await waitForTurn(first, 3)
  expect(problems).toEqual([])
})

test('a game is taken away and put back, saved as a file and opened from it', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await startGame(page)
  await endTurn(page)
  await goOn(page)
  await waitForTurn(page, 2)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Leave this game' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Save as a file/ }).click()
  const file = join(folder, (await download).suggestedFilename())
  await (await download).saveAs(file)
  await page.getByRole('button', { name: /^Remove this game/ }).click()
  await page.getByRole('alert').getByText('Removed').waitFor()
  expect(await page.getByRole('button', { name: 'Go on with your last game' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await page.getByRole('button', { name: 'Go on with your last game' }).waitFor()
  await page.getByRole('link', { name: 'From a file or a QR code' }).click()
  await page.locator('input[type=file]').setInputFiles(file)
  await waitForTurn(page, 2)
  expect(problems).toEqual([])
})

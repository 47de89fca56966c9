/** What a reload finds: the game, the settings, or a sentence about what could not be read. */
import { expect, test } from 'vitest'
import { endTurn, goOn, kept, startGame, STILL, waitForTurn } from './game.ts'
import { openPage, siteUrl } from './support.ts'

test('a reload finds the same screen, the same world and the same draft', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await startGame(page)
  await endTurn(page)
  const score = await page.locator('.strip').innerText()
  await page.reload()
  await page.getByRole('button', { name: /^Why:/ }).first().waitFor()
  expect(await page.locator('.strip').innerText()).toBe(score)
  await goOn(page)
  await waitForTurn(page, 2)
  await page.getByRole('slider').first().press('End')
  const value = await page.getByRole('slider').first().inputValue()
  await page.reload()
  await waitForTurn(page, 2)
  expect(await page.getByRole('slider').first().inputValue()).toBe(value)
  expect(problems).toEqual([])
})

test('the first page offers to go on with the last game', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page)
  await endTurn(page)
  await goOn(page)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Leave this game' }).click()
  await page.getByRole('button', { name: 'Go on with your last game' }).click()
  await waitForTurn(page, 2)
})

test('a damaged save is set aside under another key, unchanged, and said', async () => {
  const broken = '{"format":1,"choice":{"scenario":"deepseek'
  const { page, problems } = await openPage({
    path: `${STILL}#/game`,
    prepare: async (p) => {
      await p.addInitScript((text) => {
        if (sessionStorage.getItem('once')) return
        sessionStorage.setItem('once', '1')
        localStorage.setItem('open-gambit/game', text)
      }, broken)
    },
  })
  expect(await page.getByRole('alert').innerText()).toContain('could not be read')
  const items = await kept(page)
  expect(Object.entries(items).filter(([, text]) => text === broken).map(([key]) => key)).toEqual(['open-gambit/damaged/1'])
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('alert').getByRole('button', { name: 'Save the game as a file' }).click()])
  expect(file.suggestedFilename()).toBe('open-gambit-unopened-1.json')
  const list = page.getByRole('region', { name: 'Saves that could not be opened' })
  await list.getByRole('button', { name: /^Remove this game: Save 1/ }).click()
  await list.waitFor({ state: 'detached' })
  expect(Object.values(await kept(page))).not.toContain(broken)
  await page.getByRole('alert').getByRole('button', { name: 'Put it back' }).click()
  await list.waitFor()
  expect((await kept(page))['open-gambit/damaged/1']).toBe(broken)
  await startGame(page)
  await waitForTurn(page, 1)
  expect(problems).toEqual([])
})

test('palette and movement are remembered', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('radio', { name: /^Projector/ }).check()
  await page.getByRole('radio', { name: 'Still' }).check()
  await page.reload()
  await waitForTurn(page, 1)
  expect(await page.evaluate(() => {
    const { palette, motion } = document.documentElement.dataset
    return { palette, motion }
  })).toMatchObject({ palette: 'projector', motion: 'still' })
})

test('without JavaScript the page says what it needs', async () => {
  const { context } = await openPage({ path: STILL })
  const browser = context.browser()
  if (!browser) throw new Error('no browser')
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const page = await plain.newPage()
  await page.goto(siteUrl())
  expect(await page.locator('body').innerText()).toContain('needs JavaScript')
  await plain.close()
})

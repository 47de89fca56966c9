/** A whole game at phone size. */
import { expect, test } from 'vitest'
import { STILL, endTurn, goOn, startGame, waitForEnd, waitForTurn } from './game.ts'
import { openPage, sidewaysOverflow } from './support.ts'

test('a game is played on a phone, with every view opened, and nothing is wider than the screen', async () => {
  const { page, problems, foreign } = await openPage({ size: 'phone' })
  expect(await sidewaysOverflow(page)).toBe(0)
  await startGame(page, 'China')
  for (let turn = 1; turn <= 8; turn++) {
    await waitForTurn(page, turn)
    if (turn === 1) {
      for (const view of ['Board', 'Scores', 'Levers']) {
        await page.getByRole('button', { name: view, exact: true }).click()
        expect(await sidewaysOverflow(page), view).toBe(0)
      }
    }
    await endTurn(page)
    expect(await sidewaysOverflow(page), 'results').toBe(0)
    if (turn === 1) {
      await page.getByRole('button', { name: /^Why:/ }).first().click()
      await page.locator('.why').waitFor()
      expect(await sidewaysOverflow(page), 'why').toBe(0)
      await page.goBack()
      await page.getByRole('button', { name: /^Why:/ }).first().waitFor()
    }
    await goOn(page)
  }
  await waitForEnd(page)
  expect(await sidewaysOverflow(page), 'end').toBe(0)
  // The buttons at the foot of the end stand below each other in full width; those of a window opened there do not.
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const close = await page.getByRole('dialog').getByRole('button', { name: 'Close' }).boundingBox()
  expect(close?.width, 'the sign that closes the window').toBeLessThan(64)
  await page.keyboard.press('Escape')
  expect(problems).toEqual([])
  expect(foreign).toEqual([])
})

test('on its side a phone shows the board as it is now, also where it was hidden meanwhile or reasons are open', async () => {
  const { page } = await openPage({ size: 'phone', path: STILL })
  await page.setViewportSize({ width: 844, height: 390 })
  await startGame(page)
  const view = (name: string) => page.getByRole('button', { name, exact: true }).click()
  /** The shares of the same region: drawn on the board, and in the words below it. */
  const shares = () => page.evaluate(() => {
    const said = [...document.querySelectorAll('.board-words li')].map((line) => /^Emerging markets: American models (\d+)% of use, Chinese (\d+)%, others (\d+)%/.exec(line.textContent)).find((found) => found !== null)
    return { drawn: [...document.querySelectorAll('.board-stage text')].map((text) => text.textContent).join(' '), said: said?.slice(1).join('') ?? '' }
  })
  const seen = new Set<string>()
  for (const turn of [1, 2, 3]) {
    await waitForTurn(page, turn)
    await view('Board')
    await expect.poll(async () => (await shares()).drawn).toContain(`Emerging markets ${(await shares()).said}`)
    seen.add((await shares()).said)
    await view('Levers')
    await endTurn(page)
    await page.getByRole('button', { name: /^Why:/ }).first().click()
    await page.locator('.why').waitFor()
    await view('Board')
    await page.locator('.board-stage').waitFor()
    await view('Results')
    await goOn(page)
  }
  expect(seen.size, 'the shares moved').toBeGreaterThan(1)
})

test('what is touched is large enough for a finger', async () => {
  const { page } = await openPage({ size: 'phone' })
  await startGame(page)
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, summary, select')].flatMap((element) => {
      const box = (element.closest('label') ?? element).getBoundingClientRect()
      return box.width > 1 && box.height > 1 && (box.height < 24 || box.width < 24) ? [`${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`] : []
    }),
  )
  expect(small).toEqual([])
})

test('on its side a phone shows the guide beside the page, and both fill the screen; where it is folded, it is a line above the tabs', async () => {
  const { page } = await openPage({ size: 'phone' })
  await page.setViewportSize({ width: 844, height: 390 })
  for (const play of await page.locator('.home-go').all()) expect(await play.evaluate((e) => e.getBoundingClientRect().bottom), 'the buttons that begin a game').toBeLessThan(390)
  await startGame(page)
  const boxes = () => page.evaluate(() => {
    const of = (what: string): DOMRect => {
      const element = document.querySelector(what)
      if (!element) throw new Error(`There is no ${what}.`)
      return element.getBoundingClientRect()
    }
    return { desk: of('.desk'), guide: of('.coach'), head: of('.masthead'), tabs: of('.tab-bar'), main: [...document.querySelectorAll('main, [role="main"]')].filter((e) => e.checkVisibility()).length }
  })
  const open = await boxes()
  expect(open.desk.height).toBeGreaterThan(0.7 * 390)
  expect(open.guide.left).toBeGreaterThanOrEqual(open.desk.right)
  for (const bar of [open.head, open.tabs]) expect(bar.width).toBe(844)
  await page.locator('.coach-fold').click()
  const folded = await boxes()
  expect(folded.desk.width).toBe(844)
  expect(folded.guide.top).toBeGreaterThanOrEqual(folded.desk.bottom)
  expect(folded.guide.bottom).toBeLessThanOrEqual(folded.tabs.top)
  await page.getByRole('button', { name: 'Board', exact: true }).click()
  expect((await boxes()).main).toBe(1)
  // A smaller phone keeps the names of the regions on its map: the guide stands below it.
  await page.locator('.coach-fold').click()
  await page.setViewportSize({ width: 740, height: 360 })
  const small = await boxes()
  expect(small.guide.width).toBe(740)
  expect(small.guide.bottom).toBeLessThanOrEqual(small.tabs.top)
  expect(await sidewaysOverflow(page)).toBe(0)
})

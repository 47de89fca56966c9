/** The guided first game, all eight steps, by keyboard; and the library, from a link to a playing game. */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { STILL, waitForEnd, waitForTurn } from './game.ts'
import { accessibilityFaults, openPage, sidewaysOverflow } from './support.ts'

/** Puts the focus on a control and presses Enter: a mouse is never used. */
async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus()
  await page.keyboard.press('Enter')
}
const guide = (page: Page) => page.getByRole('complementary', { name: 'Guide' })
const step = (page: Page, n: number) => guide(page).getByText(`Guide, ${n} of 8`).waitFor()
const done = (page: Page) => guide(page).getByText('Done', { exact: true }).waitFor()
const results = (page: Page) => page.getByRole('button', { name: /^Why:/ }).first().waitFor()
async function turn(page: Page): Promise<void> {
  await press(page, /^End turn/)
  await results(page)
}
const next = (page: Page) => press(page, /^(On to the next briefing|See how it ended|Go on|The end)$/)
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['lever'] ?? '')

test('one press starts the first game, and its eight ideas are tried by keyboard', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await press(page, /^Play the United States$/)
  await waitForTurn(page, 1)
  await step(page, 1)
  expect(await accessibilityFaults(page)).toEqual([])
  await turn(page)
  await done(page)
  await next(page)

  await step(page, 2)
  await press(page, /^Show me$/)
  await expect.poll(() => focused(page)).toBe('washington/chip-investment')
  await page.getByRole('slider').first().focus()
  await page.keyboard.press('PageUp')
  await done(page)
  await turn(page)
  await next(page)

  for (const [n, lever] of [[3, 'washington/enforcement'], [4, 'us-open-lab/open']] as const) {
    await step(page, n)
    await press(page, /^Show me$/)
    await expect.poll(() => focused(page)).toBe(lever)
    await done(page)
    await turn(page)
    await next(page)
  }

  // What has been tried, and that the card was closed, outlasts a reload.
  await step(page, 5)
  await press(page, /^Close the guide$/)
  await guide(page).waitFor({ state: 'detached' })
  await page.reload()
  await waitForTurn(page, 5)
  await press(page, /^Open the guide$/)
  await step(page, 5)
  await page.getByRole('slider').first().focus()
  await page.keyboard.press('PageUp')
  await done(page)
  await turn(page)
  await next(page)

  await step(page, 6)
  await turn(page)
  await press(page, /^Why:/)
  await done(page)
  await next(page)

  await step(page, 7)
  await press(page, /^Charts$/)
  await page.getByRole('heading', { level: 1, name: 'Charts' }).waitFor()
  await page.goBack()
  await done(page)
  await turn(page)
  await next(page)

  await step(page, 8)
  await turn(page)
  await next(page)
  await waitForEnd(page)
  await done(page)
  expect(await accessibilityFaults(page)).toEqual([])
  await press(page, /^See the other scenarios$/)
  await page.getByRole('heading', { level: 1, name: 'Scenarios' }).waitFor()
  expect(problems).toEqual([])
})

test.each(['laptop', 'phone'] as const)('the library on a %s: an entry has an address, unfolds, and plays with one press', async (size) => {
  const { page, problems } = await openPage({ size, path: `${STILL}#/library/h20` })
  const entry = page.getByRole('article', { name: 'H20: sell or ban?' })
  await entry.getByText('Why each side’s position is reasonable').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('H20: sell or ban?')
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toBe(0)
  expect(await page.getByRole('article').count()).toBe(9)
  // Another address while the page is open unfolds that entry.
  await page.evaluate(() => { location.hash = '#/library/stockpile' })
  await page.getByRole('article', { name: 'Stockpile before the rule' }).getByText('Two answers to try').waitFor()
  await page.getByRole('radio', { name: 'Allies and tools' }).check()
  expect(await page.getByRole('article').count()).toBe(1)
  await page.getByRole('radio', { name: 'All', exact: true }).check()
  await press(page, /^Play China: H20/)
  await waitForTurn(page, 1)
  await page.getByText('Sell the second-best chip, or ban it?').waitFor()
  expect(await guide(page).count()).toBe(0)
  expect(problems).toEqual([])
})

test('without the tick there is no guide, and on a phone the guide leaves room and nothing is wider than the screen', async () => {
  const { page, problems } = await openPage({ size: 'phone', path: STILL })
  await page.getByRole('checkbox', { name: /^With a guide/ }).uncheck()
  await page.getByRole('button', { name: 'Play China' }).click()
  await waitForTurn(page, 1)
  expect(await guide(page).count()).toBe(0)
  await page.goBack()
  await page.getByRole('checkbox', { name: /^With a guide/ }).check()
  await page.getByRole('button', { name: 'Play China' }).click()
  await step(page, 1)
  expect(await sidewaysOverflow(page)).toBe(0)
  const box = await guide(page).boundingBox()
  expect(box?.height).toBeLessThan(240)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(problems).toEqual([])
})

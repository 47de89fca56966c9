/** Choosing things on the board, by pointer and by keyboard. */
import { expect, test } from 'vitest'
import { endTurn, startGame, STILL } from './game.ts'
import { accessibilityFaults, openPage } from './support.ts'

test('a click on land opens its card, its lever is opened from there, and the board marks both', async () => {
  const { page, problems } = await openPage()
  await startGame(page)
  await page.locator('.board-stage[data-stage="drawn"]').waitFor()
  // The label of a region stands where the plan put it: its words are found in the picture.
  const label = await page.locator('.board-stage svg text', { hasText: 'Emerging markets' }).boundingBox()
  await page.mouse.click((label?.x ?? 0) + 10, (label?.y ?? 0) + 6)
  await page.locator('.detail[data-topic="region:emerging"]').waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('detail-heading')
  await page.locator('[data-chosen="region:emerging"] path').first().waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Open the lever: Openness of weights' }).first().click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-lever'))).toMatch(/\/open$/)
  await page.locator('[data-chosen^="lab:"]').first().waitFor({ state: 'attached' })
  expect(await page.locator('.detail').count()).toBe(0)
  expect(problems).toEqual([])
})

test('the same cards are reached from the board in words, and lead on to a waterfall', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page)
  await endTurn(page)
  await page.locator('.board-words summary').press('Enter')
  await page.locator('[data-thing="lab:deepseek"]').press('Enter')
  await page.locator('.detail[data-topic="lab:deepseek"]').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Close this card' }).press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-thing'))).toBe('lab:deepseek')
  await page.locator('[data-thing="region:europe"]').press('Enter')
  await page.locator('[data-chosen="region:europe"] path').first().waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Why: Chinese share of use: Europe' }).press('Enter')
  await page.getByText('Every bar is counted once').first().waitFor()
})

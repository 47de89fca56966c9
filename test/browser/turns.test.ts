/** Back and forward through the turns of a game, and its decision log. */
import { expect, test } from 'vitest'
import { endTurn, goOn, startGame, STILL, waitForTurn } from './game.ts'
import { accessibilityFaults, openPage, sidewaysOverflow } from './support.ts'

const fund = '[data-lever="washington/open-fund"]'

test('the keyboard takes a change back and makes it again, and then goes through the turns', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await startGame(page)
  await page.locator(fund).click()
  await page.getByRole('slider').first().press('End')
  await page.getByText('1 lever moved').first().waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText('No lever moved yet.').first().waitFor()
  await page.keyboard.press('Control+Shift+z')
  await page.getByText('1 lever moved').first().waitFor()
  await endTurn(page)
  const lead = await page.locator('.results-head h2').innerText()
  await page.keyboard.press('Control+z')
  await waitForTurn(page, 1)
  await page.getByText('1 lever moved').first().waitFor()
  await page.keyboard.press('Control+Shift+z')
  await page.locator('.results-head').waitFor()
  expect(await page.locator('.results-head h2').innerText()).toBe(lead)
  expect(problems).toEqual([])
})

test('the log tells who did what, is filtered, leads to old results and back to any turn', async () => {
  const { page, problems } = await openPage({ path: STILL, size: 'phone' })
  await startGame(page)
  for (let turn = 1; turn <= 3; turn++) {
    await waitForTurn(page, turn)
    await endTurn(page)
    await goOn(page)
  }
  await page.getByRole('button', { name: 'Turns and decisions' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: /^Turn 3,/ }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toBe(0)
  await dialog.getByLabel('Show').selectOption('us')
  expect(await dialog.locator('.log-who', { hasText: 'Beijing' }).count()).toBe(0)
  await dialog.getByRole('button', { name: 'See the results of turn 1' }).click()
  await page.getByText('You are looking back at turn 1').first().waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Back to the game' }).click()
  await waitForTurn(page, 4)
  await page.getByRole('button', { name: 'Turns and decisions' }).click()
  await dialog.getByRole('button', { name: 'Go back to the decisions of turn 2' }).click()
  await waitForTurn(page, 2)
  await page.getByRole('button', { name: 'Turns and decisions' }).click()
  await dialog.getByRole('button', { name: 'Forward to the end of turn 3' }).click()
  await page.locator('.results-head').waitFor()
  expect(problems).toEqual([])
})

test('where the world has the whole screen, the focus stands above it when a turn has ended', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await page.setViewportSize({ width: 1920, height: 1080 })
  await startGame(page)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('radio', { name: /^Projector/ }).check()
  await page.keyboard.press('Escape')
  await page.locator('html[data-large="yes"]').waitFor()
  await page.locator('[data-shortcut="go"]').locator('visible=true').first().click()
  await page.locator('.results-head').waitFor({ state: 'attached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('masthead-name')
  expect(problems).toEqual([])
})

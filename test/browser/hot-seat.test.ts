/** Two sides at one screen, in the browser. */
import { expect, test } from 'vitest'
import { goOn, STILL, waitForTurn } from './game.ts'
import { accessibilityFaults, openPage, sidewaysOverflow } from './support.ts'

const LINK = '#scenario=deepseek-moment&seed=amber-heron-27&side=us&opponent=history&events=on&players=us,cn'

test.each(['laptop', 'phone'] as const)('two players take two turns with a curtain between them, on a %s', async (size) => {
  const { page, problems } = await openPage({ path: `${STILL}${LINK}`, size })
  expect(await page.getByRole('radio', { name: /^Both sides/ }).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Start this game' }).click()
  for (const turn of [1, 2]) {
    await page.getByRole('heading', { name: 'Hand the screen to Washington' }).waitFor()
    if (turn === 1) {
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await sidewaysOverflow(page)).toBe(0)
    }
    await page.getByRole('button', { name: /^I am Washington/ }).click()
    await waitForTurn(page, turn)
    await page.locator('[data-lever="washington/open-fund"]').click()
    await page.getByRole('slider').first().press('End')
    await page.getByRole('button', { name: 'Decided, hand on' }).click()
    await page.getByRole('heading', { name: 'Hand the screen to Beijing' }).waitFor()
    expect(await page.getByText('open models', { exact: false }).count(), 'nothing of the game behind the curtain').toBe(0)
    await page.getByRole('button', { name: /^I am Beijing/ }).click()
    await page.getByRole('tab', { name: 'Beijing', exact: true }).waitFor()
    expect(await page.locator('.seat-moved').count(), 'the other side’s draft').toBe(0)
    await page.getByRole('button', { name: 'End turn' }).click()
    await page.locator('.results-head').waitFor()
    await page.getByRole('button', { name: 'Washington', exact: true }).click()
    await page.getByText('American compute').first().waitFor()
    await goOn(page)
  }
  await page.getByRole('button', { name: 'Take back' }).click()
  const go = page.getByRole('button', { name: 'Take it back' })
  expect(await go.isDisabled()).toBe(true)
  await page.getByRole('checkbox', { name: 'Washington agrees' }).check()
  await page.getByRole('checkbox', { name: 'Beijing agrees' }).check()
  await go.click()
  await page.getByRole('heading', { name: 'Hand the screen to Beijing' }).waitFor()
  await page.getByText('Turn 2,').first().waitFor()
  expect(problems).toEqual([])
})

/** Why, to the end: from a number to a bar, its equation and its decisions; from a chart; which decisions; the web. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { endTurn, goOn, startGame, STILL, waitForTurn } from './game.ts'
import { accessibilityFaults, openPage, sidewaysOverflow } from './support.ts'

const number = (text: string | null): number => Number((text ?? '').replace('−', '-').replace(/[^\d.-]/g, ''))

/** Two turns played, the second one’s results on screen. */
async function played(page: Page): Promise<void> {
  await startGame(page)
  await endTurn(page)
  await goOn(page)
  await waitForTurn(page, 2)
  await endTurn(page)
}

test('a bar opens its labs, equation and decisions by keyboard, the path leads back up, and the turn before is a step away', { timeout: 300_000 }, async () => {
  const { page, problems } = await openPage({ path: STILL })
  await played(page)
  await page.getByRole('button', { name: 'Why: American share of use in third countries' }).click()
  const bar = page.locator('.explore .why-open').first()
  await bar.waitFor()
  const [from, to] = [page.locator('.why-row.total .why-number').first(), page.locator('.why-row.total .why-number').last()]
  const numbers = await page.locator('.why-row:not(.total) .why-number').allTextContents()
  expect(numbers.reduce((sum, text) => sum + number(text), number(await from.textContent()))).toBeCloseTo(number(await to.textContent()), 6)
  const label = await bar.textContent()
  await bar.press('Enter')
  await page.getByRole('heading', { name: label ?? '', level: 2 }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  await page.getByRole('heading', { name: 'The equation' }).waitFor()
  await page.getByRole('heading', { name: 'Decisions behind it' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('navigation', { name: 'Where you are' }).getByRole('button', { name: 'American share of use in third countries' }).press('Enter')
  await page.locator('.why-row.total').first().waitFor()
  await page.getByText('Turn 2: ').waitFor()
  await page.getByRole('button', { name: 'Turn before' }).click()
  await page.getByText('Turn 1: ').waitFor()

  await page.getByRole('button', { name: 'Which decisions did this?' }).click()
  await page.getByRole('heading', { name: 'Which decisions did this?' }).waitFor()
  await page.getByText('As it was played').first().waitFor()
  expect(problems).toEqual([])
})

test('a chart asks why of any quarter played; the web is drawn and told as a list, on a phone as a list alone', { timeout: 300_000 }, async () => {
  const { page, problems } = await openPage({ path: STILL })
  await played(page)
  await page.evaluate(() => { location.hash = '#/charts/price.closed_over_open' })
  await page.getByRole('button', { name: /Why did Price of closed models over open ones move in/ }).click()
  await page.getByRole('heading', { name: /^Price of closed models over open ones/, level: 2 }).waitFor()
  expect(await page.locator('.explore .why-open').count()).toBeGreaterThan(0)

  await page.evaluate(() => { location.hash = '#/web' })
  await page.locator('.web-node').first().waitFor()
  await page.locator('.web-node.outcome').first().click()
  await page.getByRole('heading', { name: 'What moves it' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.locator('.web-list').waitFor()
  expect(await page.locator('.web-picture').isVisible()).toBe(false)
  expect(await sidewaysOverflow(page)).toBe(0)
  await page.locator('.web-list summary').first().click()
  await page.locator('.web-list').getByRole('button', { name: 'What it moves' }).first().click()
  await page.getByText('Lever', { exact: true }).waitFor()
  expect(problems).toEqual([])
})

test('what lies below a bar is a step of its own: back leads up, forward down, and a reload stays there', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await startGame(page)
  await endTurn(page)
  await page.getByRole('button', { name: /^Why: American lead/ }).click()
  const below = page.getByRole('heading', { level: 3, name: 'The equation' })
  await page.getByRole('button', { name: /^Look below: / }).first().click()
  await below.waitFor()
  await page.reload()
  await below.waitFor()
  await page.goBack()
  await below.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Look below: / }).first().waitFor()
  await page.goForward()
  await below.waitFor()
  await page.getByRole('button', { name: 'Back to the board' }).click()
  await page.getByRole('button', { name: /^Why: American lead/ }).waitFor()
  expect(problems).toEqual([])
})

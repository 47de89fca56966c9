/** Steps of a game, as a player takes them. */
import type { Page } from 'playwright-core'

/** The board as still SVG: lighter where the test is not about the moving one. */
export const STILL = '?board=svg'

export async function startGame(page: Page, side: 'the United States' | 'China' = 'the United States'): Promise<void> {
  await page.getByRole('button', { name: `Play ${side}` }).click()
  await page.getByRole('tab').first().waitFor()
}

export async function endTurn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End turn' }).click()
  await page.locator('.results').waitFor()
  await page.getByRole('button', { name: /^Why:/ }).first().waitFor()
}

/** From the results to the next briefing, or to the end. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(On to the next briefing|See how it ended|Go on|The end)$/ }).click()
}

export async function waitForTurn(page: Page, turn: number): Promise<void> {
  await page.getByText(`Turn ${turn} of `).waitFor()
}

export async function waitForEnd(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Five indices at the end' }).waitFor()
}

/** What is kept in this browser, by key. */
export function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.keys(localStorage).map((key) => [key, localStorage.getItem(key) ?? ''])))
}

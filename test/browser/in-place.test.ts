/** What is pressed stays where it was, and so does the focus: levers that open, tabs that change, buttons that go. */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { endTurn, startGame, STILL } from './game.ts'
import { openPage } from './support.ts'

const focused = (page: Page) => page.evaluate(() => {
  const held = document.activeElement
  return held === null || held === document.body ? '' : held.getAttribute('aria-label') ?? held.textContent?.trim() ?? ''
})

test.each(['laptop', 'phone'] as const)('on a %s a lever below an open one opens where it was pressed', async (size) => {
  const { page, problems } = await openPage({ size, path: STILL })
  await startGame(page)
  for (const lever of ['washington/enforcement', 'washington/open-fund', 'washington/chip-controls']) {
    const row = page.locator(`[data-lever="${lever}"]`)
    await row.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const before = (await row.boundingBox())?.y ?? 0
    await row.click()
    await page.locator('.lever[data-open="yes"]', { has: row }).getByRole('slider').waitFor()
    const after = (await row.boundingBox())?.y ?? -1
    // It may rise so that its card comes into view, and never leaves the view.
    expect(after, lever).toBeLessThanOrEqual(before + 1)
    expect(after, lever).toBeGreaterThan(0)
    expect(before - after, lever).toBeLessThan(250)
  }
  expect(problems).toEqual([])
})

test('the focus is never lost to the page: tabs of seats, buttons that take themselves away, a waterfall that closes', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await startGame(page)
  await page.getByRole('tab', { name: /^Washington/ }).focus()
  for (const [key, seat] of [['ArrowRight', 'Frontier labs'], ['End', 'Chip designer'], ['Home', 'Washington']] as const) {
    await page.keyboard.press(key)
    await page.getByRole('tab', { name: seat, selected: true }).waitFor()
    expect(await focused(page)).toBe(seat)
  }
  const press = async (name: RegExp): Promise<void> => {
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
  }
  await page.getByRole('slider').first().focus()
  await page.keyboard.press('PageUp')
  await press(/^Leave as it is$/)
  await expect.poll(() => focused(page)).toMatch(/slider$/)
  await page.keyboard.press('PageUp')
  await press(/^Undo all levers$/)
  await expect.poll(() => focused(page)).toBe('Undo last change')
  await press(/^Show the fan$/)
  await expect.poll(() => focused(page)).toBe('What this turn may bring')
  await press(/^Close the guide$/)
  await expect.poll(() => focused(page)).toBe('Open the guide')
  await press(/^Open the guide$/)
  await expect.poll(() => focused(page)).toMatch(/^Guide, 1 of 8/)
  await endTurn(page)
  await press(/^Why: Nvidia’s revenue$/)
  // What lies below its bars comes a moment later, and takes the place of the waterfall.
  await page.getByRole('button', { name: /^Look below/ }).first().waitFor()
  await press(/^Back to the board$/)
  await expect.poll(() => focused(page)).toBe('Why: Nvidia’s revenue')
  expect(problems).toEqual([])
})

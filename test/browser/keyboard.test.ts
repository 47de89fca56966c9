/** A whole game with the keyboard alone. */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { STILL, waitForEnd, waitForTurn } from './game.ts'
import { openPage } from './support.ts'

/** Presses Tab until the control with this name has the focus; the focus must be visible on the way. */
async function tabTo(page: Page, name: RegExp, most = 120): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const element = document.activeElement
      const style = element ? getComputedStyle(element) : null
      const label = element?.closest('label')?.innerText ?? ''
      return { name: element?.getAttribute('aria-label') ?? (element?.textContent?.trim() || label), ring: style ? Number.parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none' : false, tag: element?.tagName ?? '' }
    })
    if (found.tag !== 'BODY' && !/^H[1-6]$/.test(found.tag)) expect(found.ring, `focus ring on ${found.name}`).toBe(true)
    if (name.test(found.name)) return
  }
  throw new Error(`No control called ${String(name)} was reached with Tab.`)
}

test('a game is started, played with a slider and tabs, and ended without a mouse', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await tabTo(page, /^Play China$/)
  await page.keyboard.press('Enter')
  for (let turn = 1; turn <= 8; turn++) {
    await waitForTurn(page, turn)
    if (turn === 1) {
      await tabTo(page, /^Beijing/)
      await page.keyboard.press('ArrowRight')
      await page.getByRole('tab', { name: 'Open labs', selected: true }).waitFor()
      await tabTo(page, /slider$/)
      await page.keyboard.press('PageDown')
      await page.getByText('1 lever moved').first().waitFor()
    }
    await tabTo(page, /^End turn/)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Why:/ }).first().waitFor()
    if (turn === 1) {
      await tabTo(page, /^Why:/)
      await page.keyboard.press('Enter')
      await page.locator('.why').waitFor()
      await tabTo(page, /^Back to the board$/)
      await page.keyboard.press('Enter')
    }
    await tabTo(page, /^(On to the next briefing|See how it ended)/)
    await page.keyboard.press('Enter')
  }
  await waitForEnd(page)
  expect(problems).toEqual([])
})

test('Escape closes reasons and leads from a page back to the game, and leaves what is typed alone', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await tabTo(page, /^Play the United States$/)
  await page.keyboard.press('Enter')
  await waitForTurn(page, 1)
  const game = () => page.evaluate(() => location.hash)
  for (const [open, name] of [[/^Charts$/, 'Charts'], [null, 'Glossary']] as const) {
    if (open) {
      await tabTo(page, open)
      await page.keyboard.press('Enter')
    } else await page.keyboard.press('g')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.locator('[data-shortcut="back"]').locator('visible=true').first().waitFor()
    if (!open) {
      await page.getByRole('searchbox').press('Escape')
      expect(await game()).toContain('#/glossary')
      await page.getByRole('heading', { level: 1, name }).focus()
    }
    await page.keyboard.press('Escape')
    await expect.poll(game).toBe('#/game')
    await waitForTurn(page, 1)
  }
  await page.getByRole('button', { name: 'End turn' }).press('Enter')
  await page.getByRole('button', { name: /^Why:/ }).first().press('Enter')
  await page.getByRole('button', { name: 'Back to the board' }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.why').waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-why') ?? '')).not.toBe('')
  // From the game itself it leads nowhere.
  await page.keyboard.press('Escape')
  expect(await game()).toBe('#/game')
  expect(problems).toEqual([])
})

test('a new page begins at its heading, and a closed window gives the focus back', async () => {
  const { page } = await openPage({ path: STILL })
  await tabTo(page, /^Play the United States$/)
  await page.keyboard.press('Enter')
  await waitForTurn(page, 1)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  await tabTo(page, /^Menu$/)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Menu')
})

/** axe-core finds nothing on any screen, in both palettes and at both sizes. */
import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { endTurn, goOn, startGame, STILL, waitForEnd, waitForTurn } from './game.ts'
import { accessibilityFaults, openPage, SIZES, type SizeId } from './support.ts'

const palette = (name: string) => async (page: Page): Promise<void> => {
  await page.addInitScript((value) => localStorage.setItem('open-gambit/settings', JSON.stringify({ palette: value, motion: 'system' })), name)
}

describe.each(Object.keys(SIZES) as SizeId[])('on a %s', (size) => {
  test.each(['ink', 'projector'])('every screen, %s', async (name) => {
    const { page } = await openPage({ size, path: STILL, prepare: palette(name) })
    const check = async (screen: string): Promise<void> => expect(await accessibilityFaults(page), screen).toEqual([])
    await page.getByRole('heading', { level: 1 }).waitFor()
    await check('first page')
    await page.getByRole('button', { name: 'What this is' }).click()
    await page.getByRole('dialog').waitFor()
    await check('about')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Choose everything yourself' }).click()
    await check('start page')
    await page.getByRole('button', { name: 'Start this game' }).click()
    await waitForTurn(page, 1)
    await page.getByRole('button', { name: /^More levers/ }).click()
    await page.getByRole('slider').first().press('End')
    await check('decisions')
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('dialog').waitFor()
    await check('menu')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Leave as it is/ }).click()
    await endTurn(page)
    await check('results')
    await page.getByRole('button', { name: /^Why:/ }).first().click()
    await page.locator('.why').waitFor()
    await check('why')
  })

  test('the end', async () => {
    const { page } = await openPage({ size, path: STILL })
    await startGame(page)
    for (let turn = 1; turn <= 8; turn++) {
      await endTurn(page)
      await goOn(page)
    }
    await waitForEnd(page)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

test('in forced colours the tab that is chosen is told from the others, and no radio covers the words of its row', async () => {
  const { page } = await openPage({ path: STILL })
  await page.emulateMedia({ forcedColors: 'active' })
  const borders = (what: string, side: 'Top' | 'Bottom'): Promise<string[]> =>
    page.locator(what).evaluateAll((list, of) => list.map((e) => getComputedStyle(e)[of]), `border${side}Color` as const)
  await startGame(page)
  const [chosen, ...others] = await borders('.seat', 'Bottom')
  expect(others).not.toContain(chosen)
  expect(new Set([...others, ...await borders('.seat', 'Top')]).size).toBe(1)
  await page.getByRole('button', { name: 'Charts' }).click()
  await page.locator('.topic').first().waitFor()
  const [topic, ...rest] = await borders('.topic', 'Bottom')
  expect(rest).not.toContain(topic)
  await page.evaluate(() => { location.hash = '#/glossary' })
  expect(await page.locator('.choices.row input').first().evaluate((input) => getComputedStyle(input).appearance)).toBe('none')
})

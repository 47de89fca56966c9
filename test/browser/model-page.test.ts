/** The page “How well does this model do?”: it opens from where it is offered, draws, answers, and fits a phone. */
import { describe, expect, test } from 'vitest'
import { STILL } from './game.ts'
import { accessibilityFaults, openPage, sidewaysOverflow, SIZES, type SizeId } from './support.ts'

describe.each(Object.keys(SIZES) as SizeId[])('on a %s', (size) => {
  test('it is found on the first page, draws every series, sorts, opens a table and a larger picture, and runs the checks', async () => {
    const { page, problems, foreign } = await openPage({ size, path: STILL })
    await page.getByRole('button', { name: 'How good is the model?' }).click()
    await page.getByText(/^The model meets \d+ of \d+ published values/).waitFor()
    const pictures = page.locator('.series svg[role="img"]')
    const all = await pictures.count()
    expect(all).toBeGreaterThan(20)
    expect(await page.locator('.series .picture-line[d^="M"]').count()).toBe(all)
    const parts = (await page.locator('.series-verdict').allTextContents()).map((text) => { const [, inside, points] = /(\d+) of (\d+)/.exec(text) ?? []; return Number(inside) / Number(points) })
    expect(parts).toEqual([...parts].sort((a, b) => a - b))
    expect(await sidewaysOverflow(page)).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])

    await page.getByLabel('Worst first').uncheck()
    expect(await page.locator('.series').first().locator('.series-name').textContent()).toBe('Best American model')
    await page.getByRole('radio', { name: 'Money' }).check()
    expect(await pictures.count()).toBeLessThan(all)
    await page.locator('.series summary').first().click()
    await page.locator('.series table tbody tr').nth(2).waitFor()
    expect(await sidewaysOverflow(page), 'table').toBe(0)
    await page.getByRole('button', { name: /^Larger picture/ }).first().click()
    await page.locator('dialog svg[role="img"]').waitFor()
    expect(await accessibilityFaults(page), 'larger').toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Run the checks now' }).click()
    await page.getByText(/^\d+ of \d+ checks hold/).waitFor()
    await page.getByText(/^What holds/).click()
    expect(await sidewaysOverflow(page), 'checks').toBe(0)
    expect(await accessibilityFaults(page), 'checks').toEqual([])
    await page.getByRole('button', { name: 'First page' }).click()
    await page.getByRole('heading', { level: 1, name: 'Open Gambit' }).waitFor()
    expect(problems).toEqual([])
    expect(foreign).toEqual([])
  })
})

test('where the browser gives no thread, the page works everything out itself', async () => {
  const { page } = await openPage({ path: `${STILL}#/model`, prepare: async (p) => { await p.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker')) } })
  await page.getByText(/^The model meets \d+ of \d+ published values/).waitFor()
  await page.getByRole('button', { name: 'Run the checks now' }).click()
  await page.getByText(/^\d+ of \d+ checks hold/).waitFor()
})

test('printed, it is white and has no controls', async () => {
  const { page } = await openPage({ path: `${STILL}#/model` })
  await page.locator('.series').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  for (const name of ['Print this page', 'Run the checks now']) expect(await page.getByRole('button', { name }).isVisible(), name).toBe(false)
  expect(await page.getByLabel('Worst first').isVisible()).toBe(false)
  expect(await page.locator('.model-paper').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 255, 255)')
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
})

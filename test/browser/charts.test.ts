/** Charts during a game: found, opened, read by keyboard, taken away as a table and as a picture. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { endTurn, goOn, startGame, STILL } from './game.ts'
import { accessibilityFaults, openPage, sidewaysOverflow, SIZES, type SizeId } from './support.ts'

test('a chart is opened during play, read quarter by quarter, and taken away as table and picture', async () => {
  const { page, context, problems } = await openPage({ path: STILL })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await startGame(page)
  await page.getByRole('slider').first().press('End')
  await endTurn(page)
  await page.getByRole('button', { name: 'Charts' }).click()
  await page.getByRole('heading', { name: 'Charts', level: 1 }).waitFor()
  await page.locator('.thumb').nth(11).waitFor()
  expect(await page.locator('.thumb').count()).toBe(12)
  await page.getByRole('link', { name: /^Best models/ }).click()
  await page.getByRole('heading', { name: 'Best models', level: 1 }).waitFor()

  const plot = page.getByRole('slider', { name: /Best models/ })
  await plot.focus()
  expect(await plot.getAttribute('aria-valuetext')).toMatch(/^2025 Q2\. United States: \d+\.\d, record \d+\.\d.*China: /)
  await page.keyboard.press('ArrowLeft')
  expect(await plot.getAttribute('aria-valuetext')).toMatch(/^2025 Q1.*You decided: /)
  expect(await page.locator('.readout').innerText()).toContain('You decided')
  await page.keyboard.press('Home')
  expect(await plot.getAttribute('aria-valuetext')).toMatch(/^2022 Q4.*before your game/)

  await page.getByText('As a table').click()
  const row = page.getByRole('row', { name: /^2025 Q2/ })
  const shown = await row.getByRole('cell').first().innerText()
  await page.getByRole('button', { name: 'Copy as CSV' }).click()
  await page.getByText('The table is copied.').first().waitFor()
  const csv = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/)
  expect(csv[0]).toMatch(/^quarter,Best American model \(ECI\) frontier\.us_eci,frontier\.us_eci record,/)
  const last = csv.find((line) => line.startsWith('2025Q2,')) ?? ''
  expect(Number(last.split(',')[1]).toFixed(1)).toBe(shown)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save picture' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.png$/)
  const png = await readFile(await file.path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBeGreaterThan(2000)

  await page.getByRole('link', { name: 'All charts' }).click()
  await page.getByRole('searchbox').fill('openai europe developers')
  await page.getByRole('link', { name: 'Developers in Europe: share of OpenAI' }).click()
  await page.getByText('Add a series').click()
  await page.getByRole('searchbox').fill('deepseek europe developers')
  await page.getByRole('button', { name: 'Developers in Europe: share of DeepSeek' }).click()
  await page.locator('.compare-list li').nth(1).waitFor()
  await page.reload()
  await page.locator('.compare-list li').nth(1).waitFor()

  await page.getByRole('button', { name: 'Back to the game' }).click()
  await page.getByRole('button', { name: /^Why:/ }).first().waitFor()
  expect(problems).toEqual([])
})

test('the game waits behind the charts as it was left, and the focus comes back to where it went', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page)
  await page.getByRole('tab').nth(1).click()
  await page.getByRole('button', { name: 'Charts' }).click()
  await page.locator('.thumb').first().waitFor()
  await page.goBack()
  await page.locator('[data-opens="charts"]:focus').waitFor()
  expect(await page.getByRole('tab').nth(1).getAttribute('aria-selected')).toBe('true')
})

test('another topic is chosen: its thumbnails take the place of the old ones, and at no moment is the place empty', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page)
  await page.getByRole('button', { name: 'Charts' }).click()
  // The list below comes when all thumbnails stand.
  await page.locator('.subject').first().waitFor()
  const fewest = await page.evaluate(async () => {
    const seen = (): number => [...document.querySelectorAll('.thumb')].filter((thumb) => thumb.checkVisibility()).length
    const topic = [...document.querySelectorAll<HTMLElement>('.topic')].find((button) => button.textContent === 'Tension and talent')
    if (!topic) throw new Error('There is no such topic.')
    topic.click()
    let least = seen()
    while (document.querySelector('[data-chart="hazard"]')?.checkVisibility() !== true) {
      await new Promise(requestAnimationFrame)
      least = Math.min(least, seen())
    }
    return least
  })
  // Twelve of the old topic, six of the new.
  expect(fewest).toBe(6)
  expect(await page.locator('.thumbs').count()).toBe(1)
})

test.each(Object.keys(SIZES) as SizeId[])('axe finds nothing in the charts, and nothing is wider than the screen, on a %s', async (size) => {
  const { page } = await openPage({ size, path: STILL })
  await startGame(page)
  await endTurn(page)
  await goOn(page)
  if (size === 'phone') await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Charts' }).click()
  await page.locator('.thumb').first().waitFor()
  await page.locator('.subject summary').first().click()
  const check = async (screen: string): Promise<void> => {
    expect(await accessibilityFaults(page), screen).toEqual([])
    expect(await sidewaysOverflow(page), screen).toBe(0)
  }
  await check('all charts')
  await page.getByRole('button', { name: 'Indices and scores' }).click()
  await page.getByRole('link', { name: /^Reach index/ }).click()
  await page.locator('.plot-picture').waitFor()
  await page.getByText('As a table').click()
  await page.getByText('Add a series').click()
  await check('one chart')
})

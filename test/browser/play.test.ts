/** A whole game by mouse, and what can be done on the way. */
import { expect, test } from 'vitest'
import { endTurn, goOn, startGame, STILL, waitForEnd, waitForTurn } from './game.ts'
import { openPage, sidewaysOverflow } from './support.ts'

test('one click starts a game, and it is played to its end with levers moved and reasons read', async () => {
  const { page, problems, foreign } = await openPage()
  await startGame(page)
  for (let turn = 1; turn <= 8; turn++) {
    await waitForTurn(page, turn)
    if (turn === 1) {
      await page.locator('[data-lever="washington/open-fund"]').click()
      const field = page.getByRole('textbox', { name: /, value$/ }).first()
      await field.fill('0.5')
      await field.press('Enter')
      await page.getByText('1 lever moved').first().waitFor()
    }
    await endTurn(page)
    if (turn === 2) {
      await page.getByRole('button', { name: /^Why:/ }).first().click()
      await page.getByText('Every bar is counted once').first().waitFor()
      await page.getByRole('button', { name: 'Back to the board' }).click()
    }
    await goOn(page)
  }
  await waitForEnd(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('')
  expect(problems).toEqual([])
  expect(foreign).toEqual([])
})

test('budgets follow the slider, and what cannot be paid is said beside it and holds the turn back', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page)
  const budget = page.locator('.masthead dd').first()
  const before = await budget.innerText()
  await page.getByRole('slider').first().press('End')
  await expect.poll(() => budget.innerText()).not.toBe(before)
  await page.getByRole('button', { name: /^More levers/ }).click()
  const rows = page.locator('.lever-row')
  for (let i = 1; i < await rows.count(); i++) {
    await rows.nth(i).click()
    const slider = page.getByRole('slider').first()
    if (await slider.count() > 0) await slider.press('End')
  }
  await page.locator('.lever .fault').first().waitFor()
  await page.getByRole('button', { name: 'End turn' }).click()
  // The page answers a press with the frame after it.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-lever'))).toMatch(/^washington\//)
  expect(await page.getByText('Turn 1 of 8').count()).toBe(1)
})

test('back a turn restores the turn and its decisions', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page, 'China')
  await page.getByRole('slider').first().press('End')
  const value = await page.getByRole('slider').first().getAttribute('aria-valuetext')
  await endTurn(page)
  await goOn(page)
  await waitForTurn(page, 2)
  await page.getByRole('button', { name: 'Back a turn' }).click()
  await waitForTurn(page, 1)
  expect(await page.getByRole('slider').first().getAttribute('aria-valuetext')).toBe(value)
})

test('where WebGL is missing the still map is drawn and the game goes on', async () => {
  const { page, problems } = await openPage({
    prepare: async (p) => { await p.addInitScript(() => {
      const { prototype } = HTMLCanvasElement
      const given = Reflect.get(prototype, 'getContext') as (...of: unknown[]) => unknown
      Reflect.set(prototype, 'getContext', function (this: HTMLCanvasElement, ...of: unknown[]) {
        return String(of[0]).startsWith('webgl') ? null : Reflect.apply(given, this, of)
      })
    }) },
  })
  await startGame(page)
  await page.locator('.board-stage[data-stage=drawn] svg path').first().waitFor({ state: 'attached' })
  await endTurn(page)
  await goOn(page)
  await waitForTurn(page, 2)
  expect(problems).toEqual([])
})

test('where the board cannot be loaded at all its words remain and the game goes on', async () => {
  const { page } = await openPage({ prepare: async (p) => { await p.route(/assets\/board-.*\.js/, (route) => route.abort()) } })
  await startGame(page)
  await page.getByText('The map could not be drawn here').waitFor()
  await page.getByText('The board in words', { exact: true }).click()
  expect(await page.locator('.board-words li').count()).toBeGreaterThan(5)
  await endTurn(page)
})

test('on a laptop the five indices stand in one row and nothing is wider than the screen', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page)
  const tops = await page.locator('.index').evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)))
  expect(tops).toHaveLength(5)
  expect(new Set(tops).size).toBe(1)
  expect(await sidewaysOverflow(page)).toBe(0)
})

test('what the levers leave stands whole at the foot, also where it takes several lines', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page)
  for (const [seat, key] of [['Washington', 'PageUp'], ['Frontier labs', 'PageUp'], ['Chip designer', 'PageDown']] as const) {
    await page.getByRole('tab', { name: seat }).click()
    await page.getByRole('slider').first().press(key)
  }
  await page.getByText('3 levers moved').first().waitFor()
  const cut = await page.evaluate(() => {
    const [foot, words] = ['.foot', '.foot-words'].map((at) => document.querySelector(at)?.getBoundingClientRect())
    return foot && words ? Math.max(foot.top - words.top, words.bottom - foot.bottom, foot.bottom - innerHeight) : NaN
  })
  expect(cut).toBeLessThanOrEqual(0)
  // And the tabs of the seats stand whole above, each with its count.
  expect(await page.locator('.seats').evaluate((seats) => seats.scrollWidth - seats.clientWidth)).toBe(0)
})

test('text of twice the size still fits, one thing at a time', async () => {
  const { page } = await openPage({ path: STILL })
  await page.setViewportSize({ width: 683, height: 384 })
  await startGame(page)
  expect(await sidewaysOverflow(page)).toBe(0)
  await endTurn(page)
  expect(await sidewaysOverflow(page)).toBe(0)
})

test('a double click ends one turn and does not skip its results', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page)
  await page.getByRole('button', { name: 'End turn' }).dblclick()
  await page.getByRole('button', { name: /^Why:/ }).first().waitFor()
  await page.getByRole('button', { name: 'On to the next briefing' }).dblclick()
  await waitForTurn(page, 2)
  expect(await page.getByRole('button', { name: 'End turn' }).count()).toBe(1)
})

test('a small window, as after zooming in, shows the whole game and nothing below it', async () => {
  const { page } = await openPage({ path: STILL })
  await page.setViewportSize({ width: 683, height: 384 })
  await startGame(page)
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBeLessThanOrEqual(0)
  expect(await sidewaysOverflow(page)).toBe(0)
  const parts = await page.evaluate(() => [...document.querySelectorAll('.masthead > *')].map((e) => e.getBoundingClientRect()).filter((r) => r.width > 1).map(({ left, right }) => ({ left, right })))
  parts.slice(1).forEach((part, i) => expect(part.left).toBeGreaterThanOrEqual(parts[i].right))
})

test('a number that cannot be read is said beside its field and holds the turn back', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page)
  await page.locator('[data-lever="washington/open-fund"]').click()
  const field = page.getByRole('textbox', { name: /, value$/ }).first()
  await field.fill('99')
  await page.getByRole('button', { name: 'End turn' }).click()
  await page.getByText('“99” is not a number from 0 to 2.').waitFor()
  expect(await page.getByText('Turn 1 of 8').count()).toBe(1)
  await expect.poll(() => field.evaluate((input) => document.activeElement === input)).toBe(true)
  await field.fill('0.5')
  await endTurn(page)
})

/** A whole game at phone size. */
import { expect, test } from 'vitest'
import { endTurn, goOn, startGame, waitForEnd, waitForTurn } from './game.ts'
import { openPage, sidewaysOverflow } from './support.ts'

test('a game is played on a phone, with every view opened, and nothing is wider than the screen', async () => {
  const { page, problems, foreign } = await openPage({ size: 'phone' })
  expect(await sidewaysOverflow(page)).toBe(0)
  await startGame(page, 'China')
  for (let turn = 1; turn <= 8; turn++) {
    await waitForTurn(page, turn)
    if (turn === 1) {
      for (const view of ['Board', 'Scores', 'Levers']) {
        await page.getByRole('button', { name: view, exact: true }).click()
        expect(await sidewaysOverflow(page), view).toBe(0)
      }
    }
    await endTurn(page)
    expect(await sidewaysOverflow(page), 'results').toBe(0)
    if (turn === 1) {
      await page.getByRole('button', { name: /^Why:/ }).first().click()
      await page.locator('.why').waitFor()
      expect(await sidewaysOverflow(page), 'why').toBe(0)
      await page.goBack()
      await page.getByRole('button', { name: /^Why:/ }).first().waitFor()
    }
    await goOn(page)
  }
  await waitForEnd(page)
  expect(await sidewaysOverflow(page), 'end').toBe(0)
  expect(problems).toEqual([])
  expect(foreign).toEqual([])
})

test('what is touched is large enough for a finger', async () => {
  const { page } = await openPage({ size: 'phone' })
  await startGame(page)
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, summary, select')].flatMap((element) => {
      const box = (element.closest('label') ?? element).getBoundingClientRect()
      return box.width > 1 && box.height > 1 && (box.height < 24 || box.width < 24) ? [`${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`] : []
    }),
  )
  expect(small).toEqual([])
})

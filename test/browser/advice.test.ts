/** Advisers lead to a lever and set nothing; a range is given, judged and counted; all of it without faults for axe. */
import { expect, test } from 'vitest'
import { endTurn, goOn, kept, startGame, STILL, waitForEnd, waitForTurn } from './game.ts'
import { accessibilityFaults, openPage, sidewaysOverflow } from './support.ts'
import type { SizeId } from './support.ts'

test.each(['laptop', 'phone'] as SizeId[])('two advisers disagree about a lever, and lead to it without setting it, on a %s', async (size) => {
  const { page, problems, foreign } = await openPage({ size, path: STILL })
  await startGame(page)
  await page.getByRole('tab', { name: 'Chip designer' }).click()
  const advice = page.locator('.advice')
  await advice.locator('.adviser').nth(1).waitFor()
  const asks = await advice.locator('.adviser-ask').allTextContents()
  expect(asks).toHaveLength(2)
  expect(asks[0].split(' ')[0]).not.toBe(asks[1].split(' ')[0])
  expect(await sidewaysOverflow(page)).toBe(0)
  const lever = (await advice.locator('.advice-heading').textContent())?.split(': ')[1] ?? ''
  const row = page.locator('.lever-row', { hasText: lever })
  // Closed by hand, it opens again.
  for (const _ of [1, 2]) {
    if ((await row.getAttribute('aria-expanded')) === 'true') await row.click()
    await advice.getByRole('button', { name: 'Look at this lever' }).click()
    await page.locator('.lever[data-open] .lever-name', { hasText: lever }).waitFor()
    await page.waitForFunction(() => document.activeElement?.matches('.lever-row'))
  }
  expect(Object.values(await kept(page)).join()).toContain('"draft":[]')
  expect(await accessibilityFaults(page)).toEqual([])
  expect(problems).toEqual([])
  expect(foreign).toEqual([])
})

test('a range is given on a phone, stays over a reload, is judged in the results and counted at the end', async () => {
  const { page, problems } = await openPage({ size: 'phone', path: STILL })
  await startGame(page)
  for (let turn = 1; turn <= 8; turn++) {
    await waitForTurn(page, turn)
    if (turn <= 2) {
      await page.locator('.forecast summary').click()
      await page.getByLabel(/^Low:/).fill(turn === 1 ? '30' : '-20')
      await page.getByLabel(/^High:/).fill(turn === 1 ? '20' : '40')
      await page.getByLabel(/^High:/).press('Enter')
    }
    if (turn === 1) {
      await page.getByText('The low end must lie below the high end.').waitFor()
      await page.getByLabel(/^High:/).fill('40')
      await page.getByLabel(/^High:/).press('Enter')
      await page.getByText('Your range for “American lead at the frontier”: 30 to 40.').waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      await page.reload()
      await page.getByText('Your range for “American lead at the frontier”: 30 to 40.').waitFor()
    }
    await endTurn(page)
    if (turn === 1) {
      await page.getByText(/You said 30 to 40\. It came to .+ below\./).waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await sidewaysOverflow(page)).toBe(0)
    }
    if (turn === 2) await page.getByText(/You said −20 to 40\. It came to .+: inside\./).waitFor()
    await goOn(page)
  }
  await waitForEnd(page)
  await page.getByText('Your ranges held the result in 1 of 2 turns; 80% was the aim.').waitFor()
  expect(await sidewaysOverflow(page)).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(problems).toEqual([])
})

test('the foot of a wide desk leads to the range, and every story of the front page names a cause and a source', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await startGame(page)
  await page.getByRole('button', { name: 'Say what you expect' }).click()
  await page.waitForFunction(() => document.activeElement?.matches('.forecast select'))
  // The foot says that a range stands, and leads to it; it takes the first words again when it is dropped.
  await page.getByLabel(/^Low:/).fill('5')
  await page.getByLabel(/^High:/).fill('12')
  await page.getByLabel(/^High:/).press('Enter')
  await page.locator('.forecast summary').click()
  await page.getByRole('button', { name: 'You have said what you expect: look at it again' }).click()
  await page.waitForFunction(() => document.activeElement?.matches('.forecast select'))
  await page.getByRole('button', { name: 'Give none' }).click()
  await page.getByRole('button', { name: 'Say what you expect' }).waitFor()
  await page.getByRole('button', { name: 'All causes and precedents, and other news' }).click()
  expect(await page.locator('.story').count()).toBe(3)
  expect(await page.locator('.story .story-reasons').count()).toBe(3)
  expect(await page.locator('.story .story-reasons a[href^="https:"]').count()).toBe(3)
  await endTurn(page)
  await goOn(page)
  await waitForTurn(page, 2)
  await page.locator('.story.first').getByRole('button', { name: /^Why:/ }).click()
  await page.locator('.why').waitFor()
  expect(problems).toEqual([])
})

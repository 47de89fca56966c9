/** The debrief: it opens in the middle of a game and at its end, becomes whole, is readable, and leads back to a turn. */
import { describe, expect, test } from 'vitest'
import { endTurn, goOn, kept, startGame, STILL, waitForEnd, waitForTurn } from './game.ts'
import { accessibilityFaults, openPage, sidewaysOverflow, SIZES, type SizeId } from './support.ts'

const WHOLE = { timeout: 120_000 }

describe.each(Object.keys(SIZES) as SizeId[])('on a %s', (size) => {
  test('it is found in the menu, works everything out in threads, explains it, and leads back to a turn', async () => {
    const { page, problems, foreign } = await openPage({ size, path: STILL })
    await startGame(page)
    for (let turn = 1; turn <= 2; turn++) {
      const levers = page.getByRole('tab', { name: 'Levers', exact: true })
      if (await levers.isVisible()) await levers.click()
      await page.getByRole('slider').first().press(turn === 1 ? 'Home' : 'End')
      await endTurn(page)
      await goOn(page)
    }
    await waitForTurn(page, 3)
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('button', { name: 'Debrief' }).click()
    await page.getByRole('heading', { level: 1, name: 'How this game came about' }).waitFor()
    await page.getByText('All parts are ready.').waitFor(WHOLE)
    expect(page.url()).toMatch(/#\/debrief$/)
    // Every part has its sentence and says how it was worked out.
    expect(await page.locator('.debrief-section').count()).toBe(9)
    expect(await page.locator('.debrief-lead').count()).toBe(9)
    expect(await page.locator('.debrief-blank').count()).toBe(0)
    expect(await page.locator('.debrief-method').count()).toBe(8)
    expect(await page.locator('.timeline-mark').count()).toBe(2)
    expect(await page.locator('.pile-bars .yours').count()).toBe(1)
    expect(await page.locator('.badges .badge').count()).toBe(10)
    expect(await page.locator('.tornado li').count()).toBe(10)
    for (const summary of await page.locator('.debrief details > summary').all()) await summary.click()
    expect(await sidewaysOverflow(page)).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])

    // What was worked out is still there.
    await page.getByRole('button', { name: 'Back to the game' }).click()
    await waitForTurn(page, 3)
    await page.goBack()
    await page.getByText('All parts are ready.').waitFor()

    const again = page.getByRole('button', { name: /^Try again from 2025/ }).first()
    await again.click()
    await page.getByRole('tab').first().waitFor()
    const [game] = Object.entries(await kept(page)).filter(([key]) => key.endsWith('/game')).map(([, text]) => text)
    expect(game).toContain('"ahead"')
    expect(problems).toEqual([])
    expect(foreign).toEqual([])
  })
})

test('it stands on the last page, and can be stopped and taken up again', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page)
  for (let turn = 1; turn <= 8; turn++) {
    await endTurn(page)
    await goOn(page)
  }
  await waitForEnd(page)
  // Threads that answer late leave time to stop.
  await page.evaluate(() => {
    globalThis.Worker = class extends Worker {
      override postMessage(message: unknown) { setTimeout(() => super.postMessage(message), 1000) }
    }
  })
  await page.getByRole('button', { name: 'Debrief' }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByText('Stopped. What was ready stays.').waitFor()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByText('All parts are ready.').waitFor(WHOLE)
  await page.getByText('You have decided nothing. The world moved all the same.').waitFor()
})

test('an address without a game leads to the first page, and before the first turn to the game', async () => {
  const { page } = await openPage({ path: `${STILL}#/debrief` })
  await page.getByRole('heading', { level: 1, name: 'Open Gambit' }).waitFor()
  await startGame(page)
  await page.evaluate(() => { location.hash = '#/debrief' })
  await page.waitForFunction(() => location.hash === '#/game')
})

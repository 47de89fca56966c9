/** Fans beside a lever and before the turn ends: they follow the lever, keep their place, can be folded, and are told in words. */
import { expect, test } from 'vitest'
import { startGame, STILL } from './game.ts'
import { accessibilityFaults, openPage, sidewaysOverflow } from './support.ts'

const PLOT = '.lever[data-open] .fan-plot'

test('a fan stands beside the open lever, a second one follows when it is moved, and nothing else moves', async () => {
  const { page, problems } = await openPage({ path: STILL })
  await startGame(page)
  const fan = page.locator('.lever[data-open] .fan')
  await fan.locator('.fan-counted[data-done]').waitFor({ timeout: 60_000 })
  expect(await fan.locator('.fan-counted').textContent()).toBe('1,000 futures')
  expect(await page.locator(`${PLOT} [data-which="changed"]`).count()).toBe(0)
  const size = (await fan.boundingBox())?.height
  const slide = page.locator('.lever[data-open] .slide-range').first()
  await slide.focus()
  await slide.press('Home')
  const band = page.locator(`${PLOT} [data-which="changed"] .fan-band`)
  await expect.poll(() => band.getAttribute('d'), { timeout: 60_000 }).toMatch(/^M0 /)
  await fan.locator('.fan-counted[data-done]').waitFor({ timeout: 60_000 })
  expect((await fan.boundingBox())?.height).toBe(size)
  const said = await fan.locator('.fan-two').textContent()
  expect(said).toMatch(/Without it.*in 8 of 10 futures.*With this change.*in 8 of 10 futures/)
  // Who listens hears it once the lever rests.
  await expect.poll(() => page.locator('#spoken').textContent(), { timeout: 20_000 }).toMatch(/With this change: .* Without it: /)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(problems).toEqual([])
})

test('while futures are counted anew nothing below the fan moves, in every language, on a laptop and a phone', async () => {
  for (const size of ['laptop', 'phone'] as const) for (const language of ['en', 'es', 'zh-Hans']) {
    const visit = await openPage({ path: `${STILL}&lang=${language}#scenario=deepseek-moment&seed=amber-heron-27&side=us`, size })
    const { page } = visit
    await page.locator('.start-foot .button.main').click()
    const slide = page.locator('.lever[data-open] .slide-range').first()
    const done = () => page.locator('.lever[data-open] .fan-counted[data-done]').waitFor({ timeout: 60_000 })
    await done()
    // The first move adds the change to the heading and to the words; from the second on only numbers change.
    await slide.press('ArrowRight')
    await done()
    await page.evaluate(() => {
      const top = document.querySelector('.lever[data-open] .fan-top')
      if (!top) throw new Error('No lever shows a fan.')
      Object.assign(window, { heights: new Set<number>() })
      new ResizeObserver(() => (window as unknown as { heights: Set<number> }).heights.add(top.getBoundingClientRect().height)).observe(top)
    })
    await slide.press('ArrowRight')
    await page.locator('.lever[data-open] .fan-counted:not([data-done])').waitFor({ state: 'attached', timeout: 60_000 })
    await done()
    expect(await page.evaluate(() => [...(window as unknown as { heights: Set<number> }).heights]), `${size}, ${language}`).toHaveLength(1)
    await visit.close()
  }
})

test('another number is remembered, and folded fans stay folded', async () => {
  const { page } = await openPage({ path: STILL, size: 'phone' })
  await startGame(page)
  const fan = page.locator('.lever[data-open] .fan')
  await fan.locator('.fan-choice').selectOption({ label: 'American compute' })
  expect(await sidewaysOverflow(page)).toBe(0)
  await page.reload()
  await page.getByRole('tab').first().waitFor()
  await expect.poll(() => fan.locator('.fan-choice').inputValue()).toBe('compute')
  await fan.locator('summary').click()
  expect(await fan.locator('.fan-picture').count()).toBe(0)
  await page.reload()
  await page.locator('.lever[data-open] .fan summary').waitFor()
  expect(await page.locator('.fan-picture').count()).toBe(0)
})

test('the fan of the whole turn waits for the player’s own range, and then shows it', async () => {
  const { page } = await openPage({ path: STILL })
  await startGame(page)
  const turn = page.locator('.fan-turn')
  await turn.getByRole('button', { name: 'Show the fan' }).waitFor()
  expect(await turn.locator('.fan-picture').count()).toBe(0)
  await page.locator('details.forecast summary').click()
  await page.locator('.forecast input[name="low"]').fill('7')
  await page.locator('.forecast input[name="high"]').fill('11')
  await page.locator('.forecast input[name="high"]').press('Enter')
  await turn.locator('.fan-own').waitFor({ timeout: 60_000 })
  expect(await turn.textContent()).toContain('Your range for “American lead at the frontier”: 7.0 to 11.0, drawn as a bracket.')
})

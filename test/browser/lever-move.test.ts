/** A lever that moves: its value has the room it takes, and what answers first is laid out by itself. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startGame, STILL } from './game.ts'
import { openPage } from './support.ts'

const counted = (page: Page) => page.locator('.lever[data-open] .fan-counted[data-done]').waitFor({ timeout: 60_000 })
const step = (page: Page, key = 'ArrowRight') => page.locator('.lever[data-open] .slide-range').first().press(key)

test('the value of an open lever is never cut, on a phone, with text twice as large, in every language', async () => {
  for (const language of ['en', 'es', 'zh-Hans']) {
    const visit = await openPage({ path: `${STILL}&lang=${language}#scenario=deepseek-moment&seed=amber-heron-27&side=us`, size: 'phone' })
    const { page } = visit
    await page.locator('.start-foot .button.main').click()
    await page.locator('.lever[data-open] .slide-range').first().waitFor()
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
    for (const key of ['ArrowRight', 'Home', 'End']) {
      await step(page, key)
      const value = page.locator('.lever[data-open] .lever-now')
      await expect.poll(() => value.locator('strong').count()).toBe(1)
      await expect.poll(() => value.evaluate((box) => [box.scrollHeight > box.clientHeight, box.scrollWidth > box.clientWidth]), { message: `${language}, ${key}` }).toEqual([false, false])
    }
    await visit.close()
  }
})

test('the first frame after a move lays out boxes of the lever, not the page', async () => {
  const { page, context } = await openPage({ path: STILL })
  await startGame(page)
  await counted(page)
  await step(page)
  await counted(page)
  const cdp = await context.newCDPSession(page)
  const layouts: { partialLayout: boolean; totalObjects: number; dirtyObjects: number }[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => {
    // An event of the trace is whatever the browser says of itself.
    for (const { name, args } of value as unknown as { name: string; args: { beginData?: (typeof layouts)[number] } }[]) if (name === 'Layout' && args.beginData) layouts.push(args.beginData)
  })
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } })
  await page.evaluate(() => new Promise<void>((resolve) => {
    const range = document.querySelector<HTMLInputElement>('.lever[data-open] .slide-range')
    if (!range) throw new Error('No lever with a slider is open.')
    range.value = String(Number(range.value) + Number(range.step))
    range.dispatchEvent(new Event('input', { bubbles: true }))
    // The layout of a frame comes after what asked for it.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  }))
  const done = new Promise((resolve) => { cdp.once('Tracing.tracingComplete', resolve) })
  await cdp.send('Tracing.end')
  await done
  expect(layouts.length).toBeGreaterThan(0)
  expect(layouts[0]).toMatchObject({ partialLayout: true })
  expect(layouts[0].totalObjects).toBeLessThan(80)
})

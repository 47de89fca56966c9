/** The first page opens quietly at both sizes, and the helper that says so notices planted trouble. */
import { describe, expect, test } from 'vitest'
import { accessibilityFaults, openPage, sidewaysOverflow, SIZES, type SizeId } from './support.ts'

describe.each(Object.keys(SIZES) as SizeId[])('on a %s', (size) => {
  test('the game opens without errors and asks nobody else for anything', async () => {
    const { page, problems, foreign } = await openPage({ size })
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await page.title()).toContain('Open Gambit')
    expect(problems).toEqual([])
    expect(foreign).toEqual([])
  })

  test('nothing has to be scrolled sideways', async () => {
    const { page } = await openPage({ size })
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await sidewaysOverflow(page)).toBe(0)
  })
})

describe('the helper notices', () => {
  test('an error on the console', async () => {
    const { page, problems } = await openPage()
    await page.evaluate(() => console.error('planted'))
    expect(problems).toContain('console error: planted')
  })

  test('an uncaught exception', async () => {
    const { page, problems } = await openPage()
    const thrown = page.waitForEvent('pageerror')
    await page.evaluate(() => void setTimeout(() => { throw new Error('planted') }))
    await thrown
    expect(problems.join()).toContain('planted')
  })

  test('a request to another origin', async () => {
    const { page, foreign } = await openPage()
    await page.evaluate(() => fetch('https://elsewhere.example/x').catch(() => undefined))
    expect(foreign).toEqual(['https://elsewhere.example/x'])
  })

  test('a missing file', async () => {
    const { page, problems } = await openPage()
    const answered = page.waitForResponse(/missing/)
    await page.evaluate(() => fetch('./missing.json').then((response) => response.status))
    await answered
    expect(problems.join()).toContain('missing.json')
  })

  test('an image without a text for those who cannot see it', async () => {
    const { page } = await openPage()
    await page.evaluate(() => { document.body.innerHTML = '<main><h1>x</h1><img src="data:,"></main>' })
    expect((await accessibilityFaults(page)).join()).toContain('image-alt')
  })

  test('a page that is too wide', async () => {
    const { page } = await openPage({ size: 'phone' })
    await page.evaluate(() => { document.body.innerHTML = '<p style="width: 900px">x</p>' })
    expect(await sidewaysOverflow(page)).toBeGreaterThan(0)
  })
})

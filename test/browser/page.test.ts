/** The first page opens quietly at both sizes, and the helper that says so notices planted trouble. */
import { describe, expect, test } from 'vitest'
import { accessibilityFaults, breaches, openPage, sidewaysOverflow, SIZES, type SizeId } from './support.ts'

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
    // The policy of the page refuses all others; a link that is followed is left.
    const failed = page.waitForEvent('requestfailed')
    await page.evaluate(() => { location.href = 'https://elsewhere.example/x' })
    await failed
    expect(foreign).toEqual(['https://elsewhere.example/x'])
  })

  test('a missing file', async () => {
    const { page, problems } = await openPage()
    const answered = page.waitForResponse(/missing/)
    await page.evaluate(() => fetch('./missing.json').then((response) => response.status))
    await answered
    expect(problems.join()).toContain('missing.json')
  })

  test('a breach of the content security policy: a style, markup from text, a request elsewhere', async () => {
    const { page, problems } = await openPage()
    await page.evaluate(() => {
      const part = document.createElement('p')
      part.setAttribute('style', 'color: red')
      document.body.append(part)
      void fetch('https://elsewhere.example/x').catch(() => undefined)
      try {
        part.innerHTML = '<b>planted</b>'
      } catch {
        // Refused, as it should be.
      }
    })
    // The page and the headers say the same, so each is said twice.
    const said = (): readonly string[] => [...new Set(breaches.filter((text) => text.startsWith('breach: ')).map((text) => text.split(' ')[1]))]
    await expect.poll(said, { timeout: 30_000 }).toEqual(expect.arrayContaining(['style-src-attr', 'connect-src', 'require-trusted-types-for']))
    expect(problems.join()).toContain('breach: ')
    breaches.splice(0)
  })

  test('an image without a text for those who cannot see it', async () => {
    const { page } = await openPage()
    await page.evaluate(() => {
      const image = document.createElement('img')
      image.src = 'data:,'
      document.body.append(image)
    })
    expect((await accessibilityFaults(page)).join()).toContain('image-alt')
  })

  test('a page that is too wide', async () => {
    const { page } = await openPage({ size: 'phone' })
    await page.evaluate(() => { document.body.style.width = '900px' })
    expect(await sidewaysOverflow(page)).toBeGreaterThan(0)
  })
})

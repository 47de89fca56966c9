/** The first page stands in the document: it is there before the program, and the program takes it over as it is. */
import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, openPage } from './support.ts'

const PROGRAM = '**/assets/index-*.js'

/** Holds the program back until `go` is called. */
async function withoutProgram(path = '', { language, kept }: { language?: string; kept?: Readonly<Record<string, string>> } = {}) {
  let go: () => void = () => {}
  const held = new Promise<void>((resolve) => { go = resolve })
  const prepare = async (page: Page): Promise<void> => {
    await page.route(PROGRAM, async (route) => {
      await held
      await route.continue()
    })
    await page.addInitScript(({ languages, games }) => {
      if (languages) Object.defineProperty(navigator, 'languages', { get: () => languages })
      for (const [key, value] of Object.entries(games)) localStorage.setItem(key, value)
    }, { languages: language === undefined ? undefined : [language], games: kept ?? {} })
  }
  // The page is loaded when its program is, so nobody waits for that here.
  const opening = openPage({ path, prepare, until: 'commit' })
  return { ...(await opening), go }
}

/** Until the program has drawn. */
const taken = (page: Page): Promise<void> => page.waitForFunction(() => document.querySelector('#spoken') !== null && !document.querySelector('#desk')?.hasAttribute('data-words')).then(() => undefined)

/** Everything of the first page with its place, but for what comes when a game can be played. */
const places = (page: Page): Promise<readonly (readonly number[])[]> => page.evaluate(() =>
  [...document.querySelectorAll('.home-head, .home-head *, .home-first, .home-first *, .home-others, .home-others *')].filter((e) => !e.closest('.home-map-stage svg, .unseen'))
    .map((e) => (['x', 'y', 'width', 'height'] as const).map((side) => e.getBoundingClientRect()[side])))

describe('before the program has come', () => {
  test.each([['en-GB', 'Play China'], ['zh-CN', '执掌中国'], ['es-MX', 'Jugar con China']])('a device that speaks %s sees its words and no others', async (language, play) => {
    const { page, go, problems } = await withoutProgram('', { language })
    const button = page.getByRole('button', { name: play, exact: true })
    await button.waitFor()
    // The program’s own words are on their way before it has come.
    expect(await page.locator('link[rel="modulepreload"][href*="/first-"]').count()).toBe(1)
    expect(await page.getByRole('heading', { level: 2 }).first().isVisible()).toBe(true)
    expect(await page.evaluate(() => [document.documentElement.lang.split('-')[0], document.querySelectorAll('template[data-words], template[data-needs]').length])).toEqual([language.split('-')[0], 0])
    expect(await accessibilityFaults(page)).toEqual([])
    go()
    await taken(page)
    expect(await button.isVisible()).toBe(true)
    expect(problems).toEqual([])
  })

  test.each([['en-GB', 'The game could not be loaded.'], ['zh-CN', '游戏没有载入。'], ['es-MX', 'No se pudo cargar el juego.']])('where it does not come at all that is said, %s', async (language, said) => {
    const { page } = await openPage({ until: 'commit', prepare: async (p) => {
      await p.route(PROGRAM, (route) => route.abort())
      await p.addInitScript((languages) => { Object.defineProperty(navigator, 'languages', { get: () => languages }) }, [language])
    } })
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain(said)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test.each(['#/model', '#scenario=open-model&seed=amber-heron-27', '?scenario=open-model&seed=amber-heron-27'])('another page does not begin with the first one: %s', async (path) => {
    const { page, go } = await withoutProgram(path)
    await page.locator('.boot').waitFor()
    await page.waitForFunction(() => document.readyState !== 'loading' && document.querySelector('template[data-words]') === null)
    expect(await page.locator('.home').count()).toBe(0)
    await page.evaluate(() => {
      new MutationObserver(() => { if (document.querySelector('.home')) document.documentElement.dataset.seen = 'home' }).observe(document, { subtree: true, childList: true })
    })
    go()
    await taken(page)
    expect(await page.evaluate(() => document.documentElement.dataset.seen)).toBeUndefined()
  })

  test('nor does the first page where a game is kept that it has to name', async () => {
    const { page, go } = await withoutProgram('', { kept: { 'open-gambit/game': '{}' } })
    await page.locator('.boot').waitFor()
    await page.waitForFunction(() => document.readyState !== 'loading' && document.querySelector('template[data-words]') === null)
    expect(await page.locator('.home').count()).toBe(0)
    go()
    await page.locator('.home-go').first().waitFor()
  })
})

describe('when the program comes', () => {
  test('it takes the elements over as they are, and nothing moves', async () => {
    const { page, go } = await withoutProgram()
    await page.locator('.home-lead').waitFor()
    // Faces come after the program; here before it, so that what is compared differs in nothing else.
    await page.evaluate(() => {
      const faces = document.querySelector<HTMLTemplateElement>('template[data-faces]')
      faces?.remove()
      if (faces) document.head.append(faces.content)
    })
    await page.waitForFunction(() => [...document.fonts].filter(({ family, status }) => family.includes('Source') && status === 'loaded').length >= 2)
    await page.locator('.home-lead').evaluate((lead) => { (lead as HTMLElement).dataset.before = 'yes' })
    const before = await places(page)
    go()
    await taken(page)
    expect(await page.locator('.home-lead[data-before="yes"]').count()).toBe(1)
    const after = await places(page)
    expect(after).toHaveLength(before.length)
    // A text that becomes two beside each other may differ by a tenth of a pixel.
    expect(after.flatMap((sides, i) => sides.map((side, j) => Math.abs(side - before[i][j]))).filter((jump) => jump > 0.5)).toEqual([])
    await expect.poll(() => page.getByRole('textbox').first().inputValue()).toMatch(/^[a-z]+-[a-z]+-\d+$/)
  })

  test('what was pressed before is done', async () => {
    const { page, go, problems } = await withoutProgram()
    await page.getByRole('button', { name: 'Play China' }).click()
    expect(await page.getByRole('button', { name: 'Play China' }).getAttribute('data-pressed')).toBe('')
    go()
    await page.locator('.desk').waitFor()
    expect(problems).toEqual([])
  })

  test('what was ticked, typed and chosen before holds', async () => {
    const { page, go, problems } = await withoutProgram()
    await page.getByRole('checkbox').uncheck()
    await page.getByRole('textbox', { name: 'Seed' }).fill('amber-heron-27')
    await page.getByRole('combobox').selectOption('es')
    go()
    await page.getByRole('button', { name: 'Jugar con China' }).waitFor()
    expect(await page.getByRole('checkbox').isChecked()).toBe(false)
    expect(await page.getByRole('textbox', { name: 'Semilla' }).inputValue()).toBe('amber-heron-27')
    expect(problems).toEqual([])
  })

  test('a link that was followed before leads there', async () => {
    const { page, go } = await withoutProgram()
    await page.getByRole('link', { name: 'Compare two games' }).click()
    go()
    await page.locator('h1').waitFor()
    await expect.poll(() => page.locator('.home').count()).toBe(0)
  })
})

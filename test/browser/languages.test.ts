/** Another language: twice as long, made strange, and spoken everywhere; changed while a game goes on. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { endTurn, startGame } from './game.ts'
import { accessibilityFaults, openPage, sidewaysOverflow } from './support.ts'

/** Texts that are cut off or stand outside the window, a line each. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX)
    // What is only for those who listen is clipped to nothing.
    const unseen = (element: Element | null): boolean => element !== null && (getComputedStyle(element).clipPath.startsWith('inset(50%') || unseen(element.parentElement))
    const hidden = (element: Element): boolean => element.closest('[hidden], svg, canvas, .board-stage, option') !== null || !element.checkVisibility() || unseen(element)
    return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      if (hidden(element) || ![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')) return []
      const said = `${element.className || element.tagName}: ${element.textContent?.slice(0, 60) ?? ''}`
      for (let box: Element | null = element; box !== null && !scrolls(box); box = box.parentElement) {
        if (/hidden|clip/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth + 1) return [`cut off in ${box.className}: ${said}`]
      }
      const { left, right } = element.getBoundingClientRect()
      let scrolled = false
      for (let box = element.parentElement; box !== null && box !== document.documentElement; box = box.parentElement) scrolled ||= scrolls(box)
      return !scrolled && (right > document.documentElement.clientWidth + 1 || left < -1) ? [`outside: ${said}`] : []
    })
  })
}

/** Words on screen without brackets around them: they would stay English in every language. */
function unbracketed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const NAME = /^(English|Español|\[?Pšéúdó\]?)$/
    // Numbers are written as in English, with their words.
    const NUMBER = /million|thousand|points?|per cent|less than|(first|second|third|fourth) (quarter|half) of/g
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      // Addresses, seeds and signs are no words; what stands in a placeholder is bracketed by itself.
      if (node.parentElement?.closest('script, style, a, noscript') || NAME.test(text)) continue
      if (/[A-Za-z]{4,}/.test(text.replace(NUMBER, '')) && !/[[\]~]/.test(text)) found.push(text.slice(0, 80))
    }
    return [...new Set(found)]
  })
}

/** Whole English phrases: names of firms and products stay Latin in every language. */
function english(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      if (!node.parentElement?.closest('script, style, noscript') && /\b(the|of|and|is|are|to|in|your|you|not)\b/i.test(text)) found.push(text.slice(0, 80))
    }
    return [...new Set(found)]
  })
}

type Check = (page: Page, where: string) => Promise<void>

const fits = (foreign: (page: Page) => Promise<string[]>, more?: (page: Page) => Promise<unknown[]>): Check => async (page, where) => {
  expect(await cutOff(page), where).toEqual([])
  expect(await sidewaysOverflow(page), where).toBe(0)
  expect(await foreign(page), where).toEqual([])
  if (more) expect(await more(page), where).toEqual([])
}

test('a language twice as long fits a phone on every page, and no word stands in code', () =>
  everyPage('en-XA', 'dev/?board=svg&lang=en-XA', fits(unbracketed)))

test('Chinese fits a phone on every page, accessibly, with nothing left in English', () =>
  everyPage('zh-Hans', '?board=svg&lang=zh-Hans', fits(english, accessibilityFaults)))

test('Spanish fits a phone on every page, accessibly, with nothing left in English', () =>
  everyPage('es', '?board=svg&lang=es', fits(english, accessibilityFaults)))

async function everyPage(language: string, path: string, fits: Check): Promise<void> {
  const { page, problems } = await openPage({ size: 'phone', path })
  await page.locator('.home-go').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  await fits(page, 'home')
  await page.locator('.home-choose').click()
  await page.locator('.start-form').waitFor()
  await fits(page, 'start')
  await page.locator('.start-foot .main').click()
  await page.locator('.lever-row').first().waitFor()
  await fits(page, 'play')
  const go = page.locator('.tab.go')
  await go.click()
  await page.locator('.results').waitFor()
  await fits(page, 'results')
  await page.locator('.result .button').first().click()
  await page.locator('.why').waitFor()
  await fits(page, 'why')
  for (let turn = 1; turn <= 8; turn++) {
    await go.click()
    if (turn === 8) break
    await page.locator('.lever-row').first().waitFor()
    await go.click()
    await page.locator('.results').waitFor()
  }
  await page.locator('.end-table').waitFor()
  await fits(page, 'end')
  expect(problems).toEqual([])
}

test('the map of the first page is told in the language that is chosen there', async () => {
  const { page, problems } = await openPage({ path: '?board=svg' })
  const told = () => page.locator('.home-map .unseen').textContent()
  await expect.poll(told).toContain('Best American model')
  for (const [language, words] of [['es', 'Mejor modelo estadounidense'], ['zh-Hans', '最强美国模型'], ['en', 'Best American model']] as const) {
    await page.locator('.home-top select').selectOption(language)
    await expect.poll(told).toContain(words)
  }
  expect(problems).toEqual([])
})

test('the language is changed in the middle of a game, which goes on; it is kept for the next time', async () => {
  const { page, problems } = await openPage({ path: 'dev/?board=svg' })
  await startGame(page)
  await endTurn(page)
  // Digits and signs: a unit is a word.
  const shown = async (): Promise<string> => (await page.locator('.result-number').first().innerText()).replaceAll(/[^\d.+−]/g, '')
  const number = await shown()
  expect(number).not.toBe('')
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('en-XA')
  await page.locator('.results h2', { hasText: '[' }).waitFor()
  expect(await shown()).toBe(number)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-XA')
  expect(await page.title()).toContain('[')
  await page.reload()
  await page.locator('.results h2', { hasText: '[' }).waitFor()
  await page.goto(`${page.url().split('?')[0]}?lang=en`)
  await page.getByRole('button', { name: 'Play China' }).waitFor()
  expect(problems).toEqual([])
})

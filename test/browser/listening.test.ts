/** A game by ear and keyboard: what is said, once each and by its name; where the focus is after each step. */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { STILL, waitForTurn } from './game.ts'
import { openPage } from './support.ts'

/** Writes down what live regions are given to say, as a screen reader would take it up. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = ((globalThis as unknown as { said: string[] }).said = [])
    const live = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)?.closest('[aria-live], [role="status"], [role="alert"]') ?? null
    new MutationObserver((changes) => {
      for (const region of new Set(changes.flatMap(({ target }) => live(target) ?? []))) {
        const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim()
        if (text !== '') said.push(text)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
}
const heard = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0))
const focus = (page: Page): Promise<string> => page.evaluate(() => `${document.activeElement?.tagName ?? ''} ${document.activeElement?.textContent ?? ''}`)

async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus()
  await page.keyboard.press('Enter')
}

/** Names that two different controls of a screen share. */
async function sharedNames(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot()
  // A term of the glossary may be marked in two texts, and leads to the same card; an adviser’s fold has no name of its own.
  const names = [...tree.matchAll(/^\s*- '?(?:button|link|slider|textbox|combobox|checkbox|radio) "((?:[^"\\]|\\.)+)"/gm)].map((m) => m[1]).filter((name) => /^[A-Z]/.test(name) && !name.startsWith('Source: '))
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))]
}

test('each step of a turn is said once, leaves the focus on something, and has a name of its own for every control', async () => {
  const { page, problems } = await openPage({ path: STILL, prepare: listen })
  await page.getByText('American models 98% of use', { exact: false }).waitFor({ state: 'attached' })
  await page.getByRole('checkbox', { name: /^With a guide/ }).uncheck()
  await press(page, /^Play the United States$/)
  await waitForTurn(page, 1)
  await page.getByRole('slider').first().waitFor()
  expect(await focus(page)).toMatch(/^H2 ./)
  expect(await sharedNames(page)).toEqual([])

  // A lever: its price once it rests.
  await heard(page)
  await page.getByRole('slider').first().focus()
  await page.keyboard.press('PageUp')
  await expect.poll(async () => page.locator('#spoken').textContent()).toMatch(/^2\.6 political capital once.* acts from 2025 Q2$/)
  await expect.poll(async () => page.getByRole('button', { name: /^Chip export controls ?, / }).count()).toBe(1)

  // The end of the turn: the heading says what came of it, and nobody else does.
  await heard(page)
  await press(page, /^End turn/)
  await page.getByRole('button', { name: /^Why:/ }).first().waitFor()
  await expect.poll(() => focus(page)).toMatch(/^H2 The American lead/)
  await expect.poll(async () => page.locator('#spoken').textContent()).toBe('The turn is over.')
  expect((await heard(page)).filter((text) => text !== 'The turn is over.')).toEqual([])
  expect(await sharedNames(page)).toEqual([])
  await page.getByText(/^, −0\.\d points$/).first().waitFor({ state: 'attached' })

  // A reason and the way back; the next briefing.
  await press(page, /^Why: American lead/)
  await expect.poll(() => focus(page)).toMatch(/^H2 The American lead/)
  // What is worked out for a while keeps the focus where it was: at its heading, or at how far back it looks.
  await press(page, /^Which decisions did this\?$/)
  await page.locator('.why-row').first().waitFor()
  await expect.poll(() => focus(page)).toBe('H2 Which decisions did this?')
  await press(page, /^Back to the board$/)
  await expect.poll(() => focus(page)).toMatch(/^(H2|BUTTON) ./)
  await press(page, /^On to the next briefing/)
  await waitForTurn(page, 2)
  await expect.poll(() => focus(page)).toMatch(/^H2 ./)
  expect(problems).toEqual([])
})

test('beside the guide too the end of a turn leads to the heading, and the guide keeps its hands off the focus', async () => {
  const { page } = await openPage({ path: STILL })
  await press(page, /^Play the United States$/)
  await waitForTurn(page, 1)
  await page.getByRole('complementary', { name: 'Guide' }).waitFor()
  await press(page, /^End turn/)
  await page.getByRole('complementary').getByText('Done', { exact: true }).waitFor()
  await expect.poll(() => focus(page)).toMatch(/^H2 The American lead/)
})

test('what can be chosen on the board is named with its seat, and each thing gives the focus back', async () => {
  const { page } = await openPage({ path: STILL })
  await press(page, /^Play the United States$/)
  await waitForTurn(page, 1)
  await page.getByText('The board in words').click()
  await press(page, /^Emerging markets$/)
  await expect.poll(() => focus(page)).toBe('H2 Emerging markets')
  const levers = await page.getByRole('button', { name: /^Open the lever: / }).evaluateAll((list) => list.map((element) => element.getAttribute('aria-label')))
  expect(levers).toContain('Open the lever: Openness of weights, Open US labs')
  expect(new Set(levers).size).toBe(levers.length)
  await press(page, /^Close this card$/)
  await expect.poll(() => focus(page)).toBe('BUTTON Emerging markets')
})

test('a page that is opened by keyboard begins at its heading, and the window is called by its name', async () => {
  const { page } = await openPage({ path: STILL })
  for (const [link, heading] of [['From a file or a QR code', 'Open a game'], ['Compare two games', 'Two games side by side'], ['Make your own scenario', 'Scenario workshop']]) {
    await page.getByRole('link', { name: link }).focus()
    await page.keyboard.press('Enter')
    // Its code comes when it is first opened.
    await expect.poll(() => focus(page), { timeout: 10_000 }).toBe(`H1 ${heading}`)
    await expect.poll(() => page.title()).toBe(`${heading}, Open Gambit`)
    await page.goBack()
    await page.getByRole('link', { name: link }).waitFor()
  }
})

/**
 * The screens that have a picture in docs/screens.md: a row each, with the way there. To add one, add a row.
 *
 * A way begins at a fresh page of its own with `path` behind the address, or at the row of the same visit before it
 * (`path` left out), so that a game is played once and looked at in several places.
 */
import type { Page } from 'playwright-core'
import { groupResult, linkOf } from '../../test/support/class.ts'

export interface Screen {
  /** Also the name of its file. */
  readonly id: string
  /** What stands under the picture. */
  readonly title: string
  readonly path?: string
  readonly go?: (page: Page) => Promise<void>
}

const GAME = '#scenario=deepseek-moment&seed=amber-heron-27&side=us&opponent=history&events=on'

const press = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).locator('visible=true').first().waitFor()
  await page.evaluate((what) => {
    const found = [...document.querySelectorAll<HTMLElement>(what)].find((element) => element.checkVisibility())
    if (!found) throw new Error(`There is no ${what}.`)
    found.click()
  }, selector)
}
/** The board where it is one of several views, or all of it where it stands beside the desk. */
const pane = (page: Page, nth: number): Promise<void> => page.evaluate((n) => document.querySelectorAll<HTMLElement>('.tab-bar .tab')[n]?.click(), nth)

async function start(page: Page): Promise<void> {
  await press(page, '.start-foot .button.main')
  await page.locator('.seats [role="tab"]').first().waitFor()
}
async function endTurn(page: Page): Promise<void> {
  await press(page, '[data-shortcut="go"]')
  await page.locator('.results').waitFor({ state: 'attached' })
}
/** Opens a lever of the seat that is shown and types its value, as it is written in its field. Needs the view of levers. */
async function move(page: Page, lever: string, value: string): Promise<void> {
  const row = page.locator(`[data-lever="${lever}"]`)
  // One is open to begin with, a frame after the rows.
  await page.locator('.lever[data-open]').waitFor()
  if (await row.getAttribute('aria-expanded') !== 'true') await press(page, `[data-lever="${lever}"]`)
  const field = page.locator('.lever', { has: row }).locator('.slide-number').first()
  await field.fill(value)
  await field.press('Enter')
}

/** What is decided in the game of the pictures, by turn: lever and value. A game without decisions has little to show. */
const DECIDED: Readonly<Record<number, readonly (readonly [lever: string, value: string])[]>> = {
  1: [['washington/open-fund', '1.5'], ['washington/enforcement', '0.6']],
  2: [['washington/chip-controls', '85']],
  3: [['washington/chip-investment', '6']],
  5: [['washington/tool-controls', '20']],
}

/** What a class hands in, as a teacher pastes it: a chat with a link in each line. */
const GROUPS = 6
const CHAT = Array.from({ length: GROUPS }, (_, i) => `Group ${i + 1}: ${linkOf(groupResult(i + 1))}`).join('\n')

async function decide(page: Page, turn: number): Promise<void> {
  for (const [lever, value] of DECIDED[turn] ?? []) await move(page, lever, value)
}

async function toEnd(page: Page): Promise<void> {
  for (let step = 0; step < 40 && await page.locator('.end').count() === 0; step++) {
    if (await page.locator('.briefing').count() > 0) {
      const turn = /\d+/.exec(await page.locator('.masthead-turn').first().innerText())?.[0]
      await decide(page, Number(turn))
    }
    await press(page, '[data-shortcut="go"]')
    await page.waitForTimeout(300)
  }
  await page.locator('.end').waitFor()
}

/** Closes the windows that stand above the page. */
async function close(page: Page): Promise<void> {
  for (const windows = page.locator('dialog[open]'); await windows.count() > 0;) {
    await page.keyboard.press('Escape')
    await page.waitForTimeout(100)
  }
}

export const SCREENS: readonly Screen[] = [
  { id: 'home', title: 'The first page', path: '', go: async (page) => { await page.locator('.home-map-stage svg').waitFor() } },
  { id: 'library', title: 'The scenario library', path: '#/library', go: async (page) => { await page.locator('.library h1, .library').first().waitFor() } },
  { id: 'start', title: 'Before a game', path: GAME, go: async (page) => { await page.locator('.start-foot .button.main').waitFor() } },
  { id: 'guide', title: 'The first turn, with the guide', path: '', go: async (page) => {
    await page.locator('.home-go').first().click()
    await page.locator('.coach').waitFor()
  } },
  { id: 'briefing', title: 'The briefing', path: `?board=svg${GAME}`, go: async (page) => {
    await start(page)
    await decide(page, 1)
    await endTurn(page)
    await press(page, '[data-shortcut="go"]')
    await page.locator('.briefing').waitFor()
  } },
  { id: 'lever', title: 'A lever, opened', go: async (page) => {
    await decide(page, 2)
    // Two fans: without the move, and with it.
    await page.locator('.fan-counted[data-done]').waitFor({ timeout: 60_000 })
    await page.evaluate(() => document.querySelector('.lever[data-open]')?.scrollIntoView({ block: 'start' }))
  } },
  { id: 'board', title: 'The board', go: (page) => pane(page, 0) },
  { id: 'results', title: 'Results of a turn', go: async (page) => {
    await pane(page, 1)
    await endTurn(page)
  } },
  { id: 'why', title: 'Why did that happen?', go: async (page) => {
    await press(page, '.result .button')
    await page.locator('.why').waitFor()
  } },
  { id: 'log', title: 'The log of decisions, with the way back to any turn', go: async (page) => {
    await page.evaluate(() => { location.hash = '#/game' })
    await page.getByRole('button', { name: 'Turns and decisions' }).first().click()
    await page.locator('.log-turns').waitFor()
  } },
  { id: 'menu', title: 'The menu', go: async (page) => {
    await close(page)
    await press(page, '[data-shortcut="menu"]')
    await page.locator('.menu-actions').first().waitFor()
  } },
  { id: 'keyboard', title: 'Keys', go: async (page) => {
    await page.getByRole('button', { name: 'Keyboard' }).click()
    await page.locator('.keys').first().waitFor()
  } },
  { id: 'charts', title: 'Charts', go: async (page) => {
    await close(page)
    await page.evaluate(() => { location.hash = '#/charts' })
    await page.locator('.thumbs .thumb').nth(5).waitFor()
  } },
  { id: 'chart', title: 'One chart', go: async (page) => {
    await press(page, '.thumbs .thumb')
    await page.locator('.plot-picture').waitFor()
  } },
  { id: 'web', title: 'The web of mechanisms, measured in this game', go: async (page) => {
    await page.evaluate(() => { location.hash = '#/web' })
    await page.locator('.web-list').waitFor({ timeout: 120_000 })
  } },
  { id: 'end', title: 'The end of a game', go: async (page) => {
    await page.evaluate(() => { location.hash = '#/game' })
    await page.waitForTimeout(500)
    await toEnd(page)
  } },
  { id: 'share', title: 'A game to hand on: link, code, QR code, file', go: async (page) => {
    await page.locator('.end').getByRole('button', { name: 'Share' }).click()
    await page.locator('.share .qr, .share svg').first().waitFor()
  } },
  { id: 'debrief', title: 'The debrief: what mattered, luck, other worlds', go: async (page) => {
    await close(page)
    await page.evaluate(() => { location.hash = '#/debrief' })
    await page.locator('.debrief').waitFor()
    // Its parts come as they are counted.
    await page.locator('.debrief-progress progress').waitFor({ state: 'hidden', timeout: 120_000 })
  } },
  { id: 'class', title: 'The teacher’s page: a class without a server', path: '#/class', go: async (page) => { await page.locator('.class-links .qr').first().waitFor() } },
  { id: 'results-class', title: 'The class compared: each result played again and judged', go: async (page) => {
    await page.locator('.class textarea').fill(CHAT)
    await page.evaluate(() => document.querySelector<HTMLElement>('.class textarea')?.closest('form')?.requestSubmit())
    await page.locator('.class-verdict').nth(GROUPS - 1).waitFor()
    // The class is compared a while after its results have been checked.
    await page.locator('.class-name').first().waitFor({ timeout: 120_000 })
    await page.evaluate(() => document.querySelector('.class-parts')?.scrollIntoView({ block: 'start' }))
  } },
  { id: 'curtain', title: 'Two sides at one screen: the hand-over', path: `${GAME}&players=us,cn`, go: async (page) => {
    await press(page, '.start-foot .button.main')
    await page.locator('.curtain').waitFor()
  } },
  { id: 'workshop', title: 'The scenario workshop', path: '#/workshop', go: async (page) => { await page.locator('h1').first().waitFor() } },
  { id: 'open', title: 'Opening what somebody shared', path: '#/open', go: async (page) => { await page.locator('textarea').first().waitFor() } },
  { id: 'glossary', title: 'The glossary', path: '#/glossary', go: async (page) => { await page.locator('.entry').first().waitFor() } },
  { id: 'model', title: 'How well does this model do?', path: '#/model', go: async (page) => { await page.locator('.series svg').first().waitFor() } },
]

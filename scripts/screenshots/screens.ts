/**
 * The screens that have a picture in docs/screens.md: a row each, with the way there. To add one, add a row.
 *
 * A way begins at a fresh page of its own with `path` behind the address, or at the row of the same visit before it
 * (`path` left out), so that a game is played once and looked at in several places.
 */
import type { Page } from 'playwright-core'

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
async function toEnd(page: Page): Promise<void> {
  for (let turn = 0; turn < 20 && await page.locator('.end').count() === 0; turn++) {
    await press(page, '[data-shortcut="go"]')
    await page.waitForTimeout(300)
  }
  await page.locator('.end').waitFor()
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
    await endTurn(page)
    await press(page, '[data-shortcut="go"]')
    await page.locator('.briefing').waitFor()
  } },
  { id: 'lever', title: 'A lever, opened', go: async (page) => {
    if (await page.locator('.lever[data-open]').count() === 0) await press(page, '.lever-row')
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
  { id: 'charts', title: 'Charts', go: async (page) => {
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
  { id: 'debrief', title: 'The debrief: what mattered, luck, other worlds', go: async (page) => {
    await page.evaluate(() => { location.hash = '#/debrief' })
    await page.locator('.debrief').waitFor()
    // Its parts come as they are counted.
    await page.locator('.debrief-progress progress').waitFor({ state: 'hidden', timeout: 120_000 })
  } },
  { id: 'class', title: 'The teacher’s page: a class without a server', path: '#/class', go: async (page) => { await page.locator('.class-links .qr').first().waitFor() } },
  { id: 'workshop', title: 'The scenario workshop', path: '#/workshop', go: async (page) => { await page.locator('h1').first().waitFor() } },
  { id: 'open', title: 'Opening what somebody shared', path: '#/open', go: async (page) => { await page.locator('textarea').first().waitFor() } },
  { id: 'glossary', title: 'The glossary', path: '#/glossary', go: async (page) => { await page.locator('.entry').first().waitFor() } },
  { id: 'model', title: 'How well does this model do?', path: '#/model', go: async (page) => { await page.locator('.series svg').first().waitFor() } },
]

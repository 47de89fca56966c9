/** How long the debrief of a game of sixteen turns takes while the whole page, threads included, is slowed down. */
import type { Page } from 'playwright-core'
import { slowDown } from './page-slow.ts'
import { visit } from './page-visit.ts'
import { endTurn, goOn, play } from './page-works.ts'
import type { Setting } from './page-works.ts'

const TURNS = 16
const GAME = 'scenario=one-third&seed=amber-heron-27&side=us&opponent=greedy&events=on'

/** Moves the first lever with a slider by a step in each turn, so that there is something to leave out and nothing that is refused. */
const moveLever = (page: Page, turn: number): Promise<void> => page.locator('.lever .slide-range').first().evaluate((range: HTMLInputElement, n) => {
  range.value = String(Number(range.value) + Number(range.step) * (n % 2 === 1 ? -1 : 1))
  range.dispatchEvent(new Event('input', { bubbles: true }))
}, turn)

/** Seconds from asking for the debrief until its last part has been painted. */
export async function debriefTime(setting: Setting, slower: number): Promise<number> {
  const { page, close } = await visit(setting.browser)
  await play({ ...setting, link: GAME }, page, true)
  for (let turn = 1; turn <= TURNS; turn++) {
    await page.evaluate(() => { if (!document.querySelector('.slide-range')) document.querySelector<HTMLElement>('.lever-row[aria-expanded="false"]')?.click() })
    await page.locator('.lever .slide-range').first().waitFor()
    await moveLever(page, turn)
    await page.waitForTimeout(200)
    await endTurn(page)
    if (turn < TURNS) await goOn(page)
  }
  // The page makes its copy for use without a network when nobody stirs, and does not know that this bench does.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const free = await slowDown(setting.browser, page, slower)
  try {
    const ms = await page.evaluate(() => window.probe.until(() => { location.hash = '#/debrief' }, () => document.querySelector('.debrief progress[hidden]') !== null))
    return ms / 1000
  } finally {
    await free()
    await close()
  }
}

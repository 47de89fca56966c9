/** What is measured of the page: each work opens the game as a player would and gives samples. */
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Site } from './page-site.ts'
import { busy, heap, visit } from './page-visit.ts'

export interface Setting {
  readonly browser: Browser
  readonly site: Site
  /** The game that is played: a link’s part after the `#`. */
  readonly link: string
  readonly throttle: number
}

const LEVERS = '.seats [role="tab"]'
const RESULTS = '.foot-next'

/** Starts the game from its start page. */
export async function play({ site, link }: Setting, page: Page, still = false): Promise<void> {
  await page.goto(`${site.url}${still ? '?board=svg' : ''}#${link}`)
  await page.locator('.start-foot .button.main').click()
  await page.locator(LEVERS).first().waitFor()
  if (!still) await page.locator('.stage canvas').first().waitFor()
}

const pause = (page: Page, ms: number) => page.waitForTimeout(ms)

// The tool’s own click and wait run a large program in the page, frame after frame until the thing stands still: on a slowed page
// that takes longer than the page does. These two ask for a place and for a yes.

/** Presses a control where it stands, as a mouse does. */
async function press(cdp: CDPSession, control: string): Promise<void> {
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: `(() => { const { x, y, width, height } = document.querySelector('${control}').getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 } })()`, returnByValue: true,
  })
  const at = result.value as { readonly x: number; readonly y: number }
  for (const type of ['mousePressed', 'mouseReleased'] as const) await cdp.send('Input.dispatchMouseEvent', { ...at, type, button: 'left', clickCount: 1 })
}

/** Waits until something is there. */
async function shown(cdp: CDPSession, thing: string): Promise<void> {
  for (;;) {
    const { result } = await cdp.send('Runtime.evaluate', { expression: `document.querySelector('${thing}') !== null`, returnByValue: true })
    if (result.value === true) return
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}

/** ms from the click on a control until what it leads to has been painted. */
function clicked(page: Page, control: string, there: string, gone = false): Promise<number> {
  return page.evaluate(([c, t, g]) => {
    const button = [...document.querySelectorAll<HTMLElement>(c)].find((element) => element.checkVisibility())
    if (!button) throw new Error(`There is no ${c}.`)
    return window.probe.until(() => button.click(), () => (document.querySelector(t) === null) === g)
  }, [control, there, gone] as const)
}

export const endTurn = (page: Page) => clicked(page, '[data-shortcut="go"]', RESULTS)
export const goOn = (page: Page) => clicked(page, RESULTS, RESULTS, true)

interface Session {
  /** Kilobytes of JavaScript, packed, that the page asked for; the part of it that is Phaser. */
  readonly all: number
  readonly phaser: number
  /** Whether the first page asked for a part of Phaser. */
  readonly early: boolean
  /** Files that the service worker had asked for when the first board stood; kilobytes of all kinds once its copy is whole. */
  readonly ahead: number
  readonly copy: number
}

/** P5: what a first session fetches: first page, game, a turn, its reasons, the next; and the copy for use without a network, when the player rests. */
export async function firstSession(setting: Setting): Promise<Session> {
  const { page, close } = await visit(setting.browser)
  setting.site.taken()
  await page.goto(setting.site.url)
  await page.locator('.home-go').first().waitFor()
  await pause(page, 3000)
  const home = setting.site.taken()
  await page.locator('.home-go').first().click()
  await page.locator('.stage canvas').first().waitFor()
  const board = setting.site.taken()
  await endTurn(page)
  await goOn(page)
  // Left alone, it fetches what it keeps.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const list = [...home, ...board, ...setting.site.taken()]
  await close()
  const sum = (of: typeof list): number => of.reduce((kb, [, bytes]) => kb + bytes / 1000, 0)
  const scripts = list.filter(([path, , ahead]) => !ahead && path.endsWith('.js'))
  return {
    all: sum(scripts), phaser: sum(scripts.filter(([path]) => /phaser-[^b]/.test(path) && !/phaser-board/.test(path))),
    early: home.some(([path, , ahead]) => !ahead && /phaser/.test(path)),
    ahead: [...home, ...board].filter(([, , ahead]) => ahead).length, copy: sum(list.filter(([, , ahead]) => ahead)),
  }
}

/** P6: the first page on a phone, with a slow line. */
export async function firstPaint({ browser, site, throttle }: Setting): Promise<{ readonly ready: number; readonly largest: number; readonly blocked: number; readonly jumped: number }> {
  const { page, cdp, close } = await visit(browser, { throttle, phone: true, slow: true })
  await page.goto(site.url, { waitUntil: 'commit' })
  await pause(page, 9000)
  // Asked for past the tool’s own program, which would block the page for tens of milliseconds.
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: `({ ready: probe.seen.get('#desk:not([data-words]) .home-go'), map: probe.seen.get('.home-map-stage svg'), largest: probe.largest, blocked: probe.blocked, jumped: probe.jumped })`, returnByValue: true,
  })
  await close()
  const { map, ...found } = result.value as { readonly ready: number; readonly map: number; readonly largest: number; readonly blocked: number; readonly jumped: number }
  if (!(found.ready > 0) || !(map > 0)) throw new Error('The first page, or its map, did not come within nine seconds.')
  return found
}

/** From the click on the first page to a game with levers, once the first page has been read for a few seconds. */
export async function toGame({ browser, site, throttle }: Setting): Promise<number> {
  const { page, close } = await visit(browser, { throttle })
  await page.goto(site.url)
  await page.locator('.home-map-stage svg').waitFor()
  // Who clicks has read for a while, and moves there first: with that the page begins to fetch the game.
  await pause(page, 1500)
  await page.mouse.move(600, 400)
  await pause(page, 1000)
  const ms = await clicked(page, '.home-go', LEVERS)
  await close()
  return ms
}

/** By then the change of a turn has been shown on the board, or a lever that was opened has its futures counted; ms. */
const REST = 3500

/**
 * P9 and P1: ms until the results, or the new value of a lever, have been painted; `work` is the main thread’s own time for
 * a turn, until it answers again: what it had already begun by then is in it. Nothing else moves meanwhile: what the board
 * costs while it does is P7 and P8.
 */
export async function turnsAndLevers(setting: Setting, throttle: number): Promise<{ readonly turns: number[]; readonly work: number[]; readonly levers: number[] }> {
  const { page, cdp, close } = await visit(setting.browser, { throttle })
  const turns: number[] = []
  const work: number[] = []
  const levers: number[] = []
  await play(setting, page)
  for (let i = 0; i < 8 && await page.locator(LEVERS).count() > 0; i++) {
    await page.evaluate(() => document.querySelector<HTMLElement>('.lever-row[aria-expanded="false"]')?.click())
    const slide = page.locator('.slide-range').first()
    await slide.waitFor()
    await pause(page, REST)
    for (let k = 0; k < 3; k++) {
      levers.push(await slide.evaluate((range: HTMLInputElement) => {
        const foot = document.querySelector('.lever[data-open] .lever-value, .lever[data-open]')
        const before = foot?.textContent
        return window.probe.until(() => {
          const next = Number(range.value) + Number(range.step) * (Number(range.value) < Number(range.max) ? 1 : -1)
          range.value = String(next)
          range.dispatchEvent(new Event('input', { bubbles: true }))
        }, () => foot?.textContent !== before)
      }))
      await pause(page, 300)
    }
    await page.evaluate(() => document.querySelector<HTMLElement>('.levers-foot .link:last-child')?.click())
    await pause(page, 1000)
    const before = await busy(cdp)
    turns.push(await endTurn(page))
    work.push(1000 * ((await busy(cdp)).task - before.task))
    await pause(page, 600)
    await goOn(page)
  }
  await close()
  return { turns, work, levers }
}

/** P7: the slowest of 25 inputs while the board moves: end turn, two keys, on, and a key. */
export async function inputs(setting: Setting, throttle: number): Promise<number[]> {
  const { page, cdp, close } = await visit(setting.browser, { throttle })
  await play(setting, page)
  await pause(page, 1500)
  await page.evaluate(() => window.probe.reset())
  for (let i = 0; i < 5; i++) {
    await press(cdp, '.foot [data-shortcut="go"]')
    await shown(cdp, RESULTS)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    // The fastest hand.
    await pause(page, 100)
    await press(cdp, RESULTS)
    await shown(cdp, LEVERS)
    await page.keyboard.press('Tab')
    await pause(page, 400)
  }
  const list = await page.evaluate(() => [...window.probe.inputs.values()])
  await close()
  // Inputs faster than 16 ms are not reported by the browser.
  return list.length > 0 ? list : [16]
}

/** A change takes 1.8 s; its last frames are left out. */
const MOVING_MS = 1500

/** P8: the board while it moves, and at rest. No frames at all: it did not move, which is no pass either. */
export async function boardAtWork(setting: Setting): Promise<{ readonly fps: number[]; readonly script: number[]; readonly busy: number; readonly restFrames: number }> {
  const { page, cdp, close } = await visit(setting.browser, { throttle: setting.throttle })
  await play(setting, page)
  await pause(page, 4000)
  const fps: number[] = []
  const script: number[] = []
  await endTurn(page)
  for (let i = 0; i < 3; i++) {
    await pause(page, 4000)
    const before = await busy(cdp)
    // Asked for again, the last change moves from now on, and for as long as it is counted here.
    const { frames, seconds } = await page.evaluate((ms) => new Promise<{ frames: number; seconds: number }>((resolve, reject) => {
      const again = document.querySelector<HTMLElement>('.board-again')
      if (!again) return reject(new Error('There is nothing to show again.'))
      const asked = window.probe.frames
      again.click()
      const start = performance.now()
      setTimeout(() => resolve({ frames: window.probe.frames - asked, seconds: (performance.now() - start) / 1000 }), ms)
    }), MOVING_MS)
    const after = await busy(cdp)
    fps.push(frames / seconds)
    if (frames > 0) script.push((1000 * (after.script - before.script)) / frames)
  }
  await goOn(page)
  await pause(page, 4000)
  // A browser tidies its memory once when a page has come to rest, some seconds later: that is done now, so that it does not fall into the rest that is measured.
  await cdp.send('HeapProfiler.collectGarbage')
  await page.evaluate(() => window.probe.reset())
  const before = await busy(cdp)
  await pause(page, 4000)
  const after = await busy(cdp)
  const restFrames = await page.evaluate(() => window.probe.frames)
  await close()
  return { fps, script, busy: (100 * (after.task - before.task)) / 4, restFrames }
}

/** Charts after a whole game: opening them all, opening one, and what a press of an arrow key takes of the main thread. */
export async function charts(setting: Setting): Promise<{ readonly all: number; readonly one: number; readonly key: number }> {
  const { page, cdp, close } = await visit(setting.browser)
  await play(setting, page, true)
  for (let i = 0; i < 5 && await page.locator(LEVERS).count() > 0; i++) {
    await endTurn(page)
    await goOn(page)
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: setting.throttle })
  const longestOf = async (act: () => Promise<void>): Promise<number> => {
    await page.evaluate(() => window.probe.reset())
    await act()
    await pause(page, 2500)
    return page.evaluate(() => window.probe.longest)
  }
  const all = await longestOf(async () => { await clicked(page, '[data-opens="charts"]', '.thumbs .thumb') })
  const one = await longestOf(async () => { await clicked(page, '.thumbs .thumb', '.plot-picture') })
  // Not until the frame: without a GPU that is drawn by the same cores, and waits for whatever else runs there.
  const presses = 12
  const before = await busy(cdp)
  for (let i = 0; i < presses; i++) await page.locator('.plot').press('ArrowLeft')
  const after = await busy(cdp)
  const key = (1000 * (after.task - before.task)) / presses
  await close()
  return { all, one, key }
}

/** Memory of the page: after ten games with a turn each, and after all. */
export async function manyGames(setting: Setting, games: number): Promise<{ readonly early: number; readonly late: number }> {
  const { page, cdp, close } = await visit(setting.browser)
  await page.goto(setting.site.url)
  let early = Number.NaN
  for (let i = 1; i <= games; i++) {
    await page.locator('.home-go').first().waitFor()
    await clicked(page, '.home-go:last-child', LEVERS)
    await page.locator('.stage canvas').first().waitFor()
    await endTurn(page)
    await page.evaluate(() => { location.hash = '#' })
    await page.locator('.home-go').first().waitFor()
    // Games set aside are kept on purpose; here they would only make the list longer.
    await page.evaluate(() => { for (const key of Object.keys(localStorage)) if (key.includes('/aside/')) localStorage.removeItem(key) })
    if (i === Math.min(10, games - 1)) early = await heap(cdp)
  }
  const late = await heap(cdp)
  await close()
  return { early, late }
}

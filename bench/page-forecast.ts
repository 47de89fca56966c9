/**
 * How long a lever’s forecast takes while the whole page, threads included, is slowed down: its line, its first fan, all of
 * its futures, and the longest task of the main thread meanwhile.
 */
import type { Page } from 'playwright-core'
import { slowDown } from './page-slow.ts'
import { visit } from './page-visit.ts'
import type { Setting } from './page-works.ts'

/** As `figure` takes it: id, what, unit, gate, samples, which of them counts. */
export type FanFigure = readonly [id: string, what: string, unit: string, gate: number, samples: readonly number[], pick: 'median' | 'p95' | 'max']

const MOVES = 30
const WHOLE = 5
const DRAGS = 3

/** Moves the open lever to a place that it has not been at, and waits until something about the fan has been painted. */
function moved(page: Page, k: number, what: 'line' | 'first' | 'whole'): Promise<number> {
  return page.evaluate(([n, wanted]) => {
    const lever = document.querySelector('.lever[data-open]')
    const range = lever?.querySelector<HTMLInputElement>('.slide-range')
    if (!lever || !range) throw new Error('No lever with a slider is open.')
    const changed = (part: string) => lever.querySelector(`.fan-plot [data-which="changed"] ${part}`)?.getAttribute('d') ?? ''
    const before = changed('.fan-line')
    const done = {
      line: () => changed('.fan-line') !== before,
      first: () => changed('.fan-line') !== before && changed('.fan-band') !== '',
      whole: () => changed('.fan-line') !== before && lever.querySelector('.fan-counted[data-done]') !== null,
    }
    // In a task of its own, as a hand’s: the one in which the tool is heard also reads this program anew.
    return new Promise<void>((resolve) => { setTimeout(resolve) }).then(() => window.probe.until(() => {
      const [low, high] = [Number(range.min), Number(range.max)]
      range.value = String(low + (high - low) * ((n * 37) % 97) / 97)
      range.dispatchEvent(new Event('input', { bubbles: true }))
    }, done[wanted]))
  }, [k, what] as const)
}

/** Another number for the moved lever: both fans are counted from nothing, a thousand futures of eight quarters each. */
function bothFans(page: Page, k: number): Promise<number> {
  return page.evaluate((n) => {
    const lever = document.querySelector('.lever[data-open]')
    const choice = lever?.querySelector<HTMLSelectElement>('.fan-choice')
    if (!lever || !choice) throw new Error('No lever shows a fan.')
    const label = lever.querySelector('.fan-body')?.getAttribute('aria-label')
    return window.probe.until(() => {
      choice.selectedIndex = n
      choice.dispatchEvent(new Event('change', { bubbles: true }))
    }, () => lever.querySelector('.fan-body')?.getAttribute('aria-label') !== label && lever.querySelector('.fan-counted[data-done]') !== null)
  }, k)
}

/** A game with a lever open, and its fan as things stand counted. */
async function open({ browser, site, link }: Setting): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const { page, close } = await visit(browser)
  await page.goto(`${site.url}#${link}`)
  await page.locator('.start-foot .button.main').click()
  await page.locator('.lever[data-open] .fan-counted[data-done]').waitFor()
  // The page makes its copy for use without a network when nobody stirs, and does not know that this bench does.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForTimeout(2000)
  return { page, close }
}

export async function fanFigures(setting: Setting): Promise<readonly FanFigure[]> {
  const lines: number[] = []
  const firsts: number[] = []
  const wholes: Record<4 | 6, number[]> = { 4: [], 6: [] }
  const longest: number[] = []
  let k = 0
  for (const times of [4, 6] as const) {
    // A page of its own: what has been counted is not counted again.
    const { page, close } = await open(setting)
    const free = await slowDown(setting.browser, page, times)
    try {
      for (let i = 0; times === 4 && i < MOVES; i++) {
        lines.push(await moved(page, ++k, 'line'))
        await page.waitForTimeout(150)
      }
      for (let i = 0; times === 4 && i < MOVES / 2; i++) firsts.push(await moved(page, ++k, 'first'))
      for (let i = 0; i < WHOLE; i++) {
        await moved(page, ++k, 'whole')
        wholes[times].push(await bothFans(page, (i + 1) % 6))
      }
      if (times === 6) {
        // A drag: a move every tenth of a second, whatever has been counted, and at its end all futures. What the page takes
        // too long for comes with each; what the machine does at times, and would be the longest of one, does not.
        for (let drag = 0; drag < DRAGS; drag++) {
          await page.evaluate(() => window.probe.reset())
          for (let i = 0; i < MOVES; i++) {
            await moved(page, ++k, 'line')
            await page.waitForTimeout(100)
          }
          await moved(page, ++k, 'whole')
          longest.push(await page.evaluate(() => window.probe.longest))
        }
      }
    } finally {
      await free()
      await close()
    }
  }
  return [
    ['P1f', 'lever moved → line of the forecast painted, whole page 4× slower', 'ms', 50, lines, 'p95'],
    ['P2', 'lever moved → first fan of 100 futures painted, the same', 'ms', 200, firsts, 'median'],
    ['P3a', 'two fans of 1,000 futures, 8 quarters each, the same', 'ms', 1500, wholes[4], 'median'],
    ['P3b', 'the same, 6× slower', 'ms', 2500, wholes[6], 'median'],
    ['P4', 'longest task while a lever is dragged, whole page 6× slower', 'ms', 50, longest, 'median'],
  ]
}

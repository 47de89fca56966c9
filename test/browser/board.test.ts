/** The moving board: it draws, rests, survives the loss of its context, and gives way to the still map where it is lost for good. */
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { SESSION_GATE } from '../../bench/page-size.ts'
import { endTurn, goOn, startGame } from './game.ts'
import { openPage, SIZES } from './support.ts'

const STAGE = '.board-stage[data-stage="drawn"]'

async function moving(page: Page): Promise<void> {
  await startGame(page)
  await page.locator(STAGE).waitFor()
  await page.locator(`${STAGE} canvas`).waitFor()
}

/** Frames that the page asks for in a second. */
function frames(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    const real = window.requestAnimationFrame
    let asked = 0
    window.requestAnimationFrame = (call) => {
      asked++
      return real.call(window, call)
    }
    setTimeout(() => {
      window.requestAnimationFrame = real
      resolve(asked)
    }, 1000)
  }))
}

/** The board as it stands on the screen. */
async function picture(page: Page): Promise<string> {
  return (await page.locator('.board-stage').screenshot()).toString('base64')
}

/** Loses the context of the scene, and gives it back where asked. */
function lose(page: Page, restore: boolean): Promise<void> {
  return page.evaluate((back) => new Promise<void>((resolve) => {
    const canvas = [...document.querySelectorAll<HTMLCanvasElement>('.board-stage canvas')].at(-1)
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl')
    const tool = context?.getExtension('WEBGL_lose_context')
    if (!tool) throw new Error('The scene has no context.')
    tool.loseContext()
    setTimeout(() => {
      if (back) tool.restoreContext()
      setTimeout(resolve, 500)
    }, 300)
  }), restore)
}

test('a first session with a moving board fetches less than its gate, and the board rests when its movement is over', async () => {
  // Each file once: a second thread takes its program from what the browser keeps, which is off where a test watches requests.
  const sizes = new Map<string, Promise<number>>()
  const { page, problems } = await openPage({
    prepare: (p) => Promise.resolve(void p.on('response', (response) => {
      if (response.url().endsWith('.js')) sizes.set(response.url(), response.body().then((body) => gzipSync(body).length))
    })),
  })
  await moving(page)
  await endTurn(page)
  await expect.poll(() => frames(page), { timeout: 20_000 }).toBe(0)
  await page.getByRole('button', { name: /^Why:/ }).first().click()
  await page.locator('.why').waitFor()
  await page.goBack()
  await goOn(page)
  const all = (await Promise.all(sizes.values())).reduce((a, b) => a + b, 0)
  expect(all).toBeLessThan(SESSION_GATE)
  expect(all).toBeGreaterThan(SESSION_GATE / 2)
  expect(problems).toEqual([])
})

test('words are layers of their own while the board moves, and lie flat when it has come to rest', async () => {
  const { page } = await openPage()
  await moving(page)
  const layers = () => page.evaluate(() => [...document.querySelectorAll('.board-stage svg > g')].filter((g) => getComputedStyle(g).willChange === 'transform').length)
  expect(await layers()).toBe(0)
  await endTurn(page)
  await expect.poll(layers, { timeout: 20_000 }).toBeGreaterThan(5)
  await expect.poll(layers, { timeout: 20_000 }).toBe(0)
})

test('cells that changed are painted over without a trace: a board painted anew looks the same', async () => {
  const { page } = await openPage()
  await moving(page)
  const start = await picture(page)
  await endTurn(page)
  await expect.poll(() => picture(page), { timeout: 20_000 }).not.toBe(start)
  await expect.poll(() => frames(page), { timeout: 20_000 }).toBe(0)
  await page.locator('[data-board-moves]').waitFor({ state: 'detached' })
  const before = await picture(page)
  const { width, height } = SIZES.laptop
  await page.setViewportSize({ width: width - 100, height })
  await expect.poll(() => picture(page), { timeout: 20_000 }).not.toBe(before)
  await page.setViewportSize({ width, height })
  await expect.poll(() => picture(page), { timeout: 20_000 }).toBe(before)
})

test('a context that is lost and comes back leaves the picture as it was', async () => {
  const { page } = await openPage()
  await moving(page)
  await expect.poll(() => frames(page), { timeout: 20_000 }).toBe(0)
  const before = await picture(page)
  await lose(page, true)
  await expect.poll(() => picture(page), { timeout: 20_000 }).toBe(before)
  // And it still is the scene that draws it.
  expect(await page.locator(`${STAGE} canvas`).count()).toBe(1)
})

test('a context that is lost for good makes room for the still map', async () => {
  const { page } = await openPage()
  await moving(page)
  const marks = await page.locator(`${STAGE} svg path`).count()
  await lose(page, false)
  await expect.poll(() => page.locator(`${STAGE} canvas`).count(), { timeout: 20_000 }).toBe(0)
  expect(await page.locator(`${STAGE} svg path`).count()).toBeGreaterThan(marks)
})

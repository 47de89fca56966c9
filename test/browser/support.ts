/**
 * Opens the built game in Chromium for a test and writes down what a player would not see: errors on the console,
 * failed and foreign requests.
 *
 *     const visit = await openPage({ size: 'phone' })
 *     await visit.page.getByRole('button', { name: 'Play' }).click()
 *     expect(visit.problems).toEqual([])
 *
 * The browser starts with the first page of a test file and ends with the file; a test need not close its pages.
 */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import axe from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, afterEach, expect, inject } from 'vitest'

export const SIZES = {
  /** The usual classroom laptop. */
  laptop: { width: 1366, height: 768 },
  /** A phone held upright. */
  phone: { width: 390, height: 844 },
} as const
export type SizeId = keyof typeof SIZES

export interface VisitOptions {
  /** Default `laptop`. A phone has touch and twice the pixels. */
  readonly size?: SizeId
  /** What follows the address of the game, such as `#/game/…`. */
  readonly path?: string
  /** Another address than that of the served game, such as `file://…`. */
  readonly address?: string
  readonly reducedMotion?: boolean
  /** Pixels of the device for one of the page. */
  readonly pixels?: number
  /** Lets the game be kept for use without a network. Elsewhere it is not: a hundred files for each test. */
  readonly kept?: boolean
  /** What is waited for; a page is loaded when its program has come. */
  readonly until?: 'load' | 'commit'
  /** Runs before the page is opened: routes, scripts, storage. */
  readonly prepare?: (page: Page) => Promise<void>
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors and warnings of the console, uncaught exceptions, requests that failed or went to another origin. */
  readonly problems: string[]
  /** Addresses outside the game's own origin that the page asked for; the requests are refused. */
  readonly foreign: string[]
  close(): Promise<void>
}

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]
/** What Chromium says about its own software rendering, or the driver about itself, is no fault of the game. */
const NOT_OURS = /GL Driver Message|software WebGL|GPU stall due to ReadPixels|Service Worker registration blocked by Playwright/

/** The browser to drive: `CHROMIUM_PATH`, or the first known name on PATH. */
function chromiumPath(): string {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) return chosen
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name)
  }
  throw new Error('No Chromium was found. Install the Debian package "chromium", or name a browser in CHROMIUM_PATH.')
}

let browser: Promise<Browser> | undefined
/** What the browser’s camera sees, a film in Y4M; named before the first page of a test file is opened. */
let film: string | undefined
export const showCamera = (file: string): void => { film = file }

/** Breaches of the content security policy since the last test, of any page. Every test fails on one. */
export const breaches: string[] = []

afterEach(() => {
  const found = breaches.splice(0)
  expect(found, 'the content security policy was broken').toEqual([])
})

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

/** The browser of this test file. Most tests want `openPage`. */
function startBrowser(): Promise<Browser> {
  const camera = film === undefined ? [] : ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`]
  browser ??= chromium.launch({ executablePath: chromiumPath(), args: [...FLAGS, ...camera] })
  return browser
}

export function siteUrl(path = ''): string {
  return inject('siteUrl') + path
}

/** A new page with a profile of its own, at the game's first screen unless `path` says otherwise. */
export async function openPage(options: VisitOptions = {}): Promise<Visit> {
  const size = options.size ?? 'laptop'
  const phone = size === 'phone'
  const context = await (await startBrowser()).newContext({
    viewport: SIZES[size],
    deviceScaleFactor: options.pixels ?? (phone ? 2 : 1),
    hasTouch: phone,
    isMobile: phone,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    locale: 'en-GB',
    serviceWorkers: options.kept ? 'allow' : 'block',
  })
  const page = await context.newPage()
  const problems: string[] = []
  const foreign: string[] = []
  const address = options.address ?? siteUrl(options.path)
  await watch(context, page, problems, foreign, new URL(address).origin)
  await options.prepare?.(page)
  await page.goto(address, { waitUntil: options.until ?? 'load' })
  return { page, context, problems, foreign, close: () => context.close() }
}

const BREACH = /Content Security Policy|TrustedHTML|TrustedScript|^breach: /

/** Said by the page itself and by the browser, also for threads. */
async function watchPolicy(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`breach: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`)
    })
  })
  context.on('console', (message) => {
    if (BREACH.test(message.text())) breaches.push(message.text())
  })
  context.on('weberror', (error) => {
    if (BREACH.test(error.error().message)) breaches.push(error.error().message)
  })
}

async function watch(context: BrowserContext, page: Page, problems: string[], foreign: string[], origin: string): Promise<void> {
  await watchPolicy(context)
  // Requests that a service worker makes are not seen here.
  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== origin,
    async (route) => {
      foreign.push(route.request().url())
      problems.push(`request to another origin: ${route.request().url()}`)
      await route.abort()
    },
  )
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    const type = message.type()
    if ((type === 'error' || type === 'warning') && !NOT_OURS.test(message.text())) {
      problems.push(`console ${type}: ${message.text()}`)
    }
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`)
  })
}

/** Accessibility faults that axe finds in the page as it stands, one line each; empty when there are none. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  // What is still fading in has not the contrast that it will have. Movement without an end is not waited for.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((a) => Number.isFinite(a.effect?.getComputedTiming().endTime)).map((a) => a.finished)))
  const results = await page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe
    return (await runner.run()).violations.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map((node) => node.target.join(' ')),
    }))
  })
  return results.map(({ id, help, targets }) => `${id}: ${help} (${targets.join(', ')})`)
}

/** By how many pixels the page is wider than the window; 0 when nothing has to be scrolled sideways. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))
}

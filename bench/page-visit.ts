/** A browser without a screen, and a page in it that is slowed down and measured. */
import process from 'node:process'
import { chromium } from 'playwright-core'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { findProgram } from '../scripts/debian-packages.mjs'
import { installProbe } from './page-probe.ts'

// Nothing is said about graphics: without a card Chromium lays pages together on the processor, and draws WebGL by SwiftShader.
const FLAGS = ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--enable-precise-memory-info']
const LAPTOP = { width: 1366, height: 768 }
const PHONE = { width: 390, height: 844 }

export interface Visit {
  readonly page: Page
  readonly cdp: CDPSession
  readonly close: () => Promise<void>
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? findProgram('chromium')
  if (!executablePath) throw new Error('No Chromium was found. Install the Debian package "chromium", or name a browser in CHROMIUM_PATH.')
  return chromium.launch({ executablePath, args: FLAGS })
}

/**
 * Makes the window larger than the page: its bars take room of it, and what then lies below its edge is never put on the
 * screen, so that an input there seemed to be answered only when something further up changed.
 */
async function showWhole(cdp: CDPSession): Promise<void> {
  const { windowId } = await cdp.send('Browser.getWindowForTarget')
  await cdp.send('Browser.setWindowBounds', { windowId, bounds: { width: LAPTOP.width + 100, height: LAPTOP.height + 300 } })
}

/** `slow` of the line: the one that Lighthouse assumes for a phone, 1.6 Mbit/s and 150 ms there and back. */
export async function visit(browser: Browser, { throttle = 1, phone = false, slow = false }: { throttle?: number; phone?: boolean; slow?: boolean } = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: phone ? PHONE : LAPTOP, deviceScaleFactor: phone ? 2 : 1, isMobile: phone, hasTouch: phone, locale: 'en-GB' })
  const page = await context.newPage()
  await page.addInitScript(installProbe)
  const cdp = await context.newCDPSession(page)
  await showWhole(cdp)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  // Time of the main thread alone: what the machine does besides does not count, what the throttle adds does.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  if (slow) {
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 })
  }
  return { page, cdp, close: () => context.close() }
}

/** Seconds of processor time that the main thread has been busy, and with scripts, since the page began. */
export async function busy(cdp: CDPSession): Promise<{ readonly task: number; readonly script: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const get = (name: string): number => metrics.find((m) => m.name === name)?.value ?? Number.NaN
  return { task: get('TaskDuration'), script: get('ScriptDuration') }
}

/** MB on the heap of scripts after everything that can be let go has been. */
export async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

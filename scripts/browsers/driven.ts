/** What a game needs of a browser, so that any can be driven in the same way, and Chromium driven so. */
import { startBrowser } from '../../bench/page-visit.ts'

export interface Driven {
  /** As the browser calls itself, with its version. */
  readonly name: string
  open(address: string): Promise<void>
  /** The value of a JavaScript expression in the page. */
  run(expression: string): Promise<string>
  /** The window as PNG. */
  picture(): Promise<Buffer>
  close(): Promise<void>
}

export const WINDOW = { width: 1366, height: 768 } as const

export const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

/** Asks every tenth of a second until something has come, for at most this long. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>, seconds = 30): Promise<T> {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const found = await ask()
    if (found !== undefined) return found
    if (performance.now() > end) throw new Error(`${what} did not come within ${seconds} seconds.`)
    await pause(100)
  }
}

export async function driveChromium(): Promise<Driven> {
  const browser = await startBrowser()
  const page = await browser.newPage({ viewport: WINDOW })
  return {
    name: `Chromium ${browser.version()}`,
    async open(address) { await page.goto(address) },
    run: (expression) => page.evaluate<string>(expression),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  }
}

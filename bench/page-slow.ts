/**
 * Slows a whole page down, its threads included: the process that draws it is stopped and let go on in turn, many times a
 * second. The browser’s own throttle hardly touches threads beside the main one.
 */
import process from 'node:process'
import { Worker } from 'node:worker_threads'
import type { Browser, Page } from 'playwright-core'

/** ms within which a page that is not stopped answers, even on a busy machine. */
const ANSWER = 1000

/** ms that the page runs at a time. */
const RUN = 2

const LOOP = `
const { parentPort, workerData: { pid, run, times, stop } } = require('node:worker_threads')
const flag = new Int32Array(stop)
const say = (signal) => { try { process.kill(pid, signal) } catch { flag[0] = 1 } }
// A wait takes longer than it was asked for by up to a millisecond. What a turn ran too long the next rests for, and what it
// rested too long the next rests less: over any few turns the process is slowed by as much as is said, no more and no less.
// A turn rests for at most a quarter more than its share: where this thread was held up and the page ran free, that is paid
// in many turns, not in a few long stops, which no slow machine makes and which one task would pay for.
const most = 1.25 * run * (times - 1)
let owed = 0
let since = performance.now()
while (Atomics.load(flag, 0) === 0) {
  say('SIGSTOP')
  const stopped = performance.now()
  owed += (stopped - since) * (times - 1)
  if (owed > 0) Atomics.wait(flag, 0, 0, Math.min(owed, most))
  say('SIGCONT')
  since = performance.now()
  owed = Math.max(owed - (since - stopped), -run)
  Atomics.wait(flag, 0, 0, run)
}
say('SIGCONT')
parentPort.postMessage('done')
`

/** The processes of this browser that draw pages, and those it keeps in reserve for the next ones. */
async function renderers(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

/** Whether the page says nothing while this process is stopped. */
async function silences(pid: number, page: Page): Promise<boolean> {
  process.kill(pid, 'SIGSTOP')
  const answer = page.evaluate(() => true)
  const silent = await Promise.race([answer.then(() => false), new Promise<boolean>((resolve) => setTimeout(() => resolve(true), ANSWER))])
  process.kill(pid, 'SIGCONT')
  await answer
  return silent
}

/**
 * The process that draws this page. What a process has worked does not tell it: the browser’s count lags behind, and the page
 * may have been given the one that was in reserve. So each is stopped for a moment.
 */
async function rendererOf(browser: Browser, page: Page): Promise<number> {
  // Twice: on a busy machine a page is at times silent by itself.
  for (const pid of await renderers(browser)) if (await silences(pid, page) && await silences(pid, page)) return pid
  throw new Error('The process of the page could not be found.')
}

/** `times` 4: the page, its threads included, runs a quarter of the time. Returns how to let it run freely again. */
export async function slowDown(browser: Browser, page: Page, times: number): Promise<() => Promise<void>> {
  const pid = await rendererOf(browser, page)
  const stop = new SharedArrayBuffer(4)
  const worker = new Worker(LOOP, { eval: true, workerData: { pid, run: RUN, times, stop } })
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('error', reject)
  })
  return async () => {
    Atomics.store(new Int32Array(stop), 0, 1)
    Atomics.notify(new Int32Array(stop), 0)
    await ended
    await worker.terminate()
  }
}

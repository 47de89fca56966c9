/**
 * Slows a whole page down, its threads included: the process that draws it is stopped and let go on in turn, many times a
 * second. The browser’s own throttle hardly touches threads beside the main one.
 */
import { Worker } from 'node:worker_threads'
import type { Browser } from 'playwright-core'

/** ms that the page runs at a time. */
const RUN = 2

const LOOP = `
const { parentPort, workerData: { pid, run, rest, stop } } = require('node:worker_threads')
const flag = new Int32Array(stop)
const say = (signal) => { try { process.kill(pid, signal) } catch { flag[0] = 1 } }
while (Atomics.load(flag, 0) === 0) {
  say('SIGSTOP')
  Atomics.wait(flag, 0, 0, rest)
  say('SIGCONT')
  Atomics.wait(flag, 0, 0, run)
}
say('SIGCONT')
parentPort.postMessage('done')
`

/** The processes of this browser that draw pages. */
async function renderers(browser: Browser): Promise<readonly { readonly id: number; readonly cpuTime: number }[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer')
}

/** Opens something in this browser and finds the process that draws it. */
export async function withRenderer<T>(browser: Browser, open: () => Promise<T>): Promise<readonly [opened: T, pid: number]> {
  const before = (await renderers(browser)).map(({ id }) => id)
  const opened = await open()
  // The browser keeps a process in reserve as well; the page’s own is the one that has worked.
  const pid = (await renderers(browser)).filter(({ id }) => !before.includes(id)).sort((a, b) => b.cpuTime - a.cpuTime).at(0)?.id
  if (pid === undefined) throw new Error('The process of the page could not be found.')
  return [opened, pid]
}

/** `times` 4: the process runs a quarter of the time. Returns how to let it run freely again. */
export function slowDown(pid: number, times: number): () => Promise<void> {
  const stop = new SharedArrayBuffer(4)
  const worker = new Worker(LOOP, { eval: true, workerData: { pid, run: RUN, rest: RUN * (times - 1), stop } })
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

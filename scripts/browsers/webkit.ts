/** WebKit, the engine of Safari, as GTK's small browser has it: driven by WebDriver, in a window on a screen of its own. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import process from 'node:process'
import { until, WINDOW } from './driven.ts'
import type { Driven } from './driven.ts'

const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
/** Bars of the window above and below the page. */
const FRAME = 132

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.'))))
    })
  })
}

export async function driveWebKit(driver: string, screen: string): Promise<Driven> {
  const port = await freePort()
  // A group of its own, so that driver, screen and browser end together. The sandbox of the browser wants rights that root has not.
  const child = spawn(screen, ['-a', '-s', '-screen 0 1600x1000x24', driver, `--port=${port}`], {
    stdio: 'ignore', detached: true, env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  })
  const end = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  }
  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
    // oxlint-disable-next-line typescript/no-explicit-any -- Each command has an answer of its own shape.
    const { value } = await response.json() as { readonly value: any }
    if (!response.ok) throw new Error(value?.message ?? `WebKit answers ${response.status}.`)
    return value
  }
  try {
    await until('WebKit', () => ask('GET', '/status').then(() => true, () => undefined))
    const { sessionId, capabilities } = await ask('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } } } })
    const at = `/session/${sessionId}`
    await ask('POST', `${at}/window/rect`, { width: WINDOW.width, height: WINDOW.height + FRAME })
    return {
      name: `WebKit ${capabilities.browserVersion}`,
      async open(url) { await ask('POST', `${at}/url`, { url }) },
      // Its driver stumbles over some letters beyond ASCII.
      run: async (expression) => decodeURIComponent(await ask('POST', `${at}/execute/sync`, { script: `return encodeURIComponent(${expression})`, args: [] })),
      async picture() { return Buffer.from(await ask('GET', `${at}/screenshot`), 'base64') },
      async close() {
        await ask('DELETE', at)
        end()
      },
    }
  } catch (error) {
    end()
    throw error
  }
}

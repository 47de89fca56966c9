/** Firefox, driven by WebDriver BiDi, which it speaks itself: no driver beside it is needed. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pause, WINDOW } from './driven.ts'
import type { Driven } from './driven.ts'

interface Answer {
  readonly id?: number
  readonly type: 'success' | 'error' | 'event'
  readonly message?: string
  // oxlint-disable-next-line typescript/no-explicit-any -- Each command has an answer of its own shape.
  readonly result?: any
}

/** A line to the browser: commands go out with a number, answers come back with it. */
async function connect(address: string) {
  const socket = new WebSocket(address)
  const waiting = new Map<number, { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }>()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer
    if (answer.id === undefined) return
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.type === 'error') asked?.reject(new Error(answer.message))
    else asked?.resolve(answer)
  })
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', () => reject(new Error('Firefox does not answer.')), { once: true })
  })
  return async (method: string, params: object): Promise<Answer['result']> => {
    const id = ++last
    const answered = new Promise<Answer>((resolve, reject) => waiting.set(id, { resolve, reject }))
    socket.send(JSON.stringify({ id, method, params }))
    return (await answered).result
  }
}

export async function driveFirefox(program: string): Promise<Driven> {
  const profile = mkdtempSync(join(tmpdir(), 'open-gambit-firefox-'))
  const child = spawn(program, ['--headless', '--remote-debugging-port=0', '--profile', profile], { stdio: ['ignore', 'ignore', 'pipe'] })
  const end = async (): Promise<void> => {
    const ended = new Promise((resolve) => { child.once('close', resolve) })
    child.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)
        if (found) resolve(found[1])
      })
      child.once('error', reject)
      child.once('close', () => reject(new Error(`Firefox ended at once: ${said.trim()}`)))
    })
    const ask = await connect(`${address}/session`)
    const { capabilities } = await ask('session.new', { capabilities: {} })
    const { contexts: [{ context }] } = await ask('browsingContext.getTree', {})
    await ask('browsingContext.setViewport', { context, viewport: WINDOW })
    return {
      name: `Firefox ${capabilities.browserVersion}`,
      async open(url) { await ask('browsingContext.navigate', { context, url, wait: 'complete' }) },
      async run(expression) {
        const { type, result, exceptionDetails } = await ask('script.evaluate', { expression, target: { context }, awaitPromise: false })
        if (type === 'exception') throw new Error(exceptionDetails.text)
        return result.value
      },
      async picture() { return Buffer.from((await ask('browsingContext.captureScreenshot', { context })).data, 'base64') },
      async close() {
        await ask('browser.close', {})
        // It writes its profile on the way out.
        await pause(500)
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

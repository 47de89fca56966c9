/**
 * `npm start`: builds the game (about a second), serves the result and opens it in a browser where there is one.
 *
 * A build rather than the dev server, because a newcomer then sees exactly what is tested and published, and the first
 * page does not wait for packages to be prepared. For work on the code there is `npm run dev`.
 */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { root } from './ensure.mjs'

const DEFAULT_PORT = 4173
const HELP = `Usage: npm start -- [options]

  --port NUMBER   the port to use; the next free one is taken when it is busy (default ${DEFAULT_PORT})
  --no-open       do not open a browser
  --help          this text
`

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean' } },
    })
    const port = values.port === undefined ? DEFAULT_PORT : Number(values.port)
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new Error(`--port needs a whole number from 1 to 65535, not "${values.port}".`)
    }
    return { port, open: !values['no-open'], help: values.help === true }
  } catch (error) {
    fail(`${error.message}\n\n${HELP}`)
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** Opens the address with the system's own command; a machine without a desktop stays quiet. */
function openBrowser(url) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]]
  const opener = spawn(command, args, { stdio: 'ignore', detached: true })
  opener.on('error', () => {
    process.stderr.write('No browser could be opened here; open the address by hand.\n')
  })
  opener.unref()
}

const options = readOptions()
if (options.help) {
  process.stdout.write(HELP)
  process.exit(0)
}

const { build, preview } = await import('vite')
process.stdout.write('Building Open Gambit …\n')
try {
  await build({ root, logLevel: 'warn' })
} catch (error) {
  fail(`The game could not be built: ${error.message}`)
}

const server = await preview({
  root,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: options.port, strictPort: false },
}).catch((error) => fail(`No port could be opened for the game: ${error.message}`))

const url = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${server.httpServer.address().port}/`
process.stdout.write(`\n  Open Gambit is ready:  ${url}\n\n  Stop it with Ctrl-C.\n\n`)
if (options.open) openBrowser(url)

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    server.httpServer.closeAllConnections?.()
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}

/**
 * Makes sure that `node_modules` holds what the lock file says, and finds the Node 24 that comes with it.
 *
 * Every script of this folder starts here, so that a bare clone works with Node 20 and npm alone. Uses nothing but
 * Node's own modules, because it runs before anything is installed. Everything it prints goes to standard error.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const modules = join(root, 'node_modules')
const installLock = join(root, '.npm-ci.lock')
const LOCK_WAIT_MS = 5 * 60_000

/** Directories to put in front of PATH, so that `#!/usr/bin/env node` scripts get the installed Node. */
const binPath = join(modules, '.bin')

/** The Node binary that the package `node` installed, or this one if it is new enough; undefined when neither is there. */
export function nodeBinary() {
  const installed = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(installed)) return installed
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined
}

/** Environment for tools: the installed binaries come first. */
export function toolEnv(extra = {}) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const separator = process.platform === 'win32' ? ';' : ':'
  return { ...process.env, [key]: `${binPath}${separator}${process.env[key] ?? ''}`, ...extra }
}

/** Why an install is needed, as a clause for people; undefined when all is well. Costs a few milliseconds. */
function whyInstall() {
  if (!existsSync(modules)) return 'nothing is installed yet'
  const hidden = join(modules, '.package-lock.json')
  if (!existsSync(hidden)) return 'an earlier installation was not finished'
  if (!nodeBinary()) return 'the Node 24 that the project brings along is missing'
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue
    const found = present[path]
    if (!found ? !entry.optional && !entry.devOptional : found.version !== entry.version) {
      return `${path.replace(/^.*node_modules\//, '')} ${entry.version} is missing`
    }
  }
  return undefined
}

/**
 * Installs the packages of the lock file if they are not there. Returns when they are; throws an Error whose message
 * is a sentence for people when that fails. Several processes may call it at once: one installs, the others wait.
 */
export function ensureInstalled() {
  if (!whyInstall()) return
  takeLock()
  try {
    const reason = whyInstall()
    if (!reason) return
    process.stderr.write(`Installing packages (${reason}); this takes about half a minute.\n`)
    install()
    const still = whyInstall()
    if (still) {
      throw new Error(
        `npm ci ended without an error, and yet ${still}. Were install scripts switched off (ignore-scripts)? ` +
          'Then allow them for the package "node", or run everything with Node 24 or newer.',
      )
    }
  } finally {
    rmSync(installLock, { force: true })
  }
}

function install() {
  const npmCli = process.env['npm_execpath']
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  // npm's own script needs the Node it came with; through PATH otherwise. Standard output is kept free for results.
  const useCli = npmCli && npmCli.endsWith('.js')
  const command = useCli ? (process.env['npm_node_execpath'] ?? process.execPath) : 'npm'
  const result = spawnSync(command, useCli ? [npmCli, ...args] : args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !useCli && process.platform === 'win32',
  })
  if (result.error) {
    throw new Error(`The packages could not be installed: npm could not be started (${result.error.message}).`)
  }
  if (result.status !== 0) {
    throw new Error(
      `The packages could not be installed: npm ci ended with code ${result.status}; its message is above. ` +
        'It needs a connection to the npm registry, and package.json must match package-lock.json.',
    )
  }
}

function takeLock() {
  const deadline = Date.now() + LOCK_WAIT_MS
  for (;;) {
    try {
      writeFileSync(installLock, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw new Error(`The packages could not be installed: ${root} cannot be written to (${error.message}).`)
      }
    }
    if (lockIsStale()) {
      rmSync(installLock, { force: true })
    } else if (Date.now() > deadline) {
      throw new Error(`Another installation has been running for minutes. If there is none, delete ${installLock}.`)
    } else {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
}

/** A lock whose process is gone. A file without a number is just being written, unless it is old. */
function lockIsStale() {
  try {
    const pid = Number(readFileSync(installLock, 'utf8'))
    if (!pid) return Date.now() - statSync(installLock).mtimeMs > 5_000
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

/** Calls `ensureInstalled`; on failure prints the sentence and ends the process with code 1. */
export function ensureOrExit() {
  try {
    ensureInstalled()
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

/**
 * Sees to it that the programs which some tests drive are there: browsers, and two more JavaScript engines.
 *
 * On Debian they are installed with apt-get when that is possible without a password; elsewhere the caller is told what
 * is missing. Nothing here throws.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Commands that will do, best first, and the Debian package that brings the first. */
const PROGRAMS = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    debian: 'chromium',
    override: 'CHROMIUM_PATH',
  },
  gjs: { commands: ['gjs'], debian: 'gjs' },
  jsc: { commands: ['jsc'], debian: 'libjavascriptcoregtk-4.0-bin' },
  firefox: { commands: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
  webkit: { commands: ['WebKitWebDriver'], debian: 'webkit2gtk-driver' },
  screen: { commands: ['xvfb-run'], debian: 'xvfb xauth' },
}

/** Full path of a program, or undefined. */
export function findProgram(name) {
  const { commands, override } = PROGRAMS[name]
  if (override && process.env[override]) return process.env[override]
  for (const command of commands) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (folder && existsSync(join(folder, command))) return join(folder, command)
    }
  }
  return undefined
}

/** Installs what is missing if it can. Returns the names still missing and a sentence that says why. */
export function ensurePrograms(names = Object.keys(PROGRAMS)) {
  const missing = names.filter((name) => !findProgram(name))
  if (missing.length === 0) return { missing, why: '' }
  const packages = missing.flatMap((name) => PROGRAMS[name].debian.split(' '))
  const prefix = aptPrefix()
  const byHand = `install the Debian packages ${packages.join(', ')} (or their like)`
  if (!prefix) return { missing, why: `not installed, and apt-get cannot be used here without a password: ${byHand}` }
  process.stderr.write(`Installing Debian packages: ${packages.join(', ')} …\n`)
  apt(prefix, ['update', '-qq'])
  const installed = apt(prefix, ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  const still = names.filter((name) => !findProgram(name))
  const why = still.length === 0 ? '' : `apt-get ${installed ? 'did not bring them' : 'failed, see above'}: ${byHand}`
  return { missing: still, why }
}

/** How to call apt-get with the needed rights; undefined when there is no way. */
function aptPrefix() {
  const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return undefined
  if (process.getuid() === 0) return []
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined
}

function apt(prefix, args) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=120', ...args]
  const result = spawnSync(command, rest, { encoding: 'utf8' })
  if (result.status !== 0) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  return result.status === 0
}

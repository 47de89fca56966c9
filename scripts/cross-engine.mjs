/**
 * Replays the golden games in every JavaScript engine at hand and compares the results letter by letter.
 *
 * Bundles `test/replay/portable.ts`, which exports `goldenReport(): string` and needs nothing of a browser or of Node,
 * into one classic script and runs it in Node 24 (V8), the Node that runs npm, Chromium (V8, another version), gjs
 * (SpiderMonkey) and jsc (JavaScriptCore). Prints one line for each.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { build } from 'vite'
import { toolOptions } from '../src/cli/tool-options.ts'
import { findProgram } from './debian-packages.mjs'
import { nodeBinary, root } from './ensure.mjs'

const ENTRY = join(root, 'test/replay/portable.ts')
const NAME = 'openGambitGolden'
const TIMEOUT_MS = 4 * 60_000

const HELP = `Plays the golden games in every JavaScript engine at hand and compares the results letter by letter.

  node scripts/run.mjs scripts/cross-engine.mjs [options]

  --json FILE   write how many engines agreed as well
  --help        this text

Exit code: 0, 1 when an engine disagrees or is not there, or 2 when something asked for does not exist.
`

/** The bundle: a script that leaves `goldenReport` on a global object, for engines that know no modules. */
async function bundle() {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: { write: false, minify: false, target: 'es2022', lib: { entry: ENTRY, formats: ['iife'], name: NAME } },
  })
  const [output] = (Array.isArray(result) ? result : [result]).map((item) => item.output[0])
  return output.code
}

/** Runs a command line engine on a script that prints the report. */
function runCommand(command, script) {
  const result = spawnSync(command, [script], { encoding: 'utf8', timeout: TIMEOUT_MS, maxBuffer: 64 << 20 })
  if (result.error) throw result.error
  if (result.status !== 0) throw new Error(`ended with code ${result.status}: ${result.stderr.trim()}`)
  // jsc prints uncaught exceptions and still ends with 0 in some versions.
  if (/^Exception:/m.test(result.stdout)) throw new Error(result.stdout.trim())
  return result.stdout
}

async function runChromium(executablePath, code) {
  const { chromium } = await import('playwright-core')
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(TIMEOUT_MS)
    await page.addScriptTag({ content: code })
    return await page.evaluate(`${NAME}.goldenReport()`)
  } finally {
    await browser.close()
  }
}

/** The first line in which two reports differ, for the message. */
function firstDifference(expected, actual) {
  const [left, right] = [expected.split('\n'), actual.split('\n')]
  const at = left.findIndex((line, i) => line !== right[i])
  const line = at < 0 ? left.length : at
  return `line ${line + 1}: Node 24 has "${left[line] ?? '(nothing)'}", here it is "${right[line] ?? '(nothing)'}"`
}

async function main(json) {
  if (!existsSync(ENTRY)) throw new Error('test/replay/portable.ts, which replays the golden games, does not exist.')
  const folder = mkdtempSync(join(tmpdir(), 'open-gambit-engines-'))
  const counts = { passed: 0, failed: 0 }
  try {
    const code = await bundle()
    const script = join(folder, 'golden.js')
    writeFileSync(script, `${code}\n;(typeof print === 'function' ? print : console.log)(${NAME}.goldenReport())\n`)
    const reference = runCommand(nodeBinary(), script).trimEnd()
    if (!reference) throw new Error('goldenReport() returned nothing.')
    process.stdout.write(`reference  Node 24: ${reference.split('\n').length} lines\n`)

    const hostNode = process.env['npm_node_execpath']
    const command = (path) => () => runCommand(path, script)
    const engines = [
      ...(hostNode ? [['the Node of npm', hostNode, command(hostNode)]] : []),
      ['Chromium', findProgram('chromium'), () => runChromium(findProgram('chromium'), code)],
      ['gjs (SpiderMonkey)', findProgram('gjs'), command(findProgram('gjs'))],
      ['jsc (JavaScriptCore)', findProgram('jsc'), command(findProgram('jsc'))],
    ]
    for (const [name, path, run] of engines) {
      const fault = await faultIn(path, run, reference)
      counts[fault ? 'failed' : 'passed'] += 1
      process.stdout.write(fault ? `FAIL       ${name}: ${fault}\n` : `same       ${name}\n`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (json) writeFileSync(json, JSON.stringify(counts))
  if (counts.failed > 0) process.exitCode = 1
}

async function faultIn(path, run, reference) {
  if (!path) return 'not installed'
  try {
    const report = (await run()).trimEnd()
    return report === reference ? undefined : firstDifference(reference, report)
  } catch (error) {
    return error.message
  }
}

const json = toolOptions(HELP, [], ['json']).get('json')
try {
  await main(json)
} catch (error) {
  process.stdout.write(`The golden games could not be replayed: ${error.message}\n`)
  process.exitCode = 1
}

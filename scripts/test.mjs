/**
 * `npm test`: everything that must hold, in one run on a bare clone with Node 20 and npm.
 *
 * Installs what is missing, then type-check, lint, tests in Node, golden games in other engines, tests in a browser.
 * One line for each step, the whole output of a step that fails, and as the very last line `N passed, N failed`.
 * A step that cannot run is named; with CI set it counts as one failure.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { ensurePrograms } from './debian-packages.mjs'
import { ensureInstalled, nodeBinary, root, toolEnv } from './ensure.mjs'

/** Long enough for a machine that is busy; a step that hangs still ends. */
const STEP_TIMEOUT_MS = 25 * 60_000
const TSCONFIGS = ['tsconfig.pure.json', 'tsconfig.json', 'tsconfig.node.json']

const HELP = `Usage: npm test -- [options]

  --only STEP,…   only these steps: typecheck, lint, unit, engines, browser
  --verbose       show the output of every step, not only of those that fail
  --help          this text

To run single tests: npx vitest run PATTERN, or npx vitest run --config vitest.browser.config.ts PATTERN.
`

/** Each step returns `{ passed, failed, detail, output }`. `programs` are what it needs besides npm's packages. */
const STEPS = {
  typecheck: { title: 'Type-check', programs: [], run: typecheck },
  lint: { title: 'Lint', programs: [], run: lint },
  unit: { title: 'Tests in Node', programs: [], run: () => vitest('vitest.config.ts') },
  engines: { title: 'Golden games in other engines', programs: ['chromium', 'gjs', 'jsc'], run: engines },
  browser: { title: 'Tests in Chromium', programs: ['chromium'], run: () => vitest('vitest.browser.config.ts') },
}

const scratch = mkdtempSync(join(tmpdir(), 'open-gambit-test-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

/** The file behind a package's command, so that no shell is needed on any system. */
function binFile(name) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]))
}

const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined }

/** Runs a JavaScript tool with Node 24 and collects what it prints. */
function runTool(args, verbose = options.verbose) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(nodeBinary(), args, { cwd: root, env: toolEnv(colours), stdio: ['ignore', 'pipe', 'pipe'] })
    const keep = (chunk) => {
      output += chunk
      if (verbose) process.stdout.write(chunk)
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep)
    const stopChild = () => child.kill('SIGTERM')
    process.once('SIGINT', stopChild)
    const timer = setTimeout(() => {
      output += `\nStopped after ${STEP_TIMEOUT_MS / 60_000} minutes.\n`
      child.kill('SIGKILL')
    }, STEP_TIMEOUT_MS)
    const finish = (code) => {
      clearTimeout(timer)
      process.off('SIGINT', stopChild)
      resolve({ code, output })
    }
    child.on('error', (error) => {
      output += `${error.message}\n`
      finish(1)
    })
    child.on('close', (code) => finish(code ?? 1))
  })
}

async function typecheck() {
  const runs = []
  for (const config of TSCONFIGS) runs.push(await runTool([binFile('typescript'), '--pretty', 'false', '-p', config]))
  return oneTest(runs.every(({ code }) => code === 0), `${TSCONFIGS.length} projects`, runs.map((run) => run.output).join(''))
}

async function lint() {
  const { code, output } = await runTool([binFile('oxlint'), '--type-aware', '--deny-warnings'])
  return oneTest(code === 0, output.match(/on \d+ files/)?.[0] ?? '', output)
}

function oneTest(good, detail, output) {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, detail, output }
}

async function engines() {
  const json = join(scratch, 'engines.json')
  const { code, output } = await runTool(['scripts/cross-engine.mjs', '--json', json])
  const counts = readJson(json)
  if (!counts) return { passed: 0, failed: 1, detail: '', output }
  return { ...counts, failed: Math.max(counts.failed, code === 0 ? 0 : 1), detail: '', output }
}

async function vitest(config) {
  const json = join(scratch, `${config}.json`)
  const { code, output } = await runTool([
    binFile('vitest'), 'run', '--config', config,
    `--reporter=${options.verbose ? 'default' : 'dot'}`, '--reporter=json', `--outputFile.json=${json}`,
  ])
  const report = readJson(json)
  if (!report) return { passed: 0, failed: 1, detail: 'no report was written', output }
  return { ...countVitest(report, code), output }
}

/** Counts of Vitest's JSON report. A file that broke before its tests, or an error outside of any, is one failure. */
function countVitest(report, code) {
  const passed = report.numPassedTests
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length
  let failed = report.numFailedTests + brokenFiles
  if (failed === 0 && (code !== 0 || passed === 0)) failed = 1
  const folders = new Map()
  for (const file of report.testResults) {
    const folder = relative(join(root, 'test'), file.name).split(/[/\\]/)[0]
    folders.set(folder, (folders.get(folder) ?? 0) + file.assertionResults.length)
  }
  const parts = [...folders].map(([folder, count]) => `${folder} ${count}`)
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0)
  if (skipped > 0) parts.push(`${skipped} skipped`)
  return { passed, failed, detail: parts.join(', ') }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, verbose: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  const only = values.only?.split(',').map((name) => name.trim()) ?? Object.keys(STEPS)
  const unknown = only.filter((name) => !Object.hasOwn(STEPS, name))
  if (unknown.length > 0) throw new Error(`There is no step "${unknown[0]}".\n\n${HELP}`)
  return { only, verbose: values.verbose === true, help: values.help === true }
}

function printLine(verdict, title, detail) {
  process.stdout.write(`${verdict.padEnd(8)} ${title.padEnd(30)} ${detail}`.trimEnd() + '\n')
}

async function runStep(name, unavailable) {
  const { title, programs, run } = STEPS[name]
  const lacking = programs.filter((program) => unavailable.missing.includes(program))
  if (lacking.length > 0) {
    printLine('NOT RUN', title, `${lacking.join(', ')}: ${unavailable.why}`)
    return { passed: 0, failed: process.env.CI ? 1 : 0 }
  }
  const start = performance.now()
  const result = await run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const counts = `${result.passed} passed${result.failed ? `, ${result.failed} failed` : ''}`
  const detail = result.detail ? ` (${result.detail})` : ''
  if (result.failed > 0 && !options.verbose) process.stdout.write(`\n${result.output.trimEnd()}\n\n`)
  printLine(result.failed ? 'FAILED' : 'ok', title, `${counts}${detail}, ${seconds} s`)
  return result
}

async function runAll() {
  const total = { passed: 0, failed: 0 }
  const needed = [...new Set(options.only.flatMap((name) => STEPS[name].programs))]
  const unavailable = ensurePrograms(needed)
  for (const name of Object.keys(STEPS).filter((step) => options.only.includes(step))) {
    const { passed, failed } = await runStep(name, unavailable)
    total.passed += passed
    total.failed += failed
    if (interrupted) {
      process.stdout.write('Interrupted: the remaining steps were not run.\n')
      total.failed += 1
      break
    }
  }
  return total
}

let interrupted = false
process.on('SIGINT', () => {
  interrupted = true
})

let options
let total = { passed: 0, failed: 1 }
try {
  options = readOptions()
  if (options.help) {
    process.stdout.write(HELP)
    process.exit(0)
  }
  ensureInstalled()
  total = await runAll()
} catch (error) {
  process.stdout.write(`${error.message}\n`)
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed > 0 ? 1 : 0

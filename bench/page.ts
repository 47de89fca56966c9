/**
 * `npm run -s bench:page`: how fast the page is in Chromium without a screen.
 *
 * Times wander with the machine: R1 (`bench/r1-tuned.mjs`) is timed before and after, and tells how fast it was.
 */
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import process from 'node:process'
import { oneOf, readCount } from '../src/cli/command.ts'
import { toolOptions } from '../src/cli/tool-options.ts'
import { UsageError } from '../src/cli/usage-error.ts'
import { RULES } from '../src/content/rules.ts'
import { quoted } from '../src/engine/nearest.ts'
import { timing } from './measure.ts'
import { classTimes } from './page-class.ts'
import { debriefTime } from './page-debrief.ts'
import { fanFigures } from './page-forecast.ts'
import { serveSite } from './page-site.ts'
import { builtChunks, firstPage, FIRST_PAGE_GATE, gzipped, PHASER_GATE, SESSION_GATE } from './page-size.ts'
import { startBrowser } from './page-visit.ts'
import { boardAtWork, charts, firstPaint, firstSession, inputs, manyGames, toGame, turnsAndLevers } from './page-works.ts'
import type { Setting } from './page-works.ts'
import { playR1 } from './workloads.ts'

const HELP = `Measures how fast the page is in Chromium without a screen, and prints the figures as JSON.

  npm run -s bench:page -- [options]

  --table         the same as a Markdown table
  --scenario ID   the game that is played; default: deepseek-moment
  --throttle N    how many times slower the main thread is made; default: 4. What is measured slower still takes 1.5 times that.
  --games N       games of the memory test; default: 50
  --only P1,P9    these figures alone, with those that are measured in the same work
  --help          this text

Exit code: 0, 1 when a gate is missed, or 2 when something asked for does not exist or makes no sense.
`

interface Figure {
  readonly id: string
  readonly what: string
  readonly unit: string
  readonly value: number
  readonly min: number
  readonly median: number
  readonly max: number
  /** Most that is allowed, or least where `least`. */
  readonly gate: number
  readonly least?: boolean
  /** Whether the gate holds. */
  readonly holds: boolean
}

const root = fileURLToPath(new URL('..', import.meta.url))

const round = (x: number): number => Number(x.toPrecision(3))
function figure(id: string, what: string, unit: string, gate: number, samples: readonly number[], pick: 'median' | 'p95' | 'max' = 'median', least = false): Figure {
  const { min, median, max } = timing(samples)
  const sorted = samples.toSorted((a, b) => a - b)
  const value = pick === 'median' ? median : pick === 'max' ? max : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))]
  const rounded = round(value)
  return { id, what, unit, value: rounded, min: round(min), median: round(median), max: round(max), gate, ...(least ? { least } : {}), holds: least ? rounded >= gate : rounded <= gate }
}

/** µs of one turn of R1, the best of some runs. */
function r1(): number {
  const turns = 2000
  const runs = Array.from({ length: 12 }, () => {
    const start = performance.now()
    playR1(turns)
    return (1000 * (performance.now() - start)) / turns
  })
  return round(Math.min(...runs))
}

async function times<T>(n: number, work: () => Promise<T>): Promise<T[]> {
  const list: T[] = []
  for (let i = 0; i < n; i++) list.push(await work())
  return list
}

/** Says on standard error what has been done: the whole takes minutes. */
async function told<T>(what: string, work: Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work
  process.stderr.write(`${what}: ${((performance.now() - start) / 1000).toFixed(0)} s\n`)
  return result
}

/** What is measured in one go, and the figures that come of it. */
interface Work {
  readonly what: string
  readonly ids: readonly string[]
  readonly figures: (setting: Setting) => Promise<readonly Figure[]>
}

function works(throttle: number, games: number): readonly Work[] {
  const slower = throttle * 1.5
  const at = `${throttle}×`
  const atSlower = `${slower}×`
  return [
    {
      what: 'first session', ids: ['P5'],
      async figures(setting) {
        const first = gzipped(firstPage(await builtChunks(root), 'en'))
        const session = await firstSession(setting)
        return [
          figure('P5a', 'JavaScript before the first page answers, packed', 'kB', FIRST_PAGE_GATE / 1000, [first / 1000]),
          figure('P5b', 'Phaser, fetched with the first board', 'kB', PHASER_GATE / 1000, [session.phaser]),
          figure('P5c', 'all JavaScript of a first session', 'kB', SESSION_GATE / 1000, [session.all]),
          figure('P5d', 'parts of the board’s library fetched by the first page', '', 0, [Number(session.early)]),
          figure('P5e', 'files for use without a network, fetched before the first board stands', '', 0, [session.ahead]),
          figure('P5f', 'all that is fetched for use without a network, when the player rests', 'kB', 2500, [session.copy]),
        ]
      },
    },
    {
      what: 'first page', ids: ['P6a', 'P6b', 'P6c', 'P6d'],
      async figures(setting) {
        const paints = await times(3, () => firstPaint(setting))
        return [
          figure('P6a', `first page on a phone with a slow line, ${at}: buttons are there`, 'ms', 2000, paints.map((p) => p.ready)),
          figure('P6b', 'the same: largest paint', 'ms', 2000, paints.map((p) => p.largest)),
          figure('P6c', 'the same: main thread blocked', 'ms', 150, paints.map((p) => p.blocked)),
          figure('P6d', 'the same: how far things jump', '', 0.05, paints.map((p) => p.jumped)),
        ]
      },
    },
    {
      what: 'start of a game', ids: ['P6e'],
      figures: async (setting) => [figure('P6e', `click on the first page → game with levers, ${at}`, 'ms', 600, await times(3, () => toGame(setting)))],
    },
    {
      what: 'turns and levers', ids: ['P1', 'P9'],
      async figures(setting) {
        const { turns, work, levers } = await turnsAndLevers(setting, slower)
        return [
          figure('P1', `lever moved → its new value painted, ${atSlower}`, 'ms', 100, levers, 'p95'),
          figure('P9', `End turn → results painted, ${atSlower}`, 'ms', 200, turns, 'p95'),
          figure('P9b', `the same: processor time of the main thread until it answers again, ${atSlower}`, 'ms', 200, work, 'p95'),
        ]
      },
    },
    {
      what: 'fans', ids: ['P1f', 'P2', 'P3', 'P4'],
      figures: async (setting) => (await fanFigures(setting)).map((f) => figure(...f)),
    },
    {
      what: 'inputs', ids: ['P7'],
      figures: async (setting) => [
        figure('P7a', `slowest of 25 inputs while the board moves, ${at}`, 'ms', 100, await inputs(setting, throttle), 'max'),
        figure('P7b', `the same, ${atSlower}`, 'ms', 200, await inputs(setting, slower), 'max'),
      ],
    },
    {
      what: 'board', ids: ['P8'],
      async figures(setting) {
        const board = await boardAtWork(setting)
        return [
          figure('P8a', `frames a second while the board moves, no GPU, ${at}`, 'fps', 30, board.fps, 'median', true),
          figure('P8b', 'the same: script for a frame', 'ms', 8, board.script),
          figure('P8c', 'main thread busy while nothing moves', '%', 3, [board.busy]),
          figure('P8d', 'frames asked for in four seconds of rest', '', 0, [board.restFrames]),
        ]
      },
    },
    {
      what: 'charts', ids: ['C'],
      async figures(setting) {
        const chart = await charts(setting)
        return [
          figure('C1', `opening all charts, ${at}: longest task`, 'ms', 100, [chart.all]),
          figure('C2', `opening one chart, ${at}: longest task`, 'ms', 100, [chart.one]),
          figure('C3', `main thread for an arrow key on a chart, ${at}`, 'ms', 50, [chart.key]),
        ]
      },
    },
    {
      what: 'class', ids: ['V'],
      async figures(setting) {
        return [figure('V', `thirty results handed in: each with its verdict, whole page ${at} slower`, 's', 2, await classTimes(setting, throttle, 3))]
      },
    },
    {
      what: 'debrief', ids: ['D'],
      async figures(setting) {
        return [figure('D', `debrief of sixteen turns, whole page ${at} slower`, 's', 5, await times(3, () => debriefTime(setting, throttle)))]
      },
    },
    {
      what: `${games} games`, ids: ['M'],
      async figures(setting) {
        const memory = await manyGames(setting, games)
        return [
          figure('M1', `memory kept from game 10 to game ${games}`, 'MB', 2, [memory.late - memory.early]),
          figure('M2', `memory of the page after ${games} games`, 'MB', 40, [memory.late]),
        ]
      },
    },
  ]
}

/** Of `--only P1f` the work that measures P1f, of `--only P6` everything whose id begins so. */
const measures = (one: string) => ({ ids }: Work): boolean => ids.some((id) => one.startsWith(id) || id.startsWith(one))

const { throttle, scenario, chosen, asTable } = toolOptions(HELP, ['table'], ['scenario', 'throttle', 'games', 'only'], (given) => {
  const times = given.get('throttle') ?? '4'
  if (!(Number(times) >= 1 && Number(times) < Infinity)) throw new UsageError(`--throttle ${quoted(times)} must be a number from 1 up.`)
  const all = works(Number(times), readCount('games', given.get('games'), 2, 1000, 50))
  const wanted = given.get('only')?.split(',') ?? ['']
  for (const one of wanted) {
    if (!all.some(measures(one))) throw new UsageError(`--only ${quoted(one)}: there is no such figure. Figures: ${all.flatMap(({ ids }) => ids).join(', ')}.`)
  }
  return {
    throttle: Number(times), scenario: oneOf('scenario', given.get('scenario') ?? 'deepseek-moment', RULES.scenarios.map((s) => s.id)),
    chosen: all.filter((work) => wanted.some((one) => measures(one)(work))), asTable: given.has('table'),
  }
})

async function measure() {
  const before = r1()
  const site = await serveSite(root)
  const browser = await startBrowser()
  try {
    const setting: Setting = { browser, site, throttle, link: `scenario=${scenario}&seed=amber-heron-27&side=us&opponent=history&events=on` }
    const figures: Figure[] = []
    for (const work of chosen) figures.push(...await told(work.what, work.figures(setting)))
    return {
      machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGb: round(totalmem() / 1e9), node: process.version, chromium: browser.version(), load: loadavg().map(round) },
      r1: { microsPerTurn: [before, r1()] }, scenario, throttle, figures,
    }
  } finally {
    await browser.close()
    site.close()
  }
}

function table({ figures }: Awaited<ReturnType<typeof measure>>): string {
  const rows = figures.map((f) => `| ${f.id} | ${f.what} | ${f.value}${f.unit && ` ${f.unit}`} | ${f.min}–${f.max} | ${f.least ? '≥' : '≤'} ${f.gate} |`)
  return ['| | what | reached | range | gate |', '|---|---|---|---|---|', ...rows].join('\n')
}

const result = await measure()
const missed = result.figures.filter((f) => !f.holds)
process.stdout.write(asTable ? `${table(result)}\n\nR1: ${result.r1.microsPerTurn.join(' and ')} µs; load ${result.machine.load.join(', ')}.\n` : `${JSON.stringify({ ...result, missed: missed.map((f) => f.id) }, null, 2)}\n`)
if (missed.length > 0) {
  process.stderr.write(`Gates missed: ${missed.map((f) => `${f.id} at ${f.value} ${f.unit}`.trim()).join(', ')}.\n`)
  process.exitCode = 1
}

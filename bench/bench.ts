/**
 * `npm run bench`: how fast the engine is and how long links are.
 *
 * Absolute times wander with the machine; ratios taken in one run decide. R1 is a fixed piece of typical arithmetic in
 * tuned JavaScript (`r1-tuned.mjs`, never edited); the works that are compared run in turn, round by round.
 * Exit code 1 when a gate is missed.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { toolOptions } from '../src/cli/tool-options.ts'
import { linkSizes, linkWork, sizeTable } from './links.ts'
import { interleave, ratios, timing } from './measure.ts'
import type { Timing } from './measure.ts'
import { engine, makeFutures, playModel, playR1, playSessions, QUARTERS_PER_GAME, r1Checksum, R1_SUM, snapshots, timeTurns } from './workloads.ts'

const HELP = `Measures how fast the engine is and how long links are, and prints the figures as JSON.

  npm run -s bench -- [options]

  --table   the same as Markdown tables
  --links   the sizes of links alone
  --help    this text

Exit code: 0, 1 when a gate is missed, or 2 when something asked for does not exist.
`

interface Figure extends Timing {
  readonly id: string
  readonly what: string
  readonly unit: string
  /** Most that is allowed, and what is aimed at. */
  readonly gate: number
  readonly target: number
  /** Checksum of the states that the work reached. */
  readonly checksum: string
  /** Median on this machine, where the figure is converted. */
  readonly here?: number
}

/** Many short rounds: what other processes take falls on few of them, and the median does not see it. */
const ROUNDS = 400
const WARM_UP = 100

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const round = (x: number): number => Number(x.toPrecision(4))
function figure(id: string, what: string, unit: string, [gate, target]: readonly [number, number], samples: readonly number[], checksum: string): Figure {
  const { min, median, max } = timing(samples)
  return { id, what, unit, gate, target, min: round(min), median: round(median), max: round(max), checksum }
}

function speed(): { figures: Figure[]; r1: Timing; model: Timing } {
  const games = 5
  const turns = games * QUARTERS_PER_GAME
  let hash = ''
  let ledgerHash = ''
  const [model, r1, ledger] = interleave([
    () => (hash = engine.hash(playModel(games, false), '')),
    () => playR1(turns),
    () => (ledgerHash = engine.hash(playModel(games, true), '')),
  ], ROUNDS, WARM_UP)
  const perTurn = (samples: readonly number[]): Timing => {
    const t = timing(samples.map((x) => x / turns))
    return { min: round(t.min), median: round(t.median), max: round(t.max) }
  }
  return {
    figures: [
      figure('E1', 'one quarter, whole model, ledger off, against R1', '× R1', [2, 0.75], ratios(model, r1), hash),
      figure('E1b', 'the same with the ledger, against without', '× ledger off', [4, 2], ratios(ledger, model), ledgerHash),
    ],
    r1: perTurn(r1),
    model: perTurn(model),
  }
}

/** Speed of R1, in µs a turn, on the machine for which the limits in milliseconds were set. */
const R1_THERE = 8.8

/** Milliseconds as they would be where R1 takes 8.8 µs: R1 runs before and after, and tells how fast this machine is just now. */
function converted(id: string, what: string, unit: string, gates: readonly [number, number], play: () => string, scale = 1): Figure {
  const turns = 5000
  const timed = (work: () => void): number => {
    const start = performance.now()
    work()
    return performance.now() - start
  }
  let checksum = ''
  const samples: number[] = []
  const raw: number[] = []
  for (let i = -3; i < 15; i++) {
    const before = timed(() => playR1(turns))
    const ms = timed(() => (checksum = play()))
    const after = timed(() => playR1(turns))
    const r1 = (1000 * (before + after)) / (2 * turns)
    if (i < 0) continue
    samples.push((ms * R1_THERE) / r1)
    raw.push(ms)
  }
  return { ...figure(id, what, `${unit} where R1 takes ${R1_THERE} µs`, gates, samples.map((x) => x * scale), checksum), here: round(timing(raw).median * scale) }
}

const futures = (): Figure => converted('E3', '1,000 futures of 16 quarters, one thread', 'ms', [300, 110], makeFutures(1000))

/** A link of typical play: 16 turns, four changes a turn. */
function links(): Figure[] {
  const { decode, replay } = linkWork()
  const times = (n: number, work: () => string) => (): string => {
    let last = ''
    for (let i = 0; i < n; i++) last = work()
    return last
  }
  return [
    converted('E7', 'a link of typical play read', 'µs', [50, 20], times(1000, decode)),
    converted('E7b', 'the same read and played again', 'ms', [5, 1], times(20, replay), 1 / 20),
  ]
}

/** The same games three times over: the best of each turn leaves out what other processes took meanwhile. */
function worstTurn(): Figure {
  timeTurns(50)
  const samples: number[] = []
  let checksum = ''
  for (let i = 0; i < 3; i++) {
    const passes = [timeTurns(1000), timeTurns(1000), timeTurns(1000)]
    const best = passes[0].micros.map((x, k) => Math.min(x, passes[1].micros[k], passes[2].micros[k])).sort()
    samples.push(best[Math.floor(best.length * 0.999)] / best[best.length >> 1])
    checksum = passes[0].checksum
  }
  return figure('E5', 'slowest turn in a thousand against the median, 1,000 games of chance players', '×', [10, 4], samples, checksum)
}

function heapGrowth(): Figure {
  playSessions(20)
  const samples: number[] = []
  let checksum = ''
  for (let i = 0; i < 5; i++) {
    collect()
    const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
    checksum = playSessions(100)
    collect()
    samples.push((process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before) / 1e6)
  }
  return figure('E6', 'memory kept after 100 games', 'MB', [2, 0.5], samples, checksum)
}

function snapshotTime(): Figure {
  const count = 5000
  let hash = ''
  const [samples] = interleave([() => (hash = engine.hash(snapshots(count), ''))], ROUNDS, 3)
  return figure('E8', 'a game copied into a buffer and back', 'µs', [5, 1], samples.map((x) => x / count), hash)
}

function measure() {
  const file = new URL('r1-tuned.mjs', import.meta.url)
  const checksum = r1Checksum()
  if (checksum !== R1_SUM) throw new Error(`R1 gives ${checksum} and not ${R1_SUM}: bench/r1-tuned.mjs was changed, or this machine cannot calculate.`)
  const { figures, r1, model } = speed()
  return {
    machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGb: round(totalmem() / 1e9), platform: `${process.platform} ${process.arch}`, node: process.version, load: loadavg().map(round) },
    r1: { file: 'bench/r1-tuned.mjs', sha256: createHash('sha256').update(readFileSync(file)).digest('hex'), checksum, microsPerTurn: r1 },
    model: { stateNumbers: engine.levers.stateLength, microsPerQuarter: model },
    figures: [...figures, futures(), worstTurn(), heapGrowth(), ...links(), snapshotTime()],
    links: linkSizes(),
  }
}

function table(result: ReturnType<typeof measure>): string {
  const rows = result.figures.map((f) => `| ${f.id} | ${f.what} | ${f.median} ${f.unit} | ${f.min}–${f.max} | ≤ ${f.gate} | ${f.target} |`)
  return ['| | work | median | range | gate | aim |', '|---|---|---|---|---|---|', ...rows, '', sizeTable(result.links)].join('\n')
}

const given = toolOptions(HELP, ['table', 'links'])
if (given.has('links')) {
  process.stdout.write(`${sizeTable(linkSizes())}\n`)
  process.exit(linkSizes().every((size) => size.link <= size.most) ? 0 : 1)
}
const result = measure()
const missed = [...result.figures.filter((f) => !(f.median <= f.gate)), ...result.links.filter((size) => !(size.link <= size.most)).map((size) => ({ id: size.what, median: size.link, unit: 'letters' }))]
process.stdout.write(given.has('table') ? `${table(result)}\n` : `${JSON.stringify({ ...result, missed: missed.map((f) => f.id) }, null, 2)}\n`)
if (missed.length > 0) {
  process.stderr.write(`Gates missed: ${missed.map((f) => `${f.id} at ${f.median} ${f.unit}`).join(', ')}.\n`)
  process.exitCode = 1
}

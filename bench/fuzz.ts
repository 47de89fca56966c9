/**
 * `npm run fuzz`: a million mutated links, codes, texts and files, none of which may throw, take long, or be taken in
 * another form than its one.
 */
import process from 'node:process'
import { readCount } from '../src/cli/command.ts'
import { toolOptions } from '../src/cli/tool-options.ts'
import { fuzzLinks } from '../test/support/fuzz-links.ts'

const HELP = `Reads mutated links, codes, texts and files, and prints how that went.

  npm run -s fuzz -- [options]

  --count N     how many; default: a million
  --seed TEXT   names the mutations; default: open-gambit
  --help        this text

Exit code: 0, 1 when something threw, took more than 50 ms of the processor or was taken in another form than its one,
or 2 when something asked for does not exist or makes no sense.
`

const { count, seed } = toolOptions(HELP, [], ['count', 'seed'], (given) => ({
  count: readCount('count', given.get('count'), 1, 1_000_000_000, 1_000_000),
  seed: given.get('seed') ?? 'open-gambit',
}))
const start = performance.now()
/** Processor time of this thread: a busy machine does not count as slow. */
const clock = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
const { tried, taken, slowestMs, faults } = fuzzLinks(count, seed, clock)
const seconds = (performance.now() - start) / 1000
process.stdout.write(`${tried} mutated links, codes, texts and files in ${seconds.toFixed(0)} s: ${faults.length} faults, slowest ${slowestMs.toFixed(1)} ms of the processor, ${taken} read all the same.\n`)
for (const fault of faults) process.stdout.write(`${fault}\n`)
if (faults.length > 0) process.exitCode = 1

/**
 * `npm run fuzz`: a million mutated links, codes, texts and files. `--count N`, `--seed TEXT`. Prints the figures; exit
 * code 1 when something threw, took more than 50 ms of the processor, or was taken in another form than its one.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { fuzzLinks } from '../test/support/fuzz-links.ts'

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } })
const count = Number(values.count ?? 1_000_000)
const start = performance.now()
/** Processor time of this thread: a busy machine does not count as slow. */
const clock = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
const { tried, taken, slowestMs, faults } = fuzzLinks(count, values.seed ?? 'open-gambit', clock)
const seconds = (performance.now() - start) / 1000
process.stdout.write(`${tried} mutated links, codes, texts and files in ${seconds.toFixed(0)} s: ${faults.length} faults, slowest ${slowestMs.toFixed(1)} ms of the processor, ${taken} read all the same.\n`)
for (const fault of faults) process.stdout.write(`${fault}\n`)
if (faults.length > 0) process.exitCode = 1

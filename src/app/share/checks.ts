/** Checks shared games in threads; what has been checked once is not checked again. */
import { ENGINE_ID } from '../../content/engine-ids.ts'
import type { GameRecord } from '../../link/record.ts'
import type { CheckJob } from '../../replay/check-job.ts'
import { createChecks } from '../../replay/check-job.ts'
import type { Verdict } from '../../replay/verify.ts'
import { verify } from '../../replay/verify.ts'
import type { Engines } from './engines.ts'
// oxlint-disable-next-line import/default -- Vite makes the default export: the address of the thread’s program.
import checkThread from '../../worker/check.ts?worker&url'
import { createThreads } from '../work/threads.ts'
import type { Threads } from '../work/threads.ts'
import { startThread } from '../browser/trusted.ts'

export type { Verdict } from '../../replay/verify.ts'

let threads: Threads<CheckJob, Verdict> | null = null
const known = new WeakMap<GameRecord, Promise<Verdict>>()

function inThread(record: GameRecord): Promise<Verdict> {
  threads ??= createThreads({ start: () => startThread(checkThread), pieces: createChecks })
  return new Promise<Verdict>((resolve, reject) => {
    threads?.run({ record }, { news: resolve, fail: reject })
  })
}

/** Rules of their own are fetched once, and play a game in a few milliseconds. */
async function underOwnRules(record: GameRecord, engines: Engines): Promise<Verdict> {
  const module = await engines.get(record.start.engine)
  return verify(record, (id) => (module?.id === id ? module : undefined))
}

export function check(record: GameRecord, engines: Engines): Promise<Verdict> {
  const before = known.get(record)
  if (before) return before
  const asked = record.start.engine === ENGINE_ID ? inThread(record) : underOwnRules(record, engines)
  known.set(record, asked)
  asked.catch(() => known.delete(record))
  return asked
}

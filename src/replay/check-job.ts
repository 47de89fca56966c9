/** Checking records beside the page: one record a job, in a thread of `src/worker`. */
import type { GameRecord } from '../link/record.ts'
import type { EngineModule } from './engine-module.ts'
import { engineModule } from './engine-module.ts'
import type { Verdict } from './verify.ts'
import { verify } from './verify.ts'

export interface CheckJob {
  readonly record: GameRecord
  /** Series whose values come along. */
  readonly series?: readonly string[]
}

/** Checks by the engine of this page, which is made with the first job. A game takes a few milliseconds: one piece. */
export function createChecks(): (job: CheckJob) => Generator<Verdict, void> {
  let present: EngineModule | undefined
  return function* ({ record, series }) {
    present ??= engineModule()
    const module = present
    yield verify(record, (engine) => (engine === module.id ? module : undefined), series)
  }
}

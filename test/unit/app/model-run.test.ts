/** Running the model for its page: progress, the end of it, and what happens when it fails or the page is left. */
import { afterEach, expect, it, vi } from 'vitest'
import { MODEL_TEXT } from '../../../src/content/text/en/model.ts'
import { inPieces, startModelRun } from '../../../src/app/model-run.ts'
import type { Labour } from '../../../src/app/model-run.ts'

afterEach(() => vi.restoreAllMocks())

it('the comparison is there after a while, and the checks count up to their end', async () => {
  const run = startModelRun(MODEL_TEXT, inPieces)
  expect(run.store.getState().page).toBeNull()
  await vi.waitFor(() => expect(run.store.getState().page).not.toBeNull(), 20_000)
  const seen: number[] = []
  run.store.subscribe(({ done }) => seen.push(done))
  run.runChecks()
  run.runChecks()
  await vi.waitFor(() => expect(run.store.getState().running).toBe(false), 30_000)
  const { checks, done, total } = run.store.getState()
  expect(done).toBe(total)
  expect(checks.result).not.toBe('')
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
  expect(new Set(seen).size).toBe(total + 1)
}, 60_000)

it('a page that is left works nothing out any more', async () => {
  const run = startModelRun(MODEL_TEXT, inPieces)
  run.stop()
  await new Promise((resolve) => { setTimeout(resolve, 400) })
  expect(run.store.getState().page).toBeNull()
})

it('a failure is said, and can be tried again', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  let tries = 0
  const broken: Labour = (_job, _tell, fail) => {
    tries++
    fail(new Error('planted'))
    return () => undefined
  }
  const run = startModelRun(MODEL_TEXT, broken)
  expect(run.store.getState().failed).toBe(true)
  run.retry()
  expect(tries).toBe(2)
  expect(run.store.getState().failed).toBe(true)
})

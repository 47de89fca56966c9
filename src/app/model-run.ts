/**
 * Plays history and the behaviour checks for the page about the model, in a thread of its own. Where a browser gives
 * none, a piece at a time between frames.
 */
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { Checked } from '../analysis/behaviour/check.ts'
import type { ModelJob, ModelNews } from '../analysis/model-report.ts'
import { work } from '../analysis/model-report.ts'
import { CHECK_COUNT, checksVm } from '../view/model/checks.ts'
import { buildModelPage } from '../view/model/page.ts'
import type { ChecksVm, ModelPageVm, ModelTexts } from '../view/model/model-vm.ts'
// oxlint-disable-next-line import/default -- Vite makes the default export: the address of the thread’s program.
import modelThread from '../worker/model.ts?worker&url'
import { startThread } from './browser/trusted.ts'

export interface ModelState {
  readonly page: ModelPageVm | null
  readonly failed: boolean
  readonly checks: ChecksVm
  readonly running: boolean
  readonly done: number
  readonly total: number
}

export interface ModelRun {
  readonly store: StoreApi<ModelState>
  /** Once more, after it failed. */
  retry(): void
  runChecks(): void
  /** The page is gone: nothing more is worked out. */
  stop(): void
}

/** Someone who does a job and tells about each piece. Returns how to make him stop. */
export type Labour = (job: ModelJob, tell: (news: ModelNews) => void, fail: (error: unknown) => void) => () => void

export function startModelRun(texts: ModelTexts, labour: Labour = inThread): ModelRun {
  const store = createStore<ModelState>(() => ({ page: null, failed: false, checks: checksVm([], texts), running: false, done: 0, total: CHECK_COUNT }))
  const stops = new Set<() => void>()
  let checked: Checked[] = []
  const tell = (news: ModelNews): void => {
    if (news.kind === 'backtest') {
      store.setState({ page: buildModelPage(news.backtest, texts) })
      return
    }
    checked.push(news.checked)
    const finished = news.done === news.total
    store.setState({ done: news.done, total: news.total, ...(finished ? { running: false, checks: checksVm(checked, texts) } : {}) })
  }
  const fail = (error: unknown): void => {
    console.warn('The model could not be run for its page.', error)
    store.setState({ failed: true, running: false })
  }
  const begin = (job: ModelJob): void => void stops.add(labour(job, tell, fail))
  begin('backtest')
  return {
    store,
    retry() {
      store.setState({ failed: false })
      if (store.getState().page === null) begin('backtest')
    },
    runChecks() {
      if (store.getState().running) return
      checked = []
      store.setState({ running: true, done: 0, failed: false })
      begin('checks')
    },
    stop() {
      for (const stop of stops) stop()
      stops.clear()
    },
  }
}

/** Between two pieces the page may draw and answer. */
export const inPieces: Labour = (job, tell, fail) => {
  const pieces = work(job)
  let stopped = false
  const step = (): void => {
    if (stopped) return
    try {
      const piece = pieces.next()
      if (piece.done === true) return
      tell(piece.value)
      setTimeout(step, 0)
    } catch (error) {
      fail(error)
    }
  }
  setTimeout(step, 0)
  return () => { stopped = true }
}

const inThread: Labour = (job, tell, fail) => {
  let stop = (): void => undefined
  let heard = false
  try {
    const thread = startThread(modelThread)
    stop = () => thread.terminate()
    thread.addEventListener('message', ({ data }: MessageEvent<ModelNews>) => {
      heard = true
      tell(data)
      if (data.kind === 'backtest' || data.done === data.total) thread.terminate()
    })
    thread.addEventListener('error', (event) => {
      thread.terminate()
      // A thread that never spoke could not be started here, as from a file on a stick.
      if (heard) fail(event.message)
      else stop = inPieces(job, tell, fail)
    })
    thread.postMessage(job)
  } catch {
    stop = inPieces(job, tell, fail)
  }
  return () => stop()
}

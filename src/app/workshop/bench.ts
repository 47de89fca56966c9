/** What lies on the bench: the scenario being made, every step back and forward, kept on this device at every change. */
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { OwnScenario } from '../../link/own-scenario.ts'
import type { Shelf } from '../kept/storage.ts'
import { readDraft } from './draft.ts'

export const WORKSHOP_KEY = 'open-gambit/workshop'
/** The draft that a scenario from elsewhere took the place of: a step back leads to it, after a reload too. */
const BEFORE_KEY = 'open-gambit/workshop/before'
/** Steps back that are remembered. */
const STEPS = 200

export interface BenchState {
  readonly own: OwnScenario | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** The browser keeps nothing, or has no room. */
  readonly unkept: boolean
  /** What lies here has just come from elsewhere and taken the place of a draft. */
  readonly taken: boolean
}

export interface Bench {
  readonly store: StoreApi<BenchState>
  /** `what`: changes of one thing in a row, such as letters of a title, are one step. */
  put(own: OwnScenario, what?: string): void
  /** A scenario from elsewhere. */
  take(own: OwnScenario): void
  undo(): void
  redo(): void
}

export function createBench(shelf: Shelf): Bench {
  const before = readDraft(shelf.read(BEFORE_KEY))
  let back: OwnScenario[] = before ? [before] : []
  let ahead: OwnScenario[] = []
  let last: string | undefined
  const store = createStore<BenchState>(() => ({ own: readDraft(shelf.read(WORKSHOP_KEY)), canUndo: back.length > 0, canRedo: false, unkept: false, taken: false }))
  const show = (own: OwnScenario): void => {
    const kept = shelf.write(WORKSHOP_KEY, JSON.stringify(own))
    store.setState({ own, canUndo: back.length > 0, canRedo: ahead.length > 0, unkept: !kept, taken: false })
  }
  const step = (from: OwnScenario[], to: OwnScenario[]): void => {
    const { own } = store.getState()
    const next = from.pop()
    if (!own || !next) return
    to.push(own)
    last = undefined
    show(next)
  }
  const put = (own: OwnScenario, what?: string): void => {
    const { own: before } = store.getState()
    if (before && (what === undefined || what !== last)) back = [...back, before].slice(-STEPS)
    ahead = []
    last = what
    show(own)
  }
  return {
    store, put,
    take(own) {
      const { own: before } = store.getState()
      if (before && JSON.stringify(before) === JSON.stringify(own)) return
      put(own)
      if (!before) return
      shelf.write(BEFORE_KEY, JSON.stringify(before))
      store.setState({ taken: true })
    },
    undo() {
      step(back, ahead)
      if (JSON.stringify(store.getState().own) === shelf.read(BEFORE_KEY)) shelf.remove(BEFORE_KEY)
    },
    redo: () => step(ahead, back),
  }
}

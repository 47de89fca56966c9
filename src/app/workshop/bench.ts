/** What lies on the bench: the scenario being made, every step back and forward, kept on this device at every change. */
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { OwnScenario } from '../../link/own-scenario.ts'
import type { Shelf } from '../storage.ts'
import { readDraft } from './draft.ts'

export const WORKSHOP_KEY = 'open-gambit/workshop'
/** Steps back that are remembered. */
const STEPS = 200

export interface BenchState {
  readonly own: OwnScenario | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** The browser keeps nothing, or has no room. */
  readonly unkept: boolean
}

export interface Bench {
  readonly store: StoreApi<BenchState>
  /** `what`: changes of one thing in a row, such as letters of a title, are one step. */
  put(own: OwnScenario, what?: string): void
  undo(): void
  redo(): void
}

export function createBench(shelf: Shelf): Bench {
  let back: OwnScenario[] = []
  let ahead: OwnScenario[] = []
  let last: string | undefined
  const store = createStore<BenchState>(() => ({ own: readDraft(shelf.read(WORKSHOP_KEY)), canUndo: false, canRedo: false, unkept: false }))
  const show = (own: OwnScenario): void => {
    const kept = shelf.write(WORKSHOP_KEY, JSON.stringify(own))
    store.setState({ own, canUndo: back.length > 0, canRedo: ahead.length > 0, unkept: !kept })
  }
  const step = (from: OwnScenario[], to: OwnScenario[]): void => {
    const { own } = store.getState()
    const next = from.pop()
    if (!own || !next) return
    to.push(own)
    last = undefined
    show(next)
  }
  return {
    store,
    put(own, what) {
      const { own: before } = store.getState()
      if (before && (what === undefined || what !== last)) back = [...back, before].slice(-STEPS)
      ahead = []
      last = what
      show(own)
    },
    undo: () => step(back, ahead),
    redo: () => step(ahead, back),
  }
}

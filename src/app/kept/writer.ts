/** Sees to it that only one window writes the game under way; in the others the state says that they follow. */
import type { StoreApi } from 'zustand/vanilla'
import type { AppState } from '../state.ts'
import type { Claim, Tabs } from './tabs.ts'

/** `catchUp` reads how the game stands now, before this window writes it on. Returns how to take it over. */
export function watchWriter(store: StoreApi<AppState>, tabs: Tabs | undefined, catchUp: () => void): () => void {
  let claimed: string | null = null
  let claim: Claim | null = null
  const look = (): void => {
    const id = store.getState().game?.id ?? null
    if (!tabs || id === claimed) return
    claimed = id
    claim?.release()
    claim = null
    if (store.getState().follows) store.setState({ follows: false })
    if (id === null) return
    claim = tabs(id, (writes) => {
      if (claimed !== id || store.getState().follows === !writes) return
      if (writes) catchUp()
      store.setState({ follows: !writes })
    })
  }
  store.subscribe(look)
  look()
  return () => claim?.takeOver()
}

/** Commands that do nothing as long as another window writes the game. */
export function onlyWriting<T extends object>(store: StoreApi<AppState>, commands: T): T {
  const guarded = Object.entries(commands).map(([name, command]: [string, (...values: readonly unknown[]) => unknown]) =>
    [name, (...values: readonly unknown[]): unknown => (store.getState().follows ? undefined : command(...values))])
  return Object.fromEntries(guarded) as T
}

/**
 * The shelf on which games and settings are kept: `localStorage`, or nothing where the browser keeps nothing
 * (private windows, full disks, `file://` in some browsers). It never throws; it says whether it kept what it was given.
 */
export interface Shelf {
  read(key: string): string | null
  /** False: the browser did not keep it. */
  write(key: string, value: string): boolean
  remove(key: string): void
  keys(): string[]
}

export function createShelf(storage: Storage | null): Shelf {
  return {
    read(key) {
      try {
        return storage?.getItem(key) ?? null
      } catch {
        return null
      }
    },
    write(key, value) {
      if (!storage) return false
      try {
        storage.setItem(key, value)
        return true
      } catch {
        return false
      }
    },
    remove(key) {
      try {
        storage?.removeItem(key)
      } catch {
        // Nothing was kept, so nothing has to go.
      }
    },
    keys() {
      try {
        return storage ? Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter((key) => key !== null) : []
      } catch {
        return []
      }
    },
  }
}

/** The browser's own storage; asking for it can already throw. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

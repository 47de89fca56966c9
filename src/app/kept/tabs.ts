/**
 * Several windows, one game: one of them writes it, the others follow. Who writes is settled by a lock of the browser;
 * where there is none (pages without TLS, from a disk) by a note in the storage that has to be renewed.
 */
import type { Shelf } from './storage.ts'

const NAME = 'open-gambit/writes/'

export interface Claim {
  /** Here from now on; the other window follows. */
  takeOver(): void
  release(): void
}

/** `change` hears whether this window writes the game: at first, and whenever that changes. */
export type Tabs = (game: string, change: (writes: boolean) => void) => Claim

/** Games that a window of this browser has open, by the locks that are held. */
export async function heldGames(locks: LockManager | undefined = navigator.locks): Promise<readonly string[]> {
  const { held = [] } = (await locks?.query()) ?? {}
  return held.flatMap(({ name }) => (name?.startsWith(NAME) ? [name.slice(NAME.length)] : []))
}

export function lockTabs(locks: LockManager): Tabs {
  return (game, change) => {
    const name = NAME + game
    const end = new AbortController()
    let letGo = (): void => undefined
    /** Counts attempts: what an earlier one hears no longer matters. */
    let turn = 0
    const hold = (): Promise<void> => new Promise((resolve) => {
      letGo = resolve
      change(true)
    })
    const ask = (options: LockOptions): void => {
      const mine = ++turn
      locks.request(name, options, (lock) => {
        if (end.signal.aborted || mine !== turn) return
        if (lock) return hold()
        change(false)
        // Not now; then as soon as the other window lets it go.
        ask({ signal: end.signal })
      }).catch(() => {
        if (end.signal.aborted || mine !== turn) return
        // Another window took it.
        change(false)
        ask({ signal: end.signal })
      })
    }
    ask({ ifAvailable: true })
    return {
      takeOver: () => ask({ steal: true }),
      release() {
        end.abort()
        letGo()
      },
    }
  }
}

/** How often a note is renewed, and after how long one that was not is no longer believed. */
const RENEW_MS = 2000
const BELIEVED_MS = 7000

/** What a note needs of the world, so that tests can have a clock of their own. */
export interface World {
  readonly now: () => number
  /** Returns how to stop. */
  readonly every: (ms: number, act: () => void) => () => void
  readonly window: string
}

export function noteTabs(shelf: Shelf, { now, every, window }: World): Tabs {
  return (game, change) => {
    const key = NAME + game
    let writes: boolean | null = null
    const say = (is: boolean): void => {
      if (writes === is) return
      writes = is
      change(is)
    }
    const other = (): boolean => {
      const [who, until] = (shelf.read(key) ?? '').split(' ')
      return who !== '' && who !== window && Number(until) > now() && Number(until) <= now() + BELIEVED_MS
    }
    // Where nothing is kept, nobody else can be told, and nothing can be overwritten either.
    const take = (): void => {
      shelf.write(key, `${window} ${now() + BELIEVED_MS}`)
      say(true)
    }
    const look = (): void => (other() ? say(false) : take())
    look()
    const stop = every(RENEW_MS, look)
    return {
      takeOver: take,
      release() {
        stop()
        if (!other()) shelf.remove(key)
      },
    }
  }
}

/** As this browser allows. From a disk it has locks by name only, and refuses them. */
export async function tabsHere(shelf: Shelf, random: () => number): Promise<Tabs> {
  try {
    await navigator.locks.query()
    return lockTabs(navigator.locks)
  } catch {
    return noteTabs(shelf, {
      now: () => Date.now(),
      every(ms, act) {
        const timer = setInterval(act, ms)
        return () => clearInterval(timer)
      },
      window: Math.floor(random() * 2 ** 48).toString(36),
    })
  }
}

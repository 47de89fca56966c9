/**
 * Whether this copy opens without a network, and when a new version takes over. A new version never interrupts: it takes
 * over while the first page is shown and no window of this browser has a game open, or when somebody asks for it. It is
 * seen only when the page is loaded again, and until then this page gets the files of its own version.
 */
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { AppState } from '../state.ts'
import { whenLeftAlone } from '../work/quiet.ts'
import { heldGames } from '../kept/tabs.ts'
import { registerService } from './trusted.ts'

export interface OfflineState {
  /** `file`: the game is one file; `none`: this browser or this address cannot keep a site. */
  readonly copy: 'getting' | 'ready' | 'file' | 'none'
  /** A new version is there: it waits, or the next load shows it. */
  readonly update: 'none' | 'waits' | 'next'
  readonly network: boolean
  /** The browser offers to put the game among the programs of the device. */
  readonly installable: boolean
}

/** What Chromium offers; others install from their own menus. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>
}

/** Longer than a board needs to come or to move, shorter than a briefing takes to read. */
const LEFT_ALONE_MS = 6000

const first: OfflineState = { copy: 'none', update: 'none', network: true, installable: false }
export const offline: StoreApi<OfflineState> = createStore<OfflineState>(() => first)
const set = (part: Partial<OfflineState>): void => offline.setState(part)

let registration: ServiceWorkerRegistration | null = null
let offer: InstallOffer | null = null

export async function install(): Promise<void> {
  const asked = offer
  offer = null
  set({ installable: false })
  await asked?.prompt()
}

/** The player asks for the new version: it takes over, and the page is loaded again. */
export function updateNow(): void {
  if (!registration?.waiting) return window.location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  registration.waiting.postMessage('take over')
}

/** Lets a waiting version take over if nobody is at a game. */
async function takeOverQuietly(app: StoreApi<AppState>): Promise<void> {
  const { waiting } = registration ?? {}
  if (!waiting || app.getState().route.screen !== 'home' || (await heldGames()).length > 0) return
  if (app.getState().route.screen === 'home') waiting.postMessage('take over')
}

function watch(app: StoreApi<AppState>, found: ServiceWorkerRegistration): void {
  registration = found
  const look = (): void => {
    if (found.active) set({ copy: 'ready' })
    // The first version of all does not wait; it is no news.
    if (!found.waiting || !navigator.serviceWorker.controller) return
    set({ update: 'waits' })
    void takeOverQuietly(app)
  }
  const follow = (worker: ServiceWorker | null): void => worker?.addEventListener('statechange', look)
  for (const worker of [found.installing, found.waiting, found.active]) follow(worker)
  found.addEventListener('updatefound', () => follow(found.installing))
  let had = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (had) set({ update: 'next' })
    had = true
  })
  let { screen } = app.getState().route
  app.subscribe(({ route }) => {
    if (route.screen === 'home' && screen !== 'home') look()
    screen = route.screen
  })
  look()
}

/** Call once, when the page has what it needs. The copy itself, a hundred files, is begun only when nobody waits for anything. */
export async function startOffline(app: StoreApi<AppState>): Promise<void> {
  const take = (): void => set({ network: navigator.onLine })
  window.addEventListener('online', take)
  window.addEventListener('offline', take)
  take()
  if (document.documentElement.dataset['copy'] === 'file') return set({ copy: 'file' })
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer = event as InstallOffer
    set({ installable: true })
  })
  // Pages from a disk, and pages without TLS elsewhere than on the own device, cannot be kept.
  if (!('serviceWorker' in navigator) || !/^https?:$/.test(window.location.protocol)) return
  set({ copy: 'getting' })
  // Who was here before has the copy: looking for a new version fetches one file.
  if (!navigator.serviceWorker.controller) await new Promise<void>((resolve) => { whenLeftAlone(LEFT_ALONE_MS, resolve) })
  try {
    const folder = new URL('.', window.location.href).pathname
    const found = await registerService(navigator.serviceWorker, `${folder}sw.js`, folder) as ServiceWorkerRegistration | undefined
    // Some browsers, told to keep nothing, answer with nothing.
    if (found) watch(app, found)
    else set({ copy: 'none' })
  } catch (error) {
    set({ copy: navigator.serviceWorker.controller ? 'ready' : 'none' })
    console.warn('The game cannot be kept for use without a network here.', error)
  }
}

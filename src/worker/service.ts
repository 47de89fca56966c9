/**
 * The service worker: keeps the files of one version of the game, so that it opens without a network. It is built with
 * the list of those files (`scripts/site/service-plugin.ts`).
 *
 * A new version is fetched whole beside the old one and waits; the page says when it may take over (`src/app/browser/offline.ts`).
 * The files of the version before stay until the next one, for pages that are still open.
 */
import { addressIn, isPage, keptCaches } from './service-files.ts'

/** Paths under the scope; `''` is the page itself. */
declare const FILES: readonly string[]
/** Stands in the page of this version, and in no other. */
declare const ENTRY: string
declare const VERSION: string

interface LaterEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface RequestEvent extends LaterEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Service {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LaterEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
}

const service = self as unknown as Service
const { scope } = service.registration
/** Two copies of the game at one address, at different paths, do not touch each other’s files. */
const FAMILY = `open-gambit ${new URL(scope).pathname} `
const OWN = FAMILY + VERSION
/** Engines of earlier versions never change; each is kept when it is first needed. */
const ENGINES = `engines ${new URL(scope).pathname}`
/** Few at a time, and after whatever the page asks for: nobody waits for the copy. */
const AT_ONCE = 2

/** Without the mark of a redirection, which a page may not have. */
async function plain(response: Response): Promise<Response> {
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response
}

async function keep(cache: Cache, path: string): Promise<void> {
  const address = scope + path
  if (await cache.match(address)) return
  // A file named for its content was perhaps fetched for the version before.
  const named = path.startsWith('assets/')
  const known = named ? await caches.match(address) : undefined
  const response = known ?? await fetch(address, { cache: named ? 'default' : 'no-cache', priority: 'low' })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  // A page of another version, out of some cache on the way, would ask for files that are not kept.
  if (path === '' && !(await response.clone().text()).includes(ENTRY)) throw new Error('The page is of another version.')
  await cache.put(address, await plain(response))
}

async function install(): Promise<void> {
  const cache = await caches.open(OWN)
  const left = [...FILES]
  const fetchNext = async (): Promise<void> => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) await keep(cache, path)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext))
}

async function activate(): Promise<void> {
  const kept = keptCaches(await caches.keys(), FAMILY, OWN)
  for (const name of await caches.keys()) if (name.startsWith(FAMILY) && !kept.includes(name)) await caches.delete(name)
  await service.clients.claim()
}

async function answer(request: Request, path: string): Promise<Response> {
  const own = await caches.open(OWN)
  const address = scope + (isPage(path) ? '' : path)
  const kept = await own.match(address) ?? (isPage(path) ? undefined : await caches.match(address))
  if (kept) return kept
  try {
    const response = await fetch(request)
    if (path.startsWith('engines/') && response.ok) await (await caches.open(ENGINES)).put(address, response.clone())
    return response
  } catch {
    // An address that is not there, without a network: the page that mends links.
    const mending = request.mode === 'navigate' ? await own.match(`${scope}404.html`) : undefined
    return mending ?? Response.error()
  }
}

service.addEventListener('install', (event) => event.waitUntil(install()))
service.addEventListener('activate', (event) => event.waitUntil(activate()))
service.addEventListener('fetch', (event) => {
  const path = event.request.method === 'GET' ? addressIn(scope, event.request.url) : null
  if (path !== null) event.respondWith(answer(event.request, path))
})
service.addEventListener('message', ({ data }) => {
  if (data === 'take over') void service.skipWaiting()
})

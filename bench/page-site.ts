/** The game as it is delivered, from a folder of its own, packed with gzip as any host would; notes what is fetched. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.json': 'application/json',
}
const PACKED = ['.html', '.js', '.css', '.svg', '.json']

export interface Site {
  readonly url: string
  /** What has been fetched since the last call: path, bytes on the wire, and whether the service worker asked for it by itself. */
  taken(): readonly (readonly [path: string, bytes: number, ahead: boolean])[]
  close(): void
}

export async function serveSite(root: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'open-gambit-bench-'))
  await build({ root, mode: 'production', logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } })
  const packed = new Map<string, Buffer>()
  const bodyOf = (path: string): Buffer => {
    const raw = readFileSync(join(folder, path))
    const body = packed.get(path) ?? (PACKED.includes(extname(path)) ? gzipSync(raw) : raw)
    packed.set(path, body)
    return body
  }
  let log: [string, number, boolean][] = []
  const server = createServer((request, response) => {
    const asked = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://here').pathname)).replace(/^[/\\]+/, '')
    const path = asked === '' || asked === '.' ? 'index.html' : asked
    if (path.startsWith('..') || !statSync(join(folder, path), { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end()
      return
    }
    const body = bodyOf(path)
    // What the page asks for goes through the service worker too, but names the page as where it comes from.
    log.push([path, body.length, path === 'sw.js' || (request.headers.referer ?? '').endsWith('/sw.js')])
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'content-length': body.length, 'cache-control': 'max-age=600',
      ...(PACKED.includes(extname(path)) ? { 'content-encoding': 'gzip' } : {}),
    }).end(body)
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The built game could not be served.')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    taken() {
      const list = log
      log = []
      return list
    },
    close() {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

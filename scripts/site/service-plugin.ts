/** Builds the service worker with the list of the files that it keeps: everything of the build that a game can ask for. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { needlessFaces } from './fonts.ts'
import { plainScript } from './plain-script.ts'

/** Files served as they are that the game, its icon on a start screen or a damaged link can ask for. */
export const SERVED = ['404.html', '404.js', 'app.webmanifest', 'icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable.png', 'icon-touch.png']
/** Not for the game: for other sites that show a link to it. */
const NEVER = /(?:^_headers|\.map|card\.png)$/

const text = (source: string | Uint8Array): string => (typeof source === 'string' ? source : Buffer.from(source).toString())

/** Faces of which no text of the game has a letter are not kept. */
export function needlessFiles(css: string, words: string): readonly string[] {
  return needlessFaces(css, words).flatMap((face) => [...face.matchAll(/url\(["']?(?:\.\/)?([^"')]+)/g)].map(([, name]) => name))
}

interface Listing {
  readonly files: readonly string[]
  readonly entry: string
  readonly version: string
}

export function listing(bundle: Rolldown.OutputBundle, publicDir: string): Listing {
  const all = Object.values(bundle)
  const page = all.find((file) => file.fileName === 'index.html')
  const entry = all.find((file) => file.type === 'chunk' && file.isEntry)
  if (page?.type !== 'asset' || !entry) throw new Error('The build has no page, or no script that begins.')
  const css = all.map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? text(file.source) : '')).join('\n')
  const words = all.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n')
  const needless = needlessFiles(css, words + text(page.source))
  const built = all.map((file) => file.fileName).filter((name) => name !== 'index.html' && !NEVER.test(name) && !needless.some((face) => name.endsWith(face))).sort()
  const served = SERVED.filter((name) => existsSync(join(publicDir, name)))
  const hash = createHash('sha256').update(JSON.stringify(built)).update(text(page.source))
  for (const name of served) hash.update(readFileSync(join(publicDir, name)))
  return { files: ['', ...built, ...served], entry: entry.fileName, version: hash.digest('hex').slice(0, 12) }
}

export function servicePlugin(): Plugin {
  let root = ''
  let publicDir = ''
  return {
    name: 'open-gambit-service',
    configResolved(config) { ({ root, publicDir } = config) },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { files, entry, version } = listing(bundle, publicDir)
        const code = await plainScript(root, 'src/worker/service.ts', { FILES: JSON.stringify(files), ENTRY: JSON.stringify(entry), VERSION: JSON.stringify(version) })
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: code })
      },
    },
  }
}

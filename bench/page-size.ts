/** What the browser has to fetch before somebody can do anything, from the chunks of a build. */
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** What is read here of a chunk; the build tool’s own type is much wider. */
export interface Chunk {
  readonly fileName: string
  readonly code: string
  readonly isEntry: boolean
  readonly facadeModuleId: string | null
  /** File names that are fetched with it. */
  readonly imports: readonly string[]
}

/** Gate P5 for the first of these, in bytes; 1 kB is 1,000 bytes. It was 50 before the program of the head was there, and counted. */
export const FIRST_PAGE_GATE = 55_000
/** Phaser, as far as the board uses it (144 kB; whole it is 355). */
export const PHASER_GATE = 200_000
/** All JavaScript of a first session: 480 as the bench plays it, 512 with what explains a number. It was 500 before threads that play futures knew the debrief and the rest as well, 15 kB, which a debrief then need not wait for. */
export const SESSION_GATE = 530_000

const EARLY = /\/early-[^/]+\.js$/

/** Builds the game as it is delivered, without writing it. */
export async function builtChunks(root: string): Promise<readonly Chunk[]> {
  // A test runner has set this to “test”, and Vite then builds for development whatever the mode: longer by a tenth.
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  const result = await build({ root, mode: 'production', logLevel: 'silent', build: { write: false } })
  if (before === undefined) delete process.env['NODE_ENV']
  else process.env['NODE_ENV'] = before
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((r) => ('output' in r ? r.output : []))
  return outputs.flatMap((file): readonly Chunk[] => {
    if (file.type === 'chunk') return [file]
    // The program of the head is no module of the build.
    return EARLY.test(file.fileName) ? [{ fileName: file.fileName, code: String(file.source), isEntry: false, facadeModuleId: null, imports: [] }] : []
  })
}

/** A chunk and everything that is fetched with it. */
export function withImports(chunks: readonly Chunk[], start: Chunk): ReadonlySet<Chunk> {
  const reached = new Set<Chunk>()
  const visit = (chunk: Chunk): void => {
    if (reached.has(chunk)) return
    reached.add(chunk)
    for (const name of chunk.imports) {
      const next = chunks.find((c) => c.fileName === name)
      if (next) visit(next)
    }
  }
  visit(start)
  return reached
}

/** The first page in one language: the program of the head, the entry and the words that stand on it. `language` is a folder of texts, such as `en`. */
export function firstPage(chunks: readonly Chunk[], language: string): readonly Chunk[] {
  const entry = chunks.find((c) => c.isEntry)
  const words = chunks.find((c) => c.facadeModuleId?.replaceAll('\\', '/').endsWith(`/content/text/${language}/first.ts`))
  const early = chunks.find(({ fileName }) => EARLY.test(fileName))
  if (!entry || !words || !early) throw new Error(`The build has no entry, no program of the head, or no first words in "${language}".`)
  return [...new Set([early, ...withImports(chunks, entry), ...withImports(chunks, words)])]
}

export function gzipped(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0)
}

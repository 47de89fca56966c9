/**
 * The layers of the source tree and who may import whom. `layers.test.ts` holds the code to this table.
 *
 * The engine is given its rules and imports nothing of ours. Board and desk never see the engine or the content, not
 * even types, and never each other: they meet in the stores of `app` and in the view-models.
 */
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { lineAt, parseSource, PROJECT_ROOT, readSource, sourceFilesUnder } from './sources.ts'

export interface Layer {
  /** Folders under `src` that may be imported besides the layer's own. */
  readonly imports: readonly string[]
  /** Packages that may be imported; `name/*` covers everything below a scope or a prefix. */
  readonly packages: readonly string[]
}

/** A layer is a folder under `src`; `main` stands for the files directly in `src`. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  engine: { imports: [], packages: [] },
  content: { imports: ['engine'], packages: [] },
  opponents: { imports: ['engine', 'content'], packages: [] },
  analysis: { imports: ['engine', 'content', 'opponents'], packages: [] },
  link: { imports: ['engine', 'content'], packages: [] },
  replay: { imports: ['engine', 'content', 'opponents', 'link'], packages: [] },
  view: { imports: ['engine', 'content', 'opponents', 'analysis', 'link', 'replay'], packages: [] },
  app: { imports: ['engine', 'content', 'opponents', 'analysis', 'link', 'replay', 'view'], packages: ['zustand'] },
  board: { imports: ['app', 'view'], packages: ['phaser'] },
  desk: { imports: ['app', 'view'], packages: ['preact', '@fontsource-variable/*', '@dagrejs/dagre', 'qr/*', 'qrcode-generator'] },
  worker: { imports: ['engine', 'content', 'opponents', 'analysis', 'link', 'replay'], packages: [] },
  cli: { imports: ['engine', 'content', 'opponents', 'analysis', 'link', 'replay', 'view'], packages: ['node:*'] },
  main: { imports: ['app', 'board', 'desk', 'content'], packages: ['preact', '@fontsource-variable/*'] },
}

/** Packages that exactly one file may import. */
const ONE_FILE_PACKAGES: Readonly<Record<string, string>> = {
  seedrandom: 'src/engine/chance.ts',
  '@dagrejs/dagre': 'src/desk/web/layout.ts',
  // A released engine is loaded by its id, from the page’s own site.
  'computed import address': 'src/app/share/engines.ts',
}

/** Only this layer may start a file of the `worker` layer, and only as a thread (`new URL(…)` or `?worker`). */
const STARTS_WORKERS = 'app'

export interface ImportEdge {
  readonly from: string
  readonly line: number
  readonly specifier: string
  /** Path of the imported file when the specifier is relative; undefined for packages. */
  readonly to: string | undefined
  /** Starts a thread instead of importing. */
  readonly thread: boolean
}

/** The layer of a file such as `src/engine/step.ts`. */
export function layerOf(file: string): string {
  const parts = file.split('/')
  return parts.length === 2 ? 'main' : parts[1]
}

/** Every import, re-export, dynamic import and worker address of one file. `text` is passed so that tests can plant code. */
export function importsOf(file: string, text: string): ImportEdge[] {
  const { module } = parseSource(file, text)
  const found: { specifier: string; start: number }[] = [
    ...module.staticImports.map((item) => ({ specifier: item.moduleRequest.value, start: item.start })),
    ...module.staticExports.flatMap((item) =>
      item.entries.flatMap((entry) =>
        entry.moduleRequest ? [{ specifier: entry.moduleRequest.value, start: item.start }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      specifier: unquote(text.slice(start, end)),
      start,
    })),
  ]
  const edges = found.map(({ specifier, start }) => edge(file, text, specifier, start, /\?worker\b/.test(specifier)))
  for (const match of text.matchAll(/new URL\(\s*(['"])(\.[^'"]*\.tsx?)\1\s*,\s*import\.meta\.url/g)) {
    edges.push(edge(file, text, match[2], match.index, true))
  }
  return edges
}

function unquote(source: string): string {
  return /^(['"`])([^$]*)\1$/.exec(source.trim())?.[2] ?? `computed import ${source}`
}

function edge(file: string, text: string, specifier: string, start: number, thread: boolean): ImportEdge {
  const path = specifier.replace(/\?.*$/, '')
  const to = path.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), path)) : undefined
  return { from: file, line: lineAt(text, start), specifier, to, thread }
}

/** All edges of the source tree. */
export function importGraph(): { files: string[]; edges: ImportEdge[] } {
  const files = sourceFilesUnder('src')
  return { files, edges: files.flatMap((file) => importsOf(file, readSource(file))) }
}

/** What is wrong with an import, as a sentence; undefined when nothing is. */
export function faultOf(imported: ImportEdge): string | undefined {
  const fault = imported.to === undefined ? packageFault(imported) : fileFault(imported, imported.to)
  return fault && `${imported.from}:${imported.line}: ${fault}`
}

function packageFault({ from, specifier }: ImportEdge): string | undefined {
  const only = Object.entries(ONE_FILE_PACKAGES).find(([name]) => covers(name, specifier))
  if (only) return only[1] === from ? undefined : `only ${only[1]} may import ${specifier}`
  const layer = layerOf(from)
  const allowed = LAYERS[layer]?.packages ?? []
  return allowed.some((name) => covers(name, specifier)) ? undefined : `${layer} may not import the package ${specifier}`
}

function covers(pattern: string, specifier: string): boolean {
  if (pattern.endsWith('*')) return specifier.startsWith(pattern.slice(0, -1))
  return specifier === pattern || specifier.startsWith(`${pattern}/`)
}

function fileFault({ from, specifier, thread }: ImportEdge, to: string): string | undefined {
  if (!existsSync(join(PROJECT_ROOT, to))) return `${specifier} does not exist (imports name the file with its extension)`
  if (!to.startsWith('src/')) return `${specifier} leaves src`
  const [layer, target] = [layerOf(from), layerOf(to)]
  if (layer === target || LAYERS[layer]?.imports.includes(target)) return undefined
  if (thread && layer === STARTS_WORKERS && target === 'worker') return undefined
  return `${layer} may not import ${target} (${specifier})`
}

/** Files that import each other in a ring, types included, each ring as its path. */
export function findCycles(files: readonly string[], edges: readonly ImportEdge[]): string[] {
  const targets = new Map<string, string[]>(files.map((file) => [file, []]))
  for (const { from, to, thread } of edges) {
    if (to !== undefined && !thread && targets.has(to)) targets.get(from)?.push(to)
  }
  const cycles: string[] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      cycles.push([...path.slice(at), file].join(' -> '))
      return
    }
    if (done.has(file)) return
    path.push(file)
    for (const target of targets.get(file) ?? []) visit(target)
    path.pop()
    done.add(file)
  }
  for (const file of files) visit(file)
  return [...new Set(cycles)]
}

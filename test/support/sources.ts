/** Finds and parses the project's own source files, for the tests that read code instead of running it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, type ParseResult } from 'vite'

export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Every `.ts` and `.tsx` file below a folder, as paths relative to the project with `/`; none when it is not there. */
export function sourceFilesUnder(folder: string): string[] {
  const start = join(PROJECT_ROOT, folder)
  if (!existsSync(start)) return []
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(PROJECT_ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}

export function readSource(path: string): string {
  return readFileSync(join(PROJECT_ROOT, path), 'utf8')
}

/** The syntax tree of a file; throws when the file is not valid TypeScript. */
export function parseSource(path: string, text: string): ParseResult {
  const result = parseSync(path, text, { sourceType: 'module' })
  const first = result.errors[0]
  if (first) throw new Error(`${path} could not be parsed: ${first.message}`)
  return result
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) if (text.charCodeAt(i) === 10) line++
  return line
}

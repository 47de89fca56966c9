/** A file that an option names, or standard input for `-`. */
import { readFileSync } from 'node:fs'
import { UsageError } from './usage-error.ts'

/** `what` begins the sentence where it cannot be read: “The plan”. */
export const readText = (what: string) => (path: string): string => {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'that is a folder' : code
    throw new UsageError(`${what} ${path} cannot be read: ${why}.`)
  }
}

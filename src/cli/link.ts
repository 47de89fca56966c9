/** `npm run link`: the process around `readLinks`. */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { runCommand } from './command.ts'
import { readLinks } from './read-links.ts'
import { UsageError } from './usage-error.ts'

function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    throw new UsageError(`The file ${path} cannot be read: ${error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : String(error)}.`)
  }
}

runCommand((argv) => {
  const { stdout, sound } = readLinks(argv, readText)
  if (!sound) process.exitCode = 1
  return stdout
})

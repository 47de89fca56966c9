/** `SHA256SUMS` beside what was built, so that whoever hosts it can see whether his copy is whole. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Plugin } from 'vite'

const NAME = 'SHA256SUMS'

export function sumsOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).filter((name) => name !== NAME).sort()
  return files.map((name) => `${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')}  ${name}\n`).join('')
}

export function sumsPlugin(): Plugin {
  let folder = ''
  return {
    name: 'open-gambit-sums',
    configResolved(config) { folder = resolve(config.root, config.build.outDir) },
    // After everything has been written, files that are served as they are included.
    writeBundle: { order: 'post', sequential: true, handler() { writeFileSync(join(folder, NAME), sumsOf(folder)) } },
  }
}

/**
 * A released engine as one file: rules, engine and the computer players that are asked again, without the page. What is
 * built is a module that exports `engine`, an `EngineModule`; it imports nothing.
 */
import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { build } from 'vite'
import { root } from './ensure.mjs'

export const ENTRY = 'src/replay/released-entry.ts'

/** Writes the bundle of `entry` to `file` and returns its text. */
export async function buildEngine(entry, file) {
  await build({
    configFile: false, root, logLevel: 'error', publicDir: false,
    build: {
      lib: { entry, formats: ['es'], fileName: () => basename(file) },
      outDir: dirname(file), emptyOutDir: false, target: 'es2022', minify: true,
    },
  })
  return readFileSync(file, 'utf8')
}

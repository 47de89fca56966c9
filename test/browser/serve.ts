/**
 * Builds the game into a temporary folder and serves it on a free port for the browser tests.
 *
 * A folder of its own, so that a test run and a running `npm start` never write into each other's `dist`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { PROJECT_ROOT } from '../support/sources.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built game, ending in a slash. */
    siteUrl: string
    /** Folder of the built game. */
    siteFolder: string
  }
}

// eslint-disable-next-line import/no-default-export -- Vitest asks for the default export of a global setup.
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const outDir = mkdtempSync(join(tmpdir(), 'open-gambit-site-'))
  const shared = { root: PROJECT_ROOT, mode: 'production', logLevel: 'warn' } as const
  // The test runner has set this to “test”, and Vite then builds for development whatever the mode: not what players get.
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await build({ ...shared, build: { outDir, emptyOutDir: true } })
  // Once more as developers see it, under `dev/`: with the language that is made to find faults, and the gallery.
  await build({ ...shared, define: { 'import.meta.env.DEV': 'true' }, build: { outDir: join(outDir, 'dev'), emptyOutDir: true, rolldownOptions: { input: ['index.html', 'test/gallery/index.html'].map((page) => join(PROJECT_ROOT, page)) } } })
  process.env['NODE_ENV'] = before
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0, open: false } })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The built game could not be served.')
  project.provide('siteFolder', outDir)
  project.provide('siteUrl', `http://127.0.0.1:${address.port}/`)
  return async () => {
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** Tests that need no browser: unit, property, behaviour, replay, content, architecture. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'node_modules/**', 'dist/**'],
    setupFiles: ['test/support/forbid-inexact.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})

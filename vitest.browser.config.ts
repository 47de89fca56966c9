/** Browser tests: the built game in Debian's Chromium. `npm run browser` builds, serves and runs them. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/serve.ts'],
    // One browser at a time: software rendering takes every core there is.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})

/** The build and the dev server. Phaser gets a chunk of its own, which is loaded after the first screen. */
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  // One page, routed behind the `#`: an address that is not there is an error, not the game again.
  appType: 'mpa',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    // Phaser alone is 1.4 MB; everything else must stay well below this.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
})

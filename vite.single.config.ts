/** `npm run build:single`: the whole game as one HTML file, for a USB stick or a shared folder. */
import { defineConfig } from 'vite'
import { phaserCore } from './scripts/phaser-core.mjs'
import { singlePlugin } from './scripts/site/single-plugin.ts'
import { sumsPlugin } from './scripts/site/sums-plugin.ts'

export default defineConfig({
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [phaserCore(), singlePlugin('open-gambit.html'), sumsPlugin()],
  build: {
    target: 'es2022',
    outDir: 'dist-single',
    emptyOutDir: true,
    modulePreload: false,
    cssCodeSplit: false,
    // Faces and pictures stand in the file.
    assetsInlineLimit: () => true,
    chunkSizeWarningLimit: 6000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
})

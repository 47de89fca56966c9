/** The build and the dev server. Phaser, as far as it is used, gets a chunk of its own, which is loaded after the first screen. */
import { defineConfig } from 'vite'
import { phaserCore } from './scripts/phaser-core.mjs'
import { socialCard } from './scripts/social-card.mjs'
import { firstPagePlugin } from './scripts/site/first-page-plugin.ts'
import { policyPlugin } from './scripts/site/policy-plugin.ts'
import { SITE_HEADERS } from './scripts/site/policy.ts'
import { servicePlugin } from './scripts/site/service-plugin.ts'
import { sumsPlugin } from './scripts/site/sums-plugin.ts'

export default defineConfig({
  plugins: [phaserCore(), socialCard(), firstPagePlugin(), policyPlugin(), servicePlugin(), sumsPlugin()],
  base: './',
  // One page, routed behind the `#`: an address that is not there is an error, not the game again.
  appType: 'mpa',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', headers: { ...SITE_HEADERS } },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    // A browser that does not know the hint asks for the same files a little later; a program that does it for it weighs half a kilobyte.
    modulePreload: { polyfill: false },
    // The part of Phaser that is used is 620 kB unpacked; everything else must stay well below this.
    chunkSizeWarningLimit: 650,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            // Small files that the first page needs and later parts too: one to fetch, and better packed, instead of ten.
            { name: 'start', test: /node_modules[\\/]preact[\\/]|src[\\/](desk[\\/]shared[\\/](waiting|icons)|view[\\/]format|link[\\/](numbers|scenario-link|seed-words|players)|engine[\\/](nearest|quarters|types)|app[\\/]choice|content[\\/](scenarios|sources))\.tsx?$/ },
          ],
        },
      },
    },
  },
})

/**
 * A part of the build: `import Phaser from 'phaser'` gets `src/board/phaser/core.cjs`, which names the sources of Phaser
 * that the board uses. The package's list of exports has no sources, so they are found by their folder.
 *
 * Phaser leaves parts out by `if (typeof WEBGL_RENDERER)`, where the name is to be replaced by true or false; left
 * alone it reads "undefined", which counts as true. Here: WebGL only, no sound, no tools for debugging.
 */
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src')
const entry = fileURLToPath(new URL('../src/board/phaser/core.cjs', import.meta.url))
const FEATURES = { WEBGL_RENDERER: true, CANVAS_RENDERER: false, FEATURE_SOUND: false, WEBGL_DEBUG: false, PLUGIN_CAMERA3D: false, PLUGIN_FBINSTANT: false }

/** Programs for graphics cards that nothing on the board is drawn by: 15 kB of text, packed. */
const UNDRAWN = /[\\/]webgl[\\/]shaders[\\/](?:Filter|Noise|Gradient|Ramp|PointLight|SpriteGPULayer|TilemapGPULayer)[^\\/]*\.js$/

/**
 * Phaser asks of every pixel which of seven ways of tinting it is to have. Nothing here is tinted, only faded, and where
 * the processor draws, that is a quarter of a frame with a picture as large as the board in it.
 */
const TINT = /[\\/]webgl[\\/]shaders[\\/]ApplyTint-glsl\.js$/
const UNTINTED = 'vec4 applyTint(vec4 texture) { return texture * outTint.a; }'

/** @returns {import('vite').Plugin} */
export function phaserCore() {
  return {
    name: 'phaser-core',
    // The dev server prepares packages by itself, and takes Phaser whole.
    apply: 'build',
    config: () => ({ resolve: { alias: [{ find: /^phaser$/, replacement: entry }, { find: /^phaser-source(?=\/)/, replacement: source }] } }),
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/].*\.js$/ },
      handler(code, id) {
        if (!id.startsWith(source + sep) && !id.startsWith(source.replaceAll('\\', '/'))) return null
        if (UNDRAWN.test(id)) return "module.exports = ''"
        if (TINT.test(id)) return `module.exports = ${JSON.stringify(UNTINTED)}`
        return code.replace(/typeof (WEBGL_RENDERER|CANVAS_RENDERER|FEATURE_SOUND|WEBGL_DEBUG|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)\b/g, (_, name) => String(FEATURES[name]))
      },
    },
  }
}

/**
 * The whole game as one HTML file: script, styles, faces, threads and icon stand in it, under a policy that names them by
 * their hashes. From `file://` a page may not load modules, and a thread may only start as a plain script in a blob.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import type { Plugin, Rolldown } from 'vite'
import { needlessFaces } from './fonts.ts'
import { withPolicy } from './policy-plugin.ts'
import { filePolicy } from './policy.ts'

const THREAD = /\?worker&url$/

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** A script that stands in a page must not seem to end it. */
export function inPage(code: string): string {
  return code.replace(/<(?=\/script|script|!--)/gi, '\\x3C').replaceAll('\0', '\\0').replace(/\r\n?/g, '\n')
}

/** A thread as one plain script. */
async function threadCode(file: string): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'warn', publicDir: false,
    build: { write: false, target: 'es2022', rolldownOptions: { input: file, output: { format: 'iife', codeSplitting: false } } },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((r) => ('output' in r ? r.output : []))
  const chunks = outputs.filter((file) => file.type === 'chunk')
  if (chunks.length !== 1) throw new Error(`${file} was built as ${chunks.length} scripts instead of one.`)
  return chunks[0].code
}

/** A bare form of the page: what only a site has goes, the icon stands in it. */
export function forOneFile(html: string, icon: string): string {
  return html
    .replace(/^.*<meta property="og:.*\n/gm, '').replace(/^.*<meta name="twitter:.*\n/gm, '')
    .replace(/^.*<link rel="(?:manifest|apple-touch-icon)".*\n/gm, '')
    .replace(/(<link rel="icon"[^>]*href=")[^"]+"/, `$1data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}"`)
    .replace('<html ', '<html data-copy="file" ')
}

/** Puts script and styles into the page; everything else of the build is in them. */
export function inlined(html: string, code: string, css: string): string {
  const script = inPage(code)
  const style = needlessFaces(css, code + html).reduce((text, face) => text.replace(face, ''), css)
  // Functions as replacements: code is full of `$`.
  const page = html
    .replace(/<script type="module"[^>]*src="[^"]*"[^>]*><\/script>/, () => `<script type="module">${script}</script>`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/^.*<link rel="modulepreload".*\n/gm, '')
  return withPolicy(page, filePolicy([hashOf(script)], [hashOf(style)]))
}

export function singlePlugin(fileName: string): Plugin {
  let root = ''
  return {
    name: 'open-gambit-single',
    enforce: 'pre',
    configResolved(config) { root = config.root },
    async resolveId(source, importer) {
      if (!THREAD.test(source)) return null
      const found = await this.resolve(source.replace(THREAD, ''), importer, { skipSelf: true })
      return found && `\0thread:${found.id}`
    },
    async load(id) {
      if (!id.startsWith('\0thread:')) return null
      const code = await threadCode(id.slice('\0thread:'.length))
      return `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`
    },
    transformIndexHtml: { order: 'pre', handler: (html) => forOneFile(html, readFileSync(resolve(root, 'public/icon.svg'), 'utf8')) },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle)
        const page = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.html'))
        const chunks = files.filter((file) => file.type === 'chunk')
        const styles = files.filter((file): file is Rolldown.OutputAsset => file.type === 'asset' && file.fileName.endsWith('.css'))
        if (page?.type !== 'asset' || chunks.length !== 1 || styles.length !== 1 || files.length !== 3) {
          throw new Error(`One page, one script and one style sheet were expected, not: ${files.map((file) => file.fileName).join(', ')}`)
        }
        const source = inlined(String(page.source), chunks[0].code, String(styles[0].source))
        for (const { fileName: name } of files) delete bundle[name]
        this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
}

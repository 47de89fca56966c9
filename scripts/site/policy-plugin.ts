/**
 * Puts the content security policy into the built pages, first in their head, since GitHub Pages can set no headers; and
 * writes `_headers`, which Netlify and Cloudflare Pages read. The preview server sends true headers.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { CACHE_LONG, SITE_HEADERS, SITE_POLICY } from './policy.ts'

export function headersFile(): string {
  const all = Object.entries(SITE_HEADERS).map(([name, value]) => `  ${name}: ${value}`)
  // What is not named for its content is asked for again by default on both hosts.
  return ['/*', ...all, '/assets/*', `  Cache-Control: ${CACHE_LONG}`, ''].join('\n')
}

export const policyMeta = (policy: string): string => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`

export function withPolicy(html: string, policy: string): string {
  if (!html.includes('<head>')) throw new Error('A page without a head cannot carry its policy.')
  return html.replace('<head>', `<head>\n    ${policyMeta(policy)}`)
}

export function policyPlugin(): Plugin {
  let outDir = ''
  return {
    name: 'open-gambit-policy',
    configResolved(config) { outDir = resolve(config.root, config.build.outDir) },
    // Not while developing: there the tools put their own scripts and styles into the page.
    transformIndexHtml: { order: 'post', handler: (html, { server }) => (server ? html : withPolicy(html, SITE_POLICY)) },
    generateBundle() { this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() }) },
    // As static hosts do it: an address that is not there gets the page that mends links.
    configurePreviewServer: (server) => () => {
      server.middlewares.use((request, response, next) => {
        // Pages that are there come after this.
        const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''))
        if (!path.includes('..') && existsSync(join(outDir, path))) return next()
        const page = join(outDir, '404.html')
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...SITE_HEADERS })
        response.end(existsSync(page) ? readFileSync(page) : 'Not found')
      })
    },
  }
}

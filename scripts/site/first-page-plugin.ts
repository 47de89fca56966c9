/**
 * Puts the first page into the document, in every language, with the small program that shows one of them before
 * anything is painted (`src/early.ts`). They stand in templates: what is not shown is neither read out nor searched.
 */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { renderToString } from 'preact-render-to-string'
import { runnerImport } from 'vite'
import type { Plugin, Rolldown } from 'vite'
import type * as FirstPage from '../../src/first-page.tsx'
import { plainScript } from './plain-script.ts'

export interface Standing {
  readonly id: string
  readonly direction: string
  readonly markup: string
  /** What is said where the program does not come. */
  readonly fault: string
  /** What its map shows, as JSON. */
  readonly world: string
}

/** The policy allows no style in markup, and ids of nobody else. */
function checked(id: string, markup: string): string {
  if (/<[^>]*\s(?:style|on\w+)=/.test(markup)) throw new Error(`The first page in "${id}" has a style or a handler in its markup, which its policy refuses.`)
  return markup
}

const NO_STYLE = '\0no-style'
/** Style sheets are for the browser. */
const withoutStyles: Plugin = {
  name: 'open-gambit-without-styles',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('.css') ? NO_STYLE : null),
  load: (id) => (id === NO_STYLE ? '' : null),
}

/** The first page in every language, as the program renders it for somebody who has never been here. */
export async function standingIn(root: string): Promise<readonly Standing[]> {
  const { module } = await runnerImport<typeof FirstPage>(resolve(root, 'src/first-page.tsx'), {
    root, configFile: false, logLevel: 'warn', plugins: [withoutStyles], oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  })
  return module.STANDING_PAGES.map(({ id, direction, page, world, fault }) => ({ id, direction, fault, markup: checked(id, renderToString(page)), world: JSON.stringify(world) }))
}

/** The program of the head, as one plain script: a module would run after the first paint. */
export const earlyCode = (root: string, standing: readonly Standing[]): Promise<string> =>
  plainScript(root, 'src/early.ts', { STANDING: JSON.stringify(standing.map(({ id, direction }) => ({ id, direction }))) })

/** Style sheets with the faces of the game (`src/desk/faces.ts`). */
function faceStyles(bundle: Rolldown.OutputBundle): readonly string[] {
  const names = Object.values(bundle).flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') && /url\([^)]+\.woff2/.test(String(file.source)) ? [file.fileName] : []))
  if (names.length === 0) throw new Error('The build has no faces.')
  return names
}

/** What the program asks for to say the words of the first page, beside what it begins with; nothing where other pages of the build hold them. */
function wordFiles(bundle: Rolldown.OutputBundle, id: string): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const words = chunks.find((chunk) => chunk.facadeModuleId?.replaceAll('\\', '/').endsWith(`/content/text/${id}/first.ts`))
  if (!words) return []
  const begun = chunks.filter((chunk) => chunk.isEntry).flatMap((chunk) => [chunk.fileName, ...chunk.imports])
  return [words.fileName, ...words.imports.filter((name) => !begun.includes(name))]
}

interface Files {
  /** The program of the head. */
  readonly early: string
  /** Style sheets of the faces. */
  readonly faces: readonly string[]
  /** Scripts that say the words of each language. */
  readonly needs: Readonly<Record<string, readonly string[]>>
}

const hashed = (name: string, end: string, content: string): string => `assets/${name}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${end}`
const worldFile = (id: string, world: string): string => hashed(`world-${id}`, 'json', world)

const links = (rel: string, names: readonly string[]): string => names.map((name) => `<link rel="${rel}" crossorigin href="./${name}">`).join('')

/**
 * The program of the head is its last: it holds up the reading of the page, and what stands above it has been asked for by
 * then. Templates come before the desk, which is the last to be read: then all is there that can be shown.
 */
export function withStanding(html: string, standing: readonly Standing[], { early, faces, needs }: Files): string {
  const templates = standing.flatMap(({ id, direction, markup, world, fault }) => [
    `<template data-needs="${id}">${links('modulepreload', needs[id] ?? [])}</template>`,
    `<template data-words="${id}" data-world="./${worldFile(id, world)}" lang="${id}" dir="${direction}">${markup}</template>`,
    `<template data-fault="${id}"><p class="boot-fault" role="alert">${fault}</p></template>`,
  ])
  templates.push(`<template data-faces>${links('stylesheet', faces)}</template>`)
  const page = html.replace('</head>', () => `  <script src="./${early}"></script>\n  </head>`).replace('<div id="desk">', () => `${templates.join('\n    ')}\n    <div id="desk">`)
  if (!page.includes(early) || !page.includes('<template ')) throw new Error('The page has no place for the words that stand in it.')
  return page
}

export function firstPagePlugin(): Plugin {
  let root = ''
  let standing: readonly Standing[] = []
  let early = { fileName: '', code: '' }
  return {
    name: 'open-gambit-first-page',
    apply: 'build',
    configResolved(config) { ({ root } = config) },
    async buildStart() {
      standing = await standingIn(root)
      const code = await earlyCode(root, standing)
      early = { code, fileName: hashed('early', 'js', code) }
    },
    transformIndexHtml: { order: 'post', handler: (html, { bundle }) => (
      bundle && html.includes('<div id="desk">')
        ? withStanding(html, standing, { early: early.fileName, faces: faceStyles(bundle), needs: Object.fromEntries(standing.map(({ id }) => [id, wordFiles(bundle, id)])) })
        : html
    ) },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: early.fileName, source: early.code })
      for (const { id, world } of standing) this.emitFile({ type: 'asset', fileName: worldFile(id, world), source: world })
    },
  }
}

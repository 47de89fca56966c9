/** Owns the import graph: the layers of `test/support/layers.ts`, no rings, nothing overlooked. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultOf, findCycles, importGraph, importsOf, layerOf, LAYERS } from '../support/layers.ts'
import { PROJECT_ROOT } from '../support/sources.ts'

/** Faults that are known and tolerated, word for word. May only shrink. */
const KNOWN: readonly string[] = []

/** A canary: a test that sees fewer modules than this has lost its eyes. Raise it as the tree grows. */
const FEWEST_MODULES = 30

const { files, edges } = importGraph()

test('every folder under src is a layer', () => {
  const folders = readdirSync(join(PROJECT_ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  expect(folders.filter((name) => !Object.hasOwn(LAYERS, name))).toEqual([])
})

test('layers import only what the table allows', () => {
  const faults = edges.map(faultOf).filter((fault) => fault !== undefined)
  expect(faults.filter((fault) => !KNOWN.includes(fault))).toEqual([])
  expect(KNOWN.filter((known) => !faults.includes(known))).toEqual([])
})

test('no module imports itself by a detour', () => {
  expect(findCycles(files, edges)).toEqual([])
})

test('the graph has been seen', () => {
  expect(files.length).toBeGreaterThanOrEqual(FEWEST_MODULES)
})

test('the table itself has no rings', () => {
  const order = Object.keys(LAYERS)
  for (const [name, layer] of Object.entries(LAYERS)) {
    for (const target of layer.imports) {
      expect(order, `${name} imports ${target}`).toContain(target)
      expect(LAYERS[target].imports, `${name} imports ${target}`).not.toContain(name)
    }
  }
})

describe('a planted import is refused:', () => {
  test.each([
    ['engine to content', 'src/engine/step.ts', "import { x } from '../main.tsx'"],
    ['a type of the engine in the board', 'src/board/scene.ts', "import type { Side } from '../engine/types.ts'"],
    ['a type of the engine in the desk', 'src/desk/charts/line.tsx', "import type { Side } from '../../engine/types.ts'"],
    ['a re-export of the engine', 'src/desk/all.ts', "export * from '../engine/types.ts'"],
    ['a dynamic import of the engine', 'src/board/scene.ts', "export const f = () => import('../engine/types.ts')"],
    ['a computed import', 'src/app/load.ts', 'export const f = (x: string) => import(x)'],
    ['Phaser in the desk', 'src/desk/panel.tsx', "import Phaser from 'phaser'"],
    ['Node in the engine', 'src/engine/step.ts', "import fs from 'node:fs'"],
    ['seedrandom outside its one file', 'src/engine/events.ts', "import alea from 'seedrandom/lib/alea.js'"],
    ['a file without its extension', 'src/view/map-vm.ts', "import type { Side } from '../engine/types'"],
    ['a file outside src', 'src/cli/sim.ts', "import '../../vite.config.ts'"],
    ['a thread started by the board', 'src/board/scene.ts', "new Worker(new URL('../engine/types.ts', import.meta.url))"],
  ])('%s', (_name, file, text) => {
    expect(importsOf(file, text).map(faultOf)).not.toContain(undefined)
    expect(importsOf(file, text)).not.toEqual([])
  })
})

test('allowed imports are let through', () => {
  const faults = [
    ...importsOf('src/engine/chance.ts', "import alea from 'seedrandom/lib/alea.js'\nimport { SIDES } from './types.ts'"),
    ...importsOf('src/desk/app.tsx', "import { useState } from 'preact/hooks'\nimport '@fontsource-variable/source-sans-3'"),
    ...importsOf('src/cli/sim.ts', "import { SIDES } from '../engine/types.ts'\nimport fs from 'node:fs'"),
  ].map(faultOf)
  expect(faults).toEqual([undefined, undefined, undefined, undefined, undefined, undefined])
})

test('a planted ring is found', () => {
  const ring = ['src/engine/a.ts', 'src/engine/b.ts']
  const planted = [
    ...importsOf(ring[0], "import { b } from './b.ts'"),
    ...importsOf(ring[1], "import { type a } from './a.ts'"),
  ]
  expect(findCycles(ring, planted)).toEqual(['src/engine/a.ts -> src/engine/b.ts -> src/engine/a.ts'])
})

test('a ring of types is one too: whoever reads one file should not have to read the other first', () => {
  const ring = ['src/engine/a.ts', 'src/engine/b.ts']
  const planted = [
    ...importsOf(ring[0], "import { b } from './b.ts'"),
    ...importsOf(ring[1], "import type { a } from './a.ts'"),
  ]
  expect(findCycles(ring, planted)).toHaveLength(1)
})

test('a file directly in src belongs to main', () => {
  expect(layerOf('src/main.tsx')).toBe('main')
  expect(layerOf('src/engine/phases/market.ts')).toBe('engine')
})

/** The tables of the documents say what the content and the model say. `npm run docs` writes them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generated } from '../../scripts/model-tables.mjs'
import { NOT_SHOWN, SHOWN } from '../../src/analysis/behaviour/check.ts'
import { PROJECT_ROOT } from '../support/sources.ts'

const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8')
const files = generated()

describe('generated tables', () => {
  it.each([...files.keys()])('%s is current; otherwise run npm run docs', (path) => {
    expect(existsSync(join(PROJECT_ROOT, path)), path).toBe(true)
    expect(read(path) === files.get(path), `${path} differs from what npm run docs writes`).toBe(true)
  })

  it('has no page that nobody writes any more', () => {
    for (const name of readdirSync(join(PROJECT_ROOT, 'docs/generated'))) expect([...files.keys()]).toContain(`docs/generated/${name}`)
  })
})

describe('documents', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(PROJECT_ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md')).map((name) => `docs/${name.replaceAll('\\', '/')}`)].filter((path) => existsSync(join(PROJECT_ROOT, path)))

  it.each(documents)('%s links to files that exist', (path) => {
    for (const [, target] of read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)) {
      const file = posix.normalize(posix.join(posix.dirname(path), target))
      expect(existsSync(join(PROJECT_ROOT, file)), `${path} links to ${target}`).toBe(true)
    }
  })

  it.each(documents.filter((path) => !path.startsWith('docs/generated/')))('%s names files of the project that exist', (path) => {
    for (const [, file] of read(path).matchAll(/`((?:src|test|scripts|docs|assets|public|bench)\/[\w./-]+\.(?:ts|tsx|mjs|md|json|html))`/g)) {
      expect(existsSync(join(PROJECT_ROOT, file)), `${path} names ${file}`).toBe(true)
    }
  })

  it('docs/model.md tells a learner nothing that no check shows', () => {
    const known = new Set([...SHOWN, ...NOT_SHOWN].map((b) => b.id))
    const [, section] = read('docs/model.md').split('## What a learner should discover')
    const named = [...section.slice(0, section.indexOf('\n## ')).matchAll(/\b[TM]-\d+\w?\b/g)].map(([id]) => id)
    expect(named.length).toBeGreaterThan(20)
    for (const id of named) expect(known, id).toContain(id)
  })
})

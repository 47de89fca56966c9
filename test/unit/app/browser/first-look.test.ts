/** What the page shows before its program has come: the same language and palette, and the first page only where it will be shown. */
import { describe, expect, test } from 'vitest'
import { firstLook } from '../../../../src/app/browser/first-look.ts'
import { readRoute } from '../../../../src/app/routes.ts'
import { createSettings } from '../../../../src/app/kept/settings.ts'
import { createShelf } from '../../../../src/app/kept/storage.ts'
import type { Shelf } from '../../../../src/app/kept/storage.ts'

const KNOWN = ['en', 'zh-Hans', 'es']

function shelfOf(): Shelf {
  const kept = new Map<string, string>()
  return { read: (key) => kept.get(key) ?? null, write: (key, value) => { kept.set(key, value); return true }, remove: (key) => void kept.delete(key), keys: () => [...kept.keys()] }
}

const at = (hash: string, search = '', shelf: Shelf = createShelf(null), device: readonly string[] = ['en-GB']) => firstLook({ hash, search }, shelf, KNOWN, device)

test('the language is what the link asks for, else what was chosen here, else what the device speaks', () => {
  const shelf = shelfOf()
  expect(at('', '', shelf, ['pt', 'zh-CN']).language).toBe('zh-Hans')
  createSettings(shelf).change({ language: 'es' })
  expect(at('', '', shelf, ['zh-CN']).language).toBe('es')
  expect(at('', '?lang=en', shelf, ['zh-CN']).language).toBe('en')
  expect(at('', '', createShelf(null), []).language).toBe('en')
})

test('the palette is the one that was chosen here', () => {
  const shelf = shelfOf()
  expect(at('', '', shelf).palette).toBe('ink')
  createSettings(shelf).change({ palette: 'projector' })
  expect(at('', '', shelf).palette).toBe('projector')
})

describe('the first page stands there at once', () => {
  test.each(['', '#', '#/'])('at its address "%s"', (hash) => {
    expect(readRoute(hash)).toEqual({ screen: 'home' })
    expect(at(hash).plain).toBe(true)
  })

  test.each(['#/model', '#/library', '#/game', '#scenario=open-model', '#r1.AbCdEfGh', '#nonsense'])('and not where something else is asked for: %s', (hash) => {
    expect(readRoute(hash)).not.toEqual({ screen: 'home' })
    expect(at(hash).plain).toBe(false)
  })

  test('and not where a link has got into the query; a language in the query is none', () => {
    expect(at('', '?scenario=open-model&seed=amber-heron-27').plain).toBe(false)
    expect(at('', '?lang=zh-Hans').plain).toBe(true)
  })

  test.each(['open-gambit/game', 'open-gambit/aside/1'])('and not where a game is kept that it would have to name: %s', (key) => {
    const shelf = shelfOf()
    shelf.write(key, '{}')
    expect(at('', '', shelf).plain).toBe(false)
  })
})

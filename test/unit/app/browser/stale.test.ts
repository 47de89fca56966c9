/** A page that is older than its server: loaded again once, never in the middle of a game, never without reason. */
import { expect, test } from 'vitest'
import { staleHandler } from '../../../../src/app/browser/stale.ts'
import { makeApp } from '../make-app.ts'

function stale(page: string | Error, hash = '') {
  const made = makeApp(undefined, hash)
  const kept = new Map<string, string>()
  let reloads = 0
  const handle = staleHandler(made.app.store, {
    fetchPage: () => (page instanceof Error ? Promise.reject(page) : Promise.resolve(page)),
    entry: 'index-old.js',
    memory: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
    reload: () => { reloads++ },
  })
  return { ...made, handle, reloads: () => reloads }
}

test('on the first page it is loaded again, once, and then says what is the matter', async () => {
  const made = stale('<script src="./assets/index-new.js">')
  await made.handle()
  await made.handle()
  expect(made.reloads()).toBe(1)
  expect(made.state().notice).toEqual({ id: 'stale' })
})

test('a game is not interrupted: the player is told and chooses the moment', async () => {
  const made = stale('<script src="./assets/index-new.js">')
  made.app.startFeatured('us')
  await made.handle()
  expect(made.reloads()).toBe(0)
  expect(made.state().notice).toEqual({ id: 'stale' })
})

test('a broken connection and a part that just did not come are no reason', async () => {
  for (const page of [new Error('no network'), '<script src="./assets/index-old.js">']) {
    const made = stale(page)
    await made.handle()
    expect(made.reloads()).toBe(0)
    expect(made.state().notice).toBeNull()
  }
})

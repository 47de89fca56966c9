/** The world of the first page comes from where the build put it, and from nowhere else. */
import { expect, test } from 'vitest'
import { standingWorld } from '../../../src/app/standing-world.ts'

const answer = (body: string, status = 200) => {
  const asked: string[] = []
  const load = (address: string): Promise<Response> => {
    asked.push(address)
    return Promise.resolve(new Response(body, { status }))
  }
  return { asked, load }
}

test('where the first page does not stand in the document there is no such world', () => {
  expect(standingWorld({})).toBeNull()
  expect(standingWorld({ words: 'en' })).toBeNull()
})

test('it is asked for where the document says, when it is wanted', async () => {
  const { asked, load } = answer('{"revision":1}')
  const standing = standingWorld({ words: 'es', world: './assets/world-es.json' }, load)
  expect(standing?.language).toBe('es')
  expect(asked).toEqual([])
  expect(await standing?.world()).toEqual({ revision: 1 })
  expect(asked).toEqual(['./assets/world-es.json'])
})

test('what does not come is said, and is no world', async () => {
  await expect(standingWorld({ words: 'en', world: './w.json' }, answer('gone', 404).load)?.world()).rejects.toThrow('404')
})

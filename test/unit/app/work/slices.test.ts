/** Work that is begun in slices and wanted before it is done. */
import { expect, test } from 'vitest'
import { begun } from '../../../../src/app/work/slices.ts'

function work(done: string[]) {
  return begun((function* () {
    for (const piece of ['a', 'b', 'c']) {
      done.push(piece)
      yield
    }
    return done.join('')
  })())
}

test('whoever wants it gets the rest at once, each piece is done once, and the slices after it have nothing to do', () => {
  const done: string[] = []
  const { steps, whole } = work(done)
  const slices = steps()
  slices.next()
  expect(done).toEqual(['a'])
  expect(whole()).toBe('abc')
  expect(slices.next().done).toBe(true)
  expect(whole()).toBe('abc')
  expect(done).toEqual(['a', 'b', 'c'])
})

test('slices alone finish it, and two that take turns do no piece twice', () => {
  const done: string[] = []
  const { steps, whole } = work(done)
  const [one, other] = [steps(), steps()]
  for (let ended = false; !ended;) ended = [one.next(), other.next()].every((slice) => slice.done)
  expect(done).toEqual(['a', 'b', 'c'])
  expect(whole()).toBe('abc')
})

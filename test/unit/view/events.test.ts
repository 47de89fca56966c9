/** Chance events in words: whom they struck, as it stands within a sentence and at its beginning. */
import { describe, expect, it } from 'vitest'
import { EVENTS } from '../../../src/content/events/index.ts'
import { EN } from '../../../src/content/text/en/index.ts'
import { LABS } from '../../../src/engine/types.ts'
import { eventTitle, eventWords } from '../../../src/view/events.ts'

const event = (id: string) => {
  const found = EVENTS.find((e) => e.id === id)
  if (!found) throw new Error(`There is no event ${id}.`)
  return found
}

describe('an event', () => {
  it('names one lab where the name stands for several, with a capital only at the beginning', () => {
    const target = LABS.indexOf('us-other')
    expect(eventTitle(event('training-failure'), target, EN)).toBe('A training run fails at another US lab')
    expect(eventTitle(event('efficiency-surprise'), target, EN)).toBe('Another US lab finds a cheaper way to train')
    expect(eventWords(event('efficiency-surprise'), target, EN.events['efficiency-surprise'].story, EN)).toMatch(/^Another US lab reaches /)
  })

  it('names a lab of its own as it is called', () => {
    expect(eventTitle(event('training-failure'), LABS.indexOf('deepseek'), EN)).toBe('A training run fails at DeepSeek')
  })
})

/** Chance events in words: whom they struck, as it stands within a sentence and at its beginning. */
import { describe, expect, it } from 'vitest'
import { EVENTS } from '../../../src/content/events/index.ts'
import { EN } from '../../../src/content/text/en/index.ts'
import { NAMES as ES_NAMES } from '../../../src/content/text/es/names.ts'
import { NAMES as ZH_NAMES } from '../../../src/content/text/zh-Hans/names.ts'
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

  it('has for every name of several labs one of them', () => {
    for (const names of [EN.names, ZH_NAMES, ES_NAMES]) {
      for (const lab of Object.values(names.labs)) expect(lab.many === true, lab.name).toBe(lab.oneOf !== undefined)
    }
    expect(eventTitle(event('efficiency-surprise'), LABS.indexOf('zhipu'), EN)).toBe('Zhipu or Moonshot finds a cheaper way to train')
  })

  it('names a lab of its own as it is called', () => {
    expect(eventTitle(event('training-failure'), LABS.indexOf('deepseek'), EN)).toBe('A training run fails at DeepSeek')
  })
})

/** The glossary writes out how stability is made; its numbers are those of the model. */
import { expect, it } from 'vitest'
import { STABILITY_COSTS } from '../../../../src/engine/phases/indices.ts'
import { readSource } from '../../../support/sources.ts'

it.each([['en', '.'], ['zh-Hans', '.'], ['es', ',']])('the glossary in %s has the weights of the parts of stability', (language, point) => {
  const text = readSource(`src/content/text/${language}/glossary/scores.ts`)
  for (const cost of Object.values(STABILITY_COSTS)) expect(text).toContain(`− ${String(cost).replace('.', point)}·`)
})

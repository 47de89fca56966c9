/** No strategy may be right whatever the other side does. The short form of `npm run -s balance -- --checks dominance`. */
import { expect, it } from 'vitest'
import { smallDominance } from '../../../src/analysis/balance/check-empirical.ts'
import { RULES } from '../../../src/content/rules.ts'
import { createEngine } from '../../../src/engine/engine.ts'

it('nobody among the rules and specialists is better than all others against every rival', () => {
  const found = smallDominance(createEngine(RULES), ['one-third'])
  expect(found.map((x) => `${x.scenario}/${x.doctrine}/${x.side}: ${x.who}, by ${x.lead.toFixed(2)}`)).toEqual([])
})

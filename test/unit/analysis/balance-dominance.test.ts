/** No strategy may be right whatever the other side does. The short form of `npm run -s balance -- --checks dominance`. */
import { expect, it } from 'vitest'
import { smallDominance } from '../../../src/analysis/balance/check-empirical.ts'
import { RULES } from '../../../src/content/rules.ts'
import { createEngine } from '../../../src/engine/engine.ts'

/** Where one is right all the same, and by how many points at least. What stops failing leaves the list; nothing joins it unseen. */
const KNOWN: readonly { readonly cell: string; readonly who: string; readonly lead: number }[] = [
  { cell: 'one-third/lead/us', who: 'hard-line', lead: 0.1 },
]

it('nobody among the rules and specialists is better than all others against every rival, but in the cells that are known', () => {
  const found = smallDominance(createEngine(RULES), ['one-third'])
  expect(found.map((x) => ({ cell: `${x.scenario}/${x.doctrine}/${x.side}`, who: x.who, lead: Math.round(x.lead * 10) / 10 }))).toEqual(KNOWN)
})

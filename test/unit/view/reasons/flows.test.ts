import { expect, it } from 'vitest'
import { RULES } from '../../../../src/content/rules.ts'
import { EN } from '../../../../src/content/text/en/index.ts'
import { R_SMUGGLED } from '../../../../src/engine/layout.ts'
import { smuggledParts } from '../../../../src/view/reasons/flows.ts'
import { turnOf } from '../../../../src/view/reasons/turn.ts'
import { engine, playTurns } from '../turns.ts'

it('explains smuggling in the first turn of every scenario with bars no larger than what is smuggled', () => {
  for (const { id } of RULES.scenarios) {
    const [record] = playTurns({ scenario: id, turns: 1, by: 'history' })
    const most = Math.max(record.before[R_SMUGGLED], ...record.midpoints.map((s) => s[R_SMUGGLED]))
    for (const part of smuggledParts(turnOf(engine, record, EN, 'us'))) expect(Math.abs(part.amount), `${id}: ${part.key}`).toBeLessThanOrEqual(most)
  }
})

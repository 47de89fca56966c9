/** Why a score moved: each bar can be checked by hand, from the numbers that stand beside it, and opens further. */
import { describe, expect, it } from 'vitest'
import { BELOW } from '../../../../src/content/equations.ts'
import { EN } from '../../../../src/content/text/en/index.ts'
import { DOCTRINES, SIDES } from '../../../../src/engine/types.ts'
import { reasonsFor } from '../../../../src/view/reasons/measures.ts'
import { measureOf } from '../../../../src/view/measures.ts'
import { turnOf } from '../../../../src/view/reasons/turn.ts'
import { explain } from '../../../../src/view/reasons/reasons.ts'
import { engine, playTurns } from '../turns.ts'

const records = playTurns({ seed: 'score bars', turns: 3 })
const numbers = (text: string) => [...text.matchAll(/−?\d+(\.\d+)?/g)].map(([n]) => Number(n.replace('−', '-')))

describe('why a score moved', () => {
  it('says where each index stands on its scale: weighed and multiplied, these give the score that is shown', () => {
    for (const record of records) for (const you of SIDES) for (const doctrine of DOCTRINES) {
      const why = explain(engine, record, `score-${doctrine}`, EN, you)
      const measure = measureOf(`score-${doctrine}`, you, EN)
      if (!measure) throw new Error('no measure')
      const { parts } = reasonsFor(turnOf(engine, record, EN, you), measure.what)
      const after = parts.reduce((log, part) => {
        const [weight, , , , to] = numbers(part.detail)
        return log + weight / 100 * Math.log(to)
      }, 0)
      expect(Math.abs(Math.exp(after) / why.to.value - 1), `${you} ${doctrine}`).toBeLessThan(0.01)
      for (const part of parts) expect(part.of && BELOW[part.of].equation).toBe('standing')
    }
  })

  it('opens every bar that is one thing, also where it is too small for a bar of its own', () => {
    for (const record of records) for (const you of SIDES) for (const doctrine of DOCTRINES) {
      const { bars } = explain(engine, record, `score-${doctrine}`, EN, you)
      for (const bar of bars) if (bar.id === 'other') expect(Object.values(EN.names.indices).map((index) => index.name)).not.toContain(bar.label)
    }
  })
})

describe('why Nvidia’s revenue moved', () => {
  it('does not call the learning of all makers anybody’s act, and calls the seller’s own price his', () => {
    const [record] = playTurns({ by: 'history', turns: 1, decisions: [[{ seat: 'nvidia', lever: 'price', value: 0.5 }]] })
    const { bars } = explain(engine, record, 'nvidia', EN, 'us')
    const who = (id: string) => bars.find((b) => b.id === id)?.who
    expect([who('learning'), who('sellerPrice')]).toEqual(['world', 'you'])
  })
})

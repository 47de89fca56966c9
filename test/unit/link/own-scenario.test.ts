/** A teacher’s own scenario: what is good goes through unchanged, what is not is named, and nothing gets in by the back. */
import { fc } from '../../support/property.ts'
import { describe, expect, it } from 'vitest'
import { readOwnScenario, readOwnScenarioText } from '../../../src/link/own-check.ts'
import { ownFaultSentence } from '../../../src/link/own-faults.ts'
import type { OwnScenario } from '../../../src/link/own-scenario.ts'
import { ownScenarios } from '../../support/records.ts'

const SAMPLE: OwnScenario = {
  base: 'deepseek-moment', title: 'Who sets the pace?', briefing: 'You advise Washington.\nThink about allies.', questions: ['What did you give up?'],
  turns: 6, quartersPerTurn: 2, side: 'us', depth: 'essentials',
  levers: [{ lever: 'washington/chip-controls', show: 'locked', value: 0.6 }, { lever: 'washington/talks', show: 'shown' }],
  events: 'on', chosen: [], opponent: 'able', corrections: [{ variable: 'escalation', value: 1.5 }],
}
const faultsOf = (change: object) => {
  const read = readOwnScenario({ ...SAMPLE, ...change })
  return read.ok ? [] : read.faults.map((fault) => `${fault.field}: ${fault.code}`)
}

describe('an own scenario', () => {
  it('that is sound goes through unchanged, also as JSON', () => {
    expect(readOwnScenario(SAMPLE)).toEqual({ ok: true, own: SAMPLE })
    fc.assert(fc.property(ownScenarios, (own) => {
      expect(readOwnScenarioText(JSON.stringify(own))).toEqual({ ok: true, own })
    }), { numRuns: 60 })
  })

  it('is put into its one order', () => {
    const read = readOwnScenario({ ...SAMPLE, levers: SAMPLE.levers.toReversed() })
    expect(read).toEqual({ ok: true, own: SAMPLE })
  })

  it.each<[string, object, string]>([
    ['an unknown key', { html: '<b>' }, ': unknown-key'],
    ['a scenario that is none', { base: 'deepseek-momen' }, 'base: unknown-value'],
    ['a title too long', { title: 'x'.repeat(81) }, 'title: long'],
    ['no title', { title: '' }, 'title: empty'],
    ['a title with a line break', { title: 'a\nb' }, 'title: unseen'],
    ['a title with room at its end', { title: 'a ' }, 'title: edges'],
    ['a briefing that begins with an empty line', { briefing: '\na' }, 'briefing: edges'],
    ['a break of another system', { briefing: 'a\r\nb' }, 'briefing: unseen'],
    ['a mark that turns the direction', { briefing: 'a\u202eb' }, 'briefing: unseen'],
    ['turns that are no number', { turns: '6' }, 'turns: range'],
    ['turns that are NaN', { turns: NaN }, 'turns: range'],
    ['too many turns', { turns: 41 }, 'turns: range'],
    ['questions that are no list', { questions: { 0: 'a', length: 1 } }, 'questions: type'],
    ['too many questions', { questions: Array.from({ length: 9 }, () => 'a') }, 'questions: many'],
    ['a lever that is none', { levers: [{ lever: 'washington/chip-control', show: 'hidden' }] }, 'levers[0].lever: unknown-value'],
    ['a lever with a key too many', { levers: [{ lever: 'washington/talks', show: 'hidden', note: 'x' }] }, 'levers[0]: unknown-key'],
    ['a lever of which nothing is said', { levers: [{ lever: 'washington/talks' }] }, 'levers[0]: empty'],
    ['a lever out of range', { levers: [{ lever: 'washington/talks', value: 1e308 }] }, 'levers[0].value: range'],
    ['a lever between steps', { levers: [{ lever: 'washington/talks', value: 0.123 }] }, 'levers[0].value: off-step'],
    ['a lever twice', { levers: [SAMPLE.levers[0], SAMPLE.levers[0]] }, 'levers: twice'],
    ['an opponent of the other side', { opponent: 'diplomat' }, 'opponent: wrong-side'],
    ['chosen events without any', { events: 'chosen' }, 'chosen: empty'],
    ['an event before the start', { events: 'chosen', chosen: [{ event: 'x', quarter: '2020Q1' }] }, 'chosen[0].quarter: range'],
    ['a number of the world that is none', { corrections: [{ variable: 'eci/nobody', value: 1 }] }, 'corrections[0].variable: unknown-variable'],
    ['a name that is a trap', { corrections: [{ variable: '__proto__', value: 1 }] }, 'corrections[0].variable: name'],
    ['an endless number', { corrections: [{ variable: 'escalation', value: Infinity }] }, 'corrections[0].value: range'],
    ['too many digits', { corrections: [{ variable: 'escalation', value: 1.0000000001 }] }, 'corrections[0].value: digits'],
    ['a pack with a path', { pack: '../x' }, 'pack: name'],
    ['seats of both sides', { players: 'washington+beijing' }, 'players: unknown-value'],
  ])('with %s is refused', (_name, change, fault) => {
    expect(faultsOf(change)).toContain(fault)
  })

  it('from a text that is no JSON, too long, or a trap is refused, and no prototype is touched', () => {
    const read = (text: string) => {
      const result = readOwnScenarioText(text)
      return result.ok ? [] : result.faults.map((fault) => fault.code)
    }
    expect(read('{')).toEqual(['not-json'])
    expect(read(' '.repeat(65_537))).toEqual(['long'])
    expect(read('null')).toEqual(['type'])
    expect(read('[]')).toEqual(['type'])
    const polluted = readOwnScenarioText(JSON.stringify(SAMPLE).replace('{', '{"__proto__":{"polluted":1},"constructor":1,'))
    expect(polluted.ok ? [] : polluted.faults.map((fault) => fault.given)).toEqual(['__proto__', 'constructor'])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('whatever is given: never throws, and every fault is a sentence', () => {
    const odd = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true })
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...Object.keys(SAMPLE), 'pack', 'players', 'x'), odd), fc.boolean(), (change, whole) => {
      const read = readOwnScenario(whole ? change : { ...SAMPLE, ...change })
      if (!read.ok) for (const fault of read.faults) expect(ownFaultSentence(fault)).toMatch(/^(?![^]*\{(?:field|given|nearest|least|most|allowed)\})[^]+\.$/)
      else expect(readOwnScenario(read.own)).toEqual(read)
    }), { numRuns: 500 })
  })
})

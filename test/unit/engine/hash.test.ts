/** The hash of a game, and the hash of the rules it is played by. */
import { describe, expect, test } from 'vitest'
import { RULES } from '../../../src/content/rules.ts'
import { hashState } from '../../../src/engine/hash.ts'
import { canonical, hashText, rulesHash } from '../../../src/engine/rules-hash.ts'

describe('the hash of a state', () => {
  const state = Float64Array.from({ length: 50 }, (_, i) => i / 7)
  const hash = hashState(state, 10, '')
  test('is sixteen hex digits and the same each time', () => {
    expect(hash).toMatch(/^[0-9a-f]{16}$/)
    expect(hashState(state.slice(), 10, '')).toBe(hash)
  })
  test('changes with the last bit of any number, and with their order', () => {
    const bits = new BigInt64Array(1)
    const double = new Float64Array(bits.buffer)
    const seen = new Set([hash])
    for (let i = 10; i < state.length; i++) {
      const other = state.slice()
      double[0] = other[i]
      bits[0] ^= 1n
      other[i] = double[0]
      seen.add(hashState(other, 10, ''))
    }
    expect(seen.size).toBe(41)
    const swapped = state.slice()
    swapped[20] = state[21]
    swapped[21] = state[20]
    expect(hashState(swapped, 10, '')).not.toBe(hash)
  })
  test('does not see the report, nor the sign of nothing', () => {
    const other = state.slice()
    other.fill(99, 0, 10)
    expect(hashState(other, 10, '')).toBe(hash)
    other[30] = 0
    const zero = hashState(other, 10, '')
    other[30] = -0
    expect(hashState(other, 10, '')).toBe(zero)
  })
  test('hangs on the hash before it', () => {
    expect(hashState(state, 10, hash)).not.toBe(hash)
    expect(hashState(state, 10, hash)).toBe(hashState(state, 10, hash))
    expect(hashState(state, 10, 'a')).not.toBe(hashState(state, 10, 'b'))
  })
})

describe('the hash of the rules', () => {
  const hash = rulesHash(RULES, 'code')
  test('is the same whatever the order of keys', () => {
    expect(canonical({ b: 1, a: [2, { d: 3, c: -0 }] })).toBe('{"a":[2,{"c":0,"d":3}],"b":1}')
    expect(canonical({ a: undefined, b: null })).toBe('{"b":null}')
  })
  test('does not hang on words and sources', () => {
    const reworded = { ...RULES, parameters: RULES.parameters.map((p) => ({ ...p, note: 'Other words.', source: 'https://example.org/' })), history: RULES.history.map((h) => ({ ...h, what: '' })) }
    expect(rulesHash(reworded, 'code')).toBe(hash)
  })
  test.each([
    ['code', RULES, 'other code'],
    ['a parameter', { ...RULES, parameters: RULES.parameters.map((p, i) => (i === 7 ? { ...p, value: p.value * (1 + 2 ** -52) } : p)) }, 'code'],
    ['a range', { ...RULES, parameters: RULES.parameters.map((p, i) => (i === 7 ? { ...p, max: p.max + 1 } : p)) }, 'code'],
    ['a lever', { ...RULES, levers: RULES.levers.map((l, i) => (i === 3 ? { ...l, delay: l.delay + 1 } : l)) }, 'code'],
    ['an event', { ...RULES, events: RULES.events.slice(1) }, 'code'],
    ['history', { ...RULES, history: RULES.history.slice(1) }, 'code'],
    ['a start value', { ...RULES, start: RULES.start.map((x, i) => (i === 0 ? { ...x, value: x.value + 1 } : x)) }, 'code'],
    ['a doctrine', { ...RULES, doctrines: RULES.doctrines.slice(1) }, 'code'],
    ['a scenario', { ...RULES, scenarios: RULES.scenarios.slice(1) }, 'code'],
  ])('changes with %s', (_what, rules, code) => {
    expect(rulesHash(rules, code)).not.toBe(hash)
  })
  test('tells texts apart', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', ' a', 'a ', 'a\n']
    expect(new Set(texts.map(hashText)).size).toBe(texts.length)
  })
})

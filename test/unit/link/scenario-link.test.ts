/** Links to a start page: what is written is read, what was mangled on its way is read too, and nothing throws. */
import { fc } from '../../support/property.ts'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../../src/content/scenarios.ts'
import { DOCTRINES, EVENT_MODES, SIDES } from '../../../src/engine/types.ts'
import { DEPTH_NUMBERS, OPPONENT_NUMBERS } from '../../../src/link/numbers.ts'
import { formatScenarioLink, isScenarioLink, opponentsOf, parseScenarioLink, type ScenarioLink } from '../../../src/link/scenario-link.ts'
import { seedFault } from '../../../src/link/seed-words.ts'
import { CHARACTER_SIDE, OPPONENT_IDS } from '../../../src/opponents/opponent.ts'

const seeds = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_#.'.split('')), minLength: 1, maxLength: 40 })
const links: fc.Arbitrary<ScenarioLink> = fc.record(
  {
    scenario: fc.constantFrom(...SCENARIOS.map((s) => s.id)),
    seed: seeds,
    side: fc.constantFrom(...SIDES),
    opponent: fc.nat(99),
    events: fc.constantFrom(...EVENT_MODES),
    doctrine: fc.constantFrom(...DOCTRINES),
    depth: fc.constantFrom(...DEPTH_NUMBERS),
  },
  { requiredKeys: ['scenario', 'seed', 'side', 'opponent', 'events'] },
).map((link): ScenarioLink => ({ ...link, opponent: opponentsOf(link.side)[link.opponent % opponentsOf(link.side).length] }))
const sample: ScenarioLink = { scenario: 'deepseek-moment', seed: 'amber-heron-27', side: 'us', opponent: 'history', events: 'on' }
const written = '#scenario=deepseek-moment&seed=amber-heron-27&side=us&opponent=history&events=on'

function problemsOf(hash: string) {
  const result = parseScenarioLink(hash)
  return result.ok ? [] : result.problems
}

describe('a scenario link', () => {
  it('is written in the order that was promised for ever', () => {
    expect(formatScenarioLink(sample)).toBe(written)
    expect(formatScenarioLink({ ...sample, seed: 'a#7' })).toContain('seed=a%237&')
    expect(formatScenarioLink({ ...sample, doctrine: 'home', depth: 'standard' })).toBe(`${written}&doctrine=home&depth=standard`)
  })

  it('reads back what was written', () => {
    fc.assert(fc.property(links, (link) => {
      expect(parseScenarioLink(formatScenarioLink(link))).toEqual({ ok: true, params: link })
    }), { numRuns: 300 })
  })

  it('reads back what a mail program made of it', () => {
    fc.assert(fc.property(links, (link) => {
      const text = formatScenarioLink(link)
      const mangled = [
        text.replace(/^#/, '%23'),
        `https://example.org/open-gambit/${text}`,
        `https://example.org/open-gambit/${text.replace(/^#/, '%23')}`,
        text.replaceAll('&', '&amp;'),
        encodeURIComponent(text),
        text.replace('&side', '\r\n &side'),
        text.replaceAll('%23', '#'),
        `#${text}`,
      ]
      for (const one of mangled) expect(parseScenarioLink(one), one).toEqual({ ok: true, params: link })
    }), { numRuns: 100 })
    expect(parseScenarioLink(`${written}.`)).toEqual({ ok: true, params: sample })
    expect(parseScenarioLink(written.replace('scenario=deepseek-moment', 'Scenario=DeepSeek-Moment'))).toEqual({ ok: true, params: sample })
  })

  it('knows a link from any other address part', () => {
    expect(isScenarioLink(written)).toBe(true)
    expect(isScenarioLink('%23seed=a')).toBe(true)
    expect(isScenarioLink('')).toBe(false)
    expect(isScenarioLink('#about')).toBe(false)
  })

  it('names what it does not know, what is allowed, and the nearest', () => {
    const [scenario] = problemsOf(written.replace('deepseek-moment', 'deepsek-moment'))
    expect(scenario).toMatchObject({ key: 'scenario', value: 'deepsek-moment' })
    expect(scenario.message).toBe(`There is no scenario "deepsek-moment"; the nearest is "deepseek-moment". Allowed: ${SCENARIOS.map((s) => s.id).join(', ')}.`)
    expect(problemsOf(written.replace('side=us', 'side=usa'))[0].message).toContain('the nearest is "us". Allowed: us, cn.')
    expect(problemsOf(written.replace('events=on', 'events=of'))[0].message).toContain('the nearest is "off"')
    expect(problemsOf(written.replace('opponent=history', 'opponent=greed'))[0].message).toContain('the nearest is "greedy"')
    expect(problemsOf(`${written}&doctrine=led`)[0].message).toContain('the nearest is "lead"')
    expect(problemsOf(`${written}&dept=full`)[0]).toMatchObject({ key: 'dept' })
    expect(problemsOf(`${written}&dept=full`)[0].message).toContain('newer version')
  })

  it('says what is missing, doubled or not a seed, and gives what could be read', () => {
    const cut = parseScenarioLink('#scenario=one-third&seed=a b&side=cn')
    expect(cut.ok).toBe(false)
    // Blanks come from wrapped lines and are taken out before reading.
    expect(cut.params).toEqual({ scenario: 'one-third', seed: 'ab', side: 'cn' })
    expect(problemsOf('#scenario=one-third&seed=a&side=cn').map((p) => p.key)).toEqual(['opponent', 'events'])
    expect(parseScenarioLink(written.replace('amber-heron-27', 'ä%20b')).params.seed).toBe('ä b')
    expect(parseScenarioLink(written.replace('amber-heron-27', 'AMBER-HERON-27')).params.seed).toBe('amber-heron-27')
    expect(problemsOf(written.replace('amber-heron-27', '%07'))[0].message).toBe('The seed contains a character that cannot be shown, or begins or ends with a space.')
    expect(problemsOf(written.replace('amber-heron-27', 'a'.repeat(65)))[0].message).toContain('65 bytes')
    expect(problemsOf(written.replace('amber-heron-27', ''))[0].message).toContain('at least one character')
    expect(problemsOf(`${written}&side=cn`)[0].message).toContain('two values')
    for (const problem of problemsOf('#scenario=x&seed=%&side=&opponent=y&events')) expect(problem.message).toMatch(/[.]$/)
  })

  it('never throws and never lets an unknown value through', () => {
    const noise = fc.oneof(
      fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: fc.constantFrom('%', '2', '3', '#', '&', '=', 'scenario', 'seed', 'side', '__proto__', 'us', 'constructor', '5'), maxLength: 40 }),
      links.chain((link) => fc.tuple(fc.constant(formatScenarioLink(link)), fc.nat(90), fc.string({ maxLength: 3 })).map(([t, at, put]) => t.slice(0, at) + put + t.slice(at + 1))),
    )
    fc.assert(fc.property(noise, (text) => {
      const result = parseScenarioLink(text)
      const { params } = result
      if (params.scenario !== undefined) expect(SCENARIOS.map((s) => s.id)).toContain(params.scenario)
      if (params.seed !== undefined) expect(seedFault(params.seed)).toBeNull()
      if (params.side !== undefined) expect(SIDES).toContain(params.side)
      if (!result.ok) expect(result.problems.length).toBeGreaterThan(0)
      else expect(parseScenarioLink(formatScenarioLink(result.params))).toEqual(result)
    }), { numRuns: 1500 })
  })

  it('knows the computer players that there are', () => {
    expect([...OPPONENT_NUMBERS]).toEqual([...OPPONENT_IDS])
    for (const side of SIDES) expect(opponentsOf(side)).toEqual(OPPONENT_IDS.filter((id) => CHARACTER_SIDE[id] !== side))
    const own = parseScenarioLink(written.replace('opponent=history', 'opponent=diplomat'))
    expect(own.params).not.toHaveProperty('opponent')
    expect(problemsOf(written.replace('opponent=history', 'opponent=diplomat'))[0].message).toMatch(/^The opponent "diplomat" can only play the side us, which is the player’s\. Allowed: history, /)
    expect(parseScenarioLink(written.replace('opponent=history', 'opponent=open-gambit')).ok).toBe(true)
  })
})

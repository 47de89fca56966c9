/** Characters: tables that play, each in its own way, each with a reason. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EN } from '../../../src/content/text/en/index.ts'
import { SEATS, SEAT_SIDE, SIDES } from '../../../src/engine/types.ts'
import type { Decision } from '../../../src/engine/types.ts'
import { character } from '../../../src/opponents/character.ts'
import { OPPONENTS } from '../../../src/opponents/index.ts'
import { CHARACTER_SIDE, OPPONENT_IDS, opponentsFor } from '../../../src/opponents/opponent.ts'
import { reasonOf, STEADY } from '../../../src/opponents/reasons.ts'
import { ENGINE } from '../../support/games.ts'
import { PROJECT_ROOT } from '../../support/sources.ts'
import { CHARACTERS, endOf, hashOf, leversMoved, play, STRENGTHS } from './support.ts'

const view = (id: keyof typeof OPPONENTS, seat: Decision['seat']) =>
  OPPONENTS[id]({ engine: ENGINE, game: ENGINE.start('chip-war'), seat, quarter: 3, budgets: true, draw: () => 0.5 })

describe('the cast', () => {
  test('has at least five characters a side, a name and a sentence for everybody, and the oldest four first', () => {
    for (const side of SIDES) expect(CHARACTERS.filter(([, s]) => s === side).length).toBeGreaterThanOrEqual(5)
    expect(Object.keys(OPPONENTS)).toEqual([...OPPONENT_IDS])
    expect(Object.keys(EN.opponents).sort()).toEqual([...OPPONENT_IDS].sort())
    expect(OPPONENT_IDS.slice(0, 4)).toEqual(['history', 'hold', 'random', 'greedy'])
    for (const { name, sentence } of Object.values(EN.opponents)) {
      expect(name.length).toBeLessThanOrEqual(28)
      expect(sentence).toMatch(/\.$/)
    }
  })

  test('is offered by side', () => {
    for (const side of SIDES) {
      expect(opponentsFor(side)).toEqual(OPPONENT_IDS.filter((id) => CHARACTER_SIDE[id] === undefined || CHARACTER_SIDE[id] === side))
    }
  })

  test('stands in short files', () => {
    const folder = join(PROJECT_ROOT, 'src/opponents/characters')
    for (const file of readdirSync(folder).filter((f) => f !== 'index.ts')) {
      expect(readFileSync(join(folder, file), 'utf8').trim().split('\n').length, file).toBeLessThanOrEqual(20)
    }
  })
})

describe('a new character', () => {
  test('is ten lines', () => {
    const source = `
      const MINIMALIST = character({ side: 'us' }, [
        ['always', 'washington/chip-investment', 3, 'us-invests-chips'],
        ['smuggling-large', 'washington/enforcement', 0.6, 'us-enforces-smuggling'],
        ['always', 'us-frontier/defence', 0.4, 'us-labs-guard'],
        ['always', 'us-open-lab/open', 0.9, 'us-opens-all'],
        ['calm', 'nvidia/china-part', 0.8, 'nvidia-sells-calm'],
      ])`
    expect(source.trim().split('\n').length).toBeLessThanOrEqual(10)
    const minimalist = character({ side: 'us' }, [
      ['always', 'washington/chip-investment', 3, 'us-invests-chips'],
      ['smuggling-large', 'washington/enforcement', 0.6, 'us-enforces-smuggling'],
      ['always', 'us-frontier/defence', 0.4, 'us-labs-guard'],
      ['always', 'us-open-lab/open', 0.9, 'us-opens-all'],
      ['calm', 'nvidia/china-part', 0.8, 'nvidia-sells-calm'],
    ])
    const said = new Set<string>()
    const guests = { washington: minimalist, 'us-frontier': minimalist, 'us-open-lab': minimalist, nvidia: minimalist }
    const game = play('hold', 'us', { guests }, (result) => said.add(reasonOf([result], 'us').reason))
    expect([...said].sort()).toEqual(['nvidia-sells-calm', 'us-enforces-smuggling', 'us-invests-chips', 'us-labs-guard', 'us-opens-all'].filter((r) => said.has(r)).sort())
    expect(said.size).toBeGreaterThanOrEqual(2)
    const [investment] = ENGINE.instancesOf({ seat: 'washington', lever: 'chip-investment' })
    expect(ENGINE.decided(game.state, investment)).toBe(3)
    expect(hashOf(game)).not.toBe(hashOf(play('hold', 'us')))
  })

  test('serves earlier rows first, goes as far as it can pay, and keeps its pace', () => {
    const seat = 'washington'
    const at = { engine: ENGINE, game: ENGINE.start('chip-war'), seat, quarter: 4, budgets: true, draw: () => 0 } as const
    const dear = character({ side: 'us', moves: 3 }, [['always', 'washington/talks', 1, 'a'], ['always', 'washington/tool-controls', 1, 'b'], ['always', 'washington/tool-alliance', 1, 'c'], ['always', 'washington/tariff', 0.6, 'd'], ['always', 'washington/talent', 1, 'e']])
    const proposals = dear(at)
    expect(proposals.map((p) => p.reason).slice(0, 2)).toEqual(['a', 'b'])
    expect(proposals.length).toBeLessThanOrEqual(3)
    const slow = character({ side: 'us', every: 3, stride: 0.1 }, [['always', 'washington/talks', 1, 'a']])
    expect(slow(at)).toEqual([])
    expect(slow({ ...at, quarter: 6 })).toEqual([{ decision: { seat, lever: 'talks', value: 0.2 }, reason: 'a' }])
    const unknown = character({ side: 'us' }, [['always', 'washington/no-such-lever', 1, 'a']])
    expect(unknown(at)).toEqual([])
  })
})

describe.each(CHARACTERS)('%s of %s', (id, side) => {
  test('plays the same twice, moves at least five levers, and differs from doing nothing', () => {
    expect(hashOf(play(id, side))).toBe(endOf(id, side))
    expect(endOf(id, side)).not.toBe(endOf('hold', side))
    const moved = [...leversMoved(id, side, 'chip-war')]
    expect(moved.length).toBeGreaterThanOrEqual(5)
    for (const seat of SEATS) expect(moved.some((lever) => lever.startsWith(`${seat}/`)), seat).toBe(SEAT_SIDE[seat] === side)
  })

  test('holds in seats of the other side', () => {
    for (const seat of SEATS) {
      if (SEAT_SIDE[seat] === side) continue
      expect(view(id, seat)).toEqual([])
    }
    expect(play(id, side === 'us' ? 'cn' : 'us', { quarters: 8, rival: 'hold' }).state).toEqual(play('hold', side, { quarters: 8, rival: 'hold' }).state)
  })
})

test('every character leaves another world behind', () => {
  const ends = CHARACTERS.map(([id, side]) => endOf(id, side))
  expect(new Set(ends).size).toBe(ends.length)
})

describe.each([...CHARACTERS, ...STRENGTHS.filter(([id]) => id !== 'strong')])('%s of %s', (id, side) => {
  test.each(ENGINE.rules.scenarios.map((s) => s.id))('proposes what the rules allow and says why, in %s', (scenario) => {
    // Looking ahead takes its time, and a few quarters show it.
    play(id, side, { scenario, ...(id === 'able' ? { quarters: 6 } : {}) }, (result, game, before) => {
      for (const seat of SEATS) {
        if (SEAT_SIDE[seat] !== side) continue
        const trial = before.slice()
        const proposals = OPPONENTS[id]({ engine: ENGINE, game: before, seat, quarter: result.quarter, budgets: true, draw: () => 0 })
        for (const { decision, reason } of proposals) {
          expect(decision.seat).toBe(seat)
          expect(ENGINE.decide(trial, decision), `${id} ${JSON.stringify(decision)}`).toBeNull()
          expect(EN.reasons, `${id}: ${reason}`).toHaveProperty(reason ?? 'none')
        }
      }
      const { reason } = reasonOf([result], side)
      expect(EN.reasons).toHaveProperty(reason)
      expect(reason).not.toBe(STEADY)
      expect(game.engine).toBe(ENGINE)
    })
  })
})

describe('reasons', () => {
  const used = new Set([
    STEADY, 'record', 'chance', 'year-ahead', 'soon-holds', 'plan-holds',
    ...['soon', 'plan'].flatMap((p) => ['frontier', 'reach', 'prosperity', 'resilience', 'stability'].map((i) => `${p}-${i}`)),
  ])
  const folder = join(PROJECT_ROOT, 'src/opponents')
  for (const file of ['learner.ts', ...readdirSync(join(folder, 'characters')).map((f) => `characters/${f}`)]) {
    for (const match of readFileSync(join(folder, file), 'utf8').matchAll(/, '([a-z-]+)'\],/g)) used.add(match[1])
  }
  test('are all told in a sentence, and no sentence is left over', () => {
    expect(Object.keys(EN.reasons).sort()).toEqual([...used].sort())
    for (const [key, sentence] of Object.entries(EN.reasons)) {
      expect(sentence, key).toMatch(/^[A-Z{][^.]*\.$/)
      expect(sentence.split(' ').length, key).toBeLessThanOrEqual(20)
    }
  })

  test('come from the government first, then from whoever acts, then from the stance', () => {
    const said = (seat: Decision['seat'], reason: string) => ({ decision: { seat, lever: 'x', value: 1 }, reason })
    const stance = { us: 'us-holds-line', cn: 'cn-opens-all' }
    expect(reasonOf([{ said: [said('cn-open', 'a'), said('beijing', 'b')], stance }], 'cn').reason).toBe('b')
    expect(reasonOf([{ said: [], stance }, { said: [said('cn-open', 'a')], stance }], 'cn').reason).toBe('a')
    expect(reasonOf([{ said: [said('cn-open', 'a')], stance }], 'us')).toEqual({ reason: 'us-holds-line', decision: null })
    expect(reasonOf([], 'us').reason).toBe(STEADY)
  })

  test('say that Beijing opens the weights because serving capacity is short', () => {
    const said = new Set<string>()
    play('open-gambit', 'cn', { scenario: 'deepseek-moment' }, (result) => said.add(reasonOf([result], 'cn').reason))
    expect([...said].map((r) => EN.reasons[r])).toContain('Beijing opens the weights because serving capacity is short.')
  })
})

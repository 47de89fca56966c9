/** Lever cards and budgets: what a draft costs, when it acts, why it is refused, what it leaves. */
import { describe, expect, it } from 'vitest'
import { EN } from '../../../src/content/text/en/index.ts'
import type { Decision } from '../../../src/engine/types.ts'
import { SEATS, SIDES } from '../../../src/engine/types.ts'
import { buildBudgets, buildLeverCards } from '../../../src/view/levers.ts'
import { POLITICAL } from '../../../src/engine/layout.ts'
import { engine } from './turns.ts'

const game = engine.start('deepseek-moment')
const d = (seat: Decision['seat'], lever: string, value: number, target?: string): Decision => ({ seat, lever, value, ...(target === undefined ? {} : { target }) })
const card = (draft: readonly Decision[], seat: Decision['seat'], lever: string, state = game) => {
  const found = buildLeverCards(engine, state, seat, draft, EN).find((c) => c.lever === lever)
  if (!found) throw new Error(`no card ${seat}/${lever}`)
  return found
}

describe('lever cards', () => {
  it('tell every lever of every seat in words, with nothing missing', () => {
    for (const seat of SEATS) {
      const cards = buildLeverCards(engine, game, seat, [], EN)
      expect(cards.map((c) => c.lever)).toEqual(engine.rules.levers.filter((l) => l.seat === seat).map((l) => l.id))
      for (const c of cards) {
        for (const text of [c.leverName, c.name, c.purpose, c.pro, c.con, c.dependsOn, c.example.text, c.inForceText, c.decidedText, c.valueText, c.delayText, c.fromText]) {
          expect(text, c.id).not.toMatch(/^$|undefined|NaN/)
        }
        expect(c.example.source).toMatch(/^https:/)
        expect(c).toMatchObject({ draft: null, error: '', price: null })
        for (const p of c.presets) expect(p.name, c.id).not.toBe('')
        const many = engine.instancesOf({ seat, lever: c.lever }).length
        expect(c.targets).toHaveLength(many > 1 ? many : 0)
      }
    }
  })

  it('show the value in force with the name of the rule', () => {
    const chips = card([], 'washington', 'chip-controls')
    expect(chips.inForceText).toBe('72% of desired performance blocked (October 2023)')
    expect(chips).toMatchObject({ preset: 'oct-2023', delay: 1, depth: 1, delayText: 'acts a quarter later', fromText: 'acts from 2025 Q2' })
    expect(card([], 'beijing', 'openness-guidance').valueText).toBe('Neutral')
  })

  it('price a draft as the engine will charge it', () => {
    const draft = [d('washington', 'chip-controls', 0.9)]
    const scratch = game.slice()
    const chips = card(draft, 'washington', 'chip-controls')
    expect(engine.decide(scratch, draft[0])).toBeNull()
    expect(chips.price?.political).toBeCloseTo(game[POLITICAL] - scratch[POLITICAL], 9)
    expect(chips).toMatchObject({ draft: 0.9, value: 0.9, decided: 0.72, error: '' })
    expect(chips.price?.text).toMatch(/^4\.6 political capital once, 0\.87 political capital a quarter while it stands$/)
  })

  it('set one lab alone, or all with one apart', () => {
    const price = card([d('us-frontier', 'price', 0.9), d('us-frontier', 'price', 0.8, 'openai')], 'us-frontier', 'price')
    expect(price.draft).toBe(0.9)
    expect(price.targets.map((t) => [t.target, t.value])).toEqual([['openai', 0.8], ['google', 0.9], ['anthropic', 0.9], ['us-other', 0.9]])
    const one = card([d('us-frontier', 'price', 0.6, 'openai')], 'us-frontier', 'price')
    expect(one).toMatchObject({ draft: null, mixed: true })
    expect(one.valueText).toBe('0.9 × the market rule on average')
    const listing = card([d('washington', 'entity-listing', 1, 'deepseek')], 'washington', 'entity-listing')
    expect(listing).toMatchObject({ targetsOnly: true, name: 'Entity listing' })
    expect(listing.targets.find((t) => t.target === 'deepseek')).toMatchObject({ draft: 1, valueText: 'listed' })
    expect(listing.targets.find((t) => t.target === 'huawei')).toMatchObject({ draft: null, valueText: 'listed' })
  })

  it('are changed by a draft where it names them, and nowhere else: the desk keeps the others', () => {
    const draft = [d('washington', 'chip-controls', 0.9), d('washington', 'chip-notice', 2), d('us-frontier', 'price', 0.8, 'openai'), d('nvidia', 'china-part', 1), d('washington', 'chip-investment', 40)]
    for (const seat of SEATS) {
      const named = new Set(draft.flatMap((one) => (one.seat === seat ? [one.lever] : [])))
      const [without, drafted] = [buildLeverCards(engine, game, seat, [], EN), buildLeverCards(engine, game, seat, draft, EN)]
      expect(drafted.filter((c) => !named.has(c.lever)), seat).toEqual(without.filter((c) => !named.has(c.lever)))
      expect(buildLeverCards(engine, game, seat, draft, EN, { only: named }), seat).toEqual(drafted.filter((c) => named.has(c.lever)))
    }
  })

  it('tell what waits and from when', () => {
    const decided = game.slice()
    expect(engine.decide(decided, d('washington', 'tool-controls', 0.9))).toBeNull()
    const tools = card([], 'washington', 'tool-controls', decided)
    expect(tools.inForce).toBeCloseTo(0.65, 9)
    expect(tools).toMatchObject({ decided: 0.9, pendingQuarter: '2025 Q3', pendingText: '90% of tools and memory blocked from 2025 Q3' })
    expect(card([], 'washington', 'tool-controls').pendingQuarter).toBeNull()
  })

  it('refuse in the player’s words, beside the lever, and leave the rest of the draft alone', () => {
    const poor = game.slice()
    poor[POLITICAL] = 5
    const draft = [d('washington', 'chip-controls', 0), d('washington', 'device-ban', 0.5)]
    const chips = card(draft, 'washington', 'chip-controls', poor)
    expect(chips.error).toMatch(/^This costs [\d.]+ political capital; 5 is left\.$/)
    expect(chips.value).toBe(0)
    expect(card(draft, 'washington', 'device-ban', poor).error).toBe('')
    expect(buildBudgets(engine, poor, 'us', draft, EN).errors).toEqual([{ seat: 'washington', lever: 'chip-controls', target: null, message: chips.error }])
    const many = [d('washington', 'tool-controls', 0), d('washington', 'tool-alliance', 0.3), d('washington', 'cloud-controls', 0.3), d('washington', 'device-ban', 0.5)]
    expect(card(many, 'washington', 'device-ban').error).toBe('Washington may make 3 big changes a quarter, and they are made. Choose a smaller step, or wait a quarter.')
    expect(card([d('washington', 'tariff', 0.333)], 'washington', 'tariff').error).toBe('33.3% is between two steps of “Tariff on servers”; the nearest is 33%.')
    expect(card([d('washington', 'tariff', 9)], 'washington', 'tariff').error).toMatch(/^900% is outside the range of “.*”, which is 0% to \d+%\.$/)
    expect(card([d('washington', 'open-fund', 2), d('washington', 'chip-investment', 10)], 'washington', 'chip-investment').error).toBe('')
    const broke = game.slice()
    broke[engine.levers.purseAt[0]] = 1
    expect(card([d('washington', 'chip-investment', 10)], 'washington', 'chip-investment', broke).error).toMatch(/^This would bring running costs to \$[\d.]+\sbn a quarter; \$[\d.]+\sbn can be paid\.$/)
  })
})

describe('budgets', () => {
  it('leave what the engine leaves', () => {
    const draft = [d('washington', 'chip-controls', 0.9), d('us-frontier', 'open', 0.5), d('washington', 'cloud-controls', 0.5)]
    const scratch = game.slice()
    for (const one of draft) expect(engine.decide(scratch, one)).toBeNull()
    const { budgets, bigChanges, text, errors } = buildBudgets(engine, game, 'us', draft, EN)
    expect(budgets[0]).toMatchObject({ id: 'political', left: scratch[POLITICAL] })
    expect(budgets.map((b) => b.id)).toEqual(['political', 'fiscal', 'cash/us-frontier', 'cash/us-open-lab', 'cash/nvidia'])
    for (const b of budgets) expect(b.left).toBeCloseTo(b.have - b.cost, 9)
    expect(bigChanges).toMatchObject({ used: 1, left: 2, most: 3, text: '1 of 3 big changes chosen' })
    // The purse of the firm that pays is named; those of the others are not touched.
    expect(text).toMatch(/^Leaves \d+ political capital, \$[\d.]+\sbn and \$[\d.]+\s(bn|m) \(Frontier labs\)$/)
    expect(errors).toEqual([])
  })

  it('are the same five for each side, and change nothing in the game', () => {
    const before = game.slice()
    for (const side of SIDES) expect(buildBudgets(engine, game, side, [d('beijing', 'chip-investment', 3)], EN).budgets).toHaveLength(5)
    expect(game).toEqual(before)
  })
})

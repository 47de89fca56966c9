/** Playing: drafts, turns, going back, and what is refused. */
import { describe, expect, test } from 'vitest'
import { defaultChoice } from '../../../../src/app/choice.ts'
import { makeApp } from '../make-app.ts'

const choice = defaultChoice('deepseek-moment', 'us', 'amber-heron-27')

function started() {
  const made = makeApp()
  made.app.startGame(choice)
  return made
}
const game = (made: ReturnType<typeof makeApp>) => {
  const found = made.state().game
  if (!found) throw new Error('no game')
  return found
}

describe('a game', () => {
  test('starts with one call, in its first turn, with nothing decided', () => {
    const made = started()
    expect(made.state().route).toEqual({ screen: 'game' })
    expect(game(made)).toMatchObject({ phase: 'decide', played: 0, turns: 8, draft: [] })
    expect(made.app.screens.head()).toMatchObject({ turn: 1, quarter: '2025 Q1–Q2', period: 'first half of 2025' })
  })

  test('goes turn by turn to its end', () => {
    const made = started()
    for (let turn = 1; turn <= 8; turn++) {
      expect(game(made).phase).toBe('decide')
      expect(made.app.endTurn()).toBe(true)
      expect(game(made)).toMatchObject({ phase: 'results', played: turn })
      expect(made.app.endTurn(), 'ending a turn twice').toBe(false)
      made.app.next()
    }
    expect(game(made).phase).toBe('end')
    expect(made.app.screens.ending().indices).toHaveLength(5)
  })

  test('gives the same world for the same seed and decisions', () => {
    const play = () => {
      const made = started()
      made.app.setDraft({ seat: 'washington', lever: 'chip-controls', value: 0.9 })
      made.app.endTurn()
      return made.storage.items.get('open-gambit/game')
    }
    expect(play()).toBe(play())
  })
})

describe('a draft', () => {
  test('keeps one decision a lever and drops what changes nothing', () => {
    const made = started()
    made.app.setDraft({ seat: 'washington', lever: 'open-fund', value: 0.5 })
    made.app.setDraft({ seat: 'washington', lever: 'open-fund', value: 1 })
    expect(game(made).draft).toEqual([{ seat: 'washington', lever: 'open-fund', value: 1 }])
    const now = made.app.screens.levers('washington').find((c) => c.lever === 'open-fund')?.decided ?? -1
    made.app.setDraft({ seat: 'washington', lever: 'open-fund', value: now })
    expect(game(made).draft).toEqual([])
  })

  test('leaves the cards of all other levers as they are, to the object', () => {
    const made = started()
    const before = made.app.screens.levers('washington')
    made.app.setDraft({ seat: 'washington', lever: 'open-fund', value: 0.5 })
    const after = made.app.screens.levers('washington')
    expect(after.filter((card, i) => card !== before[i]).map((card) => card.lever)).toEqual(['open-fund'])
    expect(after.find((card) => card.lever === 'open-fund')?.draft).toBe(0.5)
    made.app.clearAllDrafts()
    expect(made.app.screens.levers('washington').every((card, i) => card === before[i])).toBe(true)
  })

  test('for a whole seat replaces the drafts for its labs, not the other way round', () => {
    const made = started()
    made.app.setDraft({ seat: 'us-frontier', lever: 'open', target: 'openai', value: 0.4 })
    made.app.setDraft({ seat: 'us-frontier', lever: 'open', value: 0.2 })
    expect(game(made).draft).toEqual([{ seat: 'us-frontier', lever: 'open', value: 0.2 }])
    made.app.setDraft({ seat: 'us-frontier', lever: 'open', target: 'google', value: 0.6 })
    expect(game(made).draft).toHaveLength(2)
  })

  test('that cannot be paid is said beside its lever and holds the turn back', () => {
    const made = started()
    made.app.setDraft({ seat: 'washington', lever: 'chip-investment', value: 10 })
    made.app.setDraft({ seat: 'washington', lever: 'talks', value: 1 })
    made.app.setDraft({ seat: 'washington', lever: 'talent', value: 1 })
    made.app.setDraft({ seat: 'washington', lever: 'tariff', value: 0.6 })
    made.app.setDraft({ seat: 'washington', lever: 'chip-controls', value: 0 })
    const faults = made.app.screens.budgets().errors
    expect(faults.length).toBeGreaterThan(0)
    expect(made.app.endTurn()).toBe(false)
    expect(game(made).phase).toBe('decide')
    made.app.clearAllDrafts()
    expect(made.app.endTurn()).toBe(true)
  })
})

describe('going back a turn', () => {
  test('restores the world and puts the decisions back into the draft', () => {
    const made = started()
    const before = made.app.screens.board()
    made.app.setDraft({ seat: 'washington', lever: 'open-fund', value: 1 })
    made.app.endTurn()
    made.app.undoTurn()
    expect(game(made)).toMatchObject({ phase: 'decide', played: 0, draft: [{ seat: 'washington', lever: 'open-fund', value: 1 }] })
    expect(made.app.screens.board().regions).toEqual(before.regions)
  })

  test('and forward again gives the same turn, against every computer player', () => {
    for (const opponent of ['history', 'greedy', 'random', 'hold', 'able', 'gatekeeper'] as const) {
      const made = makeApp()
      made.app.startGame({ ...choice, side: 'cn', opponent })
      for (let turn = 0; turn < 3; turn++) {
        made.app.endTurn()
        made.app.next()
      }
      const after = made.app.screens.board().regions
      made.app.undoTurn()
      made.app.endTurn()
      expect(made.app.screens.board().regions, opponent).toEqual(after)
    }
  })

  test('works from the end of a game', () => {
    const made = started()
    for (let turn = 0; turn < 8; turn++) {
      made.app.endTurn()
      made.app.next()
    }
    made.app.undoTurn()
    expect(game(made)).toMatchObject({ phase: 'decide', played: 7 })
  })

  test('tells the board to jump, and a turn tells it to move', () => {
    const made = started()
    const first = game(made).revision
    made.app.endTurn()
    expect(game(made).revision).toBe(first + 1)
    made.app.undoTurn()
    expect(game(made).revision).toBeGreaterThan(first + 2)
  })
})

test('the doctrine may change until the first turn ends', () => {
  const made = started()
  made.app.setDoctrine('home')
  expect(game(made).choice.doctrine).toBe('home')
  made.app.endTurn()
  made.app.next()
  made.app.setDoctrine('managed')
  expect(game(made).choice.doctrine).toBe('home')
})

test('a waterfall opens after a turn and closes with it', () => {
  const made = started()
  made.app.endTurn()
  made.app.why('lead')
  expect(made.state().route).toEqual({ screen: 'why', headline: 'lead' })
  expect(made.app.screens.why('lead')?.bars.length).toBeGreaterThan(0)
  made.app.next()
  expect(made.state().route).toEqual({ screen: 'game' })
})

test.each(['chip-war', 'deepseek-moment', 'one-third'].flatMap((scenario) => (['us', 'cn'] as const).map((side) => [scenario, side] as const)))(
  '%s from the side of %s is played to its end, and every screen has something to show',
  (scenario, side) => {
    const made = makeApp()
    const { app } = made
    app.startGame(defaultChoice(scenario, side, 'amber-heron-27'))
    const { turns } = game(made)
    for (let turn = 1; turn <= turns; turn++) {
      expect(app.screens.briefing().stories).toHaveLength(3)
      for (const seat of app.screens.seats()) expect(app.screens.levers(seat.id).length).toBeGreaterThan(0)
      expect(app.endTurn()).toBe(true)
      expect(app.screens.resultsLead()).not.toBe('')
      for (const headline of app.screens.headlines()) expect(app.screens.why(headline.id), headline.id).not.toBeNull()
      app.next()
    }
    expect(game(made).phase).toBe('end')
    expect(app.screens.ending().headline).not.toBe('')
  },
)

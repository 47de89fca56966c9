/** Several people at one screen: who decides when, what is hidden, and going back only together. */
import { describe, expect, test } from 'vitest'
import { defaultChoice } from '../../../../src/app/choice.ts'
import { tableWith } from '../../../../src/app/game/table.ts'
import { buildLog } from '../../../../src/view/decision-log.ts'
import { makeApp } from '../make-app.ts'

const choice = { ...defaultChoice('deepseek-moment', 'us', 'amber-heron-27'), players: 'us,cn' }
const fund = { seat: 'washington', lever: 'open-fund', value: 1 } as const
const talks = { seat: 'beijing', lever: 'talks', value: 0.6 } as const

function seated(players = 'us,cn') {
  const made = makeApp()
  made.app.startGame({ ...choice, players })
  const game = () => {
    const found = made.state().game
    if (!found) throw new Error('no game')
    return found
  }
  const turn = (...each: readonly Parameters<typeof made.app.setDraft>[0][][]) => {
    for (const decisions of each) {
      made.app.liftCurtain()
      for (const d of decisions) made.app.setDraft(d)
      expect(made.app.endTurn()).toBe(true)
    }
  }
  return { ...made, game, turn }
}

describe('both sides at one screen', () => {
  test('decide one after the other, with a curtain before each, and the turn comes when both have', () => {
    const { app, game } = seated()
    expect(game()).toMatchObject({ hands: 2, hand: 0, curtain: true, phase: 'decide' })
    expect(app.endTurn(), 'behind the curtain').toBe(false)
    app.liftCurtain()
    app.setDraft(fund)
    expect(app.screens.head()).toMatchObject({ side: 'us', player: 'Washington' })
    expect(app.endTurn()).toBe(true)
    expect(game()).toMatchObject({ hand: 1, curtain: true, phase: 'decide', played: 0 })
    app.liftCurtain()
    expect(app.screens.head()).toMatchObject({ side: 'cn', player: 'Beijing' })
    app.setDraft(talks)
    app.endTurn()
    expect(game()).toMatchObject({ phase: 'results', played: 1, curtain: false })
    app.next()
    expect(game()).toMatchObject({ hand: 0, curtain: true, phase: 'decide' })
  })

  test('do not see or touch each other’s draft', () => {
    const { app, game } = seated()
    app.liftCurtain()
    app.setDraft(fund)
    const left = app.screens.budgets().budgets.find((b) => b.id === 'fiscal')?.left
    app.endTurn()
    app.liftCurtain()
    expect(app.screens.moved()).toBe(0)
    expect(app.screens.seats().map((s) => s.id)).toEqual(['beijing', 'cn-open', 'cn-platforms', 'huawei'])
    expect(app.screens.budgets().side).toBe('cn')
    app.setDraft({ ...fund, value: 0 })
    app.clearAllDrafts()
    expect(app.undoDraft()).toBe(false)
    expect(game().draft).toEqual([fund])
    expect(left).toBeDefined()
    expect(JSON.stringify(app.screens.logged().turns)).not.toContain('open-fund')
  })

  test('read their own results, each with their own “you”', () => {
    const { app, turn } = seated()
    turn([fund], [talks])
    expect(app.screens.head().side).toBe('cn')
    const theirs = app.screens.headlines().map((h) => h.id)
    app.viewAs(0)
    expect(app.screens.head().side).toBe('us')
    expect(app.screens.headlines().map((h) => h.id)).not.toEqual(theirs)
    const bars = app.screens.headlines().flatMap((h) => app.screens.why(h.id)?.bars ?? [])
    expect(bars.length).toBeGreaterThan(0)
    const log = buildLog(app.screens.logged())
    expect(log.turns[0].entries.filter((e) => e.kind === 'decision').map((e) => e.who)).toEqual(['Washington', 'Beijing'])
  })

  test('no computer player moves a lever', () => {
    const { app, turn } = seated()
    for (let n = 0; n < 3; n++) {
      turn([], [])
      app.next()
    }
    expect(app.screens.logged().turns.flatMap((t) => t.replies.flat())).toEqual([])
  })

  test('give the same game as the same decisions on the same seed, after the page is loaded again too', () => {
    const one = seated()
    one.turn([fund], [talks])
    one.app.next()
    one.app.liftCurtain()
    one.app.endTurn()
    const again = makeApp(one.storage)
    expect(again.state().game).toMatchObject({ hand: 1, hands: 2, curtain: true, played: 1 })
    const two = seated()
    two.turn([fund], [talks])
    const hash = (made: { storage: Storage }) => (JSON.parse(made.storage.getItem('open-gambit/game') ?? '') as { hash: string }).hash
    expect(hash(again)).toBe(hash(two))
  })
})

describe('taking back at one screen', () => {
  test('is nobody’s alone', () => {
    const { app, game, turn } = seated()
    turn([fund], [talks])
    app.undoTurn()
    app.goTo(0)
    expect(game()).toMatchObject({ phase: 'results', played: 1 })
    expect(app.canGoBack()).toBe(false)
  })

  test('leads to the last curtain: the player before, then the turn before', () => {
    const { app, game, turn } = seated()
    turn([fund], [talks])
    app.takeBackAgreed()
    expect(game()).toMatchObject({ phase: 'decide', played: 0, hand: 1, curtain: true, draft: [fund, talks] })
    expect(buildLog(app.screens.logged()).turns, 'what was taken back is nobody’s to read').toEqual([])
    app.takeBackAgreed()
    expect(game()).toMatchObject({ hand: 0, curtain: true })
    app.liftCurtain()
    expect(app.screens.moved()).toBe(1)
  })
})

describe('seats of one side', () => {
  test('are shared out among players, and the computer holds the rest', () => {
    const { app, game, turn } = seated('washington,us-frontier+nvidia')
    expect(game().hands).toBe(2)
    turn([fund], [])
    expect(app.screens.seats().map((s) => s.id)).toEqual(['us-frontier', 'nvidia'])
    expect(app.screens.head().player).toBe('Frontier labs and Chip designer')
    const seats = new Set(app.screens.logged().turns[0].replies.flat().map((d) => d.seat))
    for (const seat of ['washington', 'us-frontier', 'nvidia'] as const) expect(seats).not.toContain(seat)
    expect(seats).toContain('beijing')
  })

  test('do not reach into each other’s levers', () => {
    const { app, game } = seated('us-open-lab,washington')
    app.endTurn()
    app.liftCurtain()
    app.setDraft(fund)
    expect(game().draft).toEqual([])
  })

  test('share a purse: what it no longer pays is refused when the turn comes, with a sentence in the log', () => {
    const { app } = seated('us-open-lab,washington')
    app.liftCurtain()
    app.setDraft({ seat: 'us-open-lab', lever: 'distil', value: 1 })
    expect(app.screens.budgets().errors).toEqual([])
    app.endTurn()
    app.liftCurtain()
    // Washington spends its political capital to the last: easing rules costs too, and what is eased need not be carried.
    for (const [lever, value] of [['chip-controls', 0], ['tool-controls', 0], ['talent', 1], ['safety-standard', 0.8], ['talks', 0.8], ['device-ban', 0.25], ['cloud-controls', 0.2]] as const) {
      app.setDraft({ seat: 'washington', lever, value })
      if (app.screens.budgets().errors.length > 0) app.clearDraft('washington', lever)
    }
    for (const target of ['deepseek', 'alibaba', 'zhipu']) app.setDraft({ seat: 'washington', lever: 'entity-listing', target, value: 1 })
    if (app.screens.budgets().errors.length > 0) app.clearDraft('washington', 'entity-listing')
    for (const [lever, from, to] of [['tariff', 60, 0], ['tool-alliance', 59, 40], ['enforcement', 100, 20], ['export-stack', 100, 0]] as const) {
      for (let value = from; value > to; value--) {
        app.setDraft({ seat: 'washington', lever, value: value / 100 })
        if (app.screens.budgets().errors.length === 0) break
        app.clearDraft('washington', lever)
      }
    }
    expect(app.screens.budgets().budgets[0].left).toBeLessThan(0.1)
    expect(app.endTurn()).toBe(true)
    const refused = buildLog(app.screens.logged()).turns[0].entries.filter((e) => e.kind === 'refused')
    expect(refused.map((e) => e.seat)).toEqual(['us-open-lab'])
    expect(refused[0].more).toMatch(/^Refused\. .+political capital/)
  })

  test('a seat is given to another player one at a time', () => {
    expect(tableWith({ side: 'us', players: 'washington,us-frontier+us-open-lab+nvidia' }, 'nvidia', 1)).toBe('washington+nvidia,us-frontier+us-open-lab')
    expect(tableWith({ side: 'us', players: 'washington,us-frontier' }, 'beijing', 2)).toBe('washington,us-frontier,beijing')
    expect(tableWith({ side: 'us', players: 'us,cn' }, 'huawei', null)).toBe('us,beijing+cn-open+cn-platforms')
    expect(tableWith({ side: 'us', players: 'washington' }, 'washington', null)).toBe('washington')
  })
})

test('the start page keeps side and table in step', () => {
  const { app, state } = makeApp()
  app.chooseStart({ ...choice, players: undefined })
  app.changeStart({ players: 'us,cn' })
  app.changeStart({ side: 'cn' })
  expect(state().start?.choice).toMatchObject({ side: 'cn', players: 'cn,us' })
  app.changeStart({ players: 'beijing,huawei' })
  app.changeStart({ side: 'us' })
  expect(state().start?.choice.players).toBeUndefined()
})

/** Back and forward in a game: what lies ahead, what is kept, and that nothing is lost. */
import { describe, expect, test } from 'vitest'
import { defaultChoice } from '../../../../src/app/choice.ts'
import type { GameChoice } from '../../../../src/app/choice.ts'
import { MemoryStorage, makeApp } from '../make-app.ts'

const choice = defaultChoice('deepseek-moment', 'us', 'amber-heron-27')
const KEY = 'open-gambit/game'
const fund = { seat: 'washington', lever: 'open-fund', value: 1 } as const

function played(turns: number, part: Partial<GameChoice> = {}, storage = new MemoryStorage()) {
  const made = makeApp(storage)
  made.app.startGame({ ...choice, ...part })
  for (let turn = 1; turn <= turns; turn++) {
    if (turn === 2) made.app.setDraft(fund)
    made.app.endTurn()
    made.app.next()
  }
  return made
}
const game = (made: ReturnType<typeof makeApp>) => {
  const found = made.state().game
  if (!found) throw new Error('no game')
  return found
}
const saved = (made: ReturnType<typeof makeApp>) => JSON.parse(made.storage.getItem(KEY) ?? '') as { hash: string; aheadHash?: string; ahead?: unknown[]; turns: unknown[] }

describe('going back to any turn', () => {
  test.each(['history', 'random', 'greedy', 'able', 'gatekeeper', 'hold'] as const)('and playing forward unchanged gives the same game to the bit, against %s', (opponent) => {
    const side = opponent === 'gatekeeper' ? 'cn' : 'us'
    const made = played(5, { opponent, side })
    const { hash } = saved(made)
    made.app.goTo(1)
    expect(game(made)).toMatchObject({ played: 1, ahead: 4, phase: 'decide' })
    expect(saved(made).hash).not.toBe(hash)
    made.app.goTo(5)
    expect(game(made)).toMatchObject({ played: 5, ahead: 0, phase: 'results' })
    expect(saved(made).hash).toBe(hash)
  })

  test('lays each turn’s decisions into the draft, so that ending them again keeps what lies ahead', () => {
    const made = played(4)
    const { hash } = saved(made)
    made.app.goTo(1)
    expect(game(made).draft).toEqual([fund])
    for (const left of [2, 1, 0]) {
      made.app.endTurn()
      expect(game(made).ahead).toBe(left)
      made.app.next()
    }
    expect(saved(made).hash).toBe(hash)
    expect(made.state().aside).toEqual([])
  })

  test('and deciding differently keeps the way it had gone as a game of its own, which opens as it was', () => {
    const made = played(4)
    const { hash } = saved(made)
    made.app.goTo(2)
    made.app.setDraft({ seat: 'washington', lever: 'talks', value: 0.6 })
    made.app.endTurn()
    expect(game(made)).toMatchObject({ played: 3, ahead: 0 })
    expect(made.state().notice).toMatchObject({ id: 'branchKept' })
    expect(made.state().aside).toMatchObject([{ turns: 4, branch: 3 }])
    made.app.resume(made.state().aside[0].key)
    expect(game(made)).toMatchObject({ played: 4 })
    expect(saved(made).hash).toBe(hash)
    // The new way was set aside in its place.
    expect(made.state().aside).toMatchObject([{ turns: 3 }])
  })

  test('says so where the browser has no room for the other way', () => {
    const made = played(3)
    made.app.goTo(1)
    made.app.clearAllDrafts()
    made.storage.full = true
    made.app.endTurn()
    expect(made.state().notice?.id === 'branchLost' || made.state().notice?.id === 'full').toBe(true)
  })

  test('survives the page being loaded again', () => {
    const made = played(4, { opponent: 'able' })
    const { hash } = saved(made)
    made.app.goTo(1)
    const again = makeApp(made.storage)
    expect(game(again)).toMatchObject({ played: 1, ahead: 3, draft: [fund] })
    again.app.goTo(4)
    expect(saved(again).hash).toBe(hash)
  })

  test('does nothing for a turn that there is none of', () => {
    const made = played(2)
    made.app.goTo(7)
    made.app.goTo(-1)
    expect(game(made)).toMatchObject({ played: 2, ahead: 0 })
  })
})

describe('looking back', () => {
  test('shows the results of that turn and leaves the game where it is', () => {
    const made = played(3)
    const { hash } = saved(made)
    const now = made.app.screens.board().regions
    made.app.look(1)
    expect(made.app.screens.head()).toMatchObject({ turn: 1, quarter: '2025 Q1–Q2' })
    expect(made.app.screens.board().regions).not.toEqual(now)
    expect(made.app.screens.why('lead')?.bars.length).toBeGreaterThan(0)
    made.app.lookAway()
    expect(made.app.screens.board().regions).toEqual(now)
    expect(made.app.screens.head().turn).toBe(4)
    expect(saved(made).hash).toBe(hash)
  })
})

describe('changes within a turn', () => {
  test('are taken back and made again one lever at a time', () => {
    const { app, state } = played(0)
    const draft = () => state().game?.draft
    app.setDraft({ seat: 'washington', lever: 'open-fund', value: 0.5 })
    app.setDraft(fund)
    app.setDraft({ seat: 'washington', lever: 'talks', value: 0.6 })
    const both = draft()
    expect(app.undoDraft()).toBe(true)
    expect(draft()).toEqual([fund])
    expect(app.undoDraft()).toBe(true)
    expect(draft()).toEqual([])
    expect(app.undoDraft()).toBe(false)
    app.redoDraft()
    app.redoDraft()
    expect(draft()).toEqual(both)
    app.clearAllDrafts()
    app.undoDraft()
    expect(draft()).toEqual(both)
  })

  test('end with the turn', () => {
    const { app, state } = played(0)
    app.setDraft(fund)
    app.endTurn()
    app.next()
    expect(app.undoDraft()).toBe(false)
    expect(state().game).toMatchObject({ canUndo: false, canRedo: false })
  })
})

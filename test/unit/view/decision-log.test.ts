import { expect, test } from 'vitest'
import { defaultChoice } from '../../../src/app/choice.ts'
import { INTERFACE } from '../../../src/content/text/en/interface.ts'
import { buildLog, logText } from '../../../src/view/decision-log.ts'
import { makeApp } from '../app/make-app.ts'

const fund = { seat: 'washington', lever: 'open-fund', value: 1 } as const

function logged(turns: number, part: Partial<ReturnType<typeof defaultChoice>> = {}) {
  const made = makeApp()
  made.app.startGame({ ...defaultChoice('deepseek-moment', 'us', 'amber-heron-27'), ...part })
  for (let turn = 1; turn <= turns; turn++) {
    if (turn === 1) made.app.setDraft(fund)
    made.app.endTurn()
    made.app.next()
  }
  return { ...made, log: () => buildLog(made.app.screens.logged()) }
}

test('a decision of one’s own stands with its value before and after, its cost and its date', () => {
  const [first] = logged(1).log().turns
  const entry = first.entries.find((e) => e.seat === 'washington')
  expect(entry).toMatchObject({ kind: 'decision', who: 'You, Washington', side: 'us' })
  expect(entry?.what).toMatch(/^Fund for open models: .+ → \$1\sbn a quarter/)
  expect(entry?.more).toMatch(/\$1\.0\sbn a quarter; in force from 2025 Q3\.$/)
})

test('what is set and what it costs stand in one form of money', () => {
  const { app, log } = logged(0)
  app.setDraft({ ...fund, value: 0.3 })
  app.endTurn()
  const entry = log().turns[0].entries.find((e) => e.seat === 'washington')
  expect(entry?.what).toMatch(/ → \$300\sm a quarter$/)
  expect(entry?.more).toMatch(/\$300\sm a quarter; in force/)
})

test('what the other side did is listed beside it, turn by turn, with its own dates', () => {
  const { log } = logged(6, { opponent: 'history' })
  const theirs = log().turns.flatMap((t) => t.entries.filter((e) => e.side === 'cn' && e.kind === 'decision'))
  expect(theirs.length).toBeGreaterThan(2)
  for (const entry of theirs) expect(entry.more, entry.what).toMatch(/^[^a-z].*in force from \d{4} Q[1-4]\.$/)
})

test('every event of a game is in its log', () => {
  const { log, app } = logged(8)
  let events = 0
  for (let turn = 1; turn <= 8; turn++) {
    app.look(turn)
    events += app.screens.struck().length
  }
  expect(events).toBeGreaterThan(0)
  expect(log().turns.flatMap((t) => t.entries).filter((e) => e.kind === 'event')).toHaveLength(events)
})

test('a draft that was refused is remembered with the sentence that was said', () => {
  const { app, log } = logged(0)
  app.setDraft({ seat: 'washington', lever: 'chip-investment', value: 10 })
  app.setDraft({ seat: 'washington', lever: 'talent', value: 1 })
  app.setDraft({ seat: 'washington', lever: 'tariff', value: 0.6 })
  app.setDraft({ seat: 'washington', lever: 'chip-controls', value: 0 })
  expect(app.endTurn()).toBe(false)
  const [fault] = app.screens.budgets().errors
  expect(app.endTurn()).toBe(false)
  app.clearAllDrafts()
  app.endTurn()
  const refused = log().turns[0].entries.filter((e) => e.kind === 'refused')
  expect(refused.map((e) => e.more)).toContain(`Refused. ${fault.message}`)
  expect(new Set(refused.map((e) => e.id)).size).toBe(refused.length)
})

test('turns that were taken back are listed as such, and are no part of the text', () => {
  const { app, log } = logged(3)
  app.goTo(1)
  expect(log().turns.map((t) => t.ahead)).toEqual([false, true, true])
  const text = logText('A game', log(), INTERFACE.log)
  expect(text).toContain('Turn 1, first half of 2025')
  expect(text).not.toContain('Turn 2')
  expect(text).not.toMatch(/[{}]/)
})

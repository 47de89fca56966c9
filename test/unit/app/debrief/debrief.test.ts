/** The debrief of a game under way: it plays the same game, becomes whole, can be stopped, and is kept. */
import { createStore } from 'zustand/vanilla'
import { describe, expect, test, vi } from 'vitest'
import { recordGame } from '../../../../src/analysis/debrief/recorded.ts'
import { createReplay } from '../../../../src/analysis/debrief/replay.ts'
import { debriefWork } from '../../../../src/analysis/debrief/report.ts'
import type { DebriefJob, DebriefNews } from '../../../../src/analysis/debrief/report.ts'
import { createDebrief } from '../../../../src/app/debrief/debrief.ts'
import { debriefGame } from '../../../../src/app/debrief/debrief-game.ts'
import { createDebriefRun, readyOf, SECTIONS } from '../../../../src/app/debrief/debrief-run.ts'
import type { DebriefRun, DebriefThreads } from '../../../../src/app/debrief/debrief-run.ts'
import type { GameChoice } from '../../../../src/app/choice.ts'
import { playTurn, sessionHash, startSession } from '../../../../src/app/game/session.ts'
import type { Session } from '../../../../src/app/game/session.ts'
import { ownChoice } from '../../../../src/app/share/start-of.ts'
import type { AppState } from '../../../../src/app/state.ts'
import { freshScenario } from '../../../../src/app/workshop/draft.ts'
import { createThreads } from '../../../../src/app/work/threads.ts'
import { heldSeats } from '../../../../src/link/players.ts'
import { LANGUAGES } from '../../../../src/content/text/languages.ts'
import { wholeTexts } from '../../../../src/content/text/whole.ts'
import type { Decision } from '../../../../src/engine/types.ts'
import { loadPart } from '../../../content/languages.ts'
import { ENGINE } from '../../../support/games.ts'

const CHOICE: GameChoice = { scenario: 'deepseek-moment', seed: 'amber-river-12', side: 'us', opponent: 'greedy', events: 'on', doctrine: 'lead', depth: 'essentials' }
const PLAN: readonly (readonly Decision[])[] = [
  [{ seat: 'washington', lever: 'chip-controls', value: 0.5 }, { seat: 'nvidia', lever: 'price', value: 0.9 }],
  [{ seat: 'us-open-lab', lever: 'open', value: 1 }],
  [{ seat: 'washington', lever: 'chip-investment', value: 4 }],
]

function played(choice: Partial<GameChoice> = {}, turns = PLAN): Session {
  const session = startSession(ENGINE, { ...CHOICE, ...choice }, 'test')
  for (const decisions of turns) playTurn(session, decisions)
  return session
}

const onPage = (): DebriefThreads => createThreads<DebriefJob, DebriefNews>({ start: () => { throw new Error('no threads') }, pieces: () => (job) => debriefWork(ENGINE, job) })

describe('the game that a thread is given', () => {
  test.each(['history', 'hold', 'random', 'greedy', 'able', 'open-gambit'] as const)('is the game that was played against %s, to the bit', (opponent) => {
    const session = played({ opponent })
    const asked = debriefGame(session, heldSeats(session.choice))
    const replay = createReplay(ENGINE, recordGame(ENGINE, structuredClone(asked).played))
    expect(ENGINE.hash(replay.states[replay.quarters], '')).toBe(sessionHash(session))
  })
  test('is the game that two people played on both sides', () => {
    const session = played({ players: 'us,cn' }, [[...PLAN[0], { seat: 'beijing', lever: 'chip-investment', value: 4 }]])
    const replay = createReplay(ENGINE, recordGame(ENGINE, debriefGame(session, ['washington', 'us-frontier', 'us-open-lab', 'nvidia']).played))
    expect(ENGINE.hash(replay.states[replay.quarters], '')).toBe(sessionHash(session))
  })
})

test('a run becomes whole; stopped, it goes on where it is asked to', async () => {
  const run = createDebriefRun(debriefGame(played(), ['washington', 'us-frontier', 'us-open-lab', 'nvidia']), onPage)
  run.start()
  expect(run.store.getState().running).toBe(true)
  run.stop()
  expect(run.store.getState().running).toBe(false)
  run.start()
  await vi.waitFor(() => expect(run.store.getState().running).toBe(false), { timeout: 120_000, interval: 50 })
  const state = run.store.getState()
  expect(readyOf(state)).toBe(SECTIONS)
  expect(state.luck?.outcomes).toHaveLength(1000)
  expect(state.replies).toHaveLength(3)
  expect(state.worlds).toHaveLength(10)
  expect(state.tornado).toHaveLength(10)
}, 180_000)

test('a part that fails says so, and can be asked for again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const broken = createThreads<DebriefJob, DebriefNews>({ start: () => { throw new Error('no threads') }, pieces: () => () => ({ next: () => { throw new Error('broken') } }) })
  const run = createDebriefRun(debriefGame(played(), ['washington']), () => broken)
  run.start()
  await vi.waitFor(() => expect(run.store.getState()).toMatchObject({ failed: true, running: false }))
  run.start()
  expect(run.store.getState()).toMatchObject({ failed: false, running: true })
  run.stop()
  vi.restoreAllMocks()
})

describe.each(LANGUAGES)('in $id', (language) => {
  test('every section has words, and what was worked out once is there at once', async () => {
    const session = played()
    const texts = wholeTexts(await language.first(), await language.rest())
    const words = await loadPart(language, 'debrief')
    const game = { id: 'test', choice: session.choice, phase: 'decide', played: 3, turns: 8, hand: 0, hands: 1 }
    const store = createStore(() => ({ game }) as unknown as AppState)
    const keep = new Map<string, DebriefRun>()
    const threads = onPage()
    const open = () => createDebrief({ texts, words, store, session: () => session, threads: () => threads }, keep)
    const debrief = open()
    expect(debrief.vm(debrief.run.store.getState())).toMatchObject({ decisions: null, ready: 0, all: SECTIONS })
    debrief.run.start()
    await vi.waitFor(() => expect(debrief.run.store.getState().running).toBe(false), { timeout: 120_000, interval: 50 })
    const vm = open().vm(open().run.store.getState())
    expect(vm.ready).toBe(SECTIONS)
    // Nothing unfilled, nothing empty that is shown.
    const said = JSON.stringify(vm)
    expect(said).not.toMatch(/\{\w+\}|undefined|NaN|null"/)
    expect(vm.decisions?.marks).toHaveLength(4)
    const named = [...(vm.decisions?.marks.filter((m) => m.number !== null) ?? []), ...(vm.decisions?.largest ?? [])]
    expect(named.length).toBeGreaterThanOrEqual(Math.min(3, vm.decisions?.marks.filter((m) => Math.abs(m.effect) >= 0.05).length ?? 0))
    const number = (text: string) => Number(text.replace('−', '-').replace('+', '').replace(',', '.'))
    const [hand, skill, luck, total] = vm.split?.bars.map((b) => Math.round(10 * number(b.text))) ?? []
    expect(hand + skill + luck).toBe(total)
    expect(vm.luck?.bins?.reduce((sum, b) => sum + b.count, 0)).toBe(1000)
    expect(vm.luck?.bins?.filter((b) => b.yours)).toHaveLength(1)
    expect(vm.worlds?.rivals.map((w) => w.id)).toEqual(['controls-slow', 'controls-speed'])
    expect(vm.hidden.turns).toHaveLength(3)
    // Another doctrine is another debrief.
    const other = createDebrief({ texts, words, store, threads: () => threads, session: () => ({ ...session, choice: { ...session.choice, doctrine: 'home' } }) }, keep)
    expect(other.run).not.toBe(debrief.run)
  }, 180_000)
})

test('the questions of a teacher stand in the debrief of her scenario, and of no other', async () => {
  const [language] = LANGUAGES
  const [texts, words] = [wholeTexts(await language.first(), await language.rest()), await loadPart(language, 'debrief')]
  const asked = (choice: GameChoice) => {
    const session = startSession(ENGINE, choice, 'test')
    playTurn(session, [])
    const store = createStore(() => ({ game: { id: 'test', choice, phase: 'decide', played: 1, turns: 8, hand: 0, hands: 1 } }) as unknown as AppState)
    const debrief = createDebrief({ texts, words, store, session: () => session, threads: onPage }, new Map())
    return debrief.vm(debrief.run.store.getState()).questions.list
  }
  expect(asked(ownChoice({ ...freshScenario('deepseek-moment', 'Mine'), questions: ['Who gained?', 'Who paid?'] }, 'seed'))).toEqual(['Who gained?', 'Who paid?'])
  expect(asked(CHOICE)).toEqual([])
})

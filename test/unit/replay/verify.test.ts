/** Results are played again: what was really played verifies, in every way of playing, and what was changed does not. */
import { describe, expect, test } from 'vitest'
import { readyStart } from '../../../src/app/share/start-of.ts'
import { choiceOf, gameRecord, saveOfRecord } from '../../../src/app/share/record.ts'
import type { GameChoice } from '../../../src/app/choice.ts'
import { playTurn, sessionHash, startSession } from '../../../src/app/game/session.ts'
import type { Session } from '../../../src/app/game/session.ts'
import { RULES } from '../../../src/content/rules.ts'
import { createStream } from '../../../src/engine/chance.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import type { Decision } from '../../../src/engine/types.ts'
import { heldSeats } from '../../../src/link/players.ts'
import { findCodes } from '../../../src/link/find-codes.ts'
import { writeLink } from '../../../src/link/link-forms.ts'
import type { OwnScenario } from '../../../src/link/own-scenario.ts'
import type { GameRecord, OwnStart } from '../../../src/link/record.ts'
import { PRESENT } from '../../../src/link/shape.ts'
import { recordOf } from '../../../src/replay/replay.ts'
import { engineModule } from '../../../src/replay/engine-module.ts'
import { samePlan, verify } from '../../../src/replay/verify.ts'

const engine = createEngine(RULES)
const module = engineModule()
const here = (id: number) => (id === module.id ? module : undefined)

const CHOICE: GameChoice = { scenario: 'deepseek-moment', seed: 'amber-heron-27', side: 'us', opponent: 'history', events: 'on', doctrine: 'lead', depth: 'full' }

/** Some decisions that the seats may want; the rules refuse those that cannot be paid for. */
function wishes(choice: GameChoice, turn: number): Decision[] {
  const draw = createStream(choice.seed, `wishes/${turn}`)
  const held = heldSeats(choice)
  return engine.levers.instances.filter((i) => held.includes(i.def.seat) && draw() < 0.08).map((i): Decision => {
    const low = Math.round(i.def.min * i.steps)
    const cells = Math.round(i.def.max * i.steps) - low
    return { seat: i.def.seat, lever: i.def.id, ...(i.target === undefined ? {} : { target: i.target }), value: (low + Math.floor(draw() * (cells + 1))) / i.steps }
  })
}

function played(choice: GameChoice, turns = Infinity): Session {
  const session = startSession(engine, choice, 'x')
  while (session.turns.length < Math.min(turns, session.scenario.turns)) playTurn(session, wishes(choice, session.turns.length))
  return session
}

function resultOf(choice: GameChoice, turns?: number): GameRecord {
  const record = gameRecord('result', engine, choice, played(choice, turns).turns)
  if (!record) throw new Error('The game cannot be played.')
  return record
}

/** As it comes back from a chat. */
function sent(record: GameRecord): GameRecord {
  const link = writeLink(record)
  if (!link.ok) throw new Error(link.what)
  const [found] = findCodes(link.text)
  if (!found.ok || found.form === 'parameters' || found.record.kind !== 'result') throw new Error('The link was not read.')
  return found.record
}

describe('a game that was played in the application verifies when it comes back as a link', () => {
  test.each<[string, Partial<GameChoice>]>([
    ['against history', {}],
    ['against nobody', { opponent: 'hold', events: 'off' }],
    ['against chance', { opponent: 'random', side: 'cn', doctrine: 'developers' }],
    ['against one that looks ahead', { opponent: 'greedy', scenario: 'one-third', events: 'expected' }],
    ['against a strong player', { opponent: 'able', side: 'cn' }],
    ['against a character, in half-year turns', { opponent: 'hard-bargainer', scenario: 'tools-and-allies' }],
    ['over 32 turns', { scenario: 'chip-war', opponent: 'learner' }],
    ['with both sides at one screen', { players: 'us,cn', opponent: 'strong' }],
    ['with some seats of both sides', { players: 'washington+nvidia,cn-open', opponent: 'able' }],
    ['with a seed of words in Chinese', { seed: '第三组 · 星期一' }],
  ])('%s', (_name, more) => {
    const choice = { ...CHOICE, ...more }
    const session = played(choice)
    const record = gameRecord('result', engine, choice, session.turns)
    expect(record).not.toBeNull()
    if (!record) return
    const back = sent(record)
    const verdict = verify(back, here, ['score.us.lead'])
    expect(verdict.kind).toBe('verified')
    if (verdict.kind === 'verified') expect(verdict.replay.series['score.us.lead']).toEqual(session.states.map((state) => engine.read(state, 'score.us.lead')))
    expect(back.start.own ? null : choiceOf(back.start)).toEqual(choice)
    const saved = saveOfRecord(engine, back, 'y')
    expect(saved?.hash).toBe(sessionHash(session))
    expect(saved?.phase).toBe('end')
  })

  test('half-way, and before the first turn', () => {
    for (const turns of [0, 1, 4]) expect(verify(sent(resultOf(CHOICE, turns)), here).kind).toBe('verified')
    expect(saveOfRecord(engine, resultOf(CHOICE, 0), 'y')?.phase).toBe('decide')
    expect(saveOfRecord(engine, resultOf(CHOICE, 4), 'y')?.phase).toBe('results')
  })
})

describe('a result that was changed', () => {
  const record = resultOf(CHOICE)
  const altered = (turn: number): GameRecord => ({
    ...record,
    turns: record.turns.map((t, i) => (i === turn - 1 ? { ...t, decisions: [...t.decisions.filter((d) => d.lever !== 'enforcement'), { seat: 'washington', lever: 'enforcement', value: engineValue(turn) } as const] } : t)),
  })
  /** Another value than was played, and one that can always be paid for. */
  const engineValue = (turn: number) => (record.turns[turn - 1].decisions.some((d) => d.lever === 'enforcement' && d.value === 0.01) ? 0.02 : 0.01)

  test('in a decision differs from that turn on', () => {
    for (const turn of [1, 3, record.turns.length]) {
      const verdict = verify(sent(altered(turn)), here)
      expect(verdict.kind).toBe('differs')
      // Six bits a turn: by chance a turn may look alike.
      if (verdict.kind === 'differs') expect([turn, turn + 1]).toContain(verdict.turn)
    }
  })

  test('in its hash differs at the end; in its trail where that was changed', () => {
    expect(verify({ ...record, hash: '00000000' }, here)).toMatchObject({ kind: 'differs', turn: record.turns.length })
    expect(verify({ ...record, trail: record.trail.map((six, i) => (i === 2 ? six ^ 1 : six)) }, here)).toMatchObject({ kind: 'differs', turn: 3 })
    expect(verify({ ...record, start: { ...record.start, seed: 'another' } }, here).kind).toBe('differs')
  })

  test('or was played under other rules, or from another scenario of the same name, is not called wrong', () => {
    expect(verify({ ...record, start: { ...record.start, engine: 99 } }, here)).toEqual({ kind: 'other-engine', engine: 99 })
    expect(verify({ ...record, start: { ...record.start, scenarioHash: '00000000' } }, here).kind).toBe('other-engine')
  })

  test('asks for a pack that is not there', () => {
    expect(verify({ ...record, start: { ...readyStart(CHOICE), pack: 'no-such-pack' } }, here)).toEqual({ kind: 'unplayable', what: 'pack' })
  })
})

describe('a teacher’s own scenario', () => {
  const own: OwnScenario = {
    base: 'deepseek-moment', title: 'A quiet year', briefing: '', questions: [], turns: 4, quartersPerTurn: 2, side: 'us', depth: 'standard',
    levers: [{ lever: 'washington/chip-controls', show: 'locked', value: 0.25 }], events: 'chosen', chosen: [{ event: 'efficiency-surprise', quarter: '2025Q2' }],
    opponent: 'hold', corrections: [{ variable: 'eci/openai', value: 120 }],
  }
  const start: OwnStart = { engine: PRESENT.engine, scenarioHash: PRESENT.scenarios.find((s) => s.id === own.base)?.hash ?? '', seed: 'lesson', doctrine: 'lead', own }
  const turns = [{ decisions: [{ seat: 'washington', lever: 'talks', value: 0.2 } as const] }, { decisions: [] }]
  const made = module.replay(start, turns, ['lab.openai.eci'])

  test('travels whole, is played under its own rules and verified', () => {
    if (!made.ok) throw new Error(made.what)
    expect(made.series['lab.openai.eci'][0]).toBe(120)
    const record = recordOf('result', start, turns, made)
    expect(sent(record)).toEqual(record)
    expect(verify(sent(record), here).kind).toBe('verified')
    // The same decisions in another scenario are another game.
    expect(verify({ ...record, start: { ...start, own: { ...own, corrections: [] } } }, here)).toMatchObject({ kind: 'differs', turn: 1 })
  })

  test('in another world of parameters is another game, and verified', () => {
    const elsewhere: OwnStart = { ...start, own: { ...own, pack: 'ideas-rule' } }
    const other = module.replay(elsewhere, turns)
    if (!other.ok || !made.ok) throw new Error('The pack was not played.')
    expect(other.chain).not.toEqual(made.chain)
    expect(verify(sent(recordOf('result', elsewhere, turns, other)), here).kind).toBe('verified')
  })

  test('that these rules cannot begin is unplayable, and nothing is thrown', () => {
    const impossible: OwnScenario = { ...own, chosen: [{ event: 'efficiency-surprise', quarter: '2040Q1' }] }
    expect(module.replay({ ...start, own: impossible }, turns)).toEqual({ ok: false, what: 'own' })
    expect(module.replay({ ...start, own: { ...own, pack: 'nobody-knows' } }, turns)).toEqual({ ok: false, what: 'pack' })
  })
})

test('equal plans are found, whatever their luck', () => {
  const record = resultOf(CHOICE)
  expect(samePlan(record, { ...record, start: { ...record.start, seed: 'another' }, hash: '00000000' })).toBe(true)
  expect(samePlan(record, resultOf({ ...CHOICE, seed: 'quiet-river-08' }))).toBe(false)
})

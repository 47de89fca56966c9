/** Records as bytes and letters: what is written is read, one record has one form, nothing else is taken. */
import { fc } from '../../support/property.ts'
import { describe, expect, it } from 'vitest'
import { EVENT_MODES } from '../../../src/engine/types.ts'
import { DOCTRINES } from '../../../src/engine/types.ts'
import { decodeRecord, encodeRecord } from '../../../src/link/payload.ts'
import { writeCapitals, writeCode, writeLink, readPayload } from '../../../src/link/link-forms.ts'
import { ASKED_AGAIN, DOCTRINE_NUMBERS, EVENT_NUMBERS, LANGUAGE_NUMBERS, NUMBER_BITS, OPPONENT_NUMBERS, SCENARIO_NUMBERS } from '../../../src/link/numbers.ts'
import type { GameRecord } from '../../../src/link/record.ts'
import { PRESENT } from '../../../src/link/shape.ts'
import { SCENARIOS } from '../../../src/content/scenarios.ts'
import { LANGUAGES } from '../../../src/content/text/languages.ts'
import { keepsReplies } from '../../../src/app/game/session.ts'
import { games, records } from '../../support/records.ts'

function bytesOf(record: Parameters<typeof encodeRecord>[0]): Uint8Array {
  const encoded = encodeRecord(record)
  if (!encoded.ok) throw new Error(encoded.what)
  return encoded.bytes
}

describe('a record', () => {
  it('is read as it was written, as bytes', () => {
    fc.assert(fc.property(records, (record) => {
      expect(decodeRecord(record.kind, bytesOf(record))).toEqual({ ok: true, record })
    }), { numRuns: 60 })
  })

  it('is read as it was written, as a link, in capitals and as a typed code, in whatever case', () => {
    fc.assert(fc.property(records, (record) => {
      const [link, capitals, code] = [writeLink, writeCapitals, writeCode].map((write) => {
        const text = write(record)
        if (!text.ok) throw new Error(text.what)
        return text.text
      })
      const [letter, payload] = [link[1], link.slice(link.indexOf('.') + 1)]
      expect(readPayload(letter, 1, payload)).toEqual({ ok: true, record })
      const typed = capitals.slice(capitals.indexOf('.') + 1)
      expect(capitals).toMatch(/^#[SGRPC]1\.[0-9A-HJKMNP-TV-Z]+$/)
      expect(readPayload(capitals[1], 1, typed)).toEqual({ ok: true, record })
      expect(readPayload(letter, 1, typed.toLowerCase())).toEqual({ ok: true, record })
      expect(code.slice(3).replaceAll('-', '')).toBe(typed)
      expect(readPayload(code[0], 1, typed.replaceAll('1', 'l').replaceAll('0', 'O'))).toEqual({ ok: true, record })
    }), { numRuns: 40 })
  })

  it('is the same bytes in whatever order its decisions stand', () => {
    fc.assert(fc.property(games, fc.nat(), (game, turn) => {
      const shuffled: GameRecord = { ...game, turns: game.turns.map((t, i) => ({ ...t, decisions: i === turn % game.turns.length ? t.decisions.toReversed() : t.decisions })) }
      expect(bytesOf(shuffled)).toEqual(bytesOf(game))
    }), { numRuns: 60 })
  })

  it('of which a bit is changed, or bytes are missing or added, is refused', () => {
    fc.assert(fc.property(records, fc.nat(), fc.integer({ min: 1, max: 255 }), (record, at, change) => {
      const bytes = bytesOf(record)
      const changed = bytes.map((b, i) => (i === at % bytes.length ? b ^ change : b))
      expect(decodeRecord(record.kind, changed).ok).toBe(false)
      expect(decodeRecord(record.kind, bytes.subarray(0, at % bytes.length)).ok).toBe(false)
      expect(decodeRecord(record.kind, Uint8Array.from([...bytes, change])).ok).toBe(false)
      expect(decodeRecord(record.kind === 'game' ? 'result' : 'game', bytes).ok).toBe(false)
    }), { numRuns: 50 })
  })
})

describe('what cannot travel is said', () => {
  const [game] = fc.sample(games.filter((g) => !g.start.own && g.start.side === 'us' && g.start.players === undefined && g.turns.length > 1), { numRuns: 1, seed: 7 })
  const turn = (decisions: GameRecord['turns'][number]['decisions']): GameRecord => ({ ...game, turns: game.turns.map((t, i) => (i === 0 ? { ...t, decisions } : t)) })
  it.each<[string, GameRecord, RegExp]>([
    ['a value between two steps', turn([{ seat: 'washington', lever: 'chip-controls', value: 0.123 }]), /no value of washington\/chip-controls/],
    ['a value that is no number', turn([{ seat: 'washington', lever: 'chip-controls', value: NaN }]), /no value/],
    ['a lever of another seat', turn([{ seat: 'beijing', lever: 'talks', value: 0.5 }]), /no lever of a seat that decides here/],
    ['a target that is none', turn([{ seat: 'us-frontier', lever: 'open', target: 'meta', value: 0.5 }]), /no target "meta"/],
    ['two decisions about one thing', turn([{ seat: 'washington', lever: 'talks', value: 0.5 }, { seat: 'washington', lever: 'talks', value: 0.6 }]), /twice/],
    ['too many turns', { ...game, turns: Array.from({ length: 41 }, () => game.turns[0]) }, /turns/],
    ['a trail that does not fit', { ...game, trail: [] }, /trail/],
    ['an engine that is not known', { ...game, start: { ...game.start, engine: 999 } }, /Engine 999/],
    ['a seed that is too long', { ...game, start: { ...game.start, seed: 'x'.repeat(41) } }, /seed/],
  ])('%s', (_name, record, message) => {
    const encoded = encodeRecord(record)
    expect(encoded.ok ? '' : encoded.what).toMatch(message)
  })
})

describe('the numbers that stand for names', () => {
  it('cover everything that the game has', () => {
    expect([...SCENARIO_NUMBERS].sort()).toEqual(SCENARIOS.map((s) => s.id).sort())
    expect([...DOCTRINE_NUMBERS].sort()).toEqual([...DOCTRINES].sort())
    expect(EVENT_NUMBERS).toEqual([...EVENT_MODES, 'chosen'])
    expect([...LANGUAGE_NUMBERS].sort()).toEqual(LANGUAGES.map((l) => l.id).sort())
    for (const [list, bits] of [[SCENARIO_NUMBERS, NUMBER_BITS.scenario], [OPPONENT_NUMBERS, NUMBER_BITS.opponent], [LANGUAGE_NUMBERS, NUMBER_BITS.language]] as const) expect(list.length).toBeLessThan(2 ** bits)
  })

  it('never move', () => {
    expect(SCENARIO_NUMBERS.slice(0, 9)).toEqual(['chip-war', 'deepseek-moment', 'one-third', 'stockpile', 'tools-and-allies', 'october-rule', 'h20', 'atom-answer', 'close-the-weights'])
    expect(OPPONENT_NUMBERS.slice(0, 17).join(' ')).toBe('history hold random greedy learner able strong diplomat builder open-champion gatekeeper hard-line patient-builder adopter open-gambit self-reliant hard-bargainer')
    expect(DOCTRINE_NUMBERS.slice(0, 4)).toEqual(['lead', 'developers', 'home', 'managed'])
    expect(LANGUAGE_NUMBERS.slice(0, 3)).toEqual(['en', 'zh-Hans', 'es'])
  })

  it('agree with the application about whose replies are kept', () => {
    for (const id of OPPONENT_NUMBERS) expect(keepsReplies(id)).toBe(!ASKED_AGAIN.includes(id))
  })

  it('know every lever once', () => {
    expect(new Set(PRESENT.levers.map((l) => l.key)).size).toBe(PRESENT.levers.length)
  })
})

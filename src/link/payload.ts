/**
 * Records as bytes, format 1, and back. One record has one form: readers refuse every other way to say the same, and
 * tests hold them to it. A check of the bytes and of the kind’s letter stands at the end.
 */
import { ENGINE_ID } from '../content/engine-ids.ts'
import { BitReader, BitWriter, Unreadable } from './bits/bits.ts'
import { crc32 } from './bits/crc32.ts'
import { checkStart } from './check-start.ts'
import type { CodeFault } from './code-faults.ts'
import { readRows, writeRows } from './decisions-code.ts'
import type { CompareRecord, GameRecord, LinkKind, LinkRecord, PackRecord, ResultRecord, Turn } from './record.ts'
import { KIND_LETTERS, LIMITS } from './record.ts'
import { carriesReplies } from './settings.ts'
import type { EngineShape, ShapeOf } from './shape.ts'
import { knownShape } from './shape.ts'
import { readStart, UnknownEngine, writeStart } from './start-code.ts'

export const FORMAT = 1
const CHECK_BYTES = 4
const TRAIL_BITS = 6
const COUNT_GROUP = 5

export type Encoded = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly what: string }
export type Decoded = { readonly ok: true; readonly record: LinkRecord } | { readonly ok: false; readonly fault: CodeFault }

/** The check covers the kind and the format too, so that a changed letter is noticed. */
function checkOf(kind: LinkKind, body: Uint8Array): number {
  return crc32(body, crc32([KIND_LETTERS[kind].charCodeAt(0), FORMAT]))
}

/** Seats that computer players hold, where what they did travels along. */
function playedSeats(settings: ReturnType<typeof checkStart>, shape: EngineShape) {
  return carriesReplies(settings) ? [...new Set(shape.levers.map((lever) => lever.seat))].filter((seat) => !settings.held.includes(seat)) : null
}

function writeGame(w: BitWriter, game: Pick<GameRecord, 'start' | 'turns' | 'hash' | 'trail'>, shapeOf: ShapeOf): void {
  const shape = shapeFor(game.start.engine, shapeOf)
  const settings = checkStart(game.start, shape)
  const { turns, hash, trail } = game
  if (turns.length > settings.turns) throw new Unreadable('value', `The game has ${turns.length} turns; its scenario has ${settings.turns}.`)
  if (!/^[0-9a-f]{8}$/.test(hash)) throw new Unreadable('value', 'The hash is not eight hex digits.')
  if (trail.length !== Math.max(0, turns.length - 1) || trail.some((t) => !Number.isInteger(t) || t < 0 || t > 63)) throw new Unreadable('value', 'The trail does not fit the turns.')
  writeStart(w, game.start, shape)
  w.count(turns.length, COUNT_GROUP)
  writeRows(w, shape, settings.held, turns.map((turn) => turn.decisions))
  const others = playedSeats(settings, shape)
  for (const { replies } of turns) {
    if (others ? replies?.length !== settings.quartersPerTurn : replies !== undefined) throw new Unreadable('value', others ? 'A turn lacks what the computer players did in each quarter.' : 'What these computer players did is found by asking them again.')
  }
  if (others) writeRows(w, shape, others, turns.flatMap((turn) => turn.replies ?? []))
  for (const six of trail) w.put(six, TRAIL_BITS)
  w.put(parseInt(hash, 16), 32)
}

function readGame<K extends GameRecord['kind']>(r: BitReader, kind: K, shapeOf: ShapeOf): GameRecord & { readonly kind: K } {
  const { start, shape } = readStart(r, shapeOf)
  const settings = checkStart(start, shape, true)
  const played = r.count(COUNT_GROUP, settings.turns)
  const rows = readRows(r, shape, settings.held, played)
  const others = playedSeats(settings, shape)
  const { quartersPerTurn: per } = settings
  const replies = others ? readRows(r, shape, others, played * per) : null
  const turns = rows.map((decisions, t): Turn => ({ decisions, ...(replies ? { replies: replies.slice(t * per, (t + 1) * per) } : {}) }))
  const trail = turns.slice(1).map(() => r.get(TRAIL_BITS))
  return { kind, start, turns, hash: r.get(32).toString(16).padStart(8, '0'), trail }
}

function shapeFor(engine: number, shapeOf: ShapeOf): EngineShape {
  const shape = shapeOf(engine)
  if (!shape) throw new UnknownEngine(engine)
  return shape
}

function writeBody(record: LinkRecord, shapeOf: ShapeOf): Uint8Array {
  const w = new BitWriter()
  if (record.kind === 'scenario') {
    const shape = shapeFor(record.start.engine, shapeOf)
    checkStart(record.start, shape)
    writeStart(w, record.start, shape)
  } else if (record.kind === 'pack' || record.kind === 'compare') {
    const { results } = record
    if (record.kind === 'pack') {
      if (results.length === 0 || results.length > LIMITS.results) throw new Unreadable('value', `A pack holds 1 to ${LIMITS.results} results.`)
      w.count(results.length, COUNT_GROUP)
    }
    for (const result of results) writeGame(w, result, shapeOf)
  } else writeGame(w, record, shapeOf)
  return w.done()
}

function readBody(kind: LinkKind, r: BitReader, shapeOf: ShapeOf): LinkRecord {
  const result = (): ResultRecord => readGame(r, 'result', shapeOf)
  switch (kind) {
    case 'scenario': {
      const { start, shape } = readStart(r, shapeOf)
      checkStart(start, shape, true)
      return { kind, start }
    }
    case 'pack': {
      const count = r.count(COUNT_GROUP, LIMITS.results)
      const record: PackRecord = { kind, results: Array.from({ length: count }, result) }
      return record
    }
    case 'compare': {
      const record: CompareRecord = { kind, results: [result(), result()] }
      return record
    }
    default:
      return readGame(r, kind, shapeOf)
  }
}

const mostBytes = (kind: LinkKind): number => (kind === 'pack' ? LIMITS.packBytes : LIMITS.bytes)

/** Never throws; what cannot travel is said in a sentence for engineers, because the game makes no such record. */
export function encodeRecord(record: LinkRecord, shapeOf: ShapeOf = knownShape): Encoded {
  try {
    const body = writeBody(record, shapeOf)
    if (body.length + CHECK_BYTES > mostBytes(record.kind)) return { ok: false, what: `The record takes ${body.length} bytes; ${mostBytes(record.kind)} is the most.` }
    const check = checkOf(record.kind, body)
    return { ok: true, bytes: Uint8Array.from([...body, check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255]) }
  } catch (error) {
    if (error instanceof Unreadable || error instanceof UnknownEngine) return { ok: false, what: error.message }
    throw error
  }
}

/** Never throws, whatever the bytes are. */
export function decodeRecord(kind: LinkKind, bytes: Uint8Array, shapeOf: ShapeOf = knownShape): Decoded {
  const bad = (fault: CodeFault): Decoded => ({ ok: false, fault })
  if (bytes.length > mostBytes(kind)) return bad({ code: 'long', length: bytes.length, most: mostBytes(kind) })
  if (bytes.length <= CHECK_BYTES) return bad({ code: 'cut' })
  const body = bytes.subarray(0, bytes.length - CHECK_BYTES)
  const tail = bytes.subarray(bytes.length - CHECK_BYTES)
  const whole = ((tail[0] << 24) | (tail[1] << 16) | (tail[2] << 8) | tail[3]) >>> 0 === checkOf(kind, body)
  const r = new BitReader(body)
  try {
    if (!whole) {
      // Only to tell a code that was cut short from one that was altered.
      readBody(kind, r, shapeOf)
      return bad({ code: 'altered' })
    }
    const record = readBody(kind, r, shapeOf)
    if (!r.atEnd()) return bad({ code: 'content', what: 'something follows the end' })
    return { ok: true, record }
  } catch (error) {
    if (error instanceof UnknownEngine) return whole ? bad({ code: 'unknown-engine', engine: error.engine, known: ENGINE_ID }) : bad({ code: 'altered' })
    if (!(error instanceof Unreadable)) throw error
    if (!whole) return bad({ code: error.why === 'ends' ? 'cut' : 'altered' })
    return bad({ code: 'content', what: error.message })
  }
}

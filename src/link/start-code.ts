/** The start of a game in bits. The order of the fields is the format: see docs/links.md. */
import { SIDES } from '../engine/types.ts'
import type { BitReader } from './bits/bits.ts'
import { BitWriter, Unreadable } from './bits/bits.ts'
import { DEPTH_NUMBERS, DOCTRINE_NUMBERS, EVENT_NUMBERS, LANGUAGE_NUMBERS, NUMBER_BITS, OPPONENT_NUMBERS, SCENARIO_NUMBERS } from './numbers.ts'
import { readOwn, writeOwn } from './own-code.ts'
import type { Start } from './record.ts'
import { readSeed, writeSeed } from './seed-code.ts'
import type { EngineShape, ShapeOf } from './shape.ts'
import { getName, getPack, getPlayers, putName, putPack, putPlayers } from './small-codes.ts'

const ENGINE_GROUP = 5

export function writeStart(w: BitWriter, start: Start, shape: EngineShape): void {
  w.count(start.engine, ENGINE_GROUP)
  w.flag(start.own !== undefined)
  w.put(parseInt(start.scenarioHash, 16), 32)
  putName(w, DOCTRINE_NUMBERS, start.doctrine, NUMBER_BITS.doctrine, 'The doctrine')
  w.flag(start.language !== undefined)
  if (start.language !== undefined) putName(w, LANGUAGE_NUMBERS, start.language, NUMBER_BITS.language, 'The language')
  writeSeed(w, start.seed)
  if (start.own) {
    writeOwn(w, start.own, shape)
    return
  }
  putName(w, SCENARIO_NUMBERS, start.scenario, NUMBER_BITS.scenario, 'The scenario')
  w.put(SIDES.indexOf(start.side), 1)
  putName(w, OPPONENT_NUMBERS, start.opponent, NUMBER_BITS.opponent, 'The opponent')
  putName(w, EVENT_NUMBERS, start.events, NUMBER_BITS.events, 'The way of playing events')
  putName(w, DEPTH_NUMBERS, start.depth, NUMBER_BITS.depth, 'The depth')
  putPlayers(w, start.players)
  w.flag(start.hidden !== undefined)
  if (start.hidden !== undefined) for (const lever of shape.levers) w.flag(start.hidden.includes(lever.key))
  putPack(w, start.pack)
}

/** The shape that goes with the start: everything after its engine id is read by it. */
export function readStart(r: BitReader, shapeOf: ShapeOf): { readonly start: Start; readonly shape: EngineShape } {
  const engine = r.count(ENGINE_GROUP, 1_000_000)
  const shape = shapeOf(engine)
  if (!shape) throw new UnknownEngine(engine)
  const isOwn = r.flag()
  const scenarioHash = r.get(32).toString(16).padStart(8, '0')
  const doctrine = getName(r, DOCTRINE_NUMBERS, NUMBER_BITS.doctrine, 'The doctrine')
  const language = r.flag() ? getName(r, LANGUAGE_NUMBERS, NUMBER_BITS.language, 'The language') : undefined
  const base = { engine, scenarioHash, seed: readSeed(r), doctrine, ...(language === undefined ? {} : { language }) }
  if (isOwn) {
    const from = r.position
    const own = readOwn(r, shape)
    const again = new BitWriter()
    writeOwn(again, own, shape)
    // Lists in another order, or numbers in another form, would be read as the same scenario.
    if (!r.wrote(from, again)) throw new Unreadable('value', 'The scenario is not in its one form.')
    return { shape, start: { ...base, own } }
  }
  const scenario = getName(r, SCENARIO_NUMBERS, NUMBER_BITS.scenario, 'The scenario')
  const side = SIDES[r.get(1)]
  const opponent = getName(r, OPPONENT_NUMBERS, NUMBER_BITS.opponent, 'The opponent')
  const events = getName(r, EVENT_NUMBERS, NUMBER_BITS.events, 'The way of playing events')
  if (events === 'chosen') throw new Unreadable('value', 'Events on chosen dates need a scenario of one’s own.')
  const depth = getName(r, DEPTH_NUMBERS, NUMBER_BITS.depth, 'The depth')
  const players = getPlayers(r)
  const hidden = r.flag() ? shape.levers.filter(() => r.flag()).map((lever) => lever.key) : undefined
  const pack = getPack(r)
  return {
    shape,
    start: {
      ...base, scenario, side, opponent, events, depth,
      ...(players === undefined ? {} : { players }), ...(hidden === undefined ? {} : { hidden }), ...(pack === undefined ? {} : { pack }),
    },
  }
}

/** Thrown inside the codec for an engine that this page does not know. */
export class UnknownEngine extends Error {
  readonly engine: number

  constructor(engine: number) {
    super(`Engine ${engine} is not known.`)
    this.engine = engine
  }
}

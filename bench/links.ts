/** Links in the benchmark: how long they are for kinds of play, and how fast they are read (E7). */
import { createStream } from '../src/engine/chance.ts'
import type { Decision } from '../src/engine/types.ts'
import { LEVERS } from '../src/content/levers/index.ts'
import { fromBase64url, toBase64url, toCrockford } from '../src/link/bits/alphabets.ts'
import { decodeRecord, encodeRecord } from '../src/link/payload.ts'
import { readOwnScenario } from '../src/link/own-check.ts'
import type { GameRecord, LinkRecord, ReadyStart, Turn } from '../src/link/record.ts'
import { PRESENT } from '../src/link/shape.ts'
import { engineModule } from '../src/replay/engine-module.ts'
import { recordOf } from '../src/replay/replay.ts'

/** Made when it is first asked for: a second engine makes the code of all of them more general, and the engine is measured alone. */
let made: ReturnType<typeof engineModule> | undefined
const present = () => (made ??= engineModule())

const start = (more: Partial<ReadyStart> = {}): ReadyStart => {
  const scenario = more.scenario ?? 'one-third'
  return {
    engine: PRESENT.engine, scenario, scenarioHash: PRESENT.scenarios.find((s) => s.id === scenario)?.hash ?? '', seed: 'amber-heron-27', doctrine: 'lead',
    side: 'us', opponent: 'history', events: 'on', depth: 'standard', ...more,
  }
}

/** Levers of a side at a depth, once as a whole, or target by target. */
function places(side: readonly string[], depth: number, single: boolean): Omit<Decision, 'value'>[] {
  return PRESENT.levers.filter((lever) => side.includes(lever.seat) && LEVERS.some((def) => def.seat === lever.seat && def.id === lever.lever && def.depth <= depth))
    .flatMap(({ seat, lever, targets }) => (single && targets.length > 0 ? targets.map((target) => ({ seat, lever, target })) : [{ seat, lever }]))
}

const US = ['washington', 'us-frontier', 'us-open-lab', 'nvidia']
const CN = ['beijing', 'cn-open', 'cn-platforms', 'huawei']

/** Turns in which `moves` of the places move, chosen and set by chance. */
function turnsOf(turns: number, moves: number, at: readonly Omit<Decision, 'value'>[], seed: string): Turn[] {
  const draw = createStream(seed, 'links')
  return Array.from({ length: turns }, () => {
    const order = at.map((place) => ({ place, key: draw() })).sort((a, b) => a.key - b.key).slice(0, moves)
    return {
      decisions: order.map(({ place }) => {
        const lever = PRESENT.levers.find((l) => l.seat === place.seat && l.lever === place.lever)
        if (!lever) throw new Error(`No lever ${place.lever}.`)
        return { ...place, value: (lever.lowest + Math.floor(draw() * lever.values)) / lever.stepsPerUnit }
      }),
    }
  })
}

function played(of: ReadyStart, turns: readonly Turn[]): GameRecord {
  const replay = present().replay(of, turns)
  if (!replay.ok) throw new Error(`The benchmark’s game cannot be played: ${replay.what}.`)
  return recordOf('result', of, turns, replay)
}

const own = readOwnScenario({
  base: 'deepseek-moment', title: 'Who sets the pace?', briefing: '', questions: [], turns: 6, quartersPerTurn: 2, side: 'us', depth: 'essentials',
  levers: [{ lever: 'washington/chip-controls', show: 'locked', value: 0.6 }, { lever: 'washington/talks', show: 'shown' }, { lever: 'us-open-lab/open', show: 'hidden' }],
  events: 'expected', chosen: [], opponent: 'able', corrections: [{ variable: 'escalation', value: 1.5 }],
})

/** What is measured, and the most letters that its link may have; no limit where it may be a file. */
const KINDS_OF_PLAY: readonly { readonly what: string; readonly most: number; readonly record: () => LinkRecord }[] = [
  { what: 'a start', most: 300, record: () => ({ kind: 'scenario', start: start() }) },
  { what: 'a start with every option: 20 hidden levers, five players, a seed of 40 bytes', most: 300, record: () => ({ kind: 'scenario', start: start({ players: 'washington,us-frontier,us-open-lab+nvidia,beijing,cn-open', hidden: PRESENT.levers.slice(0, 20).map((l) => l.key), language: 'zh-Hans', pack: 'slow-chips', seed: 'x'.repeat(40) }) }) },
  { what: 'a teacher’s own scenario without a briefing', most: 300, record: () => {
    if (!own.ok) throw new Error('The benchmark’s own scenario is not sound.')
    const { engine, scenarioHash, seed, doctrine } = start({ scenario: 'deepseek-moment' })
    return { kind: 'scenario', start: { engine, scenarioHash, seed, doctrine, own: own.own } }
  } },
  { what: 'a result of 16 turns, one change a turn', most: 230, record: () => played(start(), turnsOf(16, 1, places(US, 2, false), 'light')) },
  { what: 'a result of 16 turns, four changes a turn: typical play', most: 230, record: () => played(start(), turnsOf(16, 4, places(US, 2, false), 'typical')) },
  { what: 'a result of 16 turns, eight changes a turn', most: 400, record: () => played(start(), turnsOf(16, 8, places(US, 2, false), 'busy')) },
  { what: 'a result of 24 turns, every lever of Standard in every turn', most: 760, record: () => played(start({ scenario: 'chip-war' }), turnsOf(24, 99, places(US, 2, false), 'standard')) },
  { what: 'a result of 16 turns, every lever of Full for every firm in every turn', most: 1800, record: () => played(start({ depth: 'full' }), turnsOf(16, 999, places(US, 3, true), 'full')) },
  { what: 'the same in 24 turns', most: 1800, record: () => played(start({ depth: 'full', scenario: 'chip-war' }), turnsOf(24, 999, places(US, 3, true), 'full')) },
  { what: 'the same in 32 turns, both sides at one screen', most: Infinity, record: () => played(start({ depth: 'full', scenario: 'chip-war', players: 'us,cn' }), turnsOf(32, 999, places([...US, ...CN], 3, true), 'full')) },
]

export interface LinkSize {
  readonly what: string
  readonly bytes: number
  /** Letters of the link from its `#`, and of the code for typing and QR. */
  readonly link: number
  readonly capitals: number
  readonly most: number
}

export function sizeTable(sizes: readonly LinkSize[]): string {
  const rows = sizes.map(({ what, bytes, link, capitals, most }) => `| ${what} | ${bytes} | ${link} | ${capitals} | ${Number.isFinite(most) ? most : 'a file'} |`)
  return ['| what | bytes | letters of the link | letters of the code | most |', '|---|---|---|---|---|', ...rows].join('\n')
}

export function linkSizes(): readonly LinkSize[] {
  return KINDS_OF_PLAY.map(({ what, most, record }) => {
    const encoded = encodeRecord(record())
    if (!encoded.ok) throw new Error(encoded.what)
    const head = '#r1.'.length
    return { what, bytes: encoded.bytes.length, link: head + toBase64url(encoded.bytes).length, capitals: head + toCrockford(encoded.bytes).length, most }
  })
}

/** Work for the clock: reading the link of typical play, and reading it and playing it again; returns a sum of what was read. */
export function linkWork(): { readonly decode: () => string; readonly replay: () => string } {
  const encoded = encodeRecord(KINDS_OF_PLAY[4].record())
  if (!encoded.ok) throw new Error(encoded.what)
  const text = toBase64url(encoded.bytes)
  const decode = (): GameRecord => {
    const read = decodeRecord('result', fromBase64url(text) ?? new Uint8Array())
    if (!read.ok || read.record.kind !== 'result') throw new Error('The benchmark’s link cannot be read.')
    return read.record
  }
  return {
    decode: () => decode().hash,
    replay: () => {
      const { start: from, turns } = decode()
      const replay = present().replay(from, turns)
      return replay.ok ? replay.chain[replay.chain.length - 1] : replay.what
    },
  }
}

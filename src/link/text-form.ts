/**
 * Records as lines that people can read: the same content as the bytes, one line a thing, and as the last line the check
 * of the bytes. It is also the file. TextLines may come back wrapped, quoted or with other line ends; the check decides.
 */
import { ENGINE_ID } from '../content/engine-ids.ts'
import type { Decision } from '../engine/types.ts'
import { SEATS } from '../engine/types.ts'
import type { CodeFault } from './code-faults.ts'
import type { Written } from './link-forms.ts'
import type { Decoded } from './payload.ts'
import { encodeRecord, FORMAT } from './payload.ts'
import type { GameRecord, LinkKind, LinkRecord, OwnStart, ReadyStart, ResultRecord, Start, Turn } from './record.ts'
import { KINDS, LIMITS } from './record.ts'
import { carriesReplies, settingsOf } from './settings.ts'
import type { EngineShape, ShapeOf } from './shape.ts'
import { knownShape } from './shape.ts'
import { LineFault, TextLines } from './text-lines.ts'
import { ownFields, ownLines } from './text-own.ts'

export const TEXT_TITLE = 'OPEN GAMBIT'

const CHECK = /^check ([0-9a-f]{8})$/

export function writeText(record: LinkRecord, shapeOf: ShapeOf = knownShape): Written {
  const encoded = encodeRecord(record, shapeOf)
  if (!encoded.ok) return encoded
  const check = Array.from(encoded.bytes.slice(-4), (b) => b.toString(16).padStart(2, '0')).join('')
  const body = record.kind === 'pack' || record.kind === 'compare'
    ? [`results ${record.results.length}`, ...record.results.flatMap((result) => ['', ...gameLines(result, shapeOf)])]
    : record.kind === 'scenario' ? startLines(record.start) : gameLines(record, shapeOf)
  return { ok: true, text: [`${TEXT_TITLE} ${FORMAT}`, `kind ${record.kind}`, ...body, `check ${check}`, ''].join('\n') }
}

function startLines(start: Start): string[] {
  const { engine, scenarioHash, seed, doctrine, language } = start
  const common = [`engine ${engine}`, `mark ${scenarioHash}`, `doctrine ${doctrine}`, ...(language === undefined ? [] : [`language ${language}`])]
  if (start.own) return [...common, ...ownLines(start.own), `seed ${seed}`]
  const { scenario, side, opponent, events, depth, players, hidden, pack } = start
  return [
    ...common, `scenario ${scenario}`, `side ${side}`, `opponent ${opponent}`, `events ${events}`, `depth ${depth}`,
    ...(players === undefined ? [] : [`players ${players}`]), ...(hidden === undefined ? [] : [`hidden ${hidden.join(' ')}`]), ...(pack === undefined ? [] : [`pack ${pack}`]),
    `seed ${seed}`,
  ]
}

const two = (n: number): string => String(n).padStart(2, '0')
const decisionText = ({ seat, lever, target, value }: Decision): string => `${seat}/${lever}${target === undefined ? '' : `/${target}`}=${value}`
/** `-` for nothing, so that no line is empty. */
const rowText = (row: readonly Decision[]): string => (row.length === 0 ? '-' : row.map(decisionText).join(' '))

function gameLines({ start, turns, hash, trail }: GameRecord, shapeOf: ShapeOf): string[] {
  const shape = shapeOf(start.engine)
  const sorted = (row: readonly Decision[]) => (shape ? inOrder(row, shape) : row)
  const played = turns.flatMap(({ decisions, replies }, t) => [
    `T${two(t + 1)} ${rowText(sorted(decisions))}`,
    ...(replies ?? []).map((row, q) => `R${two(t + 1)}.${q + 1} ${rowText(sorted(row))}`),
  ])
  return [...startLines(start), `turns ${turns.length}`, ...played, ...(trail.length > 0 ? [`trail ${trail.join(' ')}`] : []), `hash ${hash}`]
}

function inOrder(row: readonly Decision[], { levers }: EngineShape): readonly Decision[] {
  const place = ({ seat, lever, target }: Decision) => {
    const at = levers.findIndex((l) => l.seat === seat && l.lever === lever)
    return at * 100 + (target === undefined ? 0 : levers[at].targets.indexOf(target) + 1)
  }
  return [...row].sort((a, b) => place(a) - place(b))
}

/** Words with which a line may begin; any other line belongs to the one before it, which a mail program has wrapped. */
const FIELDS = /^(?:kind|engine|mark|doctrine|language|scenario|side|opponent|events|depth|players|hidden|pack|seed|base|title|briefing|question|quarters|lever|event|set|turns|trail|hash|check|results|[TR]\d\d(?:\.\d)?)(?: |$)/

function readStart(lines: TextLines): Start {
  const engine = lines.whole('engine', 1_000_000)
  const base = { engine, scenarioHash: lines.need('mark'), doctrine: lines.need('doctrine') as Start['doctrine'] }
  const language = lines.maybe('language')
  const own = ownFields(lines)
  if (own) return { ...base, seed: lines.need('seed'), ...(language === undefined ? {} : { language }), own } satisfies OwnStart
  const ready = {
    scenario: lines.need('scenario'), side: lines.need('side'), opponent: lines.need('opponent'), events: lines.need('events'), depth: lines.need('depth'),
  } as Pick<ReadyStart, 'scenario' | 'side' | 'opponent' | 'events' | 'depth'>
  const players = lines.maybe('players')
  const hidden = lines.maybe('hidden')?.split(' ')
  const pack = lines.maybe('pack')
  return {
    ...base, seed: lines.need('seed'), ...(language === undefined ? {} : { language }), ...ready,
    ...(players === undefined ? {} : { players }), ...(hidden === undefined ? {} : { hidden }), ...(pack === undefined ? {} : { pack }),
  }
}

function readRow(lines: TextLines, text: string): Decision[] {
  if (text === '-') return []
  return text.split(' ').map((part) => {
    const [, seatText, lever, target, value] = /^([a-z-]+)\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?=(-?\d{1,6}(?:\.\d{1,6})?)$/.exec(part) ?? []
    const seat = SEATS.find((s) => s === seatText)
    if (seat === undefined) {
      lines.back()
      return lines.fail()
    }
    return { seat, lever, ...(target === undefined ? {} : { target }), value: Number(value) }
  })
}

function readGame<K extends GameRecord['kind']>(lines: TextLines, kind: K, shapeOf: ShapeOf): GameRecord & { readonly kind: K } {
  const start = readStart(lines)
  const shape = shapeOf(start.engine)
  if (!shape) throw new LineFault({ code: 'unknown-engine', engine: start.engine, known: ENGINE_ID })
  const settings = settingsOf(start, shape)
  const count = lines.whole('turns', LIMITS.turns)
  const turns = Array.from({ length: count }, (_, t): Turn => {
    const decisions = readRow(lines, lines.need(`T${two(t + 1)}`))
    if (!settings || !carriesReplies(settings)) return { decisions }
    return { decisions, replies: Array.from({ length: settings.quartersPerTurn }, (_, q) => readRow(lines, lines.need(`R${two(t + 1)}.${q + 1}`))) }
  })
  const trail = count > 1 ? lines.need('trail').split(' ').map(Number) : []
  return { kind, start, turns, hash: lines.need('hash'), trail }
}

function readRecord(lines: TextLines, kind: LinkKind, shapeOf: ShapeOf): LinkRecord {
  if (kind === 'scenario') return { kind, start: readStart(lines) }
  if (kind === 'game' || kind === 'result') return readGame(lines, kind, shapeOf)
  const count = lines.whole('results', LIMITS.results)
  const results = Array.from({ length: count }, (): ResultRecord => readGame(lines, 'result', shapeOf))
  if (kind === 'pack') return { kind, results }
  if (results.length !== 2) throw new LineFault({ code: 'altered' })
  return { kind, results: [results[0], results[1]] }
}

/** The lines of one block, from its title, joined again where they were wrapped. */
function blockLines(text: string): string[] {
  const lines: string[] = []
  for (const raw of text.split(/\r\n|[\n\r]/)) {
    const line = raw.replace(/^[\s>|*]+/, '').replace(/\s+$/, '')
    if (line === '') continue
    if (lines.length === 0 || FIELDS.test(line)) lines.push(line)
    else lines[lines.length - 1] += ` ${line}`
    if (CHECK.test(line)) break
  }
  return lines
}

/** Reads the readable form, which begins at the start of `text`. Never throws. */
export function readText(text: string, shapeOf: ShapeOf = knownShape): Decoded {
  const bad = (fault: CodeFault): Decoded => ({ ok: false, fault })
  if (text.length > 4 * LIMITS.packBytes) return bad({ code: 'long', length: text.length, most: 4 * LIMITS.packBytes })
  const all = blockLines(text)
  const [title = '', ...rest] = all
  const version = new RegExp(`^${TEXT_TITLE} (\\d{1,3})$`).exec(title)?.[1]
  if (version === undefined) return bad({ code: 'none' })
  if (Number(version) > FORMAT) return bad({ code: 'newer-format', version: Number(version), known: FORMAT })
  const check = CHECK.exec(rest.pop() ?? '')?.[1]
  if (check === undefined) return bad({ code: 'cut' })
  const lines = new TextLines(rest)
  try {
    const named = lines.need('kind')
    const kind = KINDS.find((k) => k === named)
    if (!kind) return bad({ code: 'unknown-kind', given: named.slice(0, 20) })
    const record = readRecord(lines, kind, shapeOf)
    if (!lines.done) lines.fail()
    const encoded = encodeRecord(record, shapeOf)
    if (!encoded.ok) return bad({ code: 'content', what: encoded.what })
    const made = Array.from(encoded.bytes.slice(-4), (b) => b.toString(16).padStart(2, '0')).join('')
    return made === check ? { ok: true, record } : bad({ code: 'altered' })
  } catch (error) {
    if (error instanceof LineFault) return bad(error.fault)
    throw error
  }
}

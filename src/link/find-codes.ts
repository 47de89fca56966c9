/**
 * Finds every code in a text, in order: a link in the address bar, a pasted e-mail, a whole chat. Knows what the world
 * does to links: `%23` for `#`, `?r=`, line breaks and quote marks in the middle, zero-width characters, soft hyphens,
 * quoted-printable, capitals. Never throws; the work is bounded by the length of the text.
 */
import { codeFaultSentence } from './code-faults.ts'
import type { CodeFault } from './code-faults.ts'
import { KIND_LETTERS, LIMITS } from './record.ts'
import type { LinkRecord } from './record.ts'
import { kindOf, readPayload } from './link-forms.ts'
import type { LinkView } from './link-view.ts'
import { parseView } from './link-view.ts'
import type { Decoded } from './payload.ts'
import type { ScenarioLinkResult } from './scenario-link.ts'
import { isScenarioLink, parseScenarioLink } from './scenario-link.ts'
import type { ShapeOf } from './shape.ts'
import { knownShape } from './shape.ts'
import { readText, TEXT_TITLE } from './text-form.ts'

export type Found = { readonly at: number; readonly end: number } & (
  | { readonly ok: true; readonly form: 'link' | 'text'; readonly record: LinkRecord; readonly view: LinkView }
  | { readonly ok: false; readonly form: 'link' | 'text'; readonly fault: CodeFault; readonly message: string }
  /** The readable parameters of a start. */
  | { readonly ok: true; readonly form: 'parameters'; readonly result: ScenarioLinkResult }
)

/** Longest text that is looked at, and most codes that are returned. */
const FIND_LIMITS = { text: 4_194_304, found: 1000, pieces: 5000 } as const
/** Times that a code is tried with one piece more; a long code in short pieces is not tried after each of them. */
const TRIES = 120
const PATIENT = 40
/** Letters that are looked at while damaged codes are put together again; after that only what stands in one piece is read. */
const WORK = 400_000

const LETTERS = Object.values(KIND_LETTERS).join('')
/** Where a code begins: its letter and format after `#`, `=` or a break, then a full stop or (typed) a hyphen or space. */
const BEGINS = new RegExp(`(?<![A-Za-z0-9_.-])([${LETTERS}${LETTERS.toUpperCase()}])(\\d{1,3})([.\\-–—: ])(?=[\\s>]*[A-Za-z0-9_-])`, 'g')
const TITLE = new RegExp(`${TEXT_TITLE} \\d`, 'g')
const PARAMETERS = /(?:#|%23)(?:scenario|seed|side|opponent|events)(?:=|%3D)[^\s"'<>]*/gi

/** Characters that nobody sees and that chats put into long words. */
const UNSEEN = /[\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g
/** What may stand between two pieces of a code that was broken over lines: white space, quote marks, `=` of quoted-printable. */
const GAP = /^(?:=(?=[\r\n]))?[\s>|]+/
const PIECE = /^[A-Za-z0-9_-]+/

/** One step of cleaning: each gives another reading of the text, tried until one gives the codes. */
function clean(text: string): string {
  return text.replace(UNSEEN, '').replace(/%(?:25)*23/g, '#').replace(/%(?:25)*3D/gi, '=').replace(/&#(?:35|x23);/gi, '#').replace(/&amp;/gi, '&')
}

export function findCodes(given: string, shapeOf: ShapeOf = knownShape): readonly Found[] {
  const text = clean(given.slice(0, FIND_LIMITS.text))
  const found: Found[] = [...findTexts(text, given.slice(0, FIND_LIMITS.text), shapeOf)]
  const inside = (at: number) => found.some((one) => at >= one.at && at < one.end)
  BEGINS.lastIndex = 0
  let work = 0
  for (let match = BEGINS.exec(text); match && found.length < FIND_LIMITS.found; match = BEGINS.exec(text)) {
    if (inside(match.index)) continue
    const code = readAt(text, match, work < WORK ? FIND_LIMITS.pieces : 1, shapeOf)
    work += code.work
    if (!code.found) continue
    found.push(code.found)
    BEGINS.lastIndex = Math.max(BEGINS.lastIndex, code.found.end)
  }
  for (const match of text.matchAll(PARAMETERS)) {
    if (found.length >= FIND_LIMITS.found) break
    if (!inside(match.index) && isScenarioLink(match[0])) found.push({ at: match.index, end: match.index + match[0].length, ok: true, form: 'parameters', result: parseScenarioLink(match[0]) })
  }
  return found.sort((a, b) => a.at - b.at)
}

/** One code that begins here, put together from as many pieces as its check asks for. */
function readAt(text: string, match: RegExpExecArray, mostPieces: number, shapeOf: ShapeOf): { readonly found: Found | null; readonly work: number } {
  const [begin, letter, format, mark] = match
  const typed = mark !== '.'
  const from = match.index
  const kind = kindOf(letter)
  const most = kind === 'pack' ? Math.ceil(LIMITS.packBytes * 1.6) : Math.ceil(LIMITS.bytes * 1.6)
  let rest = text.slice(from + begin.length, from + begin.length + 2 * most + 1000)
  let at = from + begin.length
  let payload = ''
  let first: Decoded | null = null
  let firstEnd = at
  let work = 0
  let tries = 0
  for (let pieces = 0; pieces < mostPieces; pieces++) {
    const gap = GAP.exec(rest)?.[0] ?? ''
    // Another code, or the next line of a chat, is not more of this one.
    if (pieces > 0 && (gap === '' || startsCode(rest.slice(gap.length, gap.length + 6)))) break
    const piece = PIECE.exec(rest.slice(gap.length, gap.length + most))?.[0]
    if (piece === undefined || payload.length + piece.length > most) break
    payload += typed ? piece.replace(/[-_]/g, '') : piece
    at += gap.length + piece.length
    rest = rest.slice(gap.length + piece.length)
    // Pieces of one length are lines of one code: the last is shorter, or followed by something else.
    if (pieces > PATIENT && nextPiece(rest)?.length === piece.length) continue
    if (++tries > TRIES) break
    work += payload.length
    const read = attempt(letter, Number(format), payload, shapeOf)
    if (read.ok) return { found: { at: from, end: endOfView(text, at), form: 'link', ok: true, record: read.record, view: parseView(text.slice(at, at + 600).replace(/[\s"'<>)].*$/s, '')) }, work }
    if (!first || !isDamage(read.fault)) {
      first = read
      firstEnd = at
    }
    if (!isDamage(read.fault)) break
  }
  if (!first || first.ok || !isMeant(text, from, begin, Number(format), payload.length)) return { found: null, work }
  return { found: { at: from, end: firstEnd, form: 'link', ok: false, fault: first.fault, message: codeFaultSentence(first.fault) }, work }
}

const nextPiece = (rest: string): string | undefined => PIECE.exec(rest.slice(GAP.exec(rest)?.[0].length ?? 0, 4000))?.[0]

/** Whether what cannot be read was meant as a code, and is not talk of “R1” or the address of another site. */
function isMeant(text: string, from: number, begin: string, format: number, length: number): boolean {
  if (!begin.endsWith('.')) return /^[0-9A-Za-z]{5}[-\s]+[0-9A-Za-z]{5}(?![0-9A-Za-z])/.test(text.slice(from + begin.length))
  return length >= 12 && (/[#=]/.test(text.charAt(from - 1)) || (format === 1 && length >= 24))
}

/** Marks of writing, as in `__…__`, that may have stuck to the end of a payload, which may itself end in one of them. */
const MOST_MARKS = 4

/** The payload as it stands, or else with one mark less at its end after the other. */
function attempt(letter: string, format: number, payload: string, shapeOf: ShapeOf): Decoded {
  const read = readPayload(letter, format, payload, shapeOf)
  if (read.ok || !isDamage(read.fault)) return read
  const marks = Math.min(MOST_MARKS, /[-_]*$/.exec(payload)?.[0].length ?? 0)
  for (let less = 1; less <= marks; less++) {
    const bare = readPayload(letter, format, payload.slice(0, -less), shapeOf)
    if (bare.ok) return bare
  }
  return read
}

const isDamage = ({ code }: CodeFault): boolean => code === 'cut' || code === 'altered' || code === 'capitals'
const startsCode = (text: string): boolean => new RegExp(`^#|^[${LETTERS}${LETTERS.toUpperCase()}]\\d{1,3}[.-]|^https?:`).test(text)

/** Where the readable parameters behind a payload end. */
function endOfView(text: string, at: number): number {
  return at + (/^(?:[&?][\w.-]+=[\w.,%-]*)*/.exec(text.slice(at, at + 600))?.[0].length ?? 0)
}

/** Blocks of the readable form. Zero-width characters may belong to their texts: the text as it was given is tried too. */
function* findTexts(text: string, given: string, shapeOf: ShapeOf): Generator<Found> {
  const titles = [...text.matchAll(TITLE)].slice(0, FIND_LIMITS.found).map((match) => match.index)
  const untouched = [...given.matchAll(TITLE)].map((match) => match.index)
  let beyond = 0
  for (let i = 0; i < titles.length; i++) {
    const at = titles[i]
    if (at < beyond) continue
    const block = text.slice(at, titles[i + 1] ?? text.length)
    const read = readText(block, shapeOf)
    const again = read.ok || untouched.length !== titles.length ? read : readText(given.slice(untouched[i], untouched[i + 1] ?? given.length), shapeOf)
    const check = /check [0-9a-f]{8}/.exec(block)
    beyond = at + (check ? check.index + check[0].length : block.length)
    if (again.ok) yield { at, end: beyond, form: 'text', ok: true, record: again.record, view: {} }
    else yield { at, end: beyond, form: 'text', ok: false, fault: again.fault, message: codeFaultSentence(again.fault) }
  }
}

/** The one code that is meant, as in an address or a field: the first that can be read, or what is wrong with the first. */
export function readOne(text: string, shapeOf: ShapeOf = knownShape): Found {
  const found = findCodes(text, shapeOf)
  const fault: CodeFault = { code: 'none' }
  return found.find((one) => one.ok) ?? found[0] ?? { at: 0, end: 0, form: 'link', ok: false, fault, message: codeFaultSentence(fault) }
}

/**
 * Records as letters: `#r1.…` in links (base64url) and `#R1.…` in QR codes and for typing (Crockford’s base32). The
 * letter is the kind, the number the format. Behind the payload the view stands in readable parameters.
 */
import { fromBase64url, fromCrockford, toBase64url, toCrockford } from './bits/alphabets.ts'
import type { CodeFault } from './code-faults.ts'
import type { Decoded } from './payload.ts'
import { decodeRecord, encodeRecord, FORMAT } from './payload.ts'
import type { LinkKind, LinkRecord } from './record.ts'
import { KIND_LETTERS, KINDS, LIMITS } from './record.ts'
import type { ShapeOf } from './shape.ts'
import { knownShape } from './shape.ts'
import type { LinkView } from './link-view.ts'
import { formatView } from './link-view.ts'

export type Written = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly what: string }

export const kindOf = (letter: string): LinkKind | undefined => KINDS.find((kind) => KIND_LETTERS[kind] === letter.toLowerCase())

function written(record: LinkRecord, shapeOf: ShapeOf, form: (bytes: Uint8Array, letter: string) => string): Written {
  const encoded = encodeRecord(record, shapeOf)
  return encoded.ok ? { ok: true, text: form(encoded.bytes, KIND_LETTERS[record.kind]) } : encoded
}

/** What stands in the address from the `#`: `#r1.AbC…&turn=12`. */
export function writeLink(record: LinkRecord, view: LinkView = {}, shapeOf: ShapeOf = knownShape): Written {
  return written(record, shapeOf, (bytes, letter) => `#${letter}${FORMAT}.${toBase64url(bytes)}${formatView(view)}`)
}

/** Whether a link is short enough for every channel; a longer one should travel as a file. */
export const fitsLink = (link: string): boolean => link.length <= LIMITS.link

/** The same in capitals and digits, for a QR code: `#R1.7ZK4M…`. */
export function writeCapitals(record: LinkRecord, shapeOf: ShapeOf = knownShape): Written {
  return written(record, shapeOf, (bytes, letter) => `#${letter.toUpperCase()}${FORMAT}.${toCrockford(bytes)}`)
}

/** The same for typing and reading out: `R1-7ZK4M-0P2QX-…`, in groups of five. */
export function writeCode(record: LinkRecord, shapeOf: ShapeOf = knownShape): Written {
  return written(record, shapeOf, (bytes, letter) => `${letter.toUpperCase()}${FORMAT}-${toCrockford(bytes).replace(/.{5}(?=.)/g, '$&-')}`)
}

const bad = (fault: CodeFault): Decoded => ({ ok: false, fault })

/** Letters of the longest payload in Crockford’s alphabet. */
const longest = (kind: LinkKind): number => Math.ceil(((kind === 'pack' ? LIMITS.packBytes : LIMITS.bytes) * 8) / 5)

/**
 * A payload whose kind and format are known. The case of the kind’s letter tells the alphabet; because chats change
 * case, the other alphabet is tried where the first does not give a whole code: the check decides.
 */
export function readPayload(letter: string, format: number, payload: string, shapeOf: ShapeOf = knownShape): Decoded {
  const kind = kindOf(letter)
  if (!kind) return bad({ code: 'unknown-kind', given: letter })
  if (format > FORMAT) return bad({ code: 'newer-format', version: format, known: FORMAT })
  if (format < 1) return bad({ code: 'unknown-kind', given: `${letter}${format}` })
  if (payload.length > longest(kind)) return bad({ code: 'long', length: payload.length, most: longest(kind) })
  const capital = letter !== letter.toLowerCase()
  const typed = fromCrockford(payload)
  const linked = fromBase64url(payload)
  const first = capital ? typed : linked
  const second = capital ? linked : typed
  const read = first ? decodeRecord(kind, first, shapeOf) : null
  if (read && (read.ok || !damaged(read.fault))) return read
  const other = second ? decodeRecord(kind, second, shapeOf) : null
  if (other && (other.ok || !damaged(other.fault))) return other
  if (capital && !typed && !/[a-z]/.test(payload)) return bad({ code: 'capitals' })
  return read ?? bad(wholeBytes(payload, capital ? 5 : 6) ? { code: 'altered' } : { code: 'cut' })
}

const damaged = ({ code }: CodeFault): boolean => code === 'altered' || code === 'cut'

/** Whether so many letters can stand for whole bytes; if not, one or more are missing. */
const wholeBytes = (payload: string, bits: number): boolean => (payload.length * bits) % 8 < bits

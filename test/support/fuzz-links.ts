/**
 * Mutated links, codes, texts and files, by the thousand or by the million: nothing may throw, nothing may be slow, and
 * what is taken must be the one form of what it says. Bytes are also mutated with their check made right again, because
 * a check that fails hides everything behind it.
 */
import { fc } from './property.ts'
import { createStream } from '../../src/engine/chance.ts'
import { crc32 } from '../../src/link/bits/crc32.ts'
import { findCodes } from '../../src/link/find-codes.ts'
import { writeCapitals, writeCode, writeLink } from '../../src/link/link-forms.ts'
import { readOwnScenario, readOwnScenarioText } from '../../src/link/own-check.ts'
import { decodeRecord, encodeRecord } from '../../src/link/payload.ts'
import type { LinkKind, LinkRecord } from '../../src/link/record.ts'
import { KIND_LETTERS, KINDS } from '../../src/link/record.ts'
import { parseScenarioLink } from '../../src/link/scenario-link.ts'
import { readText, writeText } from '../../src/link/text-form.ts'
import { ownScenarios, records } from './records.ts'

export interface FuzzFigures {
  readonly tried: number
  /** Taken although mutated: a change of white space, of case, of another code in the same text. */
  readonly taken: number
  readonly slowestMs: number
  /** What was slow, thrown or taken in another form, with what it was given; empty when all is well. */
  readonly faults: readonly string[]
}

const SLOW_MS = 50
const bytesOf = (record: LinkRecord): Uint8Array => {
  const encoded = encodeRecord(record)
  if (!encoded.ok) throw new Error(encoded.what)
  return encoded.bytes
}
const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])
const textOf = (written: ReturnType<typeof writeLink>): string => (written.ok ? written.text : '')

/** `clock` in milliseconds; without it nothing is timed. */
export function fuzzLinks(count: number, seed: string, clock: () => number = () => 0): FuzzFigures {
  const draw = createStream(seed, 'fuzz')
  const below = (n: number): number => Math.floor(draw() * n)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]
  const samples = fc.sample(records, { numRuns: 60, seed: 11 })
  const originals = samples.map((record) => ({ record, bytes: bytesOf(record), link: textOf(writeLink(record, { turn: 3 })), capitals: textOf(writeCapitals(record)), code: textOf(writeCode(record)), text: textOf(writeText(record)) }))
  const own = fc.sample(ownScenarios, { numRuns: 30, seed: 12 }).map((one) => JSON.stringify(one))
  const known = new Set(originals.map(({ link }) => link.replace(/&.*/, '')))
  const noise = Array.from('0123456789ABCXYZabcxyz-_.#%&=>"\'/\\{}[]:,\n\r\t \u200b\u00ad\ud83d\u00e9种')

  const mutateText = (text: string): string => {
    let out = text
    for (let n = 1 + below(4); n > 0; n--) {
      const [a, b] = [below(out.length + 1), below(out.length + 1)].sort((x, y) => x - y)
      switch (below(7)) {
        case 0: out = out.slice(0, a) + pick(noise) + out.slice(a + 1); break
        case 1: out = out.slice(0, a) + out.slice(a + 1); break
        case 2: out = out.slice(0, a) + pick(noise) + out.slice(a); break
        case 3: out = out.slice(0, b); break
        case 4: out = out.slice(0, a) + out.slice(a, b).toUpperCase() + out.slice(b); break
        case 5: out = out.slice(0, a) + pick(originals)[pick(['link', 'capitals', 'code'] as const)].slice(0, 200) + out.slice(a); break
        case 6: out = out.slice(0, a) + out.slice(Math.min(b, a + 20), Math.min(b, a + 20) + 20) + out.slice(a); break
      }
    }
    return out
  }
  const mutateBytes = (bytes: Uint8Array, kind: LinkKind): Uint8Array => {
    let body = bytes.slice(0, -4)
    for (let n = 1 + below(3); n > 0; n--) {
      const at = below(body.length)
      const roll = below(5)
      if (roll <= 1) body[at] ^= 1 << below(8)
      else if (roll === 2) body[at] = below(256)
      else if (roll === 3) body = Uint8Array.from([...body.slice(0, at), ...body.slice(at + 1)])
      else body = Uint8Array.from([...body.slice(0, at), ...pick(originals).bytes.slice(0, 40)])
    }
    const check = crc32(body, crc32([KIND_LETTERS[kind].charCodeAt(0), 1]))
    return Uint8Array.from([...body, check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255])
  }

  let taken = 0
  let slowestMs = 0
  const faults: string[] = []
  const fault = (what: string, given: string): void => {
    if (faults.length < 20) faults.push(`${what}: ${JSON.stringify(given.slice(0, 400))}`)
  }
  const attempt = (what: string, given: string, work: () => boolean | null): void => {
    const start = clock()
    try {
      const sound = work()
      if (sound === true) taken++
      else if (sound === false) fault(`${what} taken in another form`, given)
    } catch (error) {
      fault(`${what} threw ${String(error)}`, given)
    }
    const ms = clock() - start
    if (ms > slowestMs) slowestMs = ms
    if (ms > SLOW_MS) fault(`${what} took ${Math.round(ms)} ms`, given)
  }

  for (let n = 0; n < count; n++) {
    const original = pick(originals)
    const roll = below(10)
    if (roll < 4) {
      const kind = below(20) === 0 ? pick(KINDS) : original.record.kind
      const bytes = mutateBytes(original.bytes, kind)
      attempt('bytes', Array.from(bytes).join(), () => {
        const read = decodeRecord(kind, bytes)
        return read.ok ? same(bytesOf(read.record), bytes) : null
      })
    } else if (roll < 7) {
      const text = mutateText(original[pick(['link', 'capitals', 'code'] as const)])
      attempt('a link or code', text, () => {
        const read = findCodes(text).flatMap((one) => (one.ok && one.form !== 'parameters' ? [one.record] : []))
        return read.length === 0 ? null : read.every((record) => known.has(textOf(writeLink(record))))
      })
    } else if (roll < 9) {
      const text = mutateText(original.text)
      attempt('a text', text, () => {
        const read = readText(text)
        return read.ok ? same(bytesOf(read.record), original.bytes) : null
      })
    } else if (draw() < 0.7) {
      const text = mutateText(pick(own))
      attempt('a scenario file', text, () => {
        const read = readOwnScenarioText(text)
        return read.ok ? JSON.stringify(readOwnScenario(read.own)) === JSON.stringify(read) : null
      })
    } else {
      const text = mutateText('#scenario=deepseek-moment&seed=amber-heron-27&side=us&opponent=history&events=on&players=us,cn')
      attempt('readable parameters', text, () => (parseScenarioLink(text).ok ? true : null))
    }
  }
  return { tried: count, taken, slowestMs, faults }
}

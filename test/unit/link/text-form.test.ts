/** The readable form and the file: the same content, whatever mail programs do to the lines. */
import { fc } from '../../support/property.ts'
import { describe, expect, it } from 'vitest'
import { encodeRecord } from '../../../src/link/payload.ts'
import { readText, writeText } from '../../../src/link/text-form.ts'
import { records } from '../../support/records.ts'

function textOf(record: Parameters<typeof writeText>[0]): string {
  const written = writeText(record)
  if (!written.ok) throw new Error(written.what)
  return written.text
}

describe('the readable form', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(records, (record) => {
      const text = textOf(record)
      expect(readText(text)).toEqual({ ok: true, record })
      expect(text).toMatch(/^OPEN GAMBIT 1\nkind \w+\n[^]*\ncheck [0-9a-f]{8}\n$/)
    }), { numRuns: 50 })
  })

  it('is read after quoting, wrapping and other line ends', () => {
    fc.assert(fc.property(records, (record) => {
      const text = textOf(record)
      const mangled = [
        text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\n> '), text.replaceAll('\n', '   \n\n'),
        text.replace(/^(T\d\d .{20,60}) (.+)$/gm, '$1\n  $2'), `${text}\nSee you on Monday.`,
      ]
      for (const one of mangled) expect(readText(one)).toEqual({ ok: true, record })
    }), { numRuns: 20 })
  })

  it('with a number, a word or a line changed is refused with a sentence', () => {
    fc.assert(fc.property(records, fc.nat(), fc.constantFrom('7', '0', 'x', '-', ' ', '\n', '/', '='), (record, at, put) => {
      const text = textOf(record)
      const place = 14 + (at % (text.length - 15))
      const read = readText(text.slice(0, place) + put + text.slice(place + 1))
      // White space may be changed without harm; whatever is taken must be the same record.
      if (read.ok) expect(encodeRecord(read.record)).toEqual(encodeRecord(record))
    }), { numRuns: 60 })
  })

  it('says what is missing', () => {
    const [record] = fc.sample(records.filter((r) => r.kind === 'result'), { numRuns: 1, seed: 3 })
    const text = textOf(record)
    expect(readText('Hello')).toEqual({ ok: false, fault: { code: 'none' } })
    expect(readText(text.replace('OPEN GAMBIT 1', 'OPEN GAMBIT 2'))).toMatchObject({ fault: { code: 'newer-format', version: 2 } })
    expect(readText(text.slice(0, -16))).toMatchObject({ fault: { code: 'cut' } })
    expect(readText(text.replace(/^kind \w+$/m, 'kind riddle'))).toMatchObject({ fault: { code: 'unknown-kind', given: 'riddle' } })
    expect(readText(text.replace(/^engine \d+$/m, 'engine 999'))).toMatchObject({ fault: { code: 'unknown-engine', engine: 999 } })
    expect(readText(text.replace(/^side .*$/m, 'side mars')).ok).toBe(false)
    expect(readText(text.replace(/^seed .*$/m, 'seed other')).ok).toBe(false)
  })
})

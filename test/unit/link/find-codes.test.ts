/** Codes in the wild: what e-mail, chats, spreadsheets and QR readers do to them. */
import { fc } from '../../support/property.ts'
import { describe, expect, it } from 'vitest'
import { findCodes, readOne } from '../../../src/link/find-codes.ts'
import { writeCapitals, writeCode, writeLink } from '../../../src/link/link-forms.ts'
import type { LinkRecord } from '../../../src/link/record.ts'
import { writeText } from '../../../src/link/text-form.ts'
import { records } from '../../support/records.ts'

const made = (written: ReturnType<typeof writeLink>): string => {
  if (!written.ok) throw new Error(written.what)
  return written.text
}
const link = (record: LinkRecord) => made(writeLink(record))
const SITE = 'https://example.org/open-gambit/'

/** What is found, without where. */
const found = (text: string) => findCodes(text).map((one) => (one.form === 'parameters' ? one.result : one.ok ? one.record : one.fault.code))

const wrap = (text: string, width: number, by: string) => text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), `$&${by}`)

describe('a code is found', () => {
  const ways: readonly (readonly [string, (record: LinkRecord) => string])[] = [
    ['in an address', (r) => SITE + link(r)],
    ['alone, without its #', (r) => link(r).slice(1)],
    ['with %23 for #', (r) => SITE + link(r).replace('#', '%23')],
    ['escaped twice', (r) => SITE + link(r).replace('#', '%2523')],
    ['as a query', (r) => `${SITE}?r=${link(r).slice(1)}&utm_source=mail`],
    ['inside another address', (r) => `https://links.example.com/?url=${encodeURIComponent(SITE + link(r))}&data=05`],
    ['in brackets, at the end of a sentence', (r) => `My result (${SITE}${link(r)}). Bye!`],
    ['in quotes', (r) => `“${SITE}${link(r)}”`],
    ['in angle brackets', (r) => `<${SITE}${link(r)}>`],
    ['in italics of a chat', (r) => `_${SITE}${link(r)}_`],
    ['as a link of Markdown', (r) => `[my game](${SITE}${link(r)})`],
    ['in a cell of a table', (r) => `Ana,"${SITE}${link(r)}",12\n`],
    ['broken over lines', (r) => wrap(SITE + link(r), 60, '\n')],
    ['broken over lines and quoted', (r) => `> ${wrap(SITE + link(r), 60, '\n> ')}`],
    ['broken by quoted-printable', (r) => wrap(SITE + link(r), 70, '=\r\n')],
    ['with zero-width characters in it', (r) => wrap(SITE + link(r), 20, '\u200b')],
    ['with soft hyphens in it', (r) => wrap(SITE + link(r), 30, '\u00ad')],
    ['in capitals, from a QR code', (r) => SITE.toUpperCase() + made(writeCapitals(r))],
    ['in capitals that a chat has made small', (r) => (SITE + made(writeCapitals(r))).toLowerCase()],
    ['typed, in groups', (r) => made(writeCode(r))],
    ['typed, in groups with spaces', (r) => made(writeCode(r)).replaceAll('-', ' ')],
    ['typed in small letters', (r) => made(writeCode(r)).toLowerCase()],
    ['as readable text', (r) => `Here it is:\n\n${made(writeText(r))}\nBest, Ana`],
  ]
  it.each(ways)('%s', (_name, way) => {
    fc.assert(fc.property(records, (record) => {
      expect(found(way(record))).toEqual([record])
    }), { numRuns: 12 })
  })

  it('in italics or bold of a chat, when it ends in such a mark itself', () => {
    const ending = fc.sample(records, { numRuns: 400, seed: 3 }).filter((record) => /[-_]$/.test(link(record))).slice(0, 6)
    expect(ending.length).toBeGreaterThan(2)
    for (const record of ending) for (const mark of ['_', '__', '*', '**_', '___']) expect(found(`${mark}${SITE}${link(record)}${mark}`), mark).toEqual([record])
  })

  it('with the page that it opens', () => {
    const [record] = fc.sample(records, { numRuns: 1, seed: 1 })
    const text = made(writeLink(record, { turn: 12, page: 'charts', chart: 'frontier.gap,compute.us' }))
    expect(text).toContain('&turn=12&page=charts&chart=frontier.gap,compute.us')
    for (const one of [text, text.replaceAll('&', '&amp;'), `(${text})`, `${text} and more`]) expect(findCodes(one)).toMatchObject([{ record, view: { turn: 12, page: 'charts', chart: 'frontier.gap,compute.us' } }])
    expect(findCodes(`${link(record)}&turn=900&page=moon&x=<b>`)).toMatchObject([{ record, view: {} }])
  })
})

describe('a whole chat', () => {
  it('gives every code in order, and says of each that is damaged what happened to it', () => {
    fc.assert(fc.property(fc.array(records, { minLength: 4, maxLength: 4 }), ([a, b, c, d]) => {
      const cut = link(b).slice(0, -7)
      const altered = link(c).replace(/(.{20})(.)/, (_, head: string, x: string) => head + (x === 'A' ? 'B' : 'A'))
      const chat = [`[09:01] Ana: ${SITE}${link(a)}`, `[09:02] Ben: here is mine ${SITE}${cut}`, `[09:03] S1 or R2? g3-talk`, `[09:04] Eva: ${altered} !!`, `[09:05] Teacher:`, made(writeText(d))].join('\n')
      const codes = found(chat)
      expect(codes).toHaveLength(4)
      expect([codes[0], codes[3]]).toEqual([a, d])
      expect(['cut', 'altered']).toContain(codes[1])
      expect(['cut', 'altered', 'unknown-engine']).toContain(codes[2])
    }), { numRuns: 12 })
  })

  it('of ordinary talk gives nothing', () => {
    for (const talk of ['', 'See S1 and R2 in Room C3.', 's3.amazonaws.com', 'https://r2.cloudflarestorage.example/file', 'G7 - summit: P5.js', 'We did S1 MARKET TODAY', 'OPEN GAMBIT is fun', 'v1.2.3 r1.short']) expect(found(talk), talk).toEqual([])
  })

  it('gives the readable parameters of a start too', () => {
    const parameters = '#scenario=deepseek-moment&seed=amber-heron-27&side=us&opponent=history&events=on'
    const [record] = fc.sample(records, { numRuns: 1, seed: 2 })
    expect(found(`Play ${SITE}${parameters} and compare with ${SITE}${link(record)}.`)).toMatchObject([{ ok: true, params: { scenario: 'deepseek-moment' } }, record])
  })
})

describe('what cannot be read is named', () => {
  const [record] = fc.sample(records.filter((r) => r.kind === 'result'), { numRuns: 1, seed: 5 })
  it.each([
    ['nothing', 'hello', 'none'],
    ['a newer format', link(record).replace('#r1.', '#r7.'), 'newer-format'],
    ['a link in capitals', link(record).toUpperCase(), 'capitals'],
    ['a link cut short', link(record).slice(0, Math.floor(link(record).length * 0.6)), 'cut'],
  ])('%s', (_name, text, code) => {
    const one = readOne(text)
    expect(one).toMatchObject({ ok: false, fault: { code } })
    expect(one.ok ? '' : one.message).toMatch(/\.$/)
  })

  it('never throws, whatever it is given', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom('#r1.', '#R1.', 'AbC', '\n', '> ', '-', '_', 'OPEN GAMBIT 1', '\nkind pack', '\nresults 3', '\nengine 1', '%23', '\u200b', ' ', 'p1.'), { maxLength: 40 }).map((x) => x.join('')),
    )
    fc.assert(fc.property(noise, (text) => {
      for (const one of findCodes(text)) if (!one.ok) expect(one.message.length).toBeGreaterThan(10)
    }), { numRuns: 1000 })
  })
})

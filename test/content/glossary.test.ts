/** The glossary: every term at both levels, nothing twice, nothing that leads nowhere. */
import { describe, expect, it } from 'vitest'
import { TERMS } from '../../src/content/glossary.ts'
import type { TermRow } from '../../src/content/glossary.ts'
import { LEVERS } from '../../src/content/levers/index.ts'
import { RULES } from '../../src/content/rules.ts'
import type { GlossaryTexts, TermText } from '../../src/content/text/glossary-text.ts'
import { GLOSSARY } from '../../src/content/text/en/glossary.ts'
import { leverTextKey } from '../../src/content/text/keys.ts'
import type { Texts } from '../../src/content/text/types.ts'
import { createSeries } from '../../src/engine/series.ts'
import { formatOf } from '../../src/view/format.ts'
import { withNumbers } from '../../src/view/glossary/glossary.ts'
import { createMarker } from '../../src/view/glossary/terms.ts'
import { having } from './languages.ts'

/** Every language that has a glossary of its own, with its other texts. */
const SPOKEN: readonly [string, GlossaryTexts, Texts][] = await Promise.all((await having('glossary')).map(async ({ language: { id, first, rest }, own }): Promise<[string, GlossaryTexts, Texts]> => [id, own, { ...await first(), ...await rest() }]))
const PUBLIC = /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(:\d+)?\//i
const BANNED = /\b(enem(y|ies)|adversar(y|ies)|win the war|crush\w*|defeat\w*|victor(y|ies)|conquer\w*|destroy\w*|dominat\w*|beat the)\b/i
const rows: readonly TermRow[] = TERMS
const ids = rows.map((row) => row.id)

describe('the list of terms', () => {
  it('has sixty terms or more, each once', () => {
    expect(ids.length).toBeGreaterThanOrEqual(60)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('relates each term to others that exist, none to itself and none twice', () => {
    for (const { id, related } of rows) {
      expect(related.length, id).toBeGreaterThan(0)
      expect(new Set(related).size, id).toBe(related.length)
      for (const other of related) {
        expect(ids, `${id} → ${other}`).toContain(other)
        expect(other).not.toBe(id)
      }
    }
  })

  it('names levers and series that exist, and public sources', () => {
    const levers = new Set(LEVERS.map(leverTextKey))
    const series = new Set(createSeries(RULES.doctrines).map((s) => s.id))
    for (const row of rows) {
      for (const key of row.levers ?? []) expect(levers, `${row.id}: ${key}`).toContain(key)
      for (const key of row.series ?? []) expect(series, `${row.id}: ${key}`).toContain(key)
      if (row.source !== undefined) expect(row.source, row.id).toMatch(PUBLIC)
    }
  })
})

describe.each(SPOKEN)('the glossary in %s', (_language, glossary, texts) => {
  const terms: Readonly<Record<string, TermText>> = glossary.terms

  it('has every term, and no other', () => {
    expect(Object.keys(terms).sort()).toEqual([...ids].sort())
  })

  it('has both levels, as whole sentences without stray marks, and no name twice', () => {
    for (const [id, { term, plain, exact }] of Object.entries(terms)) {
      for (const text of [plain, exact]) {
        expect(text, id).toMatch(/[.?!。]$/)
        expect(text.trim(), id).toBe(text)
        expect(text, id).not.toMatch(/'|"| {2}|\*/)
        expect(text, id).not.toMatch(BANNED)
      }
      expect(plain, id).not.toMatch(/[{}]/)
      expect(exact, id).not.toBe(plain)
      expect(term, id).not.toMatch(/\.$/)
    }
    const names = Object.values(terms).map((t) => t.term)
    expect(new Set(names).size).toBe(names.length)
  })

  it('gives no form to two terms, and every form is found in a sentence of its own', () => {
    const mark = createMarker(ids.map((id) => ({ id, forms: terms[id].forms })))
    const owner = new Map<string, string>()
    for (const id of ids) {
      for (const form of terms[id].forms) {
        expect(owner.get(form) ?? id, form).toBe(id)
        owner.set(form, id)
        expect(mark([`– ${form} –`])[0].find((piece) => piece.term !== undefined), form).toEqual({ text: form, term: id })
      }
    }
  })

  it('fills every number of the model in', () => {
    for (const [id, { exact }] of Object.entries(terms)) expect(withNumbers(exact, RULES.parameters, formatOf(texts)), id).not.toMatch(/[{}]/)
  })

  it('marks terms in most levers', () => {
    const mark = createMarker(ids.map((id) => ({ id, forms: terms[id].forms })))
    const levers = Object.values(texts.levers)
    const marked = levers.filter((l) => mark([l.purpose, l.pro, l.con, l.dependsOn]).some((pieces) => pieces.some((p) => p.term)))
    expect(marked.length / levers.length).toBeGreaterThan(0.8)
  })
})

describe('English', () => {
  it('keeps the plain level to two or three short sentences', () => {
    for (const [id, { plain }] of Object.entries(GLOSSARY.terms)) {
      const sentences = plain.split(/(?<=[.!?])\s+(?=[A-Z])/)
      expect(sentences.length, id).toBeLessThanOrEqual(3)
      for (const sentence of sentences) expect(sentence.split(/\s+/).length, `${id}: ${sentence}`).toBeLessThanOrEqual(26)
    }
  })
})

/** A translation says everything that English says, with the same placeholders, in its own signs. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/content/text/languages.ts'
import { PSEUDO, pseudoText } from '../../src/content/text/pseudo.ts'
import type { AllTexts } from './languages.ts'
import { lines, loadAll, LOADED, strings } from './languages.ts'

const [[, EN]] = LOADED

/** What may stand the same in every language: names, and what is no language. */
const SAME = new Set(['Open Gambit', 'Google DeepMind', 'Shift+Tab'])
const URL_START = /^https:\/\//
/** Longer than this, a line that equals its English is taken for one that was forgotten. */
const LETTERS = 12

const worded = (texts: AllTexts) => ({ ...texts, format: null })
const placeholders = (forms: Readonly<Record<string, string>>) =>
  [...new Set(Object.values(forms).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort()

/** What is wrong with a translation, a line each. */
function faultsOf(texts: AllTexts): string[] {
  const english = new Map(lines(worded(EN)))
  const own = new Map(lines(worded(texts)))
  const faults: string[] = []
  for (const path of english.keys()) if (!own.has(path)) faults.push(`${path} is missing`)
  for (const [path, forms] of own) {
    // English stands beside the numbers themselves: `parameter-notes.test.ts` compares them.
    if (path.startsWith('/trace/parameters/')) continue
    const original = english.get(path)
    if (!original) {
      faults.push(`${path} is nothing that English says`)
      continue
    }
    for (const [form, text] of Object.entries(forms)) {
      if (text.trim() === '') faults.push(`${path} is empty`)
      const copied = text === original[form] && text.replace(/\{\w+\}|[^\p{L}]/gu, '').length > LETTERS
      if (copied && !SAME.has(text) && !URL_START.test(text)) faults.push(`${path} is not translated: ${text}`)
      if (URL_START.test(original[form] ?? '') && text !== original[form]) faults.push(`${path} names another source than English`)
    }
    const [wanted, given] = [placeholders(original), placeholders(forms)]
    // Of an event the side may be named or described, as the language likes it.
    const free = path.startsWith('/events/') ? new Set(['{who}', '{adjective}']) : new Set<string>()
    const missing = wanted.filter((p) => !given.includes(p) && !free.has(p))
    const strange = given.filter((p) => !wanted.includes(p) && !free.has(p))
    if (missing.length > 0) faults.push(`${path} does not use ${missing.join(' ')}`)
    if (strange.length > 0) faults.push(`${path} uses ${strange.join(' ')}, which nobody fills`)
  }
  return faults
}

/** Signs that a language does not write like this. */
const TYPOGRAPHY: Readonly<Record<string, readonly (readonly [what: string, pattern: RegExp])[]>> = {
  en: [['a space before a sign', / [,;:?!.](?!\S)/], ['three dots', /\.\.\./]],
  es: [
    ['a question or exclamation that does not open', /^[^¿]*\?|^[^¡]*!/], ['three dots', /\.\.\./], ['a decimal point', /\d\.\d(?!\d\d)/],
    ['a per cent sign without its space', /(\d|\})%/],
  ],
  'zh-Hans': [
    ['a western sign after a Chinese one', /[\u4E00-\u9FFF][,;:?!]/], ['a full stop of the west', /[\u4E00-\u9FFF]\.(\s|$)/],
    ['a space between Chinese signs', /[\u4E00-\u9FFF] +[\u4E00-\u9FFF]/], ['western brackets around Chinese', /\([\u4E00-\u9FFF]/],
    ['traditional signs', /[們國學這個來為時會對應體變點]/],
  ],
}

describe.each(LOADED.filter(([id]) => id !== 'en'))('%s', (_id, texts) => {
  it('says everything, and nothing else, with the placeholders of English', () => {
    expect(faultsOf(texts)).toEqual([])
  })
})

describe.each(LOADED)('%s', (id, texts) => {
  it('writes its own signs', () => {
    const wrong = strings(worded(texts)).flatMap(([path, text]) =>
      // The signs of a seed stand apart, each by itself.
      URL_START.test(text) || path.startsWith('/faults/seed/') ? [] : (TYPOGRAPHY[id] ?? []).filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path}: ${what}: ${text}`))
    expect(wrong).toEqual([])
  })

  it('tells counts apart as the language does, and has a sentence for each form', () => {
    const { plural } = texts.format
    const rules = new Intl.PluralRules(id)
    const counts = [...Array.from({ length: 1001 }, (_, n) => n), 1.5, 2.5]
    for (const n of counts) expect(plural(n, 0), String(n)).toBe(rules.select(n))
    const tenths = new Intl.PluralRules(id, { minimumFractionDigits: 1 })
    for (const n of [0, 0.9, 1, 1.1, 2]) expect(plural(n, 1), n.toFixed(1)).toBe(tenths.select(n))
    // Large numbers that only some languages tell apart do not occur here.
    const needed = [...new Set(counts.map((n) => plural(n, 0)))]
    for (const [path, forms] of lines(worded(texts))) {
      if (Object.keys(forms).length > 1) for (const form of needed) expect(Object.keys(forms), path).toContain(form)
    }
  })

  it('has numbers that can be read back: every size and unit shows its number', () => {
    const { format } = texts
    expect(format.decimal).not.toBe(format.group)
    for (const { text } of [...format.chips, ...format.money.scales, ...Object.values(format.units).flat()]) expect(text).toContain('{n}')
    for (const scales of [format.chips, format.money.scales]) {
      const from = scales.map((s) => s.from)
      expect(from, 'largest first').toEqual([...from].sort((a, b) => b - a))
    }
    expect(format.chips[format.chips.length - 1].from).toBe(0)
    for (const list of Object.values(format.units)) expect(list[list.length - 1].below).toBe(Infinity)
    for (const text of [format.quarter, ...format.quarterInWords]) expect(text).toContain('{year}')
    for (const text of format.halfInWords) expect(text).toContain('{year}')
    for (const part of ['{year}', '{q}', '{to}']) expect(format.quarters).toContain(part)
    for (const part of ['{from}', '{to}']) expect(format.span).toContain(part)
    for (const text of Object.values(format.list)) expect(text).toMatch(/^\{a\}.*\{b\}$/)
  })
})

describe('the registry', () => {
  it('names every language once, by a tag that browsers know, and begins with English', () => {
    expect(LANGUAGES[0].id).toBe('en')
    expect(new Set(LANGUAGES.map((l) => l.id)).size).toBe(LANGUAGES.length)
    expect(new Set(LANGUAGES.map((l) => l.name)).size).toBe(LANGUAGES.length)
    for (const { id } of LANGUAGES) expect(Intl.getCanonicalLocales(id)).toEqual([id])
  })
})

describe('the check of translations notices', () => {
  const strange = async (change: (texts: AllTexts) => AllTexts): Promise<string[]> => faultsOf(change(await loadAll(PSEUDO)))

  it('nothing in a language that is complete', async () => {
    expect(await strange((texts) => texts)).toEqual([])
  })

  it('a line that is missing, one too many, an empty one, one left in English', async () => {
    const { quiet: _, ...fewer } = EN.stories
    expect(await strange((t) => ({ ...t, stories: Object.fromEntries(Object.entries(fewer).map(([k, v]) => [k, pseudoText(v)])) }))).toEqual(['/stories/quiet is missing'])
    expect(await strange((t) => ({ ...t, stories: { ...t.stories, more: 'x' } }))).toEqual(['/stories/more is nothing that English says'])
    expect(await strange((t) => ({ ...t, stories: { ...t.stories, quiet: ' ' } }))).toEqual(['/stories/quiet is empty'])
    expect(await strange((t) => ({ ...t, stories: { ...t.stories, quiet: EN.stories['quiet'] } }))).toEqual([`/stories/quiet is not translated: ${EN.stories['quiet']}`])
  })

  it('a placeholder that is lost, and one that nobody fills', async () => {
    expect(await strange((t) => ({ ...t, stories: { ...t.stories, 'gap-narrows': 'x {point}' } })))
      .toEqual(['/stories/gap-narrows does not use {points}', '/stories/gap-narrows uses {point}, which nobody fills'])
  })
})

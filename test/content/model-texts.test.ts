/** The words of the page about the model keep to the house rules, and name only what exists. */
import { describe, expect, it } from 'vitest'
import { OBSERVED } from '../../src/content/observed.ts'
import { MODEL_TEXT } from '../../src/content/text/en/model.ts'
import type { ModelTexts } from '../../src/content/text/model-types.ts'
import { checkKeys } from '../../src/view/model/checks.ts'
import { having, strings } from './languages.ts'

const SPOKEN: readonly [string, ModelTexts][] = (await having('model')).map(({ language, own }) => [language.id, own])
const PUBLIC = /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(:\d+)?\//i
const BANNED = /\b(enem(y|ies)|adversar(y|ies)|win the war|crush\w*|defeat\w*|victor(y|ies)|conquer\w*|destroy\w*|dominat\w*|beat the|good guys|bad guys)\b/i

describe.each(SPOKEN)('the words of the page about the model in %s', (_language, whole) => {
  // How a language writes numbers is held by its own tests.
  const texts = { ...whole, format: null }
  it('have no empty text, no stray space, no straight apostrophe and no language of enmity', () => {
    for (const [path, text] of strings(texts)) {
      expect(text.trim(), path).toBe(text)
      expect(text.length, path).toBeGreaterThan(0)
      if (PUBLIC.test(text)) continue
      expect(text, path).not.toMatch(/'|"| {2}/)
      expect(text, path).not.toMatch(BANNED)
    }
  })

  it('name a public source for every claim that is contested', () => {
    for (const question of texts.contested.list) {
      for (const view of question.views) {
        expect(view.claims.length, `${question.id} ${view.name}`).toBeGreaterThan(0)
        for (const claim of view.claims) expect(claim.source, claim.text).toMatch(PUBLIC)
      }
    }
  })

  it('name only series, units and checks that exist, and every unit', () => {
    const series = OBSERVED.map((o) => o.series)
    for (const id of [...Object.keys(texts.interests), ...Object.keys(texts.seriesWords)]) expect(series, id).toContain(id)
    for (const key of Object.keys(texts.checkWords)) expect(checkKeys(), key).toContain(key)
    expect(Object.keys(texts.units).sort()).toEqual([...new Set(OBSERVED.map((o) => o.unit))].sort())
  })
})

it('English sentences keep to 26 words', () => {
  for (const [path, text] of strings({ ...MODEL_TEXT, format: null })) {
    if (PUBLIC.test(text)) continue
    for (const sentence of text.split(/(?<=[.!?])\s+(?=[A-Z{“])/)) expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).toBeLessThanOrEqual(26)
  }
})

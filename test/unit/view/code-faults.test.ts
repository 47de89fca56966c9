/** Every fault of a code, of a scenario and every verdict has a whole sentence in every language. */
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/content/text/languages.ts'
import type { CodeFault } from '../../../src/link/code-faults.ts'
import { codeFaultSentence } from '../../../src/link/code-faults.ts'
import type { OwnFault } from '../../../src/link/own-faults.ts'
import type { Verdict } from '../../../src/replay/verify.ts'
import { codeFaultText, ownFaultText, verdictText } from '../../../src/view/code-faults.ts'

const FAULTS: readonly CodeFault[] = [
  { code: 'none' }, { code: 'unknown-kind', given: 'x' }, { code: 'newer-format', version: 7, known: 1 }, { code: 'unknown-engine', engine: 9, known: 1 },
  { code: 'cut' }, { code: 'altered' }, { code: 'capitals' }, { code: 'long', length: 99, most: 10 }, { code: 'content', what: 'this' }, { code: 'line', line: 3, given: 'side mars' },
]
const OWN: readonly OwnFault[] = [
  { field: '', code: 'not-json' }, { field: 'title', code: 'long', most: 80 }, { field: 'levers[2].value', code: 'range', least: 0, most: 1 },
  { field: 'levers[0].lever', code: 'unknown-value', given: 'x', nearest: 'y', allowed: [] }, { field: 'opponent', code: 'wrong-side', given: 'diplomat', allowed: ['history', 'hold'] },
]
const replay = { ok: true, startHash: '', chain: [], series: {}, refused: 0 } as const
const VERDICTS: readonly Verdict[] = [
  { kind: 'verified', replay }, { kind: 'differs', turn: 4, replay }, { kind: 'differs', turn: 0, replay }, { kind: 'other-engine', engine: 3 }, { kind: 'unplayable', what: 'own' },
  { kind: 'damaged', fault: { code: 'cut' } },
]

test.each(LANGUAGES.map((language) => [language.name, language] as const))('in %s', async (_name, language) => {
  const { codes } = await language.rest()
  const sentences = [...FAULTS.map((fault) => codeFaultText(fault, codes)), ...OWN.map((fault) => ownFaultText(fault, codes)), ...VERDICTS.map((verdict) => verdictText(verdict, codes))]
  for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]{5,}[.。]$/)
  expect(sentences[3]).toContain('9')
  expect(sentences[FAULTS.length + 2]).toContain('3')
  expect(new Set(sentences).size).toBe(sentences.length - 1)
})

test('in English for the command line', () => {
  for (const fault of FAULTS) expect(codeFaultSentence(fault)).toMatch(/^[^{}]{8,}(?:\.|this)$/)
})

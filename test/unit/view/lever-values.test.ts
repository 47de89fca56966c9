/** Values of levers in words: one value, and several targets at different values. */
import { expect, test } from 'vitest'
import { EN } from '../../../src/content/text/en/index.ts'
import { RULES } from '../../../src/content/rules.ts'
import { leverText, mixedValue, shortValue, valueKind } from '../../../src/view/lever-values.ts'
import type { ValueKind } from '../../../src/view/lever-values.ts'

const first = (kind: ValueKind) => {
  const def = RULES.levers.find((lever) => valueKind(lever) === kind)
  if (!def) throw new Error(`No lever is told as ${kind}.`)
  return { def, text: leverText(EN, def) }
}

test.each(['choice', 'switch'] as const)('targets that stand at different values have no mean where the lever is a %s', (kind) => {
  const { def, text } = first(kind)
  expect(mixedValue(def, text, (def.min + def.max) / 2, EN)).toBe(EN.pricing.values.mixed)
})

test('else they are told by their mean, on the grid of the lever', () => {
  const { def, text } = first('percent')
  const said = mixedValue(def, text, def.min + 3.4 / def.stepsPerUnit, EN)
  expect(said).toContain(shortValue(def, text, def.min + 3 / def.stepsPerUnit, EN))
  expect(said).not.toBe(shortValue(def, text, def.min + 3 / def.stepsPerUnit, EN))
})

test('a switch is told by what it does at either end', () => {
  const { def, text } = first('switch')
  expect([def.min, def.max].map((value) => shortValue(def, text, value, EN))).toEqual([text.low, text.high])
})

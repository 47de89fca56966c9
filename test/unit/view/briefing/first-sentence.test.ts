/** The headline of an opening story is the first sentence of its text, in each language of the game. */
import { expect, test } from 'vitest'
import { HISTORY } from '../../../../src/content/history/index.ts'
import { firstSentence } from '../../../../src/view/briefing/first-sentence.ts'

test.each([
  ['A lab opens its model. Its users are real.', 'A lab opens its model', 'Its users are real.'],
  ['The U.S. closes the line. Buyers hurry.', 'The U.S. closes the line', 'Buyers hurry.'],
  ['Exports to Huawei Inc. end on Oct. 7. Others follow.', 'Exports to Huawei Inc. end on Oct. 7', 'Others follow.'],
  ['It costs 1.5 bn a year, approx. half of it public. The rest is not.', 'It costs 1.5 bn a year, approx. half of it public', 'The rest is not.'],
  ['Is a lead worth it? Some doubt it.', 'Is a lead worth it?', 'Some doubt it.'],
  ['“Open them.” So they did.', '“Open them.”', 'So they did.'],
  ['EE. UU. limita los chips. China responde.', 'EE. UU. limita los chips', 'China responde.'],
  ['一家实验室开放了模型。用户是真实的。', '一家实验室开放了模型', '用户是真实的。'],
  ['No stop at the end', 'No stop at the end', ''],
  ['One sentence only.', 'One sentence only', ''],
])('%s', (text, first, rest) => {
  expect(firstSentence(text)).toEqual([first, rest])
})

test('no headline made of history ends in the middle of a name or a date', () => {
  const headlines = HISTORY.map((entry) => firstSentence(entry.what)[0])
  expect(headlines.length).toBeGreaterThan(40)
  expect(headlines.filter((line) => /\b(?:U\.S|EE|UU|Inc|No|Oct|Nov|Dec|Jan|Feb|approx)$/.test(line))).toEqual([])
})

/** How English writes numbers, money, quarters, lists and counts. */
import type { FormatTexts } from '../types.ts'

export const FORMAT: FormatTexts = {
  decimal: '.',
  group: ',',
  groupFrom: 4,
  percent: '{n}%',
  plural: (n, decimals) => (n === 1 && decimals === 0 ? 'one' : 'other'),
  money: {
    zero: '$0',
    least: 'less than $1\u00A0m',
    scales: [
      { from: 99.95, scale: 1, digits: 0, text: '${n}\u00A0bn' },
      { from: 0.9995, scale: 1, digits: 1, text: '${n}\u00A0bn' },
      { from: 0.0005, scale: 1000, digits: 0, text: '${n}\u00A0m' },
    ],
    lever: { scale: 1, digits: 2, text: '${n}\u00A0bn' },
  },
  chips: [
    { from: 10_000, scale: 0.001, digits: 0, text: '{n} million' },
    { from: 1000, scale: 0.001, digits: 1, text: '{n} million' },
    { from: 10, scale: 1000, digits: 0, round: 1000, text: '{n}' },
    { from: 1, scale: 1000, digits: 0, round: 100, text: '{n}' },
    { from: 0, scale: 1000, digits: 0, round: 10, text: '{n}' },
  ],
  quarter: '{year} Q{q}',
  quarters: '{year} Q{q}–Q{to}',
  quarterInWords: ['first quarter of {year}', 'second quarter of {year}', 'third quarter of {year}', 'fourth quarter of {year}'],
  halfInWords: ['first half of {year}', 'second half of {year}'],
  gap: ' ',
  comma: ', ',
  colon: ': ',
  stop: '. ',
  join: '; ',
  span: '{from} to {to}',
  list: { two: '{a} and {b}', last: '{a} and {b}', more: '{a}, {b}' },
  units: {
    points: [{ below: Infinity, scale: 1, digits: 1, text: '{n}', words: 'points', change: { one: '{n} point', other: '{n} points' } }],
    capital: [{ below: Infinity, scale: 1, digits: 1, text: '{n}', words: 'points', change: { one: '{n} point', other: '{n} points' } }],
    percent: [{ below: Infinity, scale: 100, digits: 1, text: '{n}%', words: 'per cent', change: { one: '{n} point', other: '{n} points' } }],
    money: [
      { below: 0.9995, scale: 1000, digits: 0, text: '${n}\u00A0m', words: '$ m', change: { other: '${n}\u00A0m' } },
      { below: Infinity, scale: 1, digits: 1, text: '${n}\u00A0bn', words: '$ bn', change: { other: '${n}\u00A0bn' } },
    ],
    moneyLarge: [{ below: Infinity, scale: 1, digits: 1, text: '${n}\u00A0bn', words: '$ bn', change: { other: '${n}\u00A0bn' } }],
    chips: [
      { below: 1000, scale: 1, digits: 1, text: '{n} thousand', words: 'thousand H100 equivalents', change: { other: '{n} thousand' } },
      { below: Infinity, scale: 0.001, digits: 2, text: '{n} million', words: 'million H100 equivalents', change: { other: '{n} million' } },
    ],
  },
}

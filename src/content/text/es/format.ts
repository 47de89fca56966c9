/**
 * How Spanish writes numbers, money, quarters, lists and counts.
 *
 * A billion is a thousand millions, and amounts stand in millions at every size: “6400 M$”, “12 300 M$”. “12,3 mil M$”
 * would mix figures with “mil”, which is part of the numeral and no unit (Fundéu: 74 000, not 74 mil; Diccionario
 * panhispánico de dudas: 12 000 millones), and “12,3 miles de M$” is read twice before it is understood.
 */
import type { FormatTexts } from '../types.ts'

export const FORMAT: FormatTexts = {
  decimal: ',',
  group: '\u00A0',
  groupFrom: 5,
  percent: '{n}\u00A0%',
  plural: (n) => (n === 1 ? 'one' : 'other'),
  money: {
    zero: '0\u00A0$',
    least: 'menos de 1\u00A0M$',
    scales: [
      { from: 99.95, scale: 1000, digits: 0, round: 1000, text: '{n}\u00A0M$' },
      { from: 0.9995, scale: 1000, digits: 0, round: 100, text: '{n}\u00A0M$' },
      { from: 0.0005, scale: 1000, digits: 0, text: '{n}\u00A0M$' },
    ],
    lever: { scale: 1000, digits: 0, text: '{n}\u00A0M$' },
  },
  chips: [
    { from: 10_000, scale: 0.001, digits: 0, text: '{n}\u00A0millones' },
    { from: 1000, scale: 0.001, digits: 1, text: '{n}\u00A0millones' },
    { from: 10, scale: 1000, digits: 0, round: 1000, text: '{n}' },
    { from: 1, scale: 1000, digits: 0, round: 100, text: '{n}' },
    { from: 0, scale: 1000, digits: 0, round: 10, text: '{n}' },
  ],
  quarter: 'T{q}\u00A0{year}',
  quarters: 'T{q}–T{to}\u00A0{year}',
  quarterInWords: ['primer trimestre de {year}', 'segundo trimestre de {year}', 'tercer trimestre de {year}', 'cuarto trimestre de {year}'],
  halfInWords: ['primer semestre de {year}', 'segundo semestre de {year}'],
  gap: ' ',
  comma: ', ',
  colon: ': ',
  stop: '. ',
  join: '; ',
  span: '{from} a {to}',
  list: { two: '{a} y {b}', last: '{a} y {b}', more: '{a}, {b}' },
  // Inspección, IA, hilos; but not hielo or Ieper, which begin with another sound.
  lastBefore: (b) => (/^[«“]?h?[ií](?!e)/i.test(b) ? '{a} e {b}' : null),
  units: {
    points: [{ below: Infinity, scale: 1, digits: 1, text: '{n}', words: 'puntos', change: { one: '{n} punto', other: '{n} puntos' } }],
    capital: [{ below: Infinity, scale: 1, digits: 1, text: '{n}', words: 'puntos', change: { one: '{n} punto', other: '{n} puntos' } }],
    percent: [{ below: Infinity, scale: 100, digits: 1, text: '{n}\u00A0%', words: 'porcentaje', change: { one: '{n} punto porcentual', other: '{n} puntos porcentuales' } }],
    money: [
      { below: 0.9995, scale: 1000, digits: 0, text: '{n}\u00A0M$', words: 'M$', change: { other: '{n}\u00A0M$' } },
      { below: Infinity, scale: 1000, digits: -2, text: '{n}\u00A0M$', words: 'M$', change: { other: '{n}\u00A0M$' } },
    ],
    moneyLarge: [{ below: Infinity, scale: 1000, digits: -2, text: '{n}\u00A0M$', words: 'M$', change: { other: '{n}\u00A0M$' } }],
    chips: [
      { below: 1000, scale: 1, digits: 1, text: '{n}\u00A0mil', words: 'miles de equivalentes a H100', change: { other: '{n}\u00A0mil' } },
      { below: Infinity, scale: 0.001, digits: 2, text: '{n}\u00A0millones', words: 'millones de equivalentes a H100', change: { other: '{n}\u00A0millones' } },
    ],
  },
}

/** How Chinese writes numbers, money, quarters, lists and counts. Large numbers step at 万 and 亿. */
import type { FormatTexts } from '../types.ts'

export const FORMAT: FormatTexts = {
  decimal: '.',
  group: ',',
  groupFrom: 5,
  percent: '{n}%',
  plural: () => 'other',
  money: {
    zero: '0美元',
    least: '不到100万美元',
    scales: [
      { from: 999.95, scale: 0.001, digits: 2, text: '{n}万亿美元' },
      { from: 9.995, scale: 10, digits: 0, text: '{n}亿美元' },
      { from: 0.0995, scale: 10, digits: 1, text: '{n}亿美元' },
      // As a lever sets it, so that one sum is not 0.5亿 in one place and 5000万 in the other.
      { from: 0.009995, scale: 10, digits: 2, trim: true, text: '{n}亿美元' },
      { from: 0.0005, scale: 100_000, digits: 0, round: 100, text: '{n}万美元' },
    ],
    lever: { scale: 10, digits: 1, text: '{n}亿美元' },
  },
  chips: [
    { from: 1000, scale: 0.1, digits: 0, text: '{n}万' },
    { from: 10, scale: 0.1, digits: 1, text: '{n}万' },
    { from: 1, scale: 1000, digits: 0, round: 100, text: '{n}' },
    { from: 0, scale: 1000, digits: 0, round: 10, text: '{n}' },
  ],
  quarter: '{year}年Q{q}',
  quarters: '{year}年Q{q}–Q{to}',
  quarterInWords: ['{year}年第一季度', '{year}年第二季度', '{year}年第三季度', '{year}年第四季度'],
  halfInWords: ['{year}年上半年', '{year}年下半年'],
  gap: '',
  comma: '，',
  colon: '：',
  stop: '。',
  join: '；',
  span: '{from}至{to}',
  list: { two: '{a}和{b}', last: '{a}和{b}', more: '{a}、{b}' },
  units: {
    points: [{ below: Infinity, scale: 1, digits: 1, text: '{n}分', words: '分', change: { other: '{n}分' } }],
    capital: [{ below: Infinity, scale: 1, digits: 1, text: '{n}点', words: '点', change: { other: '{n}点' } }],
    percent: [{ below: Infinity, scale: 100, digits: 1, text: '{n}%', words: '%', change: { other: '{n}个百分点' } }],
    money: [
      { below: 0.9995, scale: 10, digits: 2, text: '{n}亿美元', words: '亿美元', change: { other: '{n}亿美元' } },
      { below: Infinity, scale: 10, digits: 1, text: '{n}亿美元', words: '亿美元', change: { other: '{n}亿美元' } },
    ],
    moneyLarge: [{ below: Infinity, scale: 10, digits: 0, text: '{n}亿美元', words: '亿美元', change: { other: '{n}亿美元' } }],
    chips: [
      { below: 1000, scale: 0.1, digits: 2, text: '{n}万块', words: '万块等效H100', change: { other: '{n}万块' } },
      { below: Infinity, scale: 0.1, digits: 0, text: '{n}万块', words: '万块等效H100', change: { other: '{n}万块' } },
    ],
  },
}

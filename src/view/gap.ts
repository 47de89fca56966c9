/** The gap at the frontier in points and in months. */
import type { FirstTexts } from '../content/text/types.ts'
import { CN, R_FRONT, US } from '../engine/layout.ts'
import type { Side } from '../engine/types.ts'
import { formatOf } from './format.ts'
import { fill } from './interface-texts.ts'

/** Capability points that a frontier lab gains in a year: a rule of thumb from 2023–2025, for telling a gap in months. */
export const ECI_PER_YEAR = 10.5

/** The gap at the frontier: who leads, by how many points, and how long that is at the pace of a rule of thumb. */
export function gapWords(s: Float64Array, texts: FirstTexts): { readonly leader: Side | null; readonly points: number; readonly time: string } {
  const { counted, fixed } = formatOf(texts)
  const { gap: words } = texts.board
  const gap = s[R_FRONT + US] - s[R_FRONT + CN]
  const points = Math.abs(gap)
  if (points < 0.05) return { leader: null, points, time: '' }
  const months = Math.round((points / ECI_PER_YEAR) * 12)
  const time = months < 1 ? words.underMonth : months >= 24 ? fill(words.years, { n: fixed(months / 12, 1) }) : counted(words.months, months)
  return { leader: gap > 0 ? 'us' : 'cn', points, time }
}

/** “US lead 8.1 ECI, about 9 months”. */
export function gapLabel(s: Float64Array, texts: FirstTexts): string {
  const { leader, points, time } = gapWords(s, texts)
  const { gap: words } = texts.board
  return leader === null ? words.level : fill(words.lead[leader], { points: formatOf(texts).fixed(points, 1), time })
}

/** Stories of the front page about how things stand, for when little has happened. */
import type { Texts } from '../../content/text/types.ts'
import { R_DOMESTIC, R_LEGAL, R_SMUGGLED } from '../../engine/layout.ts'
import { REGIONS } from '../../engine/types.ts'
import { blocShares, inWhole } from '../bloc-shares.ts'
import { formatOf } from '../format.ts'
import { gapLabel, gapWords } from '../gap.ts'
import { fill } from '../interface-texts.ts'
import type { Candidate } from './story.ts'

/** “The best American model leads by 8.1 points, about 9 months”. */
function gapHeadline(s: Float64Array, texts: Texts): string {
  const { counted, fixed } = formatOf(texts)
  const { news } = texts
  const { leader, points, time } = gapWords(s, texts)
  if (leader === null) return news.quiet.level
  return fill(news.quiet.gap[leader], { points: counted(news.points, points, { n: fixed(points, 1) }), time })
}

/** `nothing`: no other story was found, so the first says that. */
export function quietStories(now: Float64Array, nothing: boolean, texts: Texts): Candidate[] {
  const { chips, percent } = formatOf(texts)
  const { quiet } = texts.news
  const emerging = inWhole(blocShares(now, REGIONS.indexOf('emerging')))
  const make = (id: string, headline: string, text: string): Candidate => ({
    weight: 0, about: id, story: { id: `quiet-${id}`, kind: 'quiet', headline, text, cause: '', precedent: null, who: 'world', opens: '' },
  })
  const first = nothing && texts.stories['quiet'] ? [make('quarter', texts.stories['quiet'], fill(quiet.sentence, { text: gapLabel(now, texts) }))] : []
  return [
    ...first,
    make('gap', gapHeadline(now, texts), quiet.gapNote),
    make('share', fill(quiet.share, { cn: percent(emerging.cn), us: percent(emerging.us) }), texts.names.regions.emerging.sentence),
    make('chips', fill(quiet.chips, { foreign: chips(now[R_LEGAL] + now[R_SMUGGLED]), own: chips(now[R_DOMESTIC]) }), quiet.chipsNote),
  ]
}

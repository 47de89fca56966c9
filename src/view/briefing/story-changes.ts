/** Stories of the front page about numbers that moved: the frontier, shares, chips, tension and danger, releases. */
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import {
  ECI, ESCALATION, N_LABS, OPEN_ECI, R_DOMESTIC, R_FRONT, R_HAZARD, R_LEGAL, R_SMUGGLED, R_SUPPLY_LOSS, R_SUPPLY_POTENTIAL,
} from '../../engine/layout.ts'
import { LABS, REGIONS } from '../../engine/types.ts'
import { blocShares, inWhole } from '../bloc-shares.ts'
import type { WhoKey } from '../desk-vm.ts'
import { actor, formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { likeChange, likeRelease } from './precedents.ts'
import { inRegion } from '../reasons/reasons.ts'
import type { Candidate } from './story.ts'
import type { TurnRecord } from '../turn-record.ts'

type Values = Readonly<Record<string, string>>

/** A turn, and how a change in it becomes a story: none where the language has no headline for it. */
interface Told {
  readonly before: Float64Array
  readonly after: Float64Array
  readonly quarters: number
  readonly texts: Texts
  readonly story: (id: string, weight: number, about: string, text: string, who: WhoKey, values?: Values) => Candidate[]
}

export function changeStories(engine: Engine, { before, after, midpoints }: TurnRecord, texts: Texts): Candidate[] {
  const turn: Told = {
    before, after, quarters: midpoints.length, texts,
    story(id, weight, about, text, who, values = {}) {
      const headline = fill(texts.stories[id] ?? '', values)
      return headline === '' || weight <= 0 ? [] : [{ weight, about, like: likeChange(id), story: { id: `change-${about}`, kind: 'change', headline, text, cause: '', precedent: null, who, opens: '' } }]
    },
  }
  return [...frontier(turn), ...openWeights(turn), ...shares(turn), ...chips(turn), ...tension(turn), ...danger(engine, turn), ...release(turn)]
}

/** “1 point”, “8.1 points”. */
function pointsIn(texts: Texts): (x: number) => string {
  const { counted, fixed } = formatOf(texts)
  return (x) => counted(texts.news.points, Math.abs(x), { n: fixed(Math.abs(x), 1) })
}

function frontier({ before, after, quarters, texts, story }: Told): Candidate[] {
  const points = pointsIn(texts)
  const { leads, stoodAt } = texts.news
  const gap = (s: Float64Array) => s[R_FRONT] - s[R_FRONT + 1]
  const [was, is] = [gap(before), gap(after)]
  if (was > 0 && is < 0) return story('cn-ahead', 100, 'gap', fill(leads.cn, { points: points(is) }), 'cn')
  if (was < 0 && is > 0) return story('us-ahead', 100, 'gap', fill(leads.us, { points: points(is) }), 'us')
  if (Math.abs(is - was) < 0.8) return []
  const narrows = Math.abs(is) < Math.abs(was)
  return story(narrows ? 'gap-narrows' : 'gap-widens', 34 + 12 * Math.abs(is - was) / quarters, 'gap', fill(stoodAt, { points: points(was) }), 'world', { points: points(is) })
}

/** How far the best released weights stand behind the best model. */
function openWeights({ before, after, quarters, texts, story }: Told): Candidate[] {
  const { openNear, openFallsBack } = texts.news
  const behind = (s: Float64Array) => Math.max(s[R_FRONT], s[R_FRONT + 1]) - bestOpen(s)
  const [was, is] = [behind(before), behind(after)]
  const points = pointsIn(texts)(is)
  if (is < was - 1.5) return story('open-near', 36 + 8 * (was - is) / quarters, 'open', openNear, 'world', { points })
  if (is > was + 2) return story('open-falls-back', 30 + 6 * (is - was) / quarters, 'open', openFallsBack, 'world', { points })
  return []
}

/** The two shares of a region that rose most: the share as the board shows it, its rise as the waterfall tells it. */
function shares({ before, after, quarters, texts, story }: Told): Candidate[] {
  const { counted, fixed, percent } = formatOf(texts)
  const { shareMore, sharePoints } = texts.news
  const tenths = (s: Float64Array, r: number, bloc: 'us' | 'cn') => Math.round(blocShares(s, r)[bloc] * 1000)
  return REGIONS.flatMap((_, r) => (['us', 'cn'] as const).map((bloc) => ({ r, bloc, change: blocShares(after, r)[bloc] - blocShares(before, r)[bloc] })))
    .filter((m) => m.change > 0.012 && REGIONS[m.r] !== m.bloc).sort((a, b) => b.change - a.change || a.r - b.r).slice(0, 2)
    .flatMap(({ r, bloc, change }) => {
      const shown = (tenths(after, r, bloc) - tenths(before, r, bloc)) / 10
      return story(bloc === 'us' ? 'share-us-up' : 'share-cn-up', 32 + (900 * change) / quarters, `share-${r}`,
        fill(shareMore, { points: counted(sharePoints, shown, { n: fixed(shown, 1) }) }), bloc, { region: inRegion(r, texts), value: percent(inWhole(blocShares(after, r))[bloc]) })
    })
}

function chips({ before, after, texts, story }: Told): Candidate[] {
  const { chips: quantity, percent } = formatOf(texts)
  const { chipsWere, supplyLost } = texts.news
  const stream = (at: number, up: string, down: string, about: string, who: WhoKey): Candidate[] => {
    const [was, is] = [before[at], after[at]]
    if (Math.max(was, is) < 3) return []
    const rise = (is - was) / Math.max(was, 1)
    const [text, values] = [fill(chipsWere, { n: quantity(was) }), { value: quantity(is) }]
    return rise > 0.5 ? story(up, 34 + 10 * Math.min(3, rise), about, text, who, values) : rise < -0.3 ? story(down, 34 - 40 * rise, about, text, who, values) : []
  }
  const lostOf = (s: Float64Array) => (s[R_SUPPLY_POTENTIAL] > 0 ? s[R_SUPPLY_LOSS] / s[R_SUPPLY_POTENTIAL] : 0)
  const [lostBefore, lost] = [lostOf(before), lostOf(after)]
  return [
    ...stream(R_LEGAL, 'legal-chips-rise', 'legal-chips-fall', 'legal', 'world'),
    ...stream(R_DOMESTIC, 'home-chips-rise', 'home-chips-fall', 'home', 'cn'),
    ...stream(R_SMUGGLED, 'smuggling-rises', 'smuggling-falls', 'smuggling', 'world'),
    ...(lost > lostBefore + 0.02 ? story('supply-lost', 40 + 200 * (lost - lostBefore), 'supply', supplyLost, 'world', { value: percent(lost) }) : []),
  ]
}

function tension({ before, after, texts, story }: Told): Candidate[] {
  const rise = after[ESCALATION] - before[ESCALATION]
  const text = fill(texts.news.tension, { n: formatOf(texts).fixed(after[ESCALATION], 1) })
  return rise > 0.8 ? story('tension-rises', 36 + 12 * rise, 'tension', text, 'world') : rise < -0.8 ? story('tension-falls', 30 - 8 * rise, 'tension', text, 'world') : []
}

function danger(engine: Engine, { before, after, texts, story }: Told): Candidate[] {
  const { percent } = formatOf(texts)
  const rise = after[R_HAZARD] - before[R_HAZARD]
  if (Math.abs(rise) <= 0.003) return []
  // A small chance may weigh heavily on the index that both sides share.
  const onIndex = 2 * Math.abs(engine.read(after, 'index.stability') - engine.read(before, 'index.stability'))
  return story(rise > 0 ? 'hazard-rises' : 'hazard-falls', 34 + 2500 * Math.abs(rise) + onIndex, 'hazard', fill(texts.news.hazard, { n: percent(before[R_HAZARD], 1) }), 'world', { value: percent(after[R_HAZARD], 1) })
}

/** The strongest release of the turn. */
function release({ before, after, quarters, texts }: Told): Candidate[] {
  const names = texts.names.labs
  const { releases } = texts.news
  const best = LABS.map((lab, a) => ({ lab, open: after[OPEN_ECI + a] - Math.max(before[OPEN_ECI + a], 60), hosted: after[ECI + a] - before[ECI + a], top: Math.max(after[ECI + a], after[OPEN_ECI + a]) }))
    .filter((x) => Math.max(x.open, x.hosted) > 3 * quarters).sort((x, y) => y.top - x.top || (x.lab < y.lab ? -1 : 1)).at(0)
  if (!best) return []
  const line = best.open > 3 * quarters ? releases.open : releases.closed
  return [{
    weight: 31 + 2 * Math.max(best.open, best.hosted) / quarters, about: `release/${best.lab}`, like: likeRelease(best.lab),
    story: { id: `change-release-${best.lab}`, kind: 'change', headline: actor(line, names[best.lab]), text: names[best.lab].sentence, cause: '', precedent: null, who: 'world', opens: '' },
  }]
}

function bestOpen(s: Float64Array): number {
  let best = 0
  for (let a = 0; a < N_LABS; a++) best = Math.max(best, s[OPEN_ECI + a])
  return best
}

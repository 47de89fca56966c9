/** From a game to the picture that the board draws: shares, flows, gates, factories, the race, and all of it in sentences. */
import type { FirstTexts, Texts } from '../content/text/types.ts'
import {
  CH_CHINA_PART, CH_CHIPS, CH_CLOUD, CH_CN_BAN, CH_CN_TALENT, CH_DISCOURAGE, CH_ENFORCEMENT, CH_MATERIALS, CH_US_BAN, CH_US_TALENT,
} from '../engine/channels.ts'
import type { Engine } from '../engine/engine.ts'
import {
  CN, ECI, ESCALATION, HOSTED, LAB_SIDE, N_LABS, N_REGIONS, N_SEGMENTS, OPENED, OPEN_ECI, R_DESIRED, R_DOMESTIC, R_FRONT,
  R_LEGAL, R_MARKET, R_NEW_US, R_OFFSHORE, R_SMUGGLED, R_SUPPLY, SHOCK_RULE, T, US, US_FAB, INCIDENTS,
} from '../engine/layout.ts'
import { createParams } from '../engine/parameters.ts'
import type { LabId, Side } from '../engine/types.ts'
import { LABS, REGIONS, SIDES } from '../engine/types.ts'
import type {
  BlocKey, BoardFlow, BoardGate, BoardMoment, BoardRegion, BoardSite, BoardVm, FlowKind, RaceLab, RegionKey,
} from './board-vm.ts'
import { channelsOf } from './channels.ts'
import { eventTitle, struckIn } from './events.ts'
import { actor, formatOf } from './format.ts'
import { fill } from './interface-texts.ts'
import { leverHeadline } from './lever-values.ts'
import { shareOut } from './rounding.ts'
import type { TurnRecord } from './turn-record.ts'

/** Capability points that a frontier lab gains in a year: a rule of thumb from 2023–2025, for telling a gap in months. */
const ECI_PER_YEAR = 10.5
/** A release is a moment when a lab’s best model moves by more than this in a quarter. */
const RELEASE_POINTS = 3
/** At most so many releases, and so many controls, are moments of a turn. */
const MOST_MOMENTS = 3
const MOST_GATES = 5
/** Movements of researchers that would fill the arc: share of Chinese talent in a quarter. */
const TALENT_FULL = 0.01

const clamp01 = (x: number) => Math.max(0, Math.min(1, x))
const BLOCS: readonly BlocKey[] = ['us', 'cn', 'row']

/** Share of use of each bloc in a region: all segments, weighted by market. */
export function blocShares(s: Float64Array, region: number): Record<BlocKey, number> {
  const sum = [0, 0, 0]
  let total = 0
  for (let k = 0; k < N_SEGMENTS; k++) {
    const m = region * N_SEGMENTS + k
    const weight = s[R_MARKET + m]
    total += weight
    for (let a = 0; a < N_LABS; a++) sum[LAB_SIDE[a]] += weight * (s[HOSTED + m * N_LABS + a] + s[OPENED + m * N_LABS + a])
  }
  const all = sum[0] + sum[1] + sum[2]
  if (total <= 0 || all <= 0) return { us: 0, cn: 0, row: 1 }
  return { us: sum[0] / all, cn: sum[1] / all, row: 1 - sum[0] / all - sum[1] / all }
}

/** Part of what China would buy that the line keeps out, with the parts that are designed to it as they are; 0–1. */
export function lineShut(engine: Engine, s: Float64Array, ch: Float64Array): number {
  const share = createParams(engine.rules.parameters)('china-part-share')
  const rule = clamp01(ch[CH_CHIPS])
  const line = clamp01(rule - 4 * rule * (1 - rule) * s[SHOCK_RULE])
  return 1 - (1 - line) * (1 - share * line * (1 - clamp01(ch[CH_CHINA_PART])))
}

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

/** Before the first turn nothing has moved, and the words of the first page are enough. */
export function buildBoardVm(engine: Engine, record: null, now: Float64Array, revision: number, texts: FirstTexts, you: Side): BoardVm
export function buildBoardVm(engine: Engine, record: TurnRecord | null, now: Float64Array, revision: number, texts: Texts, you: Side): BoardVm
export function buildBoardVm(
  engine: Engine, record: TurnRecord | null, now: Float64Array, revision: number, texts: FirstTexts | Texts, you: Side,
): BoardVm {
  const was = record?.before ?? now
  const ch = channelsOf(engine, now)
  const chWas = channelsOf(engine, was)
  const name = (r: number) => texts.names.regions[REGIONS[r]].name
  const regions = REGIONS.map((id, r): BoardRegion => ({ id, name: name(r), share: blocShares(now, r), before: blocShares(was, r) }))
  const { flows, gates, said } = flowsAndGates(engine, now, was, ch, chWas, regions, texts)
  const moments = record ? momentsOf(engine, record, texts as Texts) : []
  return {
    revision,
    quarterLabel: formatOf(texts).quarterShort(now[T]),
    words: { ...texts.board.drawn, decimal: texts.format.decimal },
    regions, flows, gates,
    sites: sitesOf(engine, now, was, texts),
    race: raceOf(now, was, texts),
    raceGapLabel: gapLabel(now, texts),
    moments,
    textTwin: twinOf(record, now, regions, flows, gates.map((g) => said.get(g.id) ?? ''), moments, texts, you),
  }
}

// ── Flows and gates ─────────────────────────────────────────────────────────────────────────────────────────
/** Width by square root, so that a small stream beside a large one is still seen. */
const width = (amount: number, widest: number) => (widest > 0 && amount > 0 ? clamp01(Math.sqrt(amount / widest)) : 0)

function flowsAndGates(
  engine: Engine, now: Float64Array, was: Float64Array, ch: Float64Array, chWas: Float64Array, regions: readonly BoardRegion[], texts: FirstTexts | Texts,
): { flows: BoardFlow[]; gates: BoardGate[]; said: ReadonlyMap<string, string> } {
  const flows: BoardFlow[] = []
  const gates: BoardGate[] = []
  const flow = (id: string, kind: FlowKind, from: RegionKey, to: RegionKey, strength: number, before: number, label: string) =>
    flows.push({ id, kind, from, to, strength, before, label })
  const { flows: told, gates: shutWords, twin } = texts.board
  // On the map a gate has a label; in words it has a sentence, where all texts are there.
  const sentences = 'news' in texts ? texts.news.gates : null
  const said = new Map<string, string>()
  const gate = (id: string, on: string, shut: number, before: number, words: keyof typeof shutWords, values: Readonly<Record<string, string>> = {}) => {
    const label = fill(shutWords[words], values)
    gates.push({ id, flow: on, shut: clamp01(shut), before: clamp01(before), label })
    said.set(id, sentences === null ? fill(twin.sentence, { text: label }) : fill(sentences[words], values))
  }

  // Chips. Those that cross borders are made in East Asia, so they start there; one scale for all, the largest purchase.
  const widest = Math.max(now[R_NEW_US], was[R_NEW_US], now[R_DESIRED], 1)
  const chip = (id: string, kind: FlowKind, from: RegionKey, to: RegionKey, at: number, label: string) =>
    flow(id, kind, from, to, width(now[at], widest), width(was[at], widest), label)
  const { chips, percent } = formatOf(texts)
  const quantity = (at: number) => ({ quantity: fill(texts.board.quantity, { n: chips(now[at]) }) })
  const modelsIn = (bloc: Side, r: number) => fill(told.models[bloc], { share: percent(inWhole(regions[r].share)[bloc]), region: texts.names.regions[REGIONS[r]].name })
  chip('chips-us', 'chips-legal', 'apac', 'us', R_NEW_US, fill(told.chipsUs, quantity(R_NEW_US)))
  chip('chips-cn', 'chips-legal', 'apac', 'cn', R_LEGAL, now[R_LEGAL] > 0.05 ? fill(told.chipsCn, quantity(R_LEGAL)) : told.chipsCnNone)
  chip('chips-smuggled', 'chips-smuggled', 'emerging', 'cn', R_SMUGGLED, fill(told.smuggled, quantity(R_SMUGGLED)))
  chip('chips-offshore', 'chips-offshore', 'emerging', 'cn', R_OFFSHORE, fill(told.rented, quantity(R_OFFSHORE)))
  chip('chips-home', 'chips-home', 'cn', 'cn', R_DOMESTIC, fill(told.home, quantity(R_DOMESTIC)))

  // Models: each bloc’s two strongest regions among the third ones, by users of the whole world.
  const third = [2, 3, 4, 5]
  for (const [b, bloc] of SIDES.entries()) {
    const used = (s: Float64Array, r: number) => {
      let market = 0
      for (let k = 0; k < N_SEGMENTS; k++) market += s[R_MARKET + r * N_SEGMENTS + k]
      return market * blocShares(s, r)[bloc]
    }
    const most = Math.max(...third.flatMap((r) => [used(now, r), used(was, r)]), 1e-9)
    const ranked = [...third].sort((x, y) => used(now, y) - used(now, x) || x - y).slice(0, 2)
    for (const r of ranked) {
      flow(`models-${bloc}-${REGIONS[r]}`, bloc === 'us' ? 'models-us' : 'models-cn', bloc, REGIONS[r], width(used(now, r), most), width(used(was, r), most),
        modelsIn(bloc, r))
    }
    // A ban needs its route, even where little flows on it.
    const other = 1 - b
    const ban = b === 1 ? ch[CH_US_BAN] : ch[CH_CN_BAN]
    const banWas = b === 1 ? chWas[CH_US_BAN] : chWas[CH_CN_BAN]
    if (b === 1 && (ban > 0.005 || banWas > 0.005)) {
      const id = `models-${bloc}-${REGIONS[other]}`
      flow(id, 'models-cn', bloc, REGIONS[other], width(used(now, other), most), width(used(was, other), most),
        modelsIn(bloc, other))
      gate('ban-us', id, ban, banWas, 'banUs', { share: percent(ban) })
    } else if (b === 0 && Math.abs(ban - banWas) > 0.005) {
      const id = `models-${bloc}-${REGIONS[other]}`
      flow(id, 'models-us', bloc, REGIONS[other], width(used(now, other), most), width(used(was, other), most),
        modelsIn(bloc, other))
      gate('ban-cn', id, ban, banWas, 'banCn', { share: percent(ban) })
    }
  }

  // Researchers.
  const moved = movedTalent(engine, now, ch)
  const movedWas = movedTalent(engine, was, chWas)
  const toUs = moved >= 0
  const size = (x: number) => width(Math.abs(x), TALENT_FULL)
  flow('talent', 'talent', toUs ? 'cn' : 'us', toUs ? 'us' : 'cn', size(moved), toUs === movedWas >= 0 ? size(movedWas) : 0,
    toUs ? told.talentUs : told.talentCn)

  // “0% closed” is open, and “100% closed” is closed.
  const closed = <W extends keyof typeof shutWords>(share: number, open: W, shutWhole: W, part: W): W => {
    const whole = Math.round(share * 100)
    return whole <= 0 ? open : whole >= 100 ? shutWhole : part
  }
  // Gates. The chip line always stands; the others when they bite or have just been lifted.
  const shut = lineShut(engine, now, ch)
  const shutWas = lineShut(engine, was, chWas)
  const stands = (x: number, y: number) => x > 0.095 || Math.abs(x - y) > 0.045
  const away = clamp01(ch[CH_DISCOURAGE])
  const awayWas = clamp01(chWas[CH_DISCOURAGE])
  // Both governments stand at one gate: what Washington lets through, Beijing may turn away.
  const { us, cn } = texts.names.sides
  gate('chip-line', 'chips-cn', 1 - (1 - shut) * (1 - away), 1 - (1 - shutWas) * (1 - awayWas),
    stands(away, awayWas) ? 'chipsBoth' : closed(shut, 'chipsOpen', 'chipsShut', 'chipsPart'), { us: us.government, cn: cn.government, share: percent(shut), away: percent(away) })
  const stopped = (e: number) => 1 - (1 - clamp01(e)) * (1 - clamp01(e))
  const caught = stopped(ch[CH_ENFORCEMENT])
  if (stands(caught, stopped(chWas[CH_ENFORCEMENT]))) gate('enforcement', 'chips-smuggled', caught, stopped(chWas[CH_ENFORCEMENT]), 'enforcement', { share: percent(caught) })
  if (stands(ch[CH_CLOUD], chWas[CH_CLOUD])) gate('cloud', 'chips-offshore', ch[CH_CLOUD], chWas[CH_CLOUD], closed(ch[CH_CLOUD], 'cloudOpen', 'cloudShut', 'cloudPart'), { share: percent(ch[CH_CLOUD]) })
  const visas = (c: Float64Array) => clamp01(-c[CH_US_TALENT])
  if (stands(visas(ch), visas(chWas))) gate('visas', 'talent', visas(ch), visas(chWas), 'visas', { share: percent(visas(ch)) })
  // Materials go into the chips that America buys; withholding them slows the route and never ends it.
  if (stands(ch[CH_MATERIALS], chWas[CH_MATERIALS])) gate('materials', 'chips-us', 0.9 * ch[CH_MATERIALS], 0.9 * chWas[CH_MATERIALS], 'materials', { share: percent(clamp01(ch[CH_MATERIALS])) })
  const first = (g: BoardGate) => (g.id === 'chip-line' ? 2 : 0) + Math.abs(g.shut - g.before) + 0.5 * g.shut
  const shown = [...gates].sort((x, y) => first(y) - first(x) || (x.id < y.id ? -1 : 1)).slice(0, MOST_GATES)
  return { flows, gates: gates.filter((g) => shown.includes(g)), said }
}

/** Net movement of researchers to the United States in a quarter, as a share of Chinese talent. */
function movedTalent(engine: Engine, s: Float64Array, ch: Float64Array): number {
  const p = createParams(engine.rules.parameters)
  return p('talent-flow') * (1 + p('talent-visa') * ch[CH_US_TALENT] - p('talent-recall') * ch[CH_CN_TALENT] - (p('talent-escalation') * s[ESCALATION]) / 10)
}

// ── Factories ───────────────────────────────────────────────────────────────────────────────────────────────
function sitesOf(engine: Engine, now: Float64Array, was: Float64Array, texts: FirstTexts): BoardSite[] {
  const { chips, dollars } = formatOf(texts)
  const { quantity, sites } = texts.board
  const amount = (kh100e: number) => fill(quantity, { n: chips(kh100e) })
  const half = createParams(engine.rules.parameters)('us-capacity-half')
  const world = Math.max(now[R_SUPPLY] + now[R_DOMESTIC], 1e-9)
  const before = Math.max(was[R_SUPPLY] + was[R_DOMESTIC], 1e-9)
  const home = (s: Float64Array) => s[US_FAB] / (s[US_FAB] + half)
  // Ring area: part of the world’s new chips; American capacity is money, so its ring is its part of full effect.
  const at = (id: string, region: RegionKey, size: number, then: number, label: string): BoardSite => ({ id, region, size: clamp01(size), before: clamp01(then), label })
  return [
    at('fab-taiwan', 'apac', now[R_SUPPLY] / world, was[R_SUPPLY] / before, fill(sites.eastAsia, { quantity: amount(now[R_SUPPLY]) })),
    at('fab-us', 'us', 0.5 * home(now), 0.5 * home(was), fill(sites.us, { money: dollars(now[US_FAB]) })),
    at('fab-cn', 'cn', now[R_DOMESTIC] / world, was[R_DOMESTIC] / before, fill(sites.cn, { quantity: amount(now[R_DOMESTIC]) })),
  ]
}

// ── Race ────────────────────────────────────────────────────────────────────────────────────────────────────
/** Labs of each bloc that have a row: nine rows in all. */
const ROWS: Readonly<Record<BlocKey, number>> = { us: 4, cn: 4, row: 1 }

function raceOf(now: Float64Array, was: Float64Array, texts: FirstTexts): RaceLab[] {
  const row = (a: number): RaceLab => {
    const open = (s: Float64Array) => (s[OPEN_ECI + a] > 0 ? s[OPEN_ECI + a] : null)
    return {
      id: LABS[a], name: texts.names.labs[LABS[a]].name, bloc: BLOCS[LAB_SIDE[a]],
      closed: now[ECI + a], open: open(now), closedBefore: was[ECI + a], openBefore: open(was),
    }
  }
  // Blocs keep their order; within one the better model stands higher. Its best released weights are never left out.
  return BLOCS.flatMap((bloc, side) => {
    const labs = LABS.map((_, a) => a).filter((a) => LAB_SIDE[a] === side)
    const byBest = [...labs].sort((x, y) => Math.max(now[ECI + y], now[OPEN_ECI + y]) - Math.max(now[ECI + x], now[OPEN_ECI + x]) || x - y)
    const opened = [...labs].sort((x, y) => now[OPEN_ECI + y] - now[OPEN_ECI + x] || x - y)[0]
    const kept = byBest.slice(0, ROWS[bloc])
    if (now[OPEN_ECI + opened] > 0 && !kept.includes(opened)) kept[kept.length - 1] = opened
    return kept.map(row)
  })
}

// ── Moments ─────────────────────────────────────────────────────────────────────────────────────────────────
function momentsOf(engine: Engine, record: TurnRecord, texts: Texts): BoardMoment[] {
  const moments: BoardMoment[] = []
  const { before, after, midpoints } = record
  midpoints.forEach((s, q) => {
    for (const { event, index, target } of struckIn(engine, s)) {
      const side = event.target.kind === 'lab' && target >= 0 ? LAB_SIDE[target] : event.target.kind === 'side' ? target : -1
      const incident = event.id === 'cyber-incident'
      moments.push({
        id: `event-${event.id}-${q}-${index}`, kind: incident ? 'incident' : 'event', region: side === 0 ? 'us' : side === 1 ? 'cn' : null,
        title: eventTitle(event, target, texts),
      })
    }
  })
  const least = RELEASE_POINTS * midpoints.length
  const releases = LABS.map((lab: LabId, a) => {
    const hosted = after[ECI + a] - before[ECI + a]
    const open = before[OPEN_ECI + a] > 0 ? after[OPEN_ECI + a] - before[OPEN_ECI + a] : after[OPEN_ECI + a] > 0 ? 2 * least : 0
    return { lab, a, open, size: Math.max(hosted, open) }
  }).filter((r) => r.size > least).sort((x, y) => y.size - x.size || x.a - y.a).slice(0, MOST_MOMENTS)
  for (const { lab, a, open } of releases) {
    const line = open > least ? texts.news.releases.open : texts.news.releases.closed
    const region = LAB_SIDE[a] === 0 ? 'us' : LAB_SIDE[a] === 1 ? 'cn' : 'europe'
    moments.push({ id: `release-${lab}`, kind: 'release', region, title: actor(line, texts.names.labs[lab]) })
  }
  // Controls and answers to them that came into force.
  const controls = engine.levers.instances.filter((i) => i.def.seat === 'washington' || i.def.seat === 'beijing').map((i) => {
    const change = (after[i.at] - before[i.at]) / i.steps
    return { i, change, size: Math.abs(change) / Math.min(i.def.bigChange ?? Infinity, 0.1 * (i.def.max - i.def.min)) }
  }).filter((c) => c.size >= 1 - 1e-9).sort((x, y) => y.size - x.size || x.i.index - y.i.index).slice(0, MOST_MOMENTS)
  for (const { i, change } of controls) {
    const title = leverHeadline(i, before[i.at] / i.steps, after[i.at] / i.steps, texts)
    const answer = i.def.id === 'materials-restriction' || i.def.id === 'import-discouragement'
    moments.push({ id: `lever-${i.index}`, kind: answer && change > 0 ? 'retaliation' : 'control', region: i.side === 'us' ? 'us' : 'cn', title })
  }
  return moments
}

/** Shares in whole per cents that add up to a hundred, as the board draws them beside its bars: its words say the same. */
function inWhole(share: BoardRegion['share']): { readonly us: number; readonly cn: number; readonly row: number } {
  const [us, cn, row] = shareOut(BLOCS.map((bloc) => Math.max(0, share[bloc]) * 100), 100)
  return { us: us / 100, cn: cn / 100, row: row / 100 }
}

// ── The picture in sentences ────────────────────────────────────────────────────────────────────────────────
function twinOf(
  record: TurnRecord | null, now: Float64Array, regions: readonly BoardRegion[], flows: readonly BoardFlow[], gates: readonly string[],
  moments: readonly BoardMoment[], texts: FirstTexts, you: Side,
): string[] {
  const { fixed, percent, quarterLong, turnLong, trimmed } = formatOf(texts)
  const { twin } = texts.board
  const { gap } = texts.format
  const lines: string[] = []
  const period = record ? turnLong(record.firstQuarter, record.lastQuarter) : quarterLong(now[T])
  lines.push(fill(twin.world, { period, side: texts.names.sides[you].inSentence }))
  lines.push(fill(twin.gap, { gap: gapLabel(now, texts), pace: trimmed(ECI_PER_YEAR, 1) }))
  const best = (block: number, b: number) => LABS.map((_, a) => a).filter((a) => LAB_SIDE[a] === b).sort((x, y) => now[block + y] - now[block + x] || x - y)[0]
  for (const [b, bloc] of SIDES.entries()) {
    const a = best(ECI, b)
    const o = best(OPEN_ECI, b)
    const values = { lab: texts.names.labs[LABS[a]].name, points: fixed(now[ECI + a], 1), open: texts.names.labs[LABS[o]].name, openPoints: fixed(now[OPEN_ECI + o], 1) }
    lines.push(fill((now[OPEN_ECI + o] > 0 ? twin.best : twin.bestNoOpen)[bloc], values))
  }
  for (let r = 0; r < N_REGIONS; r++) {
    const { share, before, name } = regions[r]
    const whole = inWhole(share)
    const change = (share.cn - before.cn) * 100
    const moved = record && Math.abs(change) >= 0.5 ? [fill(change > 0 ? twin.gained : twin.lost, { points: fixed(Math.abs(change), 1) })] : []
    lines.push([fill(twin.region, { region: name, us: percent(whole.us), cn: percent(whole.cn), row: percent(whole.row) }), ...moved].join(gap))
  }
  // Where models are used has been said, region by region.
  for (const { kind, label } of flows) if (kind !== 'models-us' && kind !== 'models-cn') lines.push(label)
  lines.push(...gates)
  const toll = Math.round(now[INCIDENTS] * 10) / 10
  const incidents = toll >= 1 ? [fill(twin.incidents, { n: fixed(Math.floor(toll), 0) })] : []
  lines.push([fill(twin.tension, { n: fixed(now[ESCALATION], 1) }), ...incidents].join(gap))
  if (record && moments.length > 0) for (const m of moments) lines.push(fill(twin.sentence, { text: m.title }))
  return lines
}

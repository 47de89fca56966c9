/** From a game to the picture that the board draws: shares, flows, gates, factories, the race, and all of it in sentences. */
import type { FirstTexts, Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import { ECI, LAB_SIDE, OPEN_ECI, R_DOMESTIC, R_SUPPLY, T, US_FAB } from '../../engine/layout.ts'
import { createParams } from '../../engine/parameters.ts'
import type { Side } from '../../engine/types.ts'
import { LABS, REGIONS } from '../../engine/types.ts'
import { blocShares } from '../bloc-shares.ts'
import { flowsAndGates } from './flows.ts'
import { momentsOf } from './moments.ts'
import { twinOf } from './twin.ts'
import type { BlocKey, BoardRegion, BoardSite, BoardVm, RaceLab, RegionKey } from './board-vm.ts'
import { channelsOf } from '../channels.ts'
import { formatOf } from '../format.ts'
import { gapLabel } from '../gap.ts'
import { fill } from '../interface-texts.ts'
import type { TurnRecord } from '../turn-record.ts'

const clamp01 = (x: number) => Math.max(0, Math.min(1, x))
const BLOCS: readonly BlocKey[] = ['us', 'cn', 'row']

/** Before the first turn nothing has moved, and the words of the first page are enough. */
export function buildBoardVm(engine: Engine, record: null, now: Float64Array, revision: number, texts: FirstTexts, you: Side): BoardVm
export function buildBoardVm(engine: Engine, record: TurnRecord | null, now: Float64Array, revision: number, texts: Texts, you: Side): BoardVm
export function buildBoardVm(
  engine: Engine, record: TurnRecord | null, now: Float64Array, revision: number, texts: FirstTexts | Texts, you: Side,
): BoardVm {
  const was = record?.before ?? now
  const name = (r: number) => texts.names.regions[REGIONS[r]].name
  const regions = REGIONS.map((id, r): BoardRegion => ({ id, name: name(r), share: blocShares(now, r), before: blocShares(was, r) }))
  const { flows, gates, said } = flowsAndGates({ engine, now: { s: now, ch: channelsOf(engine, now) }, was: { s: was, ch: channelsOf(engine, was) }, regions, texts })
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

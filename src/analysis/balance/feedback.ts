/**
 * Feedback rules: small players that steer by one or two readings, as a thermostat does. Each row moves a lever between two
 * levels, in proportion to where a reading stands between two values; so the same row tightens when the gap narrows and
 * eases when it widens.
 */
import type { Engine } from '../../engine/engine.ts'
import type { Decision, SeatId, Side } from '../../engine/types.ts'
import { SEAT_SIDE } from '../../engine/types.ts'
import type { Proposal } from '../../opponents/opponent.ts'
import type { Strategy } from './strategies.ts'

/** At `from` of the series the lever stands at `low` of its range, at `to` at `high`; beyond them no further. `to` may be below `from`. */
interface Rule {
  readonly lever: `${SeatId}/${string}`
  readonly series: string
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
}

/** A change smaller than this share of the range is not worth its cost. */
const STEP = 0.1

const rule = (lever: Rule['lever'], series: string, from: number, to: number, low: number, high: number): Rule => ({ lever, series, from, to, low, high })

const RULES: Readonly<Record<Side, Readonly<Record<string, readonly Rule[]>>>> = {
  us: {
    'keeps the gap': [
      rule('washington/chip-controls', 'frontier.gap_eci', 12, 4, 0.1, 1),
      rule('washington/enforcement', 'frontier.gap_eci', 12, 4, 0.2, 1),
      rule('us-frontier/train', 'frontier.gap_eci', 12, 4, 0.3, 1),
      rule('us-frontier/defence', 'frontier.gap_eci', 12, 4, 0.2, 1),
    ],
    'keeps its users': [
      rule('us-open-lab/open', 'share.third.all.cn', 0.05, 0.3, 0.3, 1),
      rule('us-frontier/price', 'share.third.all.cn', 0.05, 0.3, 0.8, 0),
      rule('washington/open-fund', 'share.third.all.cn', 0.05, 0.3, 0, 1),
      rule('washington/export-stack', 'share.third.all.cn', 0.05, 0.3, 0.2, 1),
    ],
    'keeps the calm': [
      rule('washington/talks', 'escalation', 1, 5, 0.3, 1),
      rule('washington/chip-controls', 'escalation', 1, 5, 0.7, 0.2),
      rule('washington/safety-standard', 'hazard', 0.001, 0.006, 0.1, 1),
      rule('us-frontier/haste', 'hazard', 0.001, 0.006, 0.3, 0),
    ],
  },
  cn: {
    'builds when shut out': [
      rule('beijing/chip-investment', 'chips.cn_self_reliance', 0.8, 0.2, 0.3, 1),
      rule('beijing/import-discouragement', 'chips.cn_self_reliance', 0.2, 0.8, 0, 0.6),
      rule('huawei/software', 'chips.cn_self_reliance', 0.8, 0.2, 0.3, 1),
      rule('cn-platforms/own-chips', 'chips.cn_self_reliance', 0.8, 0.2, 0.2, 1),
    ],
    'opens when behind': [
      rule('beijing/openness-guidance', 'frontier.gap_eci', 2, 8, 0.4, 1),
      rule('cn-open/open', 'frontier.gap_eci', 2, 8, 0.3, 1),
      rule('cn-platforms/open', 'frontier.gap_eci', 2, 8, 0.1, 1),
      rule('cn-platforms/train', 'frontier.gap_eci', 2, 8, 0.4, 1),
    ],
    'keeps the calm': [
      rule('beijing/talks', 'escalation', 1, 5, 0.3, 1),
      rule('beijing/materials-restriction', 'escalation', 1, 5, 0.3, 0),
      rule('beijing/safety-standard', 'hazard', 0.001, 0.006, 0.1, 1),
      rule('cn-open/haste', 'hazard', 0.001, 0.006, 0.3, 0),
    ],
  },
}

function levelFor(engine: Engine, game: Float64Array, r: Rule): Decision | null {
  const [seat, lever] = r.lever.split('/')
  const [first] = engine.instancesOf({ seat: seat as SeatId, lever })
  if (!first) throw new Error(`A feedback rule moves ${r.lever}, which does not exist.`)
  const { min, max } = first.def
  const way = Math.min(1, Math.max(0, (engine.read(game, r.series) - r.from) / (r.to - r.from)))
  const value = Math.round((min + (max - min) * (r.low + (r.high - r.low) * way)) * first.steps) / first.steps
  return Math.abs(value - engine.decided(game, first)) < STEP * (max - min) ? null : { seat: first.def.seat, lever, value }
}

/** The feedback rules of a side, by name. */
export const FEEDBACK: Readonly<Record<Side, readonly Strategy[]>> = { us: strategies('us'), cn: strategies('cn') }

function strategies(side: Side): Strategy[] {
  return Object.entries(RULES[side]).map(([id, rules]) => ({
    id,
    player: ({ engine, game, seat }): readonly Proposal[] => SEAT_SIDE[seat] !== side ? [] : rules.filter((r) => r.lever.startsWith(`${seat}/`)).flatMap((r) => {
      const decision = levelFor(engine, game, r)
      return decision ? [{ decision }] : []
    }),
  }))
}

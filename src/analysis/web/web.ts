/**
 * The web of mechanisms: levers pull channels (the rules say which), channels reach steps of a quarter (found by watching
 * which step reads which), and what enters at a step moves the outcomes (measured). Every lever is moved by itself, by a
 * quarter of its range, from the game as it stands; eight quarters are played without costs, chance averaged, everybody
 * else holding still. For the strength of a path only one step sees the change of one channel.
 */
import { CHANNELS } from '../../engine/channels.ts'
import type { Engine } from '../../engine/engine.ts'
import { N_LABS } from '../../engine/layout.ts'
import type { LeverDef } from '../../engine/types.ts'
import type { World } from '../../engine/world.ts'
import type { StepId } from './steps.ts'
import { STEP_IDS, channelReads, createSteps } from './steps.ts'

export const OUTCOMES = [
  'frontier.gap_eci', 'share.third.all.us', 'share.third.all.cn', 'share.world.developer.cn_open', 'revenue.us_labs_usd_bn', 'revenue.cn_labs_usd_bn',
  'compute.us_stock_kh100e', 'compute.cn_stock_kh100e', 'chips.cn_self_reliance', 'nvidia.revenue_usd_bn', 'index.stability',
] as const
export type OutcomeId = (typeof OUTCOMES)[number]

/** A change of an outcome that one would call strong: an absolute one, or a part of its value. */
const STRONG: Readonly<Record<OutcomeId, { readonly by: number; readonly relative?: true }>> = {
  'frontier.gap_eci': { by: 1 }, 'share.third.all.us': { by: 0.02 }, 'share.third.all.cn': { by: 0.02 }, 'share.world.developer.cn_open': { by: 0.04 },
  'revenue.us_labs_usd_bn': { by: 0.06, relative: true }, 'revenue.cn_labs_usd_bn': { by: 0.06, relative: true }, 'compute.us_stock_kh100e': { by: 0.04, relative: true },
  'compute.cn_stock_kh100e': { by: 0.06, relative: true }, 'chips.cn_self_reliance': { by: 0.05 }, 'nvidia.revenue_usd_bn': { by: 0.05, relative: true }, 'index.stability': { by: 3 },
}

const HORIZON_QUARTERS = 8

/** What a change did to the outcomes. */
export interface Effect {
  /** By outcome, at the end, for a lever that was raised; one that was lowered is counted backwards. */
  readonly amount: readonly number[]
  /** The same in units of what one would call strong. */
  readonly strength: readonly number[]
  /** Quarters until half of the effect at the end was there. */
  readonly half: readonly number[]
}

export interface WebPath extends Effect {
  readonly channel: string
  readonly step: StepId
}

export interface WebLever extends Effect {
  /** `seat/lever`. */
  readonly id: string
  readonly channels: readonly string[]
  readonly from: number
  readonly to: number
  readonly delay: number
  readonly paths: readonly WebPath[]
}

export interface WebJob {
  readonly game: Float64Array
}

export type WebNews = { readonly kind: 'lever'; readonly lever: WebLever; readonly done: number; readonly all: number }

/** Change of one channel slot: every quarter, or in the first alone. */
interface Pull {
  readonly channel: string
  readonly slot: number
  readonly amount: number
  readonly once: boolean
}

const CHANNEL_OF: readonly string[] = CHANNELS.flatMap((c) => Array.from({ length: c.perLab ? N_LABS : 1 }, () => c.id))

function pullsOf(engine: Engine, def: LeverDef, change: number): readonly Pull[] {
  const { instances, driveInstance, driveChannel, driveWeight, shockInstance, shockChannel, shockWeight, shockUpOnly } = engine.levers
  const own = (i: number) => instances[i].def.seat === def.seat && instances[i].def.id === def.id
  const pulls: Pull[] = []
  driveInstance.forEach((i, k) => { if (own(i)) pulls.push({ channel: CHANNEL_OF[driveChannel[k]], slot: driveChannel[k], amount: driveWeight[k] * change, once: false }) })
  shockInstance.forEach((i, k) => { if (own(i) && (change > 0 || shockUpOnly[k] === 0)) pulls.push({ channel: CHANNEL_OF[shockChannel[k]], slot: shockChannel[k], amount: shockWeight[k] * change, once: true }) })
  return pulls
}

export function* web(engine: Engine, { game }: WebJob): Generator<WebNews> {
  const steps = createSteps(engine)
  const reads = channelReads(engine, game, 2)
  const read = OUTCOMES.map((id) => engine.series.find((s) => s.id === id)?.read ?? (() => 0))
  /** Outcomes after each quarter. */
  const play = (pulls: readonly Pull[], only: StepId | null): readonly (readonly number[])[] => {
    const state = game.slice()
    const course: number[][] = []
    for (let q = 0; q < HORIZON_QUARTERS; q++) {
      const now = pulls.filter((p) => !p.once || q === 0)
      const shift = (w: World, sign: number) => { for (const p of now) w.ch[p.slot] += sign * p.amount }
      steps.quarter(state, only === null
        ? { filled: (w) => shift(w, 1) }
        : { before: (id, w) => { if (id === only) shift(w, 1) }, after: (id, w) => { if (id === only) shift(w, -1) } })
      course.push(read.map((of) => of(state)))
    }
    return course
  }
  const base = play([], null)
  const last = base[base.length - 1]
  const effectOf = (course: readonly (readonly number[])[], sign: number): Effect => {
    const amount = OUTCOMES.map((_, o) => sign * (course[course.length - 1][o] - last[o]))
    return {
      amount,
      strength: OUTCOMES.map((id, o) => Math.abs(amount[o]) / (STRONG[id].relative ? Math.max(1e-9, Math.abs(last[o]) * STRONG[id].by) : STRONG[id].by)),
      half: OUTCOMES.map((_, o) => {
        const at = course.findIndex((row, q) => Math.abs(row[o] - base[q][o]) >= 0.5 * Math.abs(amount[o]))
        return (at < 0 ? HORIZON_QUARTERS - 1 : at) + 1
      }),
    }
  }
  const defs = engine.rules.levers
  for (const [n, def] of defs.entries()) {
    const instances = engine.instancesOf({ seat: def.seat, lever: def.id })
    const from = instances.reduce((sum, i) => sum + engine.inForce(game, i), 0) / instances.length
    const size = 0.25 * (def.max - def.min)
    const sign = from + size <= def.max + 1e-9 ? 1 : -1
    const pulls = pullsOf(engine, def, sign * size)
    const channels = [...new Set(pulls.map((p) => p.channel))]
    const paths = channels.flatMap((channel) => {
      const part = pulls.filter((p) => p.channel === channel)
      return STEP_IDS.filter((step) => part.some((p) => reads.get(step)?.has(p.slot))).map((step): WebPath => ({ channel, step, ...effectOf(play(part, step), sign) }))
    })
    yield {
      kind: 'lever', done: n + 1, all: defs.length,
      lever: { id: `${def.seat}/${def.id}`, channels, from, to: from + sign * size, delay: def.delay, paths, ...effectOf(play(pulls, null), sign) },
    }
  }
}

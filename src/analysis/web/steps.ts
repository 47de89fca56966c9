/**
 * The steps of a quarter one by one, so that one can see what each reads, and change what a single one sees. The engine’s
 * own phases in the engine’s own order; a test plays both side by side, to the bit.
 */
import type { Engine } from '../../engine/engine.ts'
import { createParams } from '../../engine/parameters.ts'
import { advance, changeShocks, channelBase, fillChannels } from '../../engine/phases/advance.ts'
import { allocationPhase } from '../../engine/phases/allocation.ts'
import { createBudgets } from '../../engine/phases/budgets.ts'
import { chinaChipsPhase } from '../../engine/phases/china-chips.ts'
import { demandPhase } from '../../engine/phases/demand.ts'
import { diffusionPhase } from '../../engine/phases/diffusion.ts'
import { eventsPhase } from '../../engine/phases/events.ts'
import { indicesPhase } from '../../engine/phases/indices.ts'
import { knowledgePhase } from '../../engine/phases/knowledge.ts'
import { pricesPhase } from '../../engine/phases/prices.ts'
import { marketsPhase, revenuePhase } from '../../engine/phases/revenue.ts'
import { hazardPhase, incidentsPhase } from '../../engine/phases/risk.ts'
import { societyPhase } from '../../engine/phases/society.ts'
import { softPowerPhase } from '../../engine/phases/soft-power.ts'
import { reportFronts, trainingPhase } from '../../engine/phases/training.ts'
import { worldChipsPhase } from '../../engine/phases/world-chips.ts'
import type { Phase, World } from '../../engine/world.ts'
import { createWorld } from '../../engine/world.ts'

export const STEP_IDS = [
  'hazard', 'events', 'world-chips', 'china-chips', 'allocation', 'knowledge', 'training', 'prices', 'demand', 'diffusion', 'markets', 'revenue', 'soft-power', 'society',
  'incidents', 'indices',
] as const
export type StepId = (typeof STEP_IDS)[number]

export interface Stepped {
  /** Plays a quarter without costs, chance averaged. `around` is called before and after each step. */
  quarter(game: Float64Array, around?: { readonly filled?: (w: World) => void; readonly before?: (step: StepId, w: World) => void; readonly after?: (step: StepId, w: World) => void }): void
}

export function createSteps(engine: Engine): Stepped {
  const { rules, levers } = engine
  const p = createParams(rules.parameters)
  const w = createWorld()
  const shocks = changeShocks(levers)
  const comeIntoForce = advance(levers)
  const budgets = createBudgets(levers, p)
  const fill = fillChannels(levers, channelBase(p))
  const markets = marketsPhase(p)
  const phases: Readonly<Record<StepId, Phase>> = {
    hazard: hazardPhase(p), events: eventsPhase(rules.events), 'world-chips': worldChipsPhase(p), 'china-chips': chinaChipsPhase(p, levers), allocation: allocationPhase(p),
    knowledge: knowledgePhase(p), training: trainingPhase(p), prices: pricesPhase(p), demand: demandPhase(p), diffusion: diffusionPhase(p), markets, revenue: revenuePhase(p),
    'soft-power': softPowerPhase(p), society: societyPhase(p), incidents: incidentsPhase(p), indices: indicesPhase(p),
  }
  return {
    quarter(game, { filled, before, after } = {}) {
      w.s = game
      w.mode = 1
      w.charging = false
      w.ledger.on = false
      shocks.remember(w)
      comeIntoForce(w)
      budgets.upkeep(w)
      fill(w)
      shocks.apply(w)
      filled?.(w)
      reportFronts(w)
      markets(w)
      for (const id of STEP_IDS) {
        if (id === 'indices') budgets.earn(w)
        before?.(id, w)
        phases[id](w)
        after?.(id, w)
      }
    },
  }
}

/** Channel slots that each step reads, found by watching it through some quarters of a game. */
export function channelReads(engine: Engine, from: Float64Array, quarters: number): ReadonlyMap<StepId, ReadonlySet<number>> {
  const steps = createSteps(engine)
  const reads = new Map<StepId, Set<number>>(STEP_IDS.map((id) => [id, new Set()]))
  const game = from.slice()
  let plain: Float64Array | null = null
  for (let q = 0; q < quarters; q++) {
    steps.quarter(game, {
      before(id, w) {
        plain = w.ch
        const seen = reads.get(id)
        Object.assign(w, {
          ch: new Proxy(plain, {
            get(target, key) {
              if (typeof key === 'string' && /^\d+$/.test(key)) {
                seen?.add(Number(key))
                return target[Number(key)]
              }
              const value: unknown = Reflect.get(target, key, target)
              return typeof value === 'function' ? (value as (...of: unknown[]) => unknown).bind(target) : value
            },
            set(target, key, value) {
              target[Number(key)] = value as number
              return true
            },
          }),
        })
      },
      after(_, w) {
        Object.assign(w, { ch: plain })
      },
    })
  }
  // Events only add to what is there: that is no reading.
  return reads
}

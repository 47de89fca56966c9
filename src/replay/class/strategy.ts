/**
 * A plan as a point: where each lever stood on average over the game, 0 at one end of its range and 1 at the other. Games
 * of one start can be compared by it.
 */
import type { Engine } from '../../engine/engine.ts'
import type { LeverInstance } from '../../engine/levers.ts'
import type { Turn } from '../../link/record.ts'
import type { Settings } from '../../link/settings.ts'

export interface PlanSpace {
  /** Levers of the seats that people hold, `seat/lever`. */
  readonly levers: readonly string[]
  /** Where they stood before the first turn. */
  readonly start: Float64Array
  readonly pointOf: (turns: readonly Turn[]) => Float64Array
}

/** `start`: the state before the first turn. */
export function planSpace(engine: Engine, start: Float64Array, { held }: Pick<Settings, 'held'>): PlanSpace {
  const instances = engine.levers.instances.filter((i) => held.includes(i.def.seat))
  const keyOf = (i: LeverInstance) => `${i.def.seat}/${i.def.id}`
  const levers = [...new Set(instances.map(keyOf))]
  const place = instances.map((i) => levers.indexOf(keyOf(i)))
  const counts = levers.map((_, l) => place.filter((at) => at === l).length)
  const share = (i: LeverInstance, value: number) => (value - i.def.min) / (i.def.max - i.def.min)
  const first = instances.map((i) => share(i, engine.decided(start, i)))
  const origin = new Float64Array(levers.length)
  first.forEach((value, at) => { origin[place[at]] += value / counts[place[at]] })
  return {
    levers, start: origin,
    pointOf(turns) {
      const now = [...first]
      const point = new Float64Array(levers.length)
      for (const { decisions } of turns) {
        for (const decision of decisions) {
          for (const instance of engine.instancesOf(decision)) {
            const at = instances.indexOf(instance)
            if (at >= 0) now[at] = share(instance, decision.value)
          }
        }
        now.forEach((value, at) => { point[place[at]] += value / counts[place[at]] / turns.length })
      }
      return point
    },
  }
}

/** How far two plans are apart: the mean distance of their levers, 0 to 1. */
export function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let l = 0; l < a.length; l++) sum += Math.abs(a[l] - b[l])
  return a.length === 0 ? 0 : sum / a.length
}

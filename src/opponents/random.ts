/** Legal chance play: each quarter up to three levers of the seat are set somewhere on their grid. */
import type { Decision } from '../engine/types.ts'
import type { Opponent, Proposal } from './opponent.ts'

export const randomOpponent: Opponent = ({ engine, seat, draw }) => {
  const instances = engine.levers.instances.filter((i) => i.def.seat === seat)
  const moves = Math.floor(draw() * 4)
  const proposals: Proposal[] = []
  for (let k = 0; k < moves; k++) {
    const i = instances[Math.min(instances.length - 1, Math.floor(draw() * instances.length))]
    const cells = Math.round((i.def.max - i.def.min) * i.steps)
    const value = (Math.round(i.def.min * i.steps) + Math.min(cells, Math.floor(draw() * (cells + 1)))) / i.steps
    const decision: Decision = { seat, lever: i.def.id, value, ...(i.target === undefined ? {} : { target: i.target }) }
    proposals.push({ decision, reason: 'chance' })
  }
  return proposals
}

/**
 * The channels of a quarter, read again from a game: what every lever in force does to the phases. Events strike for a
 * quarter only and are not in it.
 */
import { N_CHANNELS } from '../engine/channels.ts'
import type { Engine } from '../engine/engine.ts'
import { R_FUNDED } from '../engine/layout.ts'
import { createParams } from '../engine/parameters.ts'
import { channelBase, fillChannels } from '../engine/phases/advance.ts'
import type { Phase, World } from '../engine/world.ts'
import { createWorld } from '../engine/world.ts'

const workspaces = new WeakMap<Engine, { readonly world: World; readonly fill: Phase }>()

/** `funded`: share of each purse’s programmes that was paid; without it the governments’ shares of the report and 1 for firms. */
export function channelsOf(engine: Engine, game: Float64Array, funded?: Float64Array): Float64Array {
  let place = workspaces.get(engine)
  if (!place) {
    place = { world: createWorld(), fill: fillChannels(engine.levers, channelBase(createParams(engine.rules.parameters))) }
    workspaces.set(engine, place)
  }
  const { world, fill } = place
  world.s = game
  if (funded) world.funded.set(funded)
  else {
    world.funded.fill(1)
    world.funded[0] = game[R_FUNDED]
    world.funded[1] = game[R_FUNDED + 1]
  }
  fill(world)
  const channels = new Float64Array(N_CHANNELS)
  channels.set(world.ch)
  return channels
}

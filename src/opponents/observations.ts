/**
 * What a character can see: named statements about the visible state of the world and the levers as decided.
 * Nobody sees the event tape. A new one is one line.
 */
import type { Engine } from '../engine/engine.ts'
import { DIVERSIFIED, SCARCITY, SOFTWARE } from '../engine/layout.ts'

export interface Sight {
  readonly read: (series: string) => number
  /** Value decided last of `seat/lever` or `seat/lever/target`; of several targets, the highest. */
  readonly decided: (lever: string) => number
  readonly state: Float64Array
}

export function look(engine: Engine, game: Float64Array): Sight {
  return {
    state: game,
    read: (series) => engine.read(game, series),
    decided: (path) => {
      let highest = Number.NEGATIVE_INFINITY
      for (const i of engine.levers.instances) {
        const lever = `${i.def.seat}/${i.def.id}`
        if (lever === path || `${lever}/${i.target ?? ''}` === path) highest = Math.max(highest, engine.decided(game, i))
      }
      return highest
    },
  }
}

export const OBSERVATIONS = {
  always: () => true,

  // Between the two
  calm: (see) => see.read('escalation') < 2,
  tense: (see) => see.read('escalation') > 4,
  'hazard-felt': (see) => see.read('hazard') > 0.003 || see.read('incidents') > 0.5,
  'lead-wide': (see) => see.read('frontier.gap_eci') > 9,
  'lead-narrow': (see) => see.read('frontier.gap_eci') < 7,

  // Chips
  'line-tight': (see) => see.decided('washington/chip-controls') >= 0.5,
  'line-loose': (see) => see.decided('washington/chip-controls') < 0.3,
  'tools-blocked': (see) => see.decided('washington/tool-controls') >= 0.5,
  'smuggling-large': (see) => see.read('compute.cn_smuggled_kh100e') > 0.2 * (see.read('compute.cn_legal_kh100e') + see.read('compute.cn_smuggled_kh100e')),
  'rental-large': (see) => see.read('compute.cn_offshore_kh100e') > 5,
  'serving-short': (see) => see.state[SCARCITY + 1] > 0.35,
  'serving-ample': (see) => see.state[SCARCITY + 1] < 0.2,
  'home-chips-young': (see) => see.state[SOFTWARE] < 0.7,
  'home-chips-mature': (see) => see.state[SOFTWARE] >= 0.7,
  'self-reliance-half': (see) => see.read('chips.cn_self_reliance') > 0.45,
  'self-reliance-low': (see) => see.read('chips.cn_self_reliance') < 0.45,
  'materials-withheld': (see) => see.decided('beijing/materials-restriction') >= 0.1,
  'west-not-diversified': (see) => see.state[DIVERSIFIED] < 0.5,

  // Users
  'chinese-models-spread': (see) => see.read('share.third.all.cn') > 0.1,
  'chinese-models-rare': (see) => see.read('share.third.all.cn') < 0.25,
  'chinese-weights-lead': (see) => see.read('frontier.cn_open_eci') > see.read('frontier.us_open_eci'),
  'american-weights-lead': (see) => see.read('frontier.us_open_eci') > see.read('frontier.cn_open_eci'),
  'american-use-slow': (see) => see.read('diffusion.us.industry') < 0.3,
  'chinese-use-slow': (see) => see.read('diffusion.cn.industry') < 0.3,

  // The other side's acts
  'beijing-talks': (see) => see.decided('beijing/talks') >= 0.25,
  'washington-talks': (see) => see.decided('washington/talks') >= 0.25,
  'firms-listed': (see) => see.decided('washington/entity-listing') >= 1,
  'services-banned-there': (see) => see.decided('washington/device-ban') >= 0.2,
  'chips-turned-away': (see) => see.decided('beijing/import-discouragement') >= 0.2,
} as const satisfies Readonly<Record<string, (see: Sight) => boolean>>

export type Observation = keyof typeof OBSERVATIONS

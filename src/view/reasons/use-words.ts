/** What the split of use found, as bars with words: one for each factor and side. */
import { LAB_SIDE } from '../../engine/layout.ts'
import { SIDES } from '../../engine/types.ts'
import { bar, blocWords } from './parts.ts'
import type { BarId, Part, Turn } from './turn.ts'
import type { UseEffect } from './use.ts'

interface Group {
  readonly kind: UseEffect['kind']
  readonly side: number
  amount: number
  /** Positive where the attraction rose, weighted by what it did. */
  push: number
  readonly labs: Map<number, number>
}

const LEVERS: Readonly<Partial<Record<UseEffect['kind'], readonly string[]>>> = {
  price: ['price'], friction: ['defence'], licence: ['licence'], ban: ['device-ban'], 'ban-direct': ['device-ban'], content: ['content-control'],
  service: ['train', 'experiment'], 'quality-open': ['open'],
}

/** Collects effects over the quarters of a turn and words them: one bar for each factor and side. */
export function effectCollector(turn: Turn): { add(effect: UseEffect, amount: number): void; parts(): Part[] } {
  const groups = new Map<string, Group>()
  return {
    add(effect, amount) {
      if (amount === 0) return
      const banning = effect.kind === 'ban' || effect.kind === 'ban-direct'
      const side = effect.kind === 'momentum' ? -1 : banning ? effect.government : LAB_SIDE[effect.lab]
      const kind = effect.kind === 'ban-direct' ? 'ban' : effect.kind
      const key = `${kind}/${side}`
      let group = groups.get(key)
      if (!group) {
        group = { kind, side, amount: 0, push: 0, labs: new Map() }
        groups.set(key, group)
      }
      group.amount += amount
      group.push += effect.up ? Math.abs(amount) : -Math.abs(amount)
      if (effect.lab >= 0) group.labs.set(effect.lab, (group.labs.get(effect.lab) ?? 0) + amount)
    },
    parts: () => [...groups].map(([key, group]) => partOf(turn, key, group)),
  }
}

function partOf(turn: Turn, key: string, { kind, side, amount, push, labs }: Group): Part {
  const { texts } = turn
  const up = push > 0
  const ranked = [...labs].sort((x, y) => Math.abs(y[1]) - Math.abs(x[1]) || x[0] - y[0]).map(([a]) => a)
  const lead = ranked.length > 0 ? ranked[0] : undefined
  const words = { ...blocWords(texts, side), government: side === 0 || side === 1 ? texts.names.sides[SIDES[side]].government : '', cn: texts.names.sides.cn.government }
  const make = (id: BarId, who: Part['who'] = turn.who(side, LEVERS[kind] ?? [], undefined)): Part => {
    // The direction is settled here, over all labs of a bloc; the two names are not weighed again.
    const { either, direction: _, ...part } = bar(turn, id, { key: `use-${key}`, direction: up ? 1 : -1, who, amount, labs: ranked, byLab: labs }, words)
    return either ? { ...part, label: either[up ? 0 : 1] } : part
  }
  switch (kind) {
    case 'momentum':
      return make('momentum', 'carried')
    case 'quality-open':
      return make('qualityOpen', lead === undefined ? undefined : turn.who(side, ['open'], lead))
    case 'tooling':
    case 'trust':
    case 'standards':
    case 'habit':
      return make(kind, 'world')
    case 'ban':
    case 'ban-direct':
      return make(side > 1 ? 'banThird' : 'ban')
    default:
      return make(kind)
  }
}

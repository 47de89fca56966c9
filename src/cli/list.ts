/** Everything that has a name, for `--list`. */
import type { Engine } from '../engine/engine.ts'
import { quarterIndex, quarterLabel } from '../engine/quarters.ts'
import { DOCTRINES, EVENT_MODES, LABS, REGIONS, SEATS, SEAT_LABS, SEAT_SIDE, SECTORS, SEGMENTS, SIDES } from '../engine/types.ts'
import { OPPONENT_IDS } from '../opponents/opponent.ts'

export function listAll(engine: Engine, engineId: number): object {
  const { rules } = engine
  return {
    engine: engineId,
    sides: SIDES,
    seats: SEATS.map((id) => ({ id, side: SEAT_SIDE[id], labs: SEAT_LABS[id] })),
    labs: LABS.map((id) => {
      const seat = SEATS.find((s) => SEAT_LABS[s].includes(id))
      return { id, side: seat ? SEAT_SIDE[seat] : 'row', seat: seat ?? null }
    }),
    regions: REGIONS,
    segments: SEGMENTS,
    sectors: SECTORS,
    opponents: OPPONENT_IDS,
    eventModes: EVENT_MODES,
    levers: rules.levers.map((l) => ({
      seat: l.seat, id: l.id, range: [l.min, l.max], step: 1 / l.stepsPerUnit, unit: l.unit, initial: l.initial,
      cost: l.costs, delay: l.delay, ...(l.delayFrom === undefined ? {} : { delayFrom: l.delayFrom }),
      ...(l.targets === undefined ? {} : { labs: l.targets === 'lab' ? SEAT_LABS[l.seat] : l.targets }),
      ...(l.bigChange === undefined ? {} : { bigChange: l.bigChange }),
      ...(l.presets === undefined ? {} : { presets: l.presets }),
      depth: l.depth, tag: l.tag, source: l.source,
    })),
    scenarios: rules.scenarios.map((s) => {
      const from = quarterIndex(s.start) ?? 0
      return {
        id: s.id, start: s.start, first: quarterLabel(from + 1), last: quarterLabel(from + s.turns * s.quartersPerTurn),
        turns: s.turns, quartersPerTurn: s.quartersPerTurn, corrections: s.corrections,
      }
    }),
    events: rules.events.map((e) => ({ id: e.id, chance: e.chance, range: e.chanceRange, factor: e.factor, target: e.target, effects: e.effects, tag: e.tag, source: e.source })),
    doctrines: DOCTRINES.map((id) => ({ id, weights: rules.doctrines.find((d) => d.id === id)?.weights ?? null })),
    parameters: rules.parameters.map((p) => ({ id: p.id, value: p.value, range: [p.min, p.max], unit: p.unit, source: p.source, year: p.year, tag: p.tag, note: p.note })),
    series: engine.series.map((s) => ({ id: s.id, unit: s.unit, meaning: s.meaning })),
  }
}

/**
 * Short scenarios: a question each, in eight turns, from a quarter of the record. They have no rules and no numbers of
 * their own; they begin where the historical run stands, with the corrections of a main scenario that begins there too.
 */
import type { ScenarioDef } from '../engine/types.ts'

export const SHORT_STARTS: readonly Pick<ScenarioDef, 'id' | 'start' | 'quartersPerTurn'>[] = [
  { id: 'stockpile', start: '2023Q1', quartersPerTurn: 1 },
  { id: 'tools-and-allies', start: '2023Q2', quartersPerTurn: 2 },
  { id: 'october-rule', start: '2023Q3', quartersPerTurn: 1 },
  { id: 'h20', start: '2025Q1', quartersPerTurn: 1 },
  { id: 'atom-answer', start: '2025Q2', quartersPerTurn: 2 },
  { id: 'close-the-weights', start: '2025Q4', quartersPerTurn: 2 },
]

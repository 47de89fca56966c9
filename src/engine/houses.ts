/**
 * Houses: labs that users hardly tell apart, because one name or one family of weights stands over them. A house is one
 * nest of a nested choice (McFadden; Ben-Akiva): users first take it as one, then choose within. A lab in no list is a
 * house of its own. A ban, trust and standards reach all labs of a house alike, so a house lies on one side.
 */
import { LAB_SIDE } from './layout.ts'
import { LABS } from './types.ts'

/** Labs of one house, by index. */
export type House = readonly number[]

const lab = (id: (typeof LABS)[number]): number => LABS.indexOf(id)

/** Ai2’s Tülu and Nvidia’s Nemotron, which the consortium stands for, are built on Meta’s Llama and run with its tools. */
export const HOUSES: readonly House[] = [[lab('meta'), lab('us-open')]]

/** A house on two sides would be reached in two ways; a lab in two houses would be counted twice. */
export function checkHouses(houses: readonly House[]): void {
  const seen = new Set<number>()
  for (const house of houses) {
    for (const a of house) {
      if (LAB_SIDE[a] !== LAB_SIDE[house[0]]) throw new Error(`The house of "${LABS[a]}" lies on two sides.`)
      if (seen.has(a)) throw new Error(`"${LABS[a]}" stands in two houses.`)
      seen.add(a)
    }
  }
}

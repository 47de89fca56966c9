/** A seed for each group of a class, made from the class’s: the same plan then meets another luck in each group. */
import { toUtf8 } from '../../link/bits/to-utf8.ts'
import { SEED_BYTES } from '../../link/seed-words.ts'

/** `group` from 1. The class’s seed is cut where the whole would be too long to travel. */
export function groupSeed(seed: string, group: number): string {
  const mark = `.${group}`
  let kept = seed
  // Whole letters go, never half of one.
  while (toUtf8(kept).length + mark.length > SEED_BYTES) kept = kept.slice(0, (kept.codePointAt(kept.length - 2) ?? 0) > 0xffff ? -2 : -1)
  return kept + mark
}

/** The group that a seed was made for; undefined where it is not of this class. */
export function groupOf(seed: string, classSeed: string): number | undefined {
  const group = Number(/\.(\d{1,3})$/.exec(seed)?.[1])
  return group > 0 && groupSeed(classSeed, group) === seed ? group : undefined
}

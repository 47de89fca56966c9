/** Which levers a player could set, so that nothing is held up to anybody that was not open. */
import type { LeverDef } from '../../engine/types.ts'

export interface OnDesk {
  /** Levers up to this depth were on the desk. */
  readonly depth: 1 | 2 | 3
  /** Levers (`seat/lever`) that were there at every depth, and those that were locked or hidden. */
  readonly shown?: readonly string[]
  readonly closed?: readonly string[]
}

export function onDesk({ seat, id, depth }: Pick<LeverDef, 'seat' | 'id' | 'depth'>, desk: OnDesk): boolean {
  const lever = `${seat}/${id}`
  return !desk.closed?.includes(lever) && (depth <= desk.depth || desk.shown?.includes(lever) === true)
}

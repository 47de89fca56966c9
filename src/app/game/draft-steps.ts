/** Undo and redo of the draft within a turn. Moves of one lever in a row are one step: a slider is dragged, not clicked. */
import type { Decision } from '../../engine/types.ts'

type Draft = readonly Decision[]

export class DraftSteps {
  private past: Draft[] = []
  private future: Draft[] = []
  private last: string | null = null

  get canUndo(): boolean { return this.past.length > 0 }
  get canRedo(): boolean { return this.future.length > 0 }

  /** The draft is about to change; `what` tells which lever, null where several do. */
  note(before: Draft, what: string | null): void {
    if (what === null || what !== this.last) this.past.push(before)
    this.last = what
    this.future = []
  }

  undo(now: Draft): Draft | null {
    const before = this.past.pop()
    if (!before) return null
    this.future.push(now)
    this.last = null
    return before
  }

  redo(now: Draft): Draft | null {
    const after = this.future.pop()
    if (!after) return null
    this.past.push(now)
    this.last = null
    return after
  }

  clear(): void {
    this.past = []
    this.future = []
    this.last = null
  }
}

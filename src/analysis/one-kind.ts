/**
 * Values as the one kind that the engine meets most. Browsers compile it for the kinds of numbers and objects that they have
 * seen, and where another comes, undo what relied on them and compile again: half a second of work for the first debrief
 * after some futures. None of this changes a result.
 */
import { T } from '../engine/layout.ts'
import type { Decision } from '../engine/types.ts'

/**
 * Nought as a fraction, as all numbers of a state are. Rows of luck are counted up from it: those of a game that is played
 * are worked out from its state, and whole numbers would be another kind.
 */
export const nought = (state: Float64Array): number => state[T] - state[T]

/** A decision as an object of our own: from a save, from another thread and from a computer player it comes as another kind each. */
export const plainDecision = ({ seat, lever, value, target }: Decision): Decision => (target === undefined ? { seat, lever, value } : { seat, lever, value, target })
// An object whose value has been a fraction is another kind than one whose values were whole so far: here it is one from the beginning.
for (const target of [undefined, 'a lab']) plainDecision({ seat: 'washington', lever: 'a lever', value: 0.5, ...(target === undefined ? {} : { target }) })

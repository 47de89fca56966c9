/**
 * Keeps the last answer for as long as what it was made from stays the same, so that a component may ask as often as it
 * renders. What a function reads besides has to stand among its arguments, if only as a number that changes with it.
 */
export function keepLast<A extends readonly unknown[], R>(make: (...of: A) => R): (...of: A) => R {
  let last: { of: A; result: R } | null = null
  return (...of) => {
    if (!last || of.some((part, i) => part !== last?.of[i])) last = { of, result: make(...of) }
    return last.result
  }
}

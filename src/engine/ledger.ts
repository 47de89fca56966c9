/**
 * The ledger: every flow of one step, in the order in which it was added.
 *
 * Adding the flows of a number to its old value in ledger order gives its new value to the bit.
 * The ledger can be switched off; the arithmetic is the same either way.
 */

export interface Ledger {
  on: boolean
  count: number
  readonly at: Int32Array
  readonly cause: Int32Array
  readonly amount: Float64Array
}

/** What a flow is added to: a state, and the ledger of the step. */
export interface Books {
  readonly s: Float64Array
  readonly ledger: Ledger
}

/** Room for one step: about three flows for each number of the state, with a wide margin. */
export function createLedger(capacity = 8192): Ledger {
  return { on: false, count: 0, at: new Int32Array(capacity), cause: new Int32Array(capacity), amount: new Float64Array(capacity) }
}

/** Add a flow to a state number and, where the ledger is on, write it down. Flows of nothing are not written. */
export function post(w: Books, at: number, cause: number, amount: number): void {
  const s = w.s
  s[at] = s[at] + amount
  const ledger = w.ledger
  if (ledger.on && amount !== 0) {
    const n = ledger.count
    ledger.at[n] = at
    ledger.cause[n] = cause
    ledger.amount[n] = amount
    ledger.count = n + 1
  }
}

/** As `post`, with the flow cut short where it would carry the number out of its bounds. */
export function postWithin(w: Books, at: number, cause: number, amount: number, low: number, high: number): void {
  const now = w.s[at]
  const next = now + amount
  post(w, at, cause, next < low ? low - now : next > high ? high - now : amount)
}

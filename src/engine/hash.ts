/**
 * Hash of a game's state: FNV-1a over the 64-bit patterns, in two lanes with different starts, as 16 hex digits.
 * −0 counts as 0. Reports are not hashed: they affect nothing.
 */
const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)

function hex8(n: number): string {
  return (n >>> 0).toString(16).padStart(8, '0')
}

/** Hash of `state[from…]`, chained onto the hash before it. */
export function hashState(state: Float64Array, from: number, previous: string): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < previous.length; i++) {
    a = Math.imul(a ^ previous.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ previous.charCodeAt(i), 0x01000193)
  }
  for (let i = from; i < state.length; i++) {
    double[0] = state[i] + 0
    const low = words[0]
    const high = words[1]
    a = Math.imul(a ^ low, 0x01000193)
    a = Math.imul(a ^ high, 0x01000193)
    b = Math.imul(b ^ high, 0x01000193)
    b = Math.imul(b ^ low ^ (a >>> 15), 0x01000193)
  }
  return hex8(a ^ (a >>> 16)) + hex8(b ^ (b >>> 13))
}

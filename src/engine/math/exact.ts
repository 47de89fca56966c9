/**
 * Own elementary functions, built from operations that ECMAScript defines to the last bit
 * (+ − × ÷, floor, sqrt and typed-array views), so that every JavaScript engine gives the same number.
 * `Math.exp`, `Math.log`, `Math.pow` and friends differ between engines and are banned here.
 */

/** POWER_OF_TWO[k + 1074] = 2^k for −1074 ≤ k ≤ 1023, by exact doubling and halving. */
const POWER_OF_TWO = new Float64Array(2098)
for (let k = 0, v = 1; k <= 1023; k++, v *= 2) POWER_OF_TWO[k + 1074] = v
for (let k = 0, v = 1; k >= -1074; k--, v *= 0.5) POWER_OF_TWO[k + 1074] = v

const bitsAsDouble = new Float64Array(1)
const bitsAsInt = new Int32Array(bitsAsDouble.buffer)
/** Index of the high word in a double: 1 on little-endian machines, found rather than assumed. */
const HIGH = (() => {
  bitsAsDouble[0] = 1
  return bitsAsInt[1] !== 0 ? 1 : 0
})()

const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const INVERSE_LN2 = 1.4426950408889634
const INVERSE_LN10 = 0.4342944819032518

/** e^x. Relative error below 3e-16; 0 below −745, Infinity above 709.78. */
export function exp(x: number): number {
  if (x !== x) return NaN
  if (x > 709.782712893384) return Infinity
  if (x < -745.1332191019412) return 0
  const k = Math.floor(x * INVERSE_LN2 + 0.5)
  const r = x - k * LN2_HIGH - k * LN2_LOW
  // Taylor series to r^13 by Horner; |r| ≤ 0.347, so the first term left out is below 5e-18.
  const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040
    + r * (1 / 40320 + r * (1 / 362880 + r * (1 / 3628800 + r * (1 / 39916800 + r * (1 / 479001600 + r / 6227020800))))))))))))
  if (k > 1023) return series * 2 * POWER_OF_TWO[1023 + 1074]
  if (k < -1022) return series * POWER_OF_TWO[k + 1074 + 100] * POWER_OF_TWO[1074 - 100]
  return series * POWER_OF_TWO[k + 1074]
}

/** Natural logarithm. −Infinity at 0, NaN below. Relative error below 3e-16 away from 1. */
export function log(x: number): number {
  if (x !== x || x < 0) return NaN
  if (x === 0) return -Infinity
  if (x === Infinity) return Infinity
  if (x < 2.2250738585072014e-308) return log(x * POWER_OF_TWO[1074 + 54]) - 54 * (LN2_HIGH + LN2_LOW)
  bitsAsDouble[0] = x
  let k = ((bitsAsInt[HIGH] >> 20) & 2047) - 1023
  let m = k < 1023 ? x * POWER_OF_TWO[1074 - k] : x * 0.5 * POWER_OF_TWO[1074 - 1022]
  if (m > 1.4142135623730951) {
    m *= 0.5
    k++
  }
  // ln m = 2 artanh(s), s = (m − 1)/(m + 1), |s| ≤ 0.1716.
  const s = (m - 1) / (m + 1)
  const z = s * s
  const series = z * (1 / 3 + z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15
    + z * (1 / 17 + z * (1 / 19 + z * (1 / 21 + z / 23))))))))))
  return k * LN2_HIGH + (2 * s + (2 * s * series + k * LN2_LOW))
}

/** log10 x, by way of `log`. */
export function log10(x: number): number {
  return log(x) * INVERSE_LN10
}

/** x^y for x ≥ 0. Exact square-root chains for y = ¼, ½, 1; otherwise e^(y ln x). */
export function pow(x: number, y: number): number {
  if (y === 0.5) return Math.sqrt(x)
  if (y === 0.25) return Math.sqrt(Math.sqrt(x))
  if (y === 1 || x === 1) return x
  if (y === 0) return 1
  if (x === 0) return 0
  return exp(y * log(x))
}

/** (1 + z/16)^16 for z ≥ −16, else 0: the model's choice weight, close to e^z and made of four squarings. */
export function choiceWeight(z: number): number {
  if (z <= -16) return 0
  let w = 1 + z * 0.0625
  w *= w
  w *= w
  w *= w
  return w * w
}

/** x held between low and high. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x
}

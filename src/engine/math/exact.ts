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
const INVERSE_LN10 = 0.4342944819032518

/** ROOT_OF_TWO[j] = 2^(j/32), each the double nearest to it. */
const ROOT_OF_TWO = Float64Array.of(
  1, 1.0218971486541166, 1.0442737824274138, 1.0671404006768237, 1.0905077326652577, 1.1143867425958924, 1.1387886347566916, 1.1637248587775775,
  1.189207115002721, 1.215247359980469, 1.241857812073484, 1.2690509571917332, 1.2968395546510096, 1.3252366431597413, 1.3542555469368927, 1.383909881963832,
  1.4142135623730951, 1.4451808069770467, 1.4768261459394993, 1.5091644275934228, 1.5422108254079407, 1.5759808451078865, 1.6104903319492543, 1.645755478153965,
  1.681792830507429, 1.718619298122478, 1.7562521603732995, 1.7947090750031072, 1.8340080864093424, 1.8741676341103, 1.9152065613971474, 1.9571441241754002,
)
/** 32 ÷ ln 2, and ln 2 ÷ 32 in two parts, the first short enough that its multiples are exact. */
const STEPS_PER_UNIT = 46.16624130844683
const STEP_HIGH = LN2_HIGH / 32
const STEP_LOW = LN2_LOW / 32

/** e^x. Relative error below 3e-16; 0 below −745, Infinity above 709.78. */
export function exp(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Infinity : NaN
  if (x < -745.1332191019412) return 0
  // x = n·ln2/32 + r with |r| ≤ 0.0109: a root of two, a power of two and a series to r^6, whose first term left out is below 4e-18.
  const n = Math.floor(x * STEPS_PER_UNIT + 0.5)
  const r = x - n * STEP_HIGH - n * STEP_LOW
  const q = r * r
  const series = r + q * (0.5 + r * 0.16666666666666666 + q * (0.041666666666666664 + r * 0.008333333333333333 + q * 0.001388888888888889))
  const root = ROOT_OF_TWO[n & 31]
  const value = root + root * series
  const k = n >> 5
  if (k > 1023) return value * 2 * POWER_OF_TWO[1023 + 1074]
  if (k < -1022) return value * POWER_OF_TWO[k + 1074 + 100] * POWER_OF_TWO[1074 - 100]
  return value * POWER_OF_TWO[k + 1074]
}

/** Natural logarithm. −Infinity at 0, NaN below. Relative error below 4e-16. */
export function log(x: number): number {
  if (!(x >= 2.2250738585072014e-308 && x < Infinity)) return logAtTheEdge(x)
  bitsAsDouble[0] = x
  let k = ((bitsAsInt[HIGH] >> 20) & 2047) - 1023
  let m = k < 1023 ? x * POWER_OF_TWO[1074 - k] : x * 0.5 * POWER_OF_TWO[1074 - 1022]
  if (m > 1.4142135623730951) {
    m *= 0.5
    k++
  }
  // ln m = 2 artanh(s) = 2s(1 + z/3 + z²/5 + …), s = (m − 1)/(m + 1), |s| ≤ 0.1716, z = s²; terms in pairs, which a processor adds side by side.
  const s = (m - 1) / (m + 1)
  const z = s * s
  const zz = z * z
  const z4 = zz * zz
  const series = z * (0.3333333333333333 + z * 0.2 + zz * (0.14285714285714285 + z * 0.1111111111111111)
    + z4 * (0.09090909090909091 + z * 0.07692307692307693 + zz * (0.06666666666666667 + z * 0.058823529411764705))
    + z4 * z4 * (0.05263157894736842 + z * 0.047619047619047616 + zz * 0.043478260869565216))
  return k * LN2_HIGH + (2 * s + (2 * s * series + k * LN2_LOW))
}

function logAtTheEdge(x: number): number {
  if (x === 0) return -Infinity
  if (x === Infinity) return Infinity
  return x > 0 ? log(x * POWER_OF_TWO[1074 + 54]) - 54 * (LN2_HIGH + LN2_LOW) : NaN
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

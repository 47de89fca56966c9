/** Own elementary functions against values computed to sixty digits elsewhere, and against the platform’s. */
import { describe, expect, test } from 'vitest'
import { choiceWeight, clamp, exp, log, log10, pow } from '../../../src/engine/math/exact.ts'

const EXP: readonly (readonly [number, number])[] = [
  [1, 2.718281828459045], [-1, 0.36787944117144233], [0.5, 1.6487212707001282], [10, 22026.465794806718], [-10, 4.5399929762484854e-05],
  [100, 2.6881171418161356e43], [-100, 3.720075976020836e-44], [700, 1.0142320547350045e304], [-700, 9.85967654375977e-305],
  [0.0001, 1.0001000050001667], [2.5, 12.182493960703473],
]
const LOG: readonly (readonly [number, number])[] = [
  [2, 0.6931471805599453], [10, 2.302585092994046], [0.5, -0.6931471805599453], [1.0000001, 9.999999505838704e-08],
  [3.141592653589793, 1.1447298858494002], [1e300, 690.7755278982137], [1e-300, -690.7755278982137], [5e-324, -744.4400719213812],
  [123456.789, 11.723646487185881], [0.9, -0.10536051565782628],
]
const POW: readonly (readonly [number, number, number])[] = [
  [2, 0.35, 1.2745606273192622], [10, -0.55, 0.28183829312644537], [0.001, 1.7, 7.943282347242818e-06], [7, 3, 343],
]

function apart(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.abs(b)
}

describe('exp', () => {
  test.each(EXP)('exp(%f) is right to the last bits', (x, y) => {
    expect(apart(exp(x), y)).toBeLessThan(3e-16)
  })
  test('is exact at 0, empty below −745 and infinite above 709.78', () => {
    expect([exp(0), exp(-0), exp(-746), exp(710), exp(-Infinity), exp(Infinity)]).toEqual([1, 1, 0, Infinity, 0, Infinity])
    expect(exp(NaN)).toBeNaN()
    expect(exp(709.78)).toBeLessThan(Infinity)
    expect(exp(-740)).toBe(4.2e-322)
  })
  test('agrees with the platform’s within its last bits over the whole range', () => {
    for (let x = -708; x < 709; x += 0.0837) expect(apart(exp(x), Math.exp(x)), String(x)).toBeLessThan(5e-16)
  })
  test('never falls as its argument grows', () => {
    let last = 0
    for (let x = -30; x < 30; x += 1 / 512) {
      const y = exp(x)
      expect(y).toBeGreaterThanOrEqual(last)
      last = y
    }
  })
})

describe('log', () => {
  test.each(LOG)('log(%f) is right to the last bits', (x, y) => {
    expect(apart(log(x), y)).toBeLessThan(4e-16)
  })
  test('has its edges', () => {
    expect([log(1), log(0), log(Infinity)]).toEqual([0, -Infinity, Infinity])
    expect(log(-1)).toBeNaN()
    expect(log(NaN)).toBeNaN()
  })
  test('agrees with the platform’s, from the smallest number to the largest', () => {
    for (let e = -1070; e < 1024; e += 0.731) {
      const x = 2 ** e
      expect(apart(log(x), Math.log(x)), String(x)).toBeLessThan(5e-16)
    }
  })
  test('undoes exp', () => {
    for (let x = -700; x < 700; x += 1.37) expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-12)
  })
  test('to the base of ten counts powers of ten', () => {
    for (let n = -300; n <= 300; n++) expect(apart(log10(Number(`1e${n}`)), n)).toBeLessThan(1e-15)
  })
})

describe('pow', () => {
  test.each(POW)('%f to the power of %f', (x, y, z) => {
    expect(apart(pow(x, y), z)).toBeLessThan(5e-15)
  })
  test('takes roots by square roots, exactly', () => {
    expect([pow(9, 0.5), pow(81, 0.25), pow(5, 1), pow(5, 0), pow(0, 2), pow(0, 0)]).toEqual([3, 3, 5, 1, 0, 1])
    expect(pow(2, 0.5)).toBe(Math.sqrt(2))
  })
})

describe('choiceWeight', () => {
  test('is (1 + z/16)^16, and nothing from −16 down', () => {
    expect([choiceWeight(0), choiceWeight(-16), choiceWeight(-17), choiceWeight(-Infinity), choiceWeight(16)]).toEqual([1, 0, 0, 0, 65536])
    for (let z = -15.9; z < 20; z += 0.173) expect(apart(choiceWeight(z), (1 + z / 16) ** 16)).toBeLessThan(1e-14)
  })
  test('rises with z and stays close to e^z near 0', () => {
    for (let z = -16; z < 16; z += 0.1) expect(choiceWeight(z + 0.1)).toBeGreaterThan(choiceWeight(z))
    for (let z = -2; z <= 2; z += 0.1) expect(apart(choiceWeight(z), Math.exp(z))).toBeLessThan(0.15)
  })
})

test('clamp holds a number between two others', () => {
  expect([clamp(-1, 0, 1), clamp(0.4, 0, 1), clamp(2, 0, 1)]).toEqual([0, 0.4, 1])
})

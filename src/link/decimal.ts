/**
 * Numbers of at most nine significant digits as whole number × power of ten, so that what a teacher types travels exactly
 * and in few bits. `Number('123e-2')` reads to the same double everywhere: the standard asks for the nearest.
 */
export interface Decimal {
  /** Whole number, of which the last digit is not 0 unless it is 0 itself. */
  readonly digits: number
  readonly exponent: number
}

/** Null where more than nine digits would be needed, or the number is none. */
export function decimalOf(value: number): Decimal | null {
  if (!Number.isFinite(value) || Number(value.toPrecision(9)) !== value) return null
  if (value === 0) return { digits: 0, exponent: 0 }
  const [, sign, first, rest = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential()) ?? []
  return { digits: Number(`${sign}${first}${rest}`), exponent: Number(exponent) - rest.length }
}

export function numberOf({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`)
}

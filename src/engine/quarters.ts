/** Quarter labels. Quarter 0 is 2022Q4. */

export function quarterLabel(index: number): string {
  const n = index + 3
  return `${String(2022 + Math.floor(n / 4)).padStart(4, '0')}Q${(n % 4 + 4) % 4 + 1}`
}

/** Index of a label such as `2025Q1`; undefined when it is not one. */
export function quarterIndex(label: string): number | undefined {
  const match = /^(\d{4})Q([1-4])$/.exec(label)
  if (!match) return undefined
  return (Number(match[1]) - 2022) * 4 + Number(match[2]) - 4
}

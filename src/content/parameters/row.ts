/** How a parameter is written down: one line that shows its homework. */
import type { EvidenceTag, ParameterDef } from '../../engine/types.ts'

/** Source of numbers for which nothing was published. */
export const JUDGED = 'Judgement of this project; see docs/model.md, “What is judgement”.'

export function row(
  id: string, value: number, range: readonly [number, number], unit: string, tag: EvidenceTag, year: number, source: string, note: string,
): ParameterDef {
  return { id, value, min: range[0], max: range[1], unit, tag, year, source, note }
}

/**
 * A family of numbers that differ by lab, region, segment or sector; each may move by `spread` either way. A value that
 * was fitted away from the middle of its range stands as [value, low, high].
 */
export function rows(
  name: string, values: Readonly<Record<string, number | readonly [number, number, number]>>, spread: number, unit: string, tag: EvidenceTag, year: number, source: string, note: string,
): ParameterDef[] {
  return Object.entries(values).map(([key, given]) => {
    const [value, low, high] = typeof given === 'number' ? [given, given * (1 - spread), given * (1 + spread)] : given
    return row(`${name}/${key}`, value, [Math.round(low * 1e6) / 1e6, Math.round(high * 1e6) / 1e6], unit, tag, year, source, note)
  })
}

/** Reading parameters by name when an engine is made. A name that is missing is a fault of the rule set and throws. */
import type { ParameterDef } from './types.ts'

export type Params = (id: string) => number

export function createParams(defs: readonly ParameterDef[]): Params {
  const values = new Map(defs.map((d) => [d.id, d.value]))
  return (id) => {
    const value = values.get(id)
    if (value === undefined) throw new Error(`The rule set has no parameter "${id}".`)
    return value
  }
}

/** One number for each key of a family such as `lab-talent/openai`. */
export function family(p: Params, name: string, keys: readonly string[]): Float64Array {
  return Float64Array.from(keys, (key) => p(`${name}/${key}`))
}

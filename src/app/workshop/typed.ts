/** Numbers of a scenario as they are typed: in the unit in which the language counts, where the scenario itself keeps the model’s. */
import type { StartName } from '../../content/start-variables.ts'
import { START_VARIABLES } from '../../content/start-variables.ts'
import type { Texts } from '../../content/text/types.ts'
import type { LeverDef } from '../../engine/types.ts'
import type { OwnScenario } from '../../link/own-scenario.ts'
import { formatOf } from '../../view/format.ts'
import { typedAs } from '../../view/lever-values.ts'

/** 0.1 + 0.2 is written as 0.3. */
export const tidy = (n: number): number => Number(n.toPrecision(12))

const COUNTED: Readonly<Partial<Record<StartName, 'money' | 'chips'>>> = {
  'machines-us': 'chips', 'machines-legal': 'chips', 'machines-smuggled': 'chips', 'machines-home': 'chips', 'machines-rented': 'chips', 'machines-row': 'chips', fab: 'chips',
  fiscal: 'money', cash: 'money',
}

/** What a number of the start is multiplied with for its field. */
export function startScale(name: StartName, { format }: Texts): number {
  const counted = COUNTED[name]
  return counted === 'money' ? format.money.lever.scale : counted === 'chips' ? format.units.chips[0].scale : 1
}

/** How the number of a field is said in a sentence about it. `field`: a path such as `corrections[0].value`. */
export function saidIn(field: string, own: OwnScenario | null, levers: readonly LeverDef[], texts: Texts): (value: number) => string {
  const { percentTrimmed, trimmed } = formatOf(texts)
  const [, list, at] = /^(levers|corrections)\[(\d+)\]\.value$/.exec(field) ?? []
  if (list === 'levers') {
    const key = own?.levers[Number(at)]?.lever
    const { scale, sign } = typedAs(levers.find((l) => `${l.seat}/${l.id}` === key), texts)
    return (value) => (sign === '%' ? percentTrimmed(value, 3) : trimmed(value * scale, 3))
  }
  const name = list === undefined ? undefined : START_VARIABLES.find((v) => v.variable === own?.corrections[Number(at)]?.variable)?.name
  return (value) => trimmed(value * (name === undefined ? 1 : startScale(name, texts)), 3)
}

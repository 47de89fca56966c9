/** The section about levers that turn within their range. */
import type { FlipPoint } from '../../analysis/debrief/flip-points.ts'
import { FLIP_VALUES } from '../../analysis/debrief/flip-points.ts'
import type { IndexId } from '../../engine/types.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { leverText, shortValue } from '../lever-values.ts'
import type { FlipsVm } from './debrief-vm.ts'
import type { Parts } from './parts.ts'
import { how } from './parts.ts'

const MOST = 8

export function buildFlips(parts: Parts, flips: readonly FlipPoint[]): FlipsVm {
  const { words: { flips: words }, texts, engine } = parts
  const { counted } = formatOf(texts)
  const rows = flips.slice(0, MOST).map((f) => {
    const { def } = engine.instancesOf(f)[0]
    const text = leverText(texts, def)
    const value = (v: number) => shortValue(def, text, v, texts)
    const index = /index\.(?:us\.|cn\.)?(\w+)$/.exec(f.series)?.[1] as IndexId | undefined
    const what = index === undefined ? words.score : fill(words.index, { name: texts.names.indices[index].name })
    const outcomes = f.curve.map((p) => p.outcome)
    const [low, high] = [Math.min(...outcomes), Math.max(...outcomes)]
    return {
      id: `${f.seat}/${f.lever}/${f.series}`, sentence: fill(words[f.kind], { lever: fill(texts.words.detail.lever, { lever: text.name, seat: texts.names.seats[f.seat].name }), what, value: value(f.at) }),
      curve: f.curve.map((p): readonly [number, number] => [(p.value - def.min) / (def.max - def.min), high > low ? (p.outcome - low) / (high - low) : 0.5]),
      at: f.curve.findIndex((p) => p.value === f.at), lowText: value(f.curve[0].value), highText: value(f.curve[f.curve.length - 1].value),
    }
  })
  return {
    lead: flips.length === 0 ? words.none : counted(words.lead, flips.length), picture: flips.length === 0 ? '' : words.picture,
    method: how(parts, fill(words.method, { n: FLIP_VALUES })), rows,
  }
}

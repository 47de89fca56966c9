/** The sections about other assumptions: whole other worlds, and one number at a time. */
import type { TornadoBar, WorldResult } from '../../analysis/debrief/assumptions.ts'
import { byWidth } from '../../analysis/debrief/assumptions.ts'
import { RIVAL_WORLDS, WORLD_PACKS } from '../../content/world-packs.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import type { TornadoVm, WorldResultId, WorldsVm, WorldVm } from './debrief-vm.ts'
import type { Parts } from './parts.ts'
import { how, score } from './parts.ts'

export function buildWorlds(parts: Parts, worlds: readonly WorldResult[], here: WorldResultId): WorldsVm {
  const { words: { worlds: words }, texts } = parts
  const { counted } = formatOf(texts)
  const list = worlds.map((w): WorldVm => {
    const pack = WORLD_PACKS.find((p) => p.id === w.pack)
    return {
      id: w.pack, ...words.packs[w.pack], result: w.result, resultText: words[w.result],
      sentence: fill(words.score, { score: score(parts, w.outcome), result: words[w.result], record: score(parts, w.record) }),
      values: counted(words.values, Object.keys(pack?.values ?? {}).length), sources: pack?.sources ?? [],
    }
  })
  const rival = (w: WorldVm) => RIVAL_WORLDS.some((id) => id === w.id)
  const ahead = list.filter((w) => w.result === 'ahead').length
  return {
    lead: [counted(words.badge, ahead, { n: ahead, all: list.length }), fill(words.here, { result: words[here] })].join(texts.format.gap),
    picture: words.picture, method: how(parts, words.method), rivals: list.filter(rival), others: list.filter((w) => !rival(w)),
  }
}

/** Both ends lie on one side of the result, each further off than could be overlooked. */
const apart = (low: number, high: number, actual: number): boolean => (low - actual) * (high - actual) > 0 && Math.min(Math.abs(low - actual), Math.abs(high - actual)) >= 0.5

export function buildTornado(parts: Parts, bars: readonly TornadoBar[], actual: number): TornadoVm {
  const { words: { tornado: words }, texts } = parts
  const { trimmed } = formatOf(texts)
  const end = (e: TornadoBar['low']) => fill(words.low, { value: trimmed(e.value, 3), score: score(parts, e.outcome) })
  const sorted = byWidth(bars)
  const names: Readonly<Record<string, string>> = words.parameters
  const nameOf = (b: TornadoBar): string => names[b.parameter] ?? b.parameter
  const rows = sorted.map((b) => ({ id: b.parameter, name: fill(words.stands, { name: nameOf(b), value: trimmed(b.value, 3) }), low: b.low.outcome, high: b.high.outcome, lowText: end(b.low), highText: end(b.high) }))
  const all = [actual, ...rows.flatMap((r) => [r.low, r.high])]
  const [first] = rows
  return {
    lead: fill(words.lead, { name: nameOf(sorted[0]), low: score(parts, Math.min(first.low, first.high)), high: score(parts, Math.max(first.low, first.high)) }),
    picture: [fill(words.picture, { score: score(parts, actual) }), ...(rows.some((r) => apart(r.low, r.high, actual)) ? [words.oneSide] : [])].join(texts.format.gap),
    method: how(parts, words.method), from: Math.min(...all), to: Math.max(...all), here: actual, rows,
  }
}

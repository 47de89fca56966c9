/** The section that holds the game against what really happened, with the model’s own error beside it. */
import type { AgainstHistory } from '../../analysis/debrief/against-history.ts'
import type { ModelError } from '../../analysis/debrief/report.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { leverText } from '../lever-values.ts'
import type { HistoryVm } from './debrief-vm.ts'
import type { Parts } from './parts.ts'
import { how, pointsOf, score, sizeOf } from './parts.ts'

const MOST = 6

export function buildHistory(parts: Parts, history: AgainstHistory, error: ModelError): HistoryVm {
  const { words: { history: words }, texts, engine } = parts
  const { fixed, quarterShort } = formatOf(texts)
  const { game, record, start } = history
  const [from, to, recordTo] = [game[0], game[game.length - 1], record[record.length - 1]]
  const gap = to - recordTo
  const departures = history.departures.filter((d) => Math.abs(d.effect) >= 0.1).slice(0, MOST).map((d) => {
    const def = engine.instancesOf(d)[0].def
    return { id: `${d.seat}/${d.lever}`, label: fill(texts.words.detail.lever, { lever: leverText(texts, def).name, seat: texts.names.seats[d.seat].name }), effect: d.effect, effectText: pointsOf(parts, d.effect) }
  })
  return {
    lead: Math.abs(gap) < 0.05 ? words.same : fill(gap > 0 ? words.above : words.below, { gap: sizeOf(parts, gap), record: score(parts, recordTo) }),
    picture: fill(words.picture, { from: score(parts, from), to: score(parts, to), recordTo: score(parts, recordTo) }),
    method: how(parts, fill(words.method, { last: quarterShort(history.lastRecorded) })),
    quarters: game.map((_, q) => quarterShort(start + q)), game, record,
    gameText: score(parts, to), recordText: score(parts, recordTo), departures,
    others: fill(words.others, { effect: pointsOf(parts, history.others) }),
    error: [
      fill(words.error, { inside: fixed(Math.round(error.inside * error.points), 0), points: fixed(error.points, 0) }),
      ...(error.gap === null ? [] : [fill(words.gap, { n: fixed(error.gap, 1) })]),
    ].join(texts.format.gap),
    span: Math.max(0.5, ...departures.map((d) => Math.abs(d.effect))),
  }
}

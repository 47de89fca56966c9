/** The section about what else was open: the best reply of each turn that the search found. */
import type { BestReply, ReplySearch } from '../../analysis/debrief/best-reply.ts'
import { decisionLine } from '../decision-line.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import type { RepliesVm } from './debrief-vm.ts'
import type { Parts } from './parts.ts'
import { how, sizeOf, turnName } from './parts.ts'

export function buildReplies(parts: Parts, replies: readonly BestReply[], search: Pick<ReplySearch, 'steps'>): RepliesVm {
  const { words: { replies: words }, texts, engine } = parts
  const { fixed } = formatOf(texts)
  const rows = replies.map((reply) => {
    const turn = Math.floor(reply.quarter / parts.perTurn)
    const found = reply.decisions.length > 0
    return {
      turn, quarters: turnName(parts, turn), gain: reply.gain,
      what: found ? reply.decisions.map((d) => decisionLine(engine, texts, d)).join(texts.format.join) : words.same,
      gainText: found ? fill(words.gain, { gain: sizeOf(parts, reply.gain) }) : '',
    }
  })
  const best = rows.reduce((most, row) => (row.gain > most.gain ? row : most), rows[0])
  const tried = replies.reduce((sum, r) => sum + r.tried, 0)
  return {
    lead: best && best.gain > 0 ? fill(words.lead, { turn: best.quarters, what: best.what, gain: sizeOf(parts, best.gain) }) : words.none,
    picture: words.picture, method: how(parts, fill(words.method, { steps: fixed(search.steps, 0), tried: fixed(tried, 0) })),
    cut: replies.some((r) => r.cut) ? words.cut : null, rows, most: Math.max(0.5, ...rows.map((r) => r.gain)),
  }
}

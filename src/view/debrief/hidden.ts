/** Everything that was hidden during a game, opened: what the others decided and why, what they had left, what chance brought. */
import { FISCAL, POLITICAL } from '../../engine/layout.ts'
import type { EventMode } from '../../engine/types.ts'
import { SEAT_SIDE } from '../../engine/types.ts'
import { decisionLine } from '../decision-line.ts'
import { eventTitle, struckIn } from '../events.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { rivalLine } from '../briefing/rival-line.ts'
import type { TurnRecord } from '../turn-record.ts'
import type { HiddenVm } from './debrief-vm.ts'
import type { Parts } from './parts.ts'
import { turnName } from './parts.ts'

export function buildHidden(parts: Parts, records: readonly TurnRecord[], seed: string, events: EventMode): HiddenVm {
  const { words: { hidden: words }, texts, engine, side } = parts
  const { fixed, dollars, percent } = formatOf(texts)
  const other = side === 'us' ? 1 : 0
  const who = texts.names.sides[other === 0 ? 'us' : 'cn'].government
  return {
    lead: words.lead, seed: events === 'on' ? fill(words.seed, { seed }) : words.noChance,
    turns: records.map((record, turn) => {
      const theirs = record.decisions.filter((d) => SEAT_SIDE[d.decision.seat] !== side)
      const reason = rivalLine(record, texts, side)
      return {
        turn, quarters: turnName(parts, turn),
        lines: theirs.length === 0 ? [words.none] : theirs.map(({ decision }) => decisionLine(engine, texts, decision)),
        why: reason === null ? null : fill(words.why, { reason }),
        chance: record.midpoints.flatMap((state) => struckIn(engine, state).map(({ event, target }) => fill(words.chance, { title: eventTitle(event, target, texts), percent: percent(event.chance, 1) }))),
        purse: fill(words.purse, { who, political: fixed(record.after[POLITICAL + other], 0), fiscal: dollars(record.after[FISCAL + other]) }),
      }
    }),
  }
}

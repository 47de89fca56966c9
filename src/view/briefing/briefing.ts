/**
 * The front page: three stories chosen by how much they matter among events that struck, decisions of the other side,
 * decisions of one’s own that took effect, large changes, and what has been announced. Each kind is told by a file of its
 * own, `story-*.ts`.
 */
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import type { DoctrineId, SeatId, Side } from '../../engine/types.ts'
import { atOnce } from '../at-once.ts'
import type { BriefingVm, StoryKind } from '../desk-vm.ts'
import { formatOf, upperFirst } from '../format.ts'
import { rivalLine } from './rival-line.ts'
import { interest, withCauses } from './story-cause.ts'
import { changeStories } from './story-changes.ts'
import { eventStories } from './story-events.ts'
import { announcedStories, decisionStories, inForceStories } from './story-levers.ts'
import { openingBriefing, type Maker } from './story-opening.ts'
import { quietStories } from './story-quiet.ts'
import { STORIES, type Candidate } from './story.ts'
import type { TurnRecord } from '../turn-record.ts'

const MORE = 4

/** Who reads: the seats that he holds, and what winning means to him. */
export interface Reader {
  readonly seats: readonly SeatId[]
  readonly doctrine?: DoctrineId
}

/** `scenarioId` matters for the first turn, whose stories are the scenario’s own. */
export function buildBriefing(
  engine: Engine, record: TurnRecord | null, now: Float64Array, texts: Texts, you: Side, scenarioId: string, reader: Reader = { seats: [] }, own?: Maker,
): BriefingVm {
  return atOnce(briefingInSteps(engine, record, now, texts, you, scenarioId, reader, own))
}

/** The same, with a pause after each kind of story and after each cause. */
export function* briefingInSteps(
  engine: Engine, record: TurnRecord | null, now: Float64Array, texts: Texts, you: Side, scenarioId: string, reader: Reader, own: Maker | undefined,
): Generator<void, BriefingVm> {
  if (!record) return openingBriefing(engine, now, texts, you, scenarioId, own)
  const candidates: Candidate[] = []
  for (const stories of [eventStories, decisionStories, inForceStories, changeStories, announcedStories]) {
    for (const c of stories(engine, record, texts, you)) candidates.push({ ...c, weight: c.weight + interest(c.about, reader.seats, reader.doctrine) })
    yield
  }
  const { chosen, rest } = choose(candidates)
  for (const quiet of quietStories(now, chosen.length === 0, texts)) if (chosen.length < STORIES) chosen.push(quiet)
  const stories = yield* withCauses(chosen, { engine, record, texts, you, quarter: record.lastQuarter })
  return {
    dateline: upperFirst(formatOf(texts).turnLong(record.firstQuarter, record.lastQuarter)), stories,
    more: rest.slice(0, MORE).map((c) => c.story.headline), rival: rivalLine(record, texts, you),
  }
}

/** The weightiest, no two about one thing and at most two of a kind; and what is left, in order. */
function choose(candidates: readonly Candidate[]): { readonly chosen: Candidate[]; readonly rest: Candidate[] } {
  const seen = new Set<string>()
  const kinds = new Map<StoryKind, number>()
  const chosen: Candidate[] = []
  const rest: Candidate[] = []
  for (const c of [...candidates].sort((a, b) => b.weight - a.weight || (a.story.id < b.story.id ? -1 : 1))) {
    if (seen.has(c.about)) continue
    seen.add(c.about)
    const same = kinds.get(c.story.kind) ?? 0
    if (chosen.length < STORIES && same < 2) {
      chosen.push(c)
      kinds.set(c.story.kind, same + 1)
    } else rest.push(c)
  }
  // Better two stories of a kind too many than none.
  while (chosen.length < STORIES && rest.length > 0) chosen.push(rest.shift() as Candidate)
  return { chosen, rest }
}

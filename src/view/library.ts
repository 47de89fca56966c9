/** The scenario library as it is shown: each entry with ready words, and the levers to watch in a game. */
import type { Topic } from '../content/library.ts'
import { LIBRARY } from '../content/library.ts'
import { leverTextKey } from '../content/text/keys.ts'
import type { Texts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import type { DoctrineId, SeatId, Side } from '../engine/types.ts'
import { SIDES } from '../engine/types.ts'
import type { SourcedText } from './desk-vm.ts'
import { minutesOf } from './play-time.ts'

export interface LibraryEntryVm {
  readonly id: string
  readonly title: string
  readonly quarter: string
  readonly lead: string
  readonly teaches: string
  readonly question: string
  readonly discuss: string
  readonly answers: readonly string[]
  /** What its picture shows. */
  readonly picture: string
  readonly record: SourcedText
  readonly positions: Readonly<Record<Side, string>>
  /** Names of the levers to watch. */
  readonly watch: Readonly<Record<Side, readonly string[]>>
  readonly topics: readonly Topic[]
  readonly turns: number
  readonly minutes: number
  readonly difficulty: 1 | 2 | 3
  /** The side to which the question is put first. */
  readonly side: Side
  readonly doctrine: Readonly<Record<Side, DoctrineId>>
}

export { TOPICS } from '../content/library.ts'
export type { Topic } from '../content/library.ts'

function watchNames(keys: readonly string[], texts: Texts): string[] {
  return [...new Set(keys.map((key) => {
    const [seat, id] = key.split('/') as [SeatId, string]
    return texts.levers[leverTextKey({ seat, id })].name
  }))]
}

export function buildLibrary(engine: Engine, texts: Texts): readonly LibraryEntryVm[] {
  return LIBRARY.map(({ scenario, topics, side, doctrine, focus }) => {
    const { title, quarter, lead, you, teaches, difficulty } = texts.scenarios[scenario]
    const turns = engine.scenario(scenario)?.turns ?? 0
    const words = texts.library.entries[scenario as keyof Texts['library']['entries']]
    const watch = Object.fromEntries(SIDES.map((s) => [s, watchNames(focus[s], texts)])) as unknown as LibraryEntryVm['watch']
    return {
      id: scenario, title, quarter, lead, teaches, ...words, positions: you, watch, topics, side, doctrine, difficulty,
      turns, minutes: minutesOf(turns),
    }
  })
}

/** Levers to watch in a scenario, `seat/lever`. */
export function focusOf(scenario: string, side: Side): readonly string[] {
  return LIBRARY.find((entry) => entry.scenario === scenario)?.focus[side] ?? []
}

/** What the first page and the start page show: scenarios, games in a line, what can be chosen. No engine is needed for it. */
import { SCENARIOS } from '../content/scenarios.ts'
import type { Texts } from '../content/text/types.ts'
import { DOCTRINES, SEATS, SEAT_SIDE, SIDES } from '../engine/types.ts'
import type { LinkOpponent } from '../link/numbers.ts'
import { CHARACTER_SIDE, opponentsFor } from '../opponents/opponent.ts'
import { formatOf } from '../view/format.ts'
import { fill } from '../view/interface-texts.ts'
import { minutesOf } from '../view/play-time.ts'
import { FEATURED, otherSide } from './choice.ts'
import type { GameChoice } from './choice.ts'
import type { Spoken } from './language.ts'
import type { DoctrineVm, OpponentGroup, ScenarioVm, StartVm } from './screens/screen-vms.ts'
import { heldSeats, playersOf } from '../link/players.ts'
import { personOf, tableWay } from './game/table.ts'

export type Front = ReturnType<typeof createFront>

const known = (id: string) => SCENARIOS.find((s) => s.id === id)

function groupOf(id: LinkOpponent): OpponentGroup {
  if (id in CHARACTER_SIDE) return 'character'
  return id === 'learner' || id === 'able' || id === 'strong' ? 'strength' : 'plain'
}

export function createFront({ first: texts, whole }: Pick<Spoken, 'first' | 'whole'>) {
  const { names, words } = texts
  const { listed } = formatOf(texts)
  const all = (): Texts => {
    if (!whole) throw new Error('The texts of a game have not been loaded yet.')
    return whole
  }
  const doctrines: readonly DoctrineVm[] = DOCTRINES.map((id) => ({ id, ...names.doctrines[id] }))
  const scenarioTexts = whole?.scenarios ?? texts.scenarios
  /** Known before the rest of a short scenario is. */
  const titleOf = (id: string): string => texts.scenarios[id]?.title ?? texts.shortTitles[id] ?? id
  const scenario = (id: string): ScenarioVm => {
    const text = scenarioTexts[id]
    const turns = known(id)?.turns ?? 0
    return { id, title: text.title, quarter: text.quarter, lead: text.lead, turns, minutes: minutesOf(turns) }
  }
  return {
    scenarios: (): { featured: ScenarioVm; others: readonly ScenarioVm[] } =>
      ({ featured: scenario(FEATURED), others: SCENARIOS.filter((x) => x.id !== FEATURED && !x.short).map((x) => scenario(x.id)) }),
    /** Ids and titles of all scenarios, the first page’s first. */
    scenarioTitles: (): readonly { readonly id: string; readonly title: string }[] =>
      [FEATURED, ...SCENARIOS.map((x) => x.id).filter((id) => id !== FEATURED)].map((id) => ({ id, title: titleOf(id) })),
    /** The table of a choice, seat by seat. */
    tableOf: (choice: GameChoice) => ({
      way: tableWay(choice),
      /** People hold every seat: no computer player is needed. */
      full: heldSeats(choice).length === SEATS.length,
      seats: SEATS.map((id) => ({ id, name: names.seats[id].name, sideName: names.sides[SEAT_SIDE[id]].name, person: personOf(choice, id) })),
    }),
    start(choice: GameChoice): StartVm {
      const text = scenarioTexts[choice.scenario]
      const { turns, minutes } = scenario(choice.scenario)
      return {
        title: text.title, quarter: text.quarter, lead: text.lead,
        length: fill(words.home.length, { turns, minutes }),
        seats: listed(playersOf(choice)[0].map((seat) => names.seats[seat].name)),
        sides: SIDES.map((id) => ({ id, you: text.you[id] })),
        doctrines,
        opponents: opponentsFor(otherSide(choice.side)).map((id) => ({ id, ...all().opponents[id], group: groupOf(id) })),
      }
    },
    /** A game in a line: “The open model, United States, turn 3 of 8”. */
    gameDetail(choice: GameChoice, played: number, over: boolean, branch?: number): string {
      if (branch !== undefined) return fill(words.log.branch, { detail: this.gameDetail(choice, played, over), turn: branch })
      const { title, turns } = choice.own ?? { title: titleOf(choice.scenario), turns: known(choice.scenario)?.turns ?? 0 }
      const side = names.sides[choice.side].name
      if (over) return fill(words.home.continueOver, { title, side })
      return fill(words.home.continueDetail, { title, side, turn: Math.min(turns, played + 1), turns })
    },
  }
}

/** A class of groups that really played, each in its own way, and what they hand in. */
import type { GameChoice } from '../../src/app/choice.ts'
import { gameRecord } from '../../src/app/share/record.ts'
import { playTurn, startSession } from '../../src/app/game/session.ts'
import { createStream } from '../../src/engine/chance.ts'
import type { Decision } from '../../src/engine/types.ts'
import { writeLink } from '../../src/link/link-forms.ts'
import type { GameRecord } from '../../src/link/record.ts'
import { heldSeats } from '../../src/link/players.ts'
import { groupSeed } from '../../src/replay/class/group-seeds.ts'
import { ENGINE } from './games.ts'

export const LESSON: GameChoice = { scenario: 'deepseek-moment', seed: 'class-7b', side: 'us', opponent: 'history', events: 'on', doctrine: 'lead', depth: 'standard' }

/** Some levers moved each turn, as the group’s own chance has it. */
function wishes(choice: GameChoice, group: string, turn: number): Decision[] {
  const draw = createStream(group, `wishes/${turn}`)
  const held = heldSeats(choice)
  return ENGINE.levers.instances.filter((i) => held.includes(i.def.seat) && draw() < 0.06).map((i): Decision => {
    const low = Math.round(i.def.min * i.steps)
    const cells = Math.round(i.def.max * i.steps) - low
    return { seat: i.def.seat, lever: i.def.id, ...(i.target === undefined ? {} : { target: i.target }), value: (low + Math.floor(draw() * (cells + 1))) / i.steps }
  })
}

/** The result of a group; two with the same `plan` decide alike. */
export function groupResult(group: number, plan = `plan ${group}`, lesson: GameChoice = LESSON): GameRecord {
  const choice = { ...lesson, seed: groupSeed(lesson.seed, group) }
  const session = startSession(ENGINE, choice, 'x')
  while (session.turns.length < session.scenario.turns) playTurn(session, wishes(choice, plan, session.turns.length))
  const record = gameRecord('result', ENGINE, choice, session.turns)
  if (!record) throw new Error('The game cannot be played.')
  return record
}

export function linkOf(record: GameRecord): string {
  const link = writeLink(record)
  if (!link.ok) throw new Error(link.what)
  return `https://school.example/open-gambit/${link.text}`
}

/** Is a game open? Equals, lead changes, comebacks, early decisions, the part of chance, and games that both lose. Who is ahead is counted over par. */
import type { Side } from '../../engine/types.ts'
import { SIDES } from '../../engine/types.ts'
import type { OpponentId } from '../../opponents/opponent.ts'
import type { Band } from '../behaviour/kinds.ts'
import { atMost, between } from '../behaviour/kinds.ts'
import type { Outcome } from './arena.ts'
import type { Context } from './context.ts'
import { eachDoctrine } from './context.ts'
import { leadChanges, mean, median, shareWithin, variance } from './games.ts'
import type { BalanceRow } from './rows.ts'
import { figure, percent, row, signed } from './rows.ts'
import { CAUTIOUS, opponent } from './strategies.ts'

/** Who plays against its like on many seeds. */
const EQUALS = ['random', 'learner'] as const

/** Those that look ahead: a year, a year and a half, three years. */
const AHEAD = ['greedy', 'able', 'strong'] as const

/** Who follows no rule of thumb. */
const NO_RULES = ['hold', 'random', 'history']

/** The scenario that starts where history did: its handicap is disclosed. */
const HISTORICAL = 'chip-war'

export const wins = (list: readonly number[]): number => mean(list.map((x) => (x > 0 ? 1 : x === 0 ? 0.5 : 0)))
const end = (x: Outcome, d: number): number => x.lead[d][x.lead[d].length - 1]

export function sidesRows(c: Context): BalanceRow[] {
  // Three kinds of players, as good as each other within a kind: chance, rules of thumb, and those that look ahead.
  const same = (id: OpponentId, seeds: readonly string[]) => ({ id: id as string, games: c.meet('us', opponent(id), opponent(id), seeds) })
  const rules = (side: Side) => c.rules(side).filter((s) => !NO_RULES.includes(s.id))
  const kinds = [
    [same('random', c.lots)],
    [{ id: 'rules', games: rules('us').flatMap((us) => rules('cn').flatMap((cn) => c.meet('us', us, cn, c.many))) }],
    AHEAD.map((id) => same(id, c.some)),
  ]
  const band = c.scenario === HISTORICAL ? between(0.35, 0.65) : between(0.45, 0.55)
  return eachDoctrine((doctrine, d) => {
    const each = kinds.map((kind) => kind.map(({ id, games }) => {
      const leads = games.map((x) => end(x, d))
      return { id, wins: wins(leads), lead: mean(leads) }
    }))
    const note = `${each.flat().map((e) => `${e.id} ${percent(e.wins)} by ${signed(e.lead)}`).join(', ')}; par of us less par of cn ${signed(c.arena.handicap(c.scenario)[d])}`
    return row('sides', c.scenario, doctrine, [figure('us wins', mean(each.map((kind) => mean(kind.map((e) => e.wins)))), band, note)])
  })
}

/** Games between rules on many seeds, one group a pair. `steady`: without random play, whose decisions change with the seed. */
function pairs(c: Context, steady: boolean): (readonly Outcome[])[] {
  const of = (side: 'us' | 'cn') => c.rules(side).filter((s) => !steady || s.id !== 'random')
  return of('us').flatMap((us) => of('cn').map((cn) => c.meet('us', us, cn, c.many)))
}

const overGames = (check: 'lead-changes' | 'early', name: string, band: Band, measure: (games: readonly (readonly number[])[]) => number) => (c: Context): BalanceRow[] => {
  const games = pairs(c, false).flat()
  return eachDoctrine((doctrine, d) => row(check, c.scenario, doctrine, [figure(name, measure(games.map((x) => x.lead[d])), band, `${games.length} games`)]))
}

export const leadChangesRows = overGames('lead-changes', 'median', between(1, 4), (games) => median(games.map(leadChanges)))

/**
 * Between equals: among unequal players who is behind at half-time mostly says who plays worse, and with 10 to 35 % of the
 * variance left to chance nobody could come back from that. Behind means behind what is usual between these two, by one
 * standard deviation, give or take a quarter.
 */
export function comebackRows(c: Context): BalanceRow[] {
  return eachDoctrine((doctrine, d) => {
    const each = EQUALS.map((id) => {
      const leads = c.meet('us', opponent(id), opponent(id), c.lots).map((x) => x.lead[d])
      const [halves, ends] = [leads.map((l) => l[Math.floor(l.length / 2) - 1]), leads.map((l) => l[l.length - 1])].map(centred)
      const sd = Math.sqrt(variance(halves))
      const behind = halves.flatMap((half, n) => (Math.abs(Math.abs(half) - sd) <= sd / 4 ? [half * ends[n] < 0 ? 1 : 0] : []))
      return { id, share: behind.length > 0 ? mean(behind) : 0, behind: behind.length }
    })
    return row('comeback', c.scenario, doctrine, [figure('wins', mean(each.map((e) => e.share)), between(0.2, 0.35), each.map((e) => `${e.id} ${percent(e.share)} of ${e.behind}`).join(', '))])
  })
}

const centred = (list: readonly number[]): number[] => list.map((x) => x - median(list))

export const earlyRows = overGames('early', 'leader wins', atMost(0.7), (games) => mean(games.map((lead) => (lead[Math.max(1, Math.floor(lead.length / 4)) - 1] * lead[lead.length - 1] > 0 ? 1 : 0))))

export function eventsRows(c: Context): BalanceRow[] {
  const groups = pairs(c, true)
  return eachDoctrine((doctrine, d) => row('events', c.scenario, doctrine, SIDES.map((side) => figure(side, shareWithin(groups.map((group) => group.map((x) => x.score[side][d]))), between(0.1, 0.35)))))
}

const LOST = 25

export function lossRows(c: Context): BalanceRow[] {
  const lost = (list: readonly Outcome[]) => mean(list.map((x) => (x.stability < LOST ? 1 : 0)))
  const least = (list: readonly Outcome[]) => `least stability ${list.reduce((low, x) => Math.min(low, x.stability), 100).toFixed(0)}`
  const random = c.meet('us', opponent('random'), opponent('random'), c.lots)
  const cautious = [...c.meet('us', opponent(CAUTIOUS.us), opponent(CAUTIOUS.cn), c.lots), ...c.meet('us', opponent('learner'), opponent('learner'), c.lots)]
  return [row('loss', c.scenario, '', [figure('random', lost(random), between(0.05, 0.2), least(random)), figure('cautious', lost(cautious), { low: 0, high: 0.02 }, least(cautious))])]
}

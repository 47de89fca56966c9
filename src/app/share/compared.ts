/** Games as they are compared: what was decided, what computer players and chance did, and the numbers after each turn. */
import type { Texts } from '../../content/text/types.ts'
import { T } from '../../engine/layout.ts'
import type { DoctrineId } from '../../engine/types.ts'
import type { ComparedGame } from '../../view/compare.ts'
import { eventTitle, struckIn } from '../../view/events.ts'
import type { GameRecord } from '../../link/record.ts'
import type { EngineModule } from '../../replay/engine-module.ts'
import type { Session } from '../game/session.ts'
import { receivedVm } from './received.ts'

/** Numbers that are held against each other, the first ones first in lists. */
const ALWAYS = [
  'frontier.us_eci', 'frontier.cn_eci', 'compute.us_stock_kh100e', 'compute.cn_stock_kh100e', 'chips.cn_self_reliance',
  'share.third.all.us', 'share.third.all.cn', 'share.abroad.developer.cn_open', 'revenue.us_labs_usd_bn', 'revenue.cn_labs_usd_bn',
  'diffusion.us.industry', 'diffusion.cn.industry', 'trust.us.emerging', 'trust.cn.emerging', 'index.stability', 'escalation',
] as const

export const comparedSeries = (doctrine: DoctrineId): readonly string[] => [`score.us.${doctrine}`, `score.cn.${doctrine}`, ...ALWAYS]

export function comparedGame(texts: Texts, session: Session, made: number, series: readonly string[]): ComparedGame {
  const { choice, states, game: { engine } } = session
  const { title, sideName } = receivedVm(texts, session, made)
  return {
    title, sideName,
    start: { scenario: choice.scenario, side: choice.side, seed: choice.seed, opponent: choice.opponent, events: choice.events, players: choice.players ?? '', rules: String(made) },
    from: states[0][T],
    turns: session.turns.map(({ record, decisions }) => ({
      firstQuarter: record.firstQuarter, lastQuarter: record.lastQuarter, own: decisions,
      answers: record.decisions.flatMap(({ decision, by }) => (by === 'opponent' ? [decision] : [])),
      events: record.midpoints.flatMap((state) => struckIn(engine, state).map(({ event, target }) => eventTitle(event, target, texts))),
    })),
    values: new Map(series.map((id) => [id, states.map((state) => engine.read(state, id))])),
  }
}

/** The same game as it went under rules of its own. What computer players and chance did is not told by them. */
export function comparedUnder(module: EngineModule, like: ComparedGame, record: GameRecord, series: readonly string[]): ComparedGame | null {
  const replay = module.replay(record.start, record.turns, series.filter((id) => module.series.includes(id)))
  if (!replay.ok) return null
  return {
    ...like, start: { ...like.start, rules: String(module.id) },
    turns: like.turns.map((turn) => ({ ...turn, answers: null, events: null })),
    values: new Map(Object.entries(replay.series)),
  }
}

/** What the desk shows of advisers, fans and ranges; made from the game under way when it is asked for. Loaded behind the first game screen. */
import type { StoreApi } from 'zustand/vanilla'
import type { TurnTexts } from '../../content/text/turn-texts.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import type { SeatId, Side } from '../../engine/types.ts'
import { SEAT_SIDE } from '../../engine/types.ts'
import { closes } from '../../link/start-rules.ts'
import type { AdviceVm } from '../../view/turn/advisers.ts'
import { buildAdvice } from '../../view/turn/advisers.ts'
import type { CalibrationVm, ForecastOption, ForecastResultVm, GivenVm } from '../../view/turn/forecast.ts'
import { calibration, forecastOptions, forecastResult, givenRange, typedNumber } from '../../view/turn/forecast.ts'
import type { FanRoom, FanVm } from '../../view/turn/fan.ts'
import { buildFan } from '../../view/turn/fan.ts'
import { formatOf } from '../../view/format.ts'
import { delayOf } from '../../view/levers.ts'
import type { Measure } from '../../view/measures.ts'
import { measureOf } from '../../view/measures.ts'
import type { FanOf, Fans } from './fans.ts'
import type { AppState } from '../state.ts'
import type { Session } from '../game/session.ts'
import { playersOf } from '../../link/players.ts'

interface Parts {
  readonly engine: Engine
  readonly texts: Texts
  readonly turn: TurnTexts
  readonly store: StoreApi<AppState>
  readonly session: () => Session | null
  readonly fans: Fans
}

/** The number that a doctrine looks at first is offered first. */
const FIRST = { lead: 'lead', developers: 'open-developers', home: 'compute', managed: 'score-managed' } as const

export type TurnDesk = ReturnType<typeof createTurnDesk>

export function createTurnDesk({ engine, texts, turn, store, session, fans }: Parts) {
  const playing = (): { s: Session; hand: number; you: Side } => {
    const s = session()
    const { game } = store.getState()
    if (!s || !game) throw new Error('No game is being played.')
    return { s, hand: game.hand, you: SEAT_SIDE[playersOf(s.choice)[game.hand][0]] }
  }
  const advice = new Map<SeatId, { readonly state: Float64Array; readonly vm: AdviceVm | null }>()
  const resultOf = (s: Session, at: number, hand: number, you: Side): ForecastResultVm | null => {
    const played = s.turns[at - 1]
    const given = played?.forecasts.find((f) => f.hand === hand)
    return given ? forecastResult(engine, played.record.before, played.record.after, given, texts, turn, you) : null
  }

  /** The room of a picture only grows within a turn, so that it does not jump while a lever moves. */
  let rooms: { readonly state: Float64Array | null; readonly of: Map<string, FanRoom> } = { state: null, of: new Map() }
  /** The fan that was drawn last: it is asked for again when its words are rendered. */
  let drawn: { readonly asked: readonly unknown[]; readonly vm: FanVm } | null = null
  /** A number that a fan can be of: the one that was chosen, or where this game has none of it the first. */
  const measureFor = (headline: string | null): Measure => {
    const { you } = playing()
    const { list, first } = options()
    const measure = measureOf(list.some((o) => o.id === headline) ? headline ?? first : first, you, texts)
    if (!measure) throw new Error(`There is no measure "${first}".`)
    return measure
  }
  /** The same for as long as the turn is being decided: a lever that is dragged asks for them in every frame. */
  let offered: { readonly key: readonly unknown[]; readonly list: readonly ForecastOption[]; readonly first: string } | null = null
  const options = (): { readonly list: readonly ForecastOption[]; readonly first: string } => {
    const { s, you } = playing()
    const state = s.states[s.states.length - 1]
    const { doctrine } = s.choice
    const key = [state, you, doctrine]
    if (offered?.key.every((part, i) => part === key[i])) return offered
    const list = forecastOptions(engine, state, texts, turn, you, doctrine)
    const wanted: string = FIRST[doctrine]
    offered = { key, list, first: list.some((o) => o.id === wanted) ? wanted : list[0].id }
    return offered
  }

  return {
    words: turn.forecast,
    fanWords: turn.fan,
    /** Tells when a fan has grown. */
    fans: fans.store,
    fanHeadline: (headline: string | null): string => measureFor(headline).id,
    /** Two fans of a number: with the draft, and without it or without its change of one lever. */
    fan(of: FanOf, headline: string | null): FanVm {
      const { s, hand, you } = playing()
      const measure = measureFor(headline)
      const { game } = store.getState()
      const asked = [of, measure.id, game, fans.store.getState()]
      if (drawn?.asked.every((part, i) => part === asked[i])) return drawn.vm
      const range = of === null ? game?.forecasts.find((f) => f.hand === hand && f.headline === measure.id) : undefined
      const own = range ? { low: range.low, high: range.high, ahead: s.scenario.quartersPerTurn } : null
      const state = s.states[s.states.length - 1]
      if (rooms.state !== state) rooms = { state, of: new Map() }
      const key = `${of ?? ''}/${measure.id}`
      const [seat, lever] = (of ?? '').split('/') as [SeatId, string]
      const source = { ...fans.look(of, measure.series), delay: of === null ? 0 : delayOf(engine, state, { seat, lever }) }
      const vm = buildFan(engine, source, measure, of === null ? 'turn' : 'lever', you, { texts, turn }, rooms.of.get(key) ?? null, own)
      rooms.of.set(key, vm.room)
      drawn = { asked, vm }
      return vm
    },
    /** Has the futures of these fans counted until it is stopped. */
    countFutures: (of: FanOf, headline: string | null): (() => void) => fans.want(of, measureFor(headline).series),
    typed: (text: string): number | null => typedNumber(text, texts),
    /** The two advisers of a seat; the same for as long as the turn is being decided. */
    advice(seat: SeatId): AdviceVm | null {
      const { s } = playing()
      const state = s.states[s.states.length - 1]
      const known = advice.get(seat)
      if (known?.state === state) return known.vm
      const vm = buildAdvice(engine, state, seat, texts, turn, (lever) => closes(s.shows, lever))
      advice.set(seat, { state, vm })
      return vm
    },
    /** Numbers that a range can be given for, and which is offered first. */
    options,
    /** The range that the player at the desk gave for this turn. */
    given(): GivenVm | null {
      const { s, hand, you } = playing()
      const range = store.getState().game?.forecasts.find((f) => f.hand === hand)
      return range ? givenRange(engine, s.states[s.states.length - 1], range, texts, turn, you) : null
    },
    /** Whether this turn has been played once already. */
    seen: (): boolean => (store.getState().game?.ahead ?? 0) > 0,
    /** How the range of a turn did; null where none was given. */
    result(at: number): ForecastResultVm | null {
      const { s, hand, you } = playing()
      return resultOf(s, at, hand, you)
    },
    calibration(): CalibrationVm {
      const { s, hand, you } = playing()
      const { turnShort } = formatOf(texts)
      const rows = s.turns.flatMap(({ record }, i) => {
        const result = resultOf(s, i + 1, hand, you)
        return result ? [{ turn: turnShort(record.firstQuarter, record.lastQuarter), result }] : []
      })
      return calibration(rows, texts, turn)
    },
  }
}

/** What the desk shows and does when games are shared, opened and compared; made when one of those pages is first opened. */
import { ENGINE_ID } from '../../content/engine-ids.ts'
import type { ChartTexts } from '../../content/text/chart-texts.ts'
import type { ShareTexts } from '../../content/text/share-texts.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import type { CodeFault } from '../../link/code-faults.ts'
import type { LinkView } from '../../link/link-view.ts'
import { writeLink } from '../../link/link-forms.ts'
import type { GameRecord, LinkRecord, ResultRecord } from '../../link/record.ts'
import { knownShape } from '../../link/shape.ts'
import type { ChartVm } from '../../view/charts/chart-vm.ts'
import { nameSeries } from '../../view/charts/series-names.ts'
import type { SeriesName } from '../../view/charts/series-names.ts'
import { unitFormat } from '../../view/charts/units.ts'
import { codeFaultText } from '../../view/code-faults.ts'
import type { ComparedGame, CompareVm } from '../../view/compare.ts'
import { buildCompare, compareChart } from '../../view/compare.ts'
import { formatOf } from '../../view/format.ts'
import { createCharts } from '../charts.ts'
import type { Charts } from '../charts.ts'
import type { GameChoice } from '../choice.ts'
import type { Engines } from './engines.ts'
import { gameRecord, saveOfRecord, startOf } from './record.ts'
import type { SavedGame } from '../kept/saves.ts'
import type { Session } from '../game/session.ts'
import { isOver } from '../game/session.ts'
import { check } from './checks.ts'
import type { Verdict } from './checks.ts'
import { comparedGame, comparedSeries, comparedUnder } from './compared.ts'
import type { Forms } from './forms.ts'
import { formsOf } from './forms.ts'
import type { Shared } from './read-shared.ts'
import { listShared, readShared } from './read-shared.ts'
import type { ReceivedVm } from './received.ts'
import { receivedVm, sessionOf } from './received.ts'

import type { ShareWays } from './ways.ts'
import type { Workshop } from '../workshop/workshop.ts'

export type { Forms, QrPart } from './forms.ts'
export type { FoundShared as Found, Shared } from './read-shared.ts'
export type { ReceivedVm } from './received.ts'
export type { GameRecord, LinkRecord, ResultRecord } from '../../link/record.ts'
export type { LinkView } from '../../link/link-view.ts'
export type { Verdict } from './checks.ts'

/** What of the game under way is handed on. */
export type ShareKind = 'game' | 'result' | 'start'

interface Parts {
  readonly engine: Engine
  readonly texts: Texts
  readonly chartTexts: ChartTexts
  readonly words: ShareTexts
  /** The game under way. */
  readonly session: () => Session | null
  readonly newSeed: () => string
  readonly ways: ShareWays
  readonly loadWorkshop: () => Promise<Workshop>
  /** Rules that were released before these. */
  readonly engines: Engines
}

/** A game as it was opened. */
export interface Opened {
  readonly vm: ReceivedVm
  readonly charts: Charts
}

export interface Comparison {
  readonly vm: CompareVm
  readonly chart: (series: string) => ChartVm | null
}

export type ShareDesk = ReturnType<typeof createShareDesk>

export function createShareDesk({ engine, texts, chartTexts, words, session, newSeed, engines, ways, loadWorkshop }: Parts) {
  const names = new Map(nameSeries(engine.series, texts.names, chartTexts).map((s) => [s.id, s]))
  const sessions = new WeakMap<GameRecord, Session>()
  const sessionFor = (record: GameRecord): Session | null => {
    const known = sessions.get(record) ?? sessionOf(engine, record)
    if (known) sessions.set(record, known)
    return known
  }
  const under = (): Session => {
    const s = session()
    if (!s) throw new Error('No game is being played.')
    return s
  }
  const unitOf = (series: SeriesName, most: number) => unitFormat(series.unit, most, chartTexts, formatOf(texts))

  const held = (a: ComparedGame, b: ComparedGame): Comparison => {
    const parts = { engine, texts, words: words.compare, names, unitOf }
    return { vm: buildCompare(parts, a, b), chart: (id) => compareChart(parts, a, b, id) }
  }

  return {
    ...ways, words, chartTexts, loadWorkshop,
    /** The page of a start, whatever it starts: a teacher’s own scenario is chosen whole, at its link. */
    openChoice(choice: GameChoice) {
      const written = writeLink({ kind: 'scenario', start: startOf(choice) })
      if (written.ok) ways.openShared(written.text.slice(1))
    },
    /** What stands in an address or a field. */
    read: (text: string): Shared => readShared(text, newSeed),
    /** The same for a game under older rules, once they have been fetched; null where they cannot be. */
    async readOlder(text: string, engine: number): Promise<Shared | null> {
      const module = await engines.get(engine)
      return module && readShared(text, newSeed, (id) => (id === module.id ? module.shape : knownShape(id)))
    },
    list: (text: string): ReturnType<typeof listShared> => listShared(text),
    faultText: (fault: CodeFault): string => codeFaultText(fault, texts.codes),
    check: (record: GameRecord): Promise<Verdict> => check(record, engines),

    // ── Handing on ────────────────────────────────────────────────────────────────────────────────────────
    /** What can be shared of the game under way, the likeliest first. */
    kinds: (): readonly ShareKind[] => (isOver(under()) ? ['result', 'start'] : under().turns.length === 0 ? ['start'] : ['game', 'result', 'start']),
    record(kind: ShareKind): LinkRecord | null {
      const { choice, turns } = under()
      return kind === 'start' ? { kind: 'scenario', start: startOf(choice) } : gameRecord(kind, engine, choice, turns)
    },
    startRecord: (choice: GameChoice): LinkRecord => ({ kind: 'scenario', start: startOf(choice) }),
    forms(record: LinkRecord, view: LinkView, full: (hash: string) => string): Forms | null {
      const start = 'start' in record ? record.start : record.results[0].start
      return formsOf(record, view, full, start.own ? start.seed : `${start.scenario}-${start.seed}`)
    },
    /** The part of a link behind the `#`; empty where there is none. */
    hash(record: LinkRecord, view: LinkView = {}): string {
      const written = writeLink(record, view)
      return written.ok ? written.text : ''
    },

    // ── Opening ───────────────────────────────────────────────────────────────────────────────────────────
    open(record: GameRecord): Opened | null {
      const s = sessionFor(record)
      if (!s) return null
      return { vm: receivedVm(texts, s, record.start.engine), charts: createCharts({ engine: s.game.engine, texts, chartTexts, session: () => s }) }
    },
    /** The same game is the one under way here. */
    isOpen(record: GameRecord): boolean {
      const s = session()
      const mine = s && gameRecord(record.kind, engine, s.choice, s.turns)
      return mine !== null && JSON.stringify(mine) === JSON.stringify(record)
    },
    /** A game of one’s own that begins with the first `turns` of a shared one. */
    own(record: GameRecord, turns: number, id: string): SavedGame | null {
      const save = saveOfRecord(engine, { ...record, turns: record.turns.slice(0, turns) }, id)
      return save && turns < record.turns.length ? { ...save, phase: 'decide' } : save
    },

    // ── Comparing ─────────────────────────────────────────────────────────────────────────────────────────
    /** The game under way as one of two. */
    mine: (): ResultRecord | null => {
      const s = session()
      return s && s.turns.length > 0 ? gameRecord('result', engine, s.choice, s.turns) : null
    },
    asResult: (record: GameRecord): ResultRecord => ({ ...record, kind: 'result' }),
    compare(a: GameRecord, b: GameRecord): Comparison | null {
      const [one, other] = [sessionFor(a), sessionFor(b)]
      if (!one || !other) return null
      const series = comparedSeries(one.choice.doctrine)
      return held(comparedGame(texts, one, ENGINE_ID, series), comparedGame(texts, other, ENGINE_ID, series))
    },
    /** A game under the rules it was made with, beside the same decisions under the present ones; null where that cannot be. */
    async underPresent(record: GameRecord): Promise<Comparison | null> {
      const [s, module] = [sessionFor(record), await engines.get(record.start.engine)]
      if (!s || !module) return null
      const series = comparedSeries(s.choice.doctrine)
      const now = comparedGame(texts, s, ENGINE_ID, series)
      const then = comparedUnder(module, now, record, series)
      return then && held(then, now)
    },
    present: ENGINE_ID,
  }
}


/** The recorded golden games: reading, writing and comparing. */
import type { Engine } from '../../src/engine/engine.ts'
import type { GoldenGame } from './golden-games.ts'
import { GOLDEN_GAMES, hashesOf } from './golden-games.ts'

/** Numbers that tell a person what changed, in the last quarter of each game. */
const HEADLINES = ['frontier.gap_eci', 'share.third.developer.cn_open', 'compute.cn_cum_kh100e', 'revenue.us_labs_usd_bn', 'index.stability'] as const

export interface RecordedGame {
  /** Hash chain, sixteen digits for each quarter, joined. */
  readonly hashes: string
  /** Hash of every series in the last quarter. */
  readonly series: string
  /** `HEADLINES` at the end, to six digits. */
  readonly ends: readonly number[]
}

export interface GoldenFile {
  /** Engine id under which the games were recorded. */
  readonly engine: number
  readonly games: Readonly<Record<string, RecordedGame>>
}

function recordGame(engine: Engine, golden: GoldenGame): RecordedGame {
  const { hashes, series, state } = hashesOf(engine, golden)
  return { hashes: hashes.join(''), series, ends: HEADLINES.map((id) => Number(engine.read(state, id).toPrecision(6))) }
}

export function recordAll(engine: Engine, engineId: number): GoldenFile {
  return { engine: engineId, games: Object.fromEntries(GOLDEN_GAMES.map((golden) => [golden.id, recordGame(engine, golden)])) }
}

/** One game to a line. */
export function toText(file: GoldenFile): string {
  const lines = Object.entries(file.games).map(([id, game]) => `    ${JSON.stringify(id)}: ${JSON.stringify(game)}`)
  return `{\n  "engine": ${file.engine},\n  "games": {\n${lines.join(',\n')}\n  }\n}\n`
}

/** Quarter, counted from 1, in which two hash chains part; 0 where they do not. */
export function partingQuarter(a: string, b: string): number {
  for (let q = 1; q * 16 <= Math.max(a.length, b.length); q++) if (a.slice((q - 1) * 16, q * 16) !== b.slice((q - 1) * 16, q * 16)) return q
  return 0
}

/** What differs between two recordings, for people; empty when nothing does. */
export function differences(before: GoldenFile, after: GoldenFile): string[] {
  const lines: string[] = []
  let same = 0
  for (const [id, game] of Object.entries(after.games)) {
    const old = before.games[id]
    const quarter = old ? partingQuarter(old.hashes, game.hashes) : 0
    if (!old) lines.push(`new      ${id}`)
    else if (quarter === 0 && old.series === game.series) same++
    else {
      const moved = HEADLINES.flatMap((name, i) => (old.ends[i] === game.ends[i] ? [] : [`${name} ${old.ends[i]} → ${game.ends[i]}`]))
      lines.push(`changed  ${id}, ${quarter > 0 ? `from quarter ${quarter}` : 'in its series alone'}: ${moved.length > 0 ? moved.join(', ') : 'no headline number'}`)
    }
  }
  for (const id of Object.keys(before.games)) if (!after.games[id]) lines.push(`gone     ${id}`)
  return lines.length > 0 ? [...lines, `${same} of ${Object.keys(after.games).length} games are unchanged.`] : []
}

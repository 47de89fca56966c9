/**
 * The link to a game’s start: `#scenario=deepseek-moment&seed=amber-heron-27&side=us&opponent=history&events=on`,
 * with `doctrine=` and `depth=` where they are set, `players=` where several people play at one screen (`players.ts`), and
 * `language=` where a lesson has one. These parameters stay readable for ever.
 *
 * Reading never throws and never guesses in silence: what cannot be read is named, with what is allowed and the nearest.
 */
import { SCENARIOS } from '../content/scenarios.ts'
import { nearest, unknown } from '../engine/nearest.ts'
import type { DoctrineId, EventMode, Side } from '../engine/types.ts'
import { DOCTRINES, EVENT_MODES, SEAT_SIDE, SIDES } from '../engine/types.ts'
import type { LinkDepth, LinkOpponent } from './numbers.ts'
import { DEPTH_NUMBERS, LANGUAGE_NUMBERS, OPPONENT_NUMBERS } from './numbers.ts'
import type { PlayersFault } from './players.ts'
import { formatPlayers, parsePlayers } from './players.ts'
import type { SeedFault } from './seed-words.ts'
import { seedFault, seedProblem, typedSeed } from './seed-words.ts'

/** Those that play one side only. */
const ONLY: Readonly<Record<Side, readonly LinkOpponent[]>> = {
  us: ['diplomat', 'builder', 'open-champion', 'gatekeeper', 'hard-line'],
  cn: ['patient-builder', 'adopter', 'open-gambit', 'self-reliant', 'hard-bargainer'],
}

/** Who can play against the player of a side. */
export function opponentsOf(side: Side): readonly LinkOpponent[] {
  return OPPONENT_NUMBERS.filter((id) => !ONLY[side].includes(id))
}

export interface ScenarioLink {
  readonly scenario: string
  readonly seed: string
  readonly side: Side
  readonly opponent: LinkOpponent
  readonly events: EventMode
  readonly doctrine?: DoctrineId
  readonly depth?: LinkDepth
  /** Who sits at the screen, see `players.ts`; without it one player holds the side. */
  readonly players?: string | undefined
  /** Language of the lesson, such as `zh-Hans`; absent: each reader’s own. */
  readonly language?: string | undefined
}

export interface LinkProblem {
  readonly key: string
  /** As it stood in the link, cut short where it is long. */
  readonly value: string
  /** What is wrong, for a sentence in any language. */
  readonly why: LinkFaultKind
  /** One sentence in English, for the command line. */
  readonly message: string
}

export type LinkFaultKind =
  | { readonly code: 'unknown-key'; readonly nearest: string }
  /** `first`: the value that counts. */
  | { readonly code: 'twice'; readonly first: string }
  | { readonly code: 'unknown-value'; readonly nearest: string; readonly allowed: readonly string[] }
  | { readonly code: 'wrong-side'; readonly side: Side; readonly allowed: readonly string[] }
  | { readonly code: 'missing' }
  | { readonly code: 'seed'; readonly fault: SeedFault }
  | { readonly code: 'players'; readonly fault: PlayersFault }

export type ScenarioLinkResult =
  | { readonly ok: true; readonly params: ScenarioLink }
  | { readonly ok: false; readonly problems: readonly LinkProblem[]; readonly params: Partial<ScenarioLink> }

const NEEDED = ['scenario', 'seed', 'side', 'opponent', 'events'] as const
const KEYS: readonly string[] = [...NEEDED, 'doctrine', 'depth', 'players', 'language']
/** The start of the parameters, after whatever stands before them; `#` may have become `%23` on the way. */
const START = /(?:^|#|%23)\s*(?:scenario|seed|side|opponent|events|doctrine|depth|players|language)\s*(?:=|%3d)/i

export function formatScenarioLink(link: ScenarioLink): string {
  const seed = encodeURIComponent(link.seed)
  const more = (link.doctrine === undefined ? '' : `&doctrine=${link.doctrine}`) + (link.depth === undefined ? '' : `&depth=${link.depth}`)
    + (link.players === undefined ? '' : `&players=${link.players}`) + (link.language === undefined ? '' : `&language=${link.language}`)
  return `#scenario=${link.scenario}&seed=${seed}&side=${link.side}&opponent=${link.opponent}&events=${link.events}${more}`
}

/** Whether a text is meant as a link to a start page, damaged or not. */
export function isScenarioLink(text: string): boolean {
  return START.test(text)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray per cent sign: the text is taken as it stands, and the check of its value says what is wrong.
    return text
  }
}

/** The parameters of a link that may have been wrapped, escaped or encoded once more on its way. */
function split(text: string): [key: string, value: string][] {
  let body = text.slice(0, 4096).replace(/\s+/g, '').replace(/&(?:amp|#38|#x26);/gi, '&')
  for (let again = 0; again < 2; again++) {
    const at = START.exec(body)
    if (at) body = body.slice(at.index)
    body = body.replace(/^(?:#|%23)+/i, '')
    if (/^[a-z]+=/i.test(body) || !/^[a-z]+%(?:25)?3d/i.test(body)) break
    body = decode(body)
  }
  return body.split('&').filter((part) => part !== '').map((part) => {
    const equals = part.indexOf('=')
    return equals < 0 ? [decode(part).toLowerCase(), ''] : [decode(part.slice(0, equals)).toLowerCase(), decode(part.slice(equals + 1))]
  })
}

const short = (value: string) => (value.length > 60 ? `${value.slice(0, 60)}…` : value)

export function parseScenarioLink(hash: string): ScenarioLinkResult {
  const problems: LinkProblem[] = []
  const found = new Map<string, string>()
  for (const [key, value] of split(hash)) {
    if (!KEYS.includes(key)) {
      problems.push({ key: short(key), value: short(value), why: { code: 'unknown-key', nearest: nearest(key, KEYS) }, message: `${unknown('link parameter', short(key), KEYS)} If the link comes from a newer version of the game, open it there.` })
    } else if (!found.has(key)) found.set(key, value)
    else if (found.get(key) !== value) problems.push({ key, value: short(value), why: { code: 'twice', first: short(found.get(key) ?? '') }, message: `The link names two values for "${key}"; the first, "${short(found.get(key) ?? '')}", counts.` })
  }

  const params: { -readonly [K in keyof ScenarioLink]?: ScenarioLink[K] } = {}
  const read = <T extends string>(key: string, what: string, allowed: readonly T[]): T | undefined => {
    const given = found.get(key)
    if (given === undefined) return undefined
    // A full stop or bracket of the sentence around the link may have stuck to its end.
    const value = given.replace(/[.,;:!?)\]>"'’”]+$/, '')
    const exact = allowed.find((a) => a === value) ?? allowed.find((a) => a.toLowerCase() === value.toLowerCase())
    if (exact === undefined) problems.push({ key, value: short(given), why: { code: 'unknown-value', nearest: nearest(given, allowed), allowed }, message: unknown(what, short(given), allowed) })
    return exact
  }
  const scenario = read('scenario', 'scenario', SCENARIOS.map((s) => s.id))
  if (scenario !== undefined) params.scenario = scenario
  const asked = found.get('seed')
  if (asked !== undefined) {
    const { seed } = typedSeed(asked)
    const fault = seedFault(seed)
    if (!fault) params.seed = seed
    else problems.push({ key: 'seed', value: short(seed), why: { code: 'seed', fault }, message: seedProblem(seed) })
  }
  const side = read('side', 'side', SIDES)
  if (side !== undefined) params.side = side
  const opponent = read('opponent', 'opponent', OPPONENT_NUMBERS)
  if (opponent !== undefined) {
    const against: readonly LinkOpponent[] = side === undefined ? OPPONENT_NUMBERS : opponentsOf(side)
    if (against.includes(opponent)) params.opponent = opponent
    else problems.push({ key: 'opponent', value: opponent, why: { code: 'wrong-side', side: side ?? 'us', allowed: against }, message: `The opponent "${opponent}" can only play the side ${side ?? ''}, which is the player’s. Allowed: ${against.join(', ')}.` })
  }
  const events = read('events', 'way of playing events', EVENT_MODES)
  if (events !== undefined) params.events = events
  const doctrine = read('doctrine', 'doctrine', DOCTRINES)
  if (doctrine !== undefined) params.doctrine = doctrine
  const depth = read('depth', 'depth', DEPTH_NUMBERS)
  if (depth !== undefined) params.depth = depth
  const language = read('language', 'language', LANGUAGE_NUMBERS)
  if (language !== undefined) params.language = language

  const players = found.get('players')
  if (players !== undefined) {
    const table = parsePlayers(players.replace(/[.;:!?)\]>"'’”]+$/, ''))
    if (!table.ok) problems.push({ key: 'players', value: short(players), why: { code: 'players', fault: table.fault }, message: table.message })
    else if (side !== undefined && SEAT_SIDE[table.players[0][0]] !== side) problems.push({ key: 'players', value: short(players), why: { code: 'players', fault: { code: 'first', given: side } }, message: `The first player of "${short(players)}" does not play the side ${side}, which the link names.` })
    else params.players = formatPlayers(table.players)
  }

  for (const key of NEEDED) {
    if (!found.has(key)) problems.push({ key, value: '', why: { code: 'missing' }, message: `The link does not name "${key}"; it may have been cut short on its way.` })
  }
  const complete = NEEDED.every((key) => params[key] !== undefined)
  return complete && problems.length === 0 ? { ok: true, params: params as ScenarioLink } : { ok: false, problems, params }
}

/**
 * The challenges of the day and of the week: a scenario and a seed that follow from the date by universal time, so that
 * everybody has the same without asking a server.
 */
import { SCENARIOS } from '../content/scenarios.ts'
import { hashText } from '../engine/rules-hash.ts'
import type { Side } from '../engine/types.ts'
import { seedFromNumber } from '../link/seed-words.ts'
import { defaultChoice } from './choice.ts'
import type { GameChoice } from './choice.ts'

export interface Challenge {
  readonly id: 'day' | 'week'
  /** First and last moment’s day, in milliseconds, for the calendar. */
  readonly from: number
  readonly to: number
  readonly choice: (side: Side) => GameChoice
}

const DAY_MS = 86_400_000
/** The first of January 1970 was a Thursday; weeks begin on Monday. */
const THURSDAY = 3

const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)
const seedOf = (text: string): string => seedFromNumber(parseInt(hashText(`open-gambit/challenge/${text}`).slice(0, 8), 16))

/** `now`: milliseconds since 1970, as the clock of the device says. */
export function challenges(now: number): readonly [Challenge, Challenge] {
  const day = Math.floor(now / DAY_MS)
  const week = Math.floor((day + THURSDAY) / 7)
  const monday = week * 7 - THURSDAY
  const short = SCENARIOS.filter((s) => s.short)
  const long = SCENARIOS.filter((s) => !s.short)
  const one = (id: Challenge['id'], from: number, to: number, scenario: string): Challenge => {
    const seed = seedOf(`${id}/${isoDay(from)}`)
    return { id, from: from * DAY_MS, to: to * DAY_MS, choice: (side) => ({ ...defaultChoice(scenario, side, seed), depth: id === 'day' ? 'essentials' : 'standard' }) }
  }
  return [one('day', day, day, short[day % short.length].id), one('week', monday, monday + 6, long[week % long.length].id)]
}

/** A day as a language writes it; English as it is spelled here. */
export const dayText = (at: number, language: string): string => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(at)

export const challengesNow = (): ReturnType<typeof challenges> => challenges(Date.now())

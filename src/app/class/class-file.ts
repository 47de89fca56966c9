/**
 * What the teacher’s page keeps: what was handed in as it came, the names she typed, and what was taken out. All else is
 * worked out again. Kept on the device under one key, and saved as one file.
 */
import { LANGUAGE_NUMBERS } from '../../link/numbers.ts'
import type { HandedIn } from '../../replay/class/collect.ts'

export const CLASS_KEY = 'open-gambit/class'
const FORMAT = 1
const MOST = { texts: 2000, letters: 4_000_000, name: 60 } as const

/** How the lesson is given out, as it stands in the form. */
export interface Lesson {
  /** Link of the start, from its `#`; `seed` goes in place of its own. */
  readonly link: string
  readonly seed: string
  readonly groups: number
  readonly ownSeeds: boolean
  /** In which language it is read; absent: each reader’s own. */
  readonly language?: string | undefined
}

export interface ClassFile {
  readonly lesson: Lesson | null
  readonly handed: readonly HandedIn[]
  /** By place among the codes found. */
  readonly names: readonly (readonly [at: number, name: string])[]
  readonly out: readonly number[]
}

export const EMPTY_CLASS: ClassFile = { lesson: null, handed: [], names: [], out: [] }

export function writeClass(file: ClassFile): string {
  return JSON.stringify({ 'open-gambit-class': FORMAT, ...file })
}

export type ClassReading = { readonly ok: true; readonly file: ClassFile } | { readonly ok: false; readonly why: 'bad' | 'newer' }

const BAD: ClassReading = { ok: false, why: 'bad' }

export function readClass(text: string): ClassReading {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return BAD
  }
  if (typeof value !== 'object' || value === null) return BAD
  const given = value as Record<string, unknown>
  const format = given['open-gambit-class']
  if (typeof format !== 'number') return BAD
  if (format > FORMAT) return { ok: false, why: 'newer' }
  const { handed, names, out, lesson } = given
  if (!Array.isArray(handed) || handed.length > MOST.texts || !handed.every(isHandedIn)) return BAD
  if (!Array.isArray(names) || !names.every(isName) || !Array.isArray(out) || !out.every(isPlace)) return BAD
  const read = lesson === null || lesson === undefined ? null : readLesson(lesson)
  if (read === undefined) return BAD
  return { ok: true, file: { lesson: read, handed: handed.map(({ from, text: body }) => ({ from, text: body })), names: names.map(([at, name]) => [at, name.slice(0, MOST.name)]), out } }
}

const isPlace = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < MOST.texts

function isHandedIn(value: unknown): value is HandedIn {
  const { from, text } = (value ?? {}) as Record<string, unknown>
  return typeof from === 'string' && typeof text === 'string' && text.length <= MOST.letters
}

const isName = (value: unknown): value is [number, string] => Array.isArray(value) && value.length === 2 && isPlace(value[0]) && typeof value[1] === 'string'

function readLesson(value: unknown): Lesson | undefined {
  const { link, seed, groups, ownSeeds, language } = (value ?? {}) as Record<string, unknown>
  if (typeof link !== 'string' || link.length > 20_000 || typeof seed !== 'string' || seed.length > 60 || typeof ownSeeds !== 'boolean') return undefined
  return typeof groups === 'number' && Number.isInteger(groups) && groups >= 1 && groups <= 100 ? { link, seed, groups, ownSeeds, ...(typeof language === 'string' && LANGUAGE_NUMBERS.includes(language) ? { language } : {}) } : undefined
}

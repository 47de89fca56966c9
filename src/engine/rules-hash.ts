/**
 * Hash of everything that decides how a game goes: the numbers of the rule set and the code of the engine.
 *
 * Words, sources, notes and presets are left out: they change no game. The text of the code comes in as a hash that
 * `scripts/engine-id.mjs` makes, because code that runs cannot read itself.
 */
import type { Ruleset } from './types.ts'

/** Keys of a rule set that change no game: words, evidence, where a lever stands on screen. Ranges count, prose does not. */
const SILENT = new Set(['source', 'note', 'unit', 'year', 'tag', 'what', 'presets', 'depth'])

/** JSON with keys in code order and without silent ones, so that neither order nor prose matters. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([key, v]) => !SILENT.has(key) && v !== undefined)
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([key, v]) => `${JSON.stringify(key)}:${canonical(v)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** 64-bit FNV-like hash of a text in two lanes, as 16 hex digits. Guards against mistakes, not against forgers. */
export function hashText(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b ^ c ^ (a >>> 13), 0x85ebca6b)
  }
  a = Math.imul(a ^ (a >>> 16), 0x7feb352d)
  b = Math.imul(b ^ (b >>> 15), 0x846ca68b)
  const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0')
  return hex(a ^ (a >>> 15)) + hex(b ^ (b >>> 16))
}

/** `code`: hash of the engine's source text. */
export function rulesHash(rules: Ruleset, code: string): string {
  return hashText(`${code}\n${canonical(rules)}`)
}

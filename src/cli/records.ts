/**
 * Results that take minutes are recorded in `docs/recorded` by `--record`, with the rules they were made with, and
 * shown from there. `npm run docs` makes pages and pictures of them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ENGINE_ROWS } from '../content/engine-ids.ts'

export type RecordName = 'robustness' | 'sensitivity' | 'coverage'
const place = (name: RecordName): string => fileURLToPath(new URL(`../../docs/recorded/${name}.json`, import.meta.url))

/** Hash of the rules and the code of this tree. */
export const presentRules = (): string => ENGINE_ROWS[ENGINE_ROWS.length - 1].rulesHash

export function writeRecord(name: RecordName, result: object): string {
  writeFileSync(place(name), `${JSON.stringify({ rules: presentRules(), ...result }, (_, v: unknown) => (typeof v === 'number' ? Number(v.toPrecision(4)) : v), 1)}\n`)
  return `Recorded in docs/recorded/${name}.json. \`npm run docs\` shows it.\n`
}

export function readRecord<T>(name: RecordName): T & { readonly rules: string } {
  return JSON.parse(readFileSync(place(name), 'utf8')) as T & { readonly rules: string }
}

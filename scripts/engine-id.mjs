/**
 * `npm run engine-id`: writes the hash of the present rules and code into `src/content/engine-ids.ts`.
 *
 * A last row that is not released takes the new hash; after a released one a new row with the next id is added.
 * `--release` marks the last row as released. Says what it did.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { ENGINE_ROWS } from '../src/content/engine-ids.ts'
import { RULES } from '../src/content/rules.ts'
import { rulesHash } from '../src/engine/rules-hash.ts'
import { engineCodeHash } from './engine-code.mjs'
import { root } from './ensure.mjs'

const { values } = parseArgs({ options: { release: { type: 'boolean' } } })
const file = join(root, 'src/content/engine-ids.ts')
const hash = rulesHash(RULES, engineCodeHash())
const rows = ENGINE_ROWS.map((row) => ({ ...row }))
const last = rows[rows.length - 1]

const known = rows.find((row) => row.rulesHash === hash)
if (known) {
  process.stdout.write(`These rules and this code are engine ${known.id} already.\n`)
} else if (last.released) {
  rows.push({ id: last.id + 1, rulesHash: hash, released: false })
  process.stdout.write(`Engine ${last.id} is released and stays as it is; this is engine ${last.id + 1}.\n`)
} else {
  last.rulesHash = hash
  process.stdout.write(`Engine ${last.id} is not released yet; it now stands for the present rules and code.\n`)
}
if (values.release) rows[rows.length - 1].released = true

const table = rows.map((row) => `  { id: ${row.id}, rulesHash: '${row.rulesHash}', released: ${row.released} },\n`).join('')
const start = 'export const ENGINE_ROWS: readonly EngineRow[] = [\n'
const text = readFileSync(file, 'utf8')
const from = text.indexOf(start) + start.length
writeFileSync(file, text.slice(0, from) + table + text.slice(text.indexOf(']\n', from)))

/**
 * `npm run engine-id`: writes the hash of the present rules and code into `src/content/engine-ids.ts`.
 *
 * A last row that is not released takes the new hash; after a released one a new row with the next id is added.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { toolOptions } from '../src/cli/tool-options.ts'
import { ENGINE_ROWS } from '../src/content/engine-ids.ts'
import { RULES } from '../src/content/rules.ts'
import { rulesHash } from '../src/engine/rules-hash.ts'
import { RELEASED } from '../src/content/released.ts'
import { PRESENT, shapeLines } from '../src/link/shape.ts'
import { buildEngine, ENTRY } from './engine-bundle.mjs'
import { engineCodeHash } from './engine-code.mjs'
import { root } from './ensure.mjs'

const HELP = `Writes the number that stands for the present rules and code, and says what it did.

  npm run -s engine-id -- [options]

  --release   mark these rules as released: their bundle goes to public/engines/, what links must know of them to
              src/content/released.ts, and neither ever changes again
  --help      this text
`

const given = toolOptions(HELP, ['release'])
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

const present = rows[rows.length - 1]
const release = given.has('release') && !present.released
if (release && present.id !== PRESENT.engine) {
  process.stderr.write('These rules have just got a new number. Run the command once more to release them under it.\n')
  process.exitCode = 1
} else if (release) present.released = true

/** Puts rows in place of those of a table in a file of content. */
function writeRows(path, start, lines) {
  const text = readFileSync(join(root, path), 'utf8')
  const from = text.indexOf(start) + start.length
  writeFileSync(join(root, path), text.slice(0, from) + lines.join('') + text.slice(text.indexOf(']\n', from)))
}

writeRows('src/content/engine-ids.ts', 'export const ENGINE_ROWS: readonly EngineRow[] = [\n',
  rows.map((row) => `  { id: ${row.id}, rulesHash: '${row.rulesHash}', released: ${row.released} },\n`))

if (release && present.released) {
  const bundle = join(root, 'public/engines', `${present.id}.js`)
  if (existsSync(bundle)) throw new Error(`${bundle} is there already; a released engine never changes.`)
  const text = await buildEngine(ENTRY, bundle)
  const list = (items) => items.map((item) => `      '${item}',\n`).join('')
  const shapes = [...RELEASED, shapeLines(PRESENT)]
  writeRows('src/content/released.ts', 'export const RELEASED: readonly ReleasedShape[] = [\n', shapes.map(({ engine, levers, scenarios, events }) =>
    `  {\n    engine: ${engine},\n    levers: [\n${list(levers)}    ],\n    scenarios: [\n${list(scenarios)}    ],\n    events: [\n${list(events)}    ],\n  },\n`))
  process.stdout.write(`Engine ${present.id} is released: public/engines/${present.id}.js, ${Math.round(text.length / 1000)} kB. It never changes again.\n`)
}

/**
 * `npm run golden`: plays the golden games again, writes `golden.json` and prints what differs from the last recording; then
 * writes the golden links. Put the summary into the message of the commit that changes the model. Under a released engine
 * id nothing may change.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { toolOptions } from '../../src/cli/tool-options.ts'
import { ENGINE_ID, ENGINE_ROWS } from '../../src/content/engine-ids.ts'
import { RULES } from '../../src/content/rules.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { recordLinks } from '../unit/link/record-golden.ts'
import type { GoldenFile } from './golden-file.ts'
import { differences, recordAll, toText } from './golden-file.ts'

const HELP = `Records the golden games and links for the present engine, and prints which games differ from the last recording.

  npm run -s golden -- [options]

  --help   this text

Exit code: 0, 1 where games of a released engine would change (nothing is recorded then), or 2 when something asked for does not exist.
`

toolOptions(HELP)
const path = fileURLToPath(new URL('golden.json', import.meta.url))
const before: GoldenFile = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as GoldenFile) : { engine: ENGINE_ID, games: {} }
const after = recordAll(createEngine(RULES), ENGINE_ID)
const lines = differences(before, after)
const released = ENGINE_ROWS.some((row) => row.released && row.id === before.engine)

if (released && before.engine === after.engine && lines.some((line) => line.startsWith('changed'))) {
  process.stdout.write(`${lines.join('\n')}\nEngine ${before.engine} is released: its games must not change. Run npm run engine-id first, which gives these rules a new id.\n`)
  process.exitCode = 1
} else {
  if (lines.length === 0 && before.engine === after.engine) {
    process.stdout.write(`All ${Object.keys(after.games).length} golden games are as recorded.\n`)
  } else {
    writeFileSync(path, toText(after))
    process.stdout.write(`${lines.join('\n')}\nRecorded ${Object.keys(after.games).length} games for engine ${after.engine} in test/replay/golden.json.\n`)
  }
  recordLinks()
}

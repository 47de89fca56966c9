/**
 * `npm run golden`: plays the golden games again, writes `golden.json` and prints what differs from the last recording.
 * Put the summary into the message of the commit that changes the model. Under a released engine id nothing may change.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ENGINE_ID, ENGINE_ROWS } from '../../src/content/engine-ids.ts'
import { RULES } from '../../src/content/rules.ts'
import { createEngine } from '../../src/engine/engine.ts'
import type { GoldenFile } from './golden-file.ts'
import { differences, recordAll, toText } from './golden-file.ts'

const path = fileURLToPath(new URL('golden.json', import.meta.url))
const before: GoldenFile = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as GoldenFile) : { engine: ENGINE_ID, games: {} }
const after = recordAll(createEngine(RULES), ENGINE_ID)
const lines = differences(before, after)
const released = ENGINE_ROWS.some((row) => row.released && row.id === before.engine)

if (lines.length === 0 && before.engine === after.engine) {
  process.stdout.write(`All ${Object.keys(after.games).length} golden games are as recorded.\n`)
} else if (released && before.engine === after.engine && lines.some((line) => line.startsWith('changed'))) {
  process.stdout.write(`${lines.join('\n')}\nEngine ${before.engine} is released: its games must not change. Run npm run engine-id first, which gives these rules a new id.\n`)
  process.exitCode = 1
} else {
  writeFileSync(path, toText(after))
  process.stdout.write(`${lines.join('\n')}\nRecorded ${Object.keys(after.games).length} games for engine ${after.engine} in test/replay/golden.json.\n`)
}

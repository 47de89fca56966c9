/**
 * `npm run -s browsers`: the same game, played to its end in Chromium, Firefox and WebKit by the page itself, and the words
 * and numbers of every turn compared letter by letter. Golden games in bare engines are `npm test`'s; this is about the page.
 *
 * Browsers are Debian packages of some 400 MB, so this is a command of its own and no part of the tests.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { serveSite } from '../../bench/page-site.ts'
import { toolOptions } from '../../src/cli/tool-options.ts'
import { ensurePrograms, findProgram } from '../debian-packages.mjs'
import { driveChromium } from './driven.ts'
import type { Driven } from './driven.ts'
import { driveFirefox } from './firefox.ts'
import { playGame } from './game.ts'
import type { Played } from './game.ts'
import { driveWebKit } from './webkit.ts'

const HELP = `Plays the same game in Chromium, Firefox and WebKit and compares what the pages say, letter by letter.

  npm run -s browsers -- [options]

  --pictures FOLDER   what each of them showed, to look at
  --help              this text

Exit code: 0, 1 when one of them says something else or is not there, or 2 when something asked for does not exist.
`

const pictures = toolOptions(HELP, [], ['pictures']).get('pictures')
const root = fileURLToPath(new URL('../..', import.meta.url))

async function play(browser: Driven, site: string): Promise<Played> {
  try {
    return await playGame(browser, site, async (moment) => {
      if (pictures) writeFileSync(join(pictures, `${browser.name.split(' ')[0].toLowerCase()} ${moment}.png`), await browser.picture())
    })
  } finally {
    await browser.close()
  }
}

/** The first words in which two texts differ; null where none do. */
function difference(expected: readonly string[], actual: readonly string[]): string | null {
  const turn = expected.findIndex((text, i) => text !== actual[i])
  if (turn < 0) return null
  const [a, b] = [expected[turn], actual[turn] ?? '']
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 30), at + 30)
  return `turn ${turn + 1}: “${around(a)}” became “${around(b)}”`
}

const programs = { chromium: '', firefox: '', webkit: '', screen: '' }
const { missing, why } = ensurePrograms(Object.keys(programs))
if (missing.length > 0) {
  process.stderr.write(`${missing.join(', ')}: ${why}\n`)
  process.exit(1)
}
const programOf = (name: keyof typeof programs): string => findProgram(name) ?? ''
if (pictures) mkdirSync(pictures, { recursive: true })
const site = await serveSite(root)
let failed = 0
try {
  let first: Played | null = null
  for (const drive of [driveChromium, () => driveFirefox(programOf('firefox')), () => driveWebKit(programOf('webkit'), programOf('screen'))]) {
    const browser = await drive()
    const played = await play(browser, site.url)
    first ??= played
    const fault = played.troubles || difference(first.said, played.said)
    if (fault) failed++
    const letters = played.said.reduce((sum, text) => sum + text.length, 0)
    process.stdout.write(fault ? `FAIL  ${browser.name}: ${fault}\n` : `same  ${browser.name}: ${played.said.length - 1} turns and the end, ${letters} letters\n`)
  }
} finally {
  site.close()
}
process.exitCode = failed > 0 ? 1 : 0

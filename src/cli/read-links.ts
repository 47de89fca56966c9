/** `npm run link` without its process: any text in, every code in it read, verified and written in another form. */
import { quoted } from '../engine/nearest.ts'
import { findCodes } from '../link/find-codes.ts'
import type { Found } from '../link/find-codes.ts'
import { writeCapitals, writeCode, writeLink } from '../link/link-forms.ts'
import { formatScenarioLink } from '../link/scenario-link.ts'
import type { LinkRecord } from '../link/record.ts'
import { writeText } from '../link/text-form.ts'
import type { EngineModule } from '../replay/engine-module.ts'
import { engineModule } from '../replay/engine-module.ts'
import type { Verdict } from '../replay/verify.ts'
import { verify } from '../replay/verify.ts'
import { oneOf, readOptions } from './command.ts'
import { UsageError } from './usage-error.ts'

const HELP = `Reads links, codes and texts of Open Gambit, verifies the games in them and prints them.

  npm run -s link -- [options]

  --read TEXT     a link, a code, or any text with codes in it
  --file FILE     the same from a file, such as an exported chat; - reads standard input
  --as FORM       what is printed: text (default), link, code (for typing), capitals (for QR codes) or json
  --help          this text

Each code gets a line that begins with # and says what it is and whether it is verified: played again here, to the last bit.
Exit code: 0; 1 when a code was damaged or a game differs; 2 when something asked for makes no sense.
`

const FORMS = ['text', 'link', 'code', 'capitals', 'json'] as const
type Form = (typeof FORMS)[number]

export interface LinkReport {
  readonly stdout: string
  readonly sound: boolean
}

export function readLinks(argv: readonly string[], readFile: (path: string) => string): LinkReport {
  const given = readOptions(argv, ['help'], ['read', 'file', 'as'])
  if (given.has('help')) return { stdout: HELP, sound: true }
  const form = oneOf('as', given.get('as') ?? 'text', FORMS)
  const [read, file] = [given.get('read'), given.get('file')]
  if ((read === undefined) === (file === undefined)) throw new UsageError('Say what is to be read: either --read TEXT or --file FILE.')
  const found = findCodes(read ?? readFile(file ?? ''))
  if (found.length === 0) throw new UsageError(`There is no code of the game in ${read === undefined ? quoted(file ?? '') : 'this text'}.`)
  const module = engineModule()
  const entries = found.map((one) => entryOf(one, module))
  const stdout = form === 'json' ? `${JSON.stringify(entries, null, 2)}\n` : entries.map((entry) => `# ${entry.says}\n${printed(entry, form)}`).join('\n')
  return { stdout, sound: entries.every((entry) => entry.sound) }
}

interface Entry {
  readonly says: string
  readonly sound: boolean
  readonly record?: LinkRecord
  readonly parameters?: string
}

function entryOf(one: Found, module: EngineModule): Entry {
  if (!one.ok) return { says: one.message, sound: false }
  if (one.form === 'parameters') {
    const { result } = one
    return result.ok ? { says: 'start, in readable parameters', sound: true, parameters: formatScenarioLink(result.params) } : { says: result.problems.map((p) => p.message).join(' '), sound: false }
  }
  const { record } = one
  if (record.kind === 'scenario') return { says: 'scenario', sound: true, record }
  const games = record.kind === 'pack' || record.kind === 'compare' ? record.results : [record]
  const verdicts = games.map((game) => verify(game, (id) => (id === module.id ? module : undefined)))
  return { says: `${record.kind}: ${verdicts.map(verdictText).join('; ')}`, sound: verdicts.every((v) => v.kind === 'verified'), record }
}

/** What came of playing a game again, after a colon. */
export function verdictText(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'verified': return `verified, ${verdict.replay.chain.length} turns`
    case 'differs': return `differs from turn ${verdict.turn}`
    case 'other-engine': return `played under other rules (number ${verdict.engine})`
    case 'unplayable': return `cannot be played by this version (${verdict.what})`
    case 'damaged': return 'damaged'
  }
}

function printed({ record, parameters }: Entry, form: Exclude<Form, 'json'>): string {
  if (!record) return parameters === undefined ? '' : `${parameters}\n`
  const written = { text: writeText, link: (r: LinkRecord) => writeLink(r), code: writeCode, capitals: writeCapitals }[form](record)
  if (!written.ok) throw new Error(written.what)
  return written.text.endsWith('\n') ? written.text : `${written.text}\n`
}

/** A part of `npm run golden`: writes `golden-links.json` for the present engine. Links of earlier, released engines stay as they are. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ENGINE_ID, ENGINE_ROWS } from '../../../src/content/engine-ids.ts'
import { writeCapitals, writeCode, writeLink } from '../../../src/link/link-forms.ts'
import type { LinkRecord } from '../../../src/link/record.ts'
import { writeText } from '../../../src/link/text-form.ts'
import { GOLDEN_RECORDS } from './golden-records.ts'

export interface GoldenLink {
  readonly name: string
  readonly engine: number
  readonly link: string
  readonly capitals: string
  readonly code: string
  readonly text: string
  readonly record: LinkRecord
}

export function recordLinks(): void {
  const file = new URL('golden-links.json', import.meta.url)
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly GoldenLink[]) : []
  const kept = before.filter((golden) => golden.engine !== ENGINE_ID || ENGINE_ROWS.some((row) => row.id === golden.engine && row.released))
  const added = Object.entries(GOLDEN_RECORDS).map(([name, one]): GoldenLink => {
    const [link, capitals, code, text] = [writeLink(one), writeCapitals(one), writeCode(one), writeText(one)].map((written) => {
      if (!written.ok) throw new Error(`${name}: ${written.what}`)
      return written.text
    })
    return { name: `${name}, engine ${ENGINE_ID}`, engine: ENGINE_ID, link, capitals, code, text, record: one }
  }).filter((golden) => !kept.some((old) => old.name === golden.name))
  writeFileSync(file, `${JSON.stringify([...kept, ...added], null, 1)}\n`)
}

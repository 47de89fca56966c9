/** A record in each of the forms in which it can be handed on. All of them open the same. */
import type { LinkView } from '../../link/link-view.ts'
import { fitsLink, writeCapitals, writeCode, writeLink } from '../../link/link-forms.ts'
import type { LinkRecord } from '../../link/record.ts'
import { writeText } from '../../link/text-form.ts'

/** A part of a QR code, by the alphabet it needs: capitals and digits take the least room. */
export interface QrPart {
  readonly text: string
  readonly as: 'Alphanumeric' | 'Byte'
}

export interface Forms {
  /** What stands in the address behind the page, from the `#`. */
  readonly hash: string
  readonly link: string
  /** Short enough for every channel. */
  readonly fits: boolean
  readonly code: string
  readonly qr: readonly QrPart[]
  /** This copy has an address that others can open; otherwise the QR code holds the code alone. */
  readonly qrOpens: boolean
  readonly text: string
  readonly fileName: string
}

/** Null where a record cannot travel, which the game itself never makes. `full`: the whole address behind a `#…`. */
export function formsOf(record: LinkRecord, view: LinkView, full: (hash: string) => string, name: string): Forms | null {
  const [hash, code, capitals, text] = [writeLink(record, view), writeCode(record), writeCapitals(record), writeText(record)]
  if (!hash.ok || !code.ok || !capitals.ok || !text.ok) return null
  const link = full(hash.text)
  return {
    hash: hash.text, link, fits: fitsLink(link), code: code.text, text: text.text,
    ...qrOf(link.replace(/#.*$/, ''), capitals.text.slice(1)),
    fileName: `open-gambit-${record.kind}-${name}`.replace(/[^\w-]+/g, '-').slice(0, 80),
  }
}

/** The name of a site stands in capitals as well as not; its path does not. */
function qrOf(page: string, code: string): Pick<Forms, 'qr' | 'qrOpens'> {
  const [, site, path] = /^(https?:\/\/[A-Za-z0-9.:-]+)(\/.*)?$/.exec(page) ?? []
  const payload: QrPart = { text: code, as: 'Alphanumeric' }
  if (site === undefined) return { qr: [payload], qrOpens: false }
  return { qr: [{ text: site.toUpperCase(), as: 'Alphanumeric' }, { text: `${path ?? '/'}#`, as: 'Byte' }, payload], qrOpens: true }
}

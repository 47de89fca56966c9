/** The address of a source: opens elsewhere, and says so. A source that is a sentence and no address is shown as such. */
import { useSigns, useWords } from './app-context.ts'

export function Source({ href }: { readonly href: string }) {
  const words = useWords()
  const signs = useSigns()
  if (href === '') return null
  if (!/^https?:\/\//.test(href)) return <span class="quiet">{href}</span>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {words.play.source}{signs.colon}{host(href)}<span class="unseen">{signs.comma}{words.opensElsewhere}</span>
    </a>
  )
}

function host(href: string): string {
  try {
    return new URL(href).host.replace(/^www\./, '')
  } catch {
    return href
  }
}

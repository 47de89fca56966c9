/** A picture of one result of the screening as SVG text: one bar for each leading parameter, μ* long, with σ as a line. Light and dark. */
import type { Output, Ranked } from './sensitivity/screen.ts'
import { at, escaped } from './svg-text.ts'

const WIDTH = 500
const LEFT = 204
const RIGHT = 64
const TOP = 44
const ROW = 22

const STYLE = 'text{font:12px system-ui,sans-serif;fill:#3a3a3a}.t{font-weight:600;font-size:13px}.b{fill:#0b6e99}.n{fill:#fff;stroke:#0b6e99;stroke-width:1.5}.s{stroke:#a84f00;stroke-width:1.5}'
  + '@media(prefers-color-scheme:dark){text{fill:#d6d6d6}.b{fill:#5cc3ee}.n{fill:#1c1c1c;stroke:#5cc3ee}.s{stroke:#f0a35e}}'

const shown = (x: number): string => String(Number(x.toPrecision(3)))

/** File name of the picture of a result, without folder. */
export const barsName = (output: string): string => `sensitivity-${output}.svg`

/** What the picture shows, in one sentence. */
export const barsInWords = (output: Output, ranked: readonly Ranked[]): string =>
  `Strongest first, in ${output.unit} over the whole range: ${ranked.map((r) => `${r.factor} ${r.mu < 0 ? '−' : '+'}${shown(r.muStar)}`).join(', ')}`

export function barsOf(output: Output, ranked: readonly Ranked[]): string {
  const most = ranked.reduce((m, r) => Math.max(m, r.muStar), 0)
  const height = TOP + ROW * ranked.length + 26
  const x = (v: number): number => LEFT + (WIDTH - LEFT - RIGHT) * Math.min(1, v / most)
  const rows = ranked.map((r, i) => {
    const y = TOP + ROW * i
    // A hollow bar lowers the result. The line below it is σ, cut off where the longest bar ends.
    return `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${escaped(r.factor)}</text>`
      + `<rect class="${r.mu < 0 ? 'n' : 'b'}" x="${LEFT}" y="${y + 3}" width="${at(x(r.muStar) - LEFT)}" height="14"/>`
      + `<path class="s" d="M${LEFT} ${y + 19}H${at(x(r.sigma))}"/><text x="${at(x(r.muStar) + 6)}" y="${y + 14}">${r.mu < 0 ? '−' : '+'}${shown(r.muStar)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d">\n<title id="t">${escaped(output.title)}</title>\n<desc id="d">${escaped(barsInWords(output, ranked))}</desc>\n<style>${STYLE}</style>\n`
    + `<text class="t" x="14" y="20">${escaped(output.title)}</text><text x="14" y="36">${escaped(output.unit)} over a parameter’s whole range</text>\n${rows.join('\n')}\n`
    + `<text x="14" y="${height - 8}">full: raises it, hollow: lowers it; line: spread σ</text>\n</svg>\n`
}

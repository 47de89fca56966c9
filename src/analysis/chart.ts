/** A picture of one back-tested series as SVG text: observed points with their ranges, the modelled line. Light and dark. */
import { log } from '../engine/math/exact.ts'
import { axisEnds, LOG_RATIO, logTicks, ticks } from './axis.ts'
import type { SeriesResult } from './backtest.ts'
import { at, escaped } from './svg-text.ts'

const WIDTH = 400
const HEIGHT = 240
const LEFT = 52
const RIGHT = 14
const TOP = 40
const BOTTOM = 30

const STYLE = 'text{font:12px system-ui,sans-serif;fill:#3a3a3a}.t{font-weight:600;font-size:13px}.g{stroke:#8886;stroke-width:1}'
  + '.m{fill:none;stroke:#0b6e99;stroke-width:2.5}.r{stroke:#a84f00;stroke-width:1.5}.p{fill:#a84f00;stroke:#a84f00;stroke-width:1.5}.u{fill:#fff}'
  + '@media(prefers-color-scheme:dark){text{fill:#d6d6d6}.m{stroke:#5cc3ee}.r{stroke:#f0a35e}.p{fill:#f0a35e;stroke:#f0a35e}.u{fill:#1c1c1c}}'

/** A number on an axis. */
export function axisLabel(value: number): string {
  if (value === 0) return '0'
  const size = Math.abs(value)
  const shown = size >= 1000 ? `${Number((value / 1000).toPrecision(3))}k` : String(Number(value.toPrecision(3)))
  return shown.replace('-', '−')
}

interface Plottable {
  readonly points: readonly { readonly value: number; readonly low: number; readonly high: number }[]
  readonly line: readonly { readonly value: number }[]
}

export interface ValueAxis {
  /** The scale is logarithmic. */
  readonly logs: boolean
  readonly ticks: readonly number[]
  /** Where a value lies between the lower end (0) and the upper (1). */
  part(value: number): number
}

/** A scale on which the line, the points and their ranges all fit: from zero where they come near it, logarithmic where they grow much. */
export function valueAxis(s: Plottable): ValueAxis {
  const values = [...s.points.flatMap((p) => [p.low, p.high, p.value]), ...s.line.map((p) => p.value)]
  const least = values.reduce((a, b) => Math.min(a, b), Infinity)
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity)
  const logs = least > 0 && most / least > LOG_RATIO
  const [low, high] = axisEnds(least, most, logs)
  return {
    logs, ticks: logs ? logTicks(low, high) : ticks(low, high),
    part: (v) => Math.min(1, Math.max(0, logs ? log(Math.max(v, low) / low) / log(high / low) : (v - low) / (high - low))),
  }
}

/** File name of a series’ picture, without folder. */
export const pictureName = (series: string): string => `backtest-${series.replaceAll(/[._]/g, '-')}.svg`

export function pictureOf(s: SeriesResult): string {
  const axis = valueAxis(s)
  const quarters = s.line.map((p) => p.quarter)
  const x = (quarter: string): number => LEFT + (WIDTH - LEFT - RIGHT) * (quarters.indexOf(quarter) / Math.max(1, quarters.length - 1))
  const y = (v: number): number => HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * axis.part(v)

  const lines: string[] = []
  for (const v of axis.ticks) {
    lines.push(`<path class="g" d="M${LEFT} ${at(y(v))}H${WIDTH - RIGHT}"/><text x="${LEFT - 6}" y="${at(y(v) + 4)}" text-anchor="end">${axisLabel(v)}</text>`)
  }
  for (const q of quarters) {
    if (q.endsWith('Q4')) lines.push(`<path class="g" d="M${at(x(q))} ${HEIGHT - BOTTOM}v4"/><text x="${at(x(q))}" y="${HEIGHT - BOTTOM + 18}" text-anchor="${q === quarters[0] ? 'start' : q === quarters[quarters.length - 1] ? 'end' : 'middle'}">${q}</text>`)
  }
  lines.push(`<path class="m" d="${s.line.map((p, i) => `${i === 0 ? 'M' : 'L'}${at(x(p.quarter))} ${at(y(p.value))}`).join('')}"/>`)
  for (const p of s.points) {
    lines.push(`<path class="r" d="M${at(x(p.quarter))} ${at(y(p.low))}V${at(y(p.high))}m-3 0h6M${at(x(p.quarter) - 3)} ${at(y(p.low))}h6"/>`)
    lines.push(`<circle class="p${p.use === 'unseen' ? ' u' : ''}" cx="${at(x(p.quarter))}" cy="${at(y(p.value))}" r="3.5"/>`)
  }
  const title = escaped(s.title)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="t d">\n`
    + `<title id="t">${title}: model and published values</title>\n<desc id="d">${escaped(describe(s))}</desc>\n<style>${STYLE}</style>\n`
    + `<text class="t" x="8" y="16">${title.length > 54 ? `${title.slice(0, 52)}…` : title}</text><text x="8" y="32">${escaped(s.unit === '0–1' ? 'share, 0–1' : s.unit)}${axis.logs ? ', logarithmic' : ''}</text>\n${lines.join('\n')}\n</svg>\n`
}

/** The picture in a sentence or two. */
export function describe(s: SeriesResult): string {
  const first = s.points[0]
  const last = s.points[s.points.length - 1]
  const digits = (v: number) => v.toFixed(s.digits)
  const worst = s.points.reduce((a, b) => (Math.abs(b.misfit) > Math.abs(a.misfit) ? b : a))
  return `In ${first.quarter} ${digits(first.value)} was published and the model has ${digits(first.modelled)}; in ${last.quarter} ${digits(last.value)} and ${digits(last.modelled)}. `
    + `${s.points.filter((p) => p.inside).length} of ${s.points.length} points lie inside their ranges; the worst is ${worst.quarter}: ${digits(worst.value)} against ${digits(worst.modelled)}.`
}

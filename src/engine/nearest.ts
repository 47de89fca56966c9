/** The nearest of a list of names to a mistyped one, for sentences that help. */

/** Characters of a mistyped name that are compared and shown; no name here is near as long. */
const LONGEST = 60

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]
}

/** What somebody wrote, fit for a sentence: cut short where it is long, and without characters that a screen would obey. */
export function quoted(name: string): string {
  const shown = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name
  return `"${shown.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')}"`
}

export function nearest(name: string, known: readonly string[]): string {
  const asked = name.slice(0, LONGEST).toLowerCase()
  let best = known[0] ?? ''
  let least = Infinity
  for (const k of known) {
    // Names are at least as far apart as their lengths.
    if (Math.abs(asked.length - k.length) >= least) continue
    const d = distance(asked, k.toLowerCase())
    if (d < least) {
      least = d
      best = k
    }
  }
  return best
}

/** “There is no lever "chip-contols"; the nearest is "chip-controls". Allowed: …” */
export function unknown(what: string, name: string, known: readonly string[]): string {
  const list = known.length <= 24 ? ` Allowed: ${known.join(', ')}.` : ''
  return `There is no ${what} ${quoted(name)}; the nearest is "${nearest(name, known)}".${list}`
}

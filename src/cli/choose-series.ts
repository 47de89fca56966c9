/** Choosing series by glob: `*` stands for any text, `?` for one character, `{a,b}` for either. */
import { nearest, quoted } from '../engine/nearest.ts'
import type { Series } from '../engine/series.ts'
import { UsageError } from './usage-error.ts'

export function globPattern(glob: string): RegExp {
  let depth = 0
  // `*?*` says what `?*` says; written so, no run of stars can be shared out in ever more ways.
  const plain = glob.replace(/[*?]*\*[*?]*/g, (run) => `${run.replaceAll('*', '')}*`)
  const pattern = plain.replace(/[\\^$.|+()[\]*?{},]/g, (c) => {
    if (c === '*') return '.*'
    if (c === '?') return '.'
    if (c === '{') {
      depth++
      return '(?:'
    }
    if (c === '}' && depth > 0) {
      depth--
      return ')'
    }
    if (c === ',' && depth > 0) return '|'
    return `\\${c}`
  })
  return new RegExp(`^${pattern}${')'.repeat(depth)}$`)
}

/** The series that match any of the globs, in their own order; all where there is no glob. */
export function chooseSeries(all: readonly Series[], globs: readonly string[]): readonly Series[] {
  if (globs.length === 0) return all
  const patterns = globs.map(globPattern)
  patterns.forEach((pattern, i) => {
    if (all.some((s) => pattern.test(s.id))) return
    throw new UsageError(`No series matches ${quoted(globs[i])}; the nearest is "${nearest(globs[i], all.map((s) => s.id))}". --list names all ${all.length}.`)
  })
  return all.filter((s) => patterns.some((p) => p.test(s.id)))
}

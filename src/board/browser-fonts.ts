/** The faces of the board’s words: waiting for them, and how wide they set a line. */
import { sansFamily } from './palette.ts'
import { estimateWidth, type Measure } from './text-lines.ts'

/** The fonts, or half a second: a label in the wrong font for a moment is better than no map. */
export async function fontsReady(): Promise<void> {
  const wanted = Promise.all(
    ["400 13px 'Source Sans 3 Variable'", "600 13px 'Source Sans 3 Variable'", "600 15px 'Source Serif 4 Variable'"].map((font) =>
      document.fonts.load(font).catch(() => []),
    ),
  )
  await Promise.race([wanted, new Promise((resolve) => setTimeout(resolve, 500))])
}

/** Widths that are kept; the words of a game are a few hundred. */
const MOST_KEPT = 2000

export interface Ruler {
  readonly measure: Measure
  /** Fonts that come late change the widths. */
  forget(): void
}

/** Measures each line once: most words of a board are those of the turn before. */
export function rulerInBrowser(): Ruler {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return { measure: estimateWidth, forget: () => {} }
  const known = new Map<string, number>()
  return {
    measure(text, size, weight) {
      const what = `${weight} ${size} ${text}`
      let width = known.get(what)
      if (width === undefined) {
        context.font = `${weight} ${size}px ${sansFamily}`
        width = context.measureText(text).width
        if (known.size >= MOST_KEPT) known.clear()
        known.set(what, width)
      }
      return width
    },
    forget: () => known.clear(),
  }
}

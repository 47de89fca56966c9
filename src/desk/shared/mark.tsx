/** The sign of a bloc: square for the United States, diamond for China, dot for the rest. Shape repeats colour. */
export type MarkOf = 'us' | 'cn' | 'row' | 'world' | 'carried' | 'you'

export function Mark({ of, hollow = false }: { readonly of: MarkOf; readonly hollow?: boolean }) {
  const paint = of === 'us' ? 'var(--us)' : of === 'cn' ? 'var(--cn)' : 'var(--row-mark)'
  // Not as a style: the policy of the page allows none in its markup, and the first page stands in the document.
  const ink = hollow ? { fill: 'none', stroke: paint, 'stroke-width': 1.6 } : { fill: paint }
  return (
    <svg class="mark" viewBox="0 0 10 10" width="0.625rem" height="0.625rem" aria-hidden="true">
      {of === 'us' ? <rect x="1" y="1" width="8" height="8" {...ink} />
        : of === 'cn' ? <path d="M5 0 10 5 5 10 0 5Z" {...ink} />
          : <circle cx="5" cy="5" r="3" {...ink} />}
    </svg>
  )
}

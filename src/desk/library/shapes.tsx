/** Shapes of which the pictures of the library are drawn: the three marks of the game, chips, lines and words of none. */
import type { ComponentChildren } from 'preact'

export type Bloc = 'us' | 'cn' | 'row'

const PAINT: Readonly<Record<Bloc, string>> = { us: 'var(--us)', cn: 'var(--cn)', row: 'var(--row-mark)' }

export function Dot({ of, x, y, r = 5, hollow = false }: { readonly of: Bloc; readonly x: number; readonly y: number; readonly r?: number; readonly hollow?: boolean }) {
  const style = hollow ? { fill: 'none', stroke: PAINT[of], strokeWidth: 1.6 } : { fill: PAINT[of] }
  if (of === 'us') return <rect x={x - r * 0.86} y={y - r * 0.86} width={r * 1.72} height={r * 1.72} style={style} />
  if (of === 'cn') return <path d={`M${x} ${y - r * 1.15}L${x + r * 1.15} ${y}L${x} ${y + r * 1.15}L${x - r * 1.15} ${y}Z`} style={style} />
  return <circle cx={x} cy={y} r={r * 0.72} style={style} />
}

/** A chip from above: its die and its legs. */
export function Chip({ x, y, size = 24, hollow = false, children }: { readonly x: number; readonly y: number; readonly size?: number; readonly hollow?: boolean; readonly children?: ComponentChildren }) {
  const half = size / 2
  const leg = size * 0.16
  const at = [-0.28, 0, 0.28].map((k) => k * size)
  const paint = hollow ? 'var(--edge)' : 'var(--chip)'
  return (
    <g transform={`translate(${x} ${y})`}>
      {at.map((k) => <path key={k} d={`M${k} ${-half}v${-leg}M${k} ${half}v${leg}M${-half} ${k}h${-leg}M${half} ${k}h${leg}`} style={{ stroke: paint, strokeWidth: 1.6 }} />)}
      <rect x={-half} y={-half} width={size} height={size} rx="2" style={hollow ? { fill: 'none', stroke: paint, strokeWidth: 1.6, strokeDasharray: '3 3' } : { fill: 'var(--ground-raised)', stroke: paint, strokeWidth: 2 }} />
      {!hollow && <rect x={-half * 0.45} y={-half * 0.45} width={half * 0.9} height={half * 0.9} style={{ fill: paint }} />}
      {children}
    </g>
  )
}

interface LineProps {
  readonly d: string
  readonly paint?: string
  readonly width?: number
  readonly dash?: string
}

export function Line({ d, paint = 'var(--seam)', width = 1.6, dash }: LineProps) {
  return <path d={d} style={{ fill: 'none', stroke: paint, strokeWidth: width, ...(dash === undefined ? {} : { strokeDasharray: dash }) }} />
}

/** A weave of marks, as the board shows shares: `share` of them are of the first bloc, spread evenly. */
export function Weave({ x, y, columns, rows, gap, first, rest, share }: {
  readonly x: number; readonly y: number; readonly columns: number; readonly rows: number; readonly gap: number
  readonly first: Bloc; readonly rest: Bloc; readonly share: number
}) {
  return (
    <g>
      {Array.from({ length: columns * rows }, (_, i) => {
        const [column, row] = [i % columns, Math.floor(i / columns)]
        // The golden ratio spreads the marks without stripes.
        const place = ((column * 0.618 + row * 0.382) % 1 + 1) % 1
        return <Dot key={i} of={place < share ? first : rest} x={x + column * gap} y={y + row * gap} r={gap * 0.3} />
      })}
    </g>
  )
}

/** The drawing of the web. For eyes and pointers; the list beside it is for everybody, and chooses the same things. */
import { useMemo } from 'preact/hooks'
import type { Trace } from '../../app/trace.ts'
import type { WebLine, WebNode } from '../../view/web-view.ts'
import { lineKey } from '../../view/web-view.ts'
import { NODE_WIDTH, heightOf, layWeb } from './layout.ts'

interface Props {
  readonly drawn: { readonly nodes: readonly WebNode[]; readonly lines: readonly WebLine[] }
  /** Levers of several seats: each says whose it is. */
  readonly bySeat: boolean
  /** Lines on a way through what is chosen; null: nothing is. */
  readonly lit: ReadonlyMap<string, WebLine> | null
  readonly chosen: string | null
  readonly onChoose: (node: string) => void
  readonly words: Trace['texts']['web']
}

const widthOf = (strength: number): number => Math.min(5, 0.75 + 1.75 * Math.sqrt(strength))

export function WebDrawing({ drawn, bySeat, lit, chosen, onChoose, words }: Props) {
  const laid = useMemo(() => layWeb(drawn.nodes, drawn.lines, bySeat), [drawn, bySeat])
  const near = useMemo(() => (lit === null ? null : new Set(drawn.lines.filter((l) => lit.has(lineKey(l))).flatMap((l) => [l.from, l.to]))), [lit, drawn])
  return (
    <div class="web-scroll">
      <svg class="web-picture" data-dim={lit === null ? undefined : 'yes'} viewBox={`0 0 ${laid.width} ${laid.height + 24}`} width={laid.width} height={laid.height + 24} aria-hidden="true">
        {(['lever', 'channel', 'step', 'outcome'] as const).map((kind) => {
          const first = laid.placed.find((p) => p.node.kind === kind)
          return first && <text key={kind} class="web-kind" x={first.x} y={12} text-anchor="middle">{words.kinds[kind]}</text>
        })}
        <g transform="translate(0 24)">
          {laid.lines.map(({ line, path }) => {
            const own = lit?.get(lineKey(line))
            const { up, strength } = own ?? line
            return <path key={lineKey(line)} class="web-line" data-lit={own ? 'yes' : undefined} data-down={up ? undefined : 'yes'} d={path} stroke-width={widthOf(strength)} />
          })}
          {laid.placed.map(({ node, x, y, rows }) => (
            <g key={node.id} class={`web-node ${node.kind} ${node.side ?? ''}`} data-chosen={node.id === chosen ? 'yes' : undefined} data-lit={node.id === chosen || near?.has(node.id) ? 'yes' : undefined}
              transform={`translate(${x - NODE_WIDTH / 2} ${y - heightOf(rows) / 2})`} onClick={() => onChoose(node.id)}>
              <rect width={NODE_WIDTH} height={heightOf(rows)} rx={node.kind === 'step' ? 12 : 3} />
              {rows.map((row, i) => <text key={row} x={NODE_WIDTH / 2} y={16 + i * 15} text-anchor="middle">{row}</text>)}
            </g>
          ))}
        </g>
      </svg>
    </div>
  )
}

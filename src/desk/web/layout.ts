/** Where the nodes of the web stand and how its lines run: laid out in ranks by dagre. */
import { graphlib, layout } from '@dagrejs/dagre'
import type { NodeKind, WebLine, WebNode } from '../../view/web-view.ts'

export interface Placed {
  readonly node: WebNode
  readonly x: number
  readonly y: number
  readonly rows: readonly string[]
}

export interface Laid {
  readonly width: number
  readonly height: number
  readonly placed: readonly Placed[]
  readonly lines: readonly { readonly line: WebLine; readonly path: string }[]
}

export const NODE_WIDTH = 172
const ROW = 15
const PADDING = 10
/** Letters in a row of a node, about; a Han sign counts as two. */
const LETTERS = 25

const widthOf = (text: string): number => Array.from(text).reduce((n, c) => n + (/[\u2E80-\uFFEF]/.test(c) ? 2 : 1), 0)

/** A name in at most two rows. */
function rowsOf(name: string): readonly string[] {
  if (widthOf(name) <= LETTERS) return [name]
  const words = /\s/.test(name) ? name.split(' ') : Array.from(name)
  const gap = /\s/.test(name) ? ' ' : ''
  const half = widthOf(name) / 2
  let first = ''
  while (words.length > 1 && widthOf(first + gap + words[0]) <= Math.max(half + 2, LETTERS - 6)) first = first === '' ? (words.shift() ?? '') : first + gap + (words.shift() ?? '')
  return first === '' ? [name] : [first, words.join(gap)]
}

export const heightOf = (rows: readonly string[]): number => rows.length * ROW + PADDING
const RANK: Readonly<Record<NodeKind, number>> = { lever: 0, channel: 1, step: 2, outcome: 3 }

/** `bySeat`: levers say whose they are, in a row of their own. */
export function layWeb(nodes: readonly WebNode[], lines: readonly WebLine[], bySeat: boolean): Laid {
  const graph = new graphlib.Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 7, ranksep: 88, edgesep: 3, marginx: 2, marginy: 2 })
  graph.setDefaultEdgeLabel(() => ({}))
  const rows = new Map(nodes.map((n) => [n.id, bySeat && n.seatName !== '' ? [n.name, n.seatName] : rowsOf(n.name)]))
  for (const n of [...nodes].sort((a, b) => RANK[a.kind] - RANK[b.kind])) graph.setNode(n.id, { width: NODE_WIDTH, height: heightOf(rows.get(n.id) ?? []) })
  for (const line of lines) graph.setEdge(line.from, line.to, { weight: Math.min(4, 1 + line.strength) })
  layout(graph)
  const placed = nodes.map((node): Placed => {
    const at = graph.node(node.id) as { x: number; y: number }
    return { node, x: at.x, y: at.y, rows: rows.get(node.id) ?? [] }
  })
  const find = new Map(placed.map((p) => [p.node.id, p]))
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return {
    width, height, placed,
    lines: lines.flatMap((line) => {
      const [a, b] = [find.get(line.from), find.get(line.to)]
      if (!a || !b) return []
      const [x0, x1] = [a.x + NODE_WIDTH / 2, b.x - NODE_WIDTH / 2]
      const bend = (x1 - x0) / 2
      return [{ line, path: `M${x0} ${a.y}C${x0 + bend} ${a.y} ${x1 - bend} ${b.y} ${x1} ${b.y}` }]
    }),
  }
}

/** A small drawing for each scenario, made of the game’s own marks; on ink, like the board. */
import type { JSX } from 'preact'
import { Chip, Dot, Line, Weave } from './shapes.tsx'

const RAYS = [[-64, -34], [-86, 2], [-58, 40], [62, -38], [88, -4], [64, 38], [0, -52]] as const

const PICTURES: Readonly<Record<string, () => JSX.Element>> = {
  'deepseek-moment': () => (
    <>
      {RAYS.map(([x, y]) => <Line key={x} d={`M160 82Q${160 + x / 2} ${60 + y} ${160 + x} ${70 + y}`} paint="var(--edge)" dash="2 4" />)}
      {RAYS.map(([x, y]) => <Dot key={x} of="cn" x={160 + x} y={70 + y} r={6} />)}
      <path d="M132 84h56v36h-56z" style={{ fill: 'var(--ground-raised)', stroke: 'var(--seam)', strokeWidth: 2 }} />
      <Line d="M132 84l-16 -14M188 84l16 -14" width={2} />
      <Dot of="cn" x={160} y={102} r={9} />
    </>
  ),
  'chip-war': () => (
    <>
      {[0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => <Chip key={`${row}${column}`} x={48 + column * 36} y={38 + row * 36} size={20} />))}
      <Line d="M176 14V96M176 128v8" paint="var(--us)" width={4} />
      <Line d="M130 118C160 132 190 130 232 100" paint="var(--cn)" dash="2 5" width={2} />
      <Chip x={244} y={92} size={20} />
      <Chip x={210} y={48} size={20} hollow />
      <Chip x={250} y={48} size={20} hollow />
      <Chip x={284} y={92} size={20} hollow />
    </>
  ),
  'one-third': () => <Weave x={36} y={28} columns={17} rows={7} gap={15.5} first="cn" rest="us" share={0.334} />,
  'october-rule': () => (
    <>
      {[36, 52, 66, 84, 98, 112].map((h, i) => {
        const x = 56 + i * 38
        const line = 62
        return (
          <g key={h}>
            <rect x={x} y={132 - Math.min(h, line)} width="20" height={Math.min(h, line)} style={{ fill: 'var(--chip)' }} />
            {h > line && <rect x={x} y={132 - h} width="20" height={h - line - 2} style={{ fill: 'none', stroke: 'var(--edge)', strokeWidth: 1.6, strokeDasharray: '3 3' }} />}
          </g>
        )
      })}
      <Line d="M36 32H292" paint="var(--us)" dash="3 5" />
      <Line d="M36 69H292" paint="var(--us)" width={4} />
      <Line d="M300 36v26M294 55l6 8 6 -8" paint="var(--us)" width={2} />
    </>
  ),
  stockpile: () => (
    <>
      <Line d="M24 128H296" width={2} />
      {[1, 2, 3, 4].flatMap((high, i) => Array.from({ length: high }, (_, n) => <Chip key={`${i}${n}`} x={54 + i * 46} y={112 - n * 27} size={18} />))}
      <Line d="M252 18V128" paint="var(--us)" width={4} dash="7 5" />
      {[54, 100, 146, 192, 252, 282].map((x) => <Line key={x} d={`M${x} 128v7`} width={2} />)}
      <Dot of="cn" x={282} y={112} r={7} hollow />
    </>
  ),
  h20: () => (
    <>
      <Line d="M96 75H140C180 75 190 40 236 40H280" paint="var(--cn)" width={3} />
      <Line d="M140 75C180 75 190 110 222 110" paint="var(--edge)" width={3} dash="3 5" />
      <Line d="M234 94V126" paint="var(--us)" width={5} />
      <Line d="M272 31l10 9-10 9" paint="var(--cn)" width={3} />
      <Chip x={66} y={75} size={48} />
    </>
  ),
  'atom-answer': () => (
    <>
      {[0, 60, 120].map((turn) => <ellipse key={turn} cx="160" cy="75" rx="72" ry="24" transform={`rotate(${turn} 160 75)`} style={{ fill: 'none', stroke: 'var(--edge)', strokeWidth: 1.6 }} />)}
      <Dot of="us" x={160} y={75} r={12} />
      <Dot of="us" x={232} y={75} r={6} />
      <Dot of="row" x={124} y={12.6} r={7} />
      <Dot of="us" x={124} y={137.4} r={6} />
      <Dot of="cn" x={196} y={12.6} r={6} />
      <Dot of="row" x={88} y={75} r={7} />
    </>
  ),
  'close-the-weights': () => (
    <>
      <Weave x={68} y={70} columns={13} rows={4} gap={15.5} first="cn" rest="row" share={0.72} />
      <path d="M52 132V58M52 132H268V58" style={{ fill: 'none', stroke: 'var(--seam)', strokeWidth: 2.5 }} />
      <path d="M52 56L214 22l4 18L56 68z" style={{ fill: 'var(--ground-raised)', stroke: 'var(--seam)', strokeWidth: 2 }} />
      <Line d="M262 30C270 40 270 46 266 52M259 46l6 8 8 -6" paint="var(--cn)" width={2} />
    </>
  ),
  'tools-and-allies': () => (
    <>
      <Line d="M64 92C90 12 230 12 256 92" paint="var(--us)" width={3} />
      <Line d="M64 92C96 52 224 52 256 92" paint="var(--us)" dash="3 5" />
      {[[64, 92], [160, 34], [256, 92]].map(([x, y], i) => (
        <g key={x}>
          <circle cx={x} cy={y} r="17" style={{ fill: 'var(--ground-raised)', stroke: 'var(--seam)', strokeWidth: 2 }} />
          <Dot of={i === 0 ? 'us' : 'row'} x={x} y={y} r={8} />
        </g>
      ))}
      <path d="M116 132v-34l18 10v-10l18 10v-10l18 10v-10l18 10v-10l16 10v24z" style={{ fill: 'var(--cn)' }} />
    </>
  ),
}

export function LibraryPicture({ id, label }: { readonly id: string; readonly label: string }) {
  const Picture = PICTURES[id]
  return (
    <svg class="scenario-picture" data-palette="ink" viewBox="0 0 320 150" role="img" aria-label={label}>
      <rect width="320" height="150" style={{ fill: 'var(--ground)' }} />
      {Picture && <Picture />}
    </svg>
  )
}

/** The large chart: drawn for the room there is, read quarter by quarter with pointer or arrow keys. */
import type { ComponentChildren, RefObject } from 'preact'
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ChartTexts, ChartVm } from '../../view/charts/chart-vm.ts'
import { layoutChart } from '../../view/charts/layout.ts'
import type { ChartLayout, LineLayout } from '../../view/charts/layout.ts'
import { readoutAt } from '../../view/charts/readout.ts'
import { afterFrame } from '../../app/work/after-frame.ts'
import { useSigns } from '../shared/app-context.ts'
import { DASHES, markPath } from './line-mark.tsx'

interface Props {
  readonly vm: ChartVm
  readonly texts: ChartTexts
  readonly log: boolean
  readonly record: boolean
  readonly picture: RefObject<SVGSVGElement | null>
  /** What may be asked about the quarter that is read. */
  readonly ask?: (at: number) => ComponentChildren
}

interface Size {
  readonly width: number
  readonly height: number
  readonly text: number
  readonly family: string
}

const PAGE = 4

export function Plot({ vm, texts, log, record, picture, ask }: Props) {
  const signs = useSigns()
  const host = useRef<HTMLDivElement>(null)
  const size = useSize(host)
  const help = useId()
  const last = vm.quarters.length - 1
  const [at, setAt] = useState(last)
  const shown = Math.min(at, last)
  const layout = useMemo(() => (size ? layoutChart(vm, { ...size, measure: measureIn(size) }, { log, record }) : null), [vm, size, log, record])
  const readout = readoutAt(vm, shown, record, texts, signs)
  const move = (event: KeyboardEvent): void => {
    const next = { ArrowRight: shown + 1, ArrowUp: shown + 1, ArrowLeft: shown - 1, ArrowDown: shown - 1, PageUp: shown + PAGE, PageDown: shown - PAGE, Home: 0, End: last }[event.key]
    if (next === undefined) return
    event.preventDefault()
    setAt(Math.max(0, Math.min(last, next)))
  }
  const point = (event: PointerEvent): void => {
    if (!layout || !host.current) return
    const x = event.clientX - host.current.getBoundingClientRect().left
    const place = Math.round(((x - layout.left) / Math.max(1, layout.right - layout.left)) * last)
    setAt(Math.max(0, Math.min(last, place)))
  }
  return (
    <>
      <div ref={host} class="plot" role="slider" tabIndex={0} aria-label={`${texts.words.quarter}${signs.colon}${vm.title}`} aria-describedby={help}
        aria-valuemin={0} aria-valuemax={last} aria-valuenow={shown} aria-valuetext={readout.spoken}
        onKeyDown={move} onPointerMove={point} onPointerDown={point}>
        {layout && <Picture vm={vm} layout={layout} at={shown} begins={texts.words.begins} text={size?.text ?? 13} picture={picture} />}
      </div>
      <div class="readout">
        <p class="readout-quarter">{readout.quarter}</p>
        <ul class="readout-rows">
          {readout.rows.map((row) => (
            <li key={row.id}><span class="small">{row.short}</span> <strong>{row.text}</strong>{row.more !== '' && <span class="small quiet"> {row.more}</span>}</li>
          ))}
        </ul>
        {readout.decided !== '' && <p class="small readout-decided">{readout.decided}</p>}
        {ask?.(shown)}
      </div>
      <p id={help} class="small quiet charts-keys">{texts.words.keys}</p>
    </>
  )
}

interface PictureProps {
  readonly vm: ChartVm
  readonly layout: ChartLayout
  readonly at: number
  readonly begins: string
  readonly text: number
  readonly picture: RefObject<SVGSVGElement | null>
}

/** Everything but the cursor is drawn once: an arrow key moves a few strokes, not the whole chart. */
function Picture({ vm, layout, at, begins, text, picture }: PictureProps) {
  const { width, height, top, bottom, x, y } = layout
  const behind = useMemo(() => <Frame layout={layout} start={vm.start} begins={begins} text={text} />, [layout, vm.start, begins, text])
  const drawn = useMemo(() => <Drawn layout={layout} text={text} />, [layout, text])
  const decided = layout.decisions.find((mark) => mark.at === at)
  return (
    <svg ref={picture} class="plot-picture" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {behind}
      <path class="plot-cursor" d={`M${x(at)} ${top}V${bottom}`} />
      {drawn}
      {decided && <path class="plot-decision" data-at="yes" d={decisionPath(decided.x, bottom, text)} />}
      {layout.lines.map(({ line }) => {
        const here = line.values[at] ?? line.record[at]
        return here !== null && <g key={line.id} class={line.who}><path class="plot-here" d={markPath('row', x(at), y(here), 9)} /></g>
      })}
    </svg>
  )
}

const decisionPath = (x: number, bottom: number, text: number): string => `M${x} ${bottom + 4}l${text * 0.32} ${text * 0.6}h${-text * 0.64}Z`

/** Scales, and where the game begins. What looks the same is one path: a chart of a hundred elements took the browser twice as long. */
function Frame({ layout: { height, left, right, top, bottom, x, yTicks, xTicks }, start, begins, text }: { readonly layout: ChartLayout; readonly start: number; readonly begins: string; readonly text: number }) {
  const grid = (zero: boolean): string => yTicks.flatMap((tick) => (tick.zero === zero ? [`M${left} ${tick.y}H${right}`] : [])).join('')
  return (
    <g>
      <path class="plot-grid" d={grid(false)} />
      <path class="plot-grid zero" d={grid(true)} />
      {yTicks.map((tick) => <text key={tick.text} class="plot-text" x={left - text * 0.5} y={tick.y + text * 0.35} text-anchor="end">{tick.text}</text>)}
      <path class="plot-axis" d={`M${left} ${bottom}H${right}${xTicks.map((tick) => `M${tick.x} ${bottom}v5`).join('')}`} />
      {xTicks.map((tick) => <text key={tick.text} class="plot-text" x={tick.x} y={height - text * 0.5} text-anchor={tick.anchor}>{tick.text}</text>)}
      {start > 0 && (
        <>
          <path class="plot-begin" d={`M${x(start)} ${top}V${bottom}`} />
          <text class="plot-text" x={x(start) - text * 0.4} y={top + text * 0.6} text-anchor="end">{begins}</text>
        </>
      )}
    </g>
  )
}

/** Decisions, lines and their names. */
function Drawn({ layout: { right, bottom, decisions, lines, labels }, text }: { readonly layout: ChartLayout; readonly text: number }) {
  return (
    <g>
      <path class="plot-decision" d={decisions.map((mark) => decisionPath(mark.x, bottom, text)).join('')} />
      {lines.map((line) => <Behind key={line.line.id} vm={line} />)}
      {lines.map((line) => <Line key={line.line.id} vm={line} />)}
      {labels.map((label) => (
        <g key={label.line.id} class={label.line.who}>
          {Math.abs(label.at + text * 0.35 - label.y) > text * 0.9 && <path class="plot-leader" d={`M${right + 5} ${label.at}L${label.x - 3} ${label.y - text * 0.35}`} />}
          <text class="plot-name" x={label.x} y={label.y}><tspan class="plot-value">{label.value}</tspan></text>
          {label.rows.map((row, i) => <text key={row} class="plot-name" x={label.x} y={label.y + (i + 1) * text * 1.2}>{row}</text>)}
        </g>
      ))}
    </g>
  )
}

/** The record’s path and what was published, behind the game. */
function Behind({ vm: { line, recordPath, points } }: { readonly vm: LineLayout }) {
  return (
    <g>
      {recordPath !== '' && <path class="plot-record" d={recordPath} stroke-dasharray={DASHES[line.dash]} />}
      {points.length > 0 && <path class="plot-range" d={points.map((p) => `M${p.x} ${p.low}V${p.high}M${p.x - 3} ${p.low}h6M${p.x - 3} ${p.high}h6`).join('')} />}
      {points.length > 0 && <path class="plot-published" d={points.map((p) => markPath(line.who, p.x, p.y, 2.5)).join('')} />}
    </g>
  )
}

function Line({ vm: { line, path, marks } }: { readonly vm: LineLayout }) {
  const hollow = line.hollow ? 'yes' : undefined
  return (
    <g class={line.who}>
      <path class="plot-line" d={path} stroke-dasharray={DASHES[line.dash]} />
      <path class="plot-mark" data-hollow={hollow} d={marks.map(([mx, my], i) => markPath(line.who, mx, my, i === marks.length - 1 ? 4.5 : 3)).join('')} />
    </g>
  )
}

/** Size of an element in pixels and of its text, followed as they change. It is taken once the page has been laid out, which asking for it at once would do a second time. */
function useSize(host: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    const take = (): void => {
      const style = getComputedStyle(element)
      const next = { width: element.clientWidth, height: element.clientHeight, text: Number.parseFloat(style.fontSize), family: style.fontFamily }
      if (next.width > 0 && next.height > 0) setSize((was) => (was && was.width === next.width && was.height === next.height && was.text === next.text ? was : next))
    }
    const observer = new ResizeObserver(take)
    const wait = afterFrame(() => {
      take()
      observer.observe(element)
    })
    return () => {
      wait()
      observer.disconnect()
    }
  }, [host])
  return size
}

/** Width of text as the browser would set it. */
function measureIn({ text, family }: Size): (words: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = `600 ${text}px ${family}`
  return (words) => context?.measureText(words).width ?? words.length * text * 0.52
}

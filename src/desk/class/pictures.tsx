/** The pictures of a class: where it ended, how it played, what was luck. Each has its text beside it. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { LuckVm } from '../../view/class/luck.ts'
import type { MapVm } from '../../view/class/map.ts'
import type { SpreadVm } from '../../view/class/spread.ts'
import { placeNames } from './name-places.ts'

interface Dots {
  /** Opens the game of a dot; absent: dots cannot be opened, as on the projector. */
  readonly onOpen?: (link: string) => void
}

const ROW = 14
const RADIUS = 6
/** Letters in a picture, in pixels of the screen. */
const LETTERS = 13

/** One line of scores with a dot for each group. */
export function Spread({ vm, onOpen }: { readonly vm: SpreadVm } & Dots) {
  const height = Math.max(3, vm.levels) * ROW + 34
  const base = height - 26
  const x = (share: number) => 20 + share * 560
  const [ref, units] = useUnits(600)
  return (
    <svg class="class-picture" ref={ref} viewBox={`0 0 600 ${height}`} role={onOpen ? 'group' : 'img'} aria-label={vm.summary}>
      <line class="class-axis" x1="12" x2="588" y1={base} y2={base} />
      {vm.ticks.map((tick) => (
        <g key={tick.text}>
          <line class="class-axis" x1={x(tick.x)} x2={x(tick.x)} y1={base} y2={base + 5} />
          <text class="class-tick" x={x(tick.x)} y={base + 20} text-anchor="middle" style={{ fontSize: `${Math.min(20, LETTERS * units)}px` }}>{tick.text}</text>
        </g>
      ))}
      {vm.dots.map((dot) => (
        <Dot key={dot.at} x={x(dot.x)} y={base - 9 - dot.level * ROW} label={dot.label} link={dot.link} hollow={!dot.finished} onOpen={onOpen} />
      ))}
    </svg>
  )
}

const SHEET = { width: 600, height: 400 }

/** Groups as points on a sheet. */
export function Map({ vm, names, onOpen }: { readonly vm: MapVm; readonly names: boolean } & Dots) {
  const [ref, units] = useUnits(SHEET.width)
  const size = LETTERS * units
  const dots = vm.points.map((point) => ({ x: 300 + point.x * 270, y: 200 - point.y * 180, name: names || point.far ? point.name : '', first: point.far }))
  const places = placeNames(dots, size, RADIUS, SHEET)
  return (
    <svg class="class-picture" ref={ref} viewBox={`0 0 ${SHEET.width} ${SHEET.height}`} role={onOpen ? 'group' : 'img'} aria-label={vm.summary}>
      <line class="class-axis faint" x1="20" x2="580" y1="200" y2="200" />
      <line class="class-axis faint" x1="300" x2="300" y1="10" y2="390" />
      {vm.points.map((point, i) => (
        <g key={point.at}>
          {point.far && <circle class="class-ring" cx={dots[i].x} cy={dots[i].y} r="12" />}
          <Dot x={dots[i].x} y={dots[i].y} label={point.label} link={point.link} hollow={false} onOpen={onOpen} />
        </g>
      ))}
      {vm.points.map((point, i) => {
        const place = places[i]
        return place && dots[i].name !== '' && <text key={point.at} class="class-name" x={place.x} y={place.y} text-anchor={place.anchor} style={{ fontSize: `${size}px` }}>{dots[i].name}</text>
      })}
    </svg>
  )
}

/** How many units of a picture make a pixel of the screen, so that its words keep their size however large it is shown. */
function useUnits(width: number): readonly [RefObject<SVGSVGElement | null>, number] {
  const ref = useRef<SVGSVGElement>(null)
  const [units, setUnits] = useState(1)
  useLayoutEffect(() => {
    const picture = ref.current
    if (!picture) return
    const look = (): void => {
      const shown = picture.clientWidth
      if (shown > 0) setUnits(width / shown)
    }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(picture)
    return () => watch.disconnect()
  }, [width])
  return [ref, units]
}

interface DotProps extends Dots {
  readonly x: number
  readonly y: number
  readonly label: string
  readonly link: string
  readonly hollow: boolean
}

function Dot({ x, y, label, link, hollow, onOpen }: DotProps) {
  const circle = <circle class={hollow ? 'class-dot hollow' : 'class-dot'} cx={x} cy={y} r={RADIUS} />
  if (!onOpen || link === '') return circle
  return (
    <a class="class-open" href={link} onClick={(event) => { event.preventDefault(); onOpen(link) }}>
      <title>{label}</title>
      {/* The circle that is seen is small; what is hit is not. */}
      <circle class="class-hit" cx={x} cy={y} r="13" />
      {circle}
    </a>
  )
}

/** For each group a bar from what its plan comes to, to where it ended. */
export function Luck({ vm }: { readonly vm: LuckVm }) {
  return (
    <ul class="class-luck">
      {vm.rows.map((row) => (
        <li key={row.at}>
          <span class="class-luck-name">{row.label}</span>
          <svg class="class-luck-bar" viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true">
            <line class="class-axis faint" x1="0" x2="200" y1="8" y2="8" />
            <line class={row.end < row.mean ? 'class-luck-line lost' : 'class-luck-line'} x1={row.mean * 200} x2={row.end * 200} y1="8" y2="8" />
            <line class="class-luck-mean" x1={row.mean * 200} x2={row.mean * 200} y1="1" y2="15" />
          </svg>
        </li>
      ))}
    </ul>
  )
}

/** How a group’s score went, and the middle of the class, dashed. */
export function Course({ course, middle, label }: { readonly course: readonly number[]; readonly middle: readonly number[]; readonly label: string }) {
  const last = Math.max(1, middle.length - 1)
  const path = (values: readonly number[]) => values.map((value, turn) => `${turn === 0 ? 'M' : 'L'}${(10 + (turn / last) * 280).toFixed(1)} ${(92 - value * 84).toFixed(1)}`).join('')
  return (
    <svg class="class-course" viewBox="0 0 300 100" role="img" aria-label={label}>
      <line class="class-axis faint" x1="10" x2="290" y1="96" y2="96" />
      <path class="class-course-middle" d={path(middle)} />
      <path class="class-course-own" d={path(course)} />
    </svg>
  )
}

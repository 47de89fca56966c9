/**
 * Where things stand for a host of a given size: map, legend, table of regions, frontier race. Pure; CSS pixels.
 * Wide boards label the regions on the map; narrow ones list them below it. What does not fit is left to the desk.
 */
import type { RaceLab } from '../view/board/board-vm.ts'
import type { PaletteName } from './palette.ts'
import { coarseGrid, fineGrid, type MapGrid } from './map-data.ts'
import type { Point } from './curve.ts'
import type { Box } from './marks.ts'
import { blocKeys } from './weave.ts'

export interface RaceFrame extends Box {
  /** One row per lab; where height is short one strip per bloc, one line for all, or no more than who leads and by how much, in the corner of the map. */
  readonly mode: 'rows' | 'strips' | 'line' | 'lead'
  readonly rowHeight: number
  readonly groupGap: number
  /** Height of the title line and of the line of ticks. */
  readonly titleHeight: number
  readonly tickHeight: number
}

export interface Frame {
  readonly width: number
  readonly height: number
  readonly dpr: number
  readonly narrow: boolean
  /** Interface scale: 1 on a laptop, more on a projector. */
  readonly unit: number
  /** Size of ordinary text. */
  readonly text: number
  readonly pad: number
  readonly grid: MapGrid
  /** Side of a cell with its gap. */
  readonly cell: number
  readonly map: Box
  /** Room above the map that labels may use. */
  readonly strip: number
  /** The legend of the blocs (wide) or of everything (narrow). */
  readonly legend: Box | null
  readonly table: Box | null
  readonly race: RaceFrame | null
}

function snap(cell: number, dpr: number): number {
  const whole = Math.floor(cell * dpr) / dpr
  return whole / cell > 0.93 ? whole : Math.max(1 / dpr, Math.floor(cell * dpr * 2) / dpr / 2)
}

function groupsOf(race: readonly RaceLab[]): number {
  return blocKeys.filter((bloc) => race.some((lab) => lab.bloc === bloc)).length
}

export function frameFor(
  width: number,
  height: number,
  dpr: number,
  palette: PaletteName,
  race: readonly RaceLab[],
  textScale = 1,
): Frame {
  return width < 600 ? narrowFrame(width, height, dpr, race) : wideFrame(width, height, dpr, palette, race, textScale)
}

/** Words grow with the reader’s own text size as far as the map between them can still be read; a projector has large ones already. */
const growth = (textScale: number, width: number, height: number) => Math.max(1, Math.min(textScale, 1.5, width / 840, height / 440))

function wideFrame(
  width: number,
  height: number,
  dpr: number,
  palette: PaletteName,
  race: readonly RaceLab[],
  textScale: number,
): Frame {
  const projected = palette === 'projector' && width >= 1600
  const unit = projected ? 24 / 13 : Math.max(growth(textScale, width, height), Math.min(1.6, width / 1150, height / 760))
  const text = projected ? 24 : Math.round(13 * unit * 2) / 2
  const pad = Math.round(24 * unit)
  const strip = Math.round(32 * unit)
  const groups = groupsOf(race)
  const titleHeight = Math.round(28 * unit)
  const tickHeight = Math.round(20 * unit)
  const groupGap = Math.round(5 * unit)
  const foot = Math.round(10 * unit)
  const raceFor = (rowHeight: number, rows: number) =>
    titleHeight + tickHeight + rows * rowHeight + Math.max(0, groups - 1) * groupGap + foot
  // With less height than so many lines of text, words stand far from what they name.
  const leastMap = Math.max(Math.min(height * 0.5, width * 0.34), 17 * text)

  let mode: RaceFrame['mode'] | null = race.length > 0 ? 'rows' : null
  let rowHeight = Math.round(15 * unit)
  let raceHeight = raceFor(rowHeight, race.length)
  if (mode === 'rows' && height - strip - raceHeight < leastMap) {
    mode = 'strips'
    rowHeight = Math.round(20 * unit)
    raceHeight = raceFor(rowHeight, groups)
  }
  if ((mode === 'strips' && height - strip - raceHeight < leastMap) || (mode !== null && height < 420)) {
    mode = 'line'
    raceHeight = raceFor(rowHeight, 1) - Math.max(0, groups - 1) * groupGap
  }
  if (mode === 'line' && (height < 420 || height - strip - raceHeight < 0.9 * leastMap)) mode = 'lead'
  if (mode === 'lead' || mode === null) raceHeight = 0

  const roomX = width - 2 * pad
  const roomY = height - strip - raceHeight
  const fit = (grid: MapGrid) => Math.min(roomX / grid.cols, roomY / grid.rows)
  const grid = fit(fineGrid) < 4.2 ? coarseGrid : fineGrid
  const cell = snap(fit(grid), dpr)
  // Spare height goes to the rows of the race first.
  let spare = roomY - cell * grid.rows
  if (mode === 'rows' && spare > 0) {
    const grow = Math.min(Math.floor(spare / race.length), Math.round(rowHeight * 0.5))
    rowHeight += grow
    raceHeight = raceFor(rowHeight, race.length)
    spare = height - strip - raceHeight - cell * grid.rows
  }
  const onPixel = (value: number) => Math.round(value * dpr) / dpr
  const map: Box = {
    x: onPixel((width - cell * grid.cols) / 2),
    y: onPixel(strip + Math.max(0, spare) / 2),
    width: cell * grid.cols,
    height: cell * grid.rows,
  }
  const legend: Box = { x: pad, y: Math.min(map.y + map.height, height - 6 * unit) - 20 * unit, width: width / 3, height: 20 * unit }
  // The corner has two lines of text, on a level with the legend.
  const raceBox: Box = mode === 'lead'
    ? { x: width - pad - 22 * text, y: legend.y - 1.3 * text, width: 22 * text, height: legend.height + 1.3 * text }
    : { x: pad, y: height - raceHeight, width: roomX, height: raceHeight }
  return {
    width,
    height,
    dpr,
    narrow: false,
    unit,
    text,
    pad,
    grid,
    cell,
    map,
    strip,
    legend,
    table: null,
    race:
      mode === null
        ? null
        : { ...raceBox, mode, rowHeight, groupGap, titleHeight, tickHeight },
  }
}

/** Height of a row of the table of regions on a phone. */
export const narrowRow = 36

function narrowFrame(width: number, height: number, dpr: number, race: readonly RaceLab[]): Frame {
  const unit = 1
  const text = 14
  const pad = 16
  const grid = coarseGrid
  const cell = snap(Math.min((width - 12) / grid.cols, Math.max(60, height - 12) / grid.rows), dpr)
  const map: Box = {
    x: Math.round(((width - cell * grid.cols) / 2) * dpr) / dpr,
    y: 6,
    width: cell * grid.cols,
    height: cell * grid.rows,
  }
  let y = map.y + map.height + 2
  const take = (wanted: number): Box | null => {
    if (y + wanted > height) return null
    const box = { x: pad, y, width: width - 2 * pad, height: wanted }
    y += wanted
    return box
  }
  const legend = take(40)
  const table = legend === null ? null : take(3 * narrowRow)
  const groups = groupsOf(race)
  const titleHeight = 22
  const tickHeight = 16
  const rows = titleHeight + tickHeight + race.length * 17 + (groups - 1) * 4 + 6
  const strips = titleHeight + tickHeight + groups * 17 + 4
  let raceFrame: RaceFrame | null = null
  if (table !== null && height >= 420 && race.length > 0) {
    const mode = y + rows <= height ? 'rows' : 'strips'
    const grow = mode === 'rows' ? Math.min(7, Math.floor((height - y - rows) / race.length)) : 0
    const box = take(mode === 'rows' ? rows + grow * race.length : strips)
    if (box !== null)
      raceFrame = { ...box, mode, rowHeight: 17 + grow, groupGap: mode === 'rows' ? 4 : 0, titleHeight, tickHeight }
  }
  return { width, height, dpr, narrow: true, unit, text, pad, grid, cell, map, strip: 0, legend, table, race: raceFrame }
}

const masks = new WeakMap<MapGrid, Uint8Array>()

/** 1 for every cell of land, by cell number. */
export function landMask(grid: MapGrid): Uint8Array {
  let mask = masks.get(grid)
  if (mask === undefined) {
    mask = new Uint8Array(grid.cols * grid.rows)
    for (const cells of Object.values(grid.order)) for (const cell of cells) mask[cell] = 1
    masks.set(grid, mask)
  }
  return mask
}

/** From the plane of the map to pixels of the host. */
export function toPixels(frame: Frame, plane: readonly [number, number]): Point {
  const k = frame.cell / frame.grid.pitch
  return { x: frame.map.x + (plane[0] - frame.grid.x0) * k, y: frame.map.y + (plane[1] - frame.grid.y0) * k }
}

/** The centre of a cell. */
export function cellCentre(frame: Frame, cell: number): Point {
  const { cols } = frame.grid
  const col = cell % cols
  const row = (cell - col) / cols
  return { x: frame.map.x + (col + 0.5) * frame.cell, y: frame.map.y + (row + 0.5) * frame.cell }
}

/**
 * The board's colours, copied from the design tokens of the desk (both palettes). One order of lightness on
 * every ground: the US darkest, China in the middle, others lightest, so greyscale reads the same way.
 */
import type { BlocKey } from '../view/board/board-vm.ts'

export type PaletteName = 'ink' | 'projector'

export interface Palette {
  readonly name: PaletteName
  readonly ground: string
  readonly groundDeep: string
  readonly land: string
  readonly rule: string
  readonly seam: string
  readonly text: string
  readonly text2: string
  readonly text3: string
  readonly chip: string
  readonly talent: string
  readonly gate: string
  /** Areas: cells and bars. */
  readonly fill: Readonly<Record<BlocKey, string>>
  /** Marks that stand alone on the ground: at least 3:1. */
  readonly mark: Readonly<Record<BlocKey, string>>
  /** Text and thin lines: at least 4.5:1. */
  readonly ink: Readonly<Record<BlocKey, string>>
}

const ink: Palette = {
  name: 'ink',
  ground: '#0F1B27',
  groundDeep: '#0A131C',
  land: '#1B2C3C',
  rule: '#34495C',
  seam: '#9DB0C0',
  text: '#F4EEDF',
  text2: '#B9C3CB',
  text3: '#93A3B1',
  chip: '#F2CE5B',
  talent: '#F4EEDF',
  gate: '#F4EEDF',
  fill: { us: '#3676CC', cn: '#FF7F50', row: '#D8D0BC' },
  mark: { us: '#3676CC', cn: '#FF7F50', row: '#D8D0BC' },
  ink: { us: '#8DBBF4', cn: '#FF9D78', row: '#D8D0BC' },
}

const projector: Palette = {
  name: 'projector',
  ground: '#FBF8F1',
  groundDeep: '#EEE7D8',
  land: '#E6DECC',
  rule: '#CFC5B0',
  seam: '#4A4336',
  text: '#101A23',
  text2: '#36424D',
  text3: '#525B63',
  chip: '#5E4A00',
  talent: '#101A23',
  gate: '#101A23',
  fill: { us: '#1A4F9C', cn: '#DB4F20', row: '#ADA38C' },
  mark: { us: '#1A4F9C', cn: '#DB4F20', row: '#6B6252' },
  ink: { us: '#184688', cn: '#9C320D', row: '#575142' },
}

export const palettes: Readonly<Record<PaletteName, Palette>> = { ink, projector }

/** A colour between two hex colours; `part` 0 is the first. */
export function mixColours(first: string, second: string, part: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(first, at) + (channel(second, at) - channel(first, at)) * part)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${mixed.join('')}`
}

export const sansFamily =
  "'Source Sans 3 Variable','Source Sans 3','Noto Sans SC Variable','Noto Sans SC','PingFang SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',system-ui,sans-serif"
export const serifFamily =
  "'Source Serif 4 Variable','Source Serif 4','Noto Serif SC','Noto Serif CJK SC','Source Han Serif SC','Songti SC','SimSun',Georgia,serif"

/**
 * The words of the board, as SVG: labels, bars, legend, names and ticks of the race. It lies over the Phaser canvas
 * and over the still map alike, so text is crisp at every pixel ratio and the two show the same.
 */
import { gateMarks } from './gates.ts'
import { marksToSvg, signOf, type Mark } from './marks.ts'
import { sansFamily, serifFamily, type Palette } from './palette.ts'
import { signWidth, type BoardPlan, type LegendEntry } from './plan.ts'
import { plateSvg } from './plates.ts'
import { bracketMarks, scaleX } from './race.ts'
import { estimateWidth, widthInEms } from './text-lines.ts'
import { blocKeys } from './weave.ts'

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

interface TextStyle {
  readonly size: number
  readonly colour: string
  readonly weight?: 400 | 600
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly serif?: boolean
  /** A halo in the colour of the ground, for words that may lie over land. */
  readonly halo?: string
}

const short = (value: number) => String(Math.round(value * 100) / 100)

function text(x: number, y: number, words: string, style: TextStyle): string {
  const halo =
    style.halo === undefined
      ? ''
      : ` stroke="${style.halo}" stroke-width="${short(style.size * 0.28)}" stroke-linejoin="round" paint-order="stroke"`
  const family = style.serif === true ? ` font-family="${serifFamily}"` : ''
  return `<text x="${short(x)}" y="${short(y)}" font-size="${short(style.size)}" font-weight="${style.weight ?? 400}" text-anchor="${style.anchor ?? 'start'}" fill="${style.colour}"${family}${halo}>${escapeText(words)}</text>`
}

export function wordsOf(plan: BoardPlan): string {
  return [...wordsInPieces(plan)].map((words) => `<g>${words}</g>`).join('')
}

/** What stands together is a piece, each of which may be a layer of its own. */
export function* wordsInPieces(plan: BoardPlan): Generator<string> {
  yield hatch(plan)
  yield* regionWords(plan)
  yield* gateWords(plan)
  yield plan.legend.map((entry) => legendWords(entry, plan)).join('')
  yield* raceWords(plan)
}

/** China's bars carry a diagonal hatch. */
function hatch({ palette, frame }: BoardPlan): string {
  const step = 4 * frame.unit
  return `<defs><pattern id="board-hatch" width="${short(step)}" height="${short(step)}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${short(step)}" height="${short(step)}" fill="${palette.fill.cn}"/><rect width="${short(step * 0.26)}" height="${short(step)}" fill="${palette.ground}"/></pattern></defs>`
}

function regionWords({ regionLabels, frame, palette }: BoardPlan): string[] {
  const size = frame.text
  const halo = palette.ground
  const lineHeight = Math.round(size * 1.25)
  return regionLabels
    .map(({ box, bar, name, percents, leader, plate }) => {
      const parts = [plateSvg(plate, palette, frame.unit)]
      if (leader !== null)
        parts.push(leaderOf(leader, palette, frame.unit), marksToSvg([{ kind: 'disc', at: leader[0], r: 2.2 * frame.unit, fill: palette.text3, stroke: palette.ground, width: 1 }]))
      parts.push(text(box.x, box.y + size * 0.95, name, { size, weight: 600, colour: palette.text, halo }))
      let x = bar.x
      const gap = 1
      for (const bloc of blocKeys) {
        const width = (bar.width * percents[bloc]) / 100
        if (width <= 0) continue
        // Others: a thin line, as light as their dots.
        const [y, height] = bloc === 'row' ? [bar.y + bar.height * 0.31, bar.height * 0.38] : [bar.y, bar.height]
        const fill = bloc === 'cn' ? 'url(#board-hatch)' : palette.fill[bloc]
        const stroke = bloc === 'row' && palette.name === 'projector' ? ` stroke="${palette.mark.row}" stroke-width="0.8"` : ''
        parts.push(
          `<rect x="${short(x)}" y="${short(y)}" width="${short(Math.max(0.8, width - gap))}" height="${short(height)}" fill="${fill}"${stroke}/>`,
        )
        x += width
      }
      const numbers = blocKeys
        .map((bloc, i) => `<tspan fill="${palette.ink[bloc]}"${i === 0 ? '' : ` dx="${short(size * 0.42)}"`}>${percents[bloc]}</tspan>`)
        .join('')
      parts.push(
        `<text x="${short(bar.x + bar.width + 8 * frame.unit)}" y="${short(box.y + lineHeight + size * 0.95)}" font-size="${short(size)}" font-weight="600" stroke="${halo}" stroke-width="${short(size * 0.28)}" stroke-linejoin="round" paint-order="stroke">${numbers}</text>`,
      )
      return parts.join('')
    })
}

function leaderOf([from, to]: readonly [{ x: number; y: number }, { x: number; y: number }], palette: Palette, unit: number): string {
  return marksToSvg([
    { kind: 'line', points: [from, to], colour: palette.ground, width: 3.4 * unit },
    { kind: 'line', points: [from, to], colour: palette.text3, width: 1.1 * unit },
  ])
}

function gateWords({ gateLabels, frame, palette }: BoardPlan): string[] {
  const size = frame.text
  const lineHeight = Math.round(size * 1.2)
  return gateLabels
    .map(({ box, lines, leader, plate }) => {
      const line = plateSvg(plate, palette, frame.unit) + (leader === null ? '' : leaderOf(leader, palette, frame.unit))
      return (
        line +
        lines
          .map((words, i) =>
            text(box.x, box.y + i * lineHeight + size * 0.92, words, { size, colour: palette.text, halo: palette.ground }),
          )
          .join('')
      )
    })
}

function legendWords({ item, text: words, x, y }: LegendEntry, { frame, palette }: BoardPlan): string {
  const { unit } = frame
  const size = frame.text
  const width = signWidth(item, unit)
  const line = [
    { x, y },
    { x: x + width, y },
  ]
  const middle = { x: x + width / 2, y }
  let marks: Mark[] = []
  switch (item) {
    case 'us':
    case 'cn':
      marks = [signOf(item, middle, 8.5 * unit, palette.fill[item])]
      break
    case 'row':
      marks = [signOf('row', middle, 4 * unit, palette.mark.row)]
      break
    case 'chips-legal':
      marks = [{ kind: 'line', points: line, colour: palette.chip, width: 4 * unit }]
      break
    case 'chips-smuggled':
      marks = [{ kind: 'line', points: line, colour: palette.chip, width: 2.2 * unit, dash: [6 * unit, 3 * unit] }]
      break
    case 'chips-offshore':
      marks = [-2, 2].map((dy): Mark => ({
        kind: 'line',
        points: line.map((point) => ({ x: point.x, y: point.y + dy * unit })),
        colour: palette.chip,
        width: 1.4 * unit,
      }))
      break
    case 'talent':
      marks = Array.from({ length: 5 }, (_, i): Mark => ({
        kind: 'disc',
        at: { x: x + 1.5 * unit + (i * (width - 3 * unit)) / 4, y },
        r: 1.5 * unit,
        fill: palette.talent,
      }))
      break
    case 'closed':
      marks = gateMarks(
        { id: '', flow: '', at: middle, dir: { x: 1, y: 0 }, length: 13 * unit, unit: unit * 0.62, shut: 1, before: 1, label: '' },
        1,
        palette,
      )
      break
    case 'fab':
      marks = [{ kind: 'disc', at: middle, r: 4.2 * unit, fill: null, stroke: palette.chip, width: 2 * unit }]
      break
    default:
      marks = [
        { kind: 'line', points: [line[0], { x: x + width - 5 * unit, y }], colour: palette.text2, width: 1.8 * unit },
        {
          kind: 'area',
          points: [
            { x: x + width, y },
            { x: x + width - 8 * unit, y: y - 3.6 * unit },
            { x: x + width - 8 * unit, y: y + 3.6 * unit },
          ],
          fill: palette.text2,
        },
      ]
  }
  return marksToSvg(marks) + text(x + width + 6 * unit, y + size * 0.33, words, { size, colour: palette.text2 })
}

function raceWords({ race, frame, palette, vm, texts }: BoardPlan): string[] {
  if (race === null) return []
  const { unit, narrow } = frame
  const size = frame.text
  const box = race.frame
  const titleSize = narrow ? 15 : Math.round(15 * (size / 13))
  const titleY = box.y + titleSize * 1.05
  if (box.mode === 'lead') {
    const [end, below] = [box.x + box.width, box.y + box.height - size * 0.4]
    const style = { weight: 600, colour: palette.text, anchor: 'end', halo: palette.ground } as const
    // The south of America may reach below.
    const wide = Math.max(titleSize * widthInEms(texts.race, 0.5), size * widthInEms(vm.raceGapLabel, 0.45))
    const plate = { x: end - wide - 4 * unit, y: below - size * 1.3 - titleSize, width: wide + 8 * unit, height: size * 1.7 + titleSize }
    return [plateSvg(plate, palette, unit), text(end, below - size * 1.3, texts.race, { ...style, size: titleSize, serif: true }), text(end, below, vm.raceGapLabel, { ...style, size })]
  }
  const title = [text(box.x, titleY, texts.race, { size: titleSize, weight: 600, colour: palette.text, serif: true })]
  const right = box.x + box.width
  title.push(text(right, titleY, vm.raceGapLabel, { size, weight: 600, colour: palette.text, anchor: 'end' }))
  const noteX = box.x + titleSize * (widthInEms(texts.race, 0.54) + 0.4)
  // The note explains, the lead tells: where a language needs the room, the note stands back.
  const roomy = noteX + estimateWidth(texts.raceNote, size, 400) < right - estimateWidth(vm.raceGapLabel, size, 600) - size
  if (!narrow && roomy)
    title.push(
      text(noteX, titleY, texts.raceNote, {
        size,
        colour: palette.text2,
      }),
    )
  const small = narrow ? 12 : size
  const ticks = race.ticks.map((tick) => text(scaleX(race.axis, tick), race.top - 5 * unit, String(tick), { size: small, colour: palette.text2, anchor: 'middle' }))
  const names = race.names.map((name) => text(race.nameRight, name.y + size * 0.34, name.text, { size, colour: palette.text, anchor: 'end' }))
  const groups = [title, ticks, names].map((words) => words.join(''))
  const { bracket } = race
  if (bracket !== null && box.mode === 'rows') {
    const wide = Math.abs(bracket.from.x - bracket.to.x)
    const enough = wide > size * 3.2
    groups.push(
      `<g class="board-bracket">${marksToSvg(bracketMarks(race, unit, palette))}${text(
        enough ? (bracket.from.x + bracket.to.x) / 2 : Math.max(bracket.from.x, bracket.to.x) + 6 * unit,
        enough ? bracket.to.y - 4 * unit : (bracket.from.y + bracket.to.y) / 2,
        bracket.text,
        { size, weight: 600, colour: palette.text, anchor: enough ? 'middle' : 'start', halo: palette.ground },
      )}</g>`,
    )
  }
  return groups
}

/** The family every text of the board has unless it says otherwise. */
export const wordsFamily = sansFamily

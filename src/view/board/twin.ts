/** The board’s picture in sentences, for who does not see it. */
import type { FirstTexts } from '../../content/text/types.ts'
import { ECI, ESCALATION, INCIDENTS, LAB_SIDE, N_REGIONS, OPEN_ECI, T } from '../../engine/layout.ts'
import type { Side } from '../../engine/types.ts'
import { LABS, SIDES } from '../../engine/types.ts'
import { inWhole } from '../bloc-shares.ts'
import type { BoardFlow, BoardMoment, BoardRegion } from './board-vm.ts'
import { formatOf } from '../format.ts'
import { ECI_PER_YEAR, gapLabel } from '../gap.ts'
import { fill } from '../interface-texts.ts'
import type { TurnRecord } from '../turn-record.ts'

export function twinOf(
  record: TurnRecord | null, now: Float64Array, regions: readonly BoardRegion[], flows: readonly BoardFlow[], gates: readonly string[],
  moments: readonly BoardMoment[], texts: FirstTexts, you: Side,
): string[] {
  const { fixed, percent, quarterLong, turnLong, trimmed } = formatOf(texts)
  const { twin } = texts.board
  const { gap } = texts.format
  const lines: string[] = []
  const period = record ? turnLong(record.firstQuarter, record.lastQuarter) : quarterLong(now[T])
  lines.push(fill(twin.world, { period, side: texts.names.sides[you].inSentence }))
  lines.push(fill(twin.gap, { gap: gapLabel(now, texts), pace: trimmed(ECI_PER_YEAR, 1) }))
  const best = (block: number, b: number) => LABS.map((_, a) => a).filter((a) => LAB_SIDE[a] === b).sort((x, y) => now[block + y] - now[block + x] || x - y)[0]
  for (const [b, bloc] of SIDES.entries()) {
    const a = best(ECI, b)
    const o = best(OPEN_ECI, b)
    const values = { lab: texts.names.labs[LABS[a]].name, points: fixed(now[ECI + a], 1), open: texts.names.labs[LABS[o]].name, openPoints: fixed(now[OPEN_ECI + o], 1) }
    lines.push(fill((now[OPEN_ECI + o] > 0 ? twin.best : twin.bestNoOpen)[bloc], values))
  }
  for (let r = 0; r < N_REGIONS; r++) {
    const { share, before, name } = regions[r]
    const whole = inWhole(share)
    const change = (share.cn - before.cn) * 100
    const moved = record && Math.abs(change) >= 0.5 ? [fill(change > 0 ? twin.gained : twin.lost, { points: fixed(Math.abs(change), 1) })] : []
    lines.push([fill(twin.region, { region: name, us: percent(whole.us), cn: percent(whole.cn), row: percent(whole.row) }), ...moved].join(gap))
  }
  // Where models are used has been said, region by region.
  for (const { kind, label } of flows) if (kind !== 'models-us' && kind !== 'models-cn') lines.push(label)
  lines.push(...gates)
  const toll = Math.round(now[INCIDENTS] * 10) / 10
  const incidents = toll >= 1 ? [fill(twin.incidents, { n: fixed(Math.floor(toll), 0) })] : []
  lines.push([fill(twin.tension, { n: fixed(now[ESCALATION], 1) }), ...incidents].join(gap))
  if (record && moments.length > 0) for (const m of moments) lines.push(fill(twin.sentence, { text: m.title }))
  return lines
}

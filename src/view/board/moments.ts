/** What the board tells of a turn: events that struck, releases, and controls that came into force. */
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import { ECI, LAB_SIDE, OPEN_ECI } from '../../engine/layout.ts'
import type { LabId } from '../../engine/types.ts'
import { LABS } from '../../engine/types.ts'
import type { BoardMoment } from './board-vm.ts'
import { eventTitle, struckIn } from '../events.ts'
import { actor } from '../format.ts'
import { leverHeadline } from '../lever-values.ts'
import type { TurnRecord } from '../turn-record.ts'

/** A release is a moment when a lab’s best model moves by more than this in a quarter. */
const RELEASE_POINTS = 3
/** At most so many releases, and so many controls, are moments of a turn. */
const MOST_MOMENTS = 3

export function momentsOf(engine: Engine, record: TurnRecord, texts: Texts): BoardMoment[] {
  const moments: BoardMoment[] = []
  const { before, after, midpoints } = record
  midpoints.forEach((s, q) => {
    for (const { event, index, target } of struckIn(engine, s)) {
      const side = event.target.kind === 'lab' && target >= 0 ? LAB_SIDE[target] : event.target.kind === 'side' ? target : -1
      const incident = event.id === 'cyber-incident'
      moments.push({
        id: `event-${event.id}-${q}-${index}`, kind: incident ? 'incident' : 'event', region: side === 0 ? 'us' : side === 1 ? 'cn' : null,
        title: eventTitle(event, target, texts),
      })
    }
  })
  const least = RELEASE_POINTS * midpoints.length
  const releases = LABS.map((lab: LabId, a) => {
    const hosted = after[ECI + a] - before[ECI + a]
    const open = before[OPEN_ECI + a] > 0 ? after[OPEN_ECI + a] - before[OPEN_ECI + a] : after[OPEN_ECI + a] > 0 ? 2 * least : 0
    return { lab, a, open, size: Math.max(hosted, open) }
  }).filter((r) => r.size > least).sort((x, y) => y.size - x.size || x.a - y.a).slice(0, MOST_MOMENTS)
  for (const { lab, a, open } of releases) {
    const line = open > least ? texts.news.releases.open : texts.news.releases.closed
    const region = LAB_SIDE[a] === 0 ? 'us' : LAB_SIDE[a] === 1 ? 'cn' : 'europe'
    moments.push({ id: `release-${lab}`, kind: 'release', region, title: actor(line, texts.names.labs[lab]) })
  }
  // Controls and answers to them that came into force.
  const controls = engine.levers.instances.filter((i) => i.def.seat === 'washington' || i.def.seat === 'beijing').map((i) => {
    const change = (after[i.at] - before[i.at]) / i.steps
    return { i, change, size: Math.abs(change) / Math.min(i.def.bigChange ?? Infinity, 0.1 * (i.def.max - i.def.min)) }
  }).filter((c) => c.size >= 1 - 1e-9).sort((x, y) => y.size - x.size || x.i.index - y.i.index).slice(0, MOST_MOMENTS)
  for (const { i, change } of controls) {
    const title = leverHeadline(i, before[i.at] / i.steps, after[i.at] / i.steps, texts)
    const answer = i.def.id === 'materials-restriction' || i.def.id === 'import-discouragement'
    moments.push({ id: `lever-${i.index}`, kind: answer && change > 0 ? 'retaliation' : 'control', region: i.side === 'us' ? 'us' : 'cn', title })
  }
  return moments
}

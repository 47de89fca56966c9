/** Stories of the front page about events that struck. */
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import { SIDES } from '../../engine/types.ts'
import type { WhoKey } from '../desk-vm.ts'
import { eventWords, likeStruck, struckIn } from '../events.ts'
import { upperFirst } from '../format.ts'
import { opensOfEvent } from './story-cause.ts'
import type { Candidate } from './story.ts'
import type { TurnRecord } from '../turn-record.ts'

/** How much an event matters as news, against decisions at 40–95 and changes at 30 and more. */
const EVENT_WEIGHT: Readonly<Record<string, number>> = { 'cyber-incident': 120, 'supply-shock': 110, 'rule-shock': 90, 'efficiency-surprise': 80, 'training-failure': 75 }

export function eventStories(engine: Engine, record: TurnRecord, texts: Texts): Candidate[] {
  return record.midpoints.flatMap((s, q) => struckIn(engine, s).flatMap(({ event, index, target }): Candidate[] => {
    const text = texts.events[event.id]
    if (!text) return []
    const who: WhoKey = event.target.kind === 'side' && target >= 0 ? SIDES[target] : 'world'
    const words = (t: string) => upperFirst(eventWords(event, target, t, texts))
    return [{
      weight: EVENT_WEIGHT[event.id] ?? 70, about: `event/${event.id}`, like: likeStruck(event, target),
      story: { id: `event-${event.id}-${q}-${index}`, kind: 'event', headline: words(text.title), text: words(text.story), cause: words(text.cause), precedent: null, who, opens: opensOfEvent(event.id) },
    }]
  }))
}

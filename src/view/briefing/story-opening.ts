/** The front page before the first turn: what the scenario says, and what each government did last, as it really happened. */
import { historyTextKey, leverTextKey } from '../../content/text/keys.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import { T } from '../../engine/layout.ts'
import { quarterIndex } from '../../engine/quarters.ts'
import type { HistoryEntry, SeatId, Side } from '../../engine/types.ts'
import { atOnce } from '../at-once.ts'
import type { BriefingVm, StoryVm } from '../desk-vm.ts'
import { firstSentence } from './first-sentence.ts'
import { formatOf, upperFirst } from '../format.ts'
import { leverHeadline, leverText } from '../lever-values.ts'
import { likeChange, likeLever, type Likeness } from './precedents.ts'
import { withCauses } from './story-cause.ts'
import { quietStories } from './story-quiet.ts'
import { aboutLever, dependsOn, STORIES, type Candidate } from './story.ts'

/** What whoever made the scenario says before the first turn. */
export interface Maker {
  readonly title: string
  readonly briefing: string
}

/** A teacher’s words stand for themselves: no general cause or precedent is put under them. */
const OWN_STORY = 'opening-own'

const when = (h: HistoryEntry) => quarterIndex(h.effect) ?? 0
const pastOf = (engine: Engine, seat: SeatId, quarter: number) => engine.rules.history.filter((h) => h.seat === seat && h.target === undefined && (quarterIndex(h.effect) ?? Infinity) <= quarter)

/** What a government did last before a quarter, as it really happened. */
export function lastAct(engine: Engine, seat: SeatId, quarter: number): HistoryEntry | null {
  return pastOf(engine, seat, quarter).reduce<HistoryEntry | null>((best, h) => (best === null || when(h) >= when(best) ? h : best), null)
}

/** What the first story of a scenario is about, for its precedent. */
const OPENING_ABOUT: Readonly<Record<string, string>> = {
  'chip-war': 'legal', 'deepseek-moment': 'gap', 'one-third': 'share',
  stockpile: 'notice', 'tools-and-allies': 'tools', 'october-rule': 'legal', h20: 'sale', 'atom-answer': 'open', 'close-the-weights': 'open',
}

/** Where its precedent must be of one side. */
const OPENING_LIKE: Readonly<Record<string, Likeness | undefined>> = { 'one-third': likeChange('share-cn-up') }

interface Told extends Pick<Candidate, 'like'> {
  readonly story: StoryVm
  readonly about: string
  /** Where the story is the act itself, only when it was is left to say below it. */
  readonly date?: string
}

/** What whoever made the scenario says, or what the scenario is about. */
function scenarioStory(texts: Texts, you: Side, scenarioId: string, own: Maker | undefined): Told[] {
  if (own) return [{ story: { id: OWN_STORY, kind: 'opening', headline: own.title, text: own.briefing, cause: '', precedent: null, who: 'world', opens: '' }, about: 'gap' }]
  const scenario = texts.scenarios[scenarioId]
  if (!scenario) return []
  const [headline, text] = firstSentence(scenario.lead)
  return [{
    story: { id: `opening-${scenarioId}`, kind: 'opening', headline, text, cause: scenario.you[you], precedent: null, who: 'world', opens: '' },
    about: OPENING_ABOUT[scenarioId] ?? 'gap', like: OPENING_LIKE[scenarioId],
  }]
}

function lastActStory(engine: Engine, now: Float64Array, texts: Texts, side: Side, you: Side): Told[] {
  const seat: SeatId = side === 'us' ? 'washington' : 'beijing'
  const last = lastAct(engine, seat, now[T])
  const i = last ? engine.instancesOf({ seat, lever: last.lever })[0] : undefined
  if (!last || !i) return []
  const { quarterLong, quarterShort } = formatOf(texts)
  const what = texts.history[historyTextKey(last)] ?? last.what
  const [inShort] = firstSentence(what)
  const before = pastOf(engine, seat, now[T]).filter((h) => h.lever === last.lever && h !== last).reduce((v, h) => (when(h) <= when(last) ? h.value : v), i.def.initial)
  const headline = last.value === before ? inShort : leverHeadline(i, before, last.value, texts)
  const itself = headline !== inShort
  const text = leverText(texts, i.def)
  return [{
    story: {
      id: `history-${seat}-${last.lever}`, kind: 'opening', headline, text: itself ? what : text.purpose, cause: dependsOn(text, texts),
      precedent: { text: `${quarterShort(when(last))}${texts.format.colon}${what}`, source: last.source, later: false }, who: side === you ? 'you' : side, opens: '',
    },
    about: aboutLever(i), like: likeLever(leverTextKey(i.def), side),
    ...(itself ? { date: `${upperFirst(quarterLong(when(last)))}${texts.format.stop.trim()}` } : {}),
  }]
}

export function openingBriefing(engine: Engine, now: Float64Array, texts: Texts, you: Side, scenarioId: string, own?: Maker): BriefingVm {
  const told = [
    ...scenarioStory(texts, you, scenarioId, own),
    ...lastActStory(engine, now, texts, you === 'us' ? 'cn' : 'us', you), ...lastActStory(engine, now, texts, you, you),
  ]
  const quiet: readonly Told[] = quietStories(now, false, texts)
  const all = [...told, ...quiet.slice(0, Math.max(0, STORIES - told.length))]
  const whole = atOnce(withCauses(all, { engine, record: null, texts, you, quarter: now[T] }))
  const finished = (story: StoryVm, date: string | undefined, source: string | undefined): StoryVm => {
    if (story.id === OWN_STORY) return { ...story, cause: '', precedent: null }
    // Where another story has told of the act already, something else stands there, with its own date.
    return date === undefined || story.precedent === null || story.precedent.source !== source ? story : { ...story, precedent: { ...story.precedent, text: date } }
  }
  return {
    dateline: upperFirst(formatOf(texts).turnLong(now[T] + 1, now[T] + 1)),
    stories: whole.map((story, i) => finished(story, all[i].date, all[i].story.precedent?.source)),
    more: quiet.map((q) => q.story.headline).filter((h) => whole.every((x) => x.headline !== h)),
    rival: null,
  }
}

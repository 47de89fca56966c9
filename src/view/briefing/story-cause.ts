/**
 * What stands under each story of the front page: its cause in the model, the waterfall that shows it, and something
 * that really happened, as `precedents.ts` finds it; no precedent is told twice on a page.
 */
import { leverTextKey } from '../../content/text/keys.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import type { DoctrineId, LeverDef, SeatId, Side } from '../../engine/types.ts'
import { REGIONS, SEATS, SEAT_SIDE } from '../../engine/types.ts'
import type { PrecedentVm, StoryVm } from '../desk-vm.ts'
import { precedentVm, precedentsFor, type Likeness } from './precedents.ts'
import { explain } from '../reasons/reasons.ts'
import type { Candidate } from './story.ts'
import type { TurnRecord } from '../turn-record.ts'

type CauseId = keyof Texts['news']['causes']

/** A kind of story: the number that shows its cause, the cause in words where there is no number yet, and precedents, best first. */
interface Subject {
  readonly opens: string
  readonly cause: CauseId
  readonly precedents: readonly string[]
  /** Seats for which it is more than news, and doctrines that look at it. */
  readonly matters: readonly SeatId[]
  readonly doctrines: readonly DoctrineId[]
}

const LABS_OF_ALL: readonly SeatId[] = ['us-frontier', 'us-open-lab', 'cn-open', 'cn-platforms']
const CHIPS: readonly SeatId[] = ['nvidia', 'huawei']
const subject = (opens: string, cause: CauseId, precedents: readonly string[], matters: readonly SeatId[], doctrines: readonly DoctrineId[]): Subject => ({ opens, cause, precedents, matters, doctrines })

const SUBJECTS = {
  gap: subject('lead', 'frontier', ['event/efficiency-surprise', 'gpt-4o', 'lab/experiment', 'gpt-4', 'chinchilla', 'glm-130b'], ['us-frontier', 'cn-open', 'washington'], ['lead']),
  open: subject('open-developers', 'open', ['glm-45', 'r1', 'lab/licence', 'llama', 'glm-130b', 'gpt-neox'], LABS_OF_ALL, ['developers']),
  share: subject('third', 'share', ['deepseek-app', 'lab/price', 'washington/export-stack', 'chatgpt', 'qwen', 'glm-130b', 'gpt-neox'], LABS_OF_ALL, ['developers']),
  legal: subject('compute-cn', 'chips', ['h20-stop', 'washington/chip-controls', 'a800', 'first-line', 'nvidia/china-part', 'beijing/import-discouragement'], ['nvidia', 'huawei', 'washington', 'beijing'], ['home']),
  home: subject('compute-cn', 'chips', ['beijing/chip-investment', 'mate-60', 'huawei/price', 'huawei/software'], ['huawei', 'beijing'], ['home']),
  smuggling: subject('compute-cn', 'chips', ['smuggled', 'event/smuggling-case', 'event/proxy-fab', 'washington/enforcement'], ['washington', 'nvidia'], ['lead']),
  supply: subject('compute-us', 'supply', ['event/supply-shock', 'beijing/materials-restriction', 'gallium'], ['nvidia', 'washington', 'us-frontier'], ['home']),
  tension: subject('index-stability', 'tension', ['beijing/materials-restriction', 'washington/talks', 'gallium', 'first-line', 'truce'], ['washington', 'beijing'], ['managed']),
  hazard: subject('index-stability', 'hazard', ['event/cyber-incident', 'jailbreak', 'washington/safety-standard', 'beijing/safety-standard'], [...LABS_OF_ALL, 'washington', 'beijing'], ['managed']),
  release: subject('lead', 'frontier', ['r1', 'gpt-4o', 'qwen', 'lab/licence', 'gpt-4', 'glm-130b'], LABS_OF_ALL, ['lead']),
  sale: subject('compute-cn', 'chips', ['nvidia/china-part', 'a800', 'washington/chip-controls', 'first-line'], CHIPS, ['home']),
  notice: subject('compute-cn', 'chips', ['washington/chip-notice', 'washington/chip-controls', 'first-line'], CHIPS, ['home']),
  tools: subject('compute-cn', 'chips', ['washington/tool-alliance', 'washington/tool-controls', 'first-tools'], CHIPS, ['home']),
  chips: subject('compute-cn', 'chips', ['washington/chip-controls', 'beijing/chip-investment', 'a800', 'first-line', 'mate-60', 'nvidia/china-part'], CHIPS, ['home']),
} as const satisfies Record<string, Subject>
type SubjectId = keyof typeof SUBJECTS
const isSubject = (id: string): id is SubjectId => Object.hasOwn(SUBJECTS, id)

/** The number that a lever is meant to move; `*` stands for its own side. */
const LEVER_OPENS: Readonly<Record<string, string>> = {
  'washington/tariff': 'compute-us', 'washington/open-fund': 'open-developers', 'washington/chip-investment': 'index-resilience-us',
  'washington/export-stack': 'third-us', 'washington/device-ban': 'share-us-cn', 'washington/talent': 'lead', 'washington/safety-standard': 'index-stability', 'washington/talks': 'index-stability',
  'beijing/openness-guidance': 'open-developers', 'beijing/content-control': 'third-cn', 'beijing/deployment-drive': 'index-prosperity-cn', 'beijing/materials-restriction': 'compute-us',
  'beijing/device-ban': 'share-cn-us', 'beijing/talent': 'lead', 'beijing/safety-standard': 'index-stability', 'beijing/talks': 'index-stability',
  'lab/train': 'lead', 'lab/experiment': 'lead', 'lab/haste': 'lead', 'lab/distil': 'lead', 'lab/defence': 'lead',
  'lab/open': 'open-developers', 'lab/licence': 'open-developers', 'lab/price': 'revenue-*', 'nvidia/price': 'compute-us',
}

/** Events by the number that they move. What is not named moves the chips of China. */
const EVENT_OPENS: Readonly<Record<string, string>> = {
  'efficiency-surprise': 'lead', 'training-failure': 'lead', 'open-model-report': 'open-developers', 'cyber-incident': 'index-stability', 'supply-shock': 'compute-us',
  'power-delay': 'compute-us', 'talent-move': 'lead', 'standards-vote': 'third', 'funding-mood': 'compute-us',
}

export function opensOfLever(def: Pick<LeverDef, 'seat' | 'id'>): string {
  return (LEVER_OPENS[leverTextKey(def)] ?? 'compute-cn').replace('*', SEAT_SIDE[def.seat])
}
export const opensOfEvent = (id: string): string => EVENT_OPENS[id] ?? 'compute-cn'

/** What a story is about, without the region or the lab. */
const subjectOf = (about: string): Subject | null => {
  const [id] = about.split(/[-/]/)
  return isSubject(id) ? SUBJECTS[id] : null
}

/** How much more a story weighs for those who hold these seats under this doctrine. Who holds a whole side sees it as its government does. */
export function interest(about: string, seats: readonly SeatId[], doctrine: DoctrineId | undefined): number {
  const [kind, seat] = about.split('/')
  const held = seats.length >= SEATS.length / 2 ? [] : seats
  const of = subjectOf(about)
  const own = kind === 'lever' ? held.some((h) => h === seat || (LABS_OF_ALL.includes(h) && LABS_OF_ALL.includes(seat as SeatId))) : of?.matters.some((s) => held.includes(s)) ?? false
  return (own ? 14 : 0) + (doctrine !== undefined && of?.doctrines.includes(doctrine) ? 8 : 0)
}

/** A story, and what it is about; `like` where its own kind of happening is known. */
export interface Told extends Pick<Candidate, 'about' | 'like'> {
  readonly story: StoryVm
}

interface Page {
  /** The last quarter that has been played. */
  readonly quarter: number
  readonly engine: Engine
  readonly record: TurnRecord | null
  readonly texts: Texts
  readonly you: Side
}

/** The same stories with what is missing under them; with a pause after each, because a cause takes the longest. */
export function* withCauses(told: readonly Told[], page: Page): Generator<void, StoryVm[]> {
  const { texts, quarter } = page
  const sources = new Set<string>()
  // What another story has told already is not told again, nor what one further down brings with it.
  const brought = told.flatMap(({ story }) => story.precedent?.source ?? [])
  const rules = new Set<string>()
  /** What is true of every such story is said under the first of them, and wherever there is no reason of its own. */
  const causeOf = (rule: string, reason: string | null): string => {
    const again = rules.has(rule)
    rules.add(rule)
    return !reason ? rule : again ? reason : `${rule}${texts.format.gap}${reason}`
  }
  const whole: StoryVm[] = []
  for (const { story, about, like } of told) {
    const of = subjectOf(about) ?? SUBJECTS[SUBJECT_OF_NUMBER[story.opens] ?? 'gap']
    const opens = page.record === null ? '' : story.opens !== '' ? story.opens : shareOf(about, story) ?? of.opens
    const cause = story.cause !== '' ? story.cause : causeOf(texts.news.causes[of.cause], page.record && reasonOf(page, page.record, opens, story.headline))
    const own = story.precedent !== null && !sources.has(story.precedent.source) ? story.precedent : null
    const precedent = own ?? firstUntold(like, of.precedents, new Set([...sources, ...brought]), quarter, texts)
    if (precedent !== null) sources.add(precedent.source)
    whole.push({ ...story, cause, opens, precedent })
    yield
  }
  return whole
}

/** What moved the number of the story, and by how much; which number that is, where the headline has not said it. */
function reasonOf({ engine, texts, you }: Page, record: TurnRecord, opens: string, headline: string): string {
  const { title, sentence } = explain(engine, record, opens, texts, you)
  return title === headline ? sentence : `${title}${texts.format.stop}${sentence}`
}

/** What a story about a lever is about, by the number that the lever is meant to move. */
const SUBJECT_OF_NUMBER: Readonly<Record<string, SubjectId | undefined>> = {
  'open-developers': 'open', third: 'share', 'third-us': 'share', 'third-cn': 'share', 'compute-cn': 'chips', 'compute-us': 'supply', 'index-stability': 'tension',
}

/** A share of a region has a waterfall of its own. */
function shareOf(about: string, { who }: StoryVm): string | null {
  const region = REGIONS.at(Number(/^share-(\d)$/.exec(about)?.[1] ?? NaN))
  return about.startsWith('share-') && region !== undefined && (who === 'us' || who === 'cn') ? `share-${region}-${who}` : null
}

/** Its own kind of happening first, then what is like its subject. */
function firstUntold(like: Likeness | undefined, ofSubject: readonly string[], sources: ReadonlySet<string>, quarter: number, texts: Texts): PrecedentVm | null {
  const options = precedentsFor({ side: null, ...like, kinds: [...like?.kinds ?? [], ofSubject] }, quarter).flatMap((key) => precedentVm(key, quarter, texts) ?? [])
  return options.find((p) => !sources.has(p.source)) ?? options.at(0) ?? null
}

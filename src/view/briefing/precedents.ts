/**
 * Which thing that really happened stands under a story: of the same kind, of the side that the story is about, of its lab
 * where there is one, and not later than the game where another will do. What is later is shown as such.
 */
import { HAPPENED, type Happened } from '../../content/precedents.ts'
import type { Texts } from '../../content/text/types.ts'
import { quarterIndex } from '../../engine/quarters.ts'
import { SEATS, SEAT_LABS, SEAT_SIDE, type LabId, type Side } from '../../engine/types.ts'
import type { PrecedentVm } from '../desk-vm.ts'

/** What a story asks of its precedent. */
export interface Likeness {
  /** What could stand below it: each list only where the one before has nothing left. */
  readonly kinds: readonly (readonly string[])[]
  /** Whose act the story tells; null where a precedent of either side fits. */
  readonly side: Side | null
  readonly labs?: readonly LabId[]
}

/** Beside the example of a lever: what fits the other side, or an earlier game. */
const OF_LEVERS: Readonly<Record<string, readonly string[]>> = {
  'lab/train': ['v3-chips', 'llama-train'],
  'lab/experiment': ['deepseek-v2', 'chinchilla'],
  'lab/open': ['muse-spark', 'gpt-oss', 'glm-45', 'ernie', 'r1', 'hunyuan', 'grok', 'gemma', 'deepseek-llm', 'qwen', 'llama', 'glm-130b', 'gpt-neox'],
  'lab/licence': ['gpt-oss', 'ernie', 'r1', 'glm-130b'],
  'lab/price': ['gpt-price'],
  'lab/haste': ['r1', 'gpt-4o', 'qwen', 'gpt-4'],
  'lab/distil': ['alpaca'],
  'lab/defence': ['deepseek-doors'],
  'washington/chip-controls': ['h200', 'h20-stop', 'first-line'],
  'washington/chip-notice': ['first-line'],
  'washington/tool-controls': ['first-tools'],
  'washington/talks': ['truce'],
  'beijing/materials-restriction': ['gallium'],
  'beijing/talks': ['truce', 'washington/talks'],
  'nvidia/china-part': ['a800'],
}

/** Beside the precedent of an event, for a lab or a side that it does not fit. */
const OF_EVENTS: Readonly<Record<string, readonly string[]>> = {
  'efficiency-surprise': ['deepseek-v2', 'chinchilla'], 'training-failure': ['deepseek-delay'], 'open-model-report': ['jailbreak'], 'standards-vote': ['un-us'],
}

/** What is like a change of the world, by the id of its headline. */
const OF_CHANGES: Readonly<Record<string, readonly string[]>> = {
  'cn-ahead': ['r1', 'event/efficiency-surprise', 'deepseek-v2', 'glm-130b'],
  'us-ahead': ['gpt-5', 'gpt-4o', 'gpt-4'],
  'gap-narrows': ['r1', 'event/efficiency-surprise', 'deepseek-v2', 'qwen', 'glm-130b'],
  'gap-widens': ['gpt-5', 'gpt-4o', 'gpt-4', 'first-line'],
  'open-near': ['glm-45', 'gpt-oss', 'r1', 'lab/licence', 'llama', 'glm-130b'],
  'open-falls-back': ['muse-spark', 'gpt-5', 'gpt-4', 'glm-130b'],
  'share-us-up': ['washington/export-stack', 'chatgpt'],
  'share-cn-up': ['deepseek-app', 'qwen', 'glm-130b'],
  'legal-chips-rise': ['h200', 'nvidia/china-part', 'a800'],
  'legal-chips-fall': ['beijing/import-discouragement', 'h20-stop', 'washington/chip-controls', 'first-line'],
  'home-chips-rise': ['huawei/price', 'beijing/chip-investment', 'mate-60'],
  'home-chips-fall': ['event/proxy-fab', 'washington/tool-alliance', 'first-tools'],
  'smuggling-rises': ['smuggled', 'event/smuggling-case'],
  'smuggling-falls': ['washington/enforcement', 'event/smuggling-case'],
  'supply-lost': ['beijing/materials-restriction', 'event/supply-shock', 'gallium'],
  'tension-rises': ['beijing/materials-restriction', 'gallium', 'first-line'],
  'tension-falls': ['truce', 'washington/talks'],
  'hazard-rises': ['event/cyber-incident', 'jailbreak'],
  'hazard-falls': ['washington/safety-standard', 'beijing/safety-standard'],
}

/** Changes that are one side’s own doing; to the others both may have given rise. */
const OF_SIDE: Readonly<Record<string, Side | undefined>> = { 'cn-ahead': 'cn', 'us-ahead': 'us', 'share-us-up': 'us', 'share-cn-up': 'cn' }

/** Strong models that came out, the newest first. */
const RELEASES: readonly string[] = ['muse-spark', 'gpt-5', 'gpt-oss', 'glm-45', 'ernie', 'r1', 'hunyuan', 'gpt-4o', 'grok', 'gemma', 'deepseek-llm', 'qwen', 'lab/licence', 'gpt-4', 'llama', 'glm-130b', 'gpt-neox']

export const likeLever = (key: string, side: Side, labs?: readonly LabId[]): Likeness => ({ kinds: [[...OF_LEVERS[key] ?? [], key]], side, labs })
export const likeEvent = (id: string, side: Side | null, labs?: readonly LabId[]): Likeness => ({ kinds: [[`event/${id}`, ...OF_EVENTS[id] ?? []]], side, labs })
export const likeChange = (id: string): Likeness => ({ kinds: [OF_CHANGES[id] ?? []], side: OF_SIDE[id] ?? null })
export const likeRelease = (lab: LabId): Likeness => ({ kinds: [RELEASES], side: sideOfLab(lab), labs: [lab] })

/** The side of a lab; null for labs elsewhere. */
export function sideOfLab(lab: LabId): Side | null {
  const seat = SEATS.find((s) => SEAT_LABS[s].includes(lab))
  return seat === undefined ? null : SEAT_SIDE[seat]
}

const fits = ({ of }: Happened, side: Side | null) => side === null || of === 'both' || of === side
const whenOf = (fact: Happened) => quarterIndex(fact.when) ?? Infinity

/** All that could stand below a story, best first: by kind, then what had happened already, then of the same lab, then nearest in time. */
export function precedentsFor({ kinds, side, labs = [] }: Likeness, quarter: number): string[] {
  const rank = (key: string) => (whenOf(HAPPENED[key]) > quarter ? 2 : 0) + (HAPPENED[key].labs?.some((lab) => labs.includes(lab)) ? 0 : 1)
  const apart = (key: string) => Math.abs(whenOf(HAPPENED[key]) - quarter)
  const keys = kinds.flatMap((kind) => kind.filter((key) => HAPPENED[key] !== undefined && fits(HAPPENED[key], side)).sort((a, b) => rank(a) - rank(b) || apart(a) - apart(b)))
  return [...new Set(keys)]
}

export const isLater = (key: string, quarter: number): boolean => HAPPENED[key] !== undefined && whenOf(HAPPENED[key]) > quarter

/** A precedent in words, for a game that stands at this quarter; none where the language does not tell it. */
export function precedentVm(key: string, quarter: number, texts: Texts): PrecedentVm | null {
  const fact = HAPPENED[key]
  const told = fact?.source === undefined ? (key.startsWith('event/') ? texts.events[key.slice('event/'.length)]?.precedent : texts.levers[key]?.example) : { text: texts.precedents[key] ?? '', source: fact.source }
  return told && told.text !== '' ? { text: told.text, source: told.source, later: isLater(key, quarter) } : null
}

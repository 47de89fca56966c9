/** A story that may come onto the front page, and what the makers of stories have in common. */
import type { Precedent, Texts } from '../content/text/types.ts'
import type { LeverInstance } from '../engine/levers.ts'
import type { SeatId } from '../engine/types.ts'
import type { SourcedText, StoryVm } from './desk-vm.ts'
import { fill, lowerFirst } from './interface-texts.ts'

/** Stories on a front page. */
export const STORIES = 3

export interface Candidate {
  readonly weight: number
  /** Two stories about one thing are one too many. */
  readonly about: string
  readonly story: StoryVm
}

export const governs = (seat: SeatId) => seat === 'washington' || seat === 'beijing'
export const sourced = (p: Precedent | undefined): SourcedText | null => (p ? { text: p.text, source: p.source } : null)
export const dependsOn = (text: { readonly dependsOn: string }, texts: Texts) => fill(texts.news.dependsOn, { text: lowerFirst(text.dependsOn) })
/** What a story about a lever is about: a lab that opens and a lab that releases are one story. */
export const aboutLever = (i: LeverInstance) => (i.def.id === 'open' && i.target !== undefined ? `release/${i.target}` : `lever/${i.def.seat}/${i.def.id}`)

/** A story that may come onto the front page, and what the makers of stories have in common. */
import type { Texts } from '../../content/text/types.ts'
import type { LeverInstance } from '../../engine/levers.ts'
import type { SeatId } from '../../engine/types.ts'
import type { StoryVm } from '../desk-vm.ts'
import { fill, lowerFirst } from '../interface-texts.ts'
import type { Likeness } from './precedents.ts'

/** Stories on a front page. */
export const STORIES = 3

export interface Candidate {
  readonly weight: number
  /** Two stories about one thing are one too many. */
  readonly about: string
  /** What its precedent must be like; without it, what is said of its subject will do. */
  readonly like?: Likeness
  readonly story: StoryVm
}

export const governs = (seat: SeatId) => seat === 'washington' || seat === 'beijing'
export const dependsOn = (text: { readonly dependsOn: string }, texts: Texts) => fill(texts.news.dependsOn, { text: lowerFirst(text.dependsOn) })
/** What a story about a lever is about: a lab that opens and a lab that releases are one story. */
export const aboutLever = (i: LeverInstance) => (i.def.id === 'open' && i.target !== undefined ? `release/${i.target}` : `lever/${i.def.seat}/${i.def.id}`)

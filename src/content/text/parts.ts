/** What a language says on single pages. A browser loads each of these parts when such a page is first opened. */
import type { ChartTexts } from './chart-texts.ts'
import type { ClassTexts } from './class-texts.ts'
import type { DebriefTexts } from './debrief-text.ts'
import type { GlossaryTexts } from './glossary-text.ts'
import type { LessonTexts } from './lesson-texts.ts'
import type { ModelTexts } from './model-types.ts'
import type { ShareTexts } from './share-texts.ts'
import type { TraceTexts } from './trace-texts.ts'
import type { TurnTexts } from './turn-texts.ts'
import type { WorkshopTexts } from './workshop-texts.ts'

export interface PartTexts {
  readonly charts: ChartTexts
  readonly debrief: DebriefTexts
  /** Advisers, fans and the player’s ranges. */
  readonly turn: TurnTexts
  /** What stands below the bars of a waterfall, and the web. */
  readonly trace: TraceTexts
  /** Sharing, opening, comparing. */
  readonly share: ShareTexts
  /** The teacher’s page. */
  readonly classroom: ClassTexts
  readonly workshop: WorkshopTexts
  /** The language of a lesson. */
  readonly lesson: LessonTexts
  readonly glossary: GlossaryTexts
  /** The page about the model. */
  readonly model: ModelTexts
}

export type PartName = keyof PartTexts

/** How each part is loaded. Where a language has none yet, that of the first language stands in. */
export type Parts = { readonly [P in PartName]?: () => Promise<PartTexts[P]> }

/** What a language says in the debrief; loaded when one is opened, so it stands apart from `Texts`. */
import type { Words } from './shape.ts'
import type { DEBRIEF } from './en/debrief.ts'

export type DebriefTexts = Words<typeof DEBRIEF>

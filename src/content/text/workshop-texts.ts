/** What a language has to say in the workshop, where scenarios are made. Loaded with that page, so it stands apart from `Texts`. */
import type { WORKSHOP_TEXT } from './en/workshop.ts'
import type { Words } from './shape.ts'

export type WorkshopTexts = Words<typeof WORKSHOP_TEXT>

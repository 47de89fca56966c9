/** What a language has to say on the teacher’s page. It is loaded with that page, so it stands apart from `Texts`. */
import type { CLASS_TEXT } from './en/class.ts'
import type { Words } from './shape.ts'

export type ClassTexts = Words<typeof CLASS_TEXT>

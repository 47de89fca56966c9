/** What a language has to say about sharing and opening games. It is loaded with those pages, so it stands apart from `Texts`. */
import type { SHARE_TEXT } from './en/share.ts'
import type { Words } from './shape.ts'

export type ShareTexts = Words<typeof SHARE_TEXT>

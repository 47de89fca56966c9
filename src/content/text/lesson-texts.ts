/** What a language has to say about the language of a lesson. */
import type { LESSON_TEXT } from './en/lesson.ts'
import type { Words } from './shape.ts'

export type LessonTexts = Words<typeof LESSON_TEXT>

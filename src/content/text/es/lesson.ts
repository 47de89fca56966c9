/** Spanish words about the language of a lesson. */
import type { LessonTexts } from '../lesson-texts.ts'

export const LESSON_TEXT: LessonTexts = {
  reading: 'Este enlace se abre en español, el idioma de la clase.',
  offered: 'La clase de este enlace es en {language}.',
  go: 'Leer en español',
  choose: 'Idioma de la clase',
  each: 'El de cada persona',
  help: 'Se abre en este idioma para quien no haya elegido uno en su dispositivo. Con un botón se vuelve al idioma propio.',
}

/** Words about the language of a lesson. Each language says its own button, because whoever needs it may read no other. */
export const LESSON_TEXT = {
  reading: 'This link opens in English, the language of the lesson.',
  offered: 'The lesson that this link belongs to is in {language}.',
  go: 'Read in English',
  choose: 'Language of the lesson',
  each: 'Each reader’s own',
  help: 'Opens in this language for everybody who has not chosen one on their device. One button leads back.',
}

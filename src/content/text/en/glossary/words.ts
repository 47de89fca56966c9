/** Words around the glossary: its page and the small sheet that explains a term. */
import type { GlossaryWords } from '../../glossary-text.ts'

export const GLOSSARY_WORDS = {
  heading: 'Glossary',
  lead: 'What the words of this game mean, at two levels. The plain level is for everyone; the exact one gives units and the place in the model.',
  search: 'Search the glossary',
  found: '{n} of {all} terms',
  nothing: 'No term has “{text}” in it. Try a shorter word.',
  letters: 'Letters',
  level: 'Level of explanation',
  levels: { plain: 'Plain', exact: 'Exact' },
  related: 'See also',
  levers: 'Levers in the game',
  series: 'Series of the command line',
  whole: 'In the glossary',
  close: 'Close the explanation',
  print: 'Print',
  home: 'First page',
  game: 'Back to your game',
} as const satisfies GlossaryWords

/** Words around the glossary: its page and the small sheet that explains a term. */
import type { GlossaryWords } from '../../glossary-text.ts'

export const GLOSSARY_WORDS = {
  heading: 'Glosario',
  lead: 'Lo que significan las palabras de este juego, en dos niveles. El sencillo es para todos; el exacto da unidades y el lugar en el modelo.',
  search: 'Buscar en el glosario',
  found: '{n} de {all} términos',
  nothing: 'Ningún término contiene «{text}». Prueba con una palabra más corta.',
  letters: 'Letras',
  level: 'Nivel de explicación',
  levels: { plain: 'Sencillo', exact: 'Exacto' },
  related: 'Véase también',
  levers: 'Palancas en el juego',
  series: 'Series de la línea de comandos',
  whole: 'En el glosario',
  close: 'Cerrar la explicación',
  print: 'Imprimir',
  home: 'Primera página',
  game: 'Volver a tu partida',
} as const satisfies GlossaryWords

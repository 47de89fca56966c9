/** Spanish titles of the short scenarios. */
export const SHORT_TITLES: Readonly<Record<string, string>> = {
  stockpile: 'Acopio antes de la norma',
  'tools-and-allies': 'Equipos y aliados',
  'october-rule': 'La norma de octubre de 2023',
  h20: 'H20: ¿vender o prohibir?',
  'atom-answer': 'La respuesta ATOM',
  'close-the-weights': '¿Cerrar los pesos?',
}

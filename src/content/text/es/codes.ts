/** Spanish sentences about links, codes and files that hold a game. */
import type { CodeTexts } from '../shape.ts'

export const CODES: CodeTexts = {
  faults: {
    none: 'En este texto no hay ningún código del juego.',
    unknownKind: 'Esta versión del juego no conoce los códigos que empiezan por «{given}».',
    newerFormat: 'Este código se creó con una versión más nueva del juego. Vuelve a cargar la página o ábrelo donde se creó.',
    unknownEngine: 'Esta partida se jugó con las reglas número {engine}; esta página conoce hasta la número {known}. Vuelve a cargar la página o ábrela donde se creó.',
    cut: 'El código llegó cortado. Cópialo de nuevo entero o pide el archivo.',
    altered: 'El código está dañado: algunas letras no son las que se enviaron. Cópialo de nuevo o pide el archivo.',
    capitals: 'El enlace llegó en mayúsculas y ya no se puede leer. Pide el código para teclear o el archivo.',
    long: 'El código tiene {length} letras; se admiten {most} como máximo.',
    content: 'El código está entero, pero pide algo que esta versión del juego no puede jugar.',
    line: 'No se puede leer la línea {line}: «{given}».',
  },
  verdicts: {
    verified: 'Verificado: al jugarlas aquí de nuevo, estas decisiones llevan a este resultado.',
    differs: 'Difiere desde el turno {turn}: al jugarlas aquí de nuevo, estas decisiones llevan a otro resultado.',
    differsAtStart: 'Difiere desde el principio: la partida no empieza como dice.',
    otherEngine: 'Se jugó con otras reglas (número {engine}), que aquí no están disponibles.',
    unplayable: 'Pide algo que esta versión del juego no puede jugar.',
  },
  scenario: {
    'not-json': 'Esto no es un archivo de escenario.',
    type: '{field}: lo que hay aquí no es del tipo correcto.',
    'unknown-key': '{field}: el juego no conoce «{given}»; lo más parecido es «{nearest}».',
    'unknown-value': '{field}: el juego no conoce «{given}»; lo más parecido es «{nearest}».',
    'unknown-variable': '{field}: «{given}» no es ningún número del mundo.',
    name: '{field}: aquí solo cabe un nombre corto de letras y cifras.',
    'wrong-side': '{field}: «{given}» no va con el lado elegido. Se admite: {allowed}.',
    long: '{field}: demasiado largo; {most} caracteres como máximo.',
    empty: '{field}: está vacío.',
    unseen: '{field}: hay un carácter que no se puede mostrar.',
    edges: '{field}: empieza o termina con un espacio.',
    many: '{field}: hay demasiados; {most} como máximo.',
    twice: '{field}: «{given}» aparece dos veces.',
    range: '{field}: debe estar entre {least} y {most}.',
    'off-step': '{field}: queda entre dos pasos; el más cercano es {nearest}.',
    digits: '{field}: demasiadas cifras; {most} como máximo.',
  },
  fields: {
    whole: 'Escenario', base: 'Escenario de partida', title: 'Título', briefing: 'Presentación', questions: 'Preguntas', turns: 'Turnos', quartersPerTurn: 'Duración del turno',
    side: 'Lado', players: 'Jugadores', depth: 'Cuántas palancas', levers: 'Palancas', events: 'Sucesos', chosen: 'Sucesos elegidos', opponent: 'Rival', pack: 'Parámetros',
    corrections: 'Números iniciales', entry: '{field}, número {n}',
  },
}

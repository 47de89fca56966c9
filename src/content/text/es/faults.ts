/** Spanish sentences about links and seeds that cannot be read. `{given}` is what stood there, `{allowed}` a list. */
import type { FaultTexts } from '../shape.ts'

export const FAULTS: FaultTexts = {
  unknownKey: 'El juego no conoce el parámetro de enlace «{given}»; el más parecido es «{nearest}». Si el enlace viene de una versión más nueva del juego, ábrelo allí.',
  twice: 'El enlace da dos valores para «{key}»; cuenta el primero, «{given}».',
  unknownValue: {
    scenario: 'No hay ningún escenario «{given}»; el más parecido es «{nearest}». Se admiten: {allowed}.',
    side: 'No hay ningún lado «{given}»; el más parecido es «{nearest}». Se admiten: {allowed}.',
    opponent: 'No hay ningún rival «{given}»; el más parecido es «{nearest}». Se admiten: {allowed}.',
    events: 'No hay ningún modo de sucesos «{given}»; el más parecido es «{nearest}». Se admiten: {allowed}.',
    doctrine: 'No hay ninguna doctrina «{given}»; la más parecida es «{nearest}». Se admiten: {allowed}.',
    depth: 'No hay ningún nivel de palancas «{given}»; el más parecido es «{nearest}». Se admiten: {allowed}.',
  },
  wrongSide: 'El rival «{given}» solo puede jugar con el lado «{side}», que es el de quien juega. Se admiten: {allowed}.',
  missing: 'El enlace no nombra «{key}»; puede que se haya cortado por el camino.',
  players: {
    unknown: 'No hay ningún jugador «{given}»; el más parecido es «{nearest}». Un jugador es us, cn o puestos unidos con +.',
    bothSides: 'Un jugador lleva puestos de un solo lado; «{given}» nombra puestos de los dos. Pon una coma entre ellos.',
    twice: 'El puesto «{given}» está asignado a dos jugadores.',
    first: 'El primer jugador del enlace no juega con el lado «{given}», que es el que nombra el enlace.',
  },
  seed: {
    empty: 'Una semilla necesita al menos un carácter, por ejemplo «amber-heron-27».',
    long: 'La semilla es demasiado larga: cuenta {n} y se admiten {max}. Una letra cuenta 1; con tilde, 2; un carácter chino, 3.',
    space: 'Esto no es un enlace a una partida. Una semilla con espacios se escribe en el campo de la semilla, al preparar la partida.',
    unseen: 'La semilla contiene un carácter que no se puede mostrar.',
    near: 'Cualquier texto sirve de semilla, y este vale tal cual. Si «{given}» quería ser «{nearest}», escribe {seed}.',
  },
}

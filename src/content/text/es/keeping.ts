/** Spanish words about keeping: the game without a network, a new version, games as files, one game in two windows. */
import type { KeepingTexts } from '../shape.ts'

export const KEEPING: KeepingTexts = {
  teachers: 'Para docentes: una clase sin servidor',
  offline: {
    ready: 'El juego ya funciona sin conexión: todos los escenarios, idiomas y páginas están guardados en este dispositivo.',
    file: 'Esta copia del juego es un solo archivo. No necesita conexión y no envía nada a ninguna parte.',
    without: 'Ahora mismo no hay conexión. Aquí funciona todo; solo dejan de abrirse las fuentes de otros sitios.',
    install: 'Añadirlo a las aplicaciones de este dispositivo',
    waits: 'Ya se ha descargado una versión nueva. Empezará a usarse cuando no haya ninguna partida abierta en ninguna ventana.',
    next: 'Hay una versión nueva lista. La verás la próxima vez que se cargue esta página.',
    now: 'Usarla ahora',
  },
  saveFile: 'Guardar como archivo',
  unopened: {
    heading: 'Partidas que no se pudieron abrir',
    text: 'Siguen aquí tal como se encontraron, sin ningún cambio. Guárdalas como archivo si quieres conservarlas o enseñárselas a alguien que pueda ayudarte; quita las que ya no necesites.',
    why: {
      damaged: 'Partida {n}, {size} kB: dañada, no se puede leer',
      newer: 'Partida {n}, {size} kB: de una versión más nueva del juego',
      rules: '{game}: apartada por su versión',
    },
    again: 'Intentar abrirla de nuevo',
  },
  challenges: 'Retos del día y de la semana',
  make: 'Crear tu propio escenario',
  follow: {
    text: 'Esta partida también está abierta en otra ventana. Allí se juega y se guarda; esta ventana la sigue.',
    take: 'Seguir jugando en esta ventana',
  },
}

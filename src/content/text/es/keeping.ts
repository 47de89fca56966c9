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
  challenges: 'Retos del día y de la semana',
  make: 'Crear tu propio escenario',
  follow: {
    text: 'Esta partida también está abierta en otra ventana. Allí se juega y se guarda; esta ventana la sigue.',
    take: 'Seguir jugando en esta ventana',
  },
}

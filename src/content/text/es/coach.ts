/** Spanish words of the guide through a first game. */
import type { CoachTexts } from '../shape.ts'

const LOOK = 'Este es el mundo a finales de 2024: qué modelos se usan y dónde. Aún no hay nada que decidir. Termina el turno y mira qué se mueve.'
const PURSE = 'Encima del tablero están tu capital político y tu dinero. Abre «{lever}», muévela mucho y mira. Los pasos grandes cuestan más, y hay pocos por turno.'
const WHY = 'Termina el turno. Luego pulsa «¿Por qué?» junto a cualquier cifra. Sus barras suman el total exacto, y cada una dice quién actuó.'
const END = 'Termínalo y busca la referencia. Los lados empezaron con cartas distintas: lo que cuenta es cuánto acabó cada uno por encima de lo que le habría dado la historia real.'

export const COACH: CoachTexts = {
  name: 'Guía',
  step: 'Guía, {n} de {all}: {title}',
  done: 'Hecho',
  show: 'Muéstramelo',
  close: 'Cerrar la guía',
  open: 'Abrir la guía',
  restart: 'Empezar otra partida con guía',
  library: 'Ver los demás escenarios',
  results: {
    untried: 'Este turno ha terminado y nada se pierde: lo que no probaste te espera en el próximo. Los resultados dicen qué cambió mientras tanto.',
    set: 'Tu palanca ya cuenta, pero solo actúa pasado su plazo. Por ahora, los resultados solo pueden mostrar lo que cuesta.',
    why: 'Pulsa «¿Por qué?» junto a cualquier cifra. Sus barras suman el total exacto, y cada una dice quién actuó.',
    end: 'Sigue y busca la referencia. Los lados empezaron con cartas distintas: lo que cuenta es cuánto acabó cada uno por encima de lo que le habría dado la historia real.',
  },
  steps: {
    look: { title: 'Mira y termina un turno', us: LOOK, cn: LOOK, done: 'Los resultados dicen qué cambió: una parte viene del otro lado; otra, del mundo. Sigue cuando hayas mirado.' },
    set: {
      title: 'Mueve una palanca y espera',
      us: 'Abre «{lever}» y muévela. La ficha dice cuánto cuesta y desde cuándo actúa. Una fábrica solo cuenta cuando está construida.',
      cn: 'Abre «{lever}» y muévela. La ficha dice cuánto cuesta y desde cuándo actúa. Una fábrica solo cuenta cuando está construida.',
      done: 'La palanca está movida. Cuenta al terminar el turno, pero solo actúa pasado su plazo. Mientras el turno siga abierto puedes cambiar de idea.',
    },
    rules: {
      title: 'Las normas tienen fugas',
      us: 'Los controles cierran la vía legal. Algunos chips llegan por otras: contrabando o alquiler fuera. Abre «{lever}», la palanca contra el contrabando, y lee de qué depende.',
      cn: 'Los chips de fuera sirven hoy y pueden faltar mañana; algunos llegan al margen de la ley. Abre «{lever}»: rechazar chips legales ayuda a tus fabricantes.',
      done: 'En la ficha, «De qué depende» dice qué la hace funcionar. Quien traza una norma decide qué prohíbe; quien la aplica, qué consigue.',
    },
    open: {
      title: 'Abrir o cerrar',
      us: 'Tu laboratorio abierto puede regalar sus mejores pesos. Gana desarrolladores y baja los precios, también los tuyos. Busca «{lever}» en su puesto.',
      cn: 'Tus laboratorios pueden regalar sus mejores pesos. Así ganan desarrolladores y poco dinero. Busca «{lever}» en el puesto de los laboratorios abiertos.',
      done: 'Lo publicado no se puede retirar. Mira la cuota entre desarrolladores y el precio.',
    },
    purse: { title: 'Lo que cuesta', us: PURSE, cn: PURSE, done: 'Si es demasiado, la palanca lo dice y nada se pierde. El capital político vuelve despacio.' },
    why: { title: 'Pregunta por qué', us: WHY, cn: WHY, done: 'Aquí ninguna cifra es adorno: cada una se puede desmontar así, tras cualquier turno.' },
    record: {
      title: 'Adivina y luego mira',
      us: 'Adivina primero: ¿cómo ha cambiado desde el comienzo la cuota de los modelos chinos fuera de China? Luego abre los gráficos y mira. Empiezan antes de tu primer turno.',
      cn: 'Adivina primero: ¿cómo ha cambiado desde el comienzo la cuota de tus modelos fuera de China? Luego abre los gráficos y mira. Empiezan antes de tu primer turno.',
      done: 'Un error muestra dónde difieren tu idea del mundo y la de este modelo.',
    },
    end: { title: 'El último turno', us: END, cn: END, done: 'Fue una partida entera. El repaso muestra qué decisiones la hicieron. Después juega con el otro lado y conoce sus razones, o elige una pregunta entre los demás escenarios.' },
  },
}

/** Spanish words of the fans. */
import type { FanWords } from '../turn-texts.ts'

export const FAN: FanWords = {
  heading: 'Qué puede salir de esto',
  number: 'Número mostrado',
  with: { lever: 'Con este cambio', turn: 'Con tu turno' },
  without: { lever: 'Sin él', turn: 'Si no cambias nada' },
  unmoved: { lever: 'Mueve la palanca y un segundo abanico mostrará qué puede cambiar.', turn: 'Todavía no has cambiado nada.' },
  at: 'En el {quarter}',
  range: 'en 8 de cada 10 futuros, entre {low} y {high}',
  average: 'con una suerte media',
  higher: 'En el punto medio son {change} más.',
  lower: 'En el punto medio son {change} menos.',
  same: 'En el punto medio no hay diferencia que se pueda mostrar.',
  late: {
    part: 'Esta palanca solo actúa a partir del {quarter}, ya cerca del final de este abanico: la mayor parte de su efecto llega después.',
    none: 'Esta palanca solo actúa a partir del {quarter}, cuando este abanico ya ha terminado: aquí no se ve su efecto.',
  },
  counting: 'Contando futuros…',
  counted: { one: '{n} futuro', many: '{n} de futuros', other: '{n} futuros' },

  method: {
    one: '{n} futuro de este modelo con la suerte sorteada.',
    many: '{n} de futuros de este modelo con la suerte sorteada, la misma para los dos abanicos.',
    other: '{n} futuros de este modelo con la suerte sorteada, la misma para los dos abanicos.',
  },
  single: 'En esta partida el azar se promedia: hay un solo futuro de este modelo, y ningún abanico.',
  rival: {
    holds: 'Se supone que {them} no cambia nada.',
    dated: 'Se supone que {them} hace lo que hizo de verdad, hasta donde llegan los datos.',
    asked: 'Se supone que {them} mantiene sus costumbres y responde en cada uno de ellos.',
    drawn: 'Se supone que {them} actúa al azar.',
    once: 'Se supone que {them} planea una sola vez, para una suerte media y sin conocer tu cambio.',
  },
  rest: 'Tú no decides nada más, y se supone que el modelo acierta.',
  luck: 'Así que el abanico muestra solo la suerte.',

  spoken: '{label}, {quarter}. {with}: {middle}. {without}: {other}.',
  picture: 'Gráfico: {label}, del {from} al {to}. Las líneas de abajo dicen cómo acaba.',

  turnHeading: 'Qué puede traer este turno',
  turnFirst: 'Quien hace su cálculo antes de mirar aprende más. Da primero tu rango, o mira ya.',
  turnShow: 'Mostrar el abanico',
  own: 'Tu rango para «{label}»: de {low} a {high}, dibujado como un corchete. En ese momento, 8 de cada 10 futuros quedan entre {from} y {to}.',
  ownNear: 'Tu rango para «{label}»: de {low} a {high}, dibujado como un corchete. En ese momento, 8 de cada 10 futuros quedan muy cerca de {to}.',
}

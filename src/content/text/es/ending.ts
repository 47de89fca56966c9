/** Spanish words of the end: the headline’s strands, and what the numbers come to. */
import type { EndingTexts } from '../shape.ts'

export const ENDING: EndingTexts = {
  reached: 'Con la doctrina «{doctrine}» llegas a {score} de 100; {them}, a {theirs}.',
  calm: {
    fell: 'La seguridad y la estabilidad bajaron {n} puntos para los dos.',
    rose: 'La seguridad y la estabilidad subieron {n} puntos para los dos.',
    same: 'La seguridad y la estabilidad quedaron como estaban, para los dos.',
  },
  incidents: { one: 'Hubo un incidente grave.', other: 'Hubo {n} incidentes graves.' },

  record: {
    same: 'La historia real, con suerte media, acaba en {n}, igual que tú.',
    above: {
      one: 'La historia real, con suerte media, acaba en {record}; tú acabaste {n} punto por encima.',
      other: 'La historia real, con suerte media, acaba en {record}; tú acabaste {n} puntos por encima.',
    },
    below: {
      one: 'La historia real, con suerte media, acaba en {record}; tú acabaste {n} punto por debajo.',
      other: 'La historia real, con suerte media, acaba en {record}; tú acabaste {n} puntos por debajo.',
    },
    short: 'referencia {us} y {cn}',
  },
  floor: 'En la puntuación cada índice tiene un suelo: al pie de su escala, o más abajo, cuenta como 2 de 100. Cerca de ese pie, la puntuación cae muy deprisa.',

  counted: { zero: 'ninguna doctrina', one: 'una doctrina', two: 'dos doctrinas', three: 'tres doctrinas', four: 'las cuatro doctrinas' },
  counts: { zero: 'ninguna', one: 'una', two: 'dos', three: 'tres', four: 'las cuatro' },
  ahead: {
    level: 'Frente a su referencia, los dos lados acaban igualados con todas las doctrinas.',
    you: 'Frente a la referencia, acabas por delante con {mine}.',
    them: 'Frente a la referencia, {them} acaba por delante con {theirs}.',
    both: 'Frente a la referencia, tú acabas por delante con {mine}; {them}, con {theirs}.',
    draws: 'Con {n}, los dos están igualados.',
  },

  strands: {
    frontier: {
      further: 'Ampliaste tu ventaja.', kept: 'Mantuviste la ventaja.', shrank: 'Tu ventaja se redujo.', took: 'Tomaste la delantera.',
      lost: 'La delantera pasó a {other}.', closer: 'Recortaste parte de la distancia.', theyFurther: '{other} amplió su ventaja.',
    },
    reach: { came: 'Los mercados emergentes vinieron a ti.', gained: 'Ganaste terreno en el exterior.', lost: 'Los mercados emergentes se fueron con otros.' },
    prosperity: { well: 'Tus laboratorios y tu industria prosperaron.', ill: 'Otros ganaron más con la IA que tú.' },
    resilience: { well: 'Dependes menos de los demás.', ill: 'Dependes más de los demás.', same: 'Dependes de los demás como antes.' },
    stability: { held: 'La calma se mantuvo.', little: 'Se perdió poca calma.', ill: 'El mundo se volvió más peligroso.', low: 'Nadie está más seguro por ello.' },
  },

  charts: {
    frontier: { title: 'Mejores modelos', unit: 'puntos ECI' },
    third: { title: 'Cuota de uso en terceros países', unit: 'por ciento' },
    developers: { title: 'Desarrolladores con modelos abiertos chinos', unit: 'por ciento' },
    revenue: { title: 'Ingresos de los laboratorios', unit: 'M$ por trimestre' },
    stability: { unit: '0–100', line: 'Los dos lados' },
  },

  twin: {
    period: 'Del {from} al {to}. {headline}',
    shared: '{index}: {value}; desde el comienzo, {change}.',
    index: '{index}: {us} {usValue} ({usChange}), {cn} {cnValue} ({cnChange}).',
    line: '{chart}, {line}: de {from} a {to}.',
  },
}

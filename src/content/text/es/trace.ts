/** Spanish words below the bars of a waterfall, in the web, and about who moved what. */
import type { TraceTexts, TraceWords } from '../trace-texts.ts'
import { EQUATION_TEXT } from './trace-equations.ts'
import { PARAMETER_TEXT } from './trace-parameters.ts'
import { WEB_WORDS } from './trace-web.ts'

const TRACE_WORDS: TraceWords = {
  crumbs: 'Dónde estás',
  close: 'Volver a la partida',
  openBar: 'Mirar debajo: {label}',
  turn: 'Turno {turn}: {period}',
  earlier: 'Turno anterior',
  later: 'Turno siguiente',
  byLab: 'Por laboratorio',
  madeOf: 'De qué está hecho',
  madeOfHelp: 'Cada uno abre su propia cascada del mismo turno.',
  equation: 'La ecuación',
  parameters: 'Sus números',
  noParameters: 'No tiene parámetro propio: se lee del turno.',
  unitOf: '({unit})',
  range: 'de {low} a {high}',
  basis: { R: 'leído en una fuente', D: 'calculado con datos públicos', P: 'de un prototipo', M: 'de memoria', J: 'juicio' },
  judged: 'Juicio: alguien tuvo que elegirlo. Prueba otro valor y mira si la conclusión aguanta.',
  familyMore: { one: 'y uno más de este tipo', other: 'y {n} más de este tipo' },
  decisions: 'Decisiones que hay detrás',
  decisionsNone: 'Ninguna decisión de esta partida actúa directamente sobre ello. Alguna pudo llegar por otro camino: «¿Qué decisiones llevaron a esto?», en la página anterior, lo mide.',
  decision: '{who}: {what}',
  when: 'decidido en el {quarter}, turno {turn}',
  thisTurn: 'este turno',
  toLog: 'Ver en el registro',
  chart: 'Su gráfico',
  web: 'La red de mecanismos',
  whichOpen: '¿Qué decisiones llevaron a esto?',

  which: {
    heading: '¿Qué decisiones llevaron a esto?',
    lead: {
      one: 'El último turno se repitió con cada combinación de estas decisiones, de ambos lados y con la misma suerte. A cada una le toca su media en todos los órdenes posibles, y así las barras suman exactamente.',
      other: 'Los últimos {n} turnos se repitieron con cada combinación de estas decisiones, de ambos lados y con la misma suerte. A cada una le toca su media en todos los órdenes posibles, y así las barras suman exactamente.',
    },
    turns: { one: 'el último turno', other: 'los últimos {n} turnos' },
    span: 'Hasta dónde mirar',
    quantity: 'Número',
    working: '{done} de {all} combinaciones jugadas',
    stop: 'Parar',
    failed: 'No se pudo calcular en este navegador.',
    again: 'Reintentar',
    from: 'Sin estas decisiones',
    to: 'Como se jugó',
    rest: 'Todas las demás decisiones de estos turnos',
    sum: '{sum} = {end}. Cada grupo de decisiones se cuenta una sola vez.',
    alone: 'Quitándola sola: {amount}. También depende de las demás.',
    interaction: 'Donde se indica, quitar solo esa decisión cambia el número en otra cantidad: las decisiones actúan juntas, y ningún reparto justo debe ocultarlo.',
    none: 'No se decidió nada en estos turnos.',
    bar: '{who}: {what}',
    method: 'Valores de Shapley de {groups} grupos de decisiones, con {runs} repeticiones, en este modelo.',
    small: 'Cambiaron menos de lo que se puede mostrar: {list}.',
  },
}

export const TRACE_TEXT: TraceTexts = { words: TRACE_WORDS, web: WEB_WORDS, equations: EQUATION_TEXT, parameters: PARAMETER_TEXT }

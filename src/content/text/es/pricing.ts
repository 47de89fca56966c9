/** Spanish words of what levers cost, from when they act, what is left, and why a decision is refused. */
import type { PricingTexts } from '../shape.ts'

export const PRICING: PricingTexts = {
  free: 'Gratis',
  political: '{n} de capital político',
  politicalOnce: '{n} de capital político en un solo pago',
  once: '{money} en un solo pago',
  perQuarter: '{money} por trimestre',
  saves: 'ahorra {money} por trimestre',
  politicalPerQuarter: '{n} de capital político por trimestre mientras siga vigente',
  savesPolitical: 'libera {n} de capital político por trimestre',

  atOnce: 'actúa de inmediato',
  later: { one: 'actúa un trimestre después', other: 'actúa {n} trimestres después' },
  from: 'actúa desde el {quarter}',
  pending: '{value} desde el {quarter}',
  allLabs: 'Todos los laboratorios',

  leaves: 'Quedan {list}',
  with: '{money} ({seat})',
  upkeep: '{upkeep} de gastos corrientes por trimestre y unos {income} de ingresos',
  regained: 'se recuperan unos {n} por trimestre; lo vigente consume {carried}',
  cashOf: '{cash}: {seat}',
  bigChanges: '{n} de {max} grandes cambios elegidos',

  values: {
    moneyPerQuarter: '{money} por trimestre',
    multiple: '{n} ×',
    multipleOf: '{n} {unit}',
    quarters: { one: '{n} trimestre', other: '{n} trimestres' },
    named: '{value} ({name})',
    withUnit: '{value} {unit}',
    atEnd: '{value} ({words})',
    ofScale: '{noun} {value}',
    mixed: 'distinto en cada uno',
    onAverage: '{value} de media',
    decided: '{lever} ({whose}): {value}',
  },

  refused: {
    tooManyChanges: '{seat} puede hacer {max} grandes cambios por trimestre, y ya están hechos. Elige un paso menor o espera un trimestre.',
    political: 'Esto cuesta {price} de capital político; quedan {have}.',
    money: 'Esto cuesta {price}; quedan {have}.',
    carried: 'Lo vigente consumiría {carried} de capital político por trimestre, y solo se recuperan {regained}. Suaviza antes otra medida.',
    upkeep: 'Esto llevaría los gastos corrientes a {upkeep} por trimestre; solo se pueden pagar {have}.',
    outOfRange: '{value} está fuera del rango de «{lever}», que va de {min} a {max}.',
    offStep: '{value} está entre dos pasos de «{lever}»; el más cercano es {nearest}.',
    unsettable: 'Esto no se puede fijar en «{lever}».',
  },
}

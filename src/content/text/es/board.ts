/** Spanish words of the board: what is drawn on it, and its picture in sentences. */
import type { BoardTexts } from '../shape.ts'

export const BOARD: BoardTexts = {
  drawn: {
    blocs: { us: 'Modelos estadounidenses', cn: 'chinos', row: 'otros' },
    chips: 'chips',
    smuggled: 'contrabando',
    rented: 'alquiler',
    models: 'modelos',
    talent: 'talento',
    gate: 'control',
    fab: 'fábrica',
    race: 'La frontera',
    raceNote: 'índice de capacidades. Lleno: mejor cerrado. Hueco: mejor abierto.',
    strips: { us: 'EE. UU.', cn: 'China', row: 'Otros' },
  },

  gap: {
    level: 'Igualados en la frontera',
    lead: { us: 'EE. UU. lidera: {points} puntos, {time}', cn: 'China lidera: {points} puntos, {time}' },
    underMonth: 'menos de un mes',
    months: { one: 'más o menos un mes', other: 'unos {n} meses' },
    years: 'unos {n} años',
  },

  quantity: '{n}, en equivalentes a H100',
  flows: {
    chipsUs: 'Chips que reciben en el trimestre los propietarios estadounidenses: {quantity}.',
    chipsCn: 'Chips que China compra legalmente: {quantity}.',
    chipsCnNone: 'No se venden chips avanzados a China.',
    smuggled: 'Chips que llegan a China al margen de la ley, cifra aproximada: {quantity}.',
    rented: 'Chips nuevos que las empresas chinas alquilan en el exterior: {quantity}.',
    home: 'Chips que entregan las fábricas chinas: {quantity}.',
    models: { us: 'Los modelos estadounidenses suman el {share} del uso: {region}.', cn: 'Los modelos chinos suman el {share} del uso: {region}.' },
    talentUs: 'Son más los investigadores que dejan China por Estados Unidos que los que regresan.',
    talentCn: 'Son más los investigadores que regresan a China que los que se marchan.',
  },

  gates: {
    banUs: 'Servicios chinos: cerrados al {share}',
    banCn: 'Servicios estadounidenses: cerrados al {share}',
    chipsBoth: 'Chips avanzados: {us} cierra el {share}, {cn} rechaza el {away}',
    chipsOpen: 'Chips avanzados: abiertos',
    chipsShut: 'Chips avanzados: cerrados',
    chipsPart: 'Chips avanzados: cerrados al {share}',
    enforcement: 'Inspección: detiene el {share}',
    cloudOpen: 'Alquiler exterior: abierto',
    cloudShut: 'Alquiler exterior: cerrado',
    cloudPart: 'Alquiler exterior: cerrado al {share}',
    visas: 'Visados: un {share} más estrictos',
    materials: 'Materiales críticos: retenido el {share}',
  },

  sites: {
    eastAsia: 'Lo que entregan las fábricas de Asia Oriental: {quantity}',
    us: 'Capacidad estadounidense de chips, encapsulado y energía: {money}',
    cn: 'Lo que entregan las fábricas chinas: {quantity}',
  },

  twin: {
    world: 'El mundo al cierre del periodo ({period}). Juegas con {side}.',
    gap: '{gap}, a {pace} puntos por año (una regla práctica).',
    best: {
      us: 'Mejor modelo estadounidense: {lab}, {points} puntos; mejores pesos publicados: {open}, {openPoints}.',
      cn: 'Mejor modelo chino: {lab}, {points} puntos; mejores pesos publicados: {open}, {openPoints}.',
    },
    bestNoOpen: { us: 'Mejor modelo estadounidense: {lab}, {points} puntos; nada publicado.', cn: 'Mejor modelo chino: {lab}, {points} puntos; nada publicado.' },
    region: '{region}: modelos estadounidenses, {us} del uso; chinos, {cn}; otros, {row}.',
    gained: 'Los modelos chinos ganaron {points} puntos porcentuales.',
    lost: 'Los modelos chinos perdieron {points} puntos porcentuales.',
    tension: 'Tensión entre los gobiernos: {n} de 10.',
    incidents: 'Incidentes graves hasta ahora: {n}.',
    sentence: '{text}.',
  },
}

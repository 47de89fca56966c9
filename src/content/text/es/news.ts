/** Spanish words of the front page beside its headlines: second sentences, causes, quiet stories. */
import type { NewsTexts } from '../shape.ts'

export const NEWS: NewsTexts = {
  /** The texts of levers begin with “De …”. */
  dependsOn: 'El resultado depende {text}',
  for: 'El argumento a favor: «{text}».',
  againstLever: 'El argumento en contra de «{lever}»: «{text}».',
  against: 'Tiene su coste. {text}',
  effectFrom: 'La decisión entra en vigor en el {quarter}.',
  inForce: 'La decisión está en vigor.',
  yoursInForce: 'Tu decisión está en vigor.',
  ruleInForce: 'La medida está en vigor.',
  changeInForce: 'El cambio está en vigor.',
  announced: 'Anuncio: {headline}',
  yoursFrom: 'Tu medida se aplica desde el {quarter}: {value}. Quienes lo saben pueden adelantarse.',
  ruleFrom: 'La medida se aplica desde el {quarter}: {value}. Quienes lo saben pueden adelantarse.',

  meant: {
    legal: { moved: 'Las importaciones legales de chips de China pasaron de {from} a {to} en el trimestre.', stayed: 'Las importaciones legales de chips de China siguieron en {to} en el trimestre.' },
    legalCauses: 'Por causas: límite de exportación y chips diseñados para él, {line}; indicaciones de Pekín, {guidance}; demanda y fechas de compra, {rest}.',
    smuggled: { moved: 'Los chips que llegaron a China al margen de la ley pasaron de {from} a {to} en el trimestre, por varias razones.', stayed: 'Los chips que llegaron a China al margen de la ley siguieron en {to} en el trimestre.' },
    rented: { moved: 'Los chips nuevos que China alquila en el exterior pasaron de {from} a {to} en el trimestre, por varias razones.', stayed: 'Los chips nuevos que China alquila en el exterior siguieron en {to} en el trimestre.' },
    home: { moved: 'Los chips de las fábricas chinas pasaron de {from} a {to} en el trimestre, por varias razones.', stayed: 'Los chips de las fábricas chinas siguieron en {to} en el trimestre.' },
  },

  points: { one: '{n} punto', other: '{n} puntos' },
  sharePoints: { one: '{n} punto porcentual', other: '{n} puntos porcentuales' },
  leads: { us: 'El mejor modelo estadounidense va {points} por delante.', cn: 'El mejor modelo chino va {points} por delante.' },
  stoodAt: 'Hace un turno estaba en {points}.',
  openNear: 'El precio que puede pedir un modelo cerrado depende de esta distancia.',
  openFallsBack: 'Los laboratorios con modelos cerrados vuelven a poder cobrar más.',
  shareMore: '{points} más que hace un turno.',
  chipsWere: 'Hace un turno: {n}, en equivalentes a H100.',
  supplyLost: 'Faltaron materiales o fábricas.',
  tension: 'Está en {n} de 10.',
  hazard: 'Hace un turno era del {n} por trimestre.',

  releases: {
    closed: { one: '{who} lanza un modelo más potente', other: '{who} lanzan un modelo más potente' },
    open: { one: '{who} publica pesos más potentes', other: '{who} publican pesos más potentes' },
  },

  gates: {
    banUs: 'El {share} de la vía de los servicios chinos hacia Estados Unidos está cerrado.',
    banCn: 'El {share} de la vía de los servicios estadounidenses hacia China está cerrado.',
    chipsBoth: '{us} cierra el {share} de la vía de los chips avanzados hacia China; de lo que queda, {cn} rechaza el {away}.',
    chipsOpen: 'La vía de los chips avanzados hacia China está abierta.',
    chipsShut: 'La vía de los chips avanzados hacia China está cerrada.',
    chipsPart: 'El {share} de la vía de los chips avanzados hacia China está cerrado en la práctica.',
    enforcement: 'La inspección detiene el {share} de los chips que llegarían a China al margen de la ley.',
    cloudOpen: 'La vía para que las empresas chinas alquilen chips en el exterior está abierta.',
    cloudShut: 'La vía para que las empresas chinas alquilen chips en el exterior está cerrada.',
    cloudPart: 'El {share} de la vía para que las empresas chinas alquilen chips en el exterior está cerrado.',
    visas: 'Los visados estadounidenses para investigadores son un {share} más estrictos.',
    materials: 'Pekín retiene el {share} de los materiales críticos de China.',
  },

  causes: {
    frontier: 'La capacidad crece con el cómputo, los métodos y el talento; lo que otros publican ayuda a quien va detrás.',
    open: 'Los pesos de un laboratorio se acercan a su mejor modelo tanto como él quiera, y todos pueden construir sobre ellos.',
    share: 'Los usuarios se mueven un poco cada trimestre, según la capacidad, el precio, la confianza y la costumbre.',
    chips: 'China compra lo que permiten las normas, fabrica lo que pueden sus fábricas y encuentra por otras vías parte de lo que falta.',
    supply: 'Un corte quita chips a todos los compradores; las reservas y otros fabricantes lo suavizan.',
    tension: 'Cada nueva norma suma tensión; el tiempo y las conversaciones la dejan bajar.',
    hazard: 'La prisa, la hostilidad y la capacidad al alcance de cualquiera suben el peligro; las pruebas y las conversaciones lo bajan.',
  },

  quiet: {
    level: 'El mejor modelo estadounidense y el mejor chino están igualados',
    gap: { us: 'El mejor modelo estadounidense va {points} por delante, {time}', cn: 'El mejor modelo chino va {points} por delante, {time}' },
    gapNote: 'Puntos del índice de capacidades; meses al ritmo de los últimos años, una regla práctica.',
    share: 'En los mercados emergentes, el {cn} del uso pasa por modelos chinos y el {us} por estadounidenses',
    chips: 'En el trimestre China recibió chips extranjeros ({foreign}) y fabricó los suyos ({own})',
    chipsNote: 'En equivalentes a H100, sin contar los alquilados en el exterior.',
    sentence: '{text}.',
  },
}

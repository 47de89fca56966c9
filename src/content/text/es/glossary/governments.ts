/** Terms about what governments do, and how the two get on. */
import type { TermText } from '../../glossary-text.ts'

export const GOVERNMENT_TERMS = {
  'export-control': {
    term: 'Control a la exportación', forms: ['control a la exportación', 'controles a la exportación', 'control de exportación', 'controles de exportación', 'controles de chips', 'norma de exportación', 'normas de exportación', 'norma sobre chips', 'normas sobre chips'],
    plain: 'Una norma que dice qué no se puede vender al extranjero, o solo con permiso. Estados Unidos la usa para los chips; China, para algunos materiales.',
    exact: 'Restricción a exportaciones, reexportaciones y transferencias por artículo, usuario final o uso final. En el modelo la norma estadounidense sobre chips es la parte κ del rendimiento deseado que se bloquea, 0–1; hay palancas aparte para equipos, cómputo alquilado y materiales.',
  },
  gate: {
    term: 'Barrera de control', forms: ['barrera de control', 'barreras de control'],
    plain: 'Un signo del mapa: dos mitades que cruzan una ruta. Allí hay un control y, cuanto más cerca están las mitades, más retiene.',
    exact: 'Se dibuja sobre un flujo que una palanca en vigor reduce: chips, alquiler en el extranjero, servicios, investigadores o materiales. Las mitades se han cerrado tanto como dice el porcentaje escrito al lado.',
  },
  'performance-threshold': {
    term: 'Límite de exportación', forms: ['límite de exportación', 'límites de exportación', 'densidad de rendimiento', 'umbral de rendimiento'],
    plain: 'El límite que traza la norma: los chips más rápidos, o demasiado rápidos para su tamaño, no se pueden vender libremente. Los fabricantes hacen chips que quedan justo por debajo.',
    exact: 'La norma de octubre de 2023 usa un rendimiento total de procesamiento (TPP, velocidad × longitud en bits) de 4800 y una densidad de rendimiento, TPP por mm² de dado, de 5,92, con escalones inferiores que requieren aviso o licencia. En el modelo un solo número κ representa el límite.',
  },
  'licence-export': {
    term: 'Licencia de exportación', forms: ['licencia de exportación', 'licencias de exportación', 'necesita licencia', 'necesitan licencia', 'necesita una licencia', 'exigir licencia', 'exige licencia'],
    plain: 'Un permiso para una venta concreta al extranjero. El organismo puede decir que sí, que no o tardar mucho.',
    exact: 'Autorización según las normas de exportación estadounidenses o chinas, con un criterio de examen como la presunción de denegación. En el modelo una norma de licencias es un valor entre la ausencia de control y la prohibición total; los tribunales solo pueden suspenderla en ese tramo intermedio.',
  },
  'tool-controls': {
    term: 'Controles de equipos', forms: ['controles de equipos', 'control de equipos', 'controles de equipos para chips'],
    plain: 'Normas que impiden vender a China máquinas para fabricar chips y la memoria rápida. Actúan despacio, porque las fábricas ya tienen muchas máquinas.',
    exact: 'Palanca 0–1: parte bloqueada de los equipos para chips y la memoria. Multiplicada por los aliados que se suman, resta hasta un {tool-control-bite%} al crecimiento de las fábricas chinas (rango {tool-control-bite~%}) y acelera a los fabricantes chinos de equipos.',
  },
  'tool-alliance': {
    term: 'Acuerdo con aliados sobre equipos', forms: ['acuerdo con aliados', 'fabricantes aliados', 'acuerdo con los aliados', 'acuerdo de los aliados'],
    plain: 'Un acuerdo de los países que fabrican equipos para chips, sobre todo los Países Bajos y Japón, para seguir las mismas normas. Si uno queda fuera, los compradores van allí.',
    exact: 'Palanca 0–1: parte de los fabricantes aliados que sigue las normas. Multiplica el efecto de los controles de equipos. Japón y los Países Bajos anunciaron controles propios en 2023.',
  },
  notice: {
    term: 'Aviso previo', forms: ['aviso previo', 'preaviso', 'trimestres de aviso', 'trimestre de aviso', 'días de aviso', 'sin aviso'],
    plain: 'El tiempo entre anunciar una norma y su llegada. Los compradores lo usan para llenar sus almacenes.',
    exact: 'Palanca en trimestres, 0–4, que se suma al retraso de una nueva norma sobre chips. Desde dos trimestres antes, la demanda se adelanta hasta {anticipation} de la demanda de un trimestre por cada trimestre y unidad de endurecimiento.',
  },
  stockpiling: {
    term: 'Acopio', forms: ['acopio', 'acopios', 'compra anticipada', 'compras anticipadas', 'comprar por adelantado', 'compró por adelantado'],
    plain: 'Comprar ahora más de lo necesario porque después puede ser difícil de conseguir. Más tarde se compra menos.',
    exact: 'Compras adelantadas antes de una norma anunciada, anotadas como una deuda que reduce la demanda posterior en un {pull-repayment%} de sí misma por trimestre. Las importaciones chinas de equipos para chips subieron un 93 % en el tercer trimestre de 2023, antes de que se endurecieran las normas.',
  },
  smuggling: {
    term: 'Contrabando', forms: ['contrabando', 'contrabandista', 'contrabandistas'],
    plain: 'Llevar mercancías de un país a otro contra las normas, a menudo mediante empresas de terceros países. Nadie sabe con exactitud cuántos chips de IA llegaron así.',
    exact: 'Desvío de aceleradores controlados. En el modelo la intención sigue a la demanda no atendida con un techo, y la entrega es intención × (1 − inspección)². Las estimaciones para 2024 van de diez mil a varios cientos de miles de chips.',
  },
  enforcement: {
    term: 'Inspección', forms: ['inspección', 'inspecciones', 'vigilancia', 'inspectores', 'hacer cumplir'],
    plain: 'Velar por que se cumpla una norma: inspectores, controles y tribunales.',
    exact: 'Palanca 0–1 con un coste por trimestre. Actúa de inmediato sobre la entrega, como (1 − inspección)², y las redadas restan intención por más tiempo.',
  },
  'offshore-rental': {
    term: 'Alquiler en el extranjero', forms: ['alquiler en el extranjero', 'cómputo alquilado', 'cómputo de alquiler', 'alquila en el extranjero', 'alquilan en el extranjero', 'alquilado en el extranjero', 'alquiladas en el extranjero', 'alquilar en el extranjero', 'chips alquilados'],
    plain: 'Usar, por internet y pagando, chips de IA que están en otro país. Los chips nunca entran en el país del cliente.',
    exact: 'Cómputo que alquilan empresas chinas fuera de China: {offshore-intensity%} de la demanda no atendida (rango {offshore-intensity~%}) × (1 − controles sobre la nube), como mucho tres décimas partes de ella. Se cuenta en kH100e al trimestre.',
  },
  'cloud-control': {
    term: 'Controles sobre la nube', forms: ['control sobre la nube', 'controles sobre la nube', 'control de la nube', 'controles de la nube'],
    plain: 'Normas que impiden alquilar chips de IA potentes por internet a ciertos clientes.',
    exact: 'Palanca 0–1: parte del cómputo de alquiler en el extranjero que se cierra a clientes chinos. Reduce la confianza en los servicios estadounidenses en los mercados emergentes y eleva la tensión.',
  },
  'entity-list': {
    term: 'Lista de entidades', forms: ['lista de entidades', 'Entity List', 'empresa de la lista', 'empresas de la lista', 'inclusión en la lista', 'entró en la lista'],
    plain: 'Una lista estadounidense de empresas extranjeras a las que solo se puede vender con permiso. Huawei está en ella desde 2019.',
    exact: 'Suplemento n.º 4 de la parte 744 de las Export Administration Regulations (Entity List). En el modelo un laboratorio de la lista pierde cómputo y aprendizaje del exterior, y las importaciones legales de China caen con la parte de laboratorios incluidos.',
  },
  tariff: {
    term: 'Arancel', forms: ['arancel', 'aranceles'],
    plain: 'Un impuesto sobre bienes del extranjero. La mayor parte la paga el comprador nacional.',
    exact: 'Palanca 0–60 % sobre servidores importados. Las compras estadounidenses se dividen por 1 + traslado × arancel; lo recaudado se suma al dinero público, en la parte {tariff-revenue} que se cobra de verdad.',
  },
  'pass-through': {
    term: 'Traslado al precio', forms: ['traslado al precio', 'traslado a los precios', 'se traslade al precio', 'se traslada al precio'],
    plain: 'La parte de un impuesto que acaba en el precio que paga el comprador.',
    exact: 'Parte de un arancel que soporta el importador: {tariff-pass-through} en el modelo (rango {tariff-pass-through~}). Un estudio de los aranceles estadounidenses de 2018 halló en la aduana un traslado casi completo.',
  },
  materials: {
    term: 'Materiales críticos', forms: ['materiales críticos', 'minerales críticos', 'galio', 'germanio', 'tierras raras'],
    plain: 'Metales que los chips e imanes necesitan en pequeñas cantidades, como el galio. China produce la mayor parte.',
    exact: 'Palanca de Pekín, 0–1: parte retenida. Entera cuesta un {materials-loss%} de la oferta mundial de chips (rango {materials-loss~%}); mientras dura, los compradores hallan otras fuentes a razón de un {materials-diversification%} por trimestre.',
  },
  subsidy: {
    term: 'Subvención', forms: ['subvención', 'subvenciones', 'subvencionado', 'subvencionados', 'subvencionada', 'subvencionadas', 'subsidio', 'subsidios'],
    plain: 'Dinero público para que una empresa construya o fabrique algo. Ese dinero falta luego en otra parte.',
    exact: 'En el modelo la inversión en chips de Washington se mide en millones de dólares al trimestre y crea capacidad al cabo de seis trimestres; la de Pekín es un múltiplo del programa de 2022, y su efecto crece con la raíz cuadrada.',
  },
  'deployment-drive': {
    term: 'AI Plus', forms: ['AI Plus', 'AI+'],
    plain: 'El plan de China para llevar pronto la IA a fábricas, hospitales y oficinas.',
    exact: 'Iniciativa del Consejo de Estado de agosto de 2025. Palanca 0–2: la adopción en la industria china se acelera en {deployment-drive} por unidad, y el {deployment-compute%} del cómputo de China pasa de los laboratorios a atenderla.',
  },
  'export-programme': {
    term: 'Programa de exportación', forms: ['programa de exportación', 'programas de exportación', 'American AI Exports'],
    plain: 'Ayudar a países amigos a comprar chips, modelos y servicios de las empresas propias. Gana usuarios y confianza.',
    exact: 'Palanca 0–1 de Washington, según el American AI Exports Program de 2025. Suma confianza ({trust-diplomacy} por trimestre) y estándares ({standards-diplomacy} por trimestre) en las terceras regiones.',
  },
  talent: {
    term: 'Talento', forms: ['talento', 'talento investigador'],
    plain: 'Los investigadores capaces de crear la mejor IA. Son pocos y se mueven.',
    exact: 'Una cantidad por lado, que vale 1 a finales de 2022. Crece con la formación y se mueve con la política de visados, los programas de retorno y la tensión. La investigación propia sube con su raíz cuadrada.',
  },
  'safety-standard': {
    term: 'Norma de seguridad', forms: ['norma de seguridad', 'normas de seguridad'],
    plain: 'Pruebas que un modelo de IA debe superar antes de su lanzamiento. Llevan tiempo y evitan daños.',
    exact: 'Palanca de ambos gobiernos, 0–1. Una norma estricta cuesta un {safety-pace-cost%} del ritmo de investigación; normas estrictas en los dos lados restan un {safety-gain%} al peligro. El marco del NIST de 2023 es un ejemplo voluntario.',
  },
  talks: {
    term: 'Conversaciones', forms: ['conversaciones'],
    plain: 'Los dos gobiernos hablan entre sí de los riesgos de la IA. Lo hicieron en Ginebra en mayo de 2024.',
    exact: 'Palanca de ambos, 0–1; cuenta el lado menos dispuesto. Reducen como mucho un {escalation-talks%} de la tensión por trimestre y un {talks-safety%} del peligro, y dejan que cada uno conozca un poco más el trabajo del otro.',
  },
  escalation: {
    term: 'Tensión', forms: ['tensión', 'tensiones', 'escalada'],
    plain: 'Lo tensas que están las cosas entre los dos. Cada paso duro de uno hace más probable el siguiente paso duro del otro.',
    exact: 'Estado de 0 a 10 que elevan actos como las nuevas normas y que se reduce un {escalation-calming%} por trimestre. Baja la estabilidad, hace más probables algunos sucesos y frena el movimiento de investigadores.',
  },
  hazard: {
    term: 'Peligro', forms: ['peligro', 'probabilidad de un incidente', 'probabilidad de un incidente grave', 'probabilidad de incidente'],
    plain: 'Qué probabilidad hay de un accidente o un mal uso grave de la IA en los próximos tres meses.',
    exact: 'Probabilidad de un incidente grave en un trimestre, uno como mucho. Base {hazard-base} × (términos de prisa y de carrera) × (1 − seguridad) × alcance de los atacantes más allá de {hazard-threshold} puntos ECI ÷ ventaja de quienes protegen. Todo ello es cuestión de juicio.',
  },
  incident: {
    term: 'Incidente', forms: ['incidente', 'incidentes', 'incidente grave', 'incidentes graves'],
    plain: 'Un daño grave causado por la IA o con ella, por error o a propósito.',
    exact: 'Suceso que se sortea con el peligro del trimestre. Cuesta confianza en todos los servicios y capital político a los dos lados mientras se recuerda. Los incidentes reales, casi todos menores, se recogen en bases de datos públicas.',
  },
  aftermath: {
    term: 'Secuelas', forms: ['secuela', 'secuelas'],
    plain: 'El tiempo tras un incidente en que la gente está enfadada y se anda con cuidado. Se pasa con el tiempo.',
    exact: 'Memoria de los incidentes, +1 por cada uno, que se reduce un {aftermath-fading%} por trimestre. Baja la confianza, el capital político y el índice de estabilidad.',
  },
} as const satisfies Readonly<Record<string, TermText>>

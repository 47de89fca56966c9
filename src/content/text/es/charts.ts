/** Spanish words of the charts: titles, buttons, and the sentences that say what a chart shows. */
import type { ChartTexts } from '../chart-texts.ts'
import { SERIES_FAMILIES, SERIES_WORDS } from './series.ts'

export const CHART_TEXT: ChartTexts = {
  families: SERIES_FAMILIES,
  ...SERIES_WORDS,
  topics: {
    common: 'Los habituales', frontier: 'Modelos', compute: 'Cómputo', chips: 'Chips', use: 'Uso en el extranjero', money: 'Dinero', adoption: 'Adopción', indices: 'Índices y puntuaciones', risk: 'Tensión y talento',
  },
  titles: {
    best: 'Mejores modelos', gap: 'Ventaja de EE. UU. en la frontera', open: 'Mejores modelos con pesos publicados', 'labs-us': 'Laboratorios estadounidenses', 'labs-cn': 'Laboratorios chinos', 'open-cn': 'Pesos publicados de laboratorios chinos',
    thrift: 'Eficiencia de los métodos', stock: 'Aceleradores en uso', 'new-cn': 'Cómo consigue China aceleradores', 'stock-cn': 'Aceleradores de China, por origen', since: 'Aceleradores conseguidos desde 2022', new: 'Aceleradores nuevos',
    'compute-us': 'Cómputo de laboratorios de EE. UU.', 'compute-cn': 'Cómputo de laboratorios chinos', 'chip-price': 'Precio de un acelerador', factories: 'Fábricas de chips de China', 'home-chips': 'Chips nuevos de China hechos en casa',
    nvidia: 'Ingresos de Nvidia', 'nvidia-share': 'Parte de China en el cómputo de Nvidia', third: 'Todo el uso en terceros países', emerging: 'Todo el uso en mercados emergentes', europe: 'Todo el uso en Europa', apac: 'Todo el uso en Asia-Pacífico avanzada',
    restricted: 'Todo el uso en mercados restringidos', developers: 'Desarrolladores fuera de China', 'open-developers': 'Desarrolladores con modelos chinos abiertos', firms: 'Empresas en terceros países', consumers: 'Consumidores en terceros países',
    standards: 'Peso en los estándares', 'trust-emerging': 'Confianza en los mercados emergentes', 'trust-europe': 'Confianza en Europa', revenue: 'Ingresos de todos los laboratorios', 'revenue-us': 'Ingresos de laboratorios de EE. UU.', 'revenue-cn': 'Ingresos de laboratorios chinos',
    closed: 'Modelos cerrados: uso e ingresos', premium: 'Precio de los modelos cerrados frente a los abiertos', 'price-us': 'Precios de laboratorios de EE. UU.', 'price-cn': 'Precios de laboratorios chinos', daily: 'Usuarios en la vida diaria', software: 'Usuarios en software y oficinas',
    factory: 'Usuarios en fábricas', transport: 'Usuarios en transporte y comercio', health: 'Usuarios en salud y servicios públicos', industry: 'Uso en la industria', 'factory-world': 'Usuarios en fábricas de otros países', 'daily-world': 'Usuarios en la vida diaria de otros países',
    'index-frontier': 'Índice de frontera', 'index-reach': 'Índice de alcance', 'index-prosperity': 'Índice de prosperidad', 'index-resilience': 'Índice de autonomía', stability: 'Seguridad y estabilidad', 'score-lead': 'Puntuación: Liderar la frontera',
    'score-developers': 'Puntuación: Ganarse a los desarrolladores', 'score-home': 'Puntuación: Construir en casa', 'score-managed': 'Puntuación: Competencia gestionada', political: 'Capital político', fiscal: 'Dinero público',
    tension: 'Tensión entre los gobiernos', hazard: 'Probabilidad de un incidente grave', incidents: 'Incidentes graves hasta ahora', talent: 'Talento investigador',
  },
  summary: {
    rose: '{name}: subió de {from} en {start} a {to} en {end}, sobre todo en {quarter}.',
    fell: '{name}: bajó de {from} en {start} a {to} en {end}, sobre todo en {quarter}.',
    level: '{name}: {to} en {end}, igual que en {start}.',
    now: '{name}: {to} en {end}, donde empieza tu partida.',
    none: '{name}: nada publicado hasta {end}.',
    recordAbove: 'Estás por encima de la historia real, que queda en {value}.',
    recordBelow: 'Estás por debajo de la historia real, que queda en {value}.',
    recordSame: 'Estás a la par de la historia real.',
    published: 'Para {quarter} se publicó {value}; la historia real da en este modelo {modelled}.',
  },
  readout: {
    record: 'historia real {value}',
    published: 'publicado {value} ({low} a {high})',
    publishedBare: 'publicado {value}',
    decided: 'Decidiste: {what}',
    nothing: 'antes de tu partida',
    none: 'nada publicado',
  },
  words: {
    heading: 'Gráficos', lead: 'Tu partida hasta ahora, de {start} a {end}. Detrás, en gris y fino, lo que el modelo obtiene de las decisiones que se tomaron de verdad.',
    close: 'Volver a la partida', all: 'Todos los gráficos', topic: 'Tema', change: '{change} desde {start}', noChange: 'sin cambios desde {start}',
    recordKey: 'En gris y fino: la historia real. El modelo juega lo que de verdad hicieron los dos lados, con el azar promediado.',
    publishedKey: 'Puntos con barras: valores publicados y sus rangos.', decisionKey: 'Triángulos abajo: trimestres con decisiones tuyas.',
    quarter: 'Trimestre en este gráfico', keys: 'Las flechas recorren los trimestres; Inicio y Fin van a los extremos.', log: 'Escala logarítmica', record: 'Mostrar la historia real', table: 'Como tabla',
    copyCsv: 'Copiar como CSV', saveCsv: 'Guardar CSV', savePng: 'Guardar imagen', fullScreen: 'Pantalla completa', leaveFull: 'Salir de pantalla completa',
    csvCopied: 'La tabla está copiada.', csvSaved: 'La tabla está guardada.', pngSaved: 'La imagen está guardada.', pngFailed: 'Este navegador no pudo dibujar la imagen.',
    csvByHand: 'El navegador no pudo copiar por sí solo. Copia la tabla desde aquí:', inChart: 'En este gráfico', remove: 'Quitar {name}',
    add: 'Añadir una serie', addHelp: 'En un gráfico caben hasta cuatro series de la misma unidad.', full: 'En este gráfico hay cuatro series. Quita una para añadir otra.',
    every: 'Todas las series', search: 'Buscar', searchHelp: 'Una o dos palabras: un laboratorio, una región, un tema.', found: '{n} series', foundMore: 'Las primeras {shown} de {n}. Añade una palabra para acotar.', foundNone: 'Ninguna serie tiene estas palabras en su nombre.',
    sources: 'Lo que se publicó', sourceRange: 'Rango', shifted: 'La fuente empieza más tarde que el modelo. En el gráfico se suma a sus valores {value}, lo que el modelo ya tenía antes; la tabla y el CSV los dan como se publicaron.',
    about: 'Qué es esto', honest: 'Un modelo para aprender, no un pronóstico', tableQuarter: 'Trimestre', tableRecord: '{name}, historia real', tablePublished: '{name}, publicado', tableDecisions: 'Tus decisiones',
    unknown: 'Esa serie no existe. Estos son todos los gráficos.', begins: 'empieza tu partida', compare: 'Comparar y ver de cerca', another: 'Otro gráfico',
  },
}

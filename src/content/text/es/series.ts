/** Spanish names of every series of the model: a template for each family, and the words that fill it. */
import type { ChartTexts } from '../chart-texts.ts'

const ECI = 'Índice de capacidades de Epoch: una sola escala para todos los modelos, con unos diez puntos al año en la frontera.'
const ACCELERATORS = 'Chips de IA, contados como si todos fueran Nvidia H100.'
const SHARE = 'Quién hace los modelos que se usan, por mercado; las cuotas de todos suman 100 %.'
const USERS = 'Usuarios de IA, como parte de todos los que podrían usarla.'

export const SERIES_FAMILIES: ChartTexts['families'] = {
  'frontier.us_eci': { name: 'Mejor modelo estadounidense', short: 'Estados Unidos', sentence: `El mejor modelo utilizable de cualquier laboratorio estadounidense. ${ECI}` },
  'frontier.cn_eci': { name: 'Mejor modelo chino', short: 'China', sentence: `El mejor modelo utilizable de cualquier laboratorio chino. ${ECI}` },
  'frontier.gap_eci': { name: 'Ventaja estadounidense en la frontera', short: 'Ventaja de EE. UU.', sentence: `El mejor modelo estadounidense menos el mejor chino; por debajo de cero lidera China. ${ECI}` },
  'frontier.open_eci': { name: 'Mejor modelo con pesos publicados', short: 'Mejor modelo abierto', sentence: `El mejor modelo de quien sea cuyos pesos se pueden descargar. ${ECI}` },
  'frontier.us_open_eci': { name: 'Mejor modelo estadounidense con pesos publicados', short: 'Estados Unidos', sentence: `El mejor modelo estadounidense cuyos pesos se pueden descargar. ${ECI}` },
  'frontier.cn_open_eci': { name: 'Mejor modelo chino con pesos publicados', short: 'China', sentence: `El mejor modelo chino cuyos pesos se pueden descargar. ${ECI}` },

  'lab.eci': { name: '{lab}: mejor modelo', short: '{lab}', sentence: `El mejor modelo que ofrece este laboratorio. ${ECI}` },
  'lab.open_eci': { name: '{lab}: mejores pesos publicados', short: '{lab}, abierto', sentence: `El mejor modelo de este laboratorio cuyos pesos se pueden descargar; cero si no hay ninguno. ${ECI}` },
  'lab.revenue_usd_bn': { name: '{lab}: ingresos', short: '{lab}', sentence: 'Lo que el laboratorio ingresa con sus modelos en un trimestre.' },
  'lab.price': { name: '{lab}: precio de uso', short: '{lab}', sentence: 'Lo que cobra el laboratorio, como múltiplo de lo que le cuesta un uso más.' },
  'lab.efficiency_oom': { name: '{lab}: eficiencia de sus métodos', short: '{lab}', sentence: 'Cuánto cómputo ahorran sus métodos, en potencias de diez; quien lideraba a finales de 2022 está en cero.' },
  'lab.compute_kh100e': { name: '{lab}: cómputo', short: '{lab}', sentence: `El cómputo del que dispone el laboratorio. ${ACCELERATORS}` },

  'compute.us_stock_kh100e': { name: 'Chips de IA estadounidenses en uso', short: 'Estados Unidos', sentence: `Propiedad de empresas estadounidenses, estén donde estén, sin los retirados. ${ACCELERATORS}` },
  'compute.cn_stock_kh100e': { name: 'Chips de IA chinos en uso', short: 'China', sentence: `Comprados legalmente, de contrabando y hechos en casa, sin los retirados. ${ACCELERATORS}` },
  'compute.cn_legal_stock_kh100e': { name: 'Chips de IA comprados legalmente en uso en China', short: 'Legales', sentence: `Vendidos a China según las normas y aún en marcha. ${ACCELERATORS}` },
  'compute.cn_smuggled_stock_kh100e': { name: 'Chips de IA de contrabando en uso en China', short: 'Contrabando', sentence: `Llevados a China contra las normas y aún en marcha. ${ACCELERATORS}` },
  'compute.cn_domestic_stock_kh100e': { name: 'Chips de IA fabricados en China en uso', short: 'Hechos en China', sentence: `Fabricados en China y aún en marcha, a su velocidad nominal. ${ACCELERATORS}` },
  'compute.cn_legal_kh100e': { name: 'Ventas legales de chips de IA a China', short: 'Legales', sentence: `Vendidos a China según las normas en un trimestre. ${ACCELERATORS}` },
  'compute.cn_smuggled_kh100e': { name: 'Chips de IA entrados en China de contrabando', short: 'Contrabando', sentence: `Llevados a China contra las normas en un trimestre. ${ACCELERATORS}` },
  'compute.cn_domestic_kh100e': { name: 'Chips de IA fabricados en China', short: 'Hechos en China', sentence: `Entregados por fábricas chinas en un trimestre. ${ACCELERATORS}` },
  'compute.cn_offshore_kh100e': { name: 'Cómputo que China alquila en el extranjero', short: 'Alquiler fuera', sentence: `Alquilado en otros países en un trimestre. ${ACCELERATORS}` },
  'compute.us_new_kh100e': { name: 'Chips de IA nuevos de propietarios estadounidenses', short: 'Estados Unidos', sentence: `Recibidos por propietarios estadounidenses en un trimestre. ${ACCELERATORS}` },
  'compute.world_new_kh100e': { name: 'Chips de IA nuevos en el mundo', short: 'Mundo', sentence: `Entregados por todos los fabricantes, occidentales y chinos, en un trimestre. ${ACCELERATORS}` },
  'compute.us_cum_kh100e': { name: 'Chips de IA estadounidenses comprados desde 2022', short: 'Estados Unidos', sentence: `Todo lo recibido por propietarios estadounidenses desde principios de 2022, retirado o no. ${ACCELERATORS}` },
  'compute.cn_cum_kh100e': { name: 'Chips de IA chinos conseguidos desde 2022', short: 'China', sentence: `Comprados legalmente, de contrabando y hechos en casa desde principios de 2022, sin lo alquilado en el extranjero. ${ACCELERATORS}` },
  'compute.cn_legal_cum_kh100e': { name: 'Vendidos legalmente a China desde 2022', short: 'Legales', sentence: `Todas las ventas legales a China desde principios de 2022. ${ACCELERATORS}` },
  'compute.cn_smuggled_cum_kh100e': { name: 'Entrados en China de contrabando desde 2022', short: 'Contrabando', sentence: `Todo lo entrado en China de contrabando desde principios de 2022. ${ACCELERATORS}` },
  'compute.cn_domestic_cum_kh100e': { name: 'Fabricados en China desde 2022', short: 'Hechos en China', sentence: `Todo lo entregado por fábricas chinas desde principios de 2022. ${ACCELERATORS}` },

  'chips.cn_yield': { name: 'Chips buenos de las fábricas chinas', short: 'Rendimiento', sentence: 'De todos los chips avanzados que empiezan las fábricas chinas, la parte que funciona.' },
  'chips.cn_tool_share': { name: 'Equipos para chips que China fabrica por sí misma', short: 'Equipos propios', sentence: 'De las máquinas que necesitan sus fábricas de chips, la parte que China hace en casa.' },
  'chips.cn_self_reliance': { name: 'Chips de IA nuevos de China hechos en casa', short: 'Hechos en casa', sentence: 'De los chips de IA que China consigue en un trimestre, la parte fabricada en China.' },
  'chips.price_kusd': { name: 'Precio de un chip de IA occidental', short: 'Precio', sentence: 'Precio del trabajo de un Nvidia H100, antes de aranceles.' },
  'nvidia.china_share_of_compute': { name: 'Parte de China en el cómputo nuevo de Nvidia', short: 'Parte de China', sentence: 'Ventas legales a China como parte de todo lo que Nvidia entrega en un trimestre.' },
  'nvidia.china_revenue_usd_bn': { name: 'Ingresos de Nvidia en China', short: 'En China', sentence: 'Lo que Nvidia ingresa en China en un trimestre.' },
  'nvidia.revenue_usd_bn': { name: 'Ingresos de Nvidia', short: 'Mundo', sentence: 'Lo que Nvidia ingresa en un trimestre; representa a todos los fabricantes occidentales de chips de IA.' },

  'share.lab': { name: '{users} {place}: cuota de {lab}', short: '{lab}', sentence: SHARE },
  'share.side': { name: '{users} {place}: cuota de modelos de origen {adjective}', short: '{side}', sentence: SHARE },
  'share.hosted': { name: '{users} {place}: cuota de servicios de origen {adjective}', short: '{side}, alojados', sentence: 'Uso de los servicios que presta el propio creador del modelo; no incluye las copias de modelos abiertos que ejecutan otros.' },
  'share.cn_open': { name: '{users} {place}: cuota de modelos chinos abiertos', short: 'Modelos chinos abiertos', sentence: 'Uso de modelos chinos de pesos publicados, ofrecidos por sus creadores o por cualquier otro.' },
  'closed.usage_share': { name: 'Uso de modelos cerrados en el mundo', short: 'Uso', sentence: 'De todo el uso en el mundo, la parte de los modelos cuyos pesos no están publicados.' },
  'closed.revenue_share': { name: 'Ingresos de los modelos cerrados', short: 'Ingresos', sentence: 'De todos los ingresos en el mundo, la parte de los modelos cuyos pesos no están publicados.' },

  'revenue.us_labs_usd_bn': { name: 'Ingresos de todos los laboratorios estadounidenses', short: 'Estados Unidos', sentence: 'Lo que todos los laboratorios estadounidenses juntos ingresan con sus modelos en un trimestre.' },
  'revenue.cn_labs_usd_bn': { name: 'Ingresos de todos los laboratorios chinos', short: 'China', sentence: 'Lo que todos los laboratorios chinos juntos ingresan con sus modelos en un trimestre.' },
  'price.closed_over_open': { name: 'Precio de los modelos cerrados frente a los abiertos', short: 'Cerrados frente a abiertos', sentence: 'Lo que cuestan los modelos cerrados, como múltiplo de lo que cuestan los abiertos.' },

  'diffusion.sector': { name: 'Usuarios {place}, {sector}', short: '{place}', sentence: USERS },
  'diffusion.industry': { name: 'Uso en la industria de {side}', short: '{side}', sentence: `Media de fábricas, transporte y salud. ${USERS}` },

  talent: { name: 'Talento investigador de {side}', short: '{side}', sentence: 'Investigadores que pueden trabajar en la frontera; Estados Unidos en 2022 es uno.' },
  standards: { name: 'Peso de {side} en los estándares', short: '{side}', sentence: 'Hasta qué punto siguen a este lado los estándares y costumbres del extranjero.' },
  trust: { name: 'Confianza {place} en servicios de {side}', short: '{side}', sentence: 'Cuánto confían allí los clientes en los servicios de este lado; uno es confianza plena.' },
  index: { name: 'Índice de {side}: {index}', short: '{side}', sentence: 'Uno de los cinco números que forman la puntuación, de 0 a 100.' },
  'index.stability': { name: 'Seguridad y estabilidad, de los dos lados', short: 'Los dos lados', sentence: 'Calma entre los dos y pocos incidentes, de 0 a 100. Los dos lados comparten este número.' },
  score: { name: 'Puntuación de {side}: {doctrine}', short: '{side}', sentence: 'Los cinco índices, ponderados como pide esta doctrina, de 0 a 100.' },
  'budget.political': { name: 'Capital político de {side}', short: '{side}', sentence: 'Apoyo que su gobierno puede gastar en cambios de política.' },
  'budget.fiscal': { name: 'Dinero público de {side}', short: '{side}', sentence: 'Lo que le queda a su gobierno para sus programas.' },
  escalation: { name: 'Tensión entre los gobiernos', short: 'Tensión', sentence: 'De 0, calma, a 10, al borde de la ruptura.' },
  hazard: { name: 'Probabilidad de un incidente grave', short: 'Probabilidad', sentence: 'La probabilidad de un incidente grave con IA en un trimestre.' },
  incidents: { name: 'Incidentes graves hasta ahora', short: 'Incidentes', sentence: 'Contados desde finales de 2022; con el azar promediado, el número que cabe esperar.' },
}

export const SERIES_WORDS: Pick<ChartTexts, 'places' | 'users' | 'sectors' | 'sides' | 'units' | 'chipUnits' | 'subjects'> = {
  places: {
    us: 'en Estados Unidos', cn: 'en China', europe: 'en Europa', apac: 'en Asia-Pacífico avanzada', emerging: 'en mercados emergentes',
    restricted: 'en mercados restringidos', third: 'en terceros países', abroad: 'fuera de China', world: 'en el mundo',
  },
  users: { consumer: 'Consumidores', developer: 'Desarrolladores', industry: 'Empresas', all: 'Todo el uso' },
  sectors: {
    consumer: 'en la vida diaria', software: 'en software y oficinas', manufacturing: 'en fábricas', logistics: 'en transporte y comercio', health: 'en salud y servicios públicos',
  },
  sides: { us: 'Estados Unidos', cn: 'China' },
  units: {
    ECI: 'puntos del índice de capacidades', '0–1': 'por ciento', '0–1.2': '1 = confianza plena', '0–100': 'puntos, 0–100', '0–10': '0–10', '×': 'veces', '× marginal cost': 'veces el coste marginal',
    OOM: 'potencias de diez', '1 = US 2022': 'Estados Unidos en 2022 = 1', 'per quarter': 'por ciento al trimestre', count: 'número', '$bn': 'millones de dólares', '$bn per quarter': 'millones de dólares al trimestre', '$k per H100e': 'miles de dólares por equivalente a H100',
    kH100e: 'miles de equivalentes a H100', 'kH100e per quarter': 'miles de equivalentes a H100 al trimestre',
  },
  chipUnits: {
    stock: { thousand: 'miles de equivalentes a H100', million: 'millones de equivalentes a H100' },
    flow: { thousand: 'miles de equivalentes a H100 al trimestre', million: 'millones de equivalentes a H100 al trimestre' },
  },
  subjects: {
    frontier: 'La frontera', labs: 'Laboratorios', compute: 'Cómputo', chips: 'Chips', use: 'Uso, por lado', uselabs: 'Uso, por laboratorio', money: 'Dinero', adoption: 'Adopción',
    standing: 'Talento, confianza y estándares', indices: 'Índices y puntuaciones', government: 'Presupuestos de los gobiernos', risk: 'Tensión e incidentes',
  },
}

/** Spanish words of the published series that the model is held against: title, note, and why the range is what it is. */
import type { SeriesWords } from '../model-types.ts'

const RELEASE = '± 4. Cuatro puntos: más o menos lo que mueve un lanzamiento, y un tercio del progreso de un año.'
const QUARTER_OFF = '× o ÷ 1,25. Una cuarta parte más o menos: es lo que da, aproximadamente, la fuente para el único total cuyo margen indica.'
const RATES = '× o ÷ 1,6. Un factor de 1,6: los trimestres de las fuentes y del modelo no empiezan el mismo día, y las tasas no son sumas.'
const FIVE_POINTS = '± 0,05. Cinco puntos porcentuales: en eso difieren dos recuentos de una misma cosa.'

export const OBSERVED_WORDS: Readonly<Record<string, SeriesWords>> = {
  'frontier.us_eci': { title: 'Mejor modelo estadounidense', note: 'Mejor nota hasta entonces, al final del trimestre.', range: RELEASE },
  'frontier.cn_eci': { title: 'Mejor modelo chino', note: 'Mejor nota hasta entonces, al final del trimestre.', range: RELEASE },
  'frontier.open_eci': { title: 'Mejores pesos publicados', note: 'Los mejores pesos publicados de quien sea, al final del trimestre.', range: RELEASE },
  'frontier.gap_eci': { title: 'Distancia entre el mejor modelo estadounidense y el mejor chino', note: 'Diferencia de los dos, tal como se publicó; redondeada antes de restar.', range: RELEASE },

  'compute.us_cum_kh100e': { title: 'Chips de IA estadounidenses desde 2022', note: 'Medianas sumadas de Microsoft, Meta, Amazon, Google, Oracle, CoreWeave y xAI, desde el primer trimestre de 2022.', range: QUARTER_OFF },
  'compute.cn_legal_cum_kh100e': {
    title: 'Vendidos legalmente a China desde 2022', note: 'Chips de IA de Nvidia vendidos legalmente a China desde el primer trimestre de 2022, medianas.',
    range: '× o ÷ 1,24, publicado. La fuente da de 325 000 a 497 000 chips para finales de 2025 (90 %); antes se usa la misma proporción.',
  },
  'compute.cn_smuggled_cum_kh100e': {
    title: 'Entrados en China de contrabando desde 2024', note: 'Medianas de un margen muy amplio. Antes de 2024 no se cuenta nada; se descuenta la parte anterior del modelo.',
    range: '× o ÷ 2. Un factor de dos: mucho más estrecho que el margen publicado (de 10 000 a varios cientos de miles de chips en 2024), que lo disculparía todo.',
  },
  'compute.cn_domestic_cum_kh100e': { title: 'Fabricados en China desde 2024', note: 'Huawei y Cambricon, medianas. Antes de 2024 no se contó nada, lo que es un vacío y no un cero; se descuenta la parte anterior del modelo.', range: QUARTER_OFF },
  'compute.cn_cum_kh100e': {
    title: 'Chips de IA chinos, todo lo que se contó',
    note: 'Compras legales desde 2022; de contrabando y de fabricación propia desde 2024, así que se descuentan los anteriores del modelo. A finales de 2025 son 10 500 más que sus tres partes.', range: QUARTER_OFF,
  },
  'compute.cn_legal_kh100e': {
    title: 'Ventas legales a China, por trimestre', note: 'Diferencias trimestrales de los recuentos en torno a las normas de octubre de 2023 y abril de 2025: dos trimestres antes de cada norma y tres desde ella.',
    range: '× o ÷ 1,6. Un factor de 1,6, y al menos 5000 chips en cada sentido: las normas caen dentro de un trimestre, y unas ventas cercanas a cero no tienen proporción.',
  },
  'nvidia.china_share_of_compute': { title: 'Parte de China en el cómputo nuevo de Nvidia', note: 'Diferencias trimestrales de los recuentos, redondeadas a la centésima.', range: '± 0,03. Tres puntos: con cinco no se distinguirían los niveles posteriores a 2023.' },
  'nvidia.china_revenue_usd_bn': {
    title: 'Ingresos de Nvidia en China',
    note: 'Todo lo que Nvidia vende en China, videojuegos incluidos; los trimestres fiscales acaban un mes más tarde. Donde se publicaron dos bases (lugar de facturación, sede del cliente) se usa su punto medio y ambas son el rango; el cuarto trimestre de 2023, a partir del total del año.',
    range: RATES,
  },

  'share.abroad.developer.cn_open': {
    title: 'Desarrolladores de otros países con modelos chinos abiertos',
    note: 'Tokens de un solo enrutador, muy por debajo del 1 % mundial: 1,2 % a finales de 2024, menos del 2 % a principios de 2025, 17 % en julio, 13 % de media en 2025. Los trimestres intermedios quedan en blanco.', range: FIVE_POINTS,
  },
  'closed.usage_share': {
    title: 'Uso de modelos cerrados',
    note: 'Cerca del 80 % de los tokens en 2025, situado en el tercer trimestre; el enrutador contó un 67 % en noviembre (https://allweatherfinance.com/behind-trillions-of-token-interactions-worldwide-open-source-models-move-from-dominance-by-one-to-multipolar-competition-with-chinese-ai-breaking-into-the-top-tier/), que es el extremo inferior.',
    range: FIVE_POINTS,
  },
  'closed.revenue_share': { title: 'Ingresos de los modelos cerrados', note: 'Cerca del 96 % de los ingresos en 2025; situado en el tercer trimestre.', range: FIVE_POINTS },
  'lab.openai.revenue_usd_bn': {
    title: 'Ingresos de OpenAI',
    note: 'Una cuarta parte de la tasa anual, en miles de millones: 2 en diciembre de 2023, 5,5 en diciembre de 2024, 10 en junio y 13 en agosto de 2025, 21,4 al acabar ese año; y de los 3,7 de todo 2024, situada en su tercer trimestre.', range: RATES,
  },
  'lab.anthropic.revenue_usd_bn': { title: 'Ingresos de Anthropic', note: 'Una cuarta parte de la tasa anual, en miles de millones: 0,1 a finales de 2023, 1 en enero de 2025, 5 en agosto, 9 al acabar el año.', range: RATES },
  'diffusion.us.consumer': { title: 'Estadounidenses que usan la IA', note: 'Personas en edad de trabajar con algún uso de diecinueve servicios en el segundo semestre de 2025, según la telemetría de una empresa; las encuestas hallan más.', range: FIVE_POINTS },
  'diffusion.cn.consumer': {
    title: 'Chinos que usan la IA',
    note: 'Usuarios sobre toda la población, según el recuento oficial: 249 millones, después 602 (http://www.chinaview.cn/20260205/747327ec9df2496fa16f9e6e2a8c4efb/c.html). La telemetría de la cifra estadounidense da un 16,3 % para el segundo semestre de 2025 y no ve las aplicaciones chinas; para 2025 ambas son el rango, y su media geométrica, el valor.',
    range: FIVE_POINTS,
  },
  'diffusion.us.industry': {
    title: 'Empresas estadounidenses que usan la IA', note: 'Empresas de todos los ramos que la usaron en las dos últimas semanas. La pregunta cambió a finales de 2025, cuando la parte saltó al 17 %; ese trimestre queda en blanco.',
    range: '× o ÷ 1,6. Un factor de 1,6: cinco puntos serían más que el propio valor.',
  },
  'diffusion.cn.manufacturing': {
    title: 'Fabricantes chinos que usan la IA', note: 'Más del 30 % de los fabricantes con ingresos superiores a 20 millones de yuanes, según el ministerio: empresas mayores, cualquier uso. El modelo cuenta usuarios en la fabricación, grandes y pequeños.',
    range: '× o ÷ 1,6. Como para las empresas estadounidenses.',
  },
  'share.cn.all.cn_hosted': { title: 'Servicios chinos en China', note: 'Cuota de DeepSeek en el uso de asistentes conversacionales en el segundo semestre de 2025.', range: '± 0,1. Diez puntos: la fuente cuenta un solo creador entre los servicios que ve.' },
  'share.restricted.all.cn_hosted': { title: 'Servicios chinos en países bajo sanciones', note: 'DeepSeek: Rusia 43 %, Bielorrusia 56, Cuba 49, Irán 25, Siria 23; el valor es el del mayor, y el margen, el de todos.', range: FIVE_POINTS },
  'share.emerging.all.cn_hosted': { title: 'Servicios chinos en mercados emergentes', note: 'DeepSeek en cuatro países africanos donde es fuerte: del 11 al 14 %.', range: FIVE_POINTS },
  'share.europe.all.cn_hosted': { title: 'Servicios chinos en Europa', note: 'Se califica de baja, sin cifra: se toma como inferior al 5 %.', range: FIVE_POINTS },
  'share.abroad.consumer.cn': {
    title: 'Consumidores de otros países con servicios chinos', note: 'Visitas a los sitios web de servicios en 135 países: 2,5 % en el segundo semestre de 2024, 13 % en febrero de 2025, 6 % en agosto. Las aplicaciones no se cuentan.', range: FIVE_POINTS,
  },
}

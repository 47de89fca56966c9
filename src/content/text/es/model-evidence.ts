/** What the model gets wrong, what in it is judgement, what is contested, and what it is not: Spanish words. */
import { CLOSED } from '../../sources.ts'
import type { ContestedText, FaultText, ModelTexts } from '../model-types.ts'

export const FAULTS: readonly FaultText[] = [
  {
    id: 'smooth-frontier', title: '2023 es demasiado suave',
    text: 'La mejor nota estadounidense estuvo quieta un año y luego dio un salto. El modelo sube cada trimestre. A principios de 2024 se adelanta y dentro del mismo año vuelve a estar a la par.',
    shown: { series: 'frontier.us_eci', quarter: '2024Q1', model: 'above' },
  },
  {
    id: 'shallow-gap', title: 'Las bajadas de la distancia son demasiado leves',
    text: 'La distancia publicada salta arriba y abajo, porque los modelos salen cada pocos meses. La del modelo baja en los mismos momentos, pero menos. De media es un poco demasiado amplia.',
    shown: { series: 'frontier.gap_eci', quarter: '2025Q1', model: 'above' },
  },
  {
    id: 'open-early', title: 'Los modelos abiertos chinos llegan algo pronto y quedan algo débiles',
    text: 'En el modelo, los desarrolladores de otros países los usan antes de que el único enrutador que publica cifras contara mucho. Cuando el recuento de ese enrutador dio un salto, el modelo tenía menos. El enrutador no representa al mundo entero.',
    shown: { series: 'share.abroad.developer.cn_open', quarter: '2025Q3', model: 'below' },
  },
  {
    id: 'no-wave', title: 'Falta la ola de principios de 2025',
    text: 'Tras la salida de DeepSeek R1, mucha gente de otros países visitó por un tiempo servicios chinos. El modelo no tiene esa ola.',
    shown: { series: 'share.abroad.consumer.cn', quarter: '2025Q1', model: 'below' },
  },
  {
    id: 'legal-late', title: 'Las ventas legales de chips a China caen demasiado tarde',
    text: 'Habían empezado a encogerse antes de la norma de licencias de abril de 2025. En el modelo se mantienen hasta la norma y luego se cortan de forma más brusca.',
    shown: { series: 'compute.cn_legal_kh100e', quarter: '2025Q1', model: 'above' },
  },
  {
    id: 'smuggling-low', title: 'El contrabando queda por debajo de la estimación central',
    text: 'Queda dentro de un margen muy amplio. Con la propia estimación central, una inspección estricta costaría a China más máquinas de lo que esperan quienes lo estudian. El modelo está entre las dos cosas.',
    shown: { series: 'compute.cn_smuggled_cum_kh100e', quarter: '2025Q4', model: 'below' },
  },
  {
    id: 'nvidia-after', title: 'Nvidia vende demasiado poco en China tras la norma de licencias',
    text: 'Los ingresos publicados incluyen videojuegos y otros productos. El modelo los deja en una suma fija.',
    shown: { series: 'nvidia.china_revenue_usd_bn', quarter: '2025Q4', model: 'below' },
  },
  {
    id: 'anthropic', title: 'Anthropic empieza demasiado grande y acaba demasiado pequeña',
    text: 'Sus ingresos se multiplicaron por noventa en dos años. En el modelo el tirón de una marca no cambia nunca, y un crecimiento así no puede darse.',
    shown: { series: 'lab.anthropic.revenue_usd_bn', quarter: '2023Q4', model: 'above' },
  },
  {
    id: 'same-leader', title: 'Siempre lidera el mismo laboratorio estadounidense',
    text: 'OpenAI tiene el mejor modelo estadounidense en todos los trimestres. Google y Anthropic no se turnan en cabeza.',
  },
  {
    id: 'ways-to-count', title: 'El uso se cuenta de muchas maneras',
    text: 'Telemetría, registros y encuestas difieren en un factor de dos para un mismo país y un mismo año. El modelo se situó entre ellos.',
  },
  {
    id: 'serving', title: 'La inferencia es relativa',
    text: 'La escasez se mide comparando partes del uso con partes de las máquinas, no tokens con chips. Un servicio sin máquinas suficientes pierde como mucho la mitad de su atractivo. Por eso entrenar compensa más de lo que debería.',
  },
  {
    id: 'rationing', title: 'Los chips occidentales solo se racionan por el precio',
    text: 'Un vendedor que cobra la mitad consigue que se fabriquen algunos más. Ninguna fábrica tiene nunca la agenda llena.',
  },
  {
    id: 'rest', title: 'El resto del mundo apenas actúa',
    text: 'Europa, los aliados, Taiwán y los mercados emergentes tienen cuotas y confianza, pero no toman decisiones. Sus vetos y sus medios son números fijos.',
  },
  {
    id: 'firms', title: 'Un laboratorio no es una empresa',
    text: 'Los laboratorios no quiebran, no se fusionan, no se mudan ni se quedan sin dinero. La parte que tiene cada uno de las máquinas de su lado es fija.',
  },
  {
    id: 'choice', title: 'Los usuarios eligen de forma demasiado simple',
    text: 'Una elección simple cuenta nombres, así que dividir un laboratorio en dos le daría usuarios. Los laboratorios de una misma casa comparten lo que atrae a los usuarios, y eso lo remedia; quién pertenece a una casa es una apreciación.',
  },
  {
    id: 'handicap', title: 'Los dos lados no parten iguales',
    text: 'Estados Unidos empieza por delante en todos los índices menos en autonomía, y sigue así. Las puntuaciones no lo compensan. Al final de la partida se ponen junto a lo que habría dado la historia real.',
  },
  {
    id: 'energy', title: 'La energía es un límite en un solo lado',
    text: 'Desde 2027 la energía limita las máquinas estadounidenses. Las de China no tienen ese límite.',
  },
]

export const JUDGED: ModelTexts['judgement']['list'] = [
  { title: 'Con qué rapidez aprende quien va detrás', text: 'La distancia resulta de tres cosas a la vez: lo difícil que es ir por delante, lo rápido que aprenden los demás y lo que rinde copiar por destilación. Otras combinaciones encajarían igual de bien y enseñarían otra cosa.' },
  { title: 'Si la escasez aguza el ingenio', text: 'Los estudios no coinciden ni en el signo. El rango cubre los dos.' },
  { title: 'Cuánto contrabando hay', text: 'Entre las estimaciones publicadas para un mismo año, la mayor es más de diez veces la menor.' },
  { title: 'A qué ritmo crecen las fábricas de China', text: 'Entre los recuentos publicados de los chips de un año, el mayor cuadruplica al menor.' },
  { title: 'Confianza, marcas y costumbres', text: 'No hay datos. Los números se eligieron para que las cuotas por región salgan más o menos bien.' },
  { title: 'Lo que cuesta la política', text: 'Todo coste político y todo ingreso son reglas del juego. Se eligieron para que la historia real se pueda pagar y ninguna opción sea gratis.' },
  { title: 'Lo que significa ganar', text: 'Eso no es un dato objetivo. Por eso hay cuatro doctrinas y un índice que comparten los dos lados.' },
  { title: 'El peligro y todo lo posterior a 2026', text: 'Todo ello es cuestión de juicio.' },
]

const REPORT = 'https://allweatherfinance.com/behind-trillions-of-token-interactions-worldwide-open-source-models-move-from-dominance-by-one-to-multipolar-competition-with-chinese-ai-breaking-into-the-top-tier/'

export const CONTESTED: readonly ContestedText[] = [
  {
    id: 'scarcity', title: '¿Aguza la escasez el ingenio?',
    views: [
      {
        name: 'Sí',
        claims: [
          { text: 'Las empresas chinas que entraron en listas de exportación estadounidenses gastaron más en investigación al año siguiente.', source: 'https://www.researchbunny.com/papers/us-china-trade-conflicts-and-rd-investment-evidence-from-the-bis-entity-lists-tuy5' },
          { text: 'Las empresas de la lista solicitaron más patentes entre 2017 y 2022, sobre todo donde la competencia era dura.', source: 'https://so01.tci-thaijo.org/index.php/CBSReview/article/view/278708' },
        ],
      },
      {
        name: 'No',
        claims: [
          { text: 'Economistas del Banco Mundial hallan menos patentes y más débiles en las empresas de la lista, porque se rompió el trabajo con inventores estadounidenses.', source: 'https://hdl.handle.net/10986/42282' },
        ],
      },
      {
        name: 'Se desplaza',
        claims: [
          { text: 'Las empresas vinculadas a las de la lista inventaron más, y a ellas se fueron dinero y talento. Los grupos de empresas en conjunto no inventaron más.', source: 'https://econpapers.repec.org/article/eeerespol/v_3a54_3ay_3a2025_3ai_3a9_3as0048733325001404.htm' },
        ],
      },
    ],
    here: 'La escasez total cambia el ritmo de la investigación propia de un laboratorio en una proporción de {value}. El rango va de {low} a {high}, así que cubre ambos signos.',
    parameter: 'scarcity-ingenuity',
  },
  {
    id: 'huawei', title: '¿Cuántos chips de IA fabricó Huawei en 2025?',
    views: [
      {
        name: 'Pocos',
        claims: [
          { text: 'Como mucho 200 000, dijo en junio de 2025 el responsable estadounidense de los controles a la exportación. No indicó en qué se basaba.', source: 'https://ng.investing.com/news/stock-market-news/huawei-to-produce-no-more-than-200000-advanced-ai-chips-in-2025-93CH-1965251', interest: 'su oficina dicta las normas que pretenden mantener baja esa cifra.' },
        ],
      },
      {
        name: 'Muchos',
        claims: [
          { text: 'Unos 805 000, estimó la firma SemiAnalysis en septiembre de 2025. El año se sostiene con reservas de dados y memoria extranjeros.', source: 'https://podcast-pipeline.pages.dev/digests/2025-09-08_semi-analysis_huawei-ascend-production-ramp-die-banks-tsmc-continued-production-hbm-is-the-bottlenec', interest: 'vende ese tipo de estimaciones.' },
        ],
      },
      {
        name: 'Un punto medio',
        claims: [
          { text: 'Unos 300 000 de su chip principal, según personas no identificadas que hablaron de planes para el doble en 2026. Huawei no publica recuentos.', source: 'https://www.japantimes.co.jp/business/2025/09/30/tech/huawei-ai-chip-nvidia-china', interest: 'personas de la empresa o de sus proveedores pueden querer que se la vea crecer.' },
        ],
      },
    ],
    here: 'El modelo se contrasta con las estimaciones centrales de Epoch AI para Huawei y Cambricon juntas. De 2024 a finales de 2025 suman {published} miles de equivalentes a H100; el modelo da {modelled}. Un chip chino equivale a menos de un H100.',
    shown: { series: 'compute.cn_domestic_cum_kh100e', quarter: '2025Q4' },
  },
  {
    id: 'third', title: '¿Qué significa «un tercio del uso mundial»?',
    views: [
      {
        name: 'Un tercio',
        claims: [
          { text: 'Titulares de finales de 2025 decían que los modelos chinos abiertos tienen casi el 30 % del uso mundial.', source: 'https://arynews.tv/chinese-open-source-ai-models-capture-nearly-30-of-global-usage' },
          { text: 'Detrás está el recuento de tokens de un enrutador, un servicio que reparte las peticiones entre modelos: casi el 30 % en el máximo de 2025 y el 13 % en el conjunto del año.', source: REPORT, interest: 'el enrutador OpenRouter y el inversor a16z ganan cuando los desarrolladores prueban muchos modelos.' },
        ],
      },
      {
        name: 'Mucho menos',
        claims: [
          { text: 'Visitas a sitios web de servicios de IA en 135 países: el 6 % fue a sitios chinos en agosto de 2025. Las aplicaciones no se cuentan.', source: 'https://conversableeconomist.com/2026/01/20/us-china-competition-for-ai-markets' },
          { text: 'Los modelos cerrados de todos los países tuvieron cerca del 80 % de los tokens y el 96 % de los ingresos en 2025, dice un estudio.', source: CLOSED, interest: 'la Linux Foundation promueve el software abierto.' },
        ],
      },
      {
        name: 'Depende de dónde',
        claims: [
          { text: 'La telemetría de finales de 2025 da a DeepSeek un 43 % en Rusia, entre un 11 y un 14 % en cuatro países africanos y poco en Europa.', source: 'https://www.emarketer.com/content/deepseek-ai-adoption-developing-world', interest: 'Microsoft, que hizo el recuento, vende un servicio rival.' },
        ],
      },
    ],
    here: 'El modelo separa quién usa y qué: desarrolladores, consumidores e industria, por región. Para los desarrolladores fuera de China da {modelled} a mediados de 2025, donde el enrutador contó {published}.',
    shown: { series: 'share.abroad.developer.cn_open', quarter: '2025Q3' },
  },
]

/** By series: who counted, and what they gain or lose by the number. */
export const INTERESTS: Readonly<Record<string, string>> = {
  'nvidia.china_revenue_usd_bn': 'Las cuentas de la propia Nvidia, que revisan auditores.',
  'share.abroad.developer.cn_open': 'El enrutador gana cuando los desarrolladores prueban muchos modelos.',
  'closed.usage_share': 'La Linux Foundation promueve el software abierto.',
  'closed.revenue_share': 'La Linux Foundation promueve el software abierto.',
  'lab.openai.revenue_usd_bn': 'Gran parte procede de la empresa y de su entorno, que buscan inversores.',
  'lab.anthropic.revenue_usd_bn': 'Gran parte procede de la empresa y de su entorno, que buscan inversores.',
  'diffusion.us.consumer': 'Telemetría de Microsoft, que vende esos servicios.',
  'diffusion.cn.consumer': 'Un recuento oficial, de un Estado que quiere más uso.',
  'diffusion.cn.manufacturing': 'El ministerio cuenta el éxito de su propio programa.',
  'share.cn.all.cn_hosted': 'Telemetría de Microsoft, que vende un servicio rival.',
  'share.restricted.all.cn_hosted': 'Telemetría de Microsoft, que vende un servicio rival.',
  'share.emerging.all.cn_hosted': 'Telemetría de Microsoft, que vende un servicio rival.',
  'share.europe.all.cn_hosted': 'Telemetría de Microsoft, que vende un servicio rival.',
}

export const NOT_THIS: ModelTexts['not']['list'] = [
  { title: 'No es un pronóstico', text: 'Muestra lo que se sigue de sus supuestos. El mundo tiene más piezas en movimiento, y gente que lee pronósticos y actúa según ellos.' },
  { title: 'No es una prueba', text: 'Algunos parámetros se eligieron mirando estos mismos valores. Otros modelos encajarían igual de bien y dirían otras cosas sobre el futuro.' },
  { title: 'No es un consejo', text: 'Una estrategia que aquí va bien va bien en este modelo. Deja fuera el derecho, la ética, otros países y casi toda la política.' },
  { title: 'No es un veredicto', text: 'No dice quién tiene razón. Los dos lados tienen buenas razones para lo que hacen, y el juego les da palancas de igual peso.' },
]

/** Spanish texts of the chance events. Sides are named, not described, so that nothing has to agree with them. */
import type { EventText } from '../types.ts'

export const EVENT_TEXT: Readonly<Record<string, EventText>> = {
  'efficiency-surprise': {
    title: 'Entrenar sale más barato con un hallazgo de {who}',
    story: 'Con un método nuevo de {who} se llega al mismo resultado con un 30 % menos de cómputo, más o menos. Otros leerán cómo.',
    cause: 'Cualquier laboratorio puede tener esa suerte. En este modelo la escasez de chips la hace más probable, porque premia el ahorro.',
    precedent: {
      text: 'DeepSeek declaró unos 6 millones de dólares para el entrenamiento final de V3 en diciembre de 2024. La cifra se discute: no incluye sueldos, máquinas ni investigación anterior.',
      source: 'https://hai.stanford.edu/ai-index/2025-ai-index-report',
    },
  },
  'training-failure': {
    title: 'Fracasa un entrenamiento de {who}',
    story: 'Meses de trabajo de {who} no dan un modelo mejor. Se pierde casi todo el entrenamiento del trimestre.',
    cause: 'Los grandes entrenamientos fallan de vez en cuando. En este modelo es más probable mientras los laboratorios chinos deban entrenar con chips nacionales de software joven.',
    precedent: {
      text: 'En mayo de 2025 se informó de que Meta había retrasado su mayor modelo Llama 4 por su calidad.',
      source: 'https://winbuzzer.com/2025/05/15/meta-postpones-llama-4-behemoth-ai-model-amid-development-struggles-xcxwbn/',
    },
  },
  'open-model-report': {
    title: 'Las pruebas hallan puntos débiles en modelos abiertos de {who}',
    story: 'Unos evaluadores logran que modelos publicados pasen por alto sus salvaguardas. Los usuarios de otros países se vuelven más cautos.',
    cause: 'Cuanto más haya publicado un lado cerca de la frontera, más hay que probar.',
    precedent: {
      text: 'El 30 de septiembre de 2025 el CAISI halló que los agentes de DeepSeek eran 12 veces más fáciles de manipular. El CAISI es un organismo estadounidense y, por tanto, parte interesada.',
      source: 'https://cybernews.com/security/nist-warns-of-flawed-deepseek-security-ccp-narratives/',
    },
  },
  'cyber-incident': {
    title: 'Un incidente grave con un modelo potente',
    story: 'Se usa un modelo potente para entrar en sistemas de varios países. La confianza cae, y los dos lados lo pagan.',
    cause: 'La probabilidad crece con la capacidad al alcance de los atacantes, con la prisa y con la hostilidad. Las normas de seguridad y las conversaciones la reducen.',
    precedent: {
      text: 'El 13 de noviembre de 2025 Anthropic informó de intrusiones realizadas en gran parte con su propia herramienta de programación. Unos expertos lo vieron como un aviso; otros, como publicidad.',
      source: 'https://www.thoughtworks.com/en-br/insights/blog/security/anthropic-ai-espionage-disclosure-signal-from-noise',
    },
  },
  'smuggling-case': {
    title: 'Sale a la luz una red de contrabando de chips',
    story: 'La fiscalía describe documentos falsos y almacenes ocultos. Se cierra cerca de la mitad de las rutas conocidas.',
    cause: 'A más inspección, más casos se descubren.',
    precedent: {
      text: 'La operación Gatekeeper, hecha pública el 8 de diciembre de 2025, se refería a chips por valor de al menos 160 millones de dólares.',
      source: 'https://www.arnoldporter.com/en/perspectives/blogs/enforcement-edge/2025/12/doj-shutdown-of-major-china-linked-ai-tech-smuggling-network',
    },
  },
  'proxy-fab': {
    title: 'Se descubren chips fabricados mediante un intermediario',
    story: 'Una fábrica extranjera ha hecho chips para una empresa de la lista sin saberlo. Los pedidos se detienen.',
    cause: 'La probabilidad es la misma cada trimestre, gobierne quien gobierne.',
    precedent: {
      text: 'En octubre de 2024 se halló un chip fabricado por TSMC en un procesador de Huawei. TSMC dejó de suministrar a un cliente, Sophgo, que negó toda relación.',
      source: 'https://www.nasdaq.com/articles/tsmc-halts-shipments-sophgo-after-chip-found-huawei-product-reuters-says',
    },
  },
  'tool-breakthrough': {
    title: 'Un fabricante chino de equipos para chips anuncia un gran avance',
    story: 'Una máquina que había que importar la ofrece ahora un fabricante chino. Las fábricas dependen menos de equipos extranjeros.',
    cause: 'Cuanto mayor es la parte de equipos chinos ya en uso, más probable es el siguiente paso.',
    precedent: {
      text: 'Reuters informó el 17 de diciembre de 2025 de que en Shenzhen funcionaba un prototipo de luz ultravioleta extrema. No había producido chips que funcionaran.',
      source: 'https://expolume.com/chinas-euv-lithography-prototype',
    },
  },
  'supply-shock': {
    title: 'Se interrumpe el suministro de chips de Asia Oriental',
    story: 'Las fábricas se paran y los barcos esperan. No llega una gran parte de los chips del trimestre.',
    cause: 'La probabilidad es pequeña y la misma cada trimestre. Las reservas y las fábricas de otros lugares lo amortiguan.',
    precedent: {
      text: 'El terremoto del 3 de abril de 2024 paró fábricas en Taiwán durante días. TSMC cifró su pérdida en unos 92 millones de dólares, mucho menos que este suceso.',
      source: 'https://exbulletin.com/uncategorized/2669188/',
    },
  },
  'power-delay': {
    title: 'Los centros de datos de Estados Unidos esperan electricidad',
    story: 'Hay centros nuevos construidos, pero sin conectar. Parte de la ampliación del trimestre llega más tarde.',
    cause: 'La probabilidad es la misma cada trimestre. La inversión en energía amortigua el efecto.',
    precedent: {
      text: 'En agosto de 2024 Dominion dijo que los grandes centros de datos de Virginia podrían esperar hasta siete años.',
      source: 'https://www.axios.com/pro/energy-policy/2024/09/04/virginia-data-center-dominion-grid',
    },
  },
  'allied-shift': {
    title: 'Un país aliado que fabrica equipos para chips sigue su propio camino',
    story: 'Un parlamento pregunta por qué las normas sobre sus máquinas se hacen en otro país. Se pierde parte de la línea común.',
    cause: 'La probabilidad es la misma cada trimestre; la diplomacia puede recuperar lo perdido.',
    precedent: {
      text: 'En octubre de 2023 diputados neerlandeses preguntaron si Washington puede fijar por sí solo normas para una máquina neerlandesa.',
      source: 'https://www.asiafinancial.com/dutch-block-asml-from-shipping-top-chip-machines-to-china',
    },
  },
  'rule-shock': {
    title: 'Un tribunal o unas elecciones suspenden una norma sobre chips',
    story: 'Parte del límite de exportación no se aplica este trimestre. Los vendedores envían lo que pueden.',
    cause: 'Los tribunales y las elecciones siguen su propio calendario; la probabilidad es la misma cada trimestre.',
    precedent: {
      text: 'El 13 de mayo de 2025 un nuevo gobierno retiró la AI Diffusion Rule dos días antes de que se aplicara. Un año después, un órgano de control dijo que esa retirada era en sí una norma.',
      source: 'https://www.gao.gov/products/b-337935',
    },
  },
  'talent-move': {
    title: 'Un equipo de investigación se traslada a {who}',
    story: 'Varios investigadores muy conocidos empiezan a trabajar en {who}. Otros pueden seguirlos.',
    cause: 'La probabilidad es la misma cada trimestre, y el traslado puede ir en cualquiera de los dos sentidos.',
    precedent: {
      text: 'Un estudio siguió desde 2019 a 100 destacados investigadores de origen chino en Estados Unidos. En 2025 seguían allí 87; 10 se habían ido a China.',
      source: 'https://carnegieendowment.org/emissary/2025/12/china-ai-researchers-us-talent-pool',
    },
  },
  'standards-vote': {
    title: 'Un organismo de normalización adopta una propuesta de {who}',
    story: 'Fabricantes de muchos países se ajustarán a ella. Dentro de diez años valdrá más que hoy.',
    cause: 'Tiene los votos el lado cuyos modelos más se usan en el extranjero.',
    precedent: {
      text: 'En diciembre de 2019 se informó de que empresas chinas redactaban borradores sobre reconocimiento facial en un organismo de las Naciones Unidas.',
      source: 'https://www.scmp.com/tech/policy/article/3040164/chinese-tech-companies-are-shaping-un-facial-recognition-standards',
    },
  },
  'funding-mood': {
    title: 'Los inversores cambian de opinión sobre la IA',
    story: 'A todos los laboratorios les resulta más fácil o más difícil reunir dinero.',
    cause: 'La probabilidad es la misma cada trimestre, y el cambio puede ir en cualquiera de los dos sentidos.',
    precedent: {
      text: 'El 27 de enero de 2025 el valor bursátil de Nvidia cayó 589 000 millones de dólares en un día, tras DeepSeek R1.',
      source: 'https://blogs.versalence.ai/deepseek-r1-cost-efficiency-pricing-war-2026',
    },
  },
}

/** Spanish names of everything that has one, each with a sentence. */
import type { Names } from '../types.ts'

export const NAMES: Names = {
  sides: {
    us: {
      name: 'Estados Unidos',
      inSentence: 'Estados Unidos',
      government: 'Washington',
      adjective: 'estadounidense',
      sentence: 'Lidera la frontera, diseña los mejores chips y quiere proteger ambas cosas.',
    },
    cn: {
      name: 'China',
      inSentence: 'China',
      government: 'Pekín',
      adjective: 'chino',
      sentence: 'Tiene la mayor industria y muchos laboratorios fuertes, y no quiere depender de otros para los chips.',
    },
  },
  seats: {
    washington: { name: 'Washington', sentence: 'Fija las normas sobre chips, paga fábricas y responde ante votantes y aliados.' },
    'us-frontier': { name: 'Labs de frontera', many: true, sentence: 'OpenAI, Google, Anthropic y otros: van por delante y viven de vender su ventaja.' },
    'us-open-lab': { name: 'Labs abiertos', many: true, sentence: 'Meta y el consorcio abierto: modelos gratuitos sobre los que otros construyen.' },
    nvidia: { name: 'Diseño de chips', sentence: 'Nvidia y otras como ella: venden los chips que todos quieren.' },
    beijing: { name: 'Pekín', sentence: 'Paga los chips y el uso en la industria, y sopesa apertura y control.' },
    'cn-open': { name: 'Labs abiertos', many: true, sentence: 'DeepSeek, Zhipu y Moonshot: pocos chips, ideas fuertes, pesos abiertos.' },
    'cn-platforms': { name: 'Plataformas', many: true, sentence: 'Alibaba, Baidu y Tencent: muchos usuarios que tienen que dar dinero.' },
    huawei: { name: 'Fabricación de chips', sentence: 'Huawei y SMIC: fabrican los chips que China puede hacer en casa.' },
  },
  regions: {
    us: { name: 'Estados Unidos', inSentence: 'Estados Unidos', sentence: 'Mercado propio de los laboratorios estadounidenses.' },
    cn: { name: 'China', inSentence: 'China', sentence: 'Mercado propio de los laboratorios chinos, casi cerrado a los servicios estadounidenses.' },
    europe: { name: 'Europa', inSentence: 'Europa', sentence: 'Cuidadosa con los datos y sede de fabricantes de equipos para chips.' },
    apac: { name: 'Asia-Pacífico avanzada', inSentence: 'Asia-Pacífico avanzada', sentence: 'Japón, Corea del Sur, Taiwán, Australia y otros: donde se fabrica la mayoría de los chips.' },
    emerging: { name: 'Mercados emergentes', inSentence: 'los mercados emergentes', sentence: 'India, el Sudeste Asiático, África, América Latina y otros: aquí vive la mayoría de los nuevos usuarios.' },
    restricted: { name: 'Mercados restringidos', inSentence: 'los mercados restringidos', sentence: 'Países bajo sanciones: los servicios estadounidenses apenas se ofrecen allí, aunque en parte se usan igualmente.' },
  },
  labs: {
    openai: { name: 'OpenAI', sentence: 'Creador de ChatGPT, el servicio más usado.' },
    google: { name: 'Google DeepMind', sentence: 'Creador de Gemini, con chips y centros de datos propios.' },
    anthropic: { name: 'Anthropic', sentence: 'Creador de Claude, fuerte entre las empresas y en programación.' },
    'us-other': { name: 'Otros de EE. UU.', many: true, oneOf: 'otro laboratorio de EE. UU.', sentence: 'xAI, Microsoft, Amazon y otros.' },
    meta: { name: 'Meta', sentence: 'Creador de Llama, durante mucho tiempo los modelos abiertos más conocidos.' },
    'us-open': { name: 'Consorcio abierto', sentence: 'Ai2, los modelos abiertos de Nvidia, universidades y otros de Estados Unidos.' },
    deepseek: { name: 'DeepSeek', sentence: 'Creador de V3 y R1, conocido por aprovechar bien pocos chips.' },
    zhipu: { name: 'Zhipu y Moonshot', many: true, oneOf: 'Zhipu o Moonshot', sentence: 'Creadores de GLM y Kimi; representan a los laboratorios chinos más jóvenes.' },
    alibaba: { name: 'Alibaba', sentence: 'Creador de Qwen, los modelos abiertos con más descendientes.' },
    baidu: { name: 'Baidu', sentence: 'Creador de Ernie y de los chips Kunlun.' },
    tencent: { name: 'Tencent', sentence: 'Creador de Hunyuan, con el alcance de WeChat.' },
    row: { name: 'Mistral y otros', many: true, oneOf: 'Mistral u otro laboratorio', sentence: 'Laboratorios de fuera de ambos países.' },
  },
  firms: {
    huawei: { name: 'Huawei', sentence: 'Fabricante de los chips Ascend.' },
    nvidia: { name: 'Nvidia', sentence: 'Representa a todos los fabricantes occidentales de chips de IA.' },
  },
  segments: {
    consumer: { name: 'Consumidores', sentence: 'Personas que usan un asistente; cuentan la costumbre y la confianza.' },
    developer: { name: 'Desarrolladores', sentence: 'Personas que construyen con modelos; cambian rápido y prefieren los pesos abiertos.' },
    industry: { name: 'Industria', sentence: 'Empresas y oficinas; cambian despacio y preguntan por la seguridad y el precio.' },
  },
  sectors: {
    consumer: { name: 'Consumidores', sentence: 'Asistentes en la vida diaria.' },
    software: { name: 'Software y oficinas', sentence: 'Código, textos y análisis.' },
    manufacturing: { name: 'Fabricación', sentence: 'Fábricas y robots.' },
    logistics: { name: 'Logística', sentence: 'Transporte, almacenes y comercio.' },
    health: { name: 'Salud y servicios públicos', sentence: 'Hospitales, escuelas y oficinas del Estado.' },
  },
  indices: {
    frontier: { name: 'Frontera', sentence: 'Cuánto va tu mejor modelo por delante o por detrás del mejor del otro lado.' },
    reach: { name: 'Alcance', sentence: 'Cuánto usa el resto del mundo tus modelos y tus estándares.' },
    prosperity: { name: 'Prosperidad', sentence: 'Lo que ingresan tus laboratorios y cuánto usa la IA tu propia economía.' },
    resilience: { name: 'Autonomía', sentence: 'Hasta qué punto resistes si el otro lado deja de venderte.' },
    stability: { name: 'Seguridad y estabilidad', sentence: 'Calma entre los dos y pocos incidentes. Los dos lados comparten este número.' },
  },
  doctrines: {
    lead: {
      name: 'Liderar la frontera',
      promise: 'Quien tiene el mejor modelo tiene más opciones.',
      neglects: 'Le importa menos quién usa la IA y dónde.',
    },
    developers: {
      name: 'Ganarse a los desarrolladores',
      promise: 'Aquello sobre lo que todos construyen se vuelve el estándar.',
      neglects: 'Ingresa menos y regala mucho a los rivales.',
    },
    home: {
      name: 'Construir en casa',
      promise: 'A un país que fabrica lo que necesita no lo pueden dejar sin suministro.',
      neglects: 'Paga más y gana menos de los demás.',
    },
    managed: {
      name: 'Competencia gestionada',
      promise: 'A los dos lados les puede ir bien si la rivalidad sigue unas reglas.',
      neglects: 'Cede algo de ventaja a cambio de calma y confía en el otro lado.',
    },
  },
  blocs: {
    us: { name: 'Modelos estadounidenses', sentence: 'Modelos de laboratorios de Estados Unidos.' },
    cn: { name: 'Modelos chinos', sentence: 'Modelos de laboratorios de China.' },
    row: { name: 'Modelos de otros países', sentence: 'Modelos hechos en otros países.' },
  },
  budgets: {
    political: { name: 'Capital político', sentence: 'Apoyo de votantes, funcionarios y aliados. Se recupera despacio.' },
    fiscal: { name: 'Dinero público', sentence: 'Lo que el gobierno puede gastar en estos programas.' },
    cash: { name: 'Caja', sentence: 'Lo que la empresa ha ganado o reunido.' },
    compute: { name: 'Cómputo', sentence: 'Las máquinas de la empresa. Lo que toma un uso, le falta a otro.' },
  },
  evidence: {
    R: { name: 'Leído en una fuente', sentence: 'La cifra figura en la fuente publicada que se nombra.' },
    D: { name: 'Calculado con datos', sentence: 'Calculado con datos públicos, nombrados como fuente.' },
    P: { name: 'Visto en un prototipo', sentence: 'Visto en un ensayo temprano de este modelo: dice algo de la estructura, no del mundo.' },
    M: { name: 'De memoria', sentence: 'Conocido de memoria y aún sin comprobar.' },
    J: { name: 'Juicio', sentence: 'Juicio propio de este proyecto, con un rango.' },
  },
}

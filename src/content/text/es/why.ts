/**
 * Spanish words of the waterfalls: what each bar is called and says, whose act it was, and how the change was split.
 * A bar whose driver can go both ways has two names, `name` for up and `down`; `sentence` stands under it.
 */
import type { WhyTexts } from '../shape.ts'
import { WHY_FLOWS } from './why-flows.ts'

const models = { us: 'los modelos estadounidenses', cn: 'los modelos chinos', row: 'los modelos de otros países' }
const services = { us: 'los servicios estadounidenses', cn: 'los servicios chinos', row: 'los servicios de otros países' }

export const WHY: WhyTexts = {
  who: {
    you: 'Tú',
    yourSide: 'Tu lado',
    side: 'El lado de {government}',
    row: 'Otros países',
    carried: 'Viene de antes',
    world: 'El mundo',
    all: 'Todos los lados',
  },

  models,
  services,
  openWeights: { us: 'los pesos abiertos estadounidenses', cn: 'los pesos abiertos chinos', row: 'los pesos abiertos de otros países' },

  end: 'Final del {quarter}',
  mostOfIt: 'Lo más importante: {labs}.',
  smaller: '{count} efectos menores',
  counts: ['Ningún', 'Un', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve', 'Diez', 'Once', 'Doce'],
  some: '{list}.',
  someMore: '{list}; y otros.',
  rounding: { name: 'Redondeo', sentence: 'Lo que queda al redondear las barras.' },
  sum: '{sum} = {end}. Cada barra se cuenta una sola vez.',
  nothing: 'Nada lo movió lo bastante como para mostrarlo.',
  because: {
    clause: '{amount}; motivo: {label}.',
    thing: '{amount}; motivo: {label}.',
    atLab: '{amount} por {lab}: {label}.',
    labModel: 'mejoró el modelo de {lab}',
    labOpen: 'mejoró el modelo publicado de {lab}',
    aboveAll: '{label}, sobre todo {lab}',
    proper: ['China', 'Nvidia', 'IA', 'EE. UU.'],
  },
  groups: { carried: 'Efectos de turnos anteriores', now: 'Este turno' },
  withinRevenue: 'Ingresos: {label}',
  ofLab: '{label} ({lab})',
  incidentsFade: 'Los incidentes pasados se van olvidando',
  actsOf: 'Nuevas restricciones del lado de {government}',

  methods: {
    ledger: 'Leído en el libro de cuentas del modelo, que recoge todos los flujos del turno.',
    lmdi: 'Repartido con medias logarítmicas (LMDI) de los propios factores del modelo, que suman sin dejar resto.',
    lead: 'Leído en el libro de cuentas del modelo, que recoge todos los flujos del turno. Lo que lanzó un laboratorio se reparte según lo que elevó su mejor modelo entrenable.',
    selfReliance: 'La parte de una suma, repartida en la media de antes y después, que suma sin dejar resto.',
    score: 'La puntuación es la media geométrica ponderada del lugar de cada índice en su escala: en logaritmos, su cambio es la suma de los cambios de esos lugares.',
    frontier: 'Leído en el libro de cuentas del modelo, que recoge todos los flujos del turno. Un punto de ventaja vale lo mismo con cualquier ventaja, hasta la nota máxima.',
    reach: 'Cuota en el exterior y estándares, cada cosa repartida a su vez. Repartido con medias logarítmicas (LMDI) de los propios factores del modelo, que suman sin dejar resto.',
    prosperity: 'Ingresos y uso en la industria, cada cosa repartida a su vez. Repartido con medias logarítmicas (LMDI) de los propios factores del modelo, que suman sin dejar resto.',
    stability: 'Leído en el libro de cuentas del modelo, que recoge todos los flujos del turno. La probabilidad de un incidente se reparte con medias logarítmicas.',
  },

  bars: {
    ...WHY_FLOWS,

    // Chips
    legalLine: { name: 'El límite de {us} dejó pasar más', down: 'El límite de {us} dejó pasar menos', sentence: 'Lo que dejan abierto el límite de exportación y los chips diseñados para cumplirlo.' },
    legalGuidance: { name: '{cn} rechazó menos chips', down: '{cn} rechazó más chips', sentence: 'La indicación de comprar en casa, aunque importar sea legal.' },
    legalDemand: { name: 'Demanda china de chips extranjeros', sentence: 'Lo que comprarían las empresas chinas si nada se interpusiera.' },
    legalAhead: { name: 'Compras adelantadas, listas y chips más caros', sentence: 'Compras cambiadas de fecha, empresas en listas y chips encarecidos por el límite.' },
    home: { name: 'Las fábricas chinas entregaron más', down: 'Las fábricas chinas entregaron menos', sentence: 'Chips buenos y memoria: decide lo que más escasea.' },
    smuggled: { name: 'Entraron más chips al margen de la ley', down: 'Entraron menos chips al margen de la ley', sentence: 'La demanda sin atender alimenta las redes; las inspecciones las debilitan.' },
    volume: { name: 'Chips vendidos fuera de China', sentence: 'En todas partes los compradores pusieron más dinero en máquinas y obtuvieron más a cambio.' },
    markup: { name: 'Más chips caros para el mercado chino', down: 'Menos chips caros para el mercado chino', sentence: 'Los chips diseñados para cumplir el límite de exportación se venden más caros por unidad de velocidad.' },
    published: { name: 'El punto de partida es una cifra publicada', sentence: 'El número que da el modelo para ese trimestre difiere un poco de ella.' },

    // Lead
    tookLead: { name: '{lab} tomó la delantera de su lado', sentence: 'Empezó por detrás de {before}; el camino hasta alcanzarlo se descuenta de su avance.' },
    backlog: { name: 'Ya entrenado, ahora lanzado', sentence: 'El laboratorio tenía en entrenamiento un modelo mejor que el que ofrecía.' },
    behind: { name: 'El entrenamiento propio aún va detrás', sentence: 'Parte de lo que el laboratorio ofrece venía de fuera; su propio entrenamiento tuvo que alcanzarlo primero.' },
    training: { name: 'Entrenamiento en marcha', sentence: 'El cómputo ya comprado siguió convirtiéndose en un modelo.' },
    machines: { name: 'Más máquinas ({lab})', down: 'Menos máquinas ({lab})', sentence: 'Chips que el laboratorio puede usar para su próximo modelo.' },
    trainShare: { name: 'Más máquinas para entrenar ({lab})', down: 'Menos máquinas para entrenar ({lab})', sentence: 'La parte de sus máquinas que entrena.' },
    trainingLost: { name: 'Falló un entrenamiento', sentence: 'Parte del entrenamiento del trimestre no sirvió de nada.' },

    // Use and revenue
    mix: { name: 'Algunos mercados crecieron más rápido', sentence: 'Donde más gente empieza a usar la IA, ese mercado pesa más en el conjunto.' },
    released: {
      name: 'Los pesos de {lab} alcanzaron a su servicio', down: 'El servicio de {lab} se adelantó a sus pesos',
      sentence: 'El uso del servicio propio de un laboratorio cuenta como abierto en la medida en que sus pesos están publicados.',
    },
    users: { name: 'Más usuarios', sentence: 'Más personas y empresas usan la IA.' },
    depth: { name: 'Cada usuario gasta más', sentence: 'La gente usa los modelos mejores para más cosas y paga más por ellos.' },
    prices: { name: 'Suben los precios de {services}', down: 'Bajan los precios de {services}', sentence: 'Lo que un laboratorio puede cobrar depende de su ventaja sobre el mejor modelo gratuito.' },
    pricesYours: { name: 'Suben los precios de {services}', down: 'Bajan los precios de {services}', sentence: 'Tu precio, además de lo que permite la ventaja sobre los modelos gratuitos.' },
    momentum: { name: 'Elecciones anteriores que aún surten efecto', sentence: 'Los usuarios pasan poco a poco a los modelos que prefieren; este es el reparto de hace un trimestre.' },
    quality: { name: '{models} mejoraron', sentence: 'Unos servicios con mejores modelos atrajeron usuarios de los demás.' },
    qualityOpen: { name: '{openWeights} mejoraron', sentence: 'Unos pesos mejores, que cualquiera puede ejecutar, atrajeron usuarios.' },
    price: { name: '{services} se abarataron', down: '{services} se encarecieron', sentence: 'Lo que un laboratorio puede cobrar depende de su ventaja sobre el mejor modelo gratuito.' },
    service: { name: 'A {services} les sobraron más máquinas', down: 'A {services} les sobraron menos máquinas', sentence: 'Un servicio falto de máquinas deja usuarios sin atender.' },
    friction: { name: '{services} controlaron menos a sus clientes', down: '{services} controlaron más a sus clientes', sentence: 'Los controles contra la copia también retrasan a los clientes honestos.' },
    licence: { name: 'Licencias más laxas: {openWeights}', down: 'Licencias más estrictas: {openWeights}', sentence: 'Las condiciones llevan a los desarrolladores a pesos que no las tienen.' },
    tooling: { name: 'Más herramientas en torno a {models}', down: 'Menos herramientas en torno a {models}', sentence: 'Los desarrolladores construyen sobre pesos abiertos, o se alejan.' },
    trust: { name: 'Subió la confianza en {services}', down: 'Bajó la confianza en {services}', sentence: 'La confianza en los servicios de un lado abre o cierra puertas a todos ellos.' },
    standards: { name: 'Los estándares del exterior se acercan a {models}', down: 'Los estándares del exterior se alejan de {models}', sentence: 'Lo que se usa en el exterior se vuelve el estándar, poco a poco.' },
    content: { name: '{cn} suavizó sus normas de contenido', down: '{cn} endureció sus normas de contenido', sentence: 'Unas normas estrictas hacen menos atractivos en el exterior los servicios para consumidores.' },
    habit: { name: 'Más gente usaba ya {models}', down: 'Menos gente usaba ya {models}', sentence: 'La gente elige lo que usan quienes la rodean.' },
    ban: { name: '{government} suavizó su veto a servicios', down: '{government} endureció su veto a servicios', sentence: 'Un veto cierra el uso alojado; a los pesos que se ejecutan en casa llega solo en parte.' },
    banThird: { name: 'Vetos en terceros países', sentence: 'Un veto cierra el uso alojado; a los pesos que se ejecutan en casa llega solo en parte.' },

    // Indices
    industry: { name: 'La IA se extendió en la industria', sentence: 'Las empresas aprenden de las que ya la usan.' },
    drive: { name: 'El programa de {cn} para el uso en la industria', sentence: 'El programa hace que las empresas la adopten antes, y consume cómputo para atenderlas.' },
    materials: { name: 'Los materiales retenidos restaron más chips', down: 'Los materiales retenidos restaron menos chips', sentence: 'Chips que no se fabricaron porque no llegaron materiales críticos.' },
    supply: { name: 'El suministro de chips se cortó en parte', down: 'El suministro de chips se recuperó', sentence: 'Las fábricas pararon, o volvieron a funcionar.' },
    homeChips: { name: 'Chips chinos entregados', sentence: 'Son una parte mayor del cómputo disponible.' },
    software: { name: 'Maduró el software de los chips chinos', sentence: 'Los mismos chips hacen más trabajo.' },
    foreign: { name: 'Entraron chips extranjeros', sentence: 'Chips legales, de contrabando y alquilados: más cómputo, y más que perder.' },
    retired: { name: 'Se retiraron chips viejos', sentence: 'Extranjeros y chinos por igual.' },
    memory: { name: 'La memoria almacenada dura más', down: 'La memoria almacenada dura menos', sentence: 'Reservas de memoria de gran ancho de banda frente a la producción de chips.' },
    goodwillFades: { name: 'El apoyo sin usar se desvanece', sentence: 'Cada trimestre se olvida una parte del que no se usó.' },
    standing: { name: '{index}', sentence: 'Pesa {weight} con esta doctrina. En la escala de la puntuación, de {low} a {high}, pasó de {from} a {to} sobre 100.' },

    // Stability
    reachOfAttackers: { name: 'Modelos potentes al alcance de atacantes', sentence: 'Pesos publicados y, con cierto retraso, modelos cerrados.' },
    haste: { name: 'Los laboratorios lanzaron con más prisa', down: 'Los laboratorios se tomaron más tiempo', sentence: 'Menos pruebas antes de lanzar un modelo hacen más probable un incidente.' },
    gamble: { name: 'Una carrera más reñida y tensa', down: 'Una carrera menos tensa', sentence: 'Quien va justo por detrás se arriesga mientras los gobiernos discuten.' },
    safety: { name: 'Pruebas más laxas, menos conversaciones', down: 'Pruebas más estrictas y conversaciones', sentence: 'Las normas de seguridad de los dos lados, y las conversaciones en la medida en que ambos participan.' },
    skill: { name: 'Modelos más potentes al alcance de atacantes', sentence: 'Pesos publicados y, con cierto retraso, modelos cerrados.' },
    margin: { name: 'Los modelos de los atacantes se acercaron', down: 'Los modelos de los defensores se alejaron', sentence: 'Unos modelos mejores de los defensores quitan parte de la probabilidad.' },
  },
}

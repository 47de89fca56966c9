/** Spanish texts of the short scenarios. */
import type { ShortScenarioText } from '../types.ts'

export const SHORT_SCENARIO_TEXT: Readonly<Record<string, ShortScenarioText>> = {
  stockpile: {
    quarter: 'Desde comienzos de 2023',
    lead: 'La norma de octubre de 2022 dejó un hueco: aún se pueden vender chips recortados hasta el límite. Todos esperan que se cierre y nadie sabe cuándo.',
    you: {
      us: 'Cada trimestre sin norma nueva da dinero a tus empresas y llena los centros de datos del otro lado; una norma hecha con prisa pierde aliados.',
      cn: 'Los chips que compras hoy funcionan hoy, pero el dinero con que se pagan no levanta una fábrica.',
    },
    teaches: 'Una norma que se espera actúa antes de existir: los compradores se abastecen y los fabricantes del país empiezan a construir.',
    lengthText: '{turns} turnos, desde 2023',
    difficulty: 2,
  },
  'tools-and-allies': {
    quarter: 'Desde mediados de 2023',
    lead: 'Las máquinas que hacen chips avanzados vienen de tres países. Japón y los Países Bajos van a seguir las normas estadounidenses, cada uno a su modo y a su precio.',
    you: {
      us: 'Por tu cuenta solo puedes retener tus propias máquinas; junto a tus socios, todas, si comparten el fin.',
      cn: 'Los fabricantes de fuera viven de tus pedidos, y cada máquina negada es una razón para aprender a hacerla.',
    },
    teaches: 'Un control es tan amplio como la coalición que lo sostiene. Frena la fabricación de chips y enseña a fabricar equipos.',
    lengthText: '{turns} turnos, desde 2023',
    difficulty: 3,
  },
  'october-rule': {
    quarter: 'Desde el otoño de 2023',
    lead: 'Los chips hechos a la medida del límite antiguo se venden por cientos de miles. En octubre, Washington puede trazar otro límite, por rendimiento y densidad, que cierre el hueco.',
    you: {
      us: 'Un límite que todos rodean no protege nada; pero tu mejor empresa gana allí la quinta parte de sus ventas para IA.',
      cn: 'Tus laboratorios contaban con esos chips. Si dejan de llegar, el contrabando pide más y tus fabricantes reciben sus primeros grandes pedidos.',
    },
    teaches: 'Un límite más estricto mueve los chips entre cuatro vías: legal, de contrabando, alquilada y propia. Mira las cuatro antes de hablar de éxito.',
    lengthText: '{turns} turnos, desde 2023',
    difficulty: 1,
  },
  h20: {
    quarter: 'Desde la primavera de 2025',
    lead: 'Queda un chip legal para China, el H20, y tiene mucha demanda. Venderlo da ingresos, prohibirlo frena a los laboratorios, y también cabe venderlo a cambio de parte de los ingresos.',
    you: {
      us: 'Cada chip vendido paga tu investigación y mantiene a sus programadores en tu software; cada chip mueve también sus modelos.',
      cn: 'El chip sirve y pueden retirarlo cualquier día. Tus propios fabricantes te piden que no lo compres.',
    },
    teaches: 'Vender deja al comprador dependiente y con chips; prohibir lo deja sin ellos y lo vuelve independiente. Cada temor habla de un año distinto.',
    lengthText: '{turns} turnos, desde 2025',
    difficulty: 1,
  },
  'atom-answer': {
    quarter: 'Desde mediados de 2025',
    lead: 'Los mejores modelos abiertos son ya chinos, y desarrolladores de todas partes construyen sobre ellos. Un grupo de investigadores estadounidenses pide una respuesta pública y la llama ATOM: modelos estadounidenses de verdad abiertos.',
    you: {
      us: 'Unos modelos abiertos propios retendrían a los desarrolladores, pero presionan a la baja los precios con que pagas tu investigación.',
      cn: 'La apertura te trajo a los desarrolladores del mundo. Si otros también abren, solo la calidad y el servicio los retienen.',
    },
    teaches: 'El dinero público puede mantener un laboratorio abierto cerca de la frontera. Quien abre gana usuarios y baja los precios, también los de sus empresas.',
    lengthText: '{turns} turnos, desde 2025',
    difficulty: 2,
  },
  'close-the-weights': {
    quarter: 'Desde finales de 2025',
    lead: 'Los modelos abiertos chinos se usan en todas partes y dan poco dinero. Algunas empresas preguntan si el próximo debe quedar cerrado; algunos funcionarios, qué hacen los desconocidos con el último.',
    you: {
      us: 'Si cierran, tus laboratorios respiran y tus desarrolladores pierden buenas herramientas; si siguen, los precios bajan más.',
      cn: 'Cerrar trae ingresos y control, y cede el lugar en el software del mundo que ganó la apertura.',
    },
    teaches: 'La apertura es alcance sin ingresos. Lo publicado queda publicado, y quien construyó sobre ello busca el siguiente en otra parte.',
    lengthText: '{turns} turnos, desde 2026',
    difficulty: 2,
  },
}

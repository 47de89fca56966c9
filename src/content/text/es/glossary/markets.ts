/** Terms about users, prices and money. */
import type { TermText } from '../../glossary-text.ts'

export const MARKET_TERMS = {
  'market-share': {
    term: 'Cuota de mercado', forms: ['cuota de mercado', 'cuotas de mercado', 'cuota de uso', 'cuotas de uso'],
    plain: 'De todo el uso de IA en un lugar, la parte que va a un laboratorio o a un país.',
    exact: 'Parte del uso en uno de 18 mercados (seis regiones × tres segmentos), 0–1, por servicio alojado y por pesos. Cada una se mueve hacia su atractivo dividido por la suma de todos; los grupos se ponderan por el uso.',
  },
  'third-regions': {
    term: 'Terceras regiones', forms: ['terceras regiones', 'terceros países', 'resto del mundo', 'mercados emergentes'],
    plain: 'Las partes del mundo que no son ni Estados Unidos ni China. Los dos quieren tener allí usuarios.',
    exact: 'Europa, Asia-Pacífico avanzada, mercados emergentes y países bajo sanciones. El alcance y los estándares solo se cuentan allí.',
  },
  adoption: {
    term: 'Adopción', forms: ['adopción', 'difusión'],
    plain: 'Hasta qué punto personas y empresas han empezado a usar la IA. Arranca despacio, luego se contagia con el ejemplo y después se frena.',
    exact: 'Modelo de Bass en cada región y sector: adopción + (innovación + imitación·adopción/techo)·(techo − adopción), 0–1. El techo sube con la capacidad de los modelos que la gente encuentra allí.',
  },
  'industry-use': {
    term: 'Uso en la industria', forms: ['uso en la industria', 'uso industrial', 'uso de IA en la industria', 'uso de la IA en la industria'],
    plain: 'Cuántas empresas, fábricas y hospitales usan la IA en su trabajo. De ahí viene gran parte de lo que se gana con la IA.',
    exact: 'Adopción en fabricación, logística y salud de una región, 0–1. Es la mitad del índice de prosperidad de un lado.',
  },
  'network-effect': {
    term: 'Efecto de red', forms: ['efecto de red', 'efectos de red'],
    plain: 'Una cosa vale más cuando más gente la usa, como pasa con el teléfono. Por eso la mayor tiende a crecer.',
    exact: 'El atractivo sube con (base + cuota)^{network-exponent}. Con un exponente menor que 1 pueden convivir varios productos; con 1, una ventaja ni crece ni se pierde por sí sola; por encima de 1, uno se queda con casi todo.',
  },
  trust: {
    term: 'Confianza', forms: ['confianza'],
    plain: 'Hasta qué punto la gente de una región está dispuesta a apoyarse en servicios de Estados Unidos o de China.',
    exact: 'Estado 0–1 de cada lado y región, que vuelve un {trust-pace%} por trimestre a un nivel de reposo que sube con la familiaridad. El uso alojado se multiplica por la confianza; el de pesos, por su raíz cuadrada.',
  },
  standards: {
    term: 'Estándares', forms: ['estándares técnicos', 'estándares'],
    plain: 'Formas acordadas de construir las cosas para que las piezas encajen. Quien logra que la suya sea el estándar vende con más facilidad.',
    exact: 'Estado 0–1 de cada lado: de quién son los estándares técnicos que siguen las terceras regiones. Sigue a la cuota de uso allí a razón de un {standards-pace%} por trimestre, la diplomacia lo aumenta, y unos estándares plenos añaden un {standards-pull%} al atractivo de los modelos de un lado.',
  },
  'soft-power': {
    term: 'Poder blando', forms: ['poder blando'],
    plain: 'Conseguir que otros quieran lo que tú quieres, por ser apreciado y útil y no por presionarlos.',
    exact: 'Término de Joseph Nye, de 1990, para la influencia por atracción (soft power). El modelo no tiene ninguna variable con ese nombre; lo representan la confianza, los estándares y la cuota de uso en terceras regiones, y el índice de alcance resume los dos últimos.',
  },
  'price-multiple': {
    term: 'Múltiplo de precio', forms: ['múltiplo de precio', 'coste marginal', 'múltiplo del coste marginal'],
    plain: 'Cuántas veces más cuesta un servicio que hacerlo funcionar. Un laboratorio con mucha ventaja puede pedir un múltiplo grande.',
    exact: 'Precio dividido por el coste marginal de la inferencia: postura × [1 + {premium}·distancia/(distancia + {premium-half-gap})], al menos 1, donde la distancia en puntos ECI es respecto de los mejores pesos publicados de quien sea. Los precios recorren la mitad del camino cada trimestre.',
  },
  cash: {
    term: 'Caja', forms: ['caja'],
    plain: 'El dinero que una empresa del juego puede gastar en sus palancas este turno.',
    exact: 'Saldo de un puesto de empresa en millones de dólares. Recibe una pequeña parte de los ingresos ({cash-margin%} en los laboratorios, {chip-cash-margin%} en los fabricantes de chips) y un mínimo de los inversores; no es todo el dinero de la empresa.',
  },
  'political-capital': {
    term: 'Capital político', forms: ['capital político'],
    plain: 'Cuánto puede pedir un gobierno a sus votantes, funcionarios y amigos antes de que digan que no. Se recupera despacio.',
    exact: 'Saldo de un gobierno, 0–100. Las palancas lo gastan una vez, en proporción al cambio; cada trimestre vuelven {political-regeneration} puntos, y lo que pasa de {political-reserve} se va perdiendo.',
  },
  'fiscal-budget': {
    term: 'Dinero público', forms: ['dinero público', 'presupuesto público'],
    plain: 'Lo que un gobierno puede gastar en estos planes. Entra cada trimestre; lo que queda sin usar pronto se da a otros.',
    exact: 'Saldo en millones de dólares, con ingresos cada trimestre y, en Estados Unidos, lo recaudado por aranceles. Lo que pasa de una reserva de {fiscal-reserve$} caduca a razón de un {fiscal-lapse%} por trimestre.',
  },
  upkeep: {
    term: 'Gastos corrientes', forms: ['gastos corrientes', 'gasto corriente', 'coste corriente', 'costes corrientes'],
    plain: 'Lo que cuesta una decisión cada trimestre mientras se mantenga.',
    exact: 'Tarifa × (valor en vigor − parte gratuita); en la mayoría de los programas y normas, por su cuadrado: el doble de estricto cuesta cuatro veces más. En millones de dólares al trimestre; las normas, en capital político, y no se puede comprometer más del que se recupera. Si el dinero no alcanza, todos los programas de ese puesto funcionan en la proporción que está pagada.',
  },
  'big-change': {
    term: 'Cambio grande', forms: ['cambio grande', 'cambios grandes', 'gran cambio', 'grandes cambios'],
    plain: 'Un paso largo de una palanca. Un gobierno puede dar tres en el primer trimestre de un turno, no más.',
    exact: 'Un cambio de una palanca igual o mayor que su propio umbral. Tres por trimestre para cada gobierno; el cuarto se rechaza.',
  },
} as const satisfies Readonly<Record<string, TermText>>

/** Spanish words of the checks numbered M: one thing is changed, and direction, size and time are looked at. */
import type { CheckWords } from '../model-types.ts'

export const MECHANISM_WORDS: Readonly<Record<string, CheckWords>> = {
  'M-1': {
    statement: 'El aviso de una norma de chips más estricta se usa para hacer acopio: más importaciones legales antes y menos después.',
    figures: { 'imports while the rule is known': 'importaciones mientras se conoce la norma', 'imports in the year after it': 'importaciones en el año siguiente' },
  },
  'M-2': {
    statement: 'Los controles de equipos frenan las fábricas de China y aceleran a sus propios fabricantes de equipos.',
    figures: { 'tool share in 2030Q4': 'parte de equipos propios, T4 2030', 'chip output in 2026Q4': 'producción de chips, T4 2026' },
  },
  'M-3': {
    statement: 'Un arancel a los servidores lo pagan sobre todo los centros de datos de Estados Unidos.',
    figures: { 'new US machines': 'máquinas nuevas de EE. UU.', 'legal Chinese imports': 'importaciones legales chinas' },
  },
  'M-4': { statement: 'Los pesos publicados no se pueden retirar: tras cerrar, el mejor modelo publicado de un laboratorio se queda donde estaba.', figures: { 'largest fall, ECI': 'mayor caída, ECI' } },
  'M-5': {
    statement: 'Unos controles de chips más estrictos desde 2026 cuestan cómputo a China e ingresos a Nvidia, amplían la distancia y hacen a China más autosuficiente.',
    figures: {
      'China’s stock, larger step': 'parque de China, paso mayor', 'Nvidia in China, larger step': 'Nvidia en China, paso mayor', 'gap, smaller step': 'distancia, paso menor',
      'self-reliance, smaller step': 'autosuficiencia, paso menor',
    },
  },
  'M-6': {
    statement: 'Cerrar la puerta a investigadores extranjeros cuesta talento a Estados Unidos y lo retiene en China; abrirla hace lo contrario.',
    figures: { 'US talent, open over closed': 'talento de EE. UU., abierta frente a cerrada', 'Chinese talent, open over closed': 'talento chino, abierta frente a cerrada' },
  },
  'M-7': {
    statement: 'Retener materiales cuesta chips a Occidente al principio y cada año menos, porque encuentra otros.',
    figures: { 'supply lost in 2026Q4': 'oferta perdida, T4 2026', 'in 2030Q4 against 2026Q4': 'T4 2030 frente a T4 2026' },
  },
  'M-8': {
    statement: 'Cuanto antes se conoce una norma, más se compra por adelantado, y casi toda esa ganancia se conserva: lo que la norma habría cortado ya está dentro.',
    figures: {
      'imports before it, two quarters’ notice': 'importaciones previas, dos trimestres de aviso', 'four quarters’ notice': 'cuatro trimestres de aviso', 'four over two': 'cuatro frente a dos',
      'all imports to 2025Q4, four quarters’ notice': 'todas las importaciones hasta T4 2025, cuatro trimestres de aviso',
    },
  },
  'M-9': {
    statement: 'Retener materiales eleva la tensión de inmediato, quita chips a todos, también a las importaciones de China, y al cabo de unos años deja a Occidente menos dependiente.',
    figures: {
      'tension after two quarters': 'tensión a los dos trimestres', 'new US machines, 2026Q4': 'máquinas nuevas de EE. UU., T4 2026', 'legal Chinese imports, 2026Q4': 'importaciones legales chinas, T4 2026',
      'other sources found, 2030Q4': 'otras fuentes halladas, T4 2030',
    },
  },
  'M-10': {
    statement: 'Donde nadie hace cumplir un control, una parte solo cambia quién cobra: el contrabando repone tres décimas partes o más de los chips legales que ese control corta, y una inspección estricta lo impide.',
    figures: { 'replaced without enforcement': 'repuesto sin inspección', 'replaced under strict enforcement': 'repuesto con inspección estricta' },
  },
  'M-11': {
    statement: 'Los chips que Pekín rechaza cuestan primero a sus laboratorios cómputo y capacidad, y más tarde le dan más y mejores chips propios.',
    figures: { 'China’s stock in 2027Q4': 'parque de China, T4 2027', 'Chinese frontier in 2028Q4, ECI': 'frontera china, T4 2028, ECI', 'own chips in 2030Q4': 'chips propios, T4 2030', 'software in 2030Q4': 'software, T4 2030' },
  },
  'M-12': {
    statement: 'Un gran programa de chips hace a China más autosuficiente en 2030 y resta hoy algo a las importaciones.',
    figures: { 'legal imports in 2027Q1': 'importaciones legales, T1 2027', 'own stock in 2030Q4': 'parque propio, T4 2030', 'self-reliance in 2030Q4': 'autosuficiencia, T4 2030', 'own stock in 2026Q3': 'parque propio, T3 2026' },
  },
  'M-13': {
    statement: 'Los chips propios de las plataformas suman fabricantes y hacen madurar el software; en el primer año no se nota nada.',
    figures: { 'software in 2030Q4': 'software, T4 2030', 'own chips in 2030Q4': 'chips propios, T4 2030', 'own chips in 2026Q4': 'chips propios, T4 2026' },
  },
  'M-14': {
    statement: 'El trabajo en el software de Huawei hace utilizable una parte mayor de los mismos chips.',
    figures: { 'usable share in 2029Q4': 'parte utilizable, T4 2029', 'chips made in 2029Q4': 'chips fabricados, T4 2029' },
  },
  'M-15': {
    statement: 'Huawei a mitad del precio corriente fabrica más chips y se queda con menos dinero.',
    figures: { 'chips in 2030Q4': 'chips, T4 2030', 'Huawei’s cash in 2028Q4': 'caja de Huawei, T4 2028' },
  },
  'M-16': {
    statement: 'Los chips que Nvidia diseña para quedar bajo el límite venden más en China, sobre todo con un límite intermedio, y nada con una prohibición total.',
    figures: { 'legal imports, half of performance blocked': 'importaciones legales, mitad del rendimiento bloqueado', 'revenue in China': 'ingresos en China', 'revenue under a complete ban': 'ingresos con prohibición total' },
  },
  'M-17': {
    statement: 'Si los chips occidentales se encarecen, hay menos chips en total y menos de Nvidia.',
    figures: { 'western supply in 2027Q4': 'oferta occidental, T4 2027', 'Nvidia’s chips': 'chips de Nvidia', 'price paid': 'precio pagado' },
  },
  'M-18': {
    statement: 'La inversión estadounidense en chips solo se nota al cabo de año y medio; entonces abarata los chips, suaviza una interrupción del suministro y da más autonomía al país.',
    figures: { 'price in 2027Q2': 'precio, T2 2027', 'price in 2030Q4': 'precio, T4 2030', 'resilience in 2030Q4': 'autonomía, T4 2030', 'machines in 2030Q4': 'máquinas, T4 2030' },
  },
  'M-19': {
    statement: 'Tras una interrupción del suministro mundial los chips vuelven en año y medio, y las máquinas que no se construyeron siguen faltando años.',
    figures: { 'supply in 2026Q1': 'oferta, T1 2026', 'supply in 2027Q2': 'oferta, T2 2027', 'US machines in 2027Q2': 'máquinas de EE. UU., T2 2027' },
  },
  'M-20': {
    statement: 'Un arancel a los servidores frena un poco a los laboratorios estadounidenses, da máquinas a otros y acorta la distancia.',
    figures: { 'US frontier in 2029Q4, ECI': 'frontera de EE. UU., T4 2029, ECI', 'gap in 2029Q4, ECI': 'distancia, T4 2029, ECI', 'machines of others in 2028Q4': 'máquinas de otros, T4 2028' },
  },
  'M-21': {
    statement: 'Nada ocurre antes de su retraso: ninguna palanca cambia el mundo antes de lo que dice, y todas lo han cambiado en los dos trimestres siguientes.',
    figures: { 'earliest effect, quarters after its delay': 'primer efecto, trimestres tras su retraso', latest: 'último' },
  },
  'M-22': {
    statement: 'Cerrar el alquiler en el extranjero acaba con él, cuesta a China algo de cómputo y capacidad, e inclina un poco los mercados emergentes hacia los modelos chinos.',
    figures: {
      'rented in 2028Q4': 'alquilado, T4 2028', 'Chinese frontier in 2028Q4, ECI': 'frontera china, T4 2028, ECI', 'trust in US services, emerging, 2028Q4': 'confianza en servicios de EE. UU., emergentes, T4 2028',
      'Chinese share in emerging markets, 2028Q4': 'cuota china en mercados emergentes, T4 2028',
    },
  },
  'M-23': {
    statement: 'La defensa plena contra la destilación amplía la distancia y cuesta algunos usuarios a los servicios que la usan.',
    figures: { 'gap in 2028Q4, ECI': 'distancia, T4 2028, ECI', 'Chinese frontier in 2028Q4, ECI': 'frontera china, T4 2028, ECI', 'US share in third regions in 2027Q1': 'cuota de EE. UU. en terceras regiones, T1 2027' },
  },
  'M-23b': {
    statement: 'La defensa contra la destilación cuesta usuarios donde se nota: un laboratorio que se defiende solo pierde algunos ante sus rivales, y si lo hacen todos los estadounidenses, al principio pierden algunos.',
    figures: {
      'OpenAI alone: its developers in Europe in 2027Q1': 'OpenAI sola: sus desarrolladores en Europa, T1 2027', 'Anthropic’s meanwhile': 'entretanto, los de Anthropic',
      'all: US share in third regions in 2026Q3': 'todos: cuota de EE. UU. en terceras regiones, T3 2026',
    },
  },
  'M-24': {
    statement: 'El dinero público para modelos estadounidenses abiertos eleva los mejores pesos estadounidenses, quita a los chinos desarrolladores de otros países y presiona los precios de los laboratorios estadounidenses.',
    figures: {
      'best American weights in 2028Q4, ECI': 'mejores pesos estadounidenses, T4 2028, ECI', 'Chinese open developer share abroad, 2029Q4': 'cuota de modelos chinos abiertos entre desarrolladores de otros países, T4 2029',
      'price of OpenAI, 2029Q4': 'precio de OpenAI, T4 2029',
    },
  },
  'M-25': {
    statement: 'Un programa de exportación eleva los estándares y la cuota de Estados Unidos en terceros países, poco a poco.',
    figures: {
      'US standards in 2030Q4': 'estándares de EE. UU., T4 2030', 'US share, third regions, 2030Q4': 'cuota de EE. UU., terceras regiones, T4 2030', 'Chinese share, third regions, 2030Q4': 'cuota china, terceras regiones, T4 2030',
      'part of it there after a year': 'parte de ello ya presente al año',
    },
  },
  'M-26': {
    statement: 'Unas normas de contenido estrictas cuestan a los modelos chinos consumidores en otros países, apenas desarrolladores, y dan a Pekín apoyo en casa.',
    figures: {
      'Chinese consumers abroad, 2028Q4': 'consumidores de modelos chinos en otros países, T4 2028', 'Chinese developers abroad, 2028Q4': 'desarrolladores con modelos chinos en otros países, T4 2028',
      'Beijing’s political capital, 2028Q4': 'capital político de Pekín, T4 2028',
    },
  },
  'M-27': {
    statement: 'Incluir a una empresa en la lista le cuesta máquinas y capacidad; sus rivales del país ganan a costa de sus usuarios.',
    figures: {
      'Alibaba’s machines in 2025Q4': 'máquinas de Alibaba, T4 2025', 'Alibaba in 2025Q4, ECI': 'Alibaba, T4 2025, ECI', 'Alibaba’s share of developers in China, 2025Q4': 'cuota de Alibaba entre desarrolladores en China, T4 2025',
      'DeepSeek’s': 'la de DeepSeek',
    },
  },
  'M-28': {
    statement: 'Cuanto más estricta es la licencia de los pesos chinos, menos desarrolladores de otros países los usan.',
    figures: { 'own licence': 'licencia propia', 'research only': 'solo investigación', 'research only over own licence': 'solo investigación frente a licencia propia' },
  },
  'M-29': {
    statement: 'Un laboratorio que baja su precio a la mitad gana usuarios y pierde ingresos.',
    figures: { 'Anthropic’s developers in Europe, 2028Q4': 'desarrolladores de Anthropic en Europa, T4 2028', 'Anthropic’s revenue, 2028Q4': 'ingresos de Anthropic, T4 2028', 'OpenAI’s revenue, 2028Q4': 'ingresos de OpenAI, T4 2028' },
  },
  'M-30': {
    statement: 'La prisa saca los modelos un poco antes y hace un incidente grave entre una vez y media y cuatro veces más probable.',
    figures: { 'US frontier in 2026Q4, ECI': 'frontera de EE. UU., T4 2026, ECI', 'US frontier in 2030Q4, ECI': 'frontera de EE. UU., T4 2030, ECI', 'hazard in 2028Q4': 'peligro, T4 2028' },
  },
  'M-31': {
    statement: 'Unas normas de seguridad estrictas en los dos lados bajan el peligro un tercio o más y restan algo de ritmo a la frontera; la de un solo lado hace cerca de la mitad.',
    figures: { 'hazard in 2028Q4': 'peligro, T4 2028', 'one side’s part of it': 'parte de un solo lado', 'US frontier in 2030Q4, ECI': 'frontera de EE. UU., T4 2030, ECI' },
  },
  'M-32': {
    statement: 'Las conversaciones de ambos gobiernos calman la tensión y bajan el peligro; las de uno solo no hacen nada.',
    figures: { 'tension in 2027Q4': 'tensión, T4 2027', 'hazard in 2027Q4': 'peligro, T4 2027', 'tension, one side alone': 'tensión, un lado solo' },
  },
  'M-33': {
    statement: 'Un veto a los servicios chinos en Estados Unidos eleva la tensión, cuesta a los servicios estadounidenses confianza en China y deja donde estaba el alcance chino en terceros países.',
    figures: { 'tension in the quarter': 'tensión en el trimestre', 'trust in US services in China': 'confianza en servicios de EE. UU. en China', 'Chinese share in third regions, 2028Q4': 'cuota china en terceras regiones, T4 2028' },
  },
  'M-34': {
    statement: 'Orientar a los laboratorios hacia la apertura extiende los modelos chinos entre los desarrolladores de terceros países; ordenar el cierre los vacía, y con ello ganan menos los laboratorios chinos que van detrás.',
    figures: { 'promoted over neutral, developers, 2028Q4': 'promover frente a neutral, desarrolladores, T4 2028', 'closed over neutral': 'cerrado frente a neutral', 'standards, promoted less neutral, 2030Q4': 'estándares, promover menos neutral, T4 2030' },
  },
  'M-35': {
    statement: 'Las máquinas que pasan de la inferencia al entrenamiento dan un modelo mejor y pierden usuarios que encuentran lento el servicio; las de experimentos aportan poco en un año y después algo más.',
    figures: {
      'trained more, ECI in 2027Q4': 'con más entrenamiento, ECI, T4 2027', 'its users in Europe’s industry, 2028Q4': 'sus usuarios en la industria europea, T4 2028',
      'experiments, ECI in 2026Q4': 'experimentos, ECI, T4 2026', 'experiments, ECI in 2030Q4': 'experimentos, ECI, T4 2030',
    },
  },
  'M-36': {
    statement: 'Un golpe de genio en un laboratorio abierto pronto ayuda también a sus rivales y presiona los precios de quienes venden.',
    figures: {
      'DeepSeek in 2026Q4, ECI': 'DeepSeek, T4 2026, ECI', 'Alibaba’s efficiency in 2027Q4, OOM': 'eficiencia de Alibaba, T4 2027, OOM',
      'price of OpenAI in 2027Q2': 'precio de OpenAI, T2 2027', 'DeepSeek’s head start left in 2030Q4': 'ventaja que le queda a DeepSeek, T4 2030',
    },
  },
  'M-37': {
    statement: 'Un incidente grave cuesta a todos los servicios confianza en otros países durante uno o dos años y luego casi se olvida.',
    figures: {
      'trust in US services in Europe after a year': 'confianza en servicios de EE. UU. en Europa, al año', 'trust in Chinese services in Europe after a year': 'confianza en servicios chinos en Europa, al año',
      'trust in US services in Europe after five years': 'confianza en servicios de EE. UU. en Europa, a los cinco años',
    },
  },
  'M-38': {
    statement: 'La tensión retiene a los investigadores en casa: menos se trasladan de China a Estados Unidos.',
    figures: { 'US talent in 2028Q4': 'talento de EE. UU., T4 2028', 'Chinese talent in 2028Q4': 'talento chino, T4 2028', 'tension left in 2028Q4': 'tensión que queda, T4 2028' },
  },
  'M-39b': {
    statement: 'Dar marcha atrás parece gratis al principio: medio año después de que todos los laboratorios chinos cierren, la mayoría de sus desarrolladores en otros países sigue ahí; a los tres años se ha ido la mayoría.',
    figures: { 'still there after half a year': 'siguen ahí al medio año', 'after three years': 'a los tres años' },
  },
  'M-40': {
    statement: 'Los pesos llegan a la gente más que el dinero: los laboratorios chinos tienen en el extranjero una parte mayor del uso que del dinero que allí se gasta.',
    figures: { 'part of world revenue over part of world use, Chinese labs, 2025Q4': 'parte de los ingresos mundiales frente a parte del uso mundial, laboratorios chinos, T4 2025' },
  },
  'M-41': {
    statement: 'De una reserva de chips comprada antes de una norma se vive mientras la norma rige: mientras dura, se contrabandea y se alquila menos, y a los tres años se ha agotado.',
    figures: { 'smuggled in the year after': 'contrabando en el año siguiente', rented: 'alquilado', 'left of the store in 2028Q4': 'resto de la reserva en T4 2028' },
  },
  'M-42': {
    statement: 'Nadie gana con la falta de chips, tampoco al principio: ni un golpe a la oferta ni los materiales retenidos mejoran en ningún trimestre el mejor modelo de ninguno de los dos lados.',
    figures: { 'shock: most gained by America, ECI': 'golpe: lo más que gana EE. UU., ECI', 'by China': 'lo que gana China', 'materials: most gained by America, ECI': 'materiales: lo más que gana EE. UU., ECI', 'materials: by China': 'materiales: lo que gana China' },
  },
  'M-43': {
    statement: 'Cada paso hacia un límite más estricto cuesta a Nvidia ingresos en China, desde ningún límite hasta la prohibición completa.',
    figures: { 'revenue over that of the tenth before, largest': 'ingresos frente a los de la décima anterior, la mayor razón' },
  },
  'M-44': {
    statement: 'Cuando los mejores pesos de EE. UU. y de China están a la par, una diferencia mínima entre ellos no decide nada: el azar promediado trata igual a los dos lados, quede quien quede delante.',
    figures: { 'trust in Chinese services in Europe, 2026Q1': 'confianza en los servicios chinos en Europa, T1 2026', 'trust in American ones': 'confianza en los estadounidenses' },
  },
  'M-45': {
    statement: 'El dinero público para modelos abiertos compra máquinas que antes no estaban: ninguna suma hace retroceder los mejores pesos estadounidenses más de unas centésimas de punto, y EE. UU. tiene con él más máquinas.',
    figures: { 'least gained in 2028Q4, ECI': 'lo menos que se gana en T4 2028, ECI', 'American machines with the largest, 2028Q4': 'máquinas de EE. UU. con la suma mayor, T4 2028' },
  },
  'M-46': {
    statement: 'Cuanto menor es la parte de sus máquinas con la que entrena un laboratorio, más flojo es su modelo, hasta no entrenar nada: quien deja de entrenar apenas mejora en un año.',
    figures: { 'least step up, 2026Q4, ECI': 'menor paso hacia arriba, T4 2026, ECI', 'least step up, 2030Q4, ECI': 'menor paso hacia arriba, T4 2030, ECI', 'without training, 2026, ECI': 'sin entrenar, 2026, ECI' },
  },
  'M-47': {
    statement: 'Un límite más estricto no enriquece a quien vende: todos los ingresos de Nvidia, y no solo los de China, bajan o quedan igual en cada paso, porque lo que China paga por un modelo caro no se gasta en ninguna otra parte.',
    figures: { 'first year, over that of the tenth before, largest': 'primer año, frente a la décima anterior, la mayor razón', 'complete ban over no line': 'prohibición total frente a ningún límite' },
  },
}

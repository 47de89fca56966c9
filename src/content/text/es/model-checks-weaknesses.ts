/** Spanish words of the behaviours that the model does not show, with the reason. */
import type { CheckWords } from '../model-types.ts'

export const WEAKNESS_WORDS: Readonly<Record<string, CheckWords>> = {
  'weakness/T-10': {
    statement: 'Con pasos de medio trimestre se llega a las mismas existencias de chips de contrabando, memoria y dados, a la misma eficiencia y a la misma adopción.',
    because: 'Un trimestre es largo para lo que reacciona dentro de él. El contrabando responde a la escasez con un trimestre de retraso. El banco de dados se vacía, y la memoria se compra, a un ritmo que está en el texto de la fase y no se puede partir por la mitad. La eficiencia y la adopción de los sectores jóvenes crecen un tercio al año o más, y exceden el límite por unas milésimas. Nada de ello llega a máquinas, modelos ni cuotas.',
    figures: { 'smuggled chips': 'chips de contrabando', 'memory and die bank': 'memoria y banco de dados', efficiency: 'eficiencia', adoption: 'adopción' },
  },
  'weakness/T-18': {
    statement: 'Donde la costumbre cuenta del todo, una pequeña ventaja temprana entre laboratorios iguales inclina el mercado.',
    because: 'Con un exponente de 1 la forma del atractivo es neutra: una ventaja se conserva, no crece, y la base de 0,02 de cada uno de los doce laboratorios la desgasta. En el mundo tal como es, el líder se lleva igualmente la mayor parte, porque además tiene el mejor modelo y el mejor nombre; a nueve décimas no llega.',
    figures: { 'share of the early leader after 25 years': 'cuota del primer líder a los 25 años', 'with a lead of 2 ECI': 'con una ventaja de 2 ECI', 'European developers with the leader in 2030Q4': 'desarrolladores europeos con el líder, T4 2030' },
  },
  'weakness/T-19b': {
    statement: 'Un precio más alto nunca eleva la cuota de un laboratorio en un mercado en más de una millonésima.',
    because: 'En un mercado un laboratorio gana hasta una diezmilésima. Los clientes que su precio ahuyenta en otros lugares llenan las máquinas de sus rivales, cuyos servicios pierden algo de atractivo allí donde al laboratorio se lo usa a través de sus pesos. Donde se paga su precio, su cuota baja.',
    figures: { 'largest change of a share over two years': 'mayor cambio de una cuota en dos años' },
  },
  'weakness/T-27': {
    statement: 'En algún trimestre de 2024 o 2025 China se acerca a menos de 5 puntos ECI.',
    because: 'Los laboratorios del modelo lanzan un poco cada trimestre. El ritmo de lanzamiento sigue a la historia, lo que da a la distancia sus dientes de sierra, con la bajada de principios de 2025 donde estuvo; pero el ritmo de un laboratorio solo mueve cuánto de lo entrenado ha salido ya, y eso son como mucho cuatro puntos.',
    figures: { 'least gap, ECI': 'menor distancia, ECI' },
  },
  'weakness/T-33': {
    statement: 'También para quien va detrás, duplicar las máquinas no añade más que la vez anterior.',
    because: 'A un laboratorio pobre lo llevan lo que otros publican y los maestros a los que puede imitar; cuanto más rico es, menos les debe, así que la primera duplicación vale menos que la tercera. Cada paso queda por debajo de lo que la escala da al líder.',
    figures: { 'growth of the step': 'crecimiento del paso' },
  },
  'weakness/M-10': {
    statement: 'Un control que nadie hace cumplir cambia sobre todo quién cobra: el contrabando repone un tercio o más de los chips legales que corta, y una inspección estricta lo impide.',
    because: 'Las redes de contrabando tienen un techo, y la demanda lo supera; y las fábricas propias toman lo que falta.',
    figures: { 'replaced without enforcement': 'repuesto sin inspección', 'replaced under strict enforcement': 'repuesto con inspección estricta' },
  },
  'weakness/M-11': {
    statement: 'Los chips que Pekín rechaza cuestan primero a sus laboratorios cómputo y capacidad, y más tarde le dan más y mejores chips propios.',
    because: 'Las fábricas responden solo a la escasez, y sin ningún chip occidental la escasez es total. En el modelo nadie pregunta cuánto cuestan tantas fábricas.',
    figures: { 'China’s stock in 2027Q4': 'parque de China, T4 2027', 'Chinese frontier in 2028Q4, ECI': 'frontera china, T4 2028, ECI', 'own chips in 2030Q4': 'chips propios, T4 2030', 'software in 2030Q4': 'software, T4 2030' },
  },
  'weakness/M-23': {
    statement: 'La defensa plena contra la destilación amplía la distancia y cuesta algunos usuarios a los servicios que la usan.',
    because: 'Lo que la defensa cuesta en servicio es menos que lo que quita a los modelos chinos, así que los laboratorios estadounidenses que se defienden todos acaban con más usuarios y no con menos.',
    figures: { 'gap in 2028Q4, ECI': 'distancia, T4 2028, ECI', 'Chinese frontier in 2028Q4, ECI': 'frontera china, T4 2028, ECI', 'US share in third regions in 2027Q1': 'cuota de EE. UU. en terceras regiones, T1 2027' },
  },
  'weakness/M-35': {
    statement: 'Las máquinas que pasan de la inferencia al entrenamiento dan un modelo mejor y pierden usuarios que encuentran lento el servicio; las de experimentos solo compensan más tarde.',
    because: 'Las máquinas de experimentos elevan la eficiencia en el mismo trimestre, y la eficiencia cuenta del todo para el próximo modelo.',
    figures: {
      'trained more, ECI in 2027Q4': 'con más entrenamiento, ECI, T4 2027', 'its users in Europe’s industry, 2028Q4': 'sus usuarios en la industria europea, T4 2028',
      'experiments, ECI in 2026Q4': 'experimentos, ECI, T4 2026', 'experiments, ECI in 2030Q4': 'experimentos, ECI, T4 2030',
    },
  },
  'weakness/M-36': {
    statement: 'Un golpe de genio en un laboratorio abierto pronto ayuda también a sus rivales y presiona los precios de quienes venden.',
    because: 'Las ideas se vuelven más difíciles para el laboratorio que ha tenido una, y tiene menos que aprender de otros: la mitad de una ventaja por suerte desaparece en un trimestre. Lo que queda apenas supera lo que otros han publicado de todos modos.',
    figures: {
      'DeepSeek in 2026Q4, ECI': 'DeepSeek, T4 2026, ECI', 'Alibaba’s efficiency in 2027Q4, OOM': 'eficiencia de Alibaba, T4 2027, OOM',
      'price of OpenAI in 2027Q2': 'precio de OpenAI, T2 2027', 'DeepSeek’s head start left in 2030Q4': 'ventaja que le queda a DeepSeek, T4 2030',
    },
  },
  'weakness/M-39': {
    statement: 'Dar marcha atrás parece gratis al principio: medio año después de que todos los laboratorios chinos cierren, la mayoría de sus desarrolladores en otros países sigue ahí; a los tres años se ha ido la mayoría.',
    because: 'Los desarrolladores recorren la mitad del camino cada trimestre y la frontera avanza dos o tres puntos, así que unos pesos que ya no siguen pierden a sus usuarios en un año.',
    figures: { 'left after two quarters': 'quedan a los dos trimestres', 'left after three years': 'quedan a los tres años' },
  },
}

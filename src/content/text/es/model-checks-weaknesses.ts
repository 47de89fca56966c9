/** Spanish words of the behaviours that the model does not show, with the reason. */
import type { CheckWords } from '../model-types.ts'

export const WEAKNESS_WORDS: Readonly<Record<string, CheckWords>> = {
  'weakness/T-10': {
    statement: 'Con pasos de medio trimestre se llega al mismo banco de dados y a la misma adopción.',
    because: 'Un trimestre es largo para lo que reacciona dentro de él. Los intermediarios encargan dados según la escasez que se sentía al final del paso anterior, que tiene por término medio medio paso de antigüedad, y mientras trabajan la escasez sube deprisa. La adopción de los sectores jóvenes crece un tercio al año o más. Nada de ello llega a máquinas, modelos ni cuotas.',
    figures: { 'die bank': 'banco de dados', adoption: 'adopción' },
  },
  'weakness/T-18': {
    statement: 'Donde la costumbre cuenta del todo, una pequeña ventaja temprana entre laboratorios iguales inclina el mercado.',
    because: 'Con un exponente de 1 lo que usan otros cuenta en proporción, y entonces una ventaja se conserva, no crece; en la teoría hay un único ganador solo por encima. La base de 0,02 de cada uno de los doce laboratorios desgasta la ventaja. Por encima de 1 el mercado se inclina, como muestra la comprobación T-18b. En el mundo tal como es, con 1 el líder se lleva igualmente la mayor parte, porque además tiene el mejor modelo y el mejor nombre; a nueve décimas no llega.',
    figures: { 'share of the early leader after 25 years': 'cuota del primer líder a los 25 años', 'with a lead of 2 ECI': 'con una ventaja de 2 ECI', 'European developers with the leader in 2030Q4': 'desarrolladores europeos con el líder, T4 2030' },
  },
  'weakness/T-27': {
    statement: 'En algún trimestre de 2024 o 2025 China se acerca a menos de 5 puntos ECI.',
    because: 'Los laboratorios del modelo lanzan un poco cada trimestre. El ritmo de lanzamiento sigue a la historia, lo que da a la distancia sus dientes de sierra, con la bajada de principios de 2025 donde estuvo; pero el ritmo de un laboratorio solo mueve cuánto de lo entrenado ha salido ya, y eso son como mucho cuatro puntos.',
    figures: { 'least gap, ECI': 'menor distancia, ECI' },
  },
  'weakness/M-39': {
    statement: 'Medio año después de que todos los laboratorios chinos cierren, conservan cuatro quintos de los desarrolladores de otros países que habrían tenido abiertos; a los tres años, menos de la mitad.',
    because: 'De los desarrolladores que tenían, cuatro quintos siguen ahí, como muestra la comprobación M-39b; pero abiertos habrían ganado entretanto una cuarta parte más. Los desarrolladores recorren la mitad del camino cada trimestre y la frontera avanza dos o tres puntos, así que unos pesos que ya no siguen no mantienen el paso. Que las herramientas se pierdan más despacio de lo que se crean ayuda poco.',
    figures: { 'left after two quarters': 'quedan a los dos trimestres', 'left after three years': 'quedan a los tres años' },
  },
}

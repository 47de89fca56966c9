/** Terms about the indices and the score. */
import type { TermText } from '../../glossary-text.ts'

export const SCORE_TERMS = {
  index: {
    term: 'Índice', forms: ['cinco índices', 'índices'],
    plain: 'Un número de 0 a 100 que resume un aspecto de cómo están las cosas. Hay cinco.',
    exact: 'Función del estado, nunca de las decisiones: frontera, alcance, prosperidad, autonomía y estabilidad. Cuatro son de cada lado; el quinto es compartido.',
  },
  reach: {
    term: 'Alcance', forms: ['índice de alcance', 'alcance exterior', 'alcance en el extranjero', 'su alcance', 'tu alcance'],
    plain: 'Cuánto usa el resto del mundo los modelos de un lado y sigue sus estándares.',
    exact: '100·(0,7·cuota de uso en terceras regiones + 0,3·estándares)^{index-reach-curve}.',
  },
  prosperity: {
    term: 'Prosperidad', forms: ['prosperidad', 'índice de prosperidad'],
    plain: 'Lo que ingresan los laboratorios de un lado y cuánto usa la IA su propia economía.',
    exact: 'La mitad viene del logaritmo de los ingresos de los laboratorios propios (pleno con {index-revenue-full$} al trimestre) y la otra mitad del uso en la industria x, como 1,25·x/(x + 0,25); 0–100.',
  },
  resilience: {
    term: 'Autonomía', forms: ['autonomía', 'índice de autonomía'],
    plain: 'Hasta qué punto resistiría un lado si el otro dejara de venderle.',
    exact: 'En Estados Unidos: capacidad de chips en casa, otras fuentes de materiales y suministro no perdido. En China: parte propia del cómputo, equipos propios y trimestres de memoria en reserva. Las dos fórmulas difieren; compara un lado con su propio pasado.',
  },
  stability: {
    term: 'Seguridad y estabilidad', forms: ['seguridad y estabilidad', 'estabilidad', 'índice de estabilidad'],
    plain: 'Calma entre los dos y pocos accidentes. Los dos lados comparten este número: nadie puede tenerlo solo.',
    exact: '100·[1 − 0,64·peligro/{index-hazard-full} − 0,55·tensión/10 − 0,12·secuelas/2], cada parte con su peso completo como máximo, y nunca por debajo de 0.',
  },
  doctrine: {
    term: 'Doctrina', forms: ['doctrina', 'doctrinas'],
    plain: 'Lo que para ti significa ganar. Dice cuáles de los cinco índices cuentan más para tu puntuación.',
    exact: 'Cinco ponderaciones que suman 1. La puntuación es la media geométrica ponderada de los índices; cada uno cuenta según dónde está entre lo que difícilmente se baja y lo que difícilmente se alcanza jugando. Estas escalas no son iguales para los dos lados, porque no parten de lo mismo. Al final se muestra según las cuatro doctrinas, porque ninguna de ellas es la correcta.',
  },
  'geometric-mean': {
    term: 'Media geométrica', forms: ['media geométrica', 'medias geométricas'],
    plain: 'Un tipo de media en la que un solo número muy bajo arrastra todo hacia abajo. Premia hacer todo bastante bien.',
    exact: 'exp(Σ ponderación·ln x), donde x es el lugar de un índice en su escala de 0 a 100, contado como al menos 2. El Índice de Desarrollo Humano de las Naciones Unidas la usa desde 2010 por la misma razón.',
  },
  par: {
    term: 'Referencia', forms: ['puntuación de referencia', 'tu referencia', 'la referencia'],
    plain: 'Una puntuación con la que medirte: la que alcanza un jugador conocido desde el mismo comienzo. Puedes hacerlo mejor o peor.',
    exact: 'La puntuación de un jugador automático de referencia (par) con el mismo escenario, semilla, lado y doctrina. Es una vara de medir y no lo mejor que se podría alcanzar.',
  },
} as const satisfies Readonly<Record<string, TermText>>

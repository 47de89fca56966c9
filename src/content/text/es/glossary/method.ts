/** Terms about how the game and its model work. */
import type { TermText } from '../../glossary-text.ts'

export const METHOD_TERMS = {
  simulation: {
    term: 'Modelo (del mundo)', forms: ['simulación', 'este modelo'],
    plain: 'Una pequeña copia del mundo hecha de reglas y números, con la que se pueden probar cosas. Deja fuera muchísimo.',
    exact: 'Simulación en tiempo discreto, por trimestres: unas 600 variables de estado, un orden fijo de fases, cada cambio un flujo con nombre. Ajustada a mano a series publicadas de 2023 a 2025. No es un pronóstico.',
  },
  lever: {
    term: 'Palanca', forms: [],
    plain: 'Algo que puedes fijar: una norma, un precio, un programa. Toda palanca tiene un coste y algo en contra.',
    exact: 'Un número sobre una rejilla, en manos de un puesto, para todos sus destinatarios o para uno. Su valor en vigor empuja canales con nombre, que leen las ecuaciones.',
  },
  seat: {
    term: 'Puesto', forms: [],
    plain: 'Un lugar en la mesa con palancas propias, como Washington o el fabricante de chips. Tú ocupas los cuatro puestos de tu lado.',
    exact: 'Una de ocho posiciones, cuatro por lado: gobierno, laboratorios de frontera o plataformas, laboratorios abiertos, empresa de chips. El dinero se lleva por puesto.',
  },
  delay: {
    term: 'Retraso', forms: [],
    plain: 'El tiempo entre una decisión y su efecto. Las fábricas tardan mucho; las normas son más rápidas.',
    exact: 'Trimestres desde la decisión hasta el valor en vigor, una propiedad de la palanca. Hasta entonces la decisión está anunciada y otros pueden reaccionar.',
  },
  quarter: {
    term: 'Trimestre y turno', forms: [],
    plain: 'Un trimestre son tres meses. Un turno es un trimestre o dos, según el escenario.',
    exact: 'El paso de tiempo del modelo. Las decisiones de un turno caen en su primer trimestre; los flujos y el dinero se dan por trimestre.',
  },
  scenario: {
    term: 'Escenario', forms: ['escenario', 'escenarios'],
    plain: 'Un punto de partida: una fecha de la historia real y cuánto sigue el juego desde ahí.',
    exact: 'Estado en un trimestre dado, tomado de la historia real con correcciones publicadas, y un número de turnos. Cada corrección nombra su fuente.',
  },
  seed: {
    term: 'Semilla', forms: [],
    plain: 'Unas palabras que deciden de antemano toda la suerte de una partida. La misma semilla y las mismas decisiones dan la misma historia.',
    exact: 'Texto del que un generador saca, antes de jugar, una columna de números para cada suceso. Las decisiones no pueden moverla, así que la diferencia entre dos partidas con una misma semilla viene de las decisiones.',
  },
  event: {
    term: 'Suceso', forms: [],
    plain: 'Algo que ocurre por azar, como un hallazgo o un corte del suministro. Su probabilidad puede depender de lo que hagan los dos lados.',
    exact: 'Fila con una probabilidad por trimestre, un factor que la escala, un destinatario y empujes sobre canales. En el juego se sortea con la semilla, se promedia o se omite.',
  },
  'expected-value': {
    term: 'Valor esperado', forms: ['valor esperado', 'en promedio', 'azar promediado'],
    plain: 'Lo que sale en promedio si se juega muchas veces. Una probabilidad del 10 % de perder 50 cuenta como perder 5.',
    exact: 'Σ probabilidad × efecto. Con los sucesos «en promedio», cada trimestre se aplica cada efecto multiplicado por su probabilidad; los que pueden ir en ambos sentidos se anulan. La dispersión se pierde.',
  },
  waterfall: {
    term: 'Cascada', forms: ['cascada', 'cascadas', 'gráfico de cascada', 'gráficos de cascada'],
    plain: 'Un gráfico que va del valor antiguo al nuevo por pasos, con una barra por causa.',
    exact: 'Descomposición de un cambio. En las existencias las barras son los flujos anotados y suman hasta el último bit; en cuotas e ingresos son factores de media logarítmica y también suman exactamente.',
  },
  flow: {
    term: 'Flujo', forms: [],
    plain: 'Una razón con nombre por la que cambió un número, y cuánto.',
    exact: 'Apunte del registro: lugar, causa, cantidad. El valor antiguo más todos los flujos de un número, en orden, es su valor nuevo hasta el último bit.',
  },
  counterfactual: {
    term: 'Contrafactual', forms: ['contrafactual', 'contrafactuales'],
    plain: 'Lo que habría pasado si una sola cosa hubiera sido distinta. En el juego puedes volver atrás y probarlo.',
    exact: 'La misma partida con una decisión cambiada y toda la suerte igual. La diferencia entre las dos es el efecto de esa decisión en este modelo, incluida la reacción de los demás.',
  },
  'back-test': {
    term: 'Contraste con el pasado', forms: ['contraste con el pasado', 'contrastes con el pasado'],
    plain: 'Dejar que el modelo juegue el pasado y compararlo con lo que ocurrió de verdad.',
    exact: 'La historia real desde el cuarto trimestre de 2022 con las decisiones reales, el azar promediado y sin correcciones por el camino, frente a series publicadas (back-test). El documento del modelo da el error de cada una. Todos los parámetros los eligieron personas que habían visto los datos.',
  },
  'parameter-range': {
    term: 'Parámetro y rango', forms: ['parámetro', 'parámetros'],
    plain: 'Un número fijo en las reglas del modelo. Su rango dice cuánto podría estar equivocado.',
    exact: 'Cada uno tiene un valor, un rango, una unidad, un año, una etiqueta de evidencia y una fuente. El rango es un juicio sobre valores plausibles y no un intervalo de confianza.',
  },
  'evidence-tags': {
    term: 'Etiquetas de evidencia R, D, P, M, J', forms: ['etiqueta de evidencia', 'etiquetas de evidencia'],
    plain: 'Una letra que dice lo bien que se conoce un número: leído en una fuente o solo el juicio de alguien.',
    exact: 'R, leído en la fuente nombrada; D, calculado con datos públicos; P, visto en un prototipo; M, de memoria y sin comprobar de nuevo; J, juicio. Toma J y M como una invitación a probar otro valor.',
  },
  'fan-chart': {
    term: 'Gráfico de abanico', forms: ['gráfico de abanico', 'gráficos de abanico'],
    plain: 'Una línea que se abre como un abanico: cuanto más ancha, menos seguro se puede estar.',
    exact: 'Cuantiles de muchas partidas a lo largo del tiempo, con parámetros tomados de sus rangos o con otra suerte. El Banco de Inglaterra publica así sus pronósticos desde los años noventa. Aquí las bandas dicen lo que hace el modelo, no lo que hará el mundo.',
  },
  forecast: {
    term: 'Pronóstico', forms: ['pronóstico', 'pronósticos'],
    plain: 'Una afirmación sobre lo que va a pasar. Este juego no hace ninguna.',
    exact: 'Afirmación con fecha y probabilidad sobre el mundo, que después se puede puntuar. Lo que da el modelo depende de sus ecuaciones, de las decisiones y de los parámetros.',
  },
} as const satisfies Readonly<Record<string, TermText>>

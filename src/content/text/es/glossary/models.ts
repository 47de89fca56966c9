/** Terms about AI models, how they are made and how they are sold. */
import type { TermText } from '../../glossary-text.ts'

export const MODEL_TERMS = {
  'model-ai': {
    term: 'Modelo (de IA)', forms: ['modelo de lenguaje', 'modelos de lenguaje', 'modelo de IA', 'modelos de IA'],
    plain: 'Un programa que ha aprendido de muchísimos textos o imágenes y puede responder, escribir o dibujar. ChatGPT, DeepSeek y Claude funcionan con modelos.',
    exact: 'Una red neuronal con pesos entrenados. En el juego un laboratorio tiene un mejor modelo alojado y un mejor archivo de pesos publicado, cada uno con una capacidad en puntos ECI.',
  },
  frontier: {
    term: 'Frontera', forms: ['frontera'],
    plain: 'Lo mejor que la IA sabe hacer hoy. Los laboratorios de frontera tienen los modelos más potentes.',
    exact: 'La mayor capacidad de cualquier modelo de un lado, en puntos ECI. El índice de frontera de un lado es 50 más 50 veces su ventaja dividida por una ventaja de {index-lead-full} puntos, que cuenta como plena.',
  },
  gap: {
    term: 'Distancia', forms: ['distancia con el líder', 'distancia entre los lados', 'distancia entre los dos lados', 'la distancia', 'brecha', 'brechas'],
    plain: 'Cuánto va el segundo por detrás del primero. Aquí es sobre todo lo que separa al mejor modelo estadounidense del mejor chino.',
    exact: 'Diferencia de dos capacidades en puntos ECI. Importan dos: mejor modelo estadounidense menos mejor chino, y modelo de un laboratorio menos los mejores pesos publicados de quien sea, que fija lo que puede cobrar. Ocho puntos son algo más de medio año de progreso al ritmo de 2024 y 2025.',
  },
  eci: {
    term: 'ECI', forms: ['ECI', 'Epoch Capabilities Index', 'índice de capacidades'],
    plain: 'Una nota que dice lo capaz que es un modelo de IA, hecha a partir de muchas pruebas. Cuanto más alta, mejor; unos diez puntos son un paso claro.',
    exact: 'Epoch Capabilities Index: una sola escala ajustada por Epoch AI a muchas pruebas, en la que Claude 3.5 Sonnet se fija en 130 y GPT-5 en 150. La capacidad C del modelo está en estos puntos: unos {eci-per-oom} por cada factor de diez de cómputo efectivo.',
  },
  benchmark: {
    term: 'Prueba de referencia', forms: ['prueba de referencia', 'pruebas de referencia', 'benchmark', 'benchmarks'],
    plain: 'Un examen que hacen muchos modelos de IA para poder compararlos. Una buena nota no siempre significa un buen trabajo en la vida diaria.',
    exact: 'Un conjunto fijo de tareas con puntuación (benchmark), como MMLU. Los resultados sufren por saturación y por preguntas del examen presentes en los datos de entrenamiento; un índice de muchas pruebas, como el ECI, atenúa ambas cosas.',
  },
  token: {
    term: 'Token', forms: ['token', 'tokens'],
    plain: 'Un trozo de texto, a menudo una palabra corta o parte de una. Los modelos de IA leen, escriben y se pagan por tokens.',
    exact: 'Unidad del vocabulario en que se corta el texto, unas tres cuartas partes de una palabra inglesa. El uso de modelos suele publicarse como cuota de tokens; las cuotas de mercado del modelo son cuotas de uso y se comparan con esos recuentos en el contraste con el pasado.',
  },
  api: {
    term: 'API', forms: ['API'],
    plain: 'Una puerta por la que un programa pide algo a otro. Las empresas pagan por usar un modelo de IA a través de su API.',
    exact: 'Interfaz de programación de aplicaciones: aquí, acceso de pago a un modelo alojado, facturado por tokens. Es como los desarrolladores compran modelos cerrados y como se los destila.',
  },
  weights: {
    term: 'Pesos', forms: ['pesos'],
    plain: 'Los números que un modelo de IA ha aprendido. Quien tiene el archivo de pesos puede ejecutar el modelo.',
    exact: 'Los parámetros entrenados de una red, hoy a menudo cientos de miles de millones. En el modelo un laboratorio tiene una capacidad alojada C y una capacidad publicada G; G nunca baja, porque un archivo publicado no se puede retirar.',
  },
  'open-weights': {
    term: 'Pesos abiertos', forms: ['pesos abiertos', 'modelo abierto', 'modelos abiertos', 'pesos publicados'],
    plain: 'Un modelo de IA cuyo archivo cualquiera puede descargar y ejecutar. No hay que pedírselo a su creador, y este no puede retirarlo.',
    exact: 'Pesos publicados con alguna licencia; sin datos ni código de entrenamiento, es menos que código abierto. En el modelo la apertura (0–1) fija cuánto quedan los mejores pesos publicados G por detrás del mejor modelo del laboratorio: {open-lag} puntos ECI × (1 − apertura).',
  },
  'closed-model': {
    term: 'Modelo cerrado', forms: ['modelo cerrado', 'modelos cerrados', 'pesos cerrados'],
    plain: 'Un modelo de IA que solo se puede usar como servicio de su creador. El archivo se queda con él.',
    exact: 'Un modelo ofrecido solo como servicio alojado. Un estudio halló en los modelos cerrados cerca del 80 % del uso y el 96 % de los ingresos en 2025. En el modelo su precio sube con su ventaja sobre los mejores pesos publicados.',
  },
  hosted: {
    term: 'Servicio alojado', forms: ['servicio alojado', 'servicios alojados', 'uso alojado', 'modelo alojado', 'modelos alojados'],
    plain: 'Usar un modelo en las máquinas de su creador, por internet. Un gobierno puede bloquearlo, y el creador puede ver lo que se pregunta.',
    exact: 'Uno de los dos productos que cada laboratorio ofrece en cada mercado; el otro son sus pesos. Los vetos y la desconfianza actúan del todo sobre el uso alojado y solo en parte sobre los pesos que se ejecutan en casa.',
  },
  licence: {
    term: 'Licencia de un modelo', forms: ['licencia permisiva', 'permisiva', 'permisivas', 'licencia de investigación', 'solo investigación', 'términos de la licencia'],
    plain: 'Lo que su creador te deja hacer con un modelo abierto. Permisiva: casi todo; con condiciones: según ellas; solo investigación: nada de negocio.',
    exact: 'Palanca con tres valores. Multiplica el atractivo de los pesos publicados por 1 (permisiva, como MIT o Apache 2.0), {licence-restricted} (con condiciones) o {licence-research} (solo investigación); los dos últimos son cuestión de juicio.',
  },
  'fine-tuning': {
    term: 'Ajuste fino', forms: ['ajuste fino', 'ajustes finos'],
    plain: 'Enseñar un poco más a un modelo terminado, para una tarea o un idioma. Cuesta mucho menos que entrenar uno nuevo.',
    exact: 'Entrenamiento adicional (fine-tuning) de pesos dados con un conjunto de datos menor, a menudo solo de unos pocos parámetros añadidos (LoRA). Requiere los pesos. En el modelo forma parte de lo que representa el ecosistema.',
  },
  distillation: {
    term: 'Destilación', forms: ['destilación', 'destilar', 'destila', 'destilan', 'destilado', 'destilados'],
    plain: 'Entrenar un modelo con las respuestas de otro mejor. Es un atajo para quien va por detrás; muchos creadores lo prohíben.',
    exact: 'Entrenamiento de un alumno con las salidas de un maestro. En el modelo un laboratorio gana destilación × esfuerzo × la mejor ventaja a su alcance, una parte menor cuanto mayor es; la defensa resta parte de la ventaja de un maestro alojado y los pesos publicados no tienen defensa. El coeficiente {distillation} es cuestión de juicio ({distillation~}).',
  },
  defence: {
    term: 'Defensa contra copias', forms: ['defensa contra copias', 'defensa contra la copia', 'defensa contra la destilación'],
    plain: 'Controles con los que un laboratorio impide que otros entrenen con sus respuestas. También frenan a los clientes honestos.',
    exact: 'Palanca 0–1. La defensa plena quita un {defence-efficacy%} a la ventaja de un modelo alojado como maestro (rango {defence-efficacy~%}) y un {defence-friction%} a su atractivo. Ambos son cuestión de juicio; lo publicado viene de partes interesadas.',
  },
  inference: {
    term: 'Inferencia', forms: ['inferencia', 'atender a usuarios', 'atender a los usuarios', 'atiende a usuarios', 'atiende a los usuarios'],
    plain: 'Hacer funcionar un modelo terminado para responder a la gente. Cada respuesta consume un cómputo que podría haber entrenado el próximo modelo.',
    exact: 'Cálculo por petición de un modelo entrenado. En el modelo la inferencia recibe lo que entrenamiento y experimentos dejan de las máquinas de un laboratorio; si eso no alcanza para lo que sus usuarios necesitan, el servicio pierde hasta un {serving-shortage-cost%} de su atractivo.',
  },
  'training-compute': {
    term: 'Cómputo para entrenar', forms: ['cómputo para entrenar', 'cómputo para entrenamiento', 'cómputo de entrenamiento', 'entrenamientos', 'un entrenamiento', 'gran entrenamiento'],
    plain: 'La potencia de cálculo que se emplea en hacer un modelo nuevo. Con más suele salir un modelo mejor.',
    exact: 'Máquinas × parte para entrenar τ, suavizado a lo largo de los trimestres, como logaritmo T. La capacidad es {eci-base} + {eci-per-oom}·(T + A), donde A es la eficiencia algorítmica; las leyes de escala publicadas tienen la misma forma.',
  },
  'experiment-compute': {
    term: 'Cómputo para experimentos', forms: ['cómputo para experimentos', 'cómputo de experimentos', 'experimentos'],
    plain: 'La potencia de cálculo que se emplea en probar ideas nuevas. Da fruto más tarde, en modelos que necesitan menos.',
    exact: 'Máquinas × parte para experimentos ε. Eleva la investigación propia con exponente {research-compute-exponent} ({research-compute-exponent~}) respecto de un parque de referencia que crece con el del mundo; el rendimiento decrece a medida que las ideas se vuelven más difíciles.',
  },
  'algorithmic-efficiency': {
    term: 'Eficiencia algorítmica', forms: ['eficiencia algorítmica', 'eficiencia'],
    plain: 'Hacer lo mismo con menos chips gracias a mejores ideas. En los modelos de lenguaje, el cómputo necesario se ha reducido a la mitad cada ocho meses, más o menos.',
    exact: 'Factores de diez de cómputo ahorrados a igual capacidad, A, en OOM. Estimaciones para modelos de lenguaje: la mitad cada 8 meses (intervalo del 95 %: 5–14). En el modelo crece por la investigación propia, por el trabajo publicado y por lo que se filtra.',
  },
  oom: {
    term: 'Factor de diez (OOM)', forms: ['OOM', 'factor de diez', 'factores de diez', 'potencias de diez'],
    plain: 'Diez veces más. Dos factores de diez son cien veces más.',
    exact: 'Orden de magnitud: una diferencia de 1 en log10. El modelo suma los logaritmos del cómputo para entrenar y de la eficiencia; un OOM de cualquiera de los dos vale unos {eci-per-oom} puntos ECI.',
  },
  'release-pace': {
    term: 'Ritmo de lanzamiento', forms: ['ritmo de lanzamiento'],
    plain: 'Lo rápido que un laboratorio pone ante el público un modelo terminado. Más rápido significa menos tiempo para probar.',
    exact: 'Palanca 0–1, llamada prisa en las ecuaciones. La parte de lo entrenado que sale en un trimestre es {release-pace} + {release-haste}·(prisa − {haste-normal}). La prisa media eleva el peligro.',
  },
  ecosystem: {
    term: 'Ecosistema', forms: ['ecosistema', 'ecosistemas'],
    plain: 'Todas las herramientas, guías y programas que otros han creado en torno a un modelo. Hacen más fácil elegirlo y más difícil dejarlo.',
    exact: 'Cantidad E de un laboratorio, 0–1, que se mueve hacia apertura² × cercanía a la frontera: al subir, un {ecosystem-pace%} del camino por trimestre; al bajar, un {ecosystem-fade%}. Multiplica el atractivo de sus pesos (el término de las herramientas) y acelera un poco su investigación propia.',
  },
  'software-stack': {
    term: 'Software de un chip', forms: ['software de un chip', 'pila de software', 'CUDA', 'CANN'],
    plain: 'Los programas con los que un modelo de IA funciona en un chip. Unos buenos chips con mal software rinden poco.',
    exact: 'Compiladores, bibliotecas y controladores, como CUDA de Nvidia. En el modelo u es la parte utilizable de la velocidad nominal de los chips fabricados en China, por debajo de un techo de {software-ceiling}; crece con el esfuerzo y con el número de chips en uso.',
  },
} as const satisfies Readonly<Record<string, TermText>>

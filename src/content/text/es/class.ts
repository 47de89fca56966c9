/** Textos en español de la página del profesorado: una clase que juega solo con enlaces. */
import type { ClassTexts } from '../class-texts.ts'

export const CLASS_TEXT: ClassTexts = {
  title: 'Una clase sin servidor',
  intro: 'Reparte un enlace. Cada cual juega en su dispositivo, te envía su resultado y tú lo pones en el cuadro de abajo. Nada sale de este navegador.',
  home: 'A la primera página',
  loading: 'Un momento…',
  failed: 'No se pudo cargar esta página. Puede que se haya cortado la conexión.',
  again: 'Reintentar',

  give: {
    heading: 'Repartir',
    intro: 'Elige lo que juega la clase, o pega el enlace de un escenario hecho por ti.',
    scenario: 'Escenario', side: 'Lado', opponent: 'Quién juega en el otro lado', depth: 'Cuántas palancas', events: 'Azar', doctrine: 'Qué significa ganar',
    seed: 'Semilla de la clase', groups: 'Grupos',
    ownSeeds: 'Una semilla propia para cada grupo',
    ownSeedsHelp: 'El mismo plan acaba entonces de otro modo en cada grupo: se nota quién copia y se puede hablar de la suerte.',
    ownLink: 'Enlace de tu propio escenario', ownLinkHelp: 'Del taller. Déjalo vacío para usar lo elegido arriba.',
    notScenario: 'Este no es el enlace de un escenario.',
    one: 'Enlace para toda la clase', ofGroup: 'Grupo {n}',
    copy: 'Copiar', copyAll: 'Copiar todos los enlaces', copied: 'Copiado.', notCopied: 'Este navegador no permite copiar aquí. Selecciona el texto y cópialo.',
    list: 'Enlaces de los grupos', qr: 'Código QR del enlace: {link}', showQr: 'Mostrar en grande', print: 'Imprimir',
  },

  collect: {
    heading: 'Recoger',
    intro: 'Pega un chat entero, un correo o una lista. O elige archivos o una carpeta. Cada resultado se busca y se vuelve a jugar aquí.',
    box: 'Lo entregado', add: 'Añadir', files: 'Elegir archivos', folder: 'Elegir una carpeta', scan: 'Escanear un código QR',
    drop: 'O suelta archivos sobre esta página.',
    working: 'Jugando de nuevo: {done} de {total}', stop: 'Parar', stopped: 'Parado. Lo comprobado hasta ahora está abajo.',
    found: { one: 'Un código encontrado.', other: '{n} códigos encontrados.' },
    none: 'No hay ningún código en este texto. Un resultado empieza por #r1. y sigue con muchas letras.',
    unreadable: 'No se pudo leer el archivo {name}.',
    empty: 'Todavía no se ha entregado nada.',
  },

  table: {
    heading: 'Resultados', caption: 'Cada resultado entregado, comprobado en este dispositivo',
    columns: { name: 'Grupo', verdict: 'Comprobación', score: 'Puntuación', end: 'Turnos', luck: 'Suerte', open: 'Abrir' },
    nameOf: 'Nombre del resultado {n}', unnamed: 'Resultado {n}', namesStay: 'Los nombres se quedan en este navegador.',
    verdicts: {
      verified: 'Verificado', differs: 'Difiere en el turno {turn}', differsStart: 'Empieza de otro modo', otherRules: 'Otra versión ({engine})', unplayable: 'No se puede jugar aquí', damaged: 'Dañado', twin: 'Entregado dos veces', same: 'Mismo plan que {name}', noResult: 'No es un resultado',
    },
    whys: {
      differs: 'Sus decisiones llevan a otro final que el que dice. Se cambió después de jugarlo.',
      otherRules: 'Se jugó con otras reglas. Ábrelo para comparar.',
      unplayable: 'Usa algo que esta versión no tiene.',
      twin: 'Es el mismo resultado que {name}. Cuenta una vez.',
      same: 'Todas las decisiones son las de {name}; solo cambia la suerte.',
      noResult: 'Es el enlace de un comienzo, no de una partida jugada.',
      apart: 'Otro escenario, lado o elección que la mayoría: no se compara.',
    },
    remove: 'Quitar', undo: 'Volver a ponerlo', removed: 'Se quitó {name}.', openIt: 'Abrir {name}',
    unfinished: '{played} de {turns}',
  },

  together: {
    heading: 'Mirarlo en común',
    needTwo: 'A partir de dos resultados verificados, aquí se compara la clase.',
    spread: {
      heading: 'Dónde acabó la clase',
      note: 'Puntuación según la doctrina de la lección, de 0 a 100, jugada de nuevo aquí. Cada punto es un grupo; los huecos no han terminado.',
      summary: '{n} grupos entre {low} y {high}; la mitad, entre {quarter} y {threeQuarters}; la mediana es {middle}.',
      dot: '{name}: {score}',
    },
    map: {
      heading: 'Cómo jugaron',
      note: 'Los grupos cercanos decidieron de forma parecida. Las dos direcciones son aquellas en que la clase más difiere, según dónde estuvo de media cada palanca (componentes principales). Recogen el {share} de las diferencias.',
      higher: 'más: {lever}', lower: 'menos: {lever}',
      summary: 'Los más alejados: {a} frente a {b}.', none: 'Todos los grupos decidieron igual.', dot: '{name}, puntuación {score}',
    },
    luck: {
      heading: 'Suerte y plan',
      note: 'Cada plan se juega de nuevo aquí con las mismas otras {n} suertes. La media es mérito del plan; el resto es suerte. Los jugadores que tardan en pensar responden como respondieron.',
      share: 'El {share} de las diferencias de esta clase viene de los planes; el resto, de la suerte.',
      noShare: 'Nada distingue a estos grupos.',
      sizes: 'Tamaño habitual: planes, {skill} puntos; suerte, {luck} puntos.',
      row: '{name}: plan {mean}, suerte {luck}',
    },
    pair: {
      heading: 'Dos de los que hablar',
      note: 'Los dos planes más alejados.',
      differ: '{lever}: {a}, en el {aValue} de su recorrido; {b}, en el {bValue}',
      ends: 'Puntuación final: {a}, {aScore}; {b}, {bScore}.',
    },
    questions: {
      heading: 'Preguntas para esta clase',
      close: '{a} y {b} hicieron casi lo contrario con «{lever}» y acabaron a {points} puntos de distancia. ¿Qué lo compensó?',
      far: 'Ventaja de {a} sobre {b}: {points} puntos. ¿Qué decisión lo explica mejor? Para verlo basta abrir las dos partidas y preguntar «¿Por qué?».',
      lucky: 'La mejor suerte fue para {name}: su plan suele dar {mean} y esta vez dio {score}. ¿Vale la pena elegirlo otra vez?',
      unlucky: 'La peor suerte fue para {name}: {luck} puntos menos de lo que suele dar su plan. ¿Cómo se podía haber prevenido?',
      allLuck: 'Casi todo lo que separa a los grupos es suerte. ¿Qué habría que hacer para que los planes contaran más?',
      allPlan: 'Aquí la suerte apenas cuenta. ¿Qué plan convendría dejar a la próxima clase, y por qué?',
      alike: 'Casi todos los grupos dejaron «{lever}» en el mismo punto. ¿Quién defendería lo contrario, y con qué argumento?',
      nobody: 'Nadie movió la palanca «{lever}». ¿Fue por temor a algo o porque nadie la vio?',
      copied: 'Hay planes iguales hasta la última decisión que acabaron a {points} puntos de distancia. ¿Qué dice eso de juzgar una política por su resultado?',
      model: '¿Qué parte de este resultado vale para el mundo real y cuál solo para este modelo? Ayuda la página «¿Acierta el modelo?».',
    },
  },

  keep: {
    heading: 'Guardar e imprimir',
    csv: 'Guardar como CSV', file: 'Guardar todo en un archivo', open: 'Abrir un archivo así', print: 'Imprimir el informe',
    clear: 'Vaciar esta página', cleared: 'Se vació la página.', undo: 'Deshacer',
    notKept: 'Este navegador no conserva la página. Guárdala como archivo antes de cerrarla.',
    badFile: 'No es un archivo de esta página. Elige uno guardado con «Guardar todo en un archivo».',
    newerFile: 'Este archivo es de una versión más nueva del juego. Ábrelo en ella.',
  },
  report: {
    classTitle: 'La clase',
    course: 'Puntuación turno a turno', decisions: 'Palancas que se apartaron de la clase', none: 'Ninguna palanca se apartó mucho de la clase.',
    higher: '{lever}: más alta que en la clase (el {value} de su recorrido; la clase, el {mean})', lower: '{lever}: más baja que en la clase (el {value} de su recorrido; la clase, el {mean})',
    place: 'Acabó con {score}; la mediana de la clase es {middle}.', luck: 'Su plan da {mean} de media; suerte, {luck}.',
  },
  projector: { open: 'Abrir la pestaña del proyector', title: 'Proyector', waiting: 'Esperando la pestaña del profesorado en este dispositivo.', show: 'Mostrar en el proyector', shown: 'Ahora en el proyector', names: 'Mostrar nombres en el proyector' },
}

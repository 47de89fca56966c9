/** Spanish words of the checks numbered T: what was written down before the model was fitted. */
import type { CheckWords } from '../model-types.ts'

export const TRIAL_WORDS: Readonly<Record<string, CheckWords>> = {
  'T-05': { statement: 'Contar el cómputo en chips sueltos en lugar de en miles no cambia ningún resultado.', figures: { 'largest relative difference': 'mayor diferencia relativa' } },
  'T-08': {
    statement: 'En lo que los dos lados tienen en común, intercambiar sus lugares cambia los nombres y nada más.',
    figures: { 'research, training and prices, one quarter': 'investigación, entrenamiento y precios, un trimestre', 'all common mechanisms, eight quarters': 'todos los mecanismos comunes, ocho trimestres' },
  },
  'T-10': {
    statement: 'Con pasos de medio trimestre se llega a las mismas máquinas, también las de contrabando, y a la misma memoria, los mismos métodos, modelos, cuotas, talento y confianza al cabo de tres años.',
    figures: {
      'machines of the US, others, and China’s legal and own': 'máquinas de EE. UU., de otros y de China, legales y propias', 'smuggled chips': 'chips de contrabando', memory: 'memoria', efficiency: 'eficiencia', 'models, hosted and released': 'modelos, alojados y publicados',
      'talent and trust': 'talento y confianza', 'shares of use, difference': 'cuotas de uso, diferencia',
    },
  },
  'T-56': {
    statement: 'Ningún parámetro queda fuera de su rango indicado, y las comprobaciones con series publicadas se hacen con estos mismos valores.',
    figures: {
      'parameters outside their range': 'parámetros fuera de su rango', 'checks against published series': 'comprobaciones con series publicadas',
      'of these, with other parameters or another start': 'de ellas, con otros parámetros u otro comienzo',
    },
  },
  'T-57': {
    statement: 'Dividir un laboratorio en dos mitades idénticas de una misma casa cambia las cuotas de los demás en menos de un 3 %; como dos casas atraerían más, porque la elección simple cuenta nombres.',
    figures: {
      'largest change of another lab’s share after two years': 'mayor cambio de la cuota de otro laboratorio a los dos años',
      'where one half begins with four fifths of the users': 'si una mitad empieza con cuatro quintos de los usuarios', 'as two houses': 'como dos casas',
    },
  },
  'T-57a': {
    statement: 'Si dos laboratorios chinos se representan como uno o como sus dos mitades, en ambos casos cerrar cuesta a China sus desarrolladores en otros países, y que Estados Unidos abra le cuesta más.',
    figures: {
      'China closes: left as one lab': 'China cierra: queda, como un laboratorio', 'left as two halves': 'queda, como dos mitades',
      'America opens: left as one lab': 'Estados Unidos abre: queda, como un laboratorio', 'as two halves': 'como dos mitades',
    },
  },
  'T-12': {
    statement: 'Si desde 2026 ya no se fabrican chips occidentales, la capacidad crece a entre el 50 y el 90 % de su ritmo, porque los algoritmos siguen mejorando.',
    figures: { 'growth to 2030 against base': 'crecimiento hasta 2030 frente a la base' },
  },
  'T-13': {
    statement: 'Más inspección significa menos contrabando en cada paso, y la inspección total, ninguno.',
    figures: { 'smallest step down, kH100e': 'menor bajada, kH100e', 'at full enforcement, kH100e': 'con inspección total, kH100e' },
  },
  'T-14': {
    statement: 'Una prohibición total, con inspección perfecta y sin alquiler en el extranjero, deja a China sus propios chips y nada más.',
    figures: { 'western chips, kH100e a quarter': 'chips occidentales, kH100e al trimestre', 'Chinese chips in 2030Q4, kH100e': 'chips chinos, T4 2030, kH100e' },
  },
  'T-15': {
    statement: 'Si nadie publica nunca pesos, los modelos chinos apenas llegan a desarrolladores de otros países, y los laboratorios estadounidenses ganan más a precios más altos.',
    figures: {
      'Chinese developer share, third regions, 2030Q4': 'cuota china entre desarrolladores, terceras regiones, T4 2030', 'US revenue against base': 'ingresos de EE. UU. frente a la base',
      'price multiple against base': 'múltiplo de precio frente a la base',
    },
  },
  'T-16': {
    statement: 'Donde el mejor modelo se puede ejecutar gratis, el sobreprecio de los cerrados desaparece en año y medio.',
    figures: { 'price multiple before': 'múltiplo de precio antes', 'after six quarters': 'a los seis trimestres' },
  },
  'T-17': {
    statement: 'Un veto total vacía un servicio alojado en dos años y quita menos de la mitad de eso a los pesos que se ejecutan en casa.',
    figures: { 'hosted share after eight quarters': 'cuota alojada a los ocho trimestres', 'loss of weights over loss of services': 'pérdida de los pesos frente a pérdida de los servicios' },
  },
  'T-18': {
    statement: 'Con una costumbre débil, laboratorios iguales vuelven a la paridad, y en el mundo tal como es conviven varios.',
    figures: {
      'equal labs, exponent ½: share of the early leader, parity 1': 'laboratorios iguales, exponente ½: cuota del primer líder, paridad 1',
      'equal labs, exponent ¼: share of the early leader, parity 1': 'laboratorios iguales, exponente ¼: cuota del primer líder, paridad 1',
      'European developers with the leader in 2030Q4, exponent ½': 'desarrolladores europeos con el líder, T4 2030, exponente ½',
    },
  },
  'T-18b': {
    statement: 'Donde lo que usan otros cuenta más que en proporción, una pequeña ventaja temprana entre laboratorios iguales inclina el mercado.',
    figures: {
      'exponent 1½: share of the early leader after 25 years': 'exponente 1½: cuota del primer líder a los 25 años', 'with a lead of 2 ECI': 'con una ventaja de 2 ECI',
      'European developers with the leader in 2030Q4, exponent 1½': 'desarrolladores europeos con el líder, T4 2030, exponente 1½',
    },
  },
  'T-19a': { statement: 'Más máquinas nunca empeoran el modelo propio de un laboratorio.', figures: { 'smallest change, ECI': 'menor cambio, ECI' } },
  'T-19b': {
    statement: 'Un precio más alto nunca eleva la cuota de un laboratorio en un mercado en más de una millonésima.',
    figures: { 'largest change of a share over two years': 'mayor cambio de una cuota en dos años' },
  },
  'T-20': {
    statement: 'Un laboratorio sin investigadores o sin experimentos no halla nada por sí mismo; si tiene investigadores, aún aprende de lo que otros publican.',
    figures: {
      'own research without researchers': 'investigación propia sin investigadores', 'own research without experiments': 'investigación propia sin experimentos',
      'catch-up without experiments, OOM': 'lo aprendido de otros sin experimentos, OOM',
    },
  },
  'T-21': {
    statement: 'La parte de China en el cómputo nuevo de Nvidia sigue el curso publicado: un quinto a mediados de 2023, un veinteavo en 2024, casi nada a finales de 2025.',
    figures: { '2023Q2': 'T2 2023', '2023Q3': 'T3 2023', 'least of 2024': 'menor de 2024', 'most of 2024': 'mayor de 2024', '2025Q4': 'T4 2025' },
  },
  'T-22': { statement: 'La norma de octubre de 2023 reduce esa parte en unas tres cuartas partes en dos trimestres.', figures: { 'change 2023Q3 to 2024Q1': 'cambio de T3 2023 a T1 2024' } },
  'T-24': {
    statement: 'La parte de China en los chips de IA instalados del mundo baja del 12–20 % a principios de 2023 al 5–15 % a finales de 2025.',
    figures: { '2023Q1': 'T1 2023', '2025Q4': 'T4 2025' },
  },
  'T-25': { statement: 'El contrabando de 2024 queda dentro del margen publicado, en volumen y como parte de lo que China añadió.', figures: { 'kH100e in 2024': 'kH100e en 2024', 'part of additions': 'parte de lo añadido' } },
  'T-26': { statement: 'La frontera estadounidense sube de 9 a 13 puntos ECI al año.', figures: { 'ECI a year, 2023Q1 to 2025Q4': 'ECI al año, de T1 2023 a T4 2025' } },
  'T-27': { statement: 'De finales de 2023 a finales de 2025 China va de media de 6 a 10 puntos ECI por detrás.', figures: { 'mean gap, ECI': 'distancia media, ECI' } },
  'T-29': { statement: 'Los modelos chinos abiertos son raros entre los desarrolladores de otros países a mediados de 2024 y una fuerza real en 2025.', figures: { '2024Q2': 'T2 2024', 'mean of 2025': 'media de 2025' } },
  'T-30': { statement: 'En 2025 los modelos cerrados tienen la mayor parte del uso y casi todos los ingresos.', figures: { 'part of use': 'parte del uso', 'part of revenue': 'parte de los ingresos' } },
  'T-31': {
    statement: 'Los servicios chinos alojados lideran en casa, son fuertes en países bajo sanciones, están presentes en los mercados emergentes y son marginales en Europa.',
    figures: {
      restricted: 'países bajo sanciones', emerging: 'mercados emergentes', europe: 'Europa', 'least step down in that order': 'menor bajada en ese orden',
      'Chinese part of hosted use in China': 'parte china del uso alojado en China',
    },
  },
  'T-31b': { statement: 'Más del 80 % de todo el uso en China pasa por servicios chinos alojados.', figures: { 'Chinese hosted share of all use in China, 2025Q4': 'cuota de los servicios chinos alojados en todo el uso en China, T4 2025' } },
  'T-32': { statement: 'Los ingresos de los laboratorios estadounidenses se multiplican por entre dos y medio y cuatro al año, aunque los modelos abiertos los siguen de cerca.', figures: { '2024': 'en 2024', '2025': 'en 2025', '2026': 'en 2026' } },
  'T-33': {
    statement: 'Cada duplicación de las máquinas del líder añade de 2 a 4 puntos ECI solo por el entrenamiento, y con todo lo que se sigue de ella los pasos no crecen; tampoco los de quien va detrás.',
    figures: { 'least through training, ECI': 'mínimo por entrenamiento, ECI', 'most through training, ECI': 'máximo por entrenamiento, ECI', 'growth of the whole step': 'crecimiento del paso completo', 'growth of a follower’s step': 'crecimiento del paso de quien va detrás' },
  },
  'T-34': { statement: 'Sin ningún control de chips desde 2023, China tendría a finales de 2025 entre un 40 y un 200 % más de cómputo de IA.', figures: { 'compute against base': 'cómputo frente a la base' } },
  'T-36': { statement: 'Sin controles de chips, China tendría en 2028 entre un 30 y un 80 % menos de chips propios: las prohibiciones entregan el mercado a Huawei.', figures: { 'domestic stock against base': 'parque propio frente a la base' } },
  'T-38': {
    statement: 'El ingenio ante la escasez recupera entre el 10 y el 50 % de lo que cuesta una prohibición total, y nada si se supone que la escasez lo ahoga.',
    figures: { 'ECI lost without ingenuity': 'ECI perdidos sin ingenio', 'won back at ψ = 0.25': 'recuperado con ψ = 0,25', 'won back at ψ = −0.2': 'recuperado con ψ = −0,2' },
  },
  'T-40': { statement: 'Una inspección estricta desde 2024 cuesta a China entre el 5 y el 25 % de su cómputo a finales de 2027.', figures: { 'smuggling, change': 'contrabando, cambio', 'compute, change': 'cómputo, cambio' } },
  'T-41': {
    statement: 'Unos controles de equipos completos con todos los aliados recortan un 40 % o más la producción china de chips de 2028; en solitario pierden al menos la mitad de ese efecto.',
    figures: { 'cut with allies': 'recorte con aliados', 'effect alone over effect with allies': 'efecto en solitario frente a efecto con aliados' },
  },
  'T-43': {
    statement: 'Si todos los laboratorios chinos cierran, su cuota entre los desarrolladores de terceras regiones se reduce a la mitad en seis trimestres; la industria tarda más en irse.',
    figures: { 'developers left': 'desarrolladores que quedan', 'industry left': 'industria que queda', 'industry over developers': 'industria frente a desarrolladores' },
  },
  'T-44': {
    statement: 'Un laboratorio a la par de los mejores pesos abiertos pierde ingresos si cierra él solo; uno muy por encima gana más cerrado que abierto.',
    figures: {
      'Alibaba closes alone, after a year': 'Alibaba cierra sola, al cabo de un año', 'after three years': 'al cabo de tres años',
      'all Chinese labs close, Alibaba after three years': 'todos los laboratorios chinos cierran, Alibaba a los tres años', 'lead of OpenAI over open weights, ECI': 'ventaja de OpenAI sobre los pesos abiertos, ECI',
      'OpenAI closed over OpenAI open': 'OpenAI cerrada frente a OpenAI abierta',
    },
  },
  'T-45': {
    statement: 'Si todos los laboratorios estadounidenses abren, China pierde entre el 60 y el 95 % de su cuota entre desarrolladores de terceras regiones, y ellos pierden la mitad o más de sus ingresos.',
    figures: { 'Chinese developer share': 'cuota china entre desarrolladores', 'US lab revenue': 'ingresos de los laboratorios de EE. UU.' },
  },
  'T-47': {
    statement: 'Si nadie publica, quienes van detrás pierden al menos cinco veces más eficiencia que el líder.',
    figures: { 'leader (OpenAI), OOM': 'líder (OpenAI), OOM', 'followers, OOM': 'quienes van detrás, OOM', 'followers less five times the leader': 'quienes van detrás menos cinco veces el líder' },
  },
  'T-49': {
    statement: 'Un fuerte impulso al uso eleva el de la industria china entre un 25 y un 80 % en tres años y cuesta algo de frontera, porque las máquinas atienden a usuarios en vez de entrenar.',
    figures: { 'industry use': 'uso en la industria', 'gap, ECI': 'distancia, ECI' },
  },
  'T-52': {
    statement: 'Con hostilidad, lo peligroso es una distancia corta: el peligro es máximo entre 2 y 8 puntos ECI, y menor en la paridad y muy lejos; sin hostilidad no varía.',
    figures: { 'peak over wide gap': 'máximo frente a distancia amplia', 'peak over parity': 'máximo frente a paridad', 'without enmity, most over least': 'sin hostilidad, mayor frente a menor' },
  },
  'T-53': {
    statement: 'Promediar el azar no mueve ningún índice más de un 5 %, y 24 partidas con buena y mala suerte dan la misma media, con un margen del 5 %.',
    figures: { 'no events against expected': 'sin sucesos frente a lo esperado', 'mean of 24 games against expected': 'media de 24 partidas frente a lo esperado' },
  },
  'T-53b': {
    statement: 'La suerte explica entre el 10 y el 35 % de la dispersión de las puntuaciones finales.',
    figures: { 'mean over sides and doctrines': 'media de lados y doctrinas' },
  },
}

/** Terms about chips and the machines they stand in. */
import type { TermText } from '../../glossary-text.ts'

export const CHIP_TERMS = {
  gpu: {
    term: 'GPU', forms: ['GPU', 'procesador gráfico', 'procesadores gráficos'],
    plain: 'Un chip hecho al principio para dibujar imágenes, capaz de hacer muchísimos cálculos pequeños a la vez. Eso es también lo que necesita la IA.',
    exact: 'Unidad de procesamiento gráfico: un procesador con miles de unidades aritméticas en paralelo y memoria rápida. Las GPU de centro de datos, como la H100 de Nvidia, son los aceleradores de IA más comunes. El modelo no distingue las GPU de otros aceleradores; cuenta todo en equivalentes a H100.',
  },
  accelerator: {
    term: 'Acelerador', forms: ['acelerador', 'aceleradores', 'acelerador de IA', 'aceleradores de IA', 'chip de IA', 'chips de IA'],
    plain: 'Un chip construido para los cálculos de la IA. Los centros de datos usan muchos miles a la vez.',
    exact: 'Todo procesador fabricado o vendido sobre todo para el aprendizaje automático: las GPU, las TPU de Google, Trainium de Amazon, Ascend de Huawei. En el modelo forman un parque, contado en miles de equivalentes a H100, del que cada trimestre se retira el {chip-retirement%}.',
  },
  'h100-equivalent': {
    term: 'Equivalente a H100', forms: ['equivalente a H100', 'equivalentes a H100', 'H100e', 'kH100e'],
    plain: 'Una forma de sumar chips de IA distintos. Una unidad es tanta potencia de cálculo como la de un chip Nvidia H100 de 2022.',
    exact: 'Velocidad nominal de un chip en la aritmética de la IA dividida por la de un H100, según la cuenta de Epoch AI; el modelo usa miles de ellos (kH100e). Los chips fabricados en China se multiplican antes por un factor de software menor que 1.',
  },
  compute: {
    term: 'Cómputo', forms: ['cómputo', 'capacidad de cómputo', 'potencia de cálculo'],
    plain: 'Cuánto puede calcular un laboratorio o un país. Depende de cuántos chips de IA tiene y de lo buenos que son.',
    exact: 'Parque de aceleradores en uso, en kH100e. El cómputo de un laboratorio es su parte del parque de su lado, repartida entre entrenamiento, experimentos e inferencia. El de China es la suma de chips legales, de contrabando, alquilados y propios, estos últimos por un factor de software.',
  },
  die: {
    term: 'Dado', forms: ['dados', 'dado de silicio', 'dados de silicio', 'dados buenos'],
    plain: 'La pequeña pieza de silicio, cortada de una placa redonda, que hace los cálculos dentro de un chip.',
    exact: 'Un circuito rectangular (die) cortado de una oblea antes del encapsulado; el del H100 mide 814 mm². En el modelo la producción de China es la menor de dos cantidades: dados buenos (fábricas × rendimiento de fabricación, más lo que se toma del banco de dados) y memoria.',
  },
  yield: {
    term: 'Rendimiento de fabricación', forms: ['rendimiento de fabricación', 'rendimiento de las fábricas', 'rendimiento de sus fábricas'],
    plain: 'De todos los chips que hace una fábrica, la parte que funciona. Al principio es baja y sube con la práctica.',
    exact: 'Dados buenos divididos por dados totales (yield), 0–1. En el modelo sube desde {yield-start} hacia un techo de {yield-ceiling} con la producción acumulada. Del 910C de Huawei se informó de cerca de un 20 % en 2024 y un 40 % a principios de 2025.',
  },
  'die-bank': {
    term: 'Banco de dados', forms: ['banco de dados', 'reserva de dados', 'dados almacenados', 'dados de la reserva'],
    plain: 'Un almacén de piezas de chip terminadas que aún hay que encapsular. Se puede usar más tarde, cuando cuesta conseguir otras nuevas.',
    exact: 'Reserva, en kH100e, de dados fabricados en el extranjero para un comprador chino a través de otras empresas hasta finales de 2024. En el modelo se llena en 2023 y 2024 y se consume como mucho en un {proxy-use%} por trimestre, según lo permitan las líneas de encapsulado.',
  },
  node: {
    term: 'Nodo de fabricación', forms: ['nodo de fabricación', 'nodos de fabricación', '7 nanómetros', '5 nanómetros', '7 nm', '5 nm'],
    plain: 'Una generación en la fabricación de chips, nombrada por una longitud como 7 o 3 nanómetros. Un número menor significa chips más finos, que hacen más con menos electricidad.',
    exact: 'Nombre comercial de un proceso de fabricación; desde 2010, más o menos, los nanómetros ya no designan una longitud medida. El modelo no tiene nodos: lo que pueden alcanzar las fábricas es un solo techo en kH100e al trimestre, que suben los equipos propios.',
  },
  foundry: {
    term: 'Fundición', forms: ['fundición', 'fundiciones', 'fábrica de chips', 'fábricas de chips'],
    plain: 'Una fábrica que hace chips diseñados por otras empresas. La mayor es TSMC, en Taiwán.',
    exact: 'Fabricante de semiconductores por encargo; una planta concreta se llama fábrica o fab. En el modelo las fábricas chinas son una capacidad en kH100e al trimestre, que crece de forma logística. Las fundiciones occidentales solo aparecen a través de la curva de aprendizaje y de la inversión estadounidense.',
  },
  packaging: {
    term: 'Encapsulado', forms: ['encapsulado', 'encapsulado avanzado', 'líneas de encapsulado', 'encapsular'],
    plain: 'El paso que une la pieza de cálculo y su memoria en un chip terminado. Hay pocas fábricas capaces de hacerlo con chips de IA.',
    exact: 'Montaje de dados y pilas de memoria sobre un interposador o sustrato. En el modelo, los dados almacenados que se pueden encapsular en un trimestre se limitan a un múltiplo de la producción de las fábricas chinas.',
  },
  cowos: {
    term: 'CoWoS', forms: ['CoWoS'],
    plain: 'La técnica de TSMC para poner un chip de cálculo y su memoria rápida uno al lado de la otra sobre una misma base. Así se hace la mayoría de los mejores chips de IA.',
    exact: 'Chip-on-wafer-on-substrate: encapsulado 2.5D con interposador de silicio, de TSMC. Su capacidad limitó la oferta de aceleradores en 2023 y 2024. En el modelo solo figura como parte de la oferta mundial y de las interrupciones del suministro.',
  },
  hbm: {
    term: 'Memoria de gran ancho de banda (HBM)', forms: ['memoria de gran ancho de banda', 'HBM', 'HBM3', 'pilas de memoria'],
    plain: 'Chips de memoria apilados como los pisos de una torre, justo al lado del chip de cálculo. Sin ella, un chip de IA tiene que esperar sus datos.',
    exact: 'DRAM apilada con una interfaz de 1024 bits o más; la HBM3 mueve hasta 819 GB/s por pila. Las normas estadounidenses de diciembre de 2024 controlan su venta a China. En el modelo la memoria de China es una reserva que limita la producción de chips y que llenan sus propios fabricantes y las importaciones.',
  },
  lithography: {
    term: 'Litografía: EUV y DUV', forms: ['litografía', 'EUV', 'DUV', 'máquina EUV', 'máquinas EUV', 'máquinas DUV', 'luz ultravioleta extrema'],
    plain: 'Imprimir con luz las líneas de un chip. Las máquinas EUV imprimen las más finas y solo las vende una empresa, ASML; las DUV son las de tipo anterior.',
    exact: 'La luz ultravioleta profunda (DUV) trabaja a 193 nm y la extrema (EUV) a 13,5 nm. La EUV no ha recibido licencia para China; la DUV de inmersión está controlada en parte por los Países Bajos y Japón. En el modelo ambas entran en la parte de equipos bloqueada.',
  },
  sme: {
    term: 'Equipos para fabricar chips (SME)', forms: ['SME', 'equipos para fabricar chips', 'equipos para chips', 'equipos de fabricación de chips', 'fabricante de equipos', 'fabricantes de equipos', 'fabricantes chinos de equipos', 'fabricante chino de equipos'],
    plain: 'Las máquinas con las que se hacen los chips. Las mejores son de unas pocas empresas de los Países Bajos, Japón y Estados Unidos.',
    exact: 'Equipos de fabricación de semiconductores: litografía, grabado, deposición, metrología. En el modelo frena a las fábricas chinas la parte de equipos bloqueada por la parte de aliados que se suma. Los equipos propios quitan ese efecto y crecen más rápido bajo los controles.',
  },
  'designed-down': {
    term: 'Chips recortados (H800, H20)', forms: ['H800', 'A800', 'H20', 'chip recortado', 'chips recortados'],
    plain: 'Chips hechos a propósito un poco más lentos para que una norma de exportación permita venderlos a China. El H800 y el H20 son ejemplos.',
    exact: 'El A800 y el H800 redujeron la velocidad entre chips para cumplir la norma de octubre de 2022; el H20 redujo la aritmética para cumplir la de octubre de 2023. En el modelo recuperan parte de lo que bloquea el límite y dan menos por el mismo dinero.',
  },
  'learning-curve': {
    term: 'Curva de aprendizaje', forms: ['curva de aprendizaje'],
    plain: 'Cuanto más se ha fabricado de una cosa, más barata sale. Cada vez que se duplica, el precio baja más o menos en la misma proporción.',
    exact: 'Precio = a · (volumen acumulado)^−b, la ley de Wright. Para los aceleradores occidentales el modelo tiene b = {chip-learning}, una bajada de cerca del 12 % por duplicación; una regresión sobre recuentos publicados da un 14 %. Precio en miles de dólares por H100e.',
  },
  'data-centre': {
    term: 'Centro de datos', forms: ['centro de datos', 'centros de datos'],
    plain: 'Un gran edificio lleno de servidores. Para la IA necesita tanta electricidad como una ciudad pequeña.',
    exact: 'Lugar que aloja aceleradores con energía, refrigeración y red. En el modelo las máquinas estadounidenses en uso están limitadas por la energía desde 2027; los centros de datos aliados y del extranjero aparecen como cómputo alquilado y como parque de otras regiones.',
  },
  'power-cap': {
    term: 'Límite eléctrico', forms: ['límite eléctrico', 'límites eléctricos', 'límite de energía', 'límites de energía'],
    plain: 'El máximo de máquinas que la red eléctrica puede alimentar. Si se pasa de ahí, los chips que se añaden quedan parados.',
    exact: 'Cota superior de los aceleradores estadounidenses en uso: {power-cap} kH100e desde el primer trimestre de 2027 (unos 45 GW a 0,7 kW cada uno), que crece × {power-cap-growth} por trimestre. Es cuestión de juicio, con un rango de {power-cap~}.',
  },
  'self-reliance': {
    term: 'Autosuficiencia', forms: ['autosuficiencia', 'autosuficiente', 'autosuficientes'],
    plain: 'Hacer en casa lo que antes se compraba fuera. Cuesta más, y nadie puede cortar el suministro.',
    exact: 'En el modelo: los aceleradores propios de China, por el factor de software, divididos por todo su cómputo utilizable, 0–1. Es la mitad del índice de autonomía de China.',
  },
} as const satisfies Readonly<Record<string, TermText>>

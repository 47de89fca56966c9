/** Spanish texts of the levers of the two chip makers. */
import type { LeverText } from '../types.ts'

export const CHIP_MAKER_TEXT: Readonly<Record<string, LeverText>> = {
  'nvidia/china-part': {
    name: 'Chips para China',
    unit: 'esfuerzo, 0–1',
    withValue: 'esfuerzo de {value}',
    purpose: 'Diseña chips que quedan justo por debajo del límite de exportación.',
    pro: 'Las ventas en China siguen dentro de la ley; con un límite estricto, cerca de la mitad son de estos chips.',
    con: 'Los laboratorios chinos calculan con ellos, y Washington puede bajar más el próximo límite.',
    dependsOn: 'De por dónde pase el límite y de que Pekín deje comprar a las empresas.',
    example: {
      text: 'El A800 de noviembre de 2022 siguió al primer límite; el H20 de principios de 2024, al segundo.',
      source: 'https://www.tomshardware.com/pc-components/gpus/new-nvidia-ai-gpus-designed-to-get-around-us-export-bans-come-to-china-h20-l20-and-l2-to-fill-void-left-by-restricted-models',
    },
    low: 'un chip para todos',
    high: 'un chip para cada límite',
  },
  'nvidia/price': {
    name: 'Precio de los chips',
    unit: '× la curva de aprendizaje',
    purpose: 'Fija el precio de los chips de IA occidentales frente a lo que sugiere su coste decreciente.',
    pro: 'Un precio alto da más ganancias; uno bajo difunde los chips.',
    con: 'Un precio alto frena los centros de datos estadounidenses; con uno bajo se renuncia a beneficios.',
    dependsOn: 'De cuánto puedan gastar los compradores y de lo buenos que sean otros chips.',
    example: {
      text: 'Epoch cifra el coste por equivalente a H100 vendido a finales de 2025 en unos 13 600 dólares.',
      source: 'https://epoch.ai/data/ai-chip-sales',
    },
    low: 'la mitad',
    high: 'la mitad más',
  },
  'huawei/price': {
    name: 'Precio de los chips Ascend',
    unit: '× el precio corriente',
    purpose: 'Fija el precio de los chips de IA chinos frente a los extranjeros.',
    pro: 'Un precio bajo trae pedidos, y con la práctica mejoran los chips.',
    con: 'Un precio bajo deja menos para la próxima fábrica y para el software.',
    dependsOn: 'De que se puedan conseguir chips extranjeros y de lo que se indique a los compradores públicos.',
    example: {
      text: 'Los ingresos de Huawei por chips de IA en 2025 se cifran en 7500 millones de dólares.',
      source: 'https://technodehq.com/?p=2457',
    },
    low: 'la mitad',
    high: 'la mitad más',
  },
  'huawei/software': {
    name: 'Software para chips Ascend',
    unit: 'del esfuerzo',
    withValue: '{value} del esfuerzo',
    purpose: 'Pone ingenieros a mejorar el software con el que los chips chinos sirven para entrenar.',
    pro: 'Los mismos chips rinden más, y fracasan menos entrenamientos.',
    con: 'Esos ingenieros faltan en otros sitios, y los usuarios llegan despacio.',
    dependsOn: 'De cuántos usuarios ayuden a encontrar los fallos: el software madura con el uso.',
    example: {
      text: 'El 5 de agosto de 2025 Huawei abrió CANN, el software de sus chips Ascend.',
      source: 'https://www.chinadailyhk.com/article/617538',
    },
    low: 'primero el hardware',
    high: 'primero el software',
  },
}

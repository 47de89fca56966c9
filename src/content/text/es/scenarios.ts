/** Spanish texts of the scenarios. */
import type { ScenarioText } from '../types.ts'

export const SCENARIO_TEXT: Readonly<Record<string, ScenarioText>> = {
  'chip-war': {
    title: 'El límite',
    quarter: 'Desde finales de 2022',
    lead: 'En octubre, Washington prohibió vender a China los mejores chips de IA. En noviembre, un chatbot enseñó al mundo lo que esos chips pueden hacer.',
    you: {
      us: 'Te preocupa para qué se usen los mejores chips; pero cada norma cuesta dinero a tus empresas y enseña a otros a arreglarse sin ti.',
      cn: 'Te pueden negar una herramienta que toda industria necesita; así que compras, construyes y te las arreglas mientras puedes.',
    },
    teaches: 'Los controles actúan despacio, tienen fugas y cambian lo que hace el otro lado. Quién los hace cumplir y quién construye decide más que la propia norma.',
    lengthText: '{turns} turnos, desde 2022',
    difficulty: 2,
  },
  'deepseek-moment': {
    title: 'El modelo abierto',
    quarter: 'Desde finales de 2024',
    lead: 'Un pequeño laboratorio chino dice que entrenó un modelo potente por poco dinero, y lo regala. El coste que declara se discute; sus usuarios son reales.',
    you: {
      us: 'Tus laboratorios pagan la investigación vendiendo su ventaja; con modelos gratuitos pisándote los talones, te preguntas para qué sirve ir por delante.',
      cn: 'Tus laboratorios tienen pocos chips, y abrir les trae desarrolladores de todas partes, aunque ingrese poco y enseñe a otros cómo trabajan.',
    },
    teaches: 'Un modelo gratuito cercano al mejor cambia precios, estándares y confianza. Abrir puede ser una fortaleza, y no tiene vuelta atrás.',
    lengthText: '{turns} turnos, desde 2024',
    difficulty: 1,
  },
  'one-third': {
    title: 'Un tercio',
    quarter: 'Desde finales de 2025',
    lead: 'Los modelos abiertos chinos mueven hasta un tercio del tráfico semanal de una plataforma muy observada. En otros sitios su cuota es mucho menor, y nadie se pone de acuerdo en qué número cuenta.',
    you: {
      us: 'Tienes la mayor parte del cómputo y de los ingresos, y puedes vender chips, abrir modelos o guardar tu ventaja, pero difícilmente las tres cosas.',
      cn: 'Tu alcance crece y tus fábricas aprenden; los chips extranjeros ayudarían hoy a tus laboratorios y frenarían mañana a tus fabricantes de chips.',
    },
    teaches: 'Descargas, tráfico, usuarios e ingresos son cuatro cuotas de mercado distintas. Una política que gana una puede perder otra.',
    lengthText: '{turns} turnos, desde 2025',
    difficulty: 3,
  },
}

/** Chinese words of the end: the headline’s strands, and what the numbers come to. */
import type { EndingTexts } from '../shape.ts'

export const ENDING: EndingTexts = {
  reached: '在“{doctrine}”方略下，你得{score}分（满分100），{them}得{theirs}分。',
  calm: {
    fell: '双方的安全与稳定下降{n}分。',
    rose: '双方的安全与稳定上升{n}分。',
    same: '双方的安全与稳定没有变化。',
  },
  incidents: { other: '发生了{n}起严重事故。' },

  record: {
    same: '运气平均时，史实路径最后得{n}分，你也一样。',
    above: { other: '运气平均时，史实路径最后得{record}分；你比它高{n}分。' },
    below: { other: '运气平均时，史实路径最后得{record}分；你比它低{n}分。' },
    short: '基准分：{us}与{cn}',
  },
  floor: '每项指数在得分里都有下限：跌到刻度底端或更低，一律按2分（满分100）计。越接近底端，得分跌得越陡。',

  /** Numbers of doctrines: with the word, and alone after it has been said. */
  counted: { zero: '零种方略', one: '一种方略', two: '两种方略', three: '三种方略', four: '全部四种方略' },
  counts: { zero: '零种', one: '一种', two: '两种', three: '三种', four: '全部四种' },
  ahead: {
    level: '与各自的基准分相比，无论哪种方略，双方都持平。',
    you: '与各自的基准分相比，按{mine}计，你领先。',
    them: '与各自的基准分相比，按{theirs}计，{them}领先。',
    both: '与各自的基准分相比，按{mine}计，你领先；按{theirs}计，{them}领先。',
    draws: '按{n}计，双方持平。',
  },

  strands: {
    frontier: {
      further: '你进一步拉开了领先。', kept: '你保持了领先。', shrank: '你的领先缩小了。', took: '你取得了领先。',
      lost: '领先地位转到{other}。', closer: '你追回了部分差距。', theyFurther: '{other}进一步拉开了领先。',
    },
    reach: { came: '新兴市场转向了你。', gained: '你在海外的份额增加。', lost: '新兴市场转向了别处。' },
    prosperity: { well: '你的实验室和产业都很兴旺。', ill: '别人从AI中赚得比你多。' },
    resilience: { well: '你对别人的依赖减轻了。', ill: '你对别人的依赖加深了。', same: '你对别人的依赖没有变。' },
    stability: { held: '平静得以维持。', little: '平静大体保住了。', ill: '世界变得更危险。', low: '没有谁因此更安全。' },
  },

  charts: {
    frontier: { title: '最强模型', unit: 'ECI分值' },
    third: { title: '第三国的使用份额', unit: '百分比' },
    developers: { title: '使用中国开放模型的开发者', unit: '百分比' },
    revenue: { title: '实验室收入', unit: '每季度，美元' },
    stability: { unit: '0–100', line: '双方' },
  },

  twin: {
    period: '从{from}到{to}。{headline}',
    shared: '{index}：{value}，与开局相比{change}。',
    index: '{index}：{us}{usValue}（{usChange}），{cn}{cnValue}（{cnChange}）。',
    line: '{chart}，{line}：从{from}到{to}。',
  },
}

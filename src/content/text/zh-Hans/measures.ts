/** Chinese words of the headline numbers: what each is called, what it means, and how its change is told in a title. */
import type { MeasureTexts } from '../shape.ts'

export const MEASURES: MeasureTexts = {
  lead: { label: '美国在前沿的领先', meaning: '最强美国模型减去最强中国模型，按能力指数（ECI）计。' },
  third: {
    label: { us: '美国模型在第三国的使用份额', cn: '中国模型在第三国的使用份额' },
    meaning: {
      us: '美国和中国以外的AI使用量中，由美国模型承担的份额。',
      cn: '美国和中国以外的AI使用量中，由中国模型承担的份额。',
    },
  },
  share: {
    label: { us: '美国模型的使用份额：{region}', cn: '中国模型的使用份额：{region}' },
    meaning: { us: '该地区的AI使用量中，由美国模型承担的份额。', cn: '该地区的AI使用量中，由中国模型承担的份额。' },
  },
  openDevelopers: { label: '使用中国开放模型的开发者', meaning: '全球开发者的使用量中，由已公开权重的中国模型承担的份额。' },
  revenue: {
    label: { us: '美国实验室的收入', cn: '中国实验室的收入' },
    meaning: { us: '所有美国实验室在本季度的收入。', cn: '所有中国实验室在本季度的收入。' },
  },
  compute: {
    label: { us: '美国的算力', cn: '中国境内的算力' },
    meaning: {
      us: '美国企业在用的AI芯片，以等效H100计。',
      cn: '中国境内在用的AI芯片，以等效H100计，不含在境外租用的。',
    },
  },
  selfReliance: { label: '新增芯片的国产份额', meaning: '本季度到达中国的全部AI芯片中，国产芯片所占的份额。' },
  nvidia: { label: '英伟达的收入', meaning: '英伟达本季度从AI芯片及其网络设备获得的收入。' },
  score: { label: '“{doctrine}”得分', meaning: '五项指数在各自标尺上的位置，按方略权重取几何平均：一项偏弱，就会拉低总分。' },
  noChange: '没有变化',

  /** `{amount}` comes with its unit. */
  titles: {
    lead: {
      same: '前沿的差距没有变化',
      grew: { us: '美国的领先扩大{amount}', cn: '中国的领先扩大{amount}' },
      shrank: { us: '美国的领先缩小{amount}', cn: '中国的领先缩小{amount}' },
    },
    share: {
      same: { us: '美国模型在{place}的份额保持不变', cn: '中国模型在{place}的份额保持不变' },
      gained: { us: '美国模型在{place}的份额上升{amount}', cn: '中国模型在{place}的份额上升{amount}' },
      lost: { us: '美国模型在{place}的份额下降{amount}', cn: '中国模型在{place}的份额下降{amount}' },
    },
    thirdCountries: '第三国',
    openDevelopers: {
      same: '中国开放模型在开发者中的份额保持不变',
      gained: '中国开放模型在开发者中的份额上升{amount}',
      lost: '中国开放模型在开发者中的份额下降{amount}',
    },
    revenue: {
      same: { us: '美国实验室的收入与先前相同', cn: '中国实验室的收入与先前相同' },
      more: { us: '美国实验室每季度收入增加{amount}', cn: '中国实验室每季度收入增加{amount}' },
      less: { us: '美国实验室每季度收入减少{amount}', cn: '中国实验室每季度收入减少{amount}' },
    },
    nvidia: { same: '英伟达的收入与先前相同', more: '英伟达每季度收入增加{amount}', less: '英伟达每季度收入减少{amount}' },
    others: { same: '{label}没有变化', rose: '{label}增加{amount}', fell: '{label}减少{amount}' },
  },
}

/** What the model gets wrong, what in it is judgement, what is contested, and what it is not: Chinese words. */
import { CLOSED } from '../../sources.ts'
import type { ContestedText, FaultText, ModelTexts } from '../model-types.ts'

/** Said in words only; the numbers are worked out when the page is opened, and a test holds the direction. */
export const FAULTS: readonly FaultText[] = [
  {
    id: 'smooth-frontier', title: '2023年过于平滑',
    text: '最强美国模型的分数停了一年，然后一跃而上。模型则逐季上升：2024年初跑在前面，当年之内又持平。',
    shown: { series: 'frontier.us_eci', quarter: '2024Q1', model: 'above' },
  },
  {
    id: 'shallow-gap', title: '差距的低谷太浅',
    text: '公布的差距忽上忽下，因为模型每隔几个月才发布一次。本模型的差距同时下降，但降得不够深。平均而言，它略微偏大。',
    shown: { series: 'frontier.gap_eci', quarter: '2025Q1', model: 'above' },
  },
  {
    id: 'open-early', title: '中国开放模型来得略早，此后又略弱',
    text: '在模型里，海外开发者用上它们的时间偏早：那时，唯一公布数据的路由平台还没有数出多少。等到该平台的计数猛增，模型又偏少。一家路由平台不等于整个世界。',
    shown: { series: 'share.abroad.developer.cn_open', quarter: '2025Q3', model: 'below' },
  },
  {
    id: 'no-wave', title: '缺了2025年初的那阵热潮',
    text: 'DeepSeek R1发布后，海外许多人有一阵子去访问中国服务。模型中没有这样的热潮。',
    shown: { series: 'share.abroad.consumer.cn', quarter: '2025Q1', model: 'below' },
  },
  {
    id: 'legal-late', title: '对中国的芯片合法销售下降太晚',
    text: '在2025年4月的许可证规则之前，销售已开始减少。在模型中，销售一直维持到规则出台，然后停得更突然。',
    shown: { series: 'compute.cn_legal_kh100e', quarter: '2025Q1', model: 'above' },
  },
  {
    id: 'smuggling-low', title: '走私低于中间估计',
    text: '它落在一个很宽的范围之内。若取中间估计，严格执法使中国失去的机器会多于研究者的预期。模型介于两者之间。',
    shown: { series: 'compute.cn_smuggled_cum_kh100e', quarter: '2025Q4', model: 'below' },
  },
  {
    id: 'nvidia-after', title: '许可证规则之后，英伟达在中国卖得太少',
    text: '公布的收入包含游戏等其他产品。模型把那部分固定为一个不变的数额。',
    shown: { series: 'nvidia.china_revenue_usd_bn', quarter: '2025Q4', model: 'below' },
  },
  {
    id: 'anthropic', title: 'Anthropic起初太大，后来太小',
    text: '它的收入两年增至九十倍。在模型中，品牌的吸引力从不改变，不可能有这样的增长。',
    shown: { series: 'lab.anthropic.revenue_usd_bn', quarter: '2023Q4', model: 'above' },
  },
  {
    id: 'same-leader', title: '领先的总是同一家美国实验室',
    text: '每个季度最强的美国模型都是OpenAI的。Google和Anthropic没有轮流领先。',
  },
  {
    id: 'ways-to-count', title: '使用量有多种统计法',
    text: '遥测、登记和调查对同一国家、同一年份的结果可相差一倍。模型设在它们之间。',
  },
  {
    id: 'serving', title: '推理是相对的',
    text: '短缺与否，比的是使用量的份额与机器的份额，而不是词元与芯片。机器不足的服务最多失去一半吸引力。因此训练的回报高于应有的水平。',
  },
  {
    id: 'rationing', title: '西方芯片只靠价格分配',
    text: '卖家若减价一半，就会多造出一些。没有工厂会被订满。',
  },
  {
    id: 'rest', title: '世界其他地方几乎不行动',
    text: '欧洲、盟友、台湾和新兴市场有份额和信任，但不作决定。它们的禁令和财力是固定的数字。',
  },
  {
    id: 'firms', title: '实验室不是企业',
    text: '实验室不会倒闭、合并、迁移或花光钱。一家实验室在本方机器中所占的份额是固定的。',
  },
  {
    id: 'choice', title: '用户的选择过于简单',
    text: '简单的选择公式按名字计数，所以把一家实验室拆成两家会使它赢得用户。同属一个门户的实验室共享对用户的吸引力，这样就不再如此；哪些实验室算同一门户，则是判断。',
  },
  {
    id: 'handicap', title: '双方的起手牌并不相等',
    text: '除韧性和双方共有的安全与稳定外，美国开局时在每项指数上都领先，此后也一直领先。得分没有让分。结局时会把它们与史实路径本可得到的分数并列。',
  },
  {
    id: 'energy', title: '能源只限制了一方',
    text: '自2027年起，电力限制美国的机器。中国的不受限制。',
  },
]

export const JUDGED: ModelTexts['judgement']['list'] = [
  { title: '追赶者学得多快', text: '领先有多难、别人学得多快、靠蒸馏复制值多少，这几样共同维持着差距。别的组合也能同样吻合，却会得出别的结论。' },
  { title: '紧缺是否激发创造', text: '各项研究连正负号都不一致。范围涵盖两者。' },
  { title: '走私有多大', text: '对同一年公布的估计相差十倍以上。' },
  { title: '中国的工厂增长多快', text: '对一年芯片产量公布的数字相差四倍。' },
  { title: '信任、品牌与习惯', text: '没有数据。这些数字的选取，是为了让各地区的份额大致相符。' },
  { title: '政治的代价', text: '每项政治消耗和收入都是游戏规则。选取的标准是：史实负担得起，而没有哪个选择是免费的。' },
  { title: '怎样算赢', text: '这不是事实问题。所以有四种方略，以及一项双方共有的指数。' },
  { title: '危险，以及2026年以后的一切', text: '这些无一例外都是判断。' },
]

const REPORT = 'https://allweatherfinance.com/behind-trillions-of-token-interactions-worldwide-open-source-models-move-from-dominance-by-one-to-multipolar-competition-with-chinese-ai-breaking-into-the-top-tier/'

export const CONTESTED: readonly ContestedText[] = [
  {
    id: 'scarcity', title: '紧缺激发创造吗？',
    views: [
      {
        name: '是',
        claims: [
          { text: '被列入美国出口清单的中国企业，次年的研发支出增加。', source: 'https://www.researchbunny.com/papers/us-china-trade-conflicts-and-rd-investment-evidence-from-the-bis-entity-lists-tuy5' },
          { text: '2017年至2022年间，被列入的企业申请了更多专利，在竞争激烈的领域尤其如此。', source: 'https://so01.tci-thaijo.org/index.php/CBSReview/article/view/278708' },
        ],
      },
      {
        name: '否',
        claims: [
          { text: '世界银行的经济学家发现，被列入的企业专利更少、质量更弱，因为与美国发明人的合作中断了。', source: 'https://hdl.handle.net/10986/42282' },
        ],
      },
      {
        name: '它会转移',
        claims: [
          { text: '与被列入企业有关联的企业发明更多，资金和人才流向它们。整个企业集团的发明并没有增加。', source: 'https://econpapers.repec.org/article/eeerespol/v_3a54_3ay_3a2025_3ai_3a9_3as0048733325001404.htm' },
        ],
      },
    ],
    here: '紧缺到极点时，实验室自主研究的速度变动的比例为{value}。范围从{low}到{high}，因此正负号都涵盖在内。',
    parameter: 'scarcity-ingenuity',
  },
  {
    id: 'huawei', title: '华为2025年造了多少AI芯片？',
    views: [
      {
        name: '少',
        claims: [
          { text: '主管出口管制的美国官员2025年6月说，至多20万块。他没有说明依据。', source: 'https://ng.investing.com/news/stock-market-news/huawei-to-produce-no-more-than-200000-advanced-ai-chips-in-2025-93CH-1965251', interest: '他的部门制定规则，而这些规则正是要使数量保持在低位。' },
        ],
      },
      {
        name: '多',
        claims: [
          { text: 'SemiAnalysis公司2025年9月估计约为80.5万块。当年靠库存的外国裸片和内存支撑。', source: 'https://podcast-pipeline.pages.dev/digests/2025-09-08_semi-analysis_huawei-ascend-production-ramp-die-banks-tsmc-continued-production-hbm-is-the-bottlenec', interest: '它出售这类估计。' },
        ],
      },
      {
        name: '居中',
        claims: [
          { text: '不具名人士说，其主力芯片约30万块，并计划2026年翻一番。华为不公布数量。', source: 'https://www.japantimes.co.jp/business/2025/09/30/tech/huawei-ai-chip-nvidia-china', interest: '该企业或其供应商的内部人士可能希望显得在增长。' },
        ],
      },
    ],
    here: '本模型对照的是Epoch AI对华为和寒武纪合计的中间估计。从2024年到2025年底，合计为{published}万块等效H100；模型为{modelled}万块。一块中国芯片折不到一块H100。',
    shown: { series: 'compute.cn_domestic_cum_kh100e', quarter: '2025Q4' },
  },
  {
    id: 'third', title: '“全球使用量的三分之一”是什么意思？',
    views: [
      {
        name: '三分之一',
        claims: [
          { text: '2025年底的标题说，中国开放模型占全球使用量的近30%。', source: 'https://arynews.tv/chinese-open-source-ai-models-capture-nearly-30-of-global-usage' },
          { text: '依据是一家路由平台的词元计数：2025年最高时近30%，全年为13%。', source: REPORT, interest: '开发者试用的模型越多，路由平台OpenRouter和投资方a16z的收入越多。' },
        ],
      },
      {
        name: '少得多',
        claims: [
          { text: '135个国家对AI服务网站的访问：2025年8月有6%去往中国服务。未计手机应用。', source: 'https://conversableeconomist.com/2026/01/20/us-china-competition-for-ai-markets' },
          { text: '一项研究说，2025年各国闭源模型约占词元的80%、收入的96%。', source: CLOSED, interest: 'Linux基金会推广开放软件。' },
        ],
      },
      {
        name: '因地而异',
        claims: [
          { text: '2025年底的遥测显示，DeepSeek在俄罗斯占43%，在四个非洲国家占11%至14%，在欧洲很低。', source: 'https://www.emarketer.com/content/deepseek-ai-adoption-developing-world', interest: '做统计的微软出售与之竞争的服务。' },
        ],
      },
    ],
    here: '本模型分开统计谁在用、用什么：开发者、消费者和产业，按地区分列。对中国以外的开发者，模型在2025年年中为{modelled}，而该路由平台数得{published}。',
    shown: { series: 'share.abroad.developer.cn_open', quarter: '2025Q3' },
  },
]

const ROUTER = '开发者试用的模型越多，该路由平台收入越多。'
const LINUX = 'Linux基金会推广开放软件。'
const FIRMS = '数据大多出自该企业及其周围的人，他们在寻求投资。'
const RIVAL = '微软的遥测数据；微软出售与之竞争的服务。'

/** By series: who counted, and what they gain or lose by the number. */
export const INTERESTS: Readonly<Record<string, string>> = {
  'nvidia.china_revenue_usd_bn': '英伟达自己的财报，经审计师核查。',
  'share.abroad.developer.cn_open': ROUTER,
  'closed.usage_share': LINUX,
  'closed.revenue_share': LINUX,
  'lab.openai.revenue_usd_bn': FIRMS,
  'lab.anthropic.revenue_usd_bn': FIRMS,
  'diffusion.us.consumer': '微软的遥测数据；微软出售这类服务。',
  'diffusion.cn.consumer': '官方统计，出自希望推广使用的国家。',
  'diffusion.cn.manufacturing': '主管部委统计自己计划的成效。',
  'share.cn.all.cn_hosted': RIVAL,
  'share.restricted.all.cn_hosted': RIVAL,
  'share.emerging.all.cn_hosted': RIVAL,
  'share.europe.all.cn_hosted': RIVAL,
}

export const NOT_THIS: ModelTexts['not']['list'] = [
  { title: '不是预测', text: '它展示从其假设会得出什么。世界有更多活动的部分，还有会读预测并据此行动的人。' },
  { title: '不是证明', text: '有些参数正是看着这些数值选定的。别的模型可以同样吻合，对未来却说出别的话。' },
  { title: '不是建议', text: '在这里表现好的策略，只是在这个模型中表现好。它略去了法律、伦理、其他国家和大部分政治。' },
  { title: '不是裁决', text: '它不说谁对。双方的做法都有充分理由，游戏给双方分量相等的措施。' },
]

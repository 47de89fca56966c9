/** Terms about users, prices and money, in Chinese. */
import type { TermText } from '../../glossary-text.ts'

export const MARKET_TERMS = {
  'market-share': {
    term: '市场份额', sortAs: 'shichang fene', forms: ['市场份额', '使用份额'],
    plain: '一个地方的全部AI使用中，归一家实验室或一个国家的部分。',
    exact: '在18个市场（六个地区×三类用户）之一的使用份额，0–1，按托管服务和权重分计。每一份额趋向其吸引力与全部吸引力之比；合并时按使用加权。',
  },
  'third-regions': {
    term: '第三国', sortAs: 'disanguo', forms: ['第三国', '新兴市场'],
    plain: '美国和中国以外的世界。双方都希望那里的人成为自己的用户。',
    exact: '欧洲、亚太发达经济体、新兴市场和受制裁国家。影响力和标准只在这些地方计算。',
  },
  adoption: {
    term: '普及', sortAs: 'puji', forms: ['普及', '普及率'],
    plain: '人和企业已在多大程度上开始使用AI。起步慢，随后因示范而扩散，再慢下来。',
    exact: '每个地区和行业的巴斯模型：普及率 +（创新 + 模仿·普及率/上限）·（上限 − 普及率），0–1。上限随当地人所接触模型的能力上升。',
  },
  'industry-use': {
    term: '产业应用', sortAs: 'chanye yingyong', forms: ['产业应用', '产业使用'],
    plain: '有多少企业、工厂和医院在工作中使用AI。AI的收益有很大一部分来自这里。',
    exact: '一个地区在制造、物流和医疗中的普及率，0–1。它占一方繁荣指数的一半。',
  },
  'network-effect': {
    term: '网络效应', sortAs: 'wangluo xiaoying', forms: ['网络效应'],
    plain: '用的人越多，东西越有价值，就像电话。因此最大的往往继续变大。',
    exact: '吸引力随（基数 + 份额）^{network-exponent}增加。指数小于1时，多种产品可以并存；等于1时，领先不会自行扩大或消失；大于1时，几乎一家独占。',
  },
  trust: {
    term: '信任', sortAs: 'xinren', forms: ['信任'],
    plain: '一个地区的人有多愿意依靠美国或中国的服务。',
    exact: '每方在每个地区的状态，0–1，每季度以{trust-pace%}的速度回到一个随熟悉程度上升的常态水平。托管使用乘以信任，权重的使用乘以其平方根。',
  },
  standards: {
    term: '标准', sortAs: 'biaozhun', forms: ['技术标准', '标准'],
    plain: '约定好的制造方式，让各部件能配在一起。谁的方式成为标准，谁的产品就更好卖。',
    exact: '每方的状态，0–1：第三国遵循谁的技术标准。它每季度以{standards-pace%}的速度跟随当地份额，外交使其增加；标准达到满值，使一方模型的吸引力增加{standards-pull%}。',
  },
  'soft-power': {
    term: '软实力', sortAs: 'ruanshili', forms: ['软实力'],
    plain: '靠受人喜爱、对人有用，而不是靠施压，让别人也想要你想要的。',
    exact: '约瑟夫·奈在1990年提出的概念，指靠吸引力产生的影响。模型中没有这个名称的变量；由信任、标准和第三国的使用份额代表，影响力指数汇总后两者。',
  },
  'price-multiple': {
    term: '价格倍数', sortAs: 'jiage beishu', forms: ['价格倍数', '边际成本'],
    plain: '一项服务的收费是其运行成本的多少倍。领先多的实验室可以要高倍数。',
    exact: '价格与推理的边际成本之比：定价立场×[1 + {premium}·差距/（差距 + {premium-half-gap}）]，至少为1；差距以ECI分计，是与各家最强公开权重的差距。价格每季度走完到目标的一半路程。',
  },
  cash: {
    term: '现金', sortAs: 'xianjin', forms: ['现金'],
    plain: '游戏中的企业本回合可用于各项措施的钱。',
    exact: '企业席位的余额，以亿美元计。它得到收入的一小部分（实验室{cash-margin%}，芯片厂商{chip-cash-margin%}）和来自投资者的底数；它不是企业的全部资金。',
  },
  'political-capital': {
    term: '政治资本', sortAs: 'zhengzhi ziben', forms: ['政治资本'],
    plain: '政府能向选民、官员和友方要求多少，直到他们不再答应。它恢复得很慢。',
    exact: '政府的余额，0–100。措施按变动幅度一次性消耗；每季度恢复{political-regeneration}点，超过{political-reserve}的部分会消退。',
  },
  'fiscal-budget': {
    term: '公共资金', sortAs: 'gonggong zijin', forms: ['公共资金'],
    plain: '政府可用于这些计划的钱。每季度入账；闲置的钱很快会拨给别处。',
    exact: '以亿美元计的余额，每季度有收入，美国另有关税收入。可留作储备的是{fiscal-reserve$}，超出的部分每季度收回{fiscal-lapse%}。',
  },
  upkeep: {
    term: '经常性开支', sortAs: 'jingchangxing kaizhi', forms: ['经常性开支', '维持费用'],
    plain: '一项决定在生效期间每季度的花费。',
    exact: '费率×（现行值 − 免费部分），多数计划和规则按其平方计：严一倍，花费为四倍。计划以每季度多少亿美元计，规则则以政治资本计，占用的不能多于恢复的。若一个账户付不起，其全部计划按付得起的比例运行。',
  },
  'big-change': {
    term: '大动作', sortAs: 'dadongzuo', forms: ['大动作'],
    plain: '一项措施的大幅变动。政府在一个回合的首个季度最多能做三次。',
    exact: '措施的变动达到其自身的门槛。每个政府每季度三次；第四次不被接受。',
  },
} as const satisfies Readonly<Record<string, TermText>>

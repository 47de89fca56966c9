/** Chinese words of the published series that the model is held against: what each is, what was counted, and why its range is so wide. */
import type { SeriesWords } from '../model-types.ts'

const SCORE = '±4。四分：约为一次发布带来的变动，也是一年进步的三分之一。'
const POINTS = '±0.05。五个百分点：对同一事物的两种统计相差就有这么多。'
const STOCK = '乘以或除以1.25：对唯一注明离散程度的总数，来源给出的大致是上下四分之一。'
const FLOW = '乘以或除以1.6：来源与模型的季度不在同一天开始，而年化率不是实际总额。'

export const SERIES_WORDS: Readonly<Record<string, SeriesWords>> = {
  'frontier.us_eci': { title: '最强美国模型', note: '截至季末的最高分。', range: SCORE },
  'frontier.cn_eci': { title: '最强中国模型', note: '截至季末的最高分。', range: SCORE },
  'frontier.open_eci': { title: '最强公开权重', note: '截至季末各家最强的公开权重。', range: SCORE },
  'frontier.gap_eci': { title: '最强美国模型与最强中国模型的差距', note: '两者之差，按公布的数值；求差之前已经四舍五入。', range: SCORE },
  'compute.us_cum_kh100e': { title: '美国自2022年以来的AI芯片', note: '微软、Meta、亚马逊、Google、Oracle、CoreWeave和xAI的中位数之和，自2022年第一季度起。', range: STOCK },
  'compute.cn_legal_cum_kh100e': { title: '自2022年以来合法售往中国', note: '自2022年第一季度起合法售往中国的英伟达AI芯片，取中位数。', range: '乘以或除以1.24，已公布。来源对2025年底给出32.5万至49.7万块（90%）；此前用同样的比例。' },
  'compute.cn_smuggled_cum_kh100e': { title: '自2024年以来走私到中国', note: '一个很宽范围的中位数。2024年以前没有统计；模型此前的部分已扣除。', range: '乘以或除以2：远窄于公布的范围（2024年为1万块到几十万块），后者什么都能说得通。' },
  'compute.cn_domestic_cum_kh100e': { title: '自2024年以来中国制造', note: '华为和寒武纪，取中位数。2024年以前没有统计，是缺失而不是零；模型此前的部分已扣除。', range: STOCK },
  'compute.cn_cum_kh100e': { title: '中国的AI芯片，统计到的全部', note: '合法购买自2022年起；走私和国产自2024年起，因此模型此前的这两部分已扣除。2025年底它比三部分之和多1.05万块。', range: STOCK },
  'compute.cn_legal_kh100e': { title: '对中国的合法销售，按季度', note: '2023年10月和2025年4月两项规则前后统计数的季度差额：每项规则之前两个季度，从规则起三个季度。', range: '乘以或除以1.6，且上下至少5000块：规则落在季度之中，接近零的销售没有比例可言。' },
  'nvidia.china_share_of_compute': { title: '中国在英伟达新增算力中的占比', note: '统计数的季度差额，四舍五入到百分之一。', range: '±0.03。三个百分点：若取五个，就分不清2023年以后的各个水平。' },
  'nvidia.china_revenue_usd_bn': { title: '英伟达在中国的收入', note: '英伟达在中国的全部销售，包括游戏；财季晚一个月结束。公布两种口径（开票地、客户所在地）时，取其中间值，两者即为范围；2023年第四季度由全年总额推得。', range: FLOW },
  'share.abroad.developer.cn_open': { title: '使用中国开放模型的海外开发者', note: '一家路由平台的词元，远不到全球的1%：2024年底1.2%，2025年初不到2%，7月17%，2025年平均13%。其间的季度留空。', range: POINTS },
  'closed.usage_share': { title: '闭源模型在使用量中的占比', note: '2025年约占词元的80%，对照第三季度；路由平台11月数得67% (https://allweatherfinance.com/behind-trillions-of-token-interactions-worldwide-open-source-models-move-from-dominance-by-one-to-multipolar-competition-with-chinese-ai-breaking-into-the-top-tier/)，作为下限。', range: POINTS },
  'closed.revenue_share': { title: '闭源模型在收入中的占比', note: '2025年约占收入的96%；对照第三季度。', range: POINTS },
  'lab.openai.revenue_usd_bn': { title: 'OpenAI的收入', note: '年化率的四分之一：2023年12月20亿美元，2024年12月55亿，2025年6月100亿、8月130亿、年底214亿；2024年全年37亿的四分之一，对照其第三季度。', range: FLOW },
  'lab.anthropic.revenue_usd_bn': { title: 'Anthropic的收入', note: '年化率的四分之一：2023年底1亿美元，2025年1月10亿、8月50亿、年底90亿。', range: FLOW },
  'diffusion.us.consumer': { title: '使用AI的美国人', note: '2025年下半年使用过十九种服务中任一种的劳动年龄人口，出自一家企业的遥测；调查得到的更多。', range: POINTS },
  'diffusion.cn.consumer': { title: '使用AI的中国人', note: '官方统计的用户占全部人口的比例：先为2.49亿，后为6.02亿 (http://www.chinaview.cn/20260205/747327ec9df2496fa16f9e6e2a8c4efb/c.html)。得出美国数字的那套遥测，对2025年下半年给出16.3%，且漏掉了中国的应用；2025年以两者为范围，以其几何中值为数值。', range: POINTS },
  'diffusion.us.industry': { title: '使用AI的美国企业', note: '最近两周内使用过的各行业企业。2025年底改了问法，比例跳到17%；该季度留空。', range: '乘以或除以1.6：五个百分点会超过数值本身。' },
  'diffusion.cn.manufacturing': { title: '使用AI的中国制造企业', note: '据主管部委，年收入2000万元以上的制造企业中超过30%：较大的企业，任何使用。模型统计制造业的使用者，不分大小。', range: '乘以或除以1.6。与美国企业同理。' },
  'share.cn.all.cn_hosted': { title: '中国服务在中国的份额', note: 'DeepSeek在2025年下半年聊天机器人使用中的份额。', range: '±0.1。十个百分点：来源只统计它所见服务中的一家。' },
  'share.restricted.all.cn_hosted': { title: '中国服务在受制裁国家的份额', note: 'DeepSeek：俄罗斯43%，白俄罗斯56%，古巴49%，伊朗25%，叙利亚23%；取最大国家的数值，以全部的离散为范围。', range: POINTS },
  'share.emerging.all.cn_hosted': { title: '中国服务在新兴市场的份额', note: 'DeepSeek在四个它较强的非洲国家：11%至14%。', range: POINTS },
  'share.europe.all.cn_hosted': { title: '中国服务在欧洲的份额', note: '来源称很低而未给数字：按不到5%计。', range: POINTS },
  'share.abroad.consumer.cn': { title: '使用中国服务的海外消费者', note: '135个国家对各服务网站的访问：2024年下半年2.5%，2025年2月13%，8月6%。未计手机应用。', range: POINTS },
}

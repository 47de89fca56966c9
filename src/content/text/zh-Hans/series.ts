/** Chinese names of every series of the model: a template for each family, and the words that fill it. */
import type { ChartTexts } from '../chart-texts.ts'

const ECI = 'Epoch能力指数：所有模型用同一把尺，前沿每年约升十分。'
const ACCELERATORS = 'AI芯片，全部折算成英伟达H100计数。'
const SHARE = '按市场统计所用模型出自谁家；各家份额相加为100%。'
const USERS = '用户占所有可能使用者的比例。'

export const SERIES_FAMILIES: ChartTexts['families'] = {
  'frontier.us_eci': { name: '最强美国模型', short: '美国', sentence: `美国各实验室可供使用的最强模型。${ECI}` },
  'frontier.cn_eci': { name: '最强中国模型', short: '中国', sentence: `中国各实验室可供使用的最强模型。${ECI}` },
  'frontier.gap_eci': { name: '美国在前沿的领先', short: '美国领先', sentence: `最强美国模型减去最强中国模型；低于零表示中国领先。${ECI}` },
  'frontier.open_eci': { name: '最强公开权重模型', short: '最强开放模型', sentence: `各家权重可下载的模型中最强的一个。${ECI}` },
  'frontier.us_open_eci': { name: '最强美国公开权重模型', short: '美国', sentence: `权重可下载的最强美国模型。${ECI}` },
  'frontier.cn_open_eci': { name: '最强中国公开权重模型', short: '中国', sentence: `权重可下载的最强中国模型。${ECI}` },

  'lab.eci': { name: '{lab}：最强模型', short: '{lab}', sentence: `该实验室提供的最强模型。${ECI}` },
  'lab.open_eci': { name: '{lab}：最强公开权重', short: '{lab}，开放', sentence: `该实验室权重可下载的最强模型；没有则为零。${ECI}` },
  'lab.revenue_usd_bn': { name: '{lab}：收入', short: '{lab}', sentence: '该实验室一个季度靠模型挣得的收入。' },
  'lab.price': { name: '{lab}：使用价格', short: '{lab}', sentence: '该实验室的收费，是多提供一次使用的成本的多少倍。' },
  'lab.efficiency_oom': { name: '{lab}：算法效率', short: '{lab}', sentence: '其算法节省多少算力，以十的次方计；2022年底的领先者为零。' },
  'lab.compute_kh100e': { name: '{lab}：算力', short: '{lab}', sentence: `该实验室可用的算力。${ACCELERATORS}` },

  'compute.us_stock_kh100e': { name: '美国在用的AI芯片', short: '美国', sentence: `由美国企业拥有，不论放在何处，不含已退役的。${ACCELERATORS}` },
  'compute.cn_stock_kh100e': { name: '中国在用的AI芯片', short: '中国', sentence: `合法购买、走私和国产之和，不含已退役的。${ACCELERATORS}` },
  'compute.cn_legal_stock_kh100e': { name: '中国在用的AI芯片：合法购买', short: '合法', sentence: `在规则允许范围内售往中国，仍在运行。${ACCELERATORS}` },
  'compute.cn_smuggled_stock_kh100e': { name: '中国在用的AI芯片：走私', short: '走私', sentence: `违反规则运入中国，仍在运行。${ACCELERATORS}` },
  'compute.cn_domestic_stock_kh100e': { name: '中国在用的AI芯片：国产', short: '中国制造', sentence: `在中国制造，仍在运行，按标称速度计。${ACCELERATORS}` },
  'compute.cn_legal_kh100e': { name: '合法售往中国的AI芯片', short: '合法', sentence: `一个季度内在规则允许范围内售往中国的数量。${ACCELERATORS}` },
  'compute.cn_smuggled_kh100e': { name: '走私到中国的AI芯片', short: '走私', sentence: `一个季度内违反规则运入中国的数量。${ACCELERATORS}` },
  'compute.cn_domestic_kh100e': { name: '中国制造的AI芯片', short: '中国制造', sentence: `中国工厂一个季度内交付的数量。${ACCELERATORS}` },
  'compute.cn_offshore_kh100e': { name: '中国在境外租用的算力', short: '境外租用', sentence: `一个季度内在其他国家租用的数量。${ACCELERATORS}` },
  'compute.us_new_kh100e': { name: '美国企业新增的AI芯片', short: '美国', sentence: `美国企业一个季度内收到的数量。${ACCELERATORS}` },
  'compute.world_new_kh100e': { name: '全球新增的AI芯片', short: '全球', sentence: `西方和中国所有厂商一个季度内交付的数量。${ACCELERATORS}` },
  'compute.us_cum_kh100e': { name: '美国自2022年以来购入的AI芯片', short: '美国', sentence: `美国企业自2022年初以来收到的全部，不论是否退役。${ACCELERATORS}` },
  'compute.cn_cum_kh100e': { name: '中国自2022年以来获得的AI芯片', short: '中国', sentence: `自2022年初以来合法购买、走私和国产之和，不含境外租用。${ACCELERATORS}` },
  'compute.cn_legal_cum_kh100e': { name: '自2022年以来合法售往中国', short: '合法', sentence: `自2022年初以来对中国的全部合法销售。${ACCELERATORS}` },
  'compute.cn_smuggled_cum_kh100e': { name: '自2022年以来走私到中国', short: '走私', sentence: `自2022年初以来走私到中国的全部。${ACCELERATORS}` },
  'compute.cn_domestic_cum_kh100e': { name: '自2022年以来中国制造', short: '中国制造', sentence: `自2022年初以来中国工厂交付的全部。${ACCELERATORS}` },

  'chips.cn_yield': { name: '中国工厂的芯片良率', short: '良率', sentence: '中国工厂投产的全部先进芯片中，能用的比例。' },
  'chips.cn_tool_share': { name: '中国芯片制造设备的自产比例', short: '国产设备', sentence: '其芯片工厂所需的机器中，国产的比例。' },
  'chips.cn_self_reliance': { name: '中国新增AI芯片的国产占比', short: '国产', sentence: '中国一个季度内获得的AI芯片中，国产的比例。' },
  'chips.price_kusd': { name: '西方AI芯片的价格', short: '价格', sentence: '一块英伟达H100的工作量所需的价格，未计关税。' },
  'nvidia.china_share_of_compute': { name: '中国在英伟达新增算力中的占比', short: '中国占比', sentence: '对中国的合法销售占英伟达一个季度全部交付的比例。' },
  'nvidia.china_revenue_usd_bn': { name: '英伟达在中国的收入', short: '在中国', sentence: '英伟达一个季度在中国的收入。' },
  'nvidia.revenue_usd_bn': { name: '英伟达的收入', short: '全球', sentence: '英伟达一个季度的收入；它代表所有西方AI芯片厂商。' },

  'share.lab': { name: '{place}{users}：{lab}的份额', short: '{lab}', sentence: SHARE },
  'share.side': { name: '{place}{users}：{adjective}模型的份额', short: '{side}', sentence: SHARE },
  'share.hosted': { name: '{place}{users}：{adjective}服务的份额', short: '{side}，托管', sentence: '模型开发方自营服务的使用量；不含他人运行的开放模型副本。' },
  'share.cn_open': { name: '{place}{users}：中国开放模型的份额', short: '中国开放模型', sentence: '权重已公开的中国模型的使用量，不论由开发方还是他人提供。' },
  'closed.usage_share': { name: '闭源模型在全球使用量中的占比', short: '使用量', sentence: '全球使用量中，权重未公开的模型所占的比例。' },
  'closed.revenue_share': { name: '闭源模型的收入', short: '收入', sentence: '全球全部收入中，来自权重未公开的模型的比例。' },

  'revenue.us_labs_usd_bn': { name: '美国各实验室的总收入', short: '美国', sentence: '美国所有实验室一个季度靠模型挣得的总收入。' },
  'revenue.cn_labs_usd_bn': { name: '中国各实验室的总收入', short: '中国', sentence: '中国所有实验室一个季度靠模型挣得的总收入。' },
  'price.closed_over_open': { name: '闭源模型与开放模型的价格比', short: '闭源比开放', sentence: '闭源模型的价格是开放模型的多少倍。' },

  'diffusion.sector': { name: '{place}用户：{sector}', short: '{place}', sentence: USERS },
  'diffusion.industry': { name: '{side}产业应用的普及率', short: '{side}', sentence: `工厂、运输和医疗的平均值。${USERS}` },

  talent: { name: '{side}的研究人才', short: '{side}', sentence: '能在前沿工作的研究人员；2022年的美国为1。' },
  standards: { name: '{side}在标准中的分量', short: '{side}', sentence: '海外的标准和习惯在多大程度上跟随这一方。' },
  trust: { name: '{place}对{side}服务的信任', short: '{side}', sentence: '当地客户在多大程度上信赖这一方的服务；1为完全信任。' },
  index: { name: '{side}的{index}指数', short: '{side}', sentence: '构成得分的五个数字之一，从0到100。' },
  'index.stability': { name: '双方共有的安全与稳定', short: '双方', sentence: '两国关系越平静、事故越少，数值越高，从0到100。这个数字双方共有。' },
  score: { name: '{side}的“{doctrine}”得分', short: '{side}', sentence: '五项指数按这一方略加权，从0到100。' },
  'budget.political': { name: '{side}的政治资本', short: '{side}', sentence: '政府可用来改变政策的支持。' },
  'budget.fiscal': { name: '{side}的公共资金', short: '{side}', sentence: '政府还剩多少钱可用于各项计划。' },
  escalation: { name: '两国政府间的紧张程度', short: '紧张程度', sentence: '从0到10：0为平静，10为濒临破裂。' },
  hazard: { name: '严重事故的概率', short: '概率', sentence: '一个季度内发生AI严重事故的可能性。' },
  incidents: { name: '迄今的严重事故', short: '事故', sentence: '自2022年底起计；若偶然事件取平均，则为预期次数。' },
}

export const SERIES_WORDS: Pick<ChartTexts, 'places' | 'users' | 'sectors' | 'sides' | 'units' | 'chipUnits' | 'subjects'> = {
  places: {
    us: '美国', cn: '中国', europe: '欧洲', apac: '亚太发达经济体', emerging: '新兴市场',
    restricted: '受限市场', third: '第三国', abroad: '中国以外', world: '全球',
  },
  users: { consumer: '消费者', developer: '开发者', industry: '企业', all: '全部使用量' },
  sectors: {
    consumer: '日常生活', software: '软件与办公', manufacturing: '工厂', logistics: '运输与贸易', health: '医疗与公共服务',
  },
  sides: { us: '美国', cn: '中国' },
  units: {
    ECI: '能力指数，分', '0–1': '百分比', '0–1.2': '1＝完全信任', '0–100': '分，0–100', '0–10': '0–10', '×': '倍', '× marginal cost': '边际成本的倍数',
    OOM: '十的次方', '1 = US 2022': '2022年的美国＝1', 'per quarter': '每季度百分比', count: '次数', '$bn': '单位：亿美元', '$bn per quarter': '单位：亿美元/季度', '$k per H100e': '单位：千美元/块等效H100',
    kH100e: '单位：万块等效H100', 'kH100e per quarter': '单位：万块等效H100/季度',
  },
  chipUnits: {
    // The scale beside the lines counts in these; the values themselves stand in 万.
    stock: { thousand: '单位：万块等效H100', million: '单位：万块等效H100' },
    flow: { thousand: '单位：万块等效H100/季度', million: '单位：万块等效H100/季度' },
  },
  subjects: {
    frontier: '前沿', labs: '实验室', compute: '算力', chips: '芯片', use: '使用份额（按国家）', uselabs: '使用份额（按实验室）', money: '资金', adoption: '普及',
    standing: '人才、信任与标准', indices: '指数与得分', government: '两国政府的预算', risk: '紧张与事故',
  },
}

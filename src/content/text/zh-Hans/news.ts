/** Chinese words of the front page beside its headlines: second sentences, causes, quiet stories. */
import type { NewsTexts } from '../shape.ts'

export const NEWS: NewsTexts = {
  dependsOn: '结果如何，要看{text}',
  for: '支持的理由：“{text}。”',
  againstLever: '反对“{lever}”的理由：“{text}。”',
  against: '这也有代价。{text}',
  effectFrom: '这一决定自{quarter}起生效。',
  inForce: '这一决定已生效。',
  yoursInForce: '你的决定已生效。',
  ruleInForce: '这一决定已生效。',
  changeInForce: '这一变动已生效。',
  announced: '已宣布：{headline}',
  yoursFrom: '你的这一决定自{quarter}起生效：{value}。知情者可以提前行动。',
  ruleFrom: '这一决定自{quarter}起生效：{value}。知情者可以提前行动。',

  /** Numbers that a lever is meant to move. */
  meant: {
    legal: { moved: '中国合法进口的芯片，本季度从{from}块变为{to}块。', stayed: '中国合法进口的芯片，本季度仍为{to}块。' },
    legalCauses: '分项来看：管制线和按线设计的芯片{line}块，北京的引导{guidance}块，需求和采购时间{rest}块。',
    smuggled: { moved: '经非法渠道流入中国的芯片，本季度从{from}块变为{to}块，原因不止一个。', stayed: '经非法渠道流入中国的芯片，本季度仍为{to}块。' },
    rented: { moved: '中国在境外新租用的芯片，本季度从{from}块变为{to}块，原因不止一个。', stayed: '中国在境外新租用的芯片，本季度仍为{to}块。' },
    home: { moved: '中国工厂生产的芯片，本季度从{from}块变为{to}块，原因不止一个。', stayed: '中国工厂生产的芯片，本季度仍为{to}块。' },
  },

  points: { other: '{n}分' },
  /** Of a share; many languages tell these from points of an index. */
  sharePoints: { other: '{n}个百分点' },
  leads: { us: '最强美国模型领先{points}。', cn: '最强中国模型领先{points}。' },
  stoodAt: '上一回合为{points}。',
  openNear: '闭源模型能要多高的价格，取决于这一差距。',
  openFallsBack: '拥有闭源模型的实验室又可以提高收费。',
  shareMore: '比上一回合增加{points}。',
  chipsWere: '上一回合为{n}块，以等效H100计。',
  supplyLost: '缺少材料或工厂。',
  tension: '现为{n}，最高为10。',
  hazard: '上一回合为每季度{n}。',

  releases: {
    closed: { other: '{who}发布更强的模型' },
    open: { other: '{who}公开更强的权重' },
  },

  gates: {
    banUs: '中国服务进入美国的渠道关闭了{share}。',
    banCn: '美国服务进入中国的渠道关闭了{share}。',
    chipsBoth: '先进芯片输往中国的渠道，{us}关闭了{share}；余下的部分，{cn}劝退{away}。',
    chipsOpen: '先进芯片输往中国的渠道是开放的。',
    chipsShut: '先进芯片输往中国的渠道已经关闭。',
    chipsPart: '先进芯片输往中国的渠道实际关闭了{share}。',
    enforcement: '原本会经非法渠道流入中国的芯片，执法拦下了{share}。',
    cloudOpen: '中国企业在境外租用芯片的渠道是开放的。',
    cloudShut: '中国企业在境外租用芯片的渠道已经关闭。',
    cloudPart: '中国企业在境外租用芯片的渠道关闭了{share}。',
    visas: '美国对研究人员的签证收紧了{share}。',
    materials: '北京对关键材料限供{share}。',
  },

  /** Causes in the model, for stories about a number. */
  causes: {
    frontier: '能力随算力、方法和人才增长；别人公开的成果帮助落后者。',
    open: '实验室公开的权重离它的最强模型有多近，由它自己决定；公开之后，人人都可以在此基础上开发。',
    share: '用户每季度只移动一点，看的是能力、价格、信任和习惯。',
    chips: '中国购买规则允许的芯片，自造工厂能造的芯片，其余的一部分另寻途径。',
    supply: '供应受冲击时，每个买家得到的芯片都会减少；库存和其他厂商会缓和冲击。',
    tension: '每一条新规则都增加紧张，时间和对话使它回落。',
    hazard: '发布仓促、关系紧张、攻击者用得上更强的模型，都会使危险上升；测试和对话使它下降。',
  },

  quiet: {
    level: '最强的美国模型与中国模型不相上下',
    gap: { us: '最强美国模型领先{points}，{time}', cn: '最强中国模型领先{points}，{time}' },
    gapNote: '能力指数的分值；月数按近年的速度粗略折算。',
    share: '新兴市场的使用量中，中国模型占{cn}，美国模型占{us}',
    chips: '中国本季度获得外国芯片{foreign}块，自产{own}块',
    chipsNote: '以等效H100计，不含在境外租用的。',
    sentence: '{text}。',
  },
}

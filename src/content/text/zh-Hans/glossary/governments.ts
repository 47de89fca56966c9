/** Terms about what governments do, and how the two get on, in Chinese. */
import type { TermText } from '../../glossary-text.ts'

export const GOVERNMENT_TERMS = {
  'export-control': {
    term: '出口管制', sortAs: 'chukou guanzhi', forms: ['出口管制', '芯片管制', '出口规则'],
    plain: '规定什么不得卖到国外，或须经许可才能卖。美国用于芯片，中国用于某些材料。',
    exact: '按物项、最终用户或用途限制出口、再出口和转让。在模型中，美国的芯片规则是按想买的性能计、被禁售的份额κ，0–1；设备、租用算力和材料各有单独的措施。',
  },
  gate: {
    term: '管控标记', sortAs: 'guankong biaoji', forms: ['管控标记'],
    plain: '地图上的标记：横在路线上的两半栏杆。那里有一项管制，两半靠得越近，挡住的越多。',
    exact: '画在被现行措施收窄的流动之上：芯片、境外租用、服务、研究人员或材料。两半合拢的程度，就是旁边文字所写的比例。',
  },
  'performance-threshold': {
    term: '性能门槛（管制线）', sortAs: 'xingneng menkan', forms: ['性能密度', '性能门槛', '管制线', '出口管制线'],
    plain: '规则中的那条线：更快的芯片，或就其尺寸而言过快的芯片，不得自由出售。厂商会造性能刚好低于这条线的芯片。',
    exact: '2023年10月的规则采用总处理性能（TPP，速度×位宽）4800，以及性能密度（每平方毫米裸片的TPP）5.92；较低的各档须通报或取得许可证。在模型中，一个数κ代表这条线。',
  },
  'licence-export': {
    term: '出口许可证', sortAs: 'chukou xukezheng', forms: ['出口许可证', '须有许可证', '须许可证', '须取得许可证'],
    plain: '准许一笔对外销售的许可。主管部门可以批准、拒绝，也可以拖很久。',
    exact: '依美国或中国出口规则作出的授权，附有审查政策，如推定拒绝。在模型中，许可证规则是介于无管制和全面禁止之间的一个值；只有在这中间，法院才能使其中止。',
  },
  'tool-controls': {
    term: '设备管制', sortAs: 'shebei guanzhi', forms: ['设备管制', '芯片制造设备管制'],
    plain: '不得向中国出售制造芯片的机器和高速内存的规则。见效慢，因为工厂已有许多机器。',
    exact: '0–1的措施：芯片制造设备和内存的限售份额。乘以加入的盟友，它最多使中国晶圆厂的增长减少{tool-control-bite%}（范围{tool-control-bite~%}），并加快中国设备商的发展。',
  },
  'tool-alliance': {
    term: '盟友协同', sortAs: 'mengyou xietong', forms: ['盟友协同', '设备管制协同', '盟国厂商协同'],
    plain: '制造芯片设备的国家（主要是荷兰和日本）约定遵守同样的规则。若有一家不参加，买家就去那里。',
    exact: '0–1的措施：协同的盟国厂商所占份额。设备管制的效果与它相乘。日本和荷兰于2023年宣布了各自的管制。',
  },
  notice: {
    term: '预告期', sortAs: 'yugaoqi', forms: ['预告期', '预告'],
    plain: '从宣布规则到规则生效之间的时间。买家利用它囤货。',
    exact: '以季度计的措施，0–4，加在新芯片规则的生效时间上。提前两个季度起，每提前一季度、每收紧一个单位，最多有{anticipation}个季度的需求提前。',
  },
  stockpiling: {
    term: '囤货', sortAs: 'tunhuo', forms: ['囤货', '囤积', '囤满', '提前购买', '提前采购'],
    plain: '现在买得比需要的多，因为以后可能难买。此后就买得少。',
    exact: '在已宣布的规则生效前提前的采购，记作一笔欠账，每季度以其{pull-repayment%}压低此后的需求。2023年第三季度规则收紧之前，中国的芯片制造设备进口增加了93%。',
  },
  smuggling: {
    term: '走私', sortAs: 'zousi', forms: ['走私'],
    plain: '违反规则把货物运过边境，常经第三国的企业。没有人确切知道有多少AI芯片这样流入。',
    exact: '受管制AI芯片的转移。在模型中，意愿随未满足的需求增加而有上限，到货为意愿×（1 − 执法力度）²。对2024年的估计从一万块到几十万块不等。',
  },
  enforcement: {
    term: '执法', sortAs: 'zhifa', forms: ['执法'],
    plain: '让规则得到遵守：检查人员、核查和法院。',
    exact: '0–1的措施，每季度有费用。它以（1 − 执法力度）²立即作用于到货，查处则使意愿在较长时间内减少。',
  },
  'offshore-rental': {
    term: '境外租用', sortAs: 'jingwai zuyong', forms: ['境外租用', '租用算力', '租用的算力', '境外租用算力', '租用先进芯片', '租用机器'],
    plain: '付费通过互联网使用放在别国的AI芯片。芯片从不跨越边境。',
    exact: '中国企业在境外租用的算力：未满足需求的{offshore-intensity%}（范围{offshore-intensity~%}）×（1 − 云算力管制），最多为该需求的十分之三。以每季度kH100e计。',
  },
  'cloud-control': {
    term: '云算力管制', sortAs: 'yunsuanli guanzhi', forms: ['云算力管制', '云管制'],
    plain: '不得通过互联网向某些客户出租强大AI芯片的规则。',
    exact: '0–1的措施：境外租用算力中对中国客户关闭的份额。它降低新兴市场对美国服务的信任，并加剧紧张。',
  },
  'entity-list': {
    term: '实体清单', sortAs: 'shiti qingdan', forms: ['实体清单', '列入清单', '清单企业'],
    plain: '美国的一份外国企业名单，向名单上的企业出售须有许可。华为自2019年起在列。',
    exact: '《出口管理条例》第744部分第4号补编。在模型中，被列入的实验室失去算力和来自国外的学习，中国的合法进口随被列入实验室的份额下降。',
  },
  tariff: {
    term: '关税', sortAs: 'guanshui', forms: ['关税'],
    plain: '对外国货物征的税。大部分由本国买家承担。',
    exact: '对进口服务器征税的措施，0–60%。美国的采购按1 ÷（1 + 转嫁率×税率）减少；收入计入公共资金，按实际征得的比例{tariff-revenue}。',
  },
  'pass-through': {
    term: '转嫁', sortAs: 'zhuanjia', forms: ['转嫁'],
    plain: '税款中最终进入买家所付价格的部分。',
    exact: '关税由进口方承担的份额：模型中为{tariff-pass-through}（范围{tariff-pass-through~}）。对2018年美国关税的一项研究发现，在边境几乎全部转嫁。',
  },
  materials: {
    term: '关键材料', sortAs: 'guanjian cailiao', forms: ['关键材料', '关键矿产', '镓', '锗', '稀土'],
    plain: '芯片和磁体需要的少量金属，如镓。其中大部分由中国生产。',
    exact: '北京的措施，0–1：限供的份额。全部限供会使全球芯片供应减少{materials-loss%}（范围{materials-loss~%}）；在此期间，买家每季度以{materials-diversification%}的速度找到其他来源。',
  },
  subsidy: {
    term: '补贴', sortAs: 'butie', forms: ['补贴', '补助'],
    plain: '给企业的公共资金，让它建设或制造某样东西。别处就少了这笔钱。',
    exact: '在模型中，华盛顿的芯片投资以每季度多少亿美元计，六个季度后形成产能；北京的是2022年计划的倍数，其效果按平方根增长。',
  },
  'deployment-drive': {
    term: '“人工智能+”', sortAs: 'rengong zhineng jia', forms: ['人工智能+', '“人工智能+”'],
    plain: '中国尽快把AI带进工厂、医院和办公室的计划。',
    exact: '国务院2025年8月的行动意见。0–2的措施：每一单位使中国产业的普及加快{deployment-drive}，并把中国{deployment-compute%}的算力从实验室转去提供服务。',
  },
  'export-programme': {
    term: '出口计划', sortAs: 'chukou jihua', forms: ['出口计划', 'AI出口计划', '美国AI出口计划'],
    plain: '帮助友好国家购买本国企业的芯片、模型和服务。它赢得用户和信任。',
    exact: '华盛顿的0–1措施，依照2025年的“美国AI出口计划”。它在第三国提高信任（每季度{trust-diplomacy}）和在标准中的分量（每季度{standards-diplomacy}）。',
  },
  talent: {
    term: '人才', sortAs: 'rencai', forms: ['人才'],
    plain: '能做出最好AI的研究人员。人数很少，而且会流动。',
    exact: '每方一个存量，2022年底为1。它因培养而增长，随签证政策、引才计划和紧张程度流动。自主研究按其平方根增长。',
  },
  'safety-standard': {
    term: '安全标准', sortAs: 'anquan biaozhun', forms: ['安全标准'],
    plain: 'AI模型发布前必须通过的测试。测试要花时间，但能防止伤害。',
    exact: '两国政府都有的0–1措施。严格的标准使研究速度减慢{safety-pace-cost%}；双方都严格，则事故概率减少{safety-gain%}。美国国家标准与技术研究院（NIST）2023年的框架是一个自愿采用的例子。',
  },
  talks: {
    term: '对话', sortAs: 'duihua', forms: ['对话'],
    plain: '两国政府就AI的风险交谈。2024年5月在日内瓦就谈过一次。',
    exact: '双方都有的0–1措施；以意愿较低的一方为准。对话每季度最多使紧张程度下降其自身的{escalation-talks%}，使事故概率下降{talks-safety%}，并让双方多了解一点对方的工作。',
  },
  escalation: {
    term: '紧张程度', sortAs: 'jinzhang chengdu', forms: ['紧张程度', '关系紧张', '紧张加剧', '更紧张'],
    plain: '两国关系有多紧张。一方每走强硬的一步，另一方就更可能走下一步。',
    exact: '从0到10的状态，因新规则等行动而上升，每季度消退{escalation-calming%}。它降低稳定，使某些事件更可能发生，并减慢研究人员的流动。',
  },
  hazard: {
    term: '事故概率', sortAs: 'shigu gailv', forms: ['事故概率', '事故的可能性', '事故的概率'],
    plain: '未来三个月内发生AI严重事故或滥用的可能性。',
    exact: '一个季度内发生严重事故的概率，最高为一。基础值{hazard-base}×（仓促与竞争项）×（1 − 安全）×攻击者能力超出{hazard-threshold} ECI分的部分÷防御者的领先。全部属于判断。',
  },
  incident: {
    term: '事故', sortAs: 'shigu', forms: ['事故', '严重事故'],
    plain: '由AI造成或借助AI造成的严重伤害：出于失误，或出于故意。',
    exact: '按当季的事故概率抽取的事件。在人们记得它的期间，它损害对所有服务的信任和双方的政治资本。现实中的事故大多较小，收录在公开的数据库中。',
  },
  aftermath: {
    term: '事故余波', sortAs: 'shigu yubo', forms: ['事故余波', '余波'],
    plain: '事故之后人们谨慎而不满的一段时间。它会淡去。',
    exact: '对事故的记忆，每起加1，每季度消退{aftermath-fading%}。它降低信任、政治资本和稳定指数。',
  },
} as const satisfies Readonly<Record<string, TermText>>

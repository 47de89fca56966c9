/** Chinese texts of the chance events. */
import type { EventText } from '../types.ts'

export const EVENT_TEXT: Readonly<Record<string, EventText>> = {
  'efficiency-surprise': {
    title: '{who}找到更省钱的训练方法',
    story: '{who}用少约30%的算力取得同样的结果。别人会读到其中的方法。',
    cause: '任何实验室都可能有这样的运气。在本模型中，芯片紧缺使它更可能发生，因为紧缺会奖励节省。',
    precedent: {
      text: '2024年12月，DeepSeek报告V3的最终训练花费约600万美元。这一数字有争议：它不含薪酬、机器和此前的研究。',
      source: 'https://hai.stanford.edu/ai-index/2025-ai-index-report',
    },
  },
  'training-failure': {
    title: '{who}的一次训练失败',
    story: '{who}几个月的工作没有带来更好的模型。本季度的训练大半白费。',
    cause: '大规模训练有时会失败。在本模型中，若中国实验室只能用软件尚不成熟的国产芯片训练，失败更可能发生。',
    precedent: {
      text: '据2025年5月报道，Meta因质量问题推迟了最大的Llama 4模型。',
      source: 'https://winbuzzer.com/2025/05/15/meta-postpones-llama-4-behemoth-ai-model-amid-development-struggles-xcxwbn/',
    },
  },
  'open-model-report': {
    title: '测试发现{adjective}开放模型的弱点',
    story: '测试人员让公开权重的模型绕过自身的防护。别处的用户变得更谨慎。',
    cause: '一方在前沿附近发布得越多，可测试的就越多。',
    precedent: {
      text: '2025年9月30日，CAISI称DeepSeek智能体被劫持的容易程度是对照模型的12倍。CAISI是美国机构，因此是利益相关方。',
      source: 'https://cybernews.com/security/nist-warns-of-flawed-deepseek-security-ccp-narratives/',
    },
  },
  'cyber-incident': {
    title: '强大模型引发严重事故',
    story: '有人用强大模型侵入数国的系统。信任下降，双方都付出代价。',
    cause: '攻击者能用到的能力越强、发布越急、关系越紧张，可能性就越大。安全标准和对话使它下降。',
    precedent: {
      text: '2025年11月13日，Anthropic报告了主要借助它自己的编程工具实施的入侵。有专家视之为警示，也有专家视之为营销。',
      source: 'https://www.thoughtworks.com/en-br/insights/blog/security/anthropic-ai-espionage-disclosure-signal-from-noise',
    },
  },
  'smuggling-case': {
    title: '一个芯片走私网络被查获',
    story: '检方披露了伪造的单据和隐蔽的仓库。已知途径约有一半关闭。',
    cause: '执法越多，查出的案件越多。',
    precedent: {
      text: '2025年12月8日公布的“守门人行动”涉及价值至少1.6亿美元的芯片。',
      source: 'https://www.arnoldporter.com/en/perspectives/blogs/enforcement-edge/2025/12/doj-shutdown-of-major-china-linked-ai-tech-smuggling-network',
    },
  },
  'proxy-fab': {
    title: '经中间商代工的芯片曝光',
    story: '一家外国工厂在不知情的情况下，为一家列入清单的企业制造了芯片。订单停止。',
    cause: '无论谁执政，每季度的可能性都相同。',
    precedent: {
      text: '2024年10月，台积电制造的一块芯片在华为处理器中被发现。台积电停止向客户算能供货；算能否认有业务往来。',
      source: 'https://www.nasdaq.com/articles/tsmc-halts-shipments-sophgo-after-chip-found-huawei-product-reuters-says',
    },
  },
  'tool-breakthrough': {
    title: '中国设备商宣布突破',
    story: '一种过去必须进口的机器，如今有了可用的中国产品。工厂对外国设备的依赖减少。',
    cause: '已在使用的中国设备占比越大，下一步越可能到来。',
    precedent: {
      text: '路透社2025年12月17日报道，一台极紫外光刻原型机在深圳运行。它尚未造出可用的芯片。',
      source: 'https://expolume.com/chinas-euv-lithography-prototype',
    },
  },
  'supply-shock': {
    title: '东亚芯片供应中断',
    story: '工厂停工，货船等候。本季度的芯片有很大一部分没有到货。',
    cause: '可能性很小，每季度相同。库存和别处的工厂能缓和影响。',
    precedent: {
      text: '2024年4月3日的地震使台湾的工厂停工数日。台积电估计损失约9200万美元，远小于本事件。',
      source: 'https://exbulletin.com/uncategorized/2669188/',
    },
  },
  'power-delay': {
    title: '美国数据中心等待供电',
    story: '新场地已经建成，却没有接上电网。本季度的部分扩建推迟。',
    cause: '每季度的可能性相同。对电力设施的投资能缓和影响。',
    precedent: {
      text: '2024年8月，道明尼能源公司表示，弗吉尼亚州的大型数据中心可能要等待长达七年。',
      source: 'https://www.axios.com/pro/energy-policy/2024/09/04/virginia-data-center-dominion-grid',
    },
  },
  'allied-shift': {
    title: '一个设备制造盟国另择路线',
    story: '该国议会质问，本国机器的规则为何由外国制定。共同立场有所松动。',
    cause: '每季度的可能性相同；外交可以重新争取回来。',
    precedent: {
      text: '2023年10月，荷兰议员质询：荷兰机器的规则，是否可由华盛顿单独制定。',
      source: 'https://www.asiafinancial.com/dutch-block-asml-from-shipping-top-chip-machines-to-china',
    },
  },
  'rule-shock': {
    title: '法院或选举使一项芯片规则中止',
    story: '部分出口管制线本季度不适用。卖家能发多少货就发多少。',
    cause: '法院和选举各有日程；每季度的可能性相同。',
    precedent: {
      text: '2025年5月13日，新一届政府在《AI扩散规则》生效前两天将其撤下。一年后，审计机构认定此举本身也是一项规则。',
      source: 'https://www.gao.gov/products/b-337935',
    },
  },
  'talent-move': {
    title: '一支研究团队迁往{who}',
    story: '几位知名研究人员开始在{who}工作。可能还有人跟进。',
    cause: '每季度的可能性相同，流动可能朝任一方向。',
    precedent: {
      text: '一项研究自2019年起追踪在美国的100位华裔顶尖研究人员。到2025年，87人仍在美国，10人去了中国。',
      source: 'https://carnegieendowment.org/emissary/2025/12/china-ai-researchers-us-talent-pool',
    },
  },
  'standards-vote': {
    title: '一个标准组织采纳{who}的提案',
    story: '许多国家的厂商将照此制造。它十年后的价值大于今天。',
    cause: '哪一方的模型在海外用得最多，哪一方就有票数。',
    precedent: {
      text: '据2019年12月报道，中国企业在联合国一个机构中起草人脸识别标准。',
      source: 'https://www.scmp.com/tech/policy/article/3040164/chinese-tech-companies-are-shaping-un-facial-recognition-standards',
    },
  },
  'funding-mood': {
    title: '投资者改变对AI的看法',
    story: '所有实验室筹资都变得更容易，或更困难。',
    cause: '每季度的可能性相同，可能朝任一方向。',
    precedent: {
      text: '2025年1月27日，继DeepSeek R1之后，英伟达市值一天内减少5890亿美元。',
      source: 'https://blogs.versalence.ai/deepseek-r1-cost-efficiency-pricing-war-2026',
    },
  },
}

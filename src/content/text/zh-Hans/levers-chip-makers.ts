/** Chinese texts of the levers of the two chip makers. */
import type { LeverText } from '../types.ts'

export const CHIP_MAKER_TEXT: Readonly<Record<string, LeverText>> = {
  'nvidia/china-part': {
    name: '中国特供芯片',
    unit: '力度，0–1',
    withValue: '力度{value}',
    purpose: '设计性能恰好低于出口管制线的芯片。',
    pro: '在中国的销售得以合法继续；管制线严时，其中约一半靠这类芯片。',
    con: '中国实验室靠它们获得算力，华盛顿也可能把下一条管制线划得更低。',
    dependsOn: '管制线划在哪里，以及北京是否让企业购买。',
    example: {
      text: '2022年11月的A800对应第一条管制线，2024年初的H20对应第二条。',
      source: 'https://www.tomshardware.com/pc-components/gpus/new-nvidia-ai-gpus-designed-to-get-around-us-export-bans-come-to-china-h20-l20-and-l2-to-fill-void-left-by-restricted-models',
    },
    low: '一款芯片卖各国',
    high: '逐线设计芯片',
  },
  'nvidia/price': {
    name: '芯片价格',
    unit: '倍（学习曲线价为1）',
    purpose: '设定西方AI芯片的价格：以成本下降后应有的价格为准，定高还是定低。',
    pro: '高价挣得更多；低价让芯片更普及。',
    con: '高价拖慢美国数据中心；低价放弃利润。',
    dependsOn: '买家有多少钱可花，以及其他芯片有多好。',
    example: {
      text: '据Epoch估计，2025年底售出的芯片每块等效H100的成本约为1.36万美元。',
      source: 'https://epoch.ai/data/ai-chip-sales',
    },
    low: '一半',
    high: '高出一半',
  },
  'huawei/price': {
    name: '昇腾芯片价格',
    unit: '倍（现行市价为1）',
    purpose: '设定中国AI芯片相对外国芯片的价格。',
    pro: '低价带来订单，练手多了，芯片也更好。',
    con: '价格低了，留给下一座工厂和软件的钱就少。',
    dependsOn: '能否买到外国芯片，以及国有买家得到什么指示。',
    example: {
      text: '据估计，华为2025年的AI芯片收入为75亿美元。',
      source: 'https://technodehq.com/?p=2457',
    },
    low: '一半',
    high: '高出一半',
  },
  'huawei/software': {
    name: '昇腾芯片软件',
    unit: '投入的比例',
    withValue: '投入的{value}',
    purpose: '投入工程师开发软件，让中国芯片可用于训练。',
    pro: '同样的芯片干更多的活，训练失败更少。',
    con: '别处就缺了这些工程师，用户也来得慢。',
    dependsOn: '有多少用户帮助找出缺陷：软件越用越成熟。',
    example: {
      text: '2025年8月5日，华为将昇腾芯片软件CANN开源。',
      source: 'https://www.chinadailyhk.com/article/617538',
    },
    low: '硬件优先',
    high: '软件优先',
  },
}

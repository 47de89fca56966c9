/** Chinese words of the charts: titles, buttons, and the sentences that say what a chart shows. */
import type { ChartTexts } from '../chart-texts.ts'
import { SERIES_FAMILIES, SERIES_WORDS } from './series.ts'

export const CHART_TEXT: ChartTexts = {
  families: SERIES_FAMILIES,
  ...SERIES_WORDS,
  topics: {
    common: '常用', frontier: '模型', compute: '算力', chips: '芯片', use: '海外使用', money: '资金', adoption: '普及', indices: '指数与得分', risk: '紧张与人才',
  },
  titles: {
    best: '最强模型', gap: '美国在前沿的领先', open: '最强公开权重模型', 'labs-us': '美国实验室', 'labs-cn': '中国实验室', 'open-cn': '中国实验室公开的权重',
    thrift: '方法的节省程度', stock: '在用的加速器', 'new-cn': '中国如何获得加速器', 'stock-cn': '中国的加速器，按来源', since: '自2022年以来获得的加速器', new: '新增加速器',
    'compute-us': '美国实验室的算力', 'compute-cn': '中国实验室的算力', 'chip-price': '加速器的价格', factories: '中国的芯片工厂', 'home-chips': '中国新增的国产芯片',
    nvidia: '英伟达的收入', 'nvidia-share': '中国在英伟达算力中的占比', third: '第三国的全部使用', emerging: '新兴市场的全部使用', europe: '欧洲的全部使用', apac: '亚太发达经济体的全部使用',
    restricted: '受限市场的全部使用', developers: '中国以外的开发者', 'open-developers': '使用中国开放模型的开发者', firms: '第三国的企业', consumers: '第三国的消费者',
    standards: '在标准中的分量', 'trust-emerging': '新兴市场的信任', 'trust-europe': '欧洲的信任', revenue: '各实验室的收入', 'revenue-us': '美国实验室的收入', 'revenue-cn': '中国实验室的收入',
    closed: '闭源模型：使用与收入', premium: '闭源模型与开放模型的价格比', 'price-us': '美国实验室的价格', 'price-cn': '中国实验室的价格', daily: '日常生活中的用户', software: '软件与办公用户',
    factory: '工厂用户', transport: '运输与贸易用户', health: '医疗与公共服务用户', industry: '产业使用', 'factory-world': '其他地区的工厂用户', 'daily-world': '其他地区日常生活中的用户',
    'index-frontier': '前沿指数', 'index-reach': '影响力指数', 'index-prosperity': '繁荣指数', 'index-resilience': '韧性指数', stability: '安全与稳定', 'score-lead': '得分：领先前沿',
    'score-developers': '得分：赢得全球开发者', 'score-home': '得分：立足自建', 'score-managed': '得分：有序竞争', political: '政治资本', fiscal: '公共资金',
    tension: '两国政府间的紧张程度', hazard: '严重事故的概率', incidents: '迄今的严重事故', talent: '研究人才',
  },
  summary: {
    rose: '{name}：从{start}的{from}升至{end}的{to}，升幅最大的是{quarter}。',
    fell: '{name}：从{start}的{from}降至{end}的{to}，降幅最大的是{quarter}。',
    level: '{name}：{end}为{to}，与{start}相同。',
    now: '{name}：{end}为{to}，你的游戏从这里开始。',
    none: '{name}：到{end}为止没有发布。',
    recordAbove: '你高于史实路径，后者为{value}。',
    recordBelow: '你低于史实路径，后者为{value}。',
    recordSame: '你与史实路径持平。',
    published: '{quarter}公布的数值是{value}；本模型的史实路径为{modelled}。',
  },
  readout: {
    record: '史实{value}',
    published: '公布值{value}（{low}至{high}）',
    publishedBare: '公布值{value}',
    decided: '你的决定：{what}',
    nothing: '游戏开始之前',
    none: '没有发布',
  },
  words: {
    heading: '图表', lead: '你的游戏至今，{start}至{end}。后面的灰色细线，是模型根据真实作出的决定得到的结果。',
    close: '回到游戏', all: '全部图表', topic: '主题', change: '自{start}以来{change}', noChange: '自{start}以来未变',
    recordKey: '灰色细线：史实路径。模型重演双方真实的作为，偶然事件取平均。',
    publishedKey: '带横杠的点：公布的数值及其范围。', decisionKey: '下方的三角：你作出决定的季度。',
    quarter: '图中的季度', keys: '方向键沿季度移动；Home键和End键跳到两端。', log: '对数刻度', record: '显示史实', table: '以表格显示',
    copyCsv: '复制为CSV', saveCsv: '保存CSV', savePng: '保存图片', fullScreen: '全屏', leaveFull: '退出全屏',
    csvCopied: '表格已复制。', csvSaved: '表格已保存。', pngSaved: '图片已保存。', pngFailed: '此浏览器无法绘制图片。',
    csvByHand: '浏览器未能自动复制。请从这里复制表格：', inChart: '图中内容', remove: '移除{name}',
    add: '添加数据', addHelp: '一张图最多放四条同一单位的数据。', full: '图中已有四条数据。移除一条才能再加。',
    every: '全部数据', search: '搜索', searchHelp: '一两个词：实验室、地区、主题。', found: '{n}条数据', foundMore: '{n}条中的前{shown}条。再加一个词可缩小范围。', foundNone: '没有名称含这些词的数据。',
    sources: '公布的数值', sourceRange: '范围', shifted: '来源的起点晚于模型。图中已在其数值上加上模型此前已有的{value}；表格和CSV保留公布的原值。',
    about: '这是什么', honest: '用于学习的模型，不是预测', tableQuarter: '季度', tableRecord: '{name}，史实', tablePublished: '{name}，公布值', tableDecisions: '你的决定',
    unknown: '没有这条数据。以下是全部图表。', begins: '你的游戏开始', compare: '比较与细看', another: '另一张图',
  },
}

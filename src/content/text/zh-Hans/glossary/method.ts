/** Terms about how the game and its model work, in Chinese. */
import type { TermText } from '../../glossary-text.ts'

export const METHOD_TERMS = {
  simulation: {
    term: '模型（模拟世界的）', sortAs: 'moxing shijie', forms: ['本模型', '模拟'],
    plain: '由规则和数字构成的小小世界，可以拿来试一试。它略去了很多东西。',
    exact: '以季度为步长的离散时间模拟：约600个状态变量，各阶段次序固定，每一变化都是有名称的流量。对照2023年至2025年公布的数据手工拟合。它不是预测。',
  },
  lever: {
    term: '措施', sortAs: 'cuoshi', forms: [],
    plain: '你可以设定的东西：一条规则、一个价格、一项计划。每项措施都有代价，也都有反对的理由。',
    exact: '刻度上的一个数，由一个席位掌管，适用于全部对象或其中一个。其现行值推动有名称的渠道，由方程读取。',
  },
  seat: {
    term: '席位', sortAs: 'xiwei', forms: [],
    plain: '桌边的一个位置，有自己的措施，如华盛顿或芯片制造商。你掌管本方的四个席位。',
    exact: '八个位置之一，每方四个：政府、前沿或平台实验室、开放实验室、芯片厂商。账户按席位分设。',
  },
  delay: {
    term: '延迟', sortAs: 'yanchi', forms: [],
    plain: '从作出决定到见效的时间。建厂要很久，规则快一些。',
    exact: '从决定到数值生效的季度数，是措施的一项属性。在此之前，决定已经公布，别人可能作出反应。',
  },
  quarter: {
    term: '季度与回合', sortAs: 'jidu yu huihe', forms: [],
    plain: '一个季度是三个月。一个回合是一个或两个季度，由情景规定。',
    exact: '模型的时间步长。一个回合的决定落在它的首个季度；流量和资金都按季度给出。',
  },
  scenario: {
    term: '情景', sortAs: 'qingjing', forms: ['情景'],
    plain: '一个起点：真实历史中的某个日期，以及游戏从那里走多久。',
    exact: '某一季度的状态，取自史实路径并按公布的数值校正，加上回合数。每处校正都注明来源。',
  },
  seed: {
    term: '种子', sortAs: 'zhongzi', forms: [],
    plain: '几个词，事先决定一局中的全部运气。同样的种子、同样的决定，得到同样的历史。',
    exact: '一段文字，生成器据此在开局前为每个事件抽出一列数。决定不能改动它，因此同一种子的两局之差来自决定。',
  },
  event: {
    term: '事件', sortAs: 'shijian', forms: [],
    plain: '偶然发生的事，如技术突破或供应中断。它的可能性可能取决于双方的作为。',
    exact: '一行数据：每季度的概率、调节它的因子、对象，以及对渠道的推动。游戏中它由种子抽出、取平均，或不计入。',
  },
  'expected-value': {
    term: '期望值', sortAs: 'qiwangzhi', forms: ['期望值', '平均而言'],
    plain: '玩很多次后平均得到的结果。有10%的机会损失50，就算损失5。',
    exact: 'Σ概率×影响。事件“取平均”时，每个影响每季度都乘以其概率计入；可正可负的影响平均为零。离散程度因此丢失。',
  },
  waterfall: {
    term: '瀑布图', sortAs: 'pubutu', forms: ['瀑布图'],
    plain: '从旧值一步步走到新值的图，每个原因一条。',
    exact: '对变化的分解。对存量，各条是记录在账的流量，相加精确到最后一位；对份额和收入，各条是对数平均因子，相加也精确。',
  },
  flow: {
    term: '流量', sortAs: 'liuliang', forms: [],
    plain: '一个数字变化的一个有名称的原因，以及变了多少。',
    exact: '账本中的一条：位置、原因、数量。一个数的旧值依次加上全部流量，就是新值，精确到最后一位。',
  },
  counterfactual: {
    term: '反事实', sortAs: 'fanshishi', forms: ['反事实'],
    plain: '假如有一件事不同，会发生什么。在游戏中你可以退回去试一试。',
    exact: '只改变一项决定、运气全部不变的同一次运行。两者之差就是该决定在本模型中的作用，包括别人的反应。',
  },
  'back-test': {
    term: '回测', sortAs: 'huice', forms: ['回测'],
    plain: '让模型重演过去，再与真实发生的比较。',
    exact: '从2022年第四季度起按真实决定运行，偶然取平均，途中不校正，与公布的数据对照。模型文档列出各项误差。全部参数都由看过数据的人选定。',
  },
  'parameter-range': {
    term: '参数与范围', sortAs: 'canshu yu fanwei', forms: ['参数'],
    plain: '模型规则中的一个固定数字。它的范围表示可能偏离多少。',
    exact: '每个参数有值、范围、单位、年份、证据标记和来源。范围是对合理取值的判断，不是置信区间。',
  },
  'evidence-tags': {
    term: '证据标记R、D、P、M、J', sortAs: 'zhengju biaoji', forms: ['证据标记'],
    plain: '一个字母，表示一个数字有多可靠：是读自来源，还是只是某人的判断。',
    exact: 'R读自所注明的来源；D由公开数据算出；P见于原型；M凭记忆，未再核对；J判断。看到J和M，不妨试试别的值。',
  },
  'fan-chart': {
    term: '扇形图', sortAs: 'shanxingtu', forms: ['扇形图'],
    plain: '一条线展开成扇形：越宽，就越不确定。',
    exact: '多次运行随时间的分位数，参数从其范围中抽取，或运气重新抽取。英格兰银行自1990年代起这样公布预测。这里的区间说的是模型会怎样，不是世界会怎样。',
  },
  forecast: {
    term: '预测', sortAs: 'yuce', forms: ['预测'],
    plain: '对将要发生什么的陈述。本游戏不作预测。',
    exact: '带日期、事后可以评分的关于世界的概率陈述。模型的输出以其方程、决定和参数为条件。',
  },
} as const satisfies Readonly<Record<string, TermText>>

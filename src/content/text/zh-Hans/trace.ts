/** Chinese words below the bars of a waterfall, in the web, and about who moved what. */
import type { TraceTexts, TraceWords } from '../trace-texts.ts'
import { EQUATION_TEXT } from './trace-equations.ts'
import { PARAMETER_TEXT } from './trace-parameters.ts'
import { WEB_WORDS } from './trace-web.ts'

const TRACE_WORDS: TraceWords = {
  crumbs: '当前位置',
  close: '回到游戏',
  openBar: '看下一层：{label}',
  turn: '第{turn}回合：{period}',
  earlier: '上一回合',
  later: '下一回合',
  byLab: '按实验室',
  madeOf: '由什么构成',
  madeOfHelp: '每一项都可打开同一回合的瀑布图。',
  equation: '方程',
  parameters: '其中的数值',
  noParameters: '没有自己的参数：直接读自本回合。',
  unitOf: '（{unit}）',
  range: '{low}至{high}',
  basis: { R: '读自来源', D: '由公开数据算出', P: '来自原型', M: '凭记忆', J: '判断' },
  judged: '判断：总得有人选一个数。换一个值，看看结论是否仍然成立。',
  familyMore: { other: '同类还有{n}个' },
  decisions: '背后的决定',
  decisionsNone: '本局没有哪项决定直接作用于它，但可能有决定经由别的环节影响了它：上一层的“是哪些决定造成的？”会把这算出来。',
  decision: '{who}：{what}',
  when: '{quarter}决定，第{turn}回合',
  thisTurn: '本回合',
  toLog: '在记录中查看',
  chart: '它的图表',
  web: '机制网络',
  whichOpen: '是哪些决定造成的？',

  which: {
    heading: '是哪些决定造成的？',
    lead: { other: '最近{n}个回合，按这些决定的每一种组合重新推演，双方都算在内，运气相同。每组决定得到它在所有先后次序中的平均作用，因此各条相加分毫不差。' },
    turns: { other: '最近{n}个回合' },
    span: '回看多远',
    quantity: '数字',
    working: '已推演{done}种组合，共{all}种',
    stop: '停止',
    failed: '此浏览器无法完成计算。',
    again: '再试一次',
    from: '没有这些决定',
    to: '实际结果',
    rest: '这些回合的其他所有决定',
    sum: '{sum} = {end}。每组决定只计一次。',
    alone: '单独拿掉它：{amount}。它还取决于其他决定。',
    interaction: '凡有注明之处，单独拿掉该决定所带来的变化与此不同：决定之间相互作用，任何公平的分解都不应掩盖这一点。',
    none: '这些回合没有作出任何决定。',
    bar: '{what}（{who}）',
    method: '在这个模型中，对{groups}组决定计算沙普利值，共重演{runs}次。',
    small: '变化小到无法显示：{list}。',
  },
}

export const TRACE_TEXT: TraceTexts = { words: TRACE_WORDS, web: WEB_WORDS, equations: EQUATION_TEXT, parameters: PARAMETER_TEXT }

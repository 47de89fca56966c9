/**
 * Chinese words of the waterfalls: what each bar is called and says, whose act it was, and how the change was split.
 * A bar whose driver can go both ways has two names, `name` for up and `down`; `sentence` stands under it.
 */
import type { WhyTexts } from '../shape.ts'
import { WHY_FLOWS } from './why-flows.ts'

export const WHY: WhyTexts = {
  who: {
    you: '你',
    yourSide: '你方',
    side: '{government}一方',
    row: '其他国家',
    carried: '前期延续',
    world: '世界',
    all: '各方',
  },

  models: { us: '美国模型', cn: '中国模型', row: '其他国家模型' },
  services: { us: '美国服务', cn: '中国服务', row: '其他国家服务' },
  openWeights: { us: '美国开放权重', cn: '中国开放权重', row: '其他国家开放权重' },

  end: '{quarter}末',
  mostOfIt: '主要来自：{labs}。',
  /** `{count}` from the list below. Only for two and more. */
  smaller: '其余{count}项较小的影响',
  counts: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  some: '{list}。',
  someMore: '{list}等。',
  rounding: { name: '舍入', sentence: '各条四舍五入后剩下的零头。' },
  sum: '{sum} = {end}。每一条只计一次。',
  nothing: '没有哪一项的影响大到需要列出。',
  because: {
    clause: '{amount}，因为{label}。',
    thing: '{amount}，来自“{label}”一项。',
    atLab: '{amount}，来自{lab}的“{label}”一项。',
    labModel: '{lab}的模型变强',
    labOpen: '{lab}已发布的模型变强',
    aboveAll: '{label}，以{lab}为主',
    proper: ['AI', '英伟达', '中国', '美国'],
  },
  groups: { carried: '前几回合的影响，仍在显现', now: '本回合' },
  /** A bar of one number within a bar of another: revenue within prosperity. */
  withinRevenue: '收入：{label}',
  ofLab: '{label}（{lab}）',
  incidentsFade: '过往事故逐渐淡去',
  actsOf: '{government}一方的新限制',

  methods: {
    ledger: '取自模型的账本，其中记有本回合的每一笔流量。',
    lmdi: '对模型自身的因子作对数平均分解（LMDI），各项相加，不留余数。',
    lead: '取自模型的账本，其中记有本回合的每一笔流量。实验室发布的进步，按提升其最强可训练模型的各项因素分摊。',
    selfReliance: '这是总量中的一个份额，按前后两期的均值分解，各项相加，不留余数。',
    score: '得分是五项指数在各自标尺上位置的加权几何平均，因此取对数后，它的变化就是这些位置变化之和。',
    frontier: '取自模型的账本，其中记有本回合的每一笔流量。在满分之前，无论领先多少，每一分领先的价值相同。',
    reach: '海外份额与标准，再各自细分。对模型自身的因子作对数平均分解（LMDI），各项相加，不留余数。',
    prosperity: '收入与产业应用，再各自细分。对模型自身的因子作对数平均分解（LMDI），各项相加，不留余数。',
    stability: '取自模型的账本，其中记有本回合的每一笔流量。事故概率按对数平均分解。',
  },

  bars: {
    ...WHY_FLOWS,

    // Chips
    legalLine: { name: '{us}的管制线放行更多', down: '{us}的管制线放行更少', sentence: '出口管制线以及按线设计的型号所留出的空间。' },
    legalGuidance: { name: '{cn}劝退的芯片减少', down: '{cn}劝退的芯片增多', sentence: '即使进口合法，仍引导企业购买国产芯片。' },
    legalDemand: { name: '中国对外国芯片的需求', sentence: '如果没有任何阻碍，中国企业会买多少。' },
    legalAhead: { name: '提前采购、清单与型号变贵', sentence: '提前或推后的采购、列入清单的企业，以及因管制线而变贵的芯片。' },
    home: { name: '中国工厂交付更多', down: '中国工厂交付更少', sentence: '取决于良品裸片和内存中更稀缺的一种。' },
    smuggled: { name: '更多芯片经非法渠道流入', down: '更少芯片经非法渠道流入', sentence: '未满足的需求滋养这些网络，执法使其减少。' },
    volume: { name: '在中国以外售出的芯片', sentence: '各地买家在机器上投入更多，也买到了更多。' },
    markup: { name: '面向中国市场的高价型号增多', down: '面向中国市场的高价型号减少', sentence: '按出口管制线设计的芯片，单位算力售价更高。' },
    published: { name: '起点取自公布数字', sentence: '模型自己算出的该季度数字与它略有出入。' },

    // Lead
    tookLead: { name: '{lab}成为本方领先者', sentence: '它原先落后于{before}；追上来的这段路要从进步中扣除。' },
    backlog: { name: '早已训练好，现在发布', sentence: '这家实验室训练中的模型强于它对外提供的模型。' },
    behind: { name: '自身训练仍然落后', sentence: '这家实验室提供的模型部分得自别处；自身训练要先追上它。' },
    training: { name: '正在进行的训练', sentence: '已购入的算力继续转化为模型。' },
    machines: { name: '算力增加（{lab}）', down: '算力减少（{lab}）', sentence: '实验室可用于下一个模型的芯片。' },
    trainShare: { name: '用于训练的算力增加（{lab}）', down: '用于训练的算力减少（{lab}）', sentence: '算力中用于训练的比例。' },
    trainingLost: { name: '训练失败', sentence: '本季度的训练有一部分毫无收获。' },

    // Use and revenue
    mix: { name: '一些市场增长更快', sentence: '开始使用AI的人越多，这个市场在总体中的分量越重。' },
    released: {
      name: '{lab}的权重追近其服务', down: '{lab}的服务与其权重拉开距离',
      sentence: '开发者自营服务的使用量，按其权重公开的程度计为开放。',
    },
    users: { name: '用户增多', sentence: '使用AI的人和企业变多。' },
    depth: { name: '每位用户花费更多', sentence: '模型越好，人们用得越多，付费也越多。' },
    prices: { name: '{services}涨价', down: '{services}降价', sentence: '实验室能收多少钱，取决于它比最好的免费模型领先多少。' },
    pricesYours: { name: '{services}涨价', down: '{services}降价', sentence: '在领先免费模型所容许的价格之外，由你定价的部分。' },
    momentum: { name: '先前选择的影响仍在显现', sentence: '用户逐步转向自己偏好的模型；这反映的是一个季度前的格局。' },
    quality: { name: '{models}变强', sentence: '更好的托管模型从别处吸引了用户。' },
    qualityOpen: { name: '{openWeights}变强', sentence: '任何人都能运行的权重变好，吸引了用户。' },
    price: { name: '{services}变便宜', down: '{services}变贵', sentence: '实验室能收多少钱，取决于它比最好的免费模型领先多少。' },
    service: { name: '{services}的富余算力增加', down: '{services}的富余算力减少', sentence: '算力不足的服务只能把用户拒之门外。' },
    friction: { name: '{services}对客户的核查放松', down: '{services}对客户的核查收紧', sentence: '防止被复制的核查，也会给正常客户添麻烦。' },
    licence: { name: '{openWeights}的许可证放宽', down: '{openWeights}的许可证收紧', sentence: '有了附加条件，开发者会转向没有条件的权重。' },
    tooling: { name: '围绕{models}的工具增多', down: '围绕{models}的工具减少', sentence: '开发者用开放权重做开发，或逐渐离开。' },
    trust: { name: '对{services}的信任上升', down: '对{services}的信任下降', sentence: '对一方服务的信任，会为该方所有服务打开或关上大门。' },
    standards: { name: '海外标准向{models}靠拢', down: '海外标准偏离{models}', sentence: '海外用什么，什么就慢慢成为标准。' },
    content: { name: '{cn}的内容规则放宽', down: '{cn}的内容规则收紧', sentence: '严格的规则使消费类服务在海外的吸引力下降。' },
    habit: { name: '已在用{models}的人更多', down: '已在用{models}的人更少', sentence: '人们会选择周围的人在用的东西。' },
    ban: { name: '{government}放宽服务禁令', down: '{government}收紧服务禁令', sentence: '禁令会关闭托管服务；在本地运行的权重，它只能触及一部分。' },
    banThird: { name: '第三国的禁令', sentence: '禁令会关闭托管服务；在本地运行的权重，它只能触及一部分。' },

    // Indices
    industry: { name: 'AI在产业中扩散', sentence: '企业向已在使用的同行学习。' },
    drive: { name: '{cn}的产业应用计划', sentence: '该计划促使企业更早采用AI，也要占用为它们服务的算力。' },
    materials: { name: '材料限供使芯片减产更多', down: '材料限供使芯片减产变少', sentence: '因关键材料没有到货而未能制造的芯片。' },
    supply: { name: '芯片供应部分中断', down: '芯片供应恢复', sentence: '工厂停工，或重新开工。' },
    homeChips: { name: '国产芯片交付', sentence: '它们在现有算力中的比重上升。' },
    software: { name: '国产芯片的软件趋于成熟', sentence: '同样的芯片能做更多的事。' },
    foreign: { name: '外国芯片流入', sentence: '合法进口、走私和租用的芯片：算力更多，可能失去的也更多。' },
    retired: { name: '旧芯片退役', sentence: '外国芯片和国产芯片都一样。' },
    memory: { name: '内存库存可用更久', down: '内存库存可用时间缩短', sentence: '高带宽内存的库存与芯片产量之比。' },
    goodwillFades: { name: '未动用的支持逐渐消退', sentence: '没有用掉的部分，每季度会被淡忘一些。' },
    standing: { name: '{index}', sentence: '在这一方略下权重为{weight}。在得分的标尺（{low}到{high}）上，它从{from}变为{to}（满分100）。' },

    // Stability
    reachOfAttackers: { name: '攻击者够得着强模型了', sentence: '已公开的权重，以及一段时间之后的闭源模型。' },
    haste: { name: '实验室发布更仓促', down: '实验室发布更从容', sentence: '发布前测试越少，事故越可能发生。' },
    gamble: { name: '紧张局势下竞争更胶着', down: '竞争不再那么紧张', sentence: '两国政府争执时，紧追在后的一方会冒险。' },
    safety: { name: '测试更松、对话更少', down: '测试更严、对话更多', sentence: '双方的安全标准，以及双方都参与的对话。' },
    skill: { name: '攻击者可及的模型变强', sentence: '已公开的权重，以及一段时间之后的闭源模型。' },
    margin: { name: '攻击者的模型追近', down: '防御者的模型拉开距离', sentence: '防御者的模型更好，可以抵消一部分概率。' },
  },
}

/** Chinese words of what levers cost, from when they act, what is left, and why a decision is refused. */
import type { PricingTexts } from '../shape.ts'

export const PRICING: PricingTexts = {
  free: '无花费',
  political: '{n}点政治资本',
  politicalOnce: '一次性{n}点政治资本',
  once: '一次性{money}',
  perQuarter: '每季度{money}',
  saves: '每季度节省{money}',
  politicalPerQuarter: '生效期间每季度{n}点政治资本',
  savesPolitical: '每季度省下{n}点政治资本',

  atOnce: '立即生效',
  later: { other: '{n}个季度后生效' },
  from: '自{quarter}起生效',
  pending: '自{quarter}起为{value}',
  allLabs: '所有实验室',

  leaves: '剩余{list}',
  with: '{money}（{seat}）',
  upkeep: '每季度经常性开支{upkeep}，收入约{income}',
  regained: '每季度恢复约{n}；生效中的措施占用{carried}',
  cashOf: '{cash}：{seat}',
  bigChanges: '已选{n}项大动作，最多{max}项',

  values: {
    moneyPerQuarter: '每季度{money}',
    multiple: '{n}倍',
    multipleOf: '{n}{unit}',
    quarters: { other: '{n}个季度' },
    /** A value with the name that it has: “72% of desired performance blocked (October 2023)”. */
    named: '{value}（{name}）',
    withUnit: '{value}{unit}',
    atEnd: '{value}（{words}）',
    ofScale: '{noun}{value}',
    mixed: '各不相同',
    onAverage: '平均{value}',
    /** A decision in the list at the end of a game. */
    decided: '{lever}（{whose}）定为{value}',
  },

  refused: {
    tooManyChanges: '{seat}每季度最多作{max}项大动作，名额已用完。请把步子放小，或等下一季度。',
    political: '这需要{price}点政治资本，目前剩余{have}点。',
    money: '这需要{price}，目前剩余{have}。',
    carried: '生效中的措施每季度将占用{carried}点政治资本，而每季度只恢复{regained}点。请先放宽其他措施。',
    upkeep: '这会使经常性开支达到每季度{upkeep}，而能支付的是{have}。',
    outOfRange: '{value}超出“{lever}”的范围，即{min}到{max}。',
    offStep: '{value}落在“{lever}”的两档之间，最近的一档是{nearest}。',
    unsettable: '“{lever}”不能这样设定。',
  },
}

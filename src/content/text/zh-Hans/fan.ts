/** Chinese words of the fans. */
import type { FanWords } from '../turn-texts.ts'

export const FAN: FanWords = {
  heading: '可能会怎样',
  number: '显示的数字',
  with: { lever: '作这项改变', turn: '按你这一回合的安排' },
  without: { lever: '不作改变', turn: '什么都不改变' },
  unmoved: { lever: '调整这项措施，第二个扇形图就会显示它可能带来的变化。', turn: '你还没有作任何改变。' },
  at: '到{quarter}',
  range: '十个未来里有八个在{low}至{high}之间',
  average: '运气平均时',
  higher: '取中间值，多出{change}。',
  lower: '取中间值，少了{change}。',
  same: '取中间值，看不出差别。',
  late: {
    part: '这项措施要到{quarter}才起作用，已近扇形图的末尾：它的作用大多在那之后。',
    none: '这项措施要到{quarter}才起作用，那时扇形图已经结束：在这里看不到它的作用。',
  },
  counting: '推算中……',
  counted: { other: '{n}个未来' },

  method: { other: '用本模型推算了{n}个未来，运气随机抽取，两个扇形图用的是同样的运气。' },
  single: '这一局的偶然事件取平均：本模型只有一个未来，没有扇形图。',
  rival: {
    holds: '假定{them}什么都不改变。',
    dated: '假定{them}照史实行事，直到史实记录结束。',
    asked: '假定{them}保持一贯的做法，并在每个未来里各自应对。',
    drawn: '假定{them}随机行事。',
    once: '假定{them}只按平均运气规划一次，并不知道你的改变。',
  },
  rest: '假定你此后不再作决定，也假定模型本身是对的。',
  luck: '所以扇形图只反映运气。',

  spoken: '{label}，{quarter}。{with}：{middle}。{without}：{other}。',
  picture: '图：{label}，从{from}到{to}。下面的文字说明最后会到哪里。',

  turnHeading: '这个回合可能带来什么',
  turnFirst: '先猜再看，学到的更多。可以先给出你的区间，也可以直接看。',
  turnShow: '显示扇形图',
  own: '你对“{label}”的区间是{low}至{high}，图中用括号线标出。到那时，十个未来里有八个在{from}至{to}之间。',
  ownNear: '你对“{label}”的区间是{low}至{high}，图中用括号线标出。到那时，十个未来里有八个都在{to}上下。',
}

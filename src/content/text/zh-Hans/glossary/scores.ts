/** Terms about the indices and the score, in Chinese. */
import type { TermText } from '../../glossary-text.ts'

export const SCORE_TERMS = {
  index: {
    term: '指数', sortAs: 'zhishu', forms: ['五项指数', '各项指数'],
    plain: '从0到100的一个数字，概括局势的一个方面。共有五项。',
    exact: '状态的函数，从不取决于决定本身：前沿、影响力、繁荣、韧性和稳定。前四项各方自有，第五项双方共有。',
  },
  reach: {
    term: '影响力', sortAs: 'yingxiangli', forms: ['影响力指数', '海外影响力', '海外的影响力'],
    plain: '世界其他地方在多大程度上使用一方的模型、遵循它的标准。',
    exact: '100·（0.7·第三国使用份额 + 0.3·标准）^{index-reach-curve}。',
  },
  prosperity: {
    term: '繁荣', sortAs: 'fanrong', forms: ['繁荣'],
    plain: '一方的实验室收入多少，本国经济使用AI有多广。',
    exact: '一半来自本方实验室收入的对数（每季度达到{index-revenue-full$}为满），一半来自产业应用x，按1.25·x/（x + 0.25）；0–100。',
  },
  resilience: {
    term: '韧性', sortAs: 'renxing', forms: ['韧性'],
    plain: '如果另一方不再卖给它，一方能站得多稳。',
    exact: '美国：本国芯片产能、材料的其他来源、未损失的供应。中国：算力中的国产部分、国产设备、内存库存可用的季度数。两个公式不同；宜把一方与它自己的过去相比。',
  },
  stability: {
    term: '安全与稳定', sortAs: 'anquan yu wending', forms: ['安全与稳定', '稳定指数'],
    plain: '两国之间平静，事故少。双方共有这个数字：谁也不能独占。',
    exact: '100·[1 − 0.64·事故概率/{index-hazard-full} − 0.55·紧张程度/10 − 0.12·余波/2]，每项最多为其全部权重，结果不低于0。',
  },
  doctrine: {
    term: '方略', sortAs: 'fanglve', forms: ['方略'],
    plain: '你自己决定怎样算赢。它规定五项指数中哪几项对你的得分最重要。',
    exact: '五个合计为1的权重。得分是各指数的加权几何平均；每项指数按它在刻度上的位置计，刻度的一端是游戏中很难跌破的水平，另一端是很难达到的水平。双方起点不同，所以刻度也不同。结局时会列出四种方略下的得分，因为没有哪一种是唯一正确的。',
  },
  'geometric-mean': {
    term: '几何平均', sortAs: 'jihe pingjun', forms: ['几何平均'],
    plain: '一种平均数：只要有一个数很低，整体就被拉低。它鼓励样样都做得不差。',
    exact: 'exp(Σ权重·ln x)，x是指数在其0至100刻度上的位置，至少按2计。联合国人类发展指数自2010年起采用它，理由相同。',
  },
  par: {
    term: '基准分', sortAs: 'jizhunfen', forms: ['基准分'],
    plain: '用来衡量自己的分数：一个已知玩家从同样的起点能达到多少。你可能更好，也可能更差。',
    exact: '参照的电脑玩家在同样的情景、种子、一方和方略下的得分。它是尺子，不是可能达到的最好成绩。',
  },
} as const satisfies Readonly<Record<string, TermText>>

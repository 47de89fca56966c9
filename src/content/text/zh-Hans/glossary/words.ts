/** Chinese words around the glossary: its page and the small sheet that explains a term. */
import type { GlossaryWords } from '../../glossary-text.ts'

export const GLOSSARY_WORDS: GlossaryWords = {
  heading: '词汇表',
  lead: '本游戏用语的含义，分两个层次。通俗版人人可读；精确版给出单位和在模型中的位置。',
  search: '搜索词汇表',
  found: '显示{n}个词条，共{all}个',
  nothing: '没有词条含“{text}”。换个短一点的词试试。',
  letters: '拼音首字母',
  level: '解释的层次',
  levels: { plain: '通俗', exact: '精确' },
  related: '参见',
  levers: '游戏中的措施',
  series: '命令行中的数据',
  whole: '见词汇表',
  close: '关闭解释',
  print: '打印',
  home: '首页',
  game: '回到游戏',
}

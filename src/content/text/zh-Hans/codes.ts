/** Chinese sentences about links, codes and files that hold a game. */
import type { CodeTexts } from '../shape.ts'

export const CODES: CodeTexts = {
  faults: {
    none: '这段文字里没有游戏代码。',
    unknownKind: '以“{given}”开头的代码，这个版本的游戏不认识。',
    newerFormat: '这个代码由更新的版本生成。请刷新本页，或回到生成它的地方打开。',
    unknownEngine: '这一局使用第{engine}号规则，本页只认识到第{known}号。请刷新本页，或回到生成它的地方打开。',
    cut: '代码在传送途中被截断了。请完整地重新复制，或向对方索取文件。',
    altered: '代码已损坏：有些字母和发出时不同。请重新复制，或向对方索取文件。',
    capitals: '链接在传送途中被改成了大写，已无法读取。请向对方索取用于输入的代码，或索取文件。',
    long: '代码有{length}个字母，最多允许{most}个。',
    content: '代码完整，但其中的内容这个版本的游戏无法运行。',
    line: '第{line}行无法读取：“{given}”。',
  },
  verdicts: {
    verified: '已核实：在这里重新运行，这些决定得出同样的结果。',
    differs: '从第{turn}回合起不符：在这里重新运行，这些决定得出另一种结果。',
    differsAtStart: '开局就不符：这一局的起点和代码所说的不一样。',
    otherEngine: '使用另一套规则（第{engine}号），这里没有这套规则。',
    unplayable: '代码要求的内容，这个版本的游戏无法运行。',
  },
  scenario: {
    'not-json': '这不是情景文件。',
    type: '{field}：内容的类型不对。',
    'unknown-key': '{field}：游戏不认识“{given}”，最接近的是“{nearest}”。',
    'unknown-value': '{field}：游戏不认识“{given}”，最接近的是“{nearest}”。',
    'unknown-variable': '{field}：世界里没有“{given}”这个数值。',
    name: '{field}：这里只能用由字母和数字组成的短名称。',
    'wrong-side': '{field}：“{given}”与所选的一方不符。可用：{allowed}。',
    long: '{field}：太长，最多{most}个字符。',
    empty: '{field}：这里是空的。',
    unseen: '{field}：有无法显示的字符。',
    edges: '{field}：开头或结尾有空格。',
    many: '{field}：太多，最多{most}个。',
    twice: '{field}：“{given}”出现了两次。',
    range: '{field}：必须在{least}到{most}之间。',
    'off-step': '{field}：落在两档之间，最接近的是{nearest}。',
    digits: '{field}：位数太多，最多{most}位。',
  },
  fields: {
    whole: '情景', base: '起始情景', title: '标题', briefing: '简报', questions: '问题', turns: '回合数', quartersPerTurn: '回合长度',
    side: '哪一方', players: '玩家', depth: '措施的数量', levers: '措施', events: '事件', chosen: '选定的事件', opponent: '对手', pack: '参数',
    corrections: '起始数值', entry: '{field}第{n}项',
  },
}

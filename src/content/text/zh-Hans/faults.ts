/** Chinese sentences about links and seeds that cannot be read. `{given}` is what stood there, `{allowed}` a list. */
import type { FaultTexts } from '../shape.ts'

export const FAULTS: FaultTexts = {
  unknownKey: '游戏不认识链接参数“{given}”，最接近的是“{nearest}”。如果链接来自更新的版本，请在新版本中打开。',
  twice: '链接为“{key}”给出了两个值，以第一个“{given}”为准。',
  unknownValue: {
    scenario: '没有情景“{given}”，最接近的是“{nearest}”。可用：{allowed}。',
    side: '没有名为“{given}”的一方，最接近的是“{nearest}”。可用：{allowed}。',
    opponent: '没有对手“{given}”，最接近的是“{nearest}”。可用：{allowed}。',
    events: '没有事件方式“{given}”，最接近的是“{nearest}”。可用：{allowed}。',
    doctrine: '没有方略“{given}”，最接近的是“{nearest}”。可用：{allowed}。',
    depth: '没有措施数量“{given}”，最接近的是“{nearest}”。可用：{allowed}。',
  },
  wrongSide: '对手“{given}”只能扮演“{side}”，而这一方由玩家掌管。可用：{allowed}。',
  missing: '链接没有写明“{key}”，可能在传送途中被截短。',
  players: {
    unknown: '没有玩家“{given}”，最接近的是“{nearest}”。玩家可以是us、cn，或用+连接的席位。',
    bothSides: '一位玩家只能掌管同一方的席位；“{given}”含有双方的席位。请在它们之间加逗号。',
    twice: '席位“{given}”分给了两位玩家。',
    first: '链接写明的一方是“{given}”，但链接中的第一位玩家并不掌管它。',
  },
  seed: {
    empty: '种子至少要有一个字符，例如“amber-heron-27”。',
    long: '种子太长：算作{n}，最多{max}。一个汉字算3。',
    space: '这不是游戏的链接。带空格的种子，可以在开局页面的种子栏里输入。',
    unseen: '种子中有无法显示的字符。',
    near: '任何文字都可以作种子，这里照原样使用。如果“{given}”本来想写“{nearest}”，请输入{seed}。',
  },
}

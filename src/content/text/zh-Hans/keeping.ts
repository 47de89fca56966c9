/** Chinese words about keeping: the game without a network, a new version, games as files, one game in two windows. */
import type { KeepingTexts } from '../shape.ts'

export const KEEPING: KeepingTexts = {
  teachers: '给教师：不用服务器的课堂',
  offline: {
    ready: '游戏现在没有网络也能运行：所有情景、语言和页面都已存在这台设备上。',
    file: '这份游戏就是一个文件，不需要网络，也不向任何地方发送内容。',
    without: '现在没有网络。这里的一切照常可用，只是其他网站上的来源打不开。',
    install: '安装到这台设备',
    waits: '新版本已经下载好。等所有窗口里都没有打开的游戏时，就会启用。',
    next: '新版本已经就绪，下次载入本页时就能看到。',
    now: '现在就用',
  },
  saveFile: '存为文件',
  unopened: {
    heading: '打不开的存档',
    text: '它们原样留在这里，内容没有任何改动。可以存为文件自己保留，或交给能帮忙的人看；不再需要的可以移除。',
    why: {
      damaged: '存档{n}，{size} kB：已损坏，无法读取',
      newer: '存档{n}，{size} kB：来自更新的游戏版本',
      rules: '{game}：因版本不同而搁置',
    },
    again: '再试着打开',
  },
  challenges: '每日挑战与每周挑战',
  make: '制作自己的情景',
  follow: {
    text: '这一局也在另一个窗口里打开着。由那个窗口继续玩并保存，这个窗口只是跟随。',
    take: '改在这个窗口里玩',
  },
}

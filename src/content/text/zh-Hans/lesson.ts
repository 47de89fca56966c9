/** 关于课堂语言的文字。 */
import type { LessonTexts } from '../lesson-texts.ts'

export const LESSON_TEXT: LessonTexts = {
  reading: '此链接以简体中文打开，这是本节课的语言。',
  offered: '此链接所属的课使用{language}。',
  go: '用简体中文阅读',
  choose: '本节课的语言',
  each: '每位读者自己的语言',
  help: '没有在设备上选过语言的人，打开时就是这种语言。按一个按钮即可换回。',
}

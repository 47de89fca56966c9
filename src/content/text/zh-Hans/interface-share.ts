/** Words of sharing that the first page and the game say before anything of it is loaded. */
export const SHARE = {
  open: '分享',
  openOther: '从文件或二维码打开',
  compare: '比较两局游戏',
}

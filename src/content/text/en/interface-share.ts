/** Words of sharing that the first page and the game say before anything of it is loaded. */
export const SHARE = {
  open: 'Share',
  openOther: 'From a file or a QR code',
  compare: 'Compare two games',
} as const

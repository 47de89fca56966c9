/** Words of sharing that the first page and the game say before anything of it is loaded. */
export const SHARE = {
  open: 'Compartir',
  openOther: 'Desde un archivo o un código QR',
  compare: 'Comparar dos partidas',
}

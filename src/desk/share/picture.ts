/** The result as a picture: what came of the game, the five indices of both sides, and the QR code that opens it. Drawn here. */
import { paintQr, type QrGrid } from './qr.tsx'

export interface CardWords {
  readonly game: string
  readonly kicker: string
  readonly headline: string
  readonly score: string
  readonly scoreOf: string
  readonly us: string
  readonly cn: string
  readonly indices: readonly { readonly name: string; readonly us: string; readonly cn: string; readonly shared: boolean }[]
  readonly foot: string
}

const WIDTH = 1200
const HEIGHT = 1200
const EDGE = 72
const SERIF = '"Source Serif 4 Variable","Noto Serif SC","Songti SC",Georgia,serif'
const SANS = '"Source Sans 3 Variable","Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif'

/** The paper and inks of the page. */
function inks(): Record<'ground' | 'text' | 'text2' | 'rule' | 'us' | 'cn', string> {
  const host = document.createElement('div')
  host.dataset['surface'] = 'paper'
  host.className = 'unseen'
  document.body.append(host)
  const style = getComputedStyle(host)
  const of = (name: string): string => style.getPropertyValue(name).trim()
  const found = { ground: of('--ground'), text: of('--text'), text2: of('--text-2'), rule: of('--rule'), us: of('--us'), cn: of('--cn') }
  host.remove()
  return found
}

/** Lines that are no wider than the room; Chinese may break between any two signs. */
function wrapped(context: CanvasRenderingContext2D, text: string, width: number, most: number): string[] {
  const pieces = text.match(/[\u2E80-\u9FFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+|\s+/g) ?? []
  const lines: string[] = ['']
  for (const piece of pieces) {
    const longer = lines[lines.length - 1] + piece
    // A closing sign stays with the line before it.
    if (context.measureText(longer.trimEnd()).width <= width || /^[，。；：！？、）”]$/.test(piece)) lines[lines.length - 1] = longer
    else lines.push(piece.trimStart())
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1].trimEnd()}…`]
}

export async function cardOf(words: CardWords, grid: QrGrid | null): Promise<Blob> {
  await document.fonts.ready
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas here.')
  const ink = inks()
  const line = (text: string, x: number, y: number, font: string, paint: string, align: CanvasTextAlign = 'start'): void => {
    context.font = font
    context.fillStyle = paint
    context.textAlign = align
    context.fillText(text, x, y)
  }
  context.textBaseline = 'alphabetic'
  context.fillStyle = ink.ground
  context.fillRect(0, 0, WIDTH, HEIGHT)

  line(words.game, EDGE, 118, `600 44px ${SERIF}`, ink.text)
  context.font = `400 28px ${SANS}`
  wrapped(context, words.kicker, WIDTH - 2 * EDGE, 2).forEach((text, i) => line(text, EDGE, 168 + i * 38, `400 28px ${SANS}`, ink.text2))
  context.fillStyle = ink.text
  context.fillRect(EDGE, 232, WIDTH - 2 * EDGE, 3)

  const headFont = `600 50px ${SERIF}`
  context.font = headFont
  const head = wrapped(context, words.headline, WIDTH - 2 * EDGE, 4)
  head.forEach((text, i) => line(text, EDGE, 300 + i * 60, headFont, ink.text))
  let y = 300 + head.length * 60 + 14
  line(words.score, EDGE, y + 44, `600 64px ${SANS}`, ink.text)
  context.font = `600 64px ${SANS}`
  line(words.scoreOf, EDGE + context.measureText(words.score).width + 20, y + 44, `400 28px ${SANS}`, ink.text2)
  y += 112

  // Both sides by shape as well as by colour.
  const [atUs, atCn] = [560, 710]
  context.fillStyle = ink.us
  context.fillRect(atUs - 22, y - 22, 20, 20)
  context.fillStyle = ink.cn
  context.beginPath()
  context.moveTo(atCn - 12, y - 26)
  context.lineTo(atCn + 2, y - 12)
  context.lineTo(atCn - 12, y + 2)
  context.lineTo(atCn - 26, y - 12)
  context.fill()
  line(words.us, atUs - 12, y + 32, `400 22px ${SANS}`, ink.text2, 'center')
  line(words.cn, atCn - 12, y + 32, `400 22px ${SANS}`, ink.text2, 'center')
  y += 84
  for (const index of words.indices) {
    line(index.name, EDGE, y, `400 30px ${SANS}`, ink.text)
    if (index.shared) line(index.us, (atUs + atCn) / 2 - 12, y, `600 34px ${SANS}`, ink.text, 'center')
    else {
      line(index.us, atUs - 12, y, `600 34px ${SANS}`, ink.text, 'center')
      line(index.cn, atCn - 12, y, `600 34px ${SANS}`, ink.text, 'center')
    }
    context.fillStyle = ink.rule
    context.fillRect(EDGE, y + 18, 720, 2)
    y += 62
  }
  if (grid) paintQr(context, grid, WIDTH - EDGE - 320, y - 5 * 62 - 60, 320)
  line(words.foot, EDGE, HEIGHT - 60, `400 24px ${SANS}`, ink.text2)
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The canvas gave no picture.'))), 'image/png')
  })
}

/** Pictures of a page made small, and compared: what stands where and how light it is, not how a letter is drawn. */
import type { Page } from 'playwright-core'

/** A picture in cells of `CELL` × `CELL` pixels of the page; three bytes for each cell. */
export interface SmallPicture {
  readonly width: number
  readonly height: number
  readonly cells: readonly number[]
}

/**
 * Letters differ between machines (hinting, smoothing, the system’s faces), and edges by a pixel. In the mean of 16 × 16
 * pixels a line of text is a grey of its own, which hardly moves; a colour, a gap or a part that is missing moves much.
 */
export const CELL = 16

/** Makes screenshots small inside a browser, which can read them. `page` is any open page. */
export async function small(page: Page, png: Buffer): Promise<SmallPicture> {
  return page.evaluate(async ([data, cell]) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('There is no canvas to read a picture with.')
    context.drawImage(image, 0, 0)
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height)
    const [width, height] = [Math.ceil(image.width / cell), Math.ceil(image.height / cell)]
    const cells: number[] = []
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        const sum = [0, 0, 0]
        let n = 0
        for (let y = row * cell; y < Math.min(image.height, (row + 1) * cell); y++) {
          for (let x = column * cell; x < Math.min(image.width, (column + 1) * cell); x++, n++) {
            for (let c = 0; c < 3; c++) sum[c] += pixels[4 * (y * image.width + x) + c]
          }
        }
        for (const s of sum) cells.push(Math.round(s / n))
      }
    }
    return { width, height, cells }
  }, [png.toString('base64'), CELL] as const)
}

/** Text for a file: two letters for each of the three bytes of a cell. */
export const written = ({ width, height, cells }: SmallPicture): string => `${width}x${height}:${Buffer.from(cells).toString('base64')}`

export function readBack(text: string): SmallPicture {
  const [size, data] = text.split(':')
  const [width, height] = size.split('x').map(Number)
  return { width, height, cells: [...Buffer.from(data, 'base64')] }
}

/** A cell differs when a part of its colour is off by more than this, of 255. */
const FAR = 26

/** Share of cells that differ, 0–1. A picture that is taller or wider differs in all that the other does not have. */
export function difference(one: SmallPicture, other: SmallPicture): number {
  const width = Math.max(one.width, other.width)
  const height = Math.max(one.height, other.height)
  let far = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const both = [one, other].map((p) => (x < p.width && y < p.height ? p.cells.slice(3 * (y * p.width + x), 3 * (y * p.width + x) + 3) : null))
      const [a, b] = both
      if (!a || !b || a.some((v, c) => Math.abs(v - b[c]) > FAR)) far++
    }
  }
  return far / (width * height)
}

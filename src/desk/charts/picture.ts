/** A chart as a picture file: the drawing as it stands, with its title, unit and a line below, painted here in the browser. */
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'

const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'font-family', 'font-size', 'font-weight', 'opacity', 'paint-order'] as const
const NS = 'http://www.w3.org/2000/svg'
/** Twice the pixels, so that it is sharp on paper and on a projector. */
const FINE = 2
const EDGE = 24

export interface PictureWords {
  readonly title: string
  readonly unit: string
  readonly foot: string
}

/** The picture as PNG. Throws where the browser cannot draw it. */
export async function pngOf(svg: SVGSVGElement, words: PictureWords): Promise<Blob> {
  const { text, width, height } = await framed(svg, words)
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * FINE
    canvas.height = height * FINE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The canvas gave no picture.'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The drawing with every style written out, title above and a line below it. */
async function framed(svg: SVGSVGElement, { title, unit, foot }: PictureWords): Promise<{ text: string; width: number; height: number }> {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const from = svg.querySelectorAll('*')
  copy.querySelectorAll('*').forEach((element, i) => writeStyles(from[i], element))
  copy.querySelectorAll('.plot-cursor, .plot-here, .plot-decision[data-at]').forEach((element) => element.remove())
  const page = getComputedStyle(svg)
  const size = Number.parseFloat(page.fontSize)
  const head = size * 4.2
  const width = svg.clientWidth + 2 * EDGE
  const height = Math.ceil(svg.clientHeight + head + size * 2.4 + EDGE)
  const ground = getComputedStyle(svg.closest('.charts') ?? svg).backgroundColor
  const outer = document.createElementNS(NS, 'svg')
  for (const [name, value] of Object.entries({ xmlns: NS, width, height, viewBox: `0 0 ${width} ${height}` })) outer.setAttribute(name, String(value))
  const line = (words: string, y: number, weight: number, scale: number): SVGElement => {
    const element = document.createElementNS(NS, 'text')
    for (const [name, value] of Object.entries({ x: EDGE, y, fill: page.color, 'font-family': page.fontFamily, 'font-size': size * scale, 'font-weight': weight })) element.setAttribute(name, String(value))
    element.textContent = words
    return element
  }
  const style = document.createElementNS(NS, 'style')
  style.textContent = await fontFace()
  const back = document.createElementNS(NS, 'rect')
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: ground })) back.setAttribute(name, value)
  copy.setAttribute('x', String(EDGE))
  copy.setAttribute('y', String(head))
  outer.append(style, back, line(title, EDGE + size, 600, 1.3), line(unit, EDGE + size * 2.5, 400, 1), copy, line(foot, height - EDGE + size * 0.3, 400, 0.9))
  return { text: new XMLSerializer().serializeToString(outer), width, height }
}

function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  for (const name of STYLES) to.setAttribute(name, style.getPropertyValue(name))
}

/** A picture sees no fonts of the page, so its own goes into it. Without it another sans serif stands in. */
async function fontFace(): Promise<string> {
  try {
    const bytes = new Uint8Array(await (await fetch(sans)).arrayBuffer())
    let binary = ''
    for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
    return `@font-face{font-family:"Source Sans 3 Variable";font-weight:200 900;src:url(data:font/woff2;base64,${btoa(binary)})}`
  } catch (error) {
    console.warn('The typeface could not be put into the picture.', error)
    return ''
  }
}

/** Text and numbers as they stand in an SVG. */

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** A coordinate: a tenth of a pixel is enough. */
export const at = (x: number): string => String(Math.round(x * 10) / 10)

import { sumsOf, sumUnder } from './field-sums.ts'
import type { Point } from './curve.ts'
import type { Box } from './marks.ts'

/** Which spots of the board a line passes through, on squares of four pixels. */
export class LineField {
  private readonly cols: number
  private readonly rows: number
  private taken: Uint8Array
  /** Made when it is asked for, and again after a line was added. */
  private sums: Int32Array | null = null

  constructor(width: number, height: number, lines: readonly (readonly Point[])[]) {
    this.cols = Math.ceil(width / 4) + 1
    this.rows = Math.ceil(height / 4) + 1
    this.taken = new Uint8Array(this.cols * this.rows)
    for (const line of lines) this.add(line)
  }

  /** What is taken now, to go back to. */
  mark(): () => void {
    const [then, sums] = [this.taken.slice(), this.sums]
    return () => {
      this.taken = then.slice()
      this.sums = sums
    }
  }

  add(line: readonly Point[]): void {
    this.sums = null
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1], line[i]]
      const steps = Math.max(1, Math.ceil(Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y)) / 2))
      for (let k = 0; k <= steps; k++) this.take(a.x + ((b.x - a.x) * k) / steps, a.y + ((b.y - a.y) * k) / steps)
    }
  }

  private take(x: number, y: number): void {
    const col = Math.floor(x / 4)
    const row = Math.floor(y / 4)
    if (col >= 0 && row >= 0 && col < this.cols && row < this.rows) this.taken[row * this.cols + col] = 1
  }

  /** Number of taken squares under a box. */
  under({ x, y, width, height }: Box): number {
    const left = Math.max(0, Math.floor(x / 4))
    const right = Math.min(this.cols - 1, Math.floor((x + width) / 4))
    const bottom = Math.min(this.rows - 1, Math.floor((y + height) / 4))
    this.sums ??= sumsOf(this.taken, this.cols, this.rows)
    return sumUnder(this.sums, this.cols, left, Math.max(0, Math.floor(y / 4)), right, bottom)
  }

  /** How many times a straight line runs into a taken square. */
  crossings([from, to]: readonly [Point, Point]): number {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / 3))
    let count = 0
    let before = 0
    for (let k = 0; k <= steps; k++) {
      const col = Math.floor((from.x + ((to.x - from.x) * k) / steps) / 4)
      const row = Math.floor((from.y + ((to.y - from.y) * k) / steps) / 4)
      const now = col >= 0 && row >= 0 && col < this.cols && row < this.rows ? this.taken[row * this.cols + col] : 0
      if (now > before) count++
      before = now
    }
    return count
  }
}

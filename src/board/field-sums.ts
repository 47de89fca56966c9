/** How much of a field of squares lies under a box, whatever its size, from four numbers: each is the sum of all squares above and to the left. */

/** `sums[row + 1][col + 1]`: of all squares up to this one. */
export function sumsOf(field: ArrayLike<number>, cols: number, rows: number): Int32Array {
  const wide = cols + 1
  const sums = new Int32Array(wide * (rows + 1))
  for (let row = 0; row < rows; row++) {
    let line = 0
    for (let col = 0; col < cols; col++) {
      line += field[row * cols + col]
      sums[(row + 1) * wide + col + 1] = sums[row * wide + col + 1] + line
    }
  }
  return sums
}

/** Sum of the squares from (left, top) to (right, bottom), both counted in; nothing where there are none. */
export function sumUnder(sums: Int32Array, cols: number, left: number, top: number, right: number, bottom: number): number {
  if (right < left || bottom < top) return 0
  const wide = cols + 1
  return sums[(bottom + 1) * wide + right + 1] - sums[top * wide + right + 1] - sums[(bottom + 1) * wide + left] + sums[top * wide + left]
}

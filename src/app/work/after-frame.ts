/** What may wait until the page is painted, or has been. */

/** A page that nobody sees gets no frames; it goes on after so many milliseconds. */
const UNSEEN_MS = 1000

/** Does something in the first task after the next frame. */
export function afterFrame(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> = setTimeout(act, UNSEEN_MS)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(act, 0)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** Does something with the next frame, before it is laid out and painted. */
export function beforePaint(act: () => void): () => void {
  const frame = requestAnimationFrame(act)
  return () => cancelAnimationFrame(frame)
}

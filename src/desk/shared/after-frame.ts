/** What may wait until the page has been painted. */

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

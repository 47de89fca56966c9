/** Work with places to pause, done without a pause. */
export function atOnce<R>(work: Generator<void, R>): R {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** Says a sentence to people who listen to the page instead of looking at it. */
const REGION = 'spoken'
/** Long enough to be taken up by any screen reader, ms. */
const KEPT = 8000

let gone: ReturnType<typeof setTimeout> | undefined

export function say(sentence: string): void {
  const region = document.getElementById(REGION)
  if (!region) return
  // The same sentence twice is only spoken twice when the region was empty in between.
  region.textContent = ''
  setTimeout(() => { region.textContent = sentence }, 60)
  // What was said is no part of the page: who reads on to its end would meet it again.
  clearTimeout(gone)
  gone = setTimeout(() => { region.textContent = '' }, KEPT)
}

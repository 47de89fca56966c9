/** Says a sentence to people who listen to the page instead of looking at it. */
const REGION = 'spoken'

export function say(sentence: string): void {
  const region = document.getElementById(REGION)
  if (!region) return
  // The same sentence twice is only spoken twice when the region was empty in between.
  region.textContent = ''
  setTimeout(() => { region.textContent = sentence }, 60)
}

/** A text cut after its first sentence, for a headline. */

/** Words that end in a full stop within a sentence, in the languages of the game; and single letters, as in “J. Smith” or “U.S.”. */
const SHORT = /(?:^|[\s(“"«])(?:[A-Za-z]|(?:[A-Za-z]\.)+[A-Za-z]|EE|UU|No|Nos|Dr|Mr|Ms|St|vs|etc|Inc|Corp|Co|Ltd|approx|ca|Sr|Sra|núm|art|Art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.$/

/** What may close a sentence after its stop: a quotation mark, a bracket. */
const END = /[.!?…][”"’»)]*(?=\s)|[。！？…][”’」』）]*/g

/** Where an abbreviation ends a sentence, the next one stays with it: a long headline rather than half a one. */
export function firstSentence(text: string): [first: string, rest: string] {
  const bare = (sentence: string) => sentence.trim().replace(/[.。]$/, '')
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    const first = text.slice(0, end)
    const rest = text.slice(end).trimStart()
    // A stop before a small letter is one of an abbreviation too.
    if (match[0].startsWith('.') && (SHORT.test(first) || /^\p{Ll}/u.test(rest))) continue
    if (rest === '') break
    return [bare(first), rest]
  }
  return [bare(text), '']
}

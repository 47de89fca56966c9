/** What can be wrong with a code, and the sentence for it in English. Other languages are in the texts, filed by `code`. */

export type CodeFault =
  /** There is no code in the text. */
  | { readonly code: 'none' }
  | { readonly code: 'unknown-kind'; readonly given: string }
  | { readonly code: 'newer-format'; readonly version: number; readonly known: number }
  | { readonly code: 'unknown-engine'; readonly engine: number; readonly known: number }
  /** It ends too soon. */
  | { readonly code: 'cut' }
  /** Letters are not those that were sent. */
  | { readonly code: 'altered' }
  /** All letters of a link have become capitals, which cannot be taken back. */
  | { readonly code: 'capitals' }
  | { readonly code: 'long'; readonly length: number; readonly most: number }
  /** It is whole, and says something that cannot be; `what` is for engineers. */
  | { readonly code: 'content'; readonly what: string }
  /** A line of the readable form cannot be read. */
  | { readonly code: 'line'; readonly line: number; readonly given: string }

export function codeFaultSentence(fault: CodeFault): string {
  switch (fault.code) {
    case 'none':
      return 'There is no code of the game in this text.'
    case 'unknown-kind':
      return `A code that begins with "${fault.given}" is of a kind that this version of the game does not know.`
    case 'newer-format':
      return `This code was made by a newer version of the game (format ${fault.version}; this page reads up to ${fault.known}). Reload the page, or open the code where it was made.`
    case 'unknown-engine':
      return `This game was played under rules number ${fault.engine}; this page knows up to ${fault.known}. Reload the page, or open the code where it was made.`
    case 'cut':
      return 'The code has been cut short on its way. Copy it again as a whole, or ask for the file.'
    case 'altered':
      return 'The code is damaged: some letters are not those that were sent. Copy it again, or ask for the file.'
    case 'capitals':
      return 'The link has been turned into capitals on its way and cannot be read any more. Ask for the code for typing, or the file.'
    case 'long':
      return `The code has ${fault.length} letters; ${fault.most} is the most.`
    case 'content':
      return `The code is whole, but it says something that this version of the game cannot play: ${fault.what}`
    case 'line':
      return `Line ${fault.line} cannot be read: "${fault.given}".`
  }
}

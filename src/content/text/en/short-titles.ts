/** English titles of the short scenarios: the first page names games that were begun. */
export const SHORT_TITLES: Readonly<Record<string, string>> = {
  stockpile: 'Stockpile before the rule',
  'tools-and-allies': 'Tools and allies',
  'october-rule': 'The October 2023 rule',
  h20: 'H20: sell or ban?',
  'atom-answer': 'The ATOM answer',
  'close-the-weights': 'Close the weights?',
}

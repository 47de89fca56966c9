/** The game that somebody chose to compare with another, until the other is chosen. */
let link = ''

export const compareSlot = {
  put: (text: string): void => { link = text },
  take: (): string => link,
}

/** How long a game takes. */

/** A turn takes about this long alone. */
const MINUTES_A_TURN = 2.5

/** Minutes of a game alone, to the nearest five. */
export const minutesOf = (turns: number): number => Math.round((turns * MINUTES_A_TURN) / 5) * 5

/** English sentences about links and seeds that cannot be read. `{given}` is what stood there, `{allowed}` a list. */
export const FAULTS = {
  unknownKey: 'The game knows no link parameter “{given}”; the nearest is “{nearest}”. If the link comes from a newer version of the game, open it there.',
  twice: 'The link names two values for “{key}”; the first, “{given}”, counts.',
  unknownValue: {
    scenario: 'There is no scenario “{given}”; the nearest is “{nearest}”. Allowed: {allowed}.',
    side: 'There is no side “{given}”; the nearest is “{nearest}”. Allowed: {allowed}.',
    opponent: 'There is no opponent “{given}”; the nearest is “{nearest}”. Allowed: {allowed}.',
    events: 'There is no way of playing events “{given}”; the nearest is “{nearest}”. Allowed: {allowed}.',
    doctrine: 'There is no doctrine “{given}”; the nearest is “{nearest}”. Allowed: {allowed}.',
    depth: 'There is no depth “{given}”; the nearest is “{nearest}”. Allowed: {allowed}.',
  },
  wrongSide: 'The opponent “{given}” can only play the side “{side}”, which is the player’s. Allowed: {allowed}.',
  missing: 'The link does not name “{key}”; it may have been cut short on its way.',
  players: {
    unknown: 'There is no player “{given}”; the nearest is “{nearest}”. A player is us, cn, or seats joined by +.',
    bothSides: 'A player holds seats of one side only; “{given}” names seats of both. Put a comma between them.',
    twice: 'The seat “{given}” is given to two players.',
    first: 'The first player of the link does not play the side “{given}”, which the link names.',
  },
  seed: {
    empty: 'A seed needs at least one character, for example “amber-heron-27”.',
    long: 'This seed is too long: it counts {n}, and {max} are allowed. A plain letter counts 1, one with an accent 2, a Chinese character 3.',
    space: 'This is no link to a game. A seed with spaces can be typed where a start asks for its seed.',
    unseen: 'The seed contains a character that cannot be shown.',
    near: 'Any text may be a seed, and this one stands as it is. If “{given}” was meant to be “{nearest}”, type {seed}.',
  },
} as const

/** English words of what levers cost, from when they act, what is left, and why a decision is refused. */
export const PRICING = {
  free: 'Free',
  political: '{n} political capital',
  politicalOnce: '{n} political capital once',
  once: '{money} once',
  perQuarter: '{money} a quarter',
  saves: 'saves {money} a quarter',
  politicalPerQuarter: '{n} political capital a quarter while it stands',
  savesPolitical: 'frees {n} political capital a quarter',

  atOnce: 'acts at once',
  later: { one: 'acts a quarter later', other: 'acts {n} quarters later' },
  from: 'acts from {quarter}',
  pending: '{value} from {quarter}',
  allLabs: 'All labs',

  leaves: 'Leaves {list}',
  with: '{money} ({seat})',
  upkeep: '{upkeep} of running costs a quarter, about {income} of income',
  regained: 'about {n} a quarter grows back; what is in force takes {carried}',
  cashOf: '{cash}: {seat}',
  bigChanges: '{n} of {max} big changes chosen',

  values: {
    moneyPerQuarter: '{money} a quarter',
    multiple: '{n} ×',
    multipleOf: '{n} {unit}',
    quarters: { one: '{n} quarter', other: '{n} quarters' },
    /** A value with the name that it has: “72% of desired performance blocked (October 2023)”. */
    named: '{value} ({name})',
    withUnit: '{value} {unit}',
    atEnd: '{value} ({words})',
    ofScale: '{noun} {value}',
    mixed: 'not the same for all',
    onAverage: '{value} on average',
    /** A decision in the list at the end of a game. */
    decided: '{lever} ({whose}): {value}',
  },

  refused: {
    tooManyChanges: '{seat} may make {max} big changes a quarter, and they are made. Choose a smaller step, or wait a quarter.',
    political: 'This costs {price} political capital; {have} is left.',
    money: 'This costs {price}; {have} is left.',
    carried: 'What is in force would take {carried} political capital a quarter; only {regained} grow back. Ease something else first.',
    upkeep: 'This would bring running costs to {upkeep} a quarter; {have} can be paid.',
    outOfRange: '{value} is outside the range of “{lever}”, which is {min} to {max}.',
    offStep: '{value} is between two steps of “{lever}”; the nearest is {nearest}.',
    unsettable: 'This cannot be set for “{lever}”.',
  },
} as const

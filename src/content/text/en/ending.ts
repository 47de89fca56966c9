/** English words of the end: the headline’s strands, and what the numbers come to. */
const counted = { zero: 'no doctrine', one: 'one doctrine', two: 'two doctrines', three: 'three doctrines', four: 'all four doctrines' }

export const ENDING = {
  reached: 'Under the doctrine “{doctrine}” you reach {score} of 100, {them} {theirs}.',
  calm: {
    fell: 'Security and stability fell by {n} for both.',
    rose: 'Security and stability rose by {n} for both.',
    same: 'Security and stability stayed where they were, for both.',
  },
  incidents: { one: 'There was one serious incident.', other: 'There were {n} serious incidents.' },

  record: {
    same: 'The record’s path, with average luck, ends at {n}, and so did you.',
    above: {
      one: 'The record’s path, with average luck, ends at {record}; you ended {n} point above it.',
      other: 'The record’s path, with average luck, ends at {record}; you ended {n} points above it.',
    },
    below: {
      one: 'The record’s path, with average luck, ends at {record}; you ended {n} point below it.',
      other: 'The record’s path, with average luck, ends at {record}; you ended {n} points below it.',
    },
    short: 'par {us} and {cn}',
  },
  /** How low an index can pull a score. */
  floor: 'In the score each index has a floor: at the foot of its scale, or below it, it counts as 2 of 100. Close to that foot the score falls steeply.',

  /** Numbers of doctrines: with the word, and alone after it has been said. */
  counted,
  counts: { zero: 'none', one: 'one', two: 'two', three: 'three', four: 'all four' },
  ahead: {
    level: 'Against par the two sides end level under every doctrine.',
    you: 'Against par you end ahead under {mine}.',
    them: 'Against par {them} ends ahead under {theirs}.',
    both: 'Against par you end ahead under {mine}, {them} under {theirs}.',
    draws: 'Under {n} the two are level.',
  },

  strands: {
    frontier: {
      further: 'You drew further ahead.', kept: 'You kept the lead.', shrank: 'Your lead shrank.', took: 'You took the lead.',
      lost: 'The lead went to {other}.', closer: 'You closed part of the gap.', theyFurther: '{other} drew further ahead.',
    },
    reach: { came: 'Emerging markets came to you.', gained: 'You gained ground abroad.', lost: 'Emerging markets went elsewhere.' },
    prosperity: { well: 'Your labs and industry prospered.', ill: 'Others earned more from AI than you.' },
    resilience: { well: 'You depend less on others.', ill: 'You depend more on others.', same: 'You depend on others as before.' },
    stability: { held: 'The calm held.', little: 'Little of the calm was lost.', ill: 'The world grew more dangerous.', low: 'Nobody is safer for it.' },
  },

  charts: {
    frontier: { title: 'Best models', unit: 'ECI points' },
    third: { title: 'Share of use in third countries', unit: 'per cent' },
    developers: { title: 'Developers on Chinese open models', unit: 'per cent' },
    revenue: { title: 'Revenue of labs', unit: '$ bn a quarter' },
    stability: { unit: '0–100', line: 'Both sides' },
  },

  twin: {
    period: 'From the {from} to the {to}. {headline}',
    shared: '{index}: {value}, {change} since the start.',
    index: '{index}: {us} {usValue} ({usChange}), {cn} {cnValue} ({cnChange}).',
    line: '{chart}, {line}: from {from} to {to}.',
  },
} as const

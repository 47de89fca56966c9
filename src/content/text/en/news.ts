/** English words of the front page beside its headlines: second sentences, causes, quiet stories. */
export const NEWS = {
  dependsOn: 'What comes of it depends on this: {text}',
  against: 'Against it: {text}',
  effectFrom: 'It takes effect in {quarter}.',
  inForce: 'It is in force.',
  yoursInForce: 'Your decision is in force.',
  ruleInForce: 'The rule is in force.',
  changeInForce: 'The change is in force.',
  announced: 'Announced: {headline}',
  yoursFrom: 'Your rule applies from {quarter}: {value}. Those who know it can act before.',
  ruleFrom: 'The rule applies from {quarter}: {value}. Those who know it can act before.',

  /** Numbers that a lever is meant to move. */
  meant: {
    legal: { moved: 'Legal chip imports of China went from {from} to {to} in the quarter.', stayed: 'Legal chip imports of China stayed at {to} in the quarter.' },
    smuggled: { moved: 'Chips that reached China outside the law went from {from} to {to} in the quarter.', stayed: 'Chips that reached China outside the law stayed at {to} in the quarter.' },
    rented: { moved: 'New chips that China rents abroad went from {from} to {to} in the quarter.', stayed: 'New chips that China rents abroad stayed at {to} in the quarter.' },
    home: { moved: 'Chips from Chinese factories went from {from} to {to} in the quarter.', stayed: 'Chips from Chinese factories stayed at {to} in the quarter.' },
  },

  points: { one: '{n} point', other: '{n} points' },
  /** Of a share; many languages tell these from points of an index. */
  sharePoints: { one: '{n} point', other: '{n} points' },
  leads: { us: 'The best American model leads by {points}.', cn: 'The best Chinese model leads by {points}.' },
  stoodAt: 'It stood at {points} a turn ago.',
  openNear: 'The price that a closed model can ask depends on this gap.',
  openFallsBack: 'Labs with closed models can charge more again.',
  shareMore: '{points} more than a turn ago.',
  chipsWere: 'It was {n} a turn ago, in H100 equivalents.',
  supplyLost: 'Materials or factories were missing.',
  tension: 'It stands at {n} of 10.',
  hazard: 'Haste, hostility and skill within reach raise it; tests and talks lower it.',

  releases: {
    closed: { one: '{who} releases a stronger model', other: '{who} release a stronger model' },
    open: { one: '{who} publishes stronger weights', other: '{who} publish stronger weights' },
  },

  /** Causes in the model, for stories about a number. */
  causes: {
    frontier: 'In this model skill grows with compute, methods and talent; what others publish helps those behind.',
    open: 'In this model a lab’s weights come as close to its best model as it chooses, and everyone may build on them.',
    share: 'In this model users move a little each quarter, by skill, price, trust and habit.',
    chips: 'In this model China buys what the rules allow, makes what its factories can, and finds part of the rest another way.',
    supply: 'In this model a shock takes chips away from every buyer, and stocks and other makers soften it.',
    tension: 'In this model each new rule adds to tension, and time and talks let it fall.',
    hazard: 'In this model haste, hostility and skill within reach raise the danger; tests and talks lower it.',
  },

  quiet: {
    level: 'The best American and Chinese models are level',
    gap: { us: 'The best American model leads by {points}, {time}', cn: 'The best Chinese model leads by {points}, {time}' },
    gapNote: 'Points of the capability index; months by the pace of the last years, a rule of thumb.',
    share: 'In emerging markets {cn} of use runs on Chinese models, {us} on American',
    chips: 'China received {foreign} foreign chips in the quarter and made {own}',
    chipsNote: 'In H100 equivalents, without those rented abroad.',
    sentence: '{text}.',
  },
} as const

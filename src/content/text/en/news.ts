/** English words of the front page beside its headlines: second sentences, causes, quiet stories. */
export const NEWS = {
  dependsOn: 'What comes of it depends on {text}',
  /** Arguments, and told as such: for what was raised, and against the lever that was lowered. The text comes without its full stop. */
  for: 'The case for it: “{text}”.',
  againstLever: 'The case against “{lever}”: “{text}”.',
  /** What stands under a story as its mechanism. */
  against: 'It has its price. {text}',
  effectFrom: 'The decision takes effect in {quarter}.',
  inForce: 'The decision is in force.',
  yoursInForce: 'Your decision is in force.',
  ruleInForce: 'The rule is in force.',
  changeInForce: 'The change is in force.',
  announced: 'Announced: {headline}',
  yoursFrom: 'Your rule applies from {quarter}: {value}. Those who know it can act before.',
  ruleFrom: 'The rule applies from {quarter}: {value}. Those who know it can act before.',

  /** Numbers that a lever is meant to move. It never moves them alone: what is said here names no cause, or all of them. */
  meant: {
    legal: { moved: 'Legal chip imports of China went from {from} to {to} in the quarter.', stayed: 'Legal chip imports of China stayed at {to} in the quarter.' },
    /** Each with its sign, in chips. */
    legalCauses: 'By cause: the export line and chips designed to it, {line}; guidance from Beijing, {guidance}; demand and timing, {rest}.',
    smuggled: { moved: 'Chips that reached China outside the law went from {from} to {to} in the quarter, for several reasons.', stayed: 'Chips that reached China outside the law stayed at {to} in the quarter.' },
    rented: { moved: 'New chips that China rents abroad went from {from} to {to} in the quarter, for several reasons.', stayed: 'New chips that China rents abroad stayed at {to} in the quarter.' },
    home: { moved: 'Chips from Chinese factories went from {from} to {to} in the quarter, for several reasons.', stayed: 'Chips from Chinese factories stayed at {to} in the quarter.' },
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
  hazard: 'A turn ago it was {n} a quarter.',

  releases: {
    closed: { one: '{who} releases a stronger model', other: '{who} release a stronger model' },
    open: { one: '{who} publishes stronger weights', other: '{who} publish stronger weights' },
  },

  /** What stands at the gates of the board, in whole sentences: the labels beside them are short. */
  gates: {
    banUs: '{share} of the way for Chinese services into the United States is closed.',
    banCn: '{share} of the way for American services into China is closed.',
    chipsBoth: 'Of the way for advanced chips to China, {us} closes {share}; of what is left, {cn} turns away {away}.',
    chipsOpen: 'The way for advanced chips to China is open.',
    chipsShut: 'The way for advanced chips to China is closed.',
    chipsPart: '{share} of the way for advanced chips to China is closed in effect.',
    enforcement: 'Enforcement stops {share} of the chips that would reach China outside the law.',
    cloudOpen: 'The way for Chinese firms to rent chips abroad is open.',
    cloudShut: 'The way for Chinese firms to rent chips abroad is closed.',
    cloudPart: '{share} of the way for Chinese firms to rent chips abroad is closed.',
    visas: 'American visas for researchers are {share} tighter.',
    materials: 'Beijing withholds {share} of China’s critical materials.',
  },

  /** Causes in the model, for stories about a number; they stand under “In the model”. */
  causes: {
    frontier: 'Skill grows with compute, methods and talent; what others publish helps those behind.',
    open: 'A lab’s weights come as close to its best model as it chooses, and everyone may build on them.',
    share: 'Users move a little each quarter, by skill, price, trust and habit.',
    chips: 'China buys what the rules allow, makes what its factories can, and finds part of the rest another way.',
    supply: 'A shock takes chips away from every buyer, and stocks and other makers soften it.',
    tension: 'Each new rule adds to tension, and time and talks let it fall.',
    hazard: 'Haste, hostility and skill within reach raise the danger; tests and talks lower it.',
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

/** English words of the fans: what may come of a lever, and of a whole turn, before it is decided. */
export const FAN = {
  heading: 'What may come of it',
  number: 'Number shown',
  /** Names of the two fans: of a lever, and of the whole turn. */
  with: { lever: 'With this change', turn: 'With your turn' },
  without: { lever: 'Without it', turn: 'If you change nothing' },
  /** Beside a lever that stands where it stood. */
  unmoved: { lever: 'Move the lever, and a second fan shows what it may change.', turn: 'You have changed nothing yet.' },
  /** Heads the two lines below a chart. */
  at: 'In the {quarter}',
  range: 'in 8 of 10 futures {low} to {high}',
  average: 'with average luck',
  /** Says the difference: `{change}` comes with its unit. */
  higher: 'That is {change} more, in the middle.',
  lower: 'That is {change} less, in the middle.',
  same: 'In the middle that makes no difference that could be shown.',
  /** Beside a lever that acts in the last part of the fan, or after it. */
  late: {
    part: 'This lever acts only from the {quarter} on, late in this fan: most of what it does comes afterwards.',
    none: 'This lever acts only from the {quarter} on, after this fan has ended: what it does is not to be seen here.',
  },
  counting: 'Counting futures …',
  counted: { one: '{n} future', other: '{n} futures' },

  /** What is assumed, in one line: how it was counted, the other side, the player, the model. */
  method: { one: '{n} future of this model with drawn luck.', other: '{n} futures of this model with drawn luck, the same luck for both fans.' },
  single: 'In this game chance is averaged: there is one future of this model, and no fan.',
  rival: {
    holds: '{them} is taken to change nothing.',
    dated: '{them} is taken to do what it really did, as far as the record goes.',
    asked: '{them} is taken to keep to its habits, and answers in each of them.',
    drawn: '{them} is taken to act by chance.',
    once: '{them} is taken to plan once, for average luck and without knowing your change.',
  },
  rest: 'You decide nothing more, and the model itself is taken to be right.',
  luck: 'So the fan shows luck alone.',

  /** For listeners, after a lever has come to rest. */
  spoken: '{label}, {quarter}. {with}: {middle}. {without}: {other}.',
  /** For listeners, in place of the chart. */
  picture: 'Chart: {label}, from {from} to {to}. The lines below say how it ends.',

  turnHeading: 'What this turn may bring',
  turnFirst: 'Who guesses before looking learns more from it. Give your range first, or look at once.',
  turnShow: 'Show the fan',
  own: 'Your range for “{label}”: {low} to {high}, drawn as a bracket. At that moment 8 of 10 futures lie between {from} and {to}.',
  /** The same where both ends of the eight look alike. */
  ownNear: 'Your range for “{label}”: {low} to {high}, drawn as a bracket. At that moment 8 of 10 futures lie close to {to}.',
} as const

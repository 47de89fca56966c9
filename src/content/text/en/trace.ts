/** English words below the bars of a waterfall, in the web, and about who moved what. */
import type { TraceTexts } from '../trace-texts.ts'
import { EQUATION_TEXT } from './trace-equations.ts'
import { WEB_WORDS } from './trace-web.ts'

export const TRACE_WORDS = {
  crumbs: 'Where you are',
  close: 'Back to the game',
  openBar: 'Look below: {label}',
  turn: 'Turn {turn}: {period}',
  earlier: 'Turn before',
  later: 'Turn after',
  byLab: 'By lab',
  madeOf: 'What it is made of',
  madeOfHelp: 'Each opens its own waterfall for the same turn.',
  equation: 'The equation',
  parameters: 'Its numbers',
  noParameters: 'No parameter of its own: it is read from the turn.',
  range: '{low} to {high}',
  basis: { R: 'read in a source', D: 'computed from public data', P: 'from a prototype', M: 'remembered', J: 'judgement' },
  judged: 'Judgement: somebody had to choose it. Try another value and see whether the conclusion holds.',
  familyMore: { one: 'and one more of this kind', other: 'and {n} more of this kind' },
  decisions: 'Decisions behind it',
  decisionsNone: 'No decision of this game reaches it; it follows from the world as it was.',
  decision: '{who}: {what}',
  when: 'decided {quarter}, turn {turn}',
  thisTurn: 'this turn',
  toLog: 'Show in the log',
  chart: 'Its chart',
  web: 'The web of mechanisms',
  whichOpen: 'Which decisions did this?',

  which: {
    heading: 'Which decisions did this?',
    lead: {
      one: 'The last turn was played again with every mix of these decisions, both sides, with the same luck. Each gets its mean over all orders in which they could have been added, so the bars add up exactly.',
      other: 'The last {n} turns were played again with every mix of these decisions, both sides, with the same luck. Each gets its mean over all orders in which they could have been added, so the bars add up exactly.',
    },
    turns: { one: 'the last turn', other: 'the last {n} turns' },
    span: 'How far back',
    quantity: 'Number',
    working: '{done} of {all} mixes played',
    stop: 'Stop',
    failed: 'This could not be worked out in this browser.',
    again: 'Try again',
    from: 'Without these decisions',
    to: 'As it was played',
    rest: 'All other decisions of these turns',
    sum: '{sum} = {end}. Every group of decisions is counted once.',
    alone: 'Taken away alone: {amount}. It also depends on the others.',
    interaction: 'Where a line says so, taking the decision away alone changes the number by something else: decisions work together, and no fair split hides that.',
    none: 'Nothing was decided in these turns.',
    bar: '{who}: {what}',
    method: 'Shapley values of {groups} groups of decisions, {runs} replays, in this model.',
    small: 'Changed less than can be shown: {list}.',
  },
} as const

export const TRACE_TEXT: TraceTexts = { words: TRACE_WORDS, web: WEB_WORDS, equations: EQUATION_TEXT }

/** Terms about how the game and its model work. */
import type { TermText } from '../../glossary-text.ts'

export const METHOD_TERMS = {
  simulation: {
    term: 'Model (of the world)', forms: ['simulation', 'this model'],
    plain: 'A small copy of the world made of rules and numbers, with which one can try things out. It leaves out very much.',
    exact: 'Discrete-time simulation in quarters: about 600 state variables, one fixed order of phases, every change a named flow. Fitted by hand to published series of 2023 to 2025. It is not a forecast.',
  },
  lever: {
    term: 'Lever', forms: [],
    plain: 'Something that you can set: a rule, a price, a programme. Every lever has a cost and something that speaks against it.',
    exact: 'A number on a grid, held by a seat, for all its targets or for one. Its value in force pushes named channels, which the equations read.',
  },
  seat: {
    term: 'Seat', forms: [],
    plain: 'A place at the table with levers of its own, such as Washington or the chip maker. You hold the four seats of your side.',
    exact: 'One of eight positions, four a side: government, frontier or platform labs, open labs, chip maker. Purses are kept by seat.',
  },
  delay: {
    term: 'Delay', forms: [],
    plain: 'The time between a decision and its effect. Factories take long, rules are quicker.',
    exact: 'Quarters from the decision to the value in force, a property of the lever. Until then the decision is announced and others may react.',
  },
  quarter: {
    term: 'Quarter and turn', forms: [],
    plain: 'A quarter is three months. A turn is one quarter or two, as the scenario says.',
    exact: 'The model’s time step. Decisions of a turn fall in its first quarter; flows and money are given per quarter.',
  },
  scenario: {
    term: 'Scenario', forms: ['scenario', 'scenarios'],
    plain: 'A starting point: a date in real history, and how long the game goes on from there.',
    exact: 'State at a given quarter, from the historical run with published corrections, and a number of turns. Each correction names its source.',
  },
  seed: {
    term: 'Seed', forms: [],
    plain: 'A few words that decide all the luck of a game beforehand. The same seed and the same decisions give the same history.',
    exact: 'Text from which a generator draws one column of numbers for each event before play. Decisions cannot shift it, so a difference between two games with one seed comes from decisions.',
  },
  event: {
    term: 'Event', forms: [],
    plain: 'Something that happens by chance, such as a breakthrough or a cut in supply. Its likelihood may depend on what the two sides do.',
    exact: 'Row with a chance a quarter, a factor that scales it, a target, and pushes on channels. In play it is drawn from the seed, averaged, or left out.',
  },
  'expected-value': {
    term: 'Expected value', forms: ['expected value', 'on average'],
    plain: 'What comes out on average if one plays very often. A 10% chance to lose 50 counts as losing 5.',
    exact: 'Σ probability × effect. With events “on average” every effect is applied each quarter times its probability; effects that may go either way average to nothing. Spread is lost.',
  },
  waterfall: {
    term: 'Waterfall', forms: ['waterfall', 'waterfalls'],
    plain: 'A chart that goes from the old value to the new one in steps, a bar for each cause.',
    exact: 'Decomposition of a change. For stocks the bars are the recorded flows and add up to the bit; for shares and revenue they are log-mean factors and add up exactly too.',
  },
  flow: {
    term: 'Flow', forms: [],
    plain: 'One named reason why a number changed, and by how much.',
    exact: 'Entry of the ledger: place, cause, amount. Old value plus all flows of a number, in order, is its new value to the last bit.',
  },
  counterfactual: {
    term: 'Counterfactual', forms: ['counterfactual', 'counterfactuals'],
    plain: 'What would have happened if one thing had been different. In the game you can go back and try it.',
    exact: 'The same run with one decision changed and all luck held. The difference of the two is the effect of that decision in this model, including how others react.',
  },
  'back-test': {
    term: 'Back-test', forms: ['back-test', 'back-tests', 'back-tested'],
    plain: 'Letting the model play the past, and comparing it with what really happened.',
    exact: 'The historical run from 2022Q4 with real decisions, chance averaged and no correction on the way, set against published series. The document of the model gives the error of each. All parameters were chosen by people who had seen the data.',
  },
  'parameter-range': {
    term: 'Parameter and range', forms: ['parameter', 'parameters'],
    plain: 'A fixed number in the model’s rules. Its range says how far it might be off.',
    exact: 'Each has a value, a range, a unit, a year, an evidence tag and a source. The range is a judgement of plausible values and not a confidence interval.',
  },
  'evidence-tags': {
    term: 'Evidence tags R, D, P, M, J', forms: ['evidence tag', 'evidence tags'],
    plain: 'A letter that says how well a number is known: read in a source, or only somebody’s judgement.',
    exact: 'R read in the source named; D computed from public data; P seen in a prototype; M remembered and not checked again; J judgement. Treat J and M as invitations to try another value.',
  },
  'fan-chart': {
    term: 'Fan chart', forms: ['fan chart', 'fan charts'],
    plain: 'A line that opens into a fan: the wider it is, the less sure one can be.',
    exact: 'Quantiles of many runs over time, with parameters drawn from their ranges or luck drawn anew. The Bank of England has published its forecasts so since the 1990s. Here the bands say what the model does, not what the world will do.',
  },
  forecast: {
    term: 'Forecast', forms: ['forecast', 'forecasts'],
    plain: 'A statement about what will happen. This game makes none.',
    exact: 'A dated probability statement about the world that can be scored later. The model’s output is conditional on its equations, decisions and parameters.',
  },
} as const satisfies Readonly<Record<string, TermText>>

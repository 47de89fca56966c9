/**
 * English words of the waterfalls: what each bar is called and says, whose act it was, and how the change was split.
 * A bar whose driver can go both ways has two names, `name` for up and `down`; `sentence` stands under it.
 */
import { WHY_FLOWS } from './why-flows.ts'

const models = { us: 'American models', cn: 'Chinese models', row: 'models from elsewhere' }
const services = { us: 'American services', cn: 'Chinese services', row: 'services from elsewhere' }

export const WHY = {
  who: {
    you: 'You',
    yourSide: 'Your side',
    side: '{government}’s side',
    row: 'Other countries',
    carried: 'Carried over',
    world: 'The world',
    all: 'All sides',
  },

  /** Names within a sentence; a sentence that begins with one gets its capital in code. */
  models,
  services,
  openWeights: { us: 'American open weights', cn: 'Chinese open weights', row: 'open weights from elsewhere' },

  end: 'End of {quarter}',
  mostOfIt: 'Most of it: {labs}.',
  /** `{count}` from the list below: a number word at the beginning of a bar’s name. Only for two and more. */
  smaller: '{count} smaller effects',
  /** Spelt out where the language does so; larger numbers stand as digits. */
  counts: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'],
  some: '{list}.',
  someMore: '{list}; and others.',
  rounding: { name: 'Rounding', sentence: 'What rounding of the bars leaves over.' },
  sum: '{sum} = {end}. Every bar is counted once.',
  nothing: 'Nothing moved it enough to be shown.',
  because: {
    clause: '{amount} because {label}.',
    thing: '{amount} through {label}.',
    /** `{label}` is a bar’s name without its lab: “own research”, “already trained, now released”. */
    atLab: '{amount} from {lab}: {label}.',
    labModel: '{lab}’s model improved',
    labOpen: '{lab}’s released model improved',
    aboveAll: '{label}, above all {lab}’s',
    /** Words that keep their capital within a sentence, beside names. */
    proper: ['Chinese', 'American', 'Nvidia', 'AI'],
  },
  groups: { carried: 'Earlier turns, still arriving', now: 'This turn' },
  /** A bar of one number within a bar of another: revenue within prosperity. */
  withinRevenue: 'Revenue: {label}',
  ofLab: '{label}: {lab}',
  incidentsFade: 'Past incidents fade',
  actsOf: 'New restrictions by {government}’s side',

  methods: {
    ledger: 'Read from the model’s ledger, which holds every flow of the turn.',
    lmdi: 'Split by logarithmic means (LMDI) of the model’s own factors, which adds up without a rest.',
    lead: 'Read from the model’s ledger, which holds every flow of the turn. What a lab released is divided by what raised its best trainable model.',
    selfReliance: 'A share of a sum, split at the mean of before and after, which adds up without a rest.',
    score: 'The score is the weighted geometric mean of where the five indices stand on their scales, so in logarithms its change is the sum of theirs.',
    frontier: 'Read from the model’s ledger, which holds every flow of the turn. A point of lead is worth the same at every lead, up to the full mark.',
    reach: 'Share abroad and standards, each split further. Split by logarithmic means (LMDI) of the model’s own factors, which adds up without a rest.',
    prosperity: 'Revenue and use in industry, each split further. Split by logarithmic means (LMDI) of the model’s own factors, which adds up without a rest.',
    stability: 'Read from the model’s ledger, which holds every flow of the turn. The chance of an incident is split by logarithmic means.',
  },

  bars: {
    ...WHY_FLOWS,

    // Chips
    legalLine: { name: '{us}’s line let more through', down: '{us}’s line let less through', sentence: 'What the export line, and parts designed to it, leave open.' },
    legalGuidance: { name: '{cn} turned fewer chips away', down: '{cn} turned more chips away', sentence: 'Guidance to buy at home, even where imports are legal.' },
    legalDemand: { name: 'Chinese demand for foreign chips', sentence: 'What Chinese firms would buy if nothing stood in the way.' },
    legalAhead: { name: 'Buying ahead, lists and dearer parts', sentence: 'Purchases moved in time, listed firms, and chips made dearer by the line.' },
    home: { name: 'Chinese factories delivered more', down: 'Chinese factories delivered less', sentence: 'Good dies and memory, of which the scarcer one decides.' },
    smuggled: { name: 'More chips came in outside the law', down: 'Fewer chips came in outside the law', sentence: 'Unmet demand feeds the networks, enforcement thins them.' },
    volume: { name: 'Chips sold outside China', sentence: 'Buyers everywhere put more money into machines, and got more for it.' },
    markup: { name: 'More dear parts for the Chinese market', down: 'Fewer dear parts for the Chinese market', sentence: 'Chips designed to the export line sell for more per unit of speed.' },
    published: { name: 'The start is a published figure', sentence: 'The model’s own number for that quarter differs from it a little.' },

    // Lead
    tookLead: { name: '{lab} took the lead of its side', sentence: 'It started behind {before}; the way up to it counts against its progress.' },
    backlog: { name: 'Already trained, now released', sentence: 'The lab had a better model in training than it served.' },
    behind: { name: 'Own training still behind', sentence: 'What the lab serves came partly from elsewhere; its own training first had to catch up with it.' },
    training: { name: 'Training under way', sentence: 'Compute already bought went on turning into a model.' },
    machines: { name: 'More machines: {lab}', down: 'Fewer machines: {lab}', sentence: 'Chips that the lab can use for its next model.' },
    trainShare: { name: 'More machines in training: {lab}', down: 'Fewer machines in training: {lab}', sentence: 'The share of its machines that trains.' },
    trainingLost: { name: 'Training run failed', sentence: 'Part of the quarter’s training brought nothing.' },

    // Use and revenue
    mix: { name: 'Some markets grew faster', sentence: 'Where more people start to use AI, that market weighs more in the whole.' },
    released: {
      name: 'Weights of {lab} caught up with its service', down: 'The service of {lab} drew ahead of its weights',
      sentence: 'Use of a maker’s own service counts as open as far as its weights are out.',
    },
    users: { name: 'More users', sentence: 'More people and firms use AI at all.' },
    depth: { name: 'More spent by each user', sentence: 'People use better models for more, and pay more for them.' },
    prices: { name: 'Higher prices of {services}', down: 'Lower prices of {services}', sentence: 'What a lab can charge follows its lead over the best free model.' },
    pricesYours: { name: 'Higher prices of {services}', down: 'Lower prices of {services}', sentence: 'Your price, on top of what the lead over free models allows.' },
    momentum: { name: 'Earlier choices still arriving', sentence: 'Users move to the models they prefer step by step; this is the mix of a quarter ago.' },
    quality: { name: '{models} improved', sentence: 'Better hosted models drew users from the others.' },
    qualityOpen: { name: '{openWeights} improved', sentence: 'Better weights that anyone may run drew users.' },
    price: { name: '{services} became cheaper', down: '{services} became dearer', sentence: 'What a lab can charge follows its lead over the best free model.' },
    service: { name: '{services} had more machines to spare', down: '{services} had fewer machines to spare', sentence: 'A service short of machines turns users away.' },
    friction: { name: '{services} checked customers less', down: '{services} checked customers more', sentence: 'Checks against copying also hold up honest customers.' },
    licence: { name: 'Licences of {openWeights} loosened', down: 'Licences of {openWeights} tightened', sentence: 'Conditions send developers to weights that have none.' },
    tooling: { name: 'More tools around {models}', down: 'Fewer tools around {models}', sentence: 'Developers build on open weights, or drift away.' },
    trust: { name: 'Trust in {services} rose', down: 'Trust in {services} fell', sentence: 'Confidence in a side’s services opens or closes doors for all of them.' },
    standards: { name: 'Standards abroad lean towards {models}', down: 'Standards abroad lean away from {models}', sentence: 'What is used abroad becomes the standard, slowly.' },
    content: { name: 'Content rules of {cn} eased', down: 'Content rules of {cn} tightened', sentence: 'Strict rules make consumer services less attractive abroad.' },
    habit: { name: 'More people used {models} already', down: 'Fewer people used {models} already', sentence: 'People choose what those around them use.' },
    ban: { name: '{government} eased its ban on services', down: '{government} tightened its ban on services', sentence: 'A ban closes hosted use; weights that run at home it reaches only in part.' },
    banThird: { name: 'Bans in third countries', sentence: 'A ban closes hosted use; weights that run at home it reaches only in part.' },

    // Indices
    industry: { name: 'AI spread in industry', sentence: 'Firms learn from those that use it already.' },
    drive: { name: '{cn}’s programme for use in industry', sentence: 'The programme makes firms adopt sooner, and takes compute for serving them.' },
    materials: { name: 'Materials withheld cost more chips', down: 'Materials withheld cost fewer chips', sentence: 'Chips that were not built because critical materials did not come.' },
    supply: { name: 'Chip supply broke off in part', down: 'Chip supply recovered', sentence: 'Factories stood still, or ran again.' },
    homeChips: { name: 'Chinese chips delivered', sentence: 'They make up more of the compute at hand.' },
    software: { name: 'Software of Chinese chips ripened', sentence: 'The same chips do more work.' },
    foreign: { name: 'Foreign chips came in', sentence: 'Legal, smuggled and rented chips: more compute, and more to lose.' },
    retired: { name: 'Old chips retired', sentence: 'Foreign and Chinese ones alike.' },
    memory: { name: 'Memory in store lasts longer', down: 'Memory in store lasts less long', sentence: 'Stock of high-bandwidth memory against the output of chips.' },
    goodwillFades: { name: 'Unused goodwill fades', sentence: 'Part of what was not used is forgotten each quarter.' },
    standing: { name: '{index}', sentence: 'Weight {weight} under this doctrine. On the scale of the score, {low} to {high}, it went from {from} to {to} of 100.' },

    // Stability
    reachOfAttackers: { name: 'Strong models came within reach of attackers', sentence: 'Released weights, and closed ones after a lag.' },
    haste: { name: 'Labs released in more haste', down: 'Labs took more time', sentence: 'Less testing before release makes an incident likelier.' },
    gamble: { name: 'A closer race under tension', down: 'A less tense race', sentence: 'A laggard close behind takes risks while the governments quarrel.' },
    safety: { name: 'Laxer tests, fewer talks', down: 'Stricter tests and talks', sentence: 'Safety standards of both sides, and talks as far as both take part.' },
    skill: { name: 'Stronger models within reach of attackers', sentence: 'Released weights, and closed ones after a lag.' },
    margin: { name: 'Attackers’ models drew closer', down: 'Defenders’ models drew ahead', sentence: 'Better models of defenders take off part of the chance.' },
  },
} as const

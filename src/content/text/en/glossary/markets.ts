/** Terms about users, prices and money. */
import type { TermText } from '../../glossary-text.ts'

export const MARKET_TERMS = {
  'market-share': {
    term: 'Market share', forms: ['market share', 'market shares', 'share of use', 'share of AI use'],
    plain: 'Of all the use of AI in a place, the part that goes to one lab or country.',
    exact: 'Share of use in one of 18 markets (six regions × three segments), 0–1, by hosted service and by weights. Each moves towards its attraction over the sum of all; groups are weighted by use.',
  },
  'third-regions': {
    term: 'Third regions', forms: ['third regions', 'third countries', 'rest of the world', 'emerging markets'],
    plain: 'The parts of the world that are neither the United States nor China. Both want their people as users.',
    exact: 'Europe, advanced Asia-Pacific, emerging markets and countries under sanctions. Reach and standards are counted there only.',
  },
  adoption: {
    term: 'Adoption', forms: ['adoption', 'diffusion'],
    plain: 'How far people and firms have begun to use AI. It starts slowly, then spreads by example, then slows.',
    exact: 'Bass model in each region and sector: adoption + (innovation + imitation·adoption/ceiling)·(ceiling − adoption), 0–1. The ceiling rises with the capability of the models that people there meet.',
  },
  'industry-use': {
    term: 'Industry use', forms: ['industry use', 'use in industry', 'use of AI in industry', 'industrial use'],
    plain: 'How many firms, factories and hospitals use AI in their work. Much of the gain from AI comes from there.',
    exact: 'Adoption in manufacturing, logistics and health of a region, 0–1. It is half of the prosperity index of a side.',
  },
  'network-effect': {
    term: 'Network effect', forms: ['network effect', 'network effects'],
    plain: 'A thing is worth more when more people use it, as with a telephone. So the largest tends to grow.',
    exact: 'Attraction rises with (base + share)^{network-exponent}. With an exponent below 1 several products can live side by side; at 1 a lead neither grows nor heals by itself; above 1 one takes nearly all.',
  },
  trust: {
    term: 'Trust', forms: ['trust'],
    plain: 'How willing people in a region are to rely on services from the United States or from China.',
    exact: 'State 0–1 for each side and region, returning by {trust-pace%} a quarter to a rest level that rises with familiarity. Hosted use is multiplied by trust, use of weights by its square root.',
  },
  standards: {
    term: 'Standards', forms: ['technical standards', 'standards'],
    plain: 'Agreed ways of building things, so that parts fit together. Whoever’s way becomes the standard has an easier time selling.',
    exact: 'State 0–1 for each side: whose technical standards third regions follow. It follows the share there by {standards-pace%} a quarter, diplomacy adds to it, and full standards add {standards-pull%} to the appeal of a side’s models.',
  },
  'soft-power': {
    term: 'Soft power', forms: ['soft power'],
    plain: 'Getting others to want what you want, by being liked and useful and not by pressing them.',
    exact: 'Joseph Nye’s term of 1990 for influence by attraction. The model has no variable of this name; trust, standards and share of use in third regions stand for it, and the reach index sums up the last two.',
  },
  'price-multiple': {
    term: 'Price multiple', forms: ['price multiple', 'marginal cost', 'multiple of marginal cost'],
    plain: 'How many times more a service costs than it costs to run. A lab with a large lead can ask for a large multiple.',
    exact: 'Price over marginal cost of serving: stance × [1 + {premium}·gap/(gap + {premium-half-gap})], at least 1, where the gap in ECI points is to the best released weights of anyone. Prices go half-way there each quarter.',
  },
  cash: {
    term: 'Cash', forms: ['cash'],
    plain: 'The money that a firm in the game can spend on its levers this turn.',
    exact: 'Balance of a company seat in billions of dollars. It gains a small part of revenue ({cash-margin%} for labs, {chip-cash-margin%} for chip makers) and a floor from investors; it is not the firm’s whole treasury.',
  },
  'political-capital': {
    term: 'Political capital', forms: ['political capital'],
    plain: 'How much a government can ask of its voters, officials and friends before they say no. It grows back slowly.',
    exact: 'Balance of a government, 0–100. Levers cost it once, in proportion to the change; {political-regeneration} points return each quarter, and what stands above {political-reserve} fades.',
  },
  'fiscal-budget': {
    term: 'Public money', forms: ['public money', 'fiscal budget', 'government money'],
    plain: 'What a government can spend on these plans. It comes in each quarter; what lies idle is soon given to others.',
    exact: 'Balance in billions of dollars, with income each quarter and, for the United States, tariff revenue. What stands above a reserve of {fiscal-reserve$} lapses by {fiscal-lapse%} a quarter.',
  },
  upkeep: {
    term: 'Upkeep', forms: ['upkeep', 'running costs', 'running cost'],
    plain: 'What a decision costs each quarter for as long as it stands.',
    exact: 'Rate × (value in force − free part), for most programmes and rules by the square of it: twice as strict costs four times as much. In billions of dollars a quarter, for rules in political capital, of which no more may be taken up than grows back. If a purse cannot pay, all its programmes run at the share that is funded.',
  },
  'big-change': {
    term: 'Big change', forms: ['big change', 'big changes'],
    plain: 'A large step of one lever. A government can manage three of them in a turn’s first quarter, not more.',
    exact: 'A change of a lever by at least its own threshold. Three a quarter for each government; a fourth is refused.',
  },
} as const satisfies Readonly<Record<string, TermText>>

/** Terms about what governments do, and how the two get on. */
import type { TermText } from '../../glossary-text.ts'

export const GOVERNMENT_TERMS = {
  'export-control': {
    term: 'Export control', forms: ['export control', 'export controls', 'chip controls', 'export rule', 'export rules'],
    plain: 'A rule that says what may not be sold abroad, or only with leave. The United States uses it for chips, China for some materials.',
    exact: 'Restriction on exports, re-exports and transfers by item, end user or end use. In the model the American chip rule is the share κ of desired performance that is blocked, 0–1; there are separate levers for tools, for rented compute and for materials.',
  },
  gate: {
    term: 'Gate', forms: ['gate', 'gates'],
    plain: 'A sign on the map: two halves across a route. A control stands there, and the nearer the halves, the more it keeps out.',
    exact: 'Drawn across a flow that a lever in force narrows: chips, rental abroad, services, researchers or materials. How far its halves have slid together is the share named beside it.',
  },
  'performance-threshold': {
    term: 'Performance threshold', forms: ['performance density', 'performance threshold', 'the export line', 'export line'],
    plain: 'The line in the rule: chips that are faster, or too fast for their size, may not be sold freely. Makers build chips just below it.',
    exact: 'The rule of October 2023 uses total processing performance (TPP, speed × bit length) of 4800, and performance density, TPP per mm² of die, of 5.92, with lower steps that need a notice or a licence. In the model one number κ stands for the line.',
  },
  'licence-export': {
    term: 'Export licence', forms: ['export licence', 'export licences', 'needs a licence', 'licence requirement'],
    plain: 'A permit for one sale abroad. The office may say yes, say no, or take a long time.',
    exact: 'Authorisation under the American or Chinese export rules, with a policy of review such as a presumption of denial. In the model a licence rule is a value between no control and a full ban; courts can suspend it only in between.',
  },
  'tool-controls': {
    term: 'Tool controls', forms: ['tool controls', 'chip-tool controls'],
    plain: 'Rules against selling machines for making chips, and the fast memory, to China. They work slowly, because factories already have many machines.',
    exact: 'Lever 0–1: share of chip-making tools and memory blocked. Times the allies that join, it takes up to {tool-control-bite%} off the growth of Chinese fabs (range {tool-control-bite~%}) and speeds up Chinese toolmakers.',
  },
  'tool-alliance': {
    term: 'Tool alliance', forms: ['tool alliance', 'allied alignment', 'allies align', 'aligned allies'],
    plain: 'An agreement of the countries that make chip tools, above all the Netherlands and Japan, to follow the same rules. If one stays out, buyers go there.',
    exact: 'Lever 0–1: share of allied makers aligned. It multiplies the effect of tool controls. Japan and the Netherlands announced controls of their own in 2023.',
  },
  notice: {
    term: 'Notice', forms: ['quarters of notice', 'quarter of notice', 'notice before', 'notice of', 'without notice', 'notice'],
    plain: 'The time between saying that a rule will come and its coming. Buyers use it to fill their stores.',
    exact: 'Lever in quarters, 0–4, added to the delay of a new chip rule. From two quarters ahead, demand is brought forward by up to {anticipation} of a quarter’s demand for each quarter and unit of tightening.',
  },
  stockpiling: {
    term: 'Stockpiling', forms: ['stockpiling', 'stockpile', 'stockpiles', 'stockpiled'],
    plain: 'Buying more than one needs now, because it may be hard to get later. Afterwards one buys less.',
    exact: 'Purchases pulled forward before an announced rule, kept as a debt that lowers later demand by {pull-repayment%} of itself a quarter. China’s imports of chip-making tools rose by 93% in 2023’s third quarter, before rules tightened.',
  },
  smuggling: {
    term: 'Smuggling', forms: ['smuggling', 'smuggled', 'smugglers'],
    plain: 'Bringing goods over a border against the rules, often through firms in third countries. Nobody knows exactly how many AI chips came this way.',
    exact: 'Diversion of controlled accelerators. In the model intent follows unmet demand with a ceiling, and delivery is intent × (1 − enforcement)². Estimates for 2024 run from ten thousand to several hundred thousand chips.',
  },
  enforcement: {
    term: 'Enforcement', forms: ['enforcement'],
    plain: 'Seeing to it that a rule is kept: inspectors, checks, and courts.',
    exact: 'Lever 0–1 with a cost a quarter. It acts on delivery at once, as (1 − enforcement)², and raids take away intent for longer.',
  },
  'offshore-rental': {
    term: 'Offshore rental', forms: ['offshore rental', 'rented compute', 'rented abroad', 'rent compute', 'renting abroad', 'rented chips'],
    plain: 'Using AI chips that stand in another country, over the internet, for a fee. The chips never cross the border.',
    exact: 'Compute rented by Chinese firms abroad: {offshore-intensity%} of unmet demand (range {offshore-intensity~%}) × (1 − cloud control), at most three tenths of it. Counted in kH100e a quarter.',
  },
  'cloud-control': {
    term: 'Cloud controls', forms: ['cloud control', 'cloud controls'],
    plain: 'Rules against renting strong AI chips to certain customers over the internet.',
    exact: 'Lever 0–1: share of rented compute abroad that is closed to Chinese customers. It lowers trust in American services in emerging markets and raises escalation.',
  },
  'entity-list': {
    term: 'Entity List', forms: ['Entity List', 'entity list', 'entity listing', 'listing', 'listed', 'unlisted'],
    plain: 'An American list of foreign firms to which one may sell only with a permit. Huawei has been on it since 2019.',
    exact: 'Supplement No. 4 to Part 744 of the Export Administration Regulations. In the model a listed lab loses compute and learning from abroad, and China’s legal imports fall with the share of labs that are listed.',
  },
  tariff: {
    term: 'Tariff', forms: ['tariff', 'tariffs'],
    plain: 'A tax on goods from abroad. The buyer at home pays most of it.',
    exact: 'Lever 0–60% on imported servers. American purchases fall by 1 ÷ (1 + pass-through × tariff); the revenue is added to public money, at the part {tariff-revenue} that is really collected.',
  },
  'pass-through': {
    term: 'Pass-through', forms: ['pass-through', 'passed on'],
    plain: 'The part of a tax that ends up in the price the buyer pays.',
    exact: 'Share of a tariff borne by the importer: {tariff-pass-through} in the model (range {tariff-pass-through~}). A study of the American tariffs of 2018 found close to full pass-through at the border.',
  },
  materials: {
    term: 'Critical materials', forms: ['critical materials', 'critical minerals', 'gallium', 'germanium', 'rare earths'],
    plain: 'Metals that chips and magnets need in small amounts, such as gallium. China makes most of them.',
    exact: 'Lever of Beijing, 0–1: share withheld. In full it costs {materials-loss%} of world chip supply (range {materials-loss~%}); while it lasts, buyers find other sources at {materials-diversification%} a quarter.',
  },
  subsidy: {
    term: 'Subsidy', forms: ['subsidy', 'subsidies', 'subsidised'],
    plain: 'Public money for a firm, so that it builds or makes something. The money is then missing elsewhere.',
    exact: 'In the model Washington’s chip investment is in billions of dollars a quarter and builds capacity after six quarters; Beijing’s is a multiple of the programme of 2022, and its effect grows with the square root.',
  },
  'deployment-drive': {
    term: 'AI Plus', forms: ['AI Plus', 'AI+'],
    plain: 'China’s plan to bring AI into factories, hospitals and offices quickly.',
    exact: 'State Council initiative of August 2025. Lever 0–2: adoption in Chinese industry is faster by {deployment-drive} for each unit, and {deployment-compute%} of China’s compute goes from labs to serving it.',
  },
  'export-programme': {
    term: 'Export programme', forms: ['export programme', 'American AI Exports'],
    plain: 'Helping friendly countries to buy chips, models and services from one’s own firms. It wins users and trust.',
    exact: 'Washington’s lever 0–1, after the American AI Exports Program of 2025. It adds trust ({trust-diplomacy} a quarter) and standards ({standards-diplomacy} a quarter) in third regions.',
  },
  talent: {
    term: 'Talent', forms: ['talent'],
    plain: 'The researchers who can build the best AI. They are few, and they move.',
    exact: 'Stock for each side, 1 at the end of 2022. It grows by training and moves with visa policy, recall programmes and tension. Own research rises with its square root.',
  },
  'safety-standard': {
    term: 'Safety standard', forms: ['safety standard', 'safety standards'],
    plain: 'Tests that an AI model must pass before it is released. They take time and prevent harm.',
    exact: 'Lever of both governments, 0–1. A strict standard costs {safety-pace-cost%} of research pace; strict standards on both sides take {safety-gain%} off the hazard. The NIST framework of 2023 is a voluntary example.',
  },
  talks: {
    term: 'Talks', forms: ['talks'],
    plain: 'The two governments speak with each other about the risks of AI. They did so in Geneva in May 2024.',
    exact: 'Lever of both, 0–1; the less willing side counts. Talks lower escalation by {escalation-talks%} of itself a quarter at most and the hazard by {talks-safety%}, and let each learn a little more of the other’s work.',
  },
  escalation: {
    term: 'Escalation', forms: ['escalation', 'tension', 'tensions'],
    plain: 'How tense things are between the two. Each hard step of one makes the next hard step of the other more likely.',
    exact: 'State from 0 to 10, raised by acts such as new rules, and fading by {escalation-calming%} a quarter. It lowers stability, makes some events likelier and slows the movement of researchers.',
  },
  hazard: {
    term: 'Hazard', forms: ['hazard', 'hazards'],
    plain: 'How likely a serious accident or misuse of AI is in the next three months.',
    exact: 'Probability of a serious incident in a quarter, at most one. Base {hazard-base} × (haste and race terms) × (1 − safety) × reach of attackers beyond {hazard-threshold} ECI points ÷ defenders’ lead. Judgement throughout.',
  },
  incident: {
    term: 'Incident', forms: ['incident', 'incidents'],
    plain: 'Serious harm done by AI or with it: by mistake or on purpose.',
    exact: 'Event drawn with the hazard of the quarter. It costs trust in all services and political capital of both sides while it is remembered. Real incidents, most of them smaller, are collected in public databases.',
  },
  aftermath: {
    term: 'Aftermath', forms: ['aftermath'],
    plain: 'The time after an incident in which people are careful and angry. It fades.',
    exact: 'Memory of incidents, +1 for each, fading by {aftermath-fading%} a quarter. It lowers trust, political capital and the stability index.',
  },
} as const satisfies Readonly<Record<string, TermText>>

/**
 * What each mechanism of research, demand, reach and risk should do when one lever is moved. Direction and size were
 * written down before the model was asked.
 */
import { CORE_END, STATE_START, nameOf } from '../../engine/layout.ts'
import { quarterIndex } from '../../engine/quarters.ts'
import type { LabId, SeatId } from '../../engine/types.ts'
import { LEVERS } from '../../content/levers/index.ts'
import { largest, quiet, smallest, washington } from './plans.ts'
import type { Behaviour, Plan, PlannedDecision, Run } from './kinds.ts'
import { atLeast, atMost, between, exactly, forSeats } from './kinds.ts'
import { beijing, change, ratio } from './mechanisms-chips.ts'
import { ROUTER } from '../../content/sources.ts'

const AMERICAN: readonly SeatId[] = ['us-frontier', 'us-open-lab']
const CHINESE: readonly SeatId[] = ['cn-open', 'cn-platforms']
const ALL_LABS = [...AMERICAN, ...CHINESE]
const NEXT = '2026Q1'
const oneLab = (seat: SeatId, lab: LabId, lever: string, value: number): PlannedDecision => ({ quarter: NEXT, seat, lab, lever, value })
const both = (lever: string, us: number, cn: number): Plan => quiet(washington(NEXT, lever, us), beijing(NEXT, lever, cn))

/**
 * Levers whose effect can be dated: each is moved alone, by as much as it can. Left out is what moves nothing alone:
 * notice without a rule, talks of one side, and the licences of labs that have released nothing by then.
 */
const DATED = LEVERS.filter((l) => !['chip-notice', 'talks'].includes(l.id) && !(l.id === 'licence' && l.seat !== 'cn-open' && l.seat !== 'us-open-lab'))
const farthest = (l: (typeof DATED)[number]): number => (l.max - l.initial >= l.initial - l.min ? l.max : l.min)
const MOVED: Readonly<Record<string, Plan>> = Object.fromEntries(DATED.map((l): [string, Plan] => [
  `${l.seat}/${l.id}`, { us: 'hold', cn: 'hold', until: '2025Q2', decisions: [{ quarter: '2023Q2', seat: l.seat, lever: l.id, value: farthest(l) }] },
]))
/** All of the state, with one market for all eighteen. */
const STATE_NAMES = Array.from({ length: CORE_END - STATE_START }, (_, i) => nameOf(STATE_START + i)).filter((name) => !name.startsWith('big-changes') && (!name.startsWith('share.') || name.includes('/europe/developer/')))

/** Quarters from the decision to the first difference in the state of the world. */
function firstEffect(base: Run, moved: Run): number {
  for (const q of moved.quarters) if (STATE_NAMES.some((name) => moved.at(name, q) !== base.at(name, q))) return Number(quarterIndex(q)) - Number(quarterIndex('2023Q2'))
  return Infinity
}

export const REACH_MECHANISMS: readonly Behaviour[] = [
  {
    id: 'M-21', statement: 'Nothing happens before its delay: no lever changes the world earlier than it says, and each has changed it within two quarters after.',
    source: 'Causes come before effects.',
    plans: { base: { us: 'hold', cn: 'hold', until: '2025Q2' }, ...MOVED },
    measure: ({ base, ...moved }) => {
      const late = DATED.map((l) => firstEffect(base, moved[`${l.seat}/${l.id}`]) - l.delay)
      return { 'earliest effect, quarters after its delay': smallest(late), 'latest': largest(late) }
    },
    bands: { 'earliest effect, quarters after its delay': exactly(0), latest: between(0, 2) },
  },
  {
    id: 'M-22', statement: 'Closing rental abroad ends it, costs China a little compute and capability, and turns emerging markets somewhat towards Chinese models.',
    source: 'https://principlecivics.com/events/b519a05e-87f2-40cb-a866-f115ff284675',
    plans: { open: quiet(washington(NEXT, 'cloud-controls', 0)), closed: quiet(washington(NEXT, 'cloud-controls', 1)) },
    measure: ({ open, closed }) => ({
      'rented in 2028Q4': closed.at('compute.cn_offshore_kh100e', '2028Q4') / open.at('compute.cn_offshore_kh100e', '2028Q4'), 'Chinese frontier in 2028Q4, ECI': change(closed, open, 'frontier.cn_eci', '2028Q4'),
      'trust in US services, emerging, 2028Q4': change(closed, open, 'trust.us.emerging', '2028Q4'), 'Chinese share in emerging markets, 2028Q4': ratio(closed, open, 'share.emerging.all.cn', '2028Q4'),
    }),
    bands: {
      'rented in 2028Q4': exactly(0), 'Chinese frontier in 2028Q4, ECI': between(-3, -0.05), 'trust in US services, emerging, 2028Q4': between(-0.5, -0.05), 'Chinese share in emerging markets, 2028Q4': between(1.02, 1.6),
    },
    signs: { 'Chinese frontier in 2028Q4, ECI': atMost(0), 'Chinese share in emerging markets, 2028Q4': atLeast(1) },
  },
  {
    id: 'M-23', statement: 'Full defence against distillation widens the gap and costs the services that use it some users.',
    source: 'https://startupfortune.com/anthropic-says-the-ai-race-now-turns-on-chips-and-enforcement/',
    plans: { none: quiet(...forSeats(AMERICAN, NEXT, 'defence', 0)), full: quiet(...forSeats(AMERICAN, NEXT, 'defence', 1)) },
    measure: ({ none, full }) => ({
      'gap in 2028Q4, ECI': change(full, none, 'frontier.gap_eci', '2028Q4'), 'Chinese frontier in 2028Q4, ECI': change(full, none, 'frontier.cn_eci', '2028Q4'),
      'US share in third regions in 2027Q1': ratio(full, none, 'share.third.all.us', '2027Q1'),
    }),
    bands: { 'gap in 2028Q4, ECI': between(0.3, 5), 'Chinese frontier in 2028Q4, ECI': between(-5, -0.3), 'US share in third regions in 2027Q1': between(0.9, 0.999) },
    signs: { 'gap in 2028Q4, ECI': atLeast(0) },
  },
  {
    id: 'M-23b', statement: 'Defence against distillation costs users where it is felt: a lab that alone defends loses some to its rivals, and where all American labs do, they lose some at first.',
    source: 'https://startupfortune.com/anthropic-says-the-ai-race-now-turns-on-chips-and-enforcement/',
    plans: { none: quiet(...forSeats(AMERICAN, NEXT, 'defence', 0)), full: quiet(...forSeats(AMERICAN, NEXT, 'defence', 1)), alone: quiet(...forSeats(AMERICAN, NEXT, 'defence', 0), oneLab('us-frontier', 'openai', 'defence', 1)) },
    measure: ({ none, full, alone }) => ({
      'OpenAI alone: its developers in Europe in 2027Q1': ratio(alone, none, 'share.europe.developer.openai', '2027Q1'), 'Anthropic’s meanwhile': ratio(alone, none, 'share.europe.developer.anthropic', '2027Q1'),
      'all: US share in third regions in 2026Q3': ratio(full, none, 'share.third.all.us', '2026Q3'),
    }),
    bands: { 'OpenAI alone: its developers in Europe in 2027Q1': between(0.6, 0.95), 'Anthropic’s meanwhile': between(1.001, 1.3), 'all: US share in third regions in 2026Q3': between(0.9, 0.999) },
    signs: { 'OpenAI alone: its developers in Europe in 2027Q1': atMost(1), 'Anthropic’s meanwhile': atLeast(1) },
  },
  {
    id: 'M-24', statement: 'Public money for open American models lifts the best American weights, takes developers abroad from Chinese ones and presses on the prices of American labs.',
    source: 'https://www.greenbot.com/atom-project-america-ai-systems',
    plans: { none: quiet(washington(NEXT, 'open-fund', 0)), full: quiet(washington(NEXT, 'open-fund', 2)) },
    measure: ({ none, full }) => ({
      'best American weights in 2028Q4, ECI': change(full, none, 'frontier.us_open_eci', '2028Q4'), 'Chinese open developer share abroad, 2029Q4': ratio(full, none, 'share.abroad.developer.cn_open', '2029Q4'),
      'price of OpenAI, 2029Q4': ratio(full, none, 'lab.openai.price', '2029Q4'),
    }),
    bands: { 'best American weights in 2028Q4, ECI': between(1, 15), 'Chinese open developer share abroad, 2029Q4': between(0.4, 0.97), 'price of OpenAI, 2029Q4': between(0.4, 1) },
    signs: { 'best American weights in 2028Q4, ECI': atLeast(0), 'Chinese open developer share abroad, 2029Q4': atMost(1), 'price of OpenAI, 2029Q4': atMost(1) },
  },
  {
    id: 'M-25', statement: 'An export programme raises American standards and share in third countries, slowly.',
    source: 'https://www.strtrade.com/trade-news-resources/str-trade-report/trade-report/july/ai-plan-seeks-to-boost-exports-strengthen-export-controls',
    plans: { none: quiet(washington(NEXT, 'export-stack', 0)), full: quiet(washington(NEXT, 'export-stack', 1)) },
    measure: ({ none, full }) => ({
      'US standards in 2030Q4': change(full, none, 'standards.us', '2030Q4'), 'US share, third regions, 2030Q4': change(full, none, 'share.third.all.us', '2030Q4'), 'Chinese share, third regions, 2030Q4': ratio(full, none, 'share.third.all.cn', '2030Q4'),
      'part of it there after a year': change(full, none, 'share.third.all.us', '2027Q1') / change(full, none, 'share.third.all.us', '2030Q4'),
    }),
    bands: {
      'US standards in 2030Q4': between(0.05, 0.4), 'US share, third regions, 2030Q4': between(0.01, 0.12), 'Chinese share, third regions, 2030Q4': between(0.7, 0.98), 'part of it there after a year': between(-0.05, 0.35),
    },
    signs: { 'US share, third regions, 2030Q4': atLeast(0), 'Chinese share, third regions, 2030Q4': atMost(1) },
  },
  {
    id: 'M-26', statement: 'Strict content rules cost Chinese models consumers abroad, hardly any developers, and bring Beijing goodwill at home.',
    source: 'Judgement: topics that a model may not touch matter to people who chat, less to people who code.',
    plans: { loose: quiet(beijing(NEXT, 'content-control', 0)), strict: quiet(beijing(NEXT, 'content-control', 1)) },
    measure: ({ loose, strict }) => ({
      'Chinese consumers abroad, 2028Q4': ratio(strict, loose, 'share.abroad.consumer.cn', '2028Q4'), 'Chinese developers abroad, 2028Q4': ratio(strict, loose, 'share.abroad.developer.cn', '2028Q4'),
      'Beijing’s political capital, 2028Q4': change(strict, loose, 'budget.cn.political', '2028Q4'),
    }),
    bands: { 'Chinese consumers abroad, 2028Q4': between(0.5, 0.95), 'Chinese developers abroad, 2028Q4': between(0.96, 1.02), 'Beijing’s political capital, 2028Q4': between(0.1, 10) },
    signs: { 'Chinese consumers abroad, 2028Q4': atMost(1), 'Beijing’s political capital, 2028Q4': atLeast(0) },
  },
  {
    id: 'M-27', statement: 'Listing a firm costs it machines and capability; its rivals at home gain from its users.',
    source: 'https://www.researchbunny.com/papers/us-china-trade-conflicts-and-rd-investment-evidence-from-the-bis-entity-lists-tuy5',
    plans: {
      free: { decisions: [{ quarter: '2023Q2', seat: 'washington', lab: 'alibaba', lever: 'entity-listing', value: 0 }] },
      listed: { decisions: [{ quarter: '2023Q2', seat: 'washington', lab: 'alibaba', lever: 'entity-listing', value: 1 }] },
    },
    measure: ({ free, listed }) => ({
      'Alibaba’s machines in 2025Q4': ratio(listed, free, 'lab.alibaba.compute_kh100e', '2025Q4'), 'Alibaba in 2025Q4, ECI': change(listed, free, 'lab.alibaba.eci', '2025Q4'),
      'Alibaba’s share of developers in China, 2025Q4': ratio(listed, free, 'share.cn.developer.alibaba', '2025Q4'), 'DeepSeek’s': ratio(listed, free, 'share.cn.developer.deepseek', '2025Q4'),
    }),
    bands: {
      'Alibaba’s machines in 2025Q4': between(0.6, 0.95), 'Alibaba in 2025Q4, ECI': between(-6, -0.3), 'Alibaba’s share of developers in China, 2025Q4': between(0.5, 0.98), 'DeepSeek’s': between(1.002, 1.6),
    },
    signs: { 'Alibaba’s machines in 2025Q4': atMost(1), 'Alibaba in 2025Q4, ECI': atMost(0), 'Alibaba’s share of developers in China, 2025Q4': atMost(1) },
  },
  {
    id: 'M-28', statement: 'The stricter the licence of Chinese weights, the fewer developers abroad use them.',
    source: ROUTER,
    plans: Object.fromEntries([0, 1, 2].map((v): [string, Plan] => [String(v), quiet(...forSeats(CHINESE, NEXT, 'licence', v))])),
    measure: (runs) => {
      const left = (v: number) => runs[String(v)].at('share.third.developer.cn', '2028Q4') / runs['0'].at('share.third.developer.cn', '2028Q4')
      return { 'own licence': left(1), 'research only': left(2), 'research only over own licence': left(2) / left(1) }
    },
    bands: { 'own licence': between(0.75, 0.99), 'research only': between(0.3, 0.85), 'research only over own licence': between(0.3, 0.95) },
    signs: { 'own licence': atMost(1), 'research only': atMost(1), 'research only over own licence': atMost(1) },
  },
  {
    id: 'M-29', statement: 'A lab that halves its price wins users and loses revenue.',
    source: 'https://aione.chat/2026/01/04/price-elasticity-of-demand-for-large-language-models-estimated-at-1-11-en-version/',
    plans: { rule: quiet(), half: quiet(oneLab('us-frontier', 'anthropic', 'price', 0.5)) },
    measure: ({ rule, half }) => ({
      'Anthropic’s developers in Europe, 2028Q4': ratio(half, rule, 'share.europe.developer.anthropic', '2028Q4'), 'Anthropic’s revenue, 2028Q4': ratio(half, rule, 'lab.anthropic.revenue_usd_bn', '2028Q4'),
      'OpenAI’s revenue, 2028Q4': ratio(half, rule, 'lab.openai.revenue_usd_bn', '2028Q4'),
    }),
    bands: { 'Anthropic’s developers in Europe, 2028Q4': between(1.1, 3), 'Anthropic’s revenue, 2028Q4': between(0.5, 0.99), 'OpenAI’s revenue, 2028Q4': between(0.85, 0.999) },
    signs: { 'Anthropic’s developers in Europe, 2028Q4': atLeast(1), 'OpenAI’s revenue, 2028Q4': atMost(1) },
  },
  {
    id: 'M-30', statement: 'Haste brings models out a little earlier and makes a serious incident one and a half to four times as likely.',
    source: 'https://exploreaiethics.com/articles/racing-to-the-precipice-',
    plans: { normal: quiet(...forSeats(ALL_LABS, NEXT, 'haste', 0.2)), hasty: quiet(...forSeats(ALL_LABS, NEXT, 'haste', 1)) },
    measure: ({ normal, hasty }) => ({
      'US frontier in 2026Q4, ECI': change(hasty, normal, 'frontier.us_eci', '2026Q4'), 'US frontier in 2030Q4, ECI': change(hasty, normal, 'frontier.us_eci', '2030Q4'), 'hazard in 2028Q4': ratio(hasty, normal, 'hazard', '2028Q4'),
    }),
    bands: { 'US frontier in 2026Q4, ECI': between(0.1, 3), 'US frontier in 2030Q4, ECI': between(0, 3), 'hazard in 2028Q4': between(1.5, 4) },
    signs: { 'US frontier in 2026Q4, ECI': atLeast(0), 'hazard in 2028Q4': atLeast(1) },
  },
  {
    id: 'M-31', statement: 'Strict safety standards on both sides lower the hazard by a third or more and cost the frontier some pace; a standard of one side alone does about half.',
    source: 'https://filings.nysgpt.com/documents/govai-safety-not-guaranteed-tech-races',
    plans: { none: both('safety-standard', 0, 0), us: both('safety-standard', 1, 0), both: both('safety-standard', 1, 1) },
    measure: ({ none, us, both: strict }) => ({
      'hazard in 2028Q4': ratio(strict, none, 'hazard', '2028Q4'), 'one side’s part of it': (1 - ratio(us, none, 'hazard', '2028Q4')) / (1 - ratio(strict, none, 'hazard', '2028Q4')),
      'US frontier in 2030Q4, ECI': change(strict, none, 'frontier.us_eci', '2030Q4'),
    }),
    bands: { 'hazard in 2028Q4': between(0.2, 0.67), 'one side’s part of it': between(0.3, 0.75), 'US frontier in 2030Q4, ECI': between(-3, -0.1) },
    signs: { 'hazard in 2028Q4': atMost(1), 'US frontier in 2030Q4, ECI': atMost(0) },
  },
  {
    id: 'M-32', statement: 'Talks of both governments calm tension and lower the hazard; talks of one alone do nothing.',
    source: 'https://tomesphere.com/paper/2410.03092',
    plans: { none: both('talks', 0, 0), alone: both('talks', 1, 0), both: both('talks', 1, 1) },
    measure: ({ none, alone, both: talking }) => ({
      'tension in 2027Q4': ratio(talking, none, 'escalation', '2027Q4'), 'hazard in 2027Q4': ratio(talking, none, 'hazard', '2027Q4'), 'tension, one side alone': ratio(alone, none, 'escalation', '2027Q4'),
    }),
    bands: { 'tension in 2027Q4': between(0.05, 0.6), 'hazard in 2027Q4': between(0.3, 0.9), 'tension, one side alone': exactly(1) },
    signs: { 'tension in 2027Q4': atMost(1), 'hazard in 2027Q4': atMost(1) },
  },
  {
    id: 'M-33', statement: 'A ban on Chinese services in the United States raises tension, costs American services trust in China, and leaves Chinese reach in third countries where it was.',
    source: 'https://news.unisami.com/deepseek-the-countries-and-agencies-that-have-banned-the-ai-companys-tech',
    plans: { none: quiet(washington(NEXT, 'device-ban', 0)), ban: quiet(washington(NEXT, 'device-ban', 1)) },
    measure: ({ none, ban }) => ({
      'tension in the quarter': change(ban, none, 'escalation', NEXT), 'trust in US services in China': change(ban, none, 'trust.us.cn', NEXT), 'Chinese share in third regions, 2028Q4': ratio(ban, none, 'share.third.all.cn', '2028Q4'),
    }),
    bands: { 'tension in the quarter': between(0.2, 1), 'trust in US services in China': between(-0.2, -0.02), 'Chinese share in third regions, 2028Q4': between(0.97, 1.03) },
    signs: { 'tension in the quarter': atLeast(0), 'trust in US services in China': atMost(0) },
  },
  {
    id: 'M-34', statement: 'Guidance to open spreads Chinese models among developers in third countries; an order to close empties them, and Chinese labs that are followers earn less by it.',
    source: 'https://write.ianwsperber.com/p/will-china-forbid-open-weight-models',
    plans: { promote: quiet(beijing(NEXT, 'openness-guidance', 3)), neutral: quiet(beijing(NEXT, 'openness-guidance', 2)), close: quiet(beijing(NEXT, 'openness-guidance', 0)) },
    measure: ({ promote, neutral, close }) => ({
      'promoted over neutral, developers, 2028Q4': ratio(promote, neutral, 'share.third.developer.cn', '2028Q4'), 'closed over neutral': ratio(close, neutral, 'share.third.developer.cn', '2028Q4'),
      'standards, promoted less neutral, 2030Q4': change(promote, neutral, 'standards.cn', '2030Q4'),
    }),
    bands: { 'promoted over neutral, developers, 2028Q4': between(1.02, 2), 'closed over neutral': between(0.02, 0.6), 'standards, promoted less neutral, 2030Q4': between(0.01, 0.3) },
    signs: { 'promoted over neutral, developers, 2028Q4': atLeast(1), 'closed over neutral': atMost(1), 'standards, promoted less neutral, 2030Q4': atLeast(0) },
  },
  {
    id: 'M-35', statement: 'Machines moved from serving to training make a better model and lose users who find the service slow; machines for experiments pay little within a year and go on to pay more.',
    source: 'https://epoch.ai/data/ai-chip-users',
    plans: {
      base: quiet(oneLab('us-frontier', 'openai', 'train', 0.2), oneLab('us-frontier', 'openai', 'experiment', 0.1)),
      train: quiet(oneLab('us-frontier', 'openai', 'train', 0.6), oneLab('us-frontier', 'openai', 'experiment', 0.1)),
      experiment: quiet(oneLab('us-frontier', 'openai', 'train', 0.2), oneLab('us-frontier', 'openai', 'experiment', 0.35)),
    },
    measure: ({ base, train, experiment }) => ({
      'trained more, ECI in 2027Q4': change(train, base, 'lab.openai.eci', '2027Q4'), 'its users in Europe’s industry, 2028Q4': ratio(train, base, 'share.europe.industry.openai', '2028Q4'),
      'experiments, ECI in 2026Q4': change(experiment, base, 'lab.openai.eci', '2026Q4'), 'experiments, ECI in 2030Q4': change(experiment, base, 'lab.openai.eci', '2030Q4'),
    }),
    bands: {
      'trained more, ECI in 2027Q4': between(1, 7), 'its users in Europe’s industry, 2028Q4': between(0.6, 0.99), 'experiments, ECI in 2026Q4': between(0, 1.2), 'experiments, ECI in 2030Q4': between(0.5, 6),
    },
    signs: { 'trained more, ECI in 2027Q4': atLeast(0), 'experiments, ECI in 2030Q4': atLeast(0) },
  },
  {
    id: 'M-36', statement: 'A stroke of genius in one open lab soon helps its rivals too, and presses on the prices of those who sell.',
    source: 'https://ideas.repec.org/h/eee/grochp/1-13.html',
    plans: Object.fromEntries([1.3, 1.6].map((efficiency): [string, Plan] => [efficiency === 1.3 ? 'base' : 'lucky', { ...quiet(), set: { 'efficiency/deepseek': efficiency } }])),
    measure: ({ base, lucky }) => ({
      'DeepSeek in 2026Q4, ECI': change(lucky, base, 'lab.deepseek.eci', '2026Q4'), 'Alibaba’s efficiency in 2027Q4, OOM': change(lucky, base, 'lab.alibaba.efficiency_oom', '2027Q4'),
      'price of OpenAI in 2027Q2': ratio(lucky, base, 'lab.openai.price', '2027Q2'), 'DeepSeek’s head start left in 2030Q4': change(lucky, base, 'lab.deepseek.efficiency_oom', '2030Q4') / 0.3,
    }),
    bands: {
      'DeepSeek in 2026Q4, ECI': between(1, 4), 'Alibaba’s efficiency in 2027Q4, OOM': between(0.005, 0.2), 'price of OpenAI in 2027Q2': between(0.7, 0.999), 'DeepSeek’s head start left in 2030Q4': between(0, 0.5),
    },
    signs: { 'DeepSeek in 2026Q4, ECI': atLeast(0), 'Alibaba’s efficiency in 2027Q4, OOM': atLeast(0), 'price of OpenAI in 2027Q2': atMost(1) },
  },
  {
    id: 'M-37', statement: 'A serious incident costs every service trust abroad for a year or two and is then mostly forgotten.',
    source: 'Judgement: after well-known breaches use fell by a few per cent and came back.',
    plans: { base: quiet(), incident: { ...quiet(), set: { aftermath: 1 } } },
    measure: ({ base, incident }) => ({
      'trust in US services in Europe after a year': ratio(incident, base, 'trust.us.europe', '2026Q4'), 'trust in Chinese services in Europe after a year': ratio(incident, base, 'trust.cn.europe', '2026Q4'),
      'trust in US services in Europe after five years': ratio(incident, base, 'trust.us.europe', '2030Q4'),
    }),
    bands: { 'trust in US services in Europe after a year': between(0.85, 0.99), 'trust in Chinese services in Europe after a year': between(0.6, 0.99), 'trust in US services in Europe after five years': between(0.97, 1) },
    signs: { 'trust in US services in Europe after a year': atMost(1) },
  },
  {
    id: 'M-38', statement: 'Tension keeps researchers at home: fewer move from China to the United States.',
    source: 'https://carnegieendowment.org/emissary/2025/12/china-ai-researchers-us-talent-pool',
    plans: { calm: { ...quiet(), set: { escalation: 0 } }, tense: { ...quiet(), set: { escalation: 10 } } },
    measure: ({ calm, tense }) => ({ 'US talent in 2028Q4': ratio(tense, calm, 'talent.us', '2028Q4'), 'Chinese talent in 2028Q4': ratio(tense, calm, 'talent.cn', '2028Q4'), 'tension left in 2028Q4': tense.at('escalation', '2028Q4') / 10 }),
    bands: { 'US talent in 2028Q4': between(0.95, 0.999), 'Chinese talent in 2028Q4': between(1.001, 1.1), 'tension left in 2028Q4': between(0.02, 0.5) },
    signs: { 'US talent in 2028Q4': atMost(1), 'Chinese talent in 2028Q4': atLeast(1) },
  },
  {
    id: 'M-39', statement: 'Half a year after all Chinese labs close, they still have four fifths of the developers abroad that they would have had open; after three years less than half.',
    source: ROUTER,
    plans: { base: quiet(), closed: quiet(...forSeats(CHINESE, NEXT, 'open', 0)) },
    measure: ({ base, closed }) => ({ 'left after two quarters': ratio(closed, base, 'share.third.developer.cn', '2026Q2'), 'left after three years': ratio(closed, base, 'share.third.developer.cn', '2028Q4') }),
    bands: { 'left after two quarters': between(0.8, 1), 'left after three years': between(0.02, 0.5) },
    signs: { 'left after two quarters': atMost(1), 'left after three years': atMost(1) },
  },
  {
    id: 'M-39b', statement: 'A reversal looks free at first: half a year after all Chinese labs close, most of their developers abroad are still there; after three years most are gone.',
    source: ROUTER,
    plans: { closed: quiet(...forSeats(CHINESE, NEXT, 'open', 0)) },
    measure: ({ closed }) => {
      const left = (quarter: string) => closed.at('share.third.developer.cn', quarter) / closed.at('share.third.developer.cn', '2025Q4')
      return { 'still there after half a year': left('2026Q2'), 'after three years': left('2028Q4') }
    },
    bands: { 'still there after half a year': between(0.8, 1), 'after three years': between(0.02, 0.5) },
    signs: { 'still there after half a year': atMost(1), 'after three years': atMost(1) },
  },
  {
    id: 'M-40', statement: 'Weights reach people more than money: Chinese labs have a larger part of use abroad than of the money spent there.',
    source: 'https://www.linuxfoundation.org/blog/revealing-the-hidden-economics-of-open-models-in-the-ai-era',
    plans: { base: {} },
    measure: ({ base }) => {
      const money = base.at('revenue.cn_labs_usd_bn', '2025Q4') / (base.at('revenue.cn_labs_usd_bn', '2025Q4') + base.at('revenue.us_labs_usd_bn', '2025Q4'))
      return { 'part of world revenue over part of world use, Chinese labs, 2025Q4': money / base.at('share.world.all.cn', '2025Q4') }
    },
    bands: { 'part of world revenue over part of world use, Chinese labs, 2025Q4': between(0.05, 0.6) },
    signs: { 'part of world revenue over part of world use, Chinese labs, 2025Q4': atMost(1) },
  },
]

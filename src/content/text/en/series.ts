/** English names of every series of the model: a template for each family, and the words that fill it. */
import type { ChartTexts } from '../chart-texts.ts'

const ECI = 'Epoch’s capability index: one scale for all models, about ten points a year at the frontier.'
const COUNTED = 'Chips for AI, counted as if all were Nvidia H100.'
const SHARE = 'Who makes the models that are used, by market; the shares of all makers add up to 100%.'
const USERS = 'Users as a part of all who could use it.'

export const SERIES_FAMILIES: ChartTexts['families'] = {
  'frontier.us_eci': { name: 'Best American model', short: 'United States', sentence: `Best model of any American lab that can be used. ${ECI}` },
  'frontier.cn_eci': { name: 'Best Chinese model', short: 'China', sentence: `Best model of any Chinese lab that can be used. ${ECI}` },
  'frontier.gap_eci': { name: 'American lead at the frontier', short: 'American lead', sentence: `Best American model less best Chinese model; below zero China leads. ${ECI}` },
  'frontier.open_eci': { name: 'Best model with released weights', short: 'Best open model', sentence: `Best model of anyone whose weights can be downloaded. ${ECI}` },
  'frontier.us_open_eci': { name: 'Best American model with released weights', short: 'United States', sentence: `Best American model whose weights can be downloaded. ${ECI}` },
  'frontier.cn_open_eci': { name: 'Best Chinese model with released weights', short: 'China', sentence: `Best Chinese model whose weights can be downloaded. ${ECI}` },

  'lab.eci': { name: '{lab}: best model', short: '{lab}', sentence: `The best model that this lab offers. ${ECI}` },
  'lab.open_eci': { name: '{lab}: best released weights', short: '{lab}, open', sentence: `The best model of this lab whose weights can be downloaded; zero where there is none. ${ECI}` },
  'lab.revenue_usd_bn': { name: '{lab}: revenue', short: '{lab}', sentence: 'What the lab earns with its models in a quarter.' },
  'lab.price': { name: '{lab}: price of use', short: '{lab}', sentence: 'What the lab charges, as a multiple of what one more use costs it.' },
  'lab.efficiency_oom': { name: '{lab}: thrift of its methods', short: '{lab}', sentence: 'How much its methods save in computing, in powers of ten; the leader of the end of 2022 is at zero.' },
  'lab.compute_kh100e': { name: '{lab}: computing', short: '{lab}', sentence: `What the lab can compute with. ${COUNTED}` },

  'compute.us_stock_kh100e': { name: 'American AI chips in use', short: 'United States', sentence: `Owned by American firms, wherever they stand, without those retired. ${COUNTED}` },
  'compute.cn_stock_kh100e': { name: 'Chinese AI chips in use', short: 'China', sentence: `Bought legally, smuggled and made at home, without those retired. ${COUNTED}` },
  'compute.cn_legal_stock_kh100e': { name: 'Legally bought AI chips in use in China', short: 'Legal', sentence: `Sold to China within the rules and still running. ${COUNTED}` },
  'compute.cn_smuggled_stock_kh100e': { name: 'Smuggled AI chips in use in China', short: 'Smuggled', sentence: `Brought to China against the rules and still running. ${COUNTED}` },
  'compute.cn_domestic_stock_kh100e': { name: 'Chinese-made AI chips in use', short: 'Made in China', sentence: `Made in China and still running, at their rated speed. ${COUNTED}` },
  'compute.cn_legal_kh100e': { name: 'Legal sales of AI chips to China', short: 'Legal', sentence: `Sold to China within the rules in a quarter. ${COUNTED}` },
  'compute.cn_smuggled_kh100e': { name: 'AI chips smuggled into China', short: 'Smuggled', sentence: `Brought to China against the rules in a quarter. ${COUNTED}` },
  'compute.cn_domestic_kh100e': { name: 'AI chips made in China', short: 'Made in China', sentence: `Delivered by Chinese factories in a quarter. ${COUNTED}` },
  'compute.cn_offshore_kh100e': { name: 'Computing that China rents abroad', short: 'Rented abroad', sentence: `Rented in other countries in a quarter. ${COUNTED}` },
  'compute.us_new_kh100e': { name: 'New AI chips of American owners', short: 'United States', sentence: `Received by American owners in a quarter. ${COUNTED}` },
  'compute.world_new_kh100e': { name: 'New AI chips in the world', short: 'World', sentence: `Delivered by all makers, western and Chinese, in a quarter. ${COUNTED}` },
  'compute.us_cum_kh100e': { name: 'American AI chips bought since 2022', short: 'United States', sentence: `Everything American owners received since the start of 2022, retired or not. ${COUNTED}` },
  'compute.cn_cum_kh100e': { name: 'Chinese AI chips gained since 2022', short: 'China', sentence: `Bought legally, smuggled and made at home since the start of 2022, without what is rented abroad. ${COUNTED}` },
  'compute.cn_legal_cum_kh100e': { name: 'Sold legally to China since 2022', short: 'Legal', sentence: `All legal sales to China since the start of 2022. ${COUNTED}` },
  'compute.cn_smuggled_cum_kh100e': { name: 'Smuggled into China since 2022', short: 'Smuggled', sentence: `Everything smuggled into China since the start of 2022. ${COUNTED}` },
  'compute.cn_domestic_cum_kh100e': { name: 'Made in China since 2022', short: 'Made in China', sentence: `Everything Chinese factories delivered since the start of 2022. ${COUNTED}` },

  'chips.cn_yield': { name: 'Good chips from Chinese factories', short: 'Yield', sentence: 'Of all advanced chips that Chinese factories begin, the part that works.' },
  'chips.cn_tool_share': { name: 'Chip-making tools that China makes itself', short: 'Own tools', sentence: 'Of the machines its chip factories need, the part that China makes at home.' },
  'chips.cn_self_reliance': { name: 'China’s new AI chips made at home', short: 'Made at home', sentence: 'Of the AI chips that China gains in a quarter, the part made in China.' },
  'chips.price_kusd': { name: 'Price of a western AI chip', short: 'Price', sentence: 'Price for the work of one Nvidia H100, before any tariff.' },
  'nvidia.china_share_of_compute': { name: 'China’s part of Nvidia’s new computing', short: 'China’s part', sentence: 'Legal sales to China as a part of everything Nvidia delivers in a quarter.' },
  'nvidia.china_revenue_usd_bn': { name: 'Nvidia’s revenue in China', short: 'In China', sentence: 'What Nvidia earns in China in a quarter.' },
  'nvidia.revenue_usd_bn': { name: 'Nvidia’s revenue', short: 'World', sentence: 'What Nvidia earns in a quarter; it stands for all western makers of AI chips.' },

  'share.lab': { name: '{users} {place}: share of {lab}', short: '{lab}', sentence: SHARE },
  'share.side': { name: '{users} {place}: share of {adjective} models', short: '{side}', sentence: SHARE },
  'share.hosted': { name: '{users} {place}: share of {adjective} services', short: '{side}, hosted', sentence: 'Use of services that the maker of the model runs itself; copies of open models that others run are not in it.' },
  'share.cn_open': { name: '{users} {place}: share of open Chinese models', short: 'Open Chinese models', sentence: 'Use of Chinese models whose weights are released, from their makers or from anyone else.' },
  'closed.usage_share': { name: 'Use of closed models in the world', short: 'Use', sentence: 'Of all use in the world, the part on models whose weights are not released.' },
  'closed.revenue_share': { name: 'Revenue of closed models', short: 'Revenue', sentence: 'Of all revenue in the world, the part from models whose weights are not released.' },

  'revenue.us_labs_usd_bn': { name: 'Revenue of all American labs', short: 'United States', sentence: 'What all American labs together earn with their models in a quarter.' },
  'revenue.cn_labs_usd_bn': { name: 'Revenue of all Chinese labs', short: 'China', sentence: 'What all Chinese labs together earn with their models in a quarter.' },
  'price.closed_over_open': { name: 'Price of closed models over open ones', short: 'Closed over open', sentence: 'What closed models cost, as a multiple of what open ones cost.' },

  'diffusion.sector': { name: 'Users {place} {sector}', short: '{place}', sentence: USERS },
  'diffusion.industry': { name: 'Use in the industry of {side}', short: '{side}', sentence: `Mean of factories, transport and health. ${USERS}` },

  talent: { name: 'Research talent of {side}', short: '{side}', sentence: 'Researchers who can work at the frontier; the United States of 2022 is one.' },
  standards: { name: 'Weight of {side} in standards', short: '{side}', sentence: 'How far standards and habits abroad follow this side.' },
  trust: { name: 'Trust {place} in services of {side}', short: '{side}', sentence: 'How much customers there rely on services of this side; one is full confidence.' },
  index: { name: '{index} index of {side}', short: '{side}', sentence: 'One of the five numbers that make the score, from 0 to 100.' },
  'index.stability': { name: 'Security and stability, of both sides', short: 'Both sides', sentence: 'Calm between the two and few incidents, from 0 to 100. Both sides share this number.' },
  score: { name: 'Score of {side}: {doctrine}', short: '{side}', sentence: 'The five indices weighed as this doctrine weighs them, from 0 to 100.' },
  'budget.political': { name: 'Political capital of {side}', short: '{side}', sentence: 'Goodwill that its government can spend on changes of policy.' },
  'budget.fiscal': { name: 'Public money of {side}', short: '{side}', sentence: 'What its government has left for its programmes.' },
  escalation: { name: 'Tension between the governments', short: 'Tension', sentence: 'From 0, calm, to 10, the edge of a break.' },
  hazard: { name: 'Chance of a serious incident', short: 'Chance', sentence: 'How likely a serious incident with AI is within a quarter.' },
  incidents: { name: 'Serious incidents so far', short: 'Incidents', sentence: 'Counted since the end of 2022; where chance is averaged it is the number to be expected.' },
}

export const SERIES_WORDS: Pick<ChartTexts, 'places' | 'users' | 'sectors' | 'sides' | 'units' | 'chipUnits' | 'subjects'> = {
  places: {
    us: 'in the United States', cn: 'in China', europe: 'in Europe', apac: 'in advanced Asia-Pacific', emerging: 'in emerging markets',
    restricted: 'in restricted markets', third: 'in third countries', abroad: 'outside China', world: 'in the world',
  },
  users: { consumer: 'Consumers', developer: 'Developers', industry: 'Firms', all: 'All use' },
  sectors: {
    consumer: 'in daily life', software: 'in software and offices', manufacturing: 'in factories', logistics: 'in transport and trade', health: 'in health and public services',
  },
  sides: { us: 'the United States', cn: 'China' },
  units: {
    ECI: 'points on the capability index', '0–1': 'per cent', '0–1.2': '1 = full confidence', '0–100': 'points, 0–100', '0–10': '0–10', '×': 'times', '× marginal cost': 'times marginal cost',
    OOM: 'powers of ten', '1 = US 2022': 'United States of 2022 = 1', 'per quarter': 'per cent a quarter', count: 'number', '$bn': '$ bn', '$bn per quarter': '$ bn a quarter', '$k per H100e': '$ thousand for one H100 equivalent',
    kH100e: 'thousand H100 equivalents', 'kH100e per quarter': 'thousand H100 equivalents a quarter',
  },
  chipUnits: {
    stock: { thousand: 'thousand H100 equivalents', million: 'million H100 equivalents' },
    flow: { thousand: 'thousand H100 equivalents a quarter', million: 'million H100 equivalents a quarter' },
  },
  subjects: {
    frontier: 'The frontier', labs: 'Labs', compute: 'Computing', chips: 'Chips', use: 'Use, by side', uselabs: 'Use, by lab', money: 'Money', adoption: 'Adoption',
    standing: 'Talent, trust and standards', indices: 'Indices and scores', government: 'Budgets of the governments', risk: 'Tension and incidents',
  },
}

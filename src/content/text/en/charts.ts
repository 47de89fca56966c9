/** English words of the charts: titles, buttons, and the sentences that say what a chart shows. */
import type { ChartTexts } from '../chart-texts.ts'
import { SERIES_FAMILIES, SERIES_WORDS } from './series.ts'

export const CHART_TEXT: ChartTexts = {
  families: SERIES_FAMILIES,
  ...SERIES_WORDS,
  topics: {
    common: 'The common ones', frontier: 'Models', compute: 'Computing', chips: 'Chips', use: 'Use abroad', money: 'Money', adoption: 'Adoption', indices: 'Indices and scores', risk: 'Tension and talent',
  },
  titles: {
    best: 'Best models', gap: 'American lead at the frontier', open: 'Best models with released weights', 'labs-us': 'American labs', 'labs-cn': 'Chinese labs', 'open-cn': 'Released weights of Chinese labs',
    thrift: 'Thrift of methods', stock: 'Accelerators in use', 'new-cn': 'How China gains accelerators', 'stock-cn': 'China’s accelerators, by origin', since: 'Accelerators gained since 2022', new: 'New accelerators',
    'compute-us': 'Computing of American labs', 'compute-cn': 'Computing of Chinese labs', 'chip-price': 'Price of an accelerator', factories: 'China’s chip factories', 'home-chips': 'China’s new chips made at home',
    nvidia: 'Nvidia’s revenue', 'nvidia-share': 'China’s part of Nvidia’s computing', third: 'All use in third countries', emerging: 'All use in emerging markets', europe: 'All use in Europe', apac: 'All use in advanced Asia-Pacific',
    restricted: 'All use in restricted markets', developers: 'Developers outside China', 'open-developers': 'Developers on open Chinese models', firms: 'Firms in third countries', consumers: 'Consumers in third countries',
    standards: 'Weight in standards', 'trust-emerging': 'Trust in emerging markets', 'trust-europe': 'Trust in Europe', revenue: 'Revenue of all labs', 'revenue-us': 'Revenue of American labs', 'revenue-cn': 'Revenue of Chinese labs',
    closed: 'Closed models: use and revenue', premium: 'Price of closed models over open ones', 'price-us': 'Prices of American labs', 'price-cn': 'Prices of Chinese labs', daily: 'Users in daily life', software: 'Users in software and offices',
    factory: 'Users in factories', transport: 'Users in transport and trade', health: 'Users in health and public services', industry: 'Use in industry', 'factory-world': 'Users in factories elsewhere', 'daily-world': 'Users in daily life elsewhere',
    'index-frontier': 'Frontier index', 'index-reach': 'Reach index', 'index-prosperity': 'Prosperity index', 'index-resilience': 'Resilience index', stability: 'Security and stability', 'score-lead': 'Score: Lead at the frontier',
    'score-developers': 'Score: Win the world’s developers', 'score-home': 'Score: Build at home', 'score-managed': 'Score: Managed competition', political: 'Political capital', fiscal: 'Public money',
    tension: 'Tension between the governments', hazard: 'Chance of a serious incident', incidents: 'Serious incidents so far', talent: 'Research talent',
  },
  summary: {
    rose: '{name}: rose from {from} in {start} to {to} in {end}, most in {quarter}.',
    fell: '{name}: fell from {from} in {start} to {to} in {end}, most in {quarter}.',
    level: '{name}: {to} in {end}, as in {start}.',
    now: '{name}: {to} in {end}, where your game begins.',
    none: '{name}: nothing is released up to {end}.',
    recordAbove: 'You are above the record’s path, which stands at {value}.',
    recordBelow: 'You are below the record’s path, which stands at {value}.',
    recordSame: 'You are level with the record’s path.',
    published: 'For {quarter}, {value} was published; the record’s path in this model has {modelled}.',
  },
  readout: {
    record: 'record {value}',
    published: 'published {value} ({low} to {high})',
    publishedBare: 'published {value}',
    decided: 'You decided: {what}',
    nothing: 'before your game',
    none: 'nothing released',
  },
  words: {
    heading: 'Charts', lead: 'Your game so far, {start} to {end}. Behind it, thin and grey, what the model makes of the decisions that were really taken.',
    close: 'Back to the game', all: 'All charts', topic: 'Topic', change: '{change} since {start}', noChange: 'unchanged since {start}',
    recordKey: 'Thin and grey: the record’s path. The model plays what both sides really did, with chance averaged.',
    publishedKey: 'Dots with bars: published values and their ranges.', decisionKey: 'Triangles below: quarters with decisions of yours.',
    quarter: 'Quarter in this chart', keys: 'Arrow keys move along the quarters; Home and End go to the ends.', log: 'Logarithmic scale', record: 'Show the record', table: 'As a table',
    copyCsv: 'Copy as CSV', saveCsv: 'Save CSV', savePng: 'Save picture', fullScreen: 'Full screen', leaveFull: 'Leave full screen',
    csvCopied: 'The table is copied.', csvSaved: 'The table is saved.', pngSaved: 'The picture is saved.', pngFailed: 'This browser could not draw the picture.',
    csvByHand: 'The browser would not copy by itself. Copy the table from here:', inChart: 'In this chart', remove: 'Remove {name}',
    add: 'Add a series', addHelp: 'Up to four series of the same unit stand in one chart.', full: 'Four series are in this chart. Remove one to add another.',
    every: 'Every series', search: 'Search', searchHelp: 'A word or two: a lab, a region, a subject.', found: '{n} series', foundMore: 'The first {shown} of {n}. Add a word to find fewer.', foundNone: 'No series has these words in its name.',
    sources: 'What was published', sourceRange: 'Range', shifted: 'The source begins later than the model. In the chart, {value} that the model had before is added to its values; the table and the CSV have them as published.',
    about: 'What this is', honest: 'A model for learning, not a forecast', tableQuarter: 'Quarter', tableRecord: '{name}, record', tablePublished: '{name}, published', tableDecisions: 'Your decisions',
    unknown: 'There is no such series. These are all charts.', begins: 'your game begins', compare: 'Compare and look closer', another: 'Another chart',
  },
}

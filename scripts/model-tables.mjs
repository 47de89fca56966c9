/**
 * `npm run docs`: writes the tables of the documents from the content, the engine and the behaviour checks.
 *
 * Whole files stand in `docs/generated/`; shorter tables stand in `docs/*.md` between `<!-- table NAME -->` and
 * `<!-- end -->`; pictures in `docs/img/backtest-*.svg`. A test compares what is committed with what this file makes.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { backtest } from '../src/analysis/backtest.ts'
import { createBench } from '../src/analysis/behaviour/bench.ts'
import { NOT_SHOWN, SHOWN } from '../src/analysis/behaviour/check.ts'
import { within } from '../src/analysis/behaviour/kinds.ts'
import { describe, pictureName, pictureOf } from '../src/analysis/chart.ts'
import { DOCTRINES } from '../src/content/doctrines.ts'
import { EVENTS } from '../src/content/events/index.ts'
import { HISTORY } from '../src/content/history/index.ts'
import { LEVERS } from '../src/content/levers/index.ts'
import { LAST_FIT_QUARTER, OBSERVED } from '../src/content/observed.ts'
import { CHIP_PARAMETERS } from '../src/content/parameters/chips.ts'
import { MARKET_PARAMETERS } from '../src/content/parameters/market.ts'
import { RESEARCH_PARAMETERS } from '../src/content/parameters/research.ts'
import { JUDGED } from '../src/content/parameters/row.ts'
import { SOCIETY_PARAMETERS } from '../src/content/parameters/society.ts'
import { RULES } from '../src/content/rules.ts'
import { MAIN_SCENARIOS, SCENARIOS } from '../src/content/scenarios.ts'
import { START } from '../src/content/start.ts'
import { EN } from '../src/content/text/en/index.ts'
import { MODEL_TEXT } from '../src/content/text/en/model.ts'
import { leverTextKey } from '../src/content/text/keys.ts'
import { CHANNELS } from '../src/engine/channels.ts'
import { createEngine } from '../src/engine/engine.ts'
import { BLOCKS } from '../src/engine/layout.ts'
import { quarterIndex, quarterLabel } from '../src/engine/quarters.ts'
import { SCALES } from '../src/engine/score.ts'
import { INDICES, LABS, REGIONS, SEATS, SECTORS, SEGMENTS, SEAT_LABS, SIDES } from '../src/engine/types.ts'
import { toolOptions } from '../src/cli/tool-options.ts'
import { root } from './ensure.mjs'
import { coveragePage, robustnessPage, sensitivityPictures, sensitivityTable, whichCheckTable } from './recorded-tables.mjs'

const HELP = `Writes the tables of the documents from the content, the engine and the behaviour checks, and says which changed.

  npm run -s docs -- [options]

  --help   this text
`

// ── Words ─────────────────────────────────────────────────────────────────────────────────────────────────

/** A number as people write it: at most four digits, no trailing zeros. */
function number(x) {
  if (x === Infinity) return '∞'
  if (x === -Infinity) return '−∞'
  if (x === 0) return '0'
  const plain = Math.abs(x) >= 1000 ? String(Math.round(x)) : String(Number(x.toPrecision(4)))
  return plain.replace('-', '−')
}

/** A measured figure: three digits are all that it is worth. */
function figure(x) {
  if (x !== 0 && Math.abs(x) < 0.0001) return 'below 0.0001'
  return number(Math.abs(x) >= 1000 ? x : Number(x.toPrecision(3)))
}

function range(low, high) {
  if (low === high) return number(low)
  if (low === -Infinity) return `at most ${number(high)}`
  if (high === Infinity) return `at least ${number(low)}`
  return `${number(low)} to ${number(high)}`
}

/** Host of an address; for a repository its owner and name. */
function place({ host, pathname }) {
  return host === 'github.com' ? pathname.split('/').slice(1, 3).join('/') : host.replace(/^www\./, '')
}

/** A public address as a link with the name of its host; anything else as it stands. */
function source(text) {
  const links = text.match(/https?:\/\/[^\s)]+/g)
  if (!links) return text === JUDGED ? 'judgement' : text
  let out = text
  for (const link of links) out = out.replace(link, `[${place(new URL(link))}](${link})`)
  return out
}

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ')

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
}

const code = (text) => `\`${text}\``

/** A row and its family: `brand-consumer/openai` and the other labs share one line. */
function families(parameters) {
  const groups = new Map()
  for (const p of parameters) {
    const slash = p.id.indexOf('/')
    const name = slash < 0 ? p.id : `${p.id.slice(0, slash)}/…`
    groups.set(name, [...(groups.get(name) ?? []), p])
  }
  return [...groups]
}

function spread(list) {
  if (list.length === 1) return range(list[0].min, list[0].max)
  const wide = list.find((p) => p.value !== 0)
  const each = wide ? Math.round((wide.max / wide.value - 1) * 100) : 0
  const same = list.every((p) => p.value === 0 || Math.abs(p.max / p.value - 1 - each / 100) < 0.01)
  return same ? `± ${each} % each` : list.map((p) => range(p.min, p.max)).join('; ')
}

// ── Tables ────────────────────────────────────────────────────────────────────────────────────────────────

function parametersTable() {
  const parts = [
    ['Chips', CHIP_PARAMETERS], ['Capability and risk', RESEARCH_PARAMETERS],
    ['Demand, use and reach', MARKET_PARAMETERS], ['Talent, money, politics, indices', SOCIETY_PARAMETERS],
  ]
  return parts.map(([title, parameters]) => `## ${title}\n\n${table(
    ['Parameter', 'Value', 'Range', 'Unit', 'Tag', 'Year', 'Meaning', 'Source'],
    families(parameters).map(([name, list]) => [
      code(name), list.length === 1 ? number(list[0].value) : list.map((p) => `${p.id.slice(p.id.indexOf('/') + 1)} ${number(p.value)}`).join(', '),
      spread(list), list[0].unit, list[0].tag, list[0].year, list[0].note, source(list[0].source),
    ]),
  )}`).join('\n\n')
}

const BUDGETS = { political: 'political', fiscal: '$bn', cash: '$bn', compute: 'of compute' }

function cost(c) {
  const parts = []
  if (c.perChange !== undefined) {
    parts.push(`${number(c.perChange)} ${BUDGETS[c.budget]} per unit of ${c.upOnly ? 'increase' : 'change'}${c.surcharge ? `, × ${number(c.surcharge.factor)} while ${code(c.surcharge.lever)} is below ${number(c.surcharge.below)}` : ''}`)
  }
  if (c.perQuarter !== undefined) parts.push(`${number(c.perQuarter)} ${BUDGETS[c.budget]} a quarter per ${c.squared ? `square of the units ${c.bothWays ? 'away from' : 'above'} ${number(c.free ?? 0)}` : `unit${c.free ? ` above ${number(c.free)}` : ''}`}`)
  return parts.join('; ')
}

function pushes(lever) {
  const drives = lever.drives.map((d) => `${code(d.channel)}${d.weight === 1 ? '' : ` × ${number(d.weight)}`}${d.from ? ` from ${number(d.from)}` : ''}`)
  const shocks = (lever.shocks ?? []).map((s) => `${code(s.channel)} ${s.weight > 0 ? '+' : ''}${number(s.weight)} per unit of ${s.upOnly ? 'increase' : 'change'}`)
  const waits = LEVERS.filter((l) => l.seat === lever.seat && l.delayFrom === lever.id).map((l) => `the delay of ${code(l.id)}`)
  return [...drives, ...shocks, ...waits].join('; ')
}

function leversTable() {
  const text = (lever) => EN.levers[leverTextKey(lever)]
  const rows = (levers) => levers.map((l) => [
    `**${text(l).name}** ${code(l.id)}`, `${range(l.min, l.max)}, step ${number(1 / l.stepsPerUnit)}`, l.unit, number(l.initial),
    `${l.delay}${l.delayFrom ? ` + ${code(l.delayFrom)}` : ''}`, l.costs.map(cost).join('; '), pushes(l), text(l).con, l.tag, source(l.source),
  ])
  const head = ['Lever', 'Range', 'Unit', 'At first', 'Delay, quarters', 'Cost', 'Moves', 'What argues against it', 'Tag', 'Source']
  const parts = []
  for (const seat of SEATS) {
    const own = LEVERS.filter((l) => l.seat === seat)
    if (SEAT_LABS[seat].length > 0) continue
    parts.push(`## ${EN.names.seats[seat].name} ${code(seat)}\n\n${table(head, rows(own))}`)
  }
  const labSeats = SEATS.filter((seat) => SEAT_LABS[seat].length > 0)
  const first = LEVERS.filter((l) => l.seat === labSeats[0])
  const extra = LEVERS.filter((l) => labSeats.includes(l.seat) && !first.some((f) => f.id === l.id))
  const names = labSeats.map((seat) => `${EN.names.seats[seat].name} ${code(seat)} (${SEAT_LABS[seat].join(', ')})`).join(', ')
  const differ = first.flatMap((f) => LEVERS.filter((l) => labSeats.includes(l.seat) && l.id === f.id && l.initial !== f.initial).map((l) => `${code(l.seat)}/${code(l.id)} starts at ${number(l.initial)}`))
  parts.push(`## The four lab seats\n\n${names}. A decision sets all labs of the seat, or names one.${differ.length > 0 ? ` Different at first: ${differ.join(', ')}.` : ''}\n\n${table(head, rows([...first, ...extra]))}`)
  const presets = LEVERS.filter((l) => l.presets && (SEAT_LABS[l.seat].length === 0 || l.seat === labSeats[0])).map((l) =>
    `- ${code(`${l.seat}/${l.id}`)}: ${l.presets.map((p) => `${number(p.value)} ${text(l).presetNames?.[p.id] ?? p.id}`).join('; ')}.`)
  parts.push(`## Named values\n\n${presets.join('\n')}`)
  return parts.join('\n\n')
}

const FACTORS = {
  none: 'nothing', scarcity: 'scarcity of chips, for Chinese labs', enforcement: 'enforcement', 'tool-share': 'China’s tool share',
  'incident-hazard': 'the hazard of the quarter', 'domestic-training': 'training on young home-made chips, for Chinese labs', 'open-release': 'nothing',
}

function eventsTable() {
  const who = ({ target: t, factor }) => factor === 'open-release' ? 'either side, in proportion to what is built on its weights' : t.kind === 'world' ? 'the world' : t.kind === 'lab' ? 'one lab' : t.side === 'either' ? 'either side' : t.side === 'leader-abroad' ? 'the leader abroad' : EN.names.sides[t.side].name
  return table(
    ['Event', 'Chance a quarter', 'Range', 'Rises with', 'Strikes', 'Effects', 'Why, in the model', 'Tag', 'Precedent'],
    EVENTS.map((e) => [
      `**${EN.events[e.id].title.replace('{who}', '…').replace('{adjective} ', '')}** ${code(e.id)}`, e.factor === 'incident-hazard' ? 'the hazard' : `${number(e.chance * 100)} %`, `${number(e.chanceRange[0] * 100)} to ${number(e.chanceRange[1] * 100)} %`,
      FACTORS[e.factor], who(e),
      e.effects.map((x) => `${code(x.channel)} ${x.eitherSign ? '± ' : x.amount > 0 ? '+' : ''}${number(x.amount)}${x.spread ? ` (± ${number(x.spread * 100)} %)` : ''}`).join('; '),
      EN.events[e.id].cause, e.tag, `${EN.events[e.id].precedent.text} ${source(EN.events[e.id].precedent.source)}`,
    ]),
  )
}

/** Levers and events of each channel, with lab seats named once. */
function channelsTable() {
  const name = (c, target) => (c.startsWith('lab.') && target !== undefined && !LABS.includes(target) ? `${target}.${c.slice(4)}` : c)
  const levers = (id) => {
    const found = LEVERS.filter((l) => [...l.drives, ...(l.shocks ?? [])].some((d) => (Array.isArray(l.targets) ? l.targets : [undefined]).some((t) => name(d.channel, t) === id)))
    return [...new Set(found.map((l) => (SEAT_LABS[l.seat].length > 0 ? `lab seats/${l.id}` : `${l.seat}/${l.id}`)))].map(code).join(', ')
  }
  const events = (id) => EVENTS.filter((e) => e.effects.some((x) => ['us.', 'cn.'].some((side) => x.channel.replace(/^side\./, side) === id))).map((e) => code(e.id)).join(', ')
  return table(['Channel', 'Meaning', 'Driven by levers', 'Struck by events'], CHANNELS.map((c) => [code(c.id), c.meaning + (c.perLab ? ', per lab' : ''), levers(c.id) || '–', events(c.id) || '–']))
}

const LISTS = [['labs', LABS], ['regions', REGIONS], ['segments', SEGMENTS], ['sectors', SECTORS], ['sides', SIDES]]

function stateTable() {
  const per = (dimensions) => dimensions.map((d) => {
    const known = LISTS.find(([, list]) => list.length === d.length && list.every((x, i) => x === d[i]))
    return known ? `${d.length} ${known[0]}` : d.length > 8 ? `${d.length} places` : d.join(', ')
  }).join(' × ')
  const part = (kind) => {
    const blocks = BLOCKS.filter((b) => b.kind === kind)
    return [blocks.reduce((n, b) => n + b.size, 0), table(['Name', 'One for each of', 'Unit', 'Meaning'], blocks.map((b) => [code(b.name), per(b.dimensions) || '–', b.unit, b.meaning]))]
  }
  const [states, stateRows] = part('state')
  const [reports, reportRows] = part('report')
  return `## State: ${states} numbers\n\nAll that the future depends on, besides the levers. These numbers are hashed.\n\n${stateRows}\n\n`
    + `## Report: ${reports} numbers\n\nResults of the last quarter, kept for showing. Nothing reads them to compute a later quarter.\n\n${reportRows}`
}

function startTable() {
  const groups = new Map()
  for (const c of START) {
    const key = [c.variable.split('/')[0], c.source, c.note].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), c])
  }
  return table(['Variable', 'Value', 'Source', 'Note'], [...groups.values()].map((list) => {
    const name = list[0].variable.split('/')[0]
    const keys = list.map((c) => c.variable.slice(name.length + 1))
    const values = list.length > 14 ? `${list.length} values in src/content/start.ts` : list.length === 1 ? number(list[0].value) : list.map((c, i) => `${keys[i]} ${number(c.value)}`).join(', ')
    return [code(list.length === 1 ? list[0].variable : name), values, source(list[0].source), list[0].note]
  }))
}

function historyTable() {
  return SEATS.filter((seat) => HISTORY.some((h) => h.seat === seat)).map((seat) => `## ${EN.names.seats[seat].name} ${code(seat)}\n\n${table(
    ['In force', 'Announced', 'Lever', 'Value', 'What happened', 'Tag', 'Source'],
    HISTORY.filter((h) => h.seat === seat)
      .map((h, i) => ({ h, i }))
      .sort((a, b) => quarterIndex(a.h.effect) - quarterIndex(b.h.effect) || a.i - b.i)
      .map(({ h }) => [h.effect, h.announced ?? '', code(h.lever) + (h.target ? ` ${h.target}` : ''), number(h.value), h.what, h.tag, source(h.source)]),
  )}`).join('\n\n')
}

function scenariosTable() {
  const rows = SCENARIOS.map((s) => {
    const from = quarterIndex(s.start)
    return [`**${EN.scenarios[s.id].title}** ${code(s.id)}`, `end of ${s.start}`, `${quarterLabel(from + 1)} to ${quarterLabel(from + s.turns * s.quartersPerTurn)}`, `${s.turns} × ${s.quartersPerTurn === 1 ? 'a quarter' : 'two quarters'}`]
  })
  const corrections = MAIN_SCENARIOS.flatMap((s) => s.corrections.map((c) => [code(s.id), code(c.variable), number(c.value), source(c.source), c.note]))
  return `${table(['Scenario', 'Starts at', 'Quarters played', 'Turns'], rows)}\n\n${table(['Scenario', 'Number replaced', 'By', 'Source', 'Note'], corrections)}`
}

function scalesTable() {
  return table(['Side', ...INDICES.map((i) => EN.names.indices[i].name)], SIDES.map((side, n) => [EN.names.sides[side].name, ...INDICES.map((i) => `${number(SCALES[n][i].low)} to ${number(SCALES[n][i].high)}`)]))
}

function doctrinesTable() {
  return table(['Doctrine', ...INDICES.map((i) => EN.names.indices[i].name)], DOCTRINES.map((d) => [`${EN.names.doctrines[d.id].name} ${code(d.id)}`, ...INDICES.map((i) => number(d.weights[i]))]))
}

/** Published values of 2023 to 2025 beside the model’s. What a source does not count is taken off the model’s number. */
const HISTORY_FIT = backtest(createEngine(RULES))

function comparisonTable() {
  const first = quarterIndex('2023Q1')
  const quarters = Array.from({ length: quarterIndex(HISTORY_FIT.until) - first + 1 }, (_, i) => quarterLabel(first + i))
  const shown = (list, q, digits) => list.filter((p) => p.quarter === q).map((p) => p.value.toFixed(digits)).join('')
  const rows = HISTORY_FIT.series.flatMap((s, i) => [
    [`${code(s.series)} published [${i + 1}]`, ...quarters.map((q) => shown(s.points, q, s.digits))],
    ['the model', ...quarters.map((q) => shown(s.line, q, s.digits))],
  ])
  const notes = OBSERVED.map((o, i) => {
    const others = [...new Set(Object.values(o.sources ?? {}))].filter((link) => link !== o.source)
    return `${i + 1}. ${[o.source, ...others].map(source).join(', ')}: ${source(o.note)} Range: ${HISTORY_FIT.series[i].range}`
  })
  return `${table(['', ...quarters], rows)}\n\n${notes.join('\n')}`
}

const percent = (x) => `${Math.round(x * 100)} %`

function verdictsTable() {
  const { summary } = HISTORY_FIT
  const naive = summary.unseenAgainstNaive
  const rows = HISTORY_FIT.series.map((s) => [
    `${s.title} ${code(s.series)}`, s.verdict, `${percent(s.all.inside)} of ${s.all.points}`, figure(s.all.rmse), figure(s.all.bias), s.unit,
    figure(s.all.misfit), s.unseen ? figure(s.unseen.misfit) : '', s.naive ? figure(s.naive.last.misfit) : '', s.naive ? figure(s.naive.linear.misfit) : '', s.confidence,
  ])
  const total = (name, e) => `${name} ${figure(e.misfit)} (${percent(e.inside)} inside)`
  return `${table(['Series', 'Verdict', 'Points inside', 'RMSE', 'Bias', 'Unit', 'In ranges', 'Unseen points', 'Last value', 'Straight line', 'Source is worth'], rows)}\n\n`
    + `Verdicts: ${HISTORY_FIT.verdicts}. An error “in ranges” is 1 on the end of a point’s range. “Unseen points” are those after ${LAST_FIT_QUARTER}, and single points; “last value” and “straight line” forecast them from the earlier points alone.\n\n`
    + `${percent(summary.inside)} of all ${summary.points} points lie inside; ${summary.seriesWithSixtyPercent} of ${HISTORY_FIT.series.length} series have 60 % or more. `
    + `On the ${naive.points} unseen points that can be forecast: ${[total('model', naive.model), total('last value', naive.last), total('straight line', naive.linear), total('steady growth', naive.growth)].join(', ')}.`
}

/** Series long enough for a picture. */
const pictured = HISTORY_FIT.series.filter((s) => s.points.length >= 3)

function picturesList() {
  return pictured.map((s) => `![${s.title}: ${s.verdict}. ${describe(s)}](img/${pictureName(s.series)})`).join('\n')
}

const bench = createBench()

function behavioursTable() {
  return table(['Check', 'Expected behaviour', 'Figure', 'Band', 'Model', 'Source'], SHOWN.flatMap((b) => Object.entries(bench.figuresOf(b)).map(([name, value], i) =>
    [i === 0 ? b.id : '', i === 0 ? b.statement : '', name, range(b.bands[name].low, b.bands[name].high), figure(value), i === 0 ? source(b.source) : ''])))
}

function weaknessesList() {
  return NOT_SHOWN.map((w) => {
    const figures = bench.figuresOf(w)
    const shown = Object.entries(w.bands).map(([name, band]) => `${name} ${figure(figures[name])}${within(figures[name], band) ? '' : ` (wanted: ${range(band.low, band.high)})`}`)
    return `**${w.id}. ${w.statement}** It does not: ${shown.join('; ')}. ${w.because}`
  }).join('\n\n')
}

// The balance report takes minutes: what `npm run balance -- --record` kept is shown, and nothing is played here.
const BALANCE = 'docs/generated/balance.json'
const balanceRecord = existsSync(join(root, BALANCE)) ? readFileSync(join(root, BALANCE), 'utf8') : null

function balanceTable() {
  if (balanceRecord === null) return 'No run is kept for the present rules. `npm run -s balance -- --record` keeps one (with `--full` a longer one), and `npm run docs` shows it here.'
  const { summary, scenarios, games, rulesHash, full } = JSON.parse(balanceRecord)
  const count = (c) => (c ? `${c.held} of ${c.of}` : '')
  const rows = summary.map((s) => [s.statement, s.band, ...scenarios.map((id) => count(s.scenarios[id])), count(s.scenarios.all), s.holds ? 'holds' : 'missing'])
  return `${table(['Check', 'Band', ...scenarios, 'Together', 'Verdict'], rows)}\n\n${summary.filter((s) => s.holds).length} of ${summary.length} rows hold in the ${full ? 'long' : 'short'} form of the report, after ${games} games under the rules ${code(rulesHash)}.`
}

/** The same words as on the page in the game. */
function contestedList() {
  const { series } = HISTORY_FIT
  return MODEL_TEXT.contested.list.map((q) => {
    const parameter = RULES.parameters.find((p) => p.id === q.parameter)
    const point = q.shown && series.find((s) => s.series === q.shown.series)?.points.find((p) => p.quarter === q.shown.quarter)
    const values = {
      ...(parameter ? { value: number(parameter.value), low: number(parameter.min), high: number(parameter.max) } : {}),
      ...(point ? { published: figure(point.value), modelled: figure(point.modelled) } : {}),
    }
    const here = q.here.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all)
    const views = q.views.map((v) => `- *${v.name}.* ${v.claims.map((c) => `${c.text} (${source(c.source)}${c.interest ? `; with a stake: ${c.interest.replace(/\.$/, '')}` : ''})`).join(' ')}`)
    return `**${q.title}**\n\n${views.join('\n')}\n\nHere: ${here}`
  }).join('\n\n')
}

function interestedTable() {
  return table(['Series', 'Who counted, and what they have at stake'], Object.entries(MODEL_TEXT.interests).map(([id, text]) => [`${OBSERVED.find((o) => o.series === id)?.title ?? ''} ${code(id)}`, text]))
}

// ── Files ─────────────────────────────────────────────────────────────────────────────────────────────────

const PAGES = {
  'parameters.md': ['Parameters', 'Every number of the model, with what it rests on. Tags: R read in the source, D computed from public data, M remembered and not checked, J judgement.', parametersTable],
  'levers.md': ['Levers', 'Every lever of the eight seats. A cost in political capital is paid once, in proportion to the change, unless “a quarter” is written: that is due for as long as the rule stands, and all that a side has in force may not take more than grows back; a cost “a quarter” is upkeep.', leversTable],
  'events.md': ['Events', 'Every chance event. With chance averaged, each effect is applied every quarter times its probability.', eventsTable],
  'channels.md': ['Channels', 'The only way by which levers and events reach the phases of a turn.', channelsTable],
  'state.md': ['State', 'Every number of a game, in the order in which it stands in memory.', stateTable],
  'start.md': ['The world at the end of 2022', 'The start state of the scenario `chip-war`; every number that is not listed is 0.', startTable],
  'history.md': ['What really happened', 'The record that the player “history” follows, as lever values dated by the quarter in which they took effect.', historyTable],
  'behaviours.md': ['Behaviour checks', 'What the model is expected to do, and what it does. Bands come from published figures where there are any. Run by `npm run -s behaviour` and `npm test`.', behavioursTable],
  'robustness.md': ['Robustness', 'Which conclusions survive when every parameter is drawn from its range (a Latin hypercube).', robustnessPage],
  'coverage.md': ['How often forecasts hold', 'Whether the fans beside the levers hold eight in ten of what comes, over games that they have not seen.', coveragePage],
  'checks.md': ['Which check stands where', 'Every numbered check of the model’s design, and the test that holds it.', whichCheckTable],
}
const TABLES = { scenarios: scenariosTable, doctrines: doctrinesTable, scales: scalesTable, comparison: comparisonTable, verdicts: verdictsTable, pictures: picturesList, weaknesses: weaknessesList, sensitivity: sensitivityTable, balance: balanceTable, contested: contestedList, interested: interestedTable }

/** Every generated page and every document with tables in it: path from the project’s folder, and the text it should have. */
export function generated() {
  const files = new Map()
  for (const [name, [title, intro, make]] of Object.entries(PAGES)) {
    files.set(`docs/generated/${name}`, `<!-- Written by \`npm run docs\`; changes by hand are lost. -->\n\n# ${title}\n\n${intro}\n\n${make()}\n`)
  }
  if (balanceRecord !== null) files.set(BALANCE, balanceRecord)
  for (const s of pictured) files.set(`docs/img/${pictureName(s.series)}`, pictureOf(s))
  for (const [name, svg] of sensitivityPictures()) files.set(`docs/img/${name}`, svg)
  for (const name of readdirSync(join(root, 'docs')).filter((n) => n.endsWith('.md')).sort()) {
    const text = readFileSync(join(root, 'docs', name), 'utf8')
    const filled = text.replace(/(<!-- table ([a-z]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, open, id, close) => {
      if (!Object.hasOwn(TABLES, id)) throw new Error(`docs/${name} asks for a table "${id}". There are: ${Object.keys(TABLES).join(', ')}.`)
      return `${open}\n${TABLES[id]()}\n\n${close}`
    })
    if (text.includes('<!-- table ')) files.set(`docs/${name}`, filled)
  }
  return files
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  toolOptions(HELP)
  let changed = 0
  for (const [path, text] of generated()) {
    let before = ''
    try {
      before = readFileSync(join(root, path), 'utf8')
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
    if (before === text) continue
    writeFileSync(join(root, path), text)
    process.stdout.write(`${path}\n`)
    changed++
  }
  process.stdout.write(changed === 0 ? 'All tables are as they should be.\n' : `${changed} written.\n`)
}

/** Every option of `npm run sim`, and every way to ask wrongly. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { ENGINE_ID } from '../../../src/content/engine-ids.ts'
import { RULES } from '../../../src/content/rules.ts'
import { chooseSeries, globPattern } from '../../../src/cli/choose-series.ts'
import { quantile } from '../../../src/analysis/forecast/fan.ts'
import { simulate } from '../../../src/cli/simulate.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { PROJECT_ROOT } from '../../support/sources.ts'
import { ENGINE } from '../../support/games.ts'

interface Json {
  engine: number
  scenario: string
  seed: string
  runs?: number
  params?: Record<string, number>
  quarters: string[]
  series: Record<string, number[]>
  quantiles?: Record<string, Record<string, number[]>>
  rejections: { quarter: string; seat: string; lever: string; lab?: string; code: string; message: string }[]
  hashes?: unknown[]
}

function run(argv: string, plan?: unknown): Json {
  const args = argv.split(' ').filter(Boolean)
  const { stdout } = simulate(plan === undefined ? args : [...args, '--plan', 'p.json'], () => (typeof plan === 'string' ? plan : JSON.stringify(plan)))
  return JSON.parse(stdout) as Json
}

function fault(argv: readonly string[], plan?: string): string {
  try {
    simulate(argv, () => plan ?? '{}')
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  throw new Error(`${argv.join(' ')} was accepted`)
}

const GAP = '--series frontier.gap_eci'

describe('the result', () => {
  test('of a whole game has 33 quarters, every series, all finite', () => {
    const json = run('--scenario chip-war --events expected --out json')
    expect(Object.keys(json)).toEqual(['engine', 'scenario', 'seed', 'quarters', 'series', 'rejections'])
    expect(json).toMatchObject({ engine: ENGINE_ID, scenario: 'chip-war', rejections: [] })
    expect([json.quarters.length, json.quarters[0], json.quarters[1], json.quarters[32]]).toEqual([33, '2022Q4', '2023Q1', '2030Q4'])
    expect(Object.keys(json.series)).toEqual(ENGINE.series.map((s) => s.id))
    for (const [name, values] of Object.entries(json.series)) {
      expect(values, name).toHaveLength(33)
      for (const v of values) expect(Number.isFinite(v), name).toBe(true)
    }
  })
  test('has the quarters of its scenario', () => {
    expect(run(`--scenario deepseek-moment ${GAP}`).quarters).toHaveLength(17)
    expect(run(`--scenario one-third ${GAP}`).quarters.at(-1)).toBe('2029Q4')
  })
  test('ends where --until says: at the start, early, or past the scenario’s end', () => {
    expect(run(`--until 2022Q4 ${GAP}`).quarters).toEqual(['2022Q4'])
    expect(run(`--until 2023Q2 ${GAP}`).quarters).toEqual(['2022Q4', '2023Q1', '2023Q2'])
    const far = run(`--until 2035Q4 ${GAP}`)
    expect(far.quarters).toHaveLength(53)
    expect(far.series['frontier.gap_eci'].slice(0, 33)).toEqual(run(GAP).series['frontier.gap_eci'])
  })
  test('after the scenario’s end, computer players hold', () => {
    const lever = ['budget.us.political', 'score.cn.home'].map((s) => `--series ${s}`).join(' ')
    const busy = { seats: { us: 'random', cn: 'random' } }
    const long = run(`--scenario one-third --seed x --until 2031Q4 --hash ${lever}`, busy)
    const short = run(`--scenario one-third --seed x --hash ${lever}`, busy)
    expect(long.hashes?.slice(0, 16)).toEqual(short.hashes)
    const political = long.series['budget.us.political'].slice(17)
    expect(political.every((v, i) => i === 0 || v >= political[i - 1] - 5)).toBe(true)
  })
  test('depends on the seed when events are on, and not when they are off or averaged', () => {
    const ends = (mode: string) => ['a', 'b', 'a'].map((seed) => run(`--events ${mode} --seed ${seed} --hash ${GAP}`).hashes)
    for (const mode of ['off', 'expected']) {
      const [a, b] = ends(mode)
      expect(a).toEqual(b)
    }
    const [a, b, again] = ends('on')
    expect(a).not.toEqual(b)
    expect(a).toEqual(again)
    expect(ends('off')[0]).not.toEqual(ends('expected')[0])
  })
  test('has a hash for every step only when asked, and all differ', () => {
    const { hashes } = run(`--hash ${GAP}`)
    expect(hashes).toHaveLength(32)
    expect(new Set(hashes).size).toBe(32)
    expect(run(GAP).hashes).toBeUndefined()
  })
  test('holds only the series that match', () => {
    expect(Object.keys(run('--until 2023Q1 --series share.*.developer.cn --series hazard').series).sort()).toEqual([
      'hazard', ...['abroad', 'apac', 'cn', 'emerging', 'europe', 'restricted', 'third', 'us', 'world'].map((r) => `share.${r}.developer.cn`),
    ])
  })
  test('does not hang on which series are shown', () => {
    expect(run(GAP).series['frontier.gap_eci']).toEqual(run('').series['frontier.gap_eci'])
  })
})

describe('many runs', () => {
  const many = run(`--runs 9 --events on --seed s --hash ${GAP}`)
  test('have the seeds TEXT#0 and so on, their mean as the series, and quantiles in order', () => {
    expect(many.seed).toBe('s')
    expect(many.runs).toBe(9)
    const single = Array.from({ length: 9 }, (_, i) => run(`--events on --seed s#${i} --hash ${GAP}`))
    expect(many.hashes).toEqual(single.map((s) => s.hashes))
    const values = single.map((s) => s.series['frontier.gap_eci'][32]).sort((a, b) => a - b)
    expect(many.series['frontier.gap_eci'][32]).toBeCloseTo(values.reduce((a, b) => a + b) / 9, 12)
    const { quantiles } = many
    if (!quantiles) throw new Error('no quantiles')
    expect(Object.keys(quantiles)).toEqual(['0.05', '0.1', '0.25', '0.5', '0.75', '0.9', '0.95'])
    expect(quantiles['0.5']['frontier.gap_eci'][32]).toBe(values[4])
    expect(quantiles['0.25']['frontier.gap_eci'][32]).toBe(values[2])
    const ladder = Object.values(quantiles).map((q) => q['frontier.gap_eci'][32])
    expect(ladder).toEqual(ladder.toSorted((a, b) => a - b))
  })
  test('may be one', () => {
    const one = run(`--runs 1 --events on --seed s ${GAP}`)
    expect(one.series).toEqual(run(`--events on --seed s#0 ${GAP}`).series)
    expect(one.quantiles?.['0.9']).toEqual(one.series)
  })
  test('list a refusal that they share once', () => {
    const plan = { decisions: [{ quarter: '2023Q1', seat: 'washington', lever: 'talks', value: 7 }] }
    expect(run(`--runs 4 ${GAP}`, plan).rejections).toHaveLength(1)
  })
  test('have quantiles that lie straight between neighbours', () => {
    const sorted = Float64Array.of(1, 2, 4, 8)
    expect([0, 0.5, 1, 0.25].map((p) => quantile(sorted, p))).toEqual([1, 3, 8, 1.75])
    expect(quantile(Float64Array.of(5), 0.9)).toBe(5)
  })
})

describe('a parameter', () => {
  test('can be changed within its range, and the result says so', () => {
    const changed = run(`--param distillation=0.6 --param premium=12 ${GAP}`)
    expect(changed.params).toEqual({ distillation: 0.6, premium: 12 })
    expect(changed.series).not.toEqual(run(GAP).series)
    expect(run(GAP).params).toBeUndefined()
  })
  test('that keeps its value changes nothing', () => {
    const { id, value } = RULES.parameters[0]
    expect(run(`--param ${id}=${value} --hash ${GAP}`).hashes).toEqual(run(`--hash ${GAP}`).hashes)
  })
  test('is refused outside its range, unless forced', () => {
    expect(fault(['--param', 'distillation=5'])).toMatch(/outside its range.*Allowed: .* to .*--force/)
    expect(run(`--param distillation=5 --force ${GAP}`).params).toEqual({ distillation: 5 })
  })
})

describe('a plan', () => {
  const at = (quarter: string, seat: string, lever: string, value: number, lab?: string) => ({ quarter, seat, lever, value, ...(lab === undefined ? {} : { lab }) })

  test('decides who plays: nobody named follows history; a seat wins over its side', () => {
    const hash = (seats: object) => run(`--hash ${GAP}`, { seats }).hashes
    expect(hash({})).toEqual(run(`--hash ${GAP}`).hashes)
    expect(hash({ us: 'history', cn: 'history' })).toEqual(hash({}))
    expect(hash({ us: 'hold' })).not.toEqual(hash({}))
    expect(hash({ us: 'hold', washington: 'history', 'us-frontier': 'history', 'us-open-lab': 'history', nvidia: 'history' })).toEqual(hash({}))
    expect(hash({ huawei: 'greedy', beijing: 'random' })).not.toEqual(hash({}))
  })
  test('gives a side’s own characters no seat of the other side', () => {
    const refusal = (seats: object) => fault(['--plan', 'p.json'], JSON.stringify({ seats }))
    expect(refusal({ us: 'self-reliant' })).toMatch(/"seats\.us": the player "self-reliant" plays only seats of the side cn, and us is of us\. Players for us: history, .*gatekeeper.*\.$/)
    expect(refusal({ huawei: 'diplomat' })).toMatch(/plays only seats of the side us, and huawei is of cn\./)
    expect(refusal({ us: 'gatekeper' })).toMatch(/gatekeeper/)
    expect(run(`--hash --until 2024Q4 ${GAP}`, { seats: { us: 'gatekeeper', cn: 'open-gambit', huawei: 'able' } }).hashes).toHaveLength(8)
  })
  test('acts in its quarter plus the delay, and its decision wins over history from then on', () => {
    const legal = (decisions: object[]) => run('--until 2024Q4 --series compute.cn_legal_kh100e', { decisions }).series['compute.cn_legal_kh100e']
    const real = legal([])
    const never = legal([at('2023Q1', 'washington', 'chip-controls', 0.1)])
    expect(never.slice(0, 4)).toEqual(real.slice(0, 4))
    expect(never[8]).toBeGreaterThan(2 * real[8])
    const late = legal([at('2023Q4', 'washington', 'chip-controls', 0.1)])
    expect(late.slice(0, 4)).toEqual(real.slice(0, 4))
    const now = run('--until 2023Q3 --series compute.cn_legal_kh100e', { decisions: [at('2023Q2', 'beijing', 'import-discouragement', 1)] }).series['compute.cn_legal_kh100e']
    expect(now[1]).toBe(real[1])
    expect(now[2]).toBeLessThan(real[2] / 10)
  })
  test('may name one lab', () => {
    const series = '--until 2023Q2 --series lab.{alibaba,baidu}.open_eci'
    const both = run(series, { decisions: [at('2023Q1', 'cn-platforms', 'open', 1)] }).series
    const one = run(series, { decisions: [at('2023Q1', 'cn-platforms', 'open', 1, 'alibaba')] }).series
    expect(one['lab.alibaba.open_eci'][1]).toBe(both['lab.alibaba.open_eci'][1])
    expect(one['lab.baidu.open_eci']).not.toEqual(both['lab.baidu.open_eci'])
  })
  test('may be played without budgets', () => {
    const decisions = [at('2023Q1', 'washington', 'chip-controls', 0.7), at('2023Q1', 'washington', 'tool-controls', 0.6), at('2023Q1', 'washington', 'tariff', 0.3), at('2023Q1', 'washington', 'cloud-controls', 0.4)]
    expect(run(GAP, { decisions }).rejections.map((r) => r.code)).toContain('too-many-changes')
    expect(run(GAP, { budgets: 'off', decisions }).rejections).toEqual([])
    const { series } = run('--until 2023Q1 --series budget.us.political', { budgets: 'off', decisions })
    expect(series['budget.us.political'][1]).toBeGreaterThanOrEqual(series['budget.us.political'][0])
  })
  test('gives the same game whatever order its decisions are written in, purses and refusals included', () => {
    const decisions = [
      ...[['chip-controls', 0.9], ['tariff', 0.4], ['tool-controls', 0.8], ['device-ban', 0.7], ['talks', 1], ['chip-investment', 9]].map(([lever, value]) => ({ quarter: '2024Q1', seat: 'washington', lever, value })),
      { quarter: '2024Q1', seat: 'cn-platforms', lever: 'open', value: 1 }, { quarter: '2024Q1', seat: 'cn-platforms', lab: 'baidu', lever: 'open', value: 0 },
      { quarter: '2025Q1', seat: 'washington', lever: 'tariff', value: 0 }, { quarter: '2023Q2', seat: 'huawei', lever: 'price', value: 0.9 },
    ]
    const [first, ...others] = [decisions, [...decisions].reverse(), [...decisions.slice(5), ...decisions.slice(0, 5)]].map((list) => run('--until 2025Q4 --hash', { decisions: list }))
    expect(first.rejections.length).toBeGreaterThan(0)
    for (const other of others) {
      expect(other.hashes).toEqual(first.hashes)
      expect(new Set(other.rejections.map((r) => JSON.stringify(r)))).toEqual(new Set(first.rejections.map((r) => JSON.stringify(r))))
    }
  })
  test('takes −0 for 0 and a hair off the grid for the grid, and the last of two decisions for one lever', () => {
    const hashes = (...values: number[]) => run('--until 2024Q4 --hash', { decisions: values.map((value) => ({ quarter: '2023Q2', seat: 'us-frontier', lever: 'haste', value })) }).hashes
    expect(hashes(-0)).toEqual(hashes(0))
    expect(hashes(0.1 + 0.2)).toEqual(hashes(0.3))
    expect(hashes(0.7, 0.3)).toEqual(hashes(0.3))
    expect(hashes(0.3)).not.toEqual(hashes(0.7))
  })
  test('of twenty thousand decisions for nobody is refused one by one, in seconds', () => {
    const start = performance.now()
    const json = run('--until 2023Q2 --series escalation', { decisions: Array.from({ length: 20_000 }, () => ({ quarter: '2023Q2', seat: 'x'.repeat(500), lever: 'y', value: 0 })) })
    expect(json.rejections.length).toBe(20_000)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
  test('has its refusals listed in order of quarters, and the run goes on', () => {
    const decisions = [
      at('2031Q1', 'washington', 'talks', 0.2), at('2023Q3', 'washington', 'talks', 0.123), at('2023Q2', 'washingtn', 'talks', 0.2), at('2023Q1', 'nvidia', 'talks', 0.2),
      at('2023Q1', 'washington', 'talk', 0.2), at('2023Q1', 'washington', 'talks', 2), at('2023Q1', 'cn-open', 'open', 1, 'baidu'), at('2022Q4', 'washington', 'talks', 0.2),
    ]
    const { rejections, quarters, series } = run(GAP, { decisions })
    expect(quarters).toHaveLength(33)
    expect(series).toEqual(run(GAP).series)
    expect(rejections.map((r) => [r.quarter, r.code])).toEqual([
      ['2022Q4', 'wrong-quarter'], ['2023Q1', 'wrong-seat'], ['2023Q1', 'unknown-lever'], ['2023Q1', 'out-of-range'], ['2023Q1', 'unknown-target'],
      ['2023Q2', 'unknown-seat'], ['2023Q3', 'off-step'], ['2031Q1', 'wrong-quarter'],
    ])
    expect(rejections[4]).toMatchObject({ seat: 'cn-open', lever: 'open', lab: 'baidu' })
    expect(rejections[0].message).toContain('2023Q1 to 2030Q4; the nearest is 2023Q1')
    expect(rejections[7].message).toContain('the nearest is 2030Q4')
  })
  test('that is refused leaves the lever to the computer player', () => {
    const illegal = run(`--hash ${GAP}`, { decisions: [at('2023Q1', 'washington', 'chip-controls', 2)] })
    expect(illegal.rejections).toHaveLength(1)
    expect(illegal.hashes).toEqual(run(`--hash ${GAP}`).hashes)
    const three = [at('2023Q1', 'washington', 'tool-controls', 0.6), at('2023Q1', 'washington', 'cloud-controls', 0.3), at('2023Q1', 'washington', 'chip-controls', 0.4)]
    const us = { seats: { us: 'hold' } }
    const fourth = run(`--hash ${GAP}`, { ...us, decisions: [...three, at('2023Q1', 'washington', 'tariff', 0.6)] })
    expect(fourth.rejections.map((r) => [r.lever, r.code])).toEqual([['tariff', 'too-many-changes']])
    expect(fourth.hashes).toEqual(run(`--hash ${GAP}`, { ...us, decisions: three }).hashes)
  })
  test('may decide in any quarter, also where a turn has two', () => {
    const decisions = [at('2025Q1', 'beijing', 'talks', 0.2), at('2025Q2', 'beijing', 'talks', 0.3)]
    expect(run(`--scenario deepseek-moment ${GAP}`, { decisions }).rejections).toEqual([])
  })
  test('may fall after the scenario’s end when the run goes on', () => {
    expect(run(`--until 2032Q4 ${GAP}`, { decisions: [at('2032Q1', 'beijing', 'talks', 0.5)] }).rejections).toEqual([])
  })
})

describe('CSV', () => {
  const csv = (argv: string) => simulate([...argv.split(' '), '--out', 'csv'], () => '{}').stdout.trimEnd().split('\n')
  test('has a row for each number', () => {
    const lines = csv('--until 2023Q2 --series hazard --series escalation')
    expect(lines[0]).toBe('run,quarter,series,value')
    expect(lines).toHaveLength(1 + 2 * 3)
    expect(lines[1]).toMatch(/^0,2022Q4,escalation,[\d.e-]+$/)
    expect(Number(lines[3].split(',')[3])).toBe(run('--until 2023Q2 --series escalation').series['escalation'][2])
  })
  test('names runs by number, and mean and quantiles in the same column', () => {
    const lines = csv('--runs 2 --until 2023Q1 --events on --series escalation')
    expect([...new Set(lines.slice(1).map((l) => l.split(',')[0]))]).toEqual(['0', '1', 'mean', 'q0.05', 'q0.1', 'q0.25', 'q0.5', 'q0.75', 'q0.9', 'q0.95'])
  })
  test('has hashes as rows of their own', () => {
    expect(csv('--until 2023Q2 --series escalation --hash').slice(-2).map((l) => l.replace(/[0-9a-f]{16}$/, '#'))).toEqual(['0,2023Q1,hash,#', '0,2023Q2,hash,#'])
  })
  test('leaves refusals to standard error', () => {
    const { stderr } = simulate(['--out', 'csv', '--series', 'hazard', '--plan', 'x'], () => JSON.stringify({ decisions: [{ quarter: '2023Q1', seat: 'washington', lever: 'talks', value: 7 }] }))
    expect(stderr).toMatch(/^2023Q1: 7 is outside the range of washington\/talks/)
  })
})

test('--list names everything there is', () => {
  const list = JSON.parse(simulate(['--list'], () => '').stdout) as Record<string, Record<string, unknown>[]>
  expect(list['sides']).toEqual(['us', 'cn'])
  expect(list['seats'].map((s) => s['id'])).toHaveLength(8)
  expect(list['labs']).toHaveLength(12)
  expect(list['levers']).toHaveLength(RULES.levers.length)
  for (const lever of list['levers']) expect(Object.keys(lever)).toEqual(expect.arrayContaining(['seat', 'id', 'range', 'step', 'unit', 'cost', 'delay']))
  expect(list['scenarios'].map((s) => [s['id'], s['first'], s['last']])).toEqual([['chip-war', '2023Q1', '2030Q4'], ['deepseek-moment', '2025Q1', '2028Q4'], ['one-third', '2026Q1', '2029Q4'],
    ['stockpile', '2023Q2', '2025Q1'], ['tools-and-allies', '2023Q3', '2027Q2'], ['october-rule', '2023Q4', '2025Q3'], ['h20', '2025Q2', '2027Q1'], ['atom-answer', '2025Q3', '2029Q2'], ['close-the-weights', '2026Q1', '2029Q4']])
  expect(list['events']).toHaveLength(RULES.events.length)
  expect(list['doctrines'].map((d) => d['id'])).toEqual(['lead', 'developers', 'home', 'managed'])
  expect(list['parameters']).toHaveLength(RULES.parameters.length)
  for (const p of list['parameters']) expect(Object.keys(p)).toEqual(expect.arrayContaining(['id', 'value', 'range', 'unit', 'source']))
  expect(list['series']).toHaveLength(ENGINE.series.length)
  for (const s of list['series']) expect(s).toMatchObject({ unit: expect.any(String) as string, meaning: expect.stringMatching(/./) as string })
})

test('--help tells of every option', () => {
  const { stdout } = simulate(['--help'], () => '')
  for (const option of ['scenario', 'until', 'seed', 'events', 'plan', 'param', 'force', 'runs', 'series', 'hash', 'out', 'list']) expect(stdout).toContain(`--${option}`)
})

describe('a command line is refused with one sentence that names the thing, what is allowed and what is nearest:', () => {
  test.each([
    [['--scenrio', 'x'], ['"--scenrio"', 'nearest is "--scenario"', '--until']],
    [['-h'], ['nearest is "--help"']],
    [['chip-war'], ['"chip-war" stands alone', '--scenario']],
    [['--scenario', 'chipwar'], ['"chipwar"', 'nearest is "chip-war"', 'one-third']],
    [['--until', '2030'], ['"2030" is no quarter', '2030Q4']],
    [['--until', '2030Q5'], ['"2030Q5" is no quarter']],
    [['--until', '2022Q3'], ['2022Q3 is outside chip-war', '2022Q4 to']],
    [['--until', '9999Q1'], ['Allowed: 2022Q4 to 2086Q3']],
    [['--events', 'offf'], ['"offf"', 'nearest is "off"', 'expected, on']],
    [['--out', 'cvs'], ['nearest is "csv"', 'json, csv']],
    [['--runs', '0'], ['"0"', '1 to 10000']],
    [['--runs', '2.5'], ['"2.5"', 'whole number']],
    [['--runs', '10001'], ['1 to 10000']],
    [['--runs', '10000', '--until', '2040Q4'], ['--series']],
    [['--param', 'distillation'], ['NAME=VALUE']],
    [['--param', 'distillation='], ['is no number']],
    [['--param', 'distillation=much'], ['"much" is no number']],
    [['--param', 'distilation=0.3'], ['"distilation"', 'nearest is "distillation"']],
    [['--series', 'frontier.gap'], ['"frontier.gap"', 'nearest is "frontier.gap_eci"']],
    [['--series', 'hazard', '--series', 'nothing.*'], ['"nothing.*"']],
    [['--seed'], ['--seed needs a value']],
    [['--seed', '--hash'], ['--seed needs a value', '"--hash" is an option']],
    [['--seed', 'a', '--seed', 'b'], ['given twice', '"a" and "b"']],
    [['--hash=yes'], ['--hash takes no value']],
    [['--list', '--out', 'csv'], ['JSON only']],
  ])('%j', (argv, words) => {
    const sentence = fault(argv)
    expect(sentence).toMatch(/^[^\n]+\.$/)
    for (const word of words) expect(sentence).toContain(word)
  })
})

describe('a malformed plan is refused, and the sentence says where:', () => {
  const one = (decision: string) => `{"decisions":[{"quarter":"2023Q1","seat":"washington","lever":"talks","value":0.2},${decision}]}`
  test.each([
    ['', ['no JSON', 'line 1, column 1']],
    ['{"seats":{"us":"hold"}\n', ['line 2, column 1']],
    ['{"seats":{\n"us" "hold"}}', ['line 2, column 6']],
    ['{"budgets":"off",}', ['line 1, column 18']],
    ['[]', ['must be an object', 'a list', 'seats, budgets, decisions']],
    ['null', ['null']],
    ['"hold"', ['the string "hold"']],
    ['{"seat":{}}', ['"seat"', 'nearest is "seats"']],
    ['{"seats":[]}', ['"seats"', 'a list']],
    ['{"seats":{"usa":"hold"}}', ['"usa"', 'nearest is "us"', 'cn-platforms']],
    ['{"seats":{"us":"greed"}}', ['"seats.us"', '"greed"', 'nearest is "greedy"', 'history', 'hold', 'random']],
    ['{"seats":{"us":1}}', ['"seats.us"', 'the number 1']],
    ['{"budgets":true}', ['"budgets"', '"on" or "off"']],
    ['{"decisions":{}}', ['"decisions" must be a list']],
    [one('7'), ['"decisions[1]"', 'the number 7']],
    [one('{"quarter":"2023Q1","seat":"washington","lever":"talks","vale":1}'), ['"decisions[1]"', '"vale"', 'nearest is "value"']],
    [one('{"seat":"washington","lever":"talks","value":1}'), ['"decisions[1]"', '"quarter"', 'missing']],
    [one('{"quarter":"2023Q5","seat":"washington","lever":"talks","value":1}'), ['"decisions[1]"', '"2023Q5" is no quarter']],
    [one('{"quarter":20231,"seat":"washington","lever":"talks","value":1}'), ['the number 20231']],
    [one('{"quarter":"2023Q1","seat":"washington","lever":"talks","value":"1"}'), ['"value" as a number', 'the string "1"']],
    [one('{"quarter":"2023Q1","seat":"washington","lever":"talks"}'), ['"value"', 'missing']],
    [one('{"quarter":"2023Q1","seat":["washington"],"lever":"talks","value":1}'), ['"seat" as text', 'a list']],
    [one('{"quarter":"2023Q1","seat":"cn-open","lever":"open","lab":null,"value":1}'), ['"lab" as text', 'null']],
  ])('%s', (plan, words) => {
    const sentence = fault(['--plan', 'my.json'], plan)
    expect(sentence).toMatch(/^The plan my\.json: [^\n]+\.$/)
    for (const word of words) expect(sentence).toContain(word)
  })
})

describe('globs', () => {
  test.each([
    ['share.*.cn', 'share.europe.developer.cn', true], ['share.*.cn', 'share.europe.developer.us', false], ['share.?s.*', 'share.us.all.cn', true],
    ['*', 'anything', true], ['a.b', 'axb', false], ['lab.{meta,openai}.price', 'lab.meta.price', true], ['lab.{meta,openai}.price', 'lab.google.price', false],
    ['(x)', '(x)', true], ['{a', 'a', true], ['a,b}', 'a,b}', true],
  ])('%s and %s', (glob, text, matches) => {
    expect(globPattern(glob).test(text)).toBe(matches)
  })
  test('answer at once however many stars they have', () => {
    const start = performance.now()
    expect(globPattern(`${'*?'.repeat(15)}Z`).test('share.restricted.developer.us-open')).toBe(false)
    expect(globPattern(`${'*'.repeat(40)}Z`).test('share.restricted.developer.us-open')).toBe(false)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(globPattern('*?*?').test('a')).toBe(false)
    expect(globPattern('*?*?').test('ab')).toBe(true)
  })
  test('choose each series once, in the order of the list', () => {
    expect(chooseSeries(ENGINE.series, ['hazard', 'frontier.*', 'h*']).map((s) => s.id)).toEqual(ENGINE.series.map((s) => s.id).filter((id) => id.startsWith('frontier.') || id === 'hazard'))
  })
})

describe('the process', () => {
  const sim = (args: readonly string[], input = '') => spawnSync(process.execPath, [join(PROJECT_ROOT, 'src/cli/sim.ts'), ...args], { input, encoding: 'utf8', cwd: PROJECT_ROOT })

  test('ends with 0 and writes the result alone to standard output', () => {
    const { status, stdout, stderr } = sim(['--until', '2023Q1', '--plan', '-'], '{"seats":{"us":"hold"}}')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect((JSON.parse(stdout) as Json).quarters).toEqual(['2022Q4', '2023Q1'])
  })
  test('ends with 2, one sentence on standard error and nothing on standard output, when asked wrongly', () => {
    for (const [args, input, words] of [
      [['--scenario', 'x'], '', 'There is no scenario "x"'],
      [['--plan', '-'], '{"seats"', 'The plan on standard input'],
      [['--plan', 'no-such-file.json'], '', 'there is no such file'],
    ] as const) {
      const { status, stdout, stderr } = sim(args, input)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(/^[^\n]+\.\n$/)
      expect(stderr).toContain(words)
    }
  })
})

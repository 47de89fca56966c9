/** The page about the model says what the back-test and the checks found, and hides nothing of it. */
import { describe, expect, it } from 'vitest'
import { backtest } from '../../../../src/analysis/backtest.ts'
import { checkAll } from '../../../../src/analysis/behaviour/check.ts'
import { KNOWN_WEAKNESSES } from '../../../../src/analysis/behaviour/weaknesses.ts'
import { RULES } from '../../../../src/content/rules.ts'
import { MODEL_TEXT } from '../../../../src/content/text/en/model.ts'
import { createEngine } from '../../../../src/engine/engine.ts'
import { CHECK_COUNT, checksVm } from '../../../../src/view/model/checks.ts'
import { buildModelPage } from '../../../../src/view/model/page.ts'
import { drawSeries } from '../../../../src/view/model/picture.ts'
import { topicOf } from '../../../../src/view/model/series.ts'

const test = backtest(createEngine(RULES))
const page = buildModelPage(test, MODEL_TEXT)
const checked = checkAll()
const seriesOf = (id: string) => {
  const found = page.series.find((s) => s.id === id)
  if (!found) throw new Error(`The page has no ${id}.`)
  return found
}

/** A back-test in which the model meets every value to the bit, or lies far above all of them. */
const bent = (model: (value: number, high: number) => number): typeof test => ({
  ...test,
  series: test.series.map((s) => {
    const points = s.points.map((p) => ({ ...p, modelled: model(p.value, p.high), inside: model(p.value, p.high) <= p.high, misfit: model(p.value, p.high) === p.value ? 0 : 9 }))
    const inside = points.filter((p) => p.inside).length / points.length
    return { ...s, points, all: { ...s.all, inside, misfit: inside === 1 ? 0 : 9 }, verdict: inside === 1 ? 'good' as const : 'poor' as const }
  }),
})

describe('the summary', () => {
  it('counts every published value, and those that the model meets', () => {
    const points = test.series.flatMap((s) => s.points)
    expect(page.summary).toContain(` ${points.filter((p) => p.inside).length} of ${points.length} `)
    expect(page.topics.flatMap((t) => t.marks)).toHaveLength(points.length)
    expect(page.topics.flatMap((t) => t.marks).filter(Boolean)).toHaveLength(points.filter((p) => p.inside).length)
  })

  it('is worked out and not written down: a perfect model and a hopeless one read otherwise', () => {
    expect(buildModelPage(bent((value) => value), MODEL_TEXT).summary).toContain(`${test.summary.points} of ${test.summary.points}`)
    expect(buildModelPage(bent((_, high) => high * 2 + 1), MODEL_TEXT).summary).toContain(` 0 of ${test.summary.points}`)
  })
})

describe('the series', () => {
  it('are all there, each with a subject, a verdict in words, a unit and a source', () => {
    expect(page.series.map((s) => s.id).sort()).toEqual(test.series.map((s) => s.series).sort())
    for (const s of page.series) {
      expect(s.verdictText, s.id).toMatch(/^(Good|Fair|Weak|Poor): \d+ of \d+ fit$/)
      expect(s.unit.length, s.id).toBeGreaterThan(3)
      expect(s.unit, s.id).not.toMatch(/0–1|kH100e/)
      expect(s.sources.length, s.id).toBeGreaterThan(0)
      for (const source of s.sources) expect(source, s.id).toMatch(/^https?:\/\//)
      expect(s.confidence, s.id).toMatch(/\.$/)
      expect(`${s.summary} ${s.note} ${s.range}`, s.id).not.toMatch(/NaN|undefined|\{|https?:/)
    }
  })

  it('a series of an unknown subject is refused, not lost', () => {
    expect(() => topicOf('weather.rain')).toThrow(/weather\.rain/)
  })

  it('with fewer values inside stand before those with more when the worst come first', () => {
    const worstFirst = [...page.series].sort((a, b) => b.badness - a.badness)
    const inside = worstFirst.map((s) => s.rows.filter((r) => r.inside).length / s.rows.length)
    expect(inside).toEqual([...inside].sort((a, b) => a - b))
  })

  it('have their values in a table, shares in per cent', () => {
    const s = test.series.find((x) => x.series === 'share.cn.all.cn_hosted')
    expect(seriesOf('share.cn.all.cn_hosted').rows[0].published).toBe(String(Math.round((s?.points[0].value ?? 0) * 100)))
    for (const vm of page.series) expect(vm.rows, vm.id).toHaveLength(vm.plot.points.length)
  })

  it('name who has a stake in a count, and only for series that exist', () => {
    for (const id of Object.keys(MODEL_TEXT.interests)) expect(seriesOf(id).interest, id).toBe(MODEL_TEXT.interests[id])
    for (const id of Object.keys(MODEL_TEXT.seriesWords)) seriesOf(id)
    expect(seriesOf('frontier.us_eci').interest).toBe('')
  })
})

describe('a picture', () => {
  it.each(page.series.map((s): [string, typeof s] => [s.id, s]))('of %s lies inside its frame, with every value on it', (_, s) => {
    const drawn = drawSeries(s.plot, { width: 360, height: 190 })
    expect(drawn.points).toHaveLength(s.rows.length)
    expect(drawn.line).toMatch(/^M[\d.]+ [\d.]+L/)
    expect(drawn.levels.length).toBeGreaterThan(1)
    expect(drawn.years.map((y) => y.label)).toEqual(['2023', '2024', '2025'])
    for (const p of drawn.points) {
      for (const y of [p.y, p.low, p.high, p.modelY]) {
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(drawn.bottom)
      }
      expect(p.x).toBeGreaterThan(drawn.left)
      expect(p.x).toBeLessThan(drawn.right)
      expect(p.low).toBeGreaterThanOrEqual(p.high)
    }
  })

  it('writes its levels in the signs of the language', () => {
    const labels = (decimal?: string) => drawSeries(seriesOf('lab.openai.revenue_usd_bn').plot, { width: 360, height: 190 }, decimal).levels.map((l) => l.label)
    expect(labels()).toContain('0.5')
    expect(labels(',')).toContain('0,5')
  })

  it('has the same years at the same place in every series, also where a source begins late', () => {
    const at = (id: string) => drawSeries(seriesOf(id).plot, { width: 360, height: 190 }).years
    expect(at('compute.cn_smuggled_cum_kh100e')).toEqual(at('frontier.us_eci'))
  })
})

describe('the unseen values', () => {
  it('are set beside three guesses, each with its part', () => {
    expect(page.unseen.rows.map((r) => r.id)).toEqual(['model', 'last', 'linear', 'growth'])
    expect(page.unseen.rows[0].share).toBe(test.summary.unseenAgainstNaive.model.inside)
    expect(page.unseen.sentence).toContain(`Of ${test.summary.unseenAgainstNaive.points} `)
  })
})

describe('what is wrong', () => {
  it('is still wrong: each fault lies on the side of the published value that its words say', () => {
    for (const fault of MODEL_TEXT.faults.list) {
      if (!fault.shown) continue
      const p = test.series.find((s) => s.series === fault.shown?.series)?.points.find((x) => x.quarter === fault.shown?.quarter)
      expect(p, fault.id).toBeDefined()
      expect((p?.modelled ?? 0) > (p?.value ?? 0) ? 'above' : 'below', fault.id).toBe(fault.shown.model)
    }
  })

  it('is said to be better where the model has come to lie on the other side', () => {
    const better = buildModelPage(bent((value) => value), MODEL_TEXT).faults.compared.find((f) => f.id === 'smooth-frontier')
    expect(better?.shown).toMatch(/better than the words say/)
    expect(page.faults.compared.find((f) => f.id === 'smooth-frontier')?.shown).not.toMatch(/better/)
  })
})

describe('what is contested', () => {
  it('has two camps or more, and says with numbers what the model does', () => {
    for (const question of page.contested) {
      expect(question.views.length, question.id).toBeGreaterThanOrEqual(2)
      expect(question.here, question.id).not.toContain('{')
    }
    expect(page.contested.find((c) => c.id === 'scarcity')?.here).toContain(`−${Math.abs(RULES.parameters.find((p) => p.id === 'scarcity-ingenuity')?.min ?? 0)}`)
  })
})

describe('the checks', () => {
  it('show every known weakness before anything is run', () => {
    const before = checksVm([], MODEL_TEXT)
    expect(before.result).toBe('')
    expect(before.weaknesses.map((w) => w.id)).toEqual(KNOWN_WEAKNESSES.map((w) => w.id))
  })

  it('say after a run what holds and what does not, with figures, and lose none', () => {
    const vm = checksVm(checked, MODEL_TEXT)
    expect(vm.holds.length + vm.weaknesses.length + vm.failing.length).toBe(CHECK_COUNT)
    expect(vm.result).toContain(`${vm.holds.length} of ${CHECK_COUNT}`)
    for (const check of [...vm.holds, ...vm.weaknesses]) expect(check.figures.join(), check.key).not.toMatch(/^$|NaN|Infinity|\{/)
    for (const check of vm.weaknesses) expect(check.because, check.key).not.toBe('')
  })

  it('say so when one fails that nobody knows of', () => {
    const [first, ...rest] = checked
    const vm = checksVm([{ ...first, holds: false, knownWeakness: null }, ...rest], MODEL_TEXT)
    expect(vm.failing.map((c) => c.id)).toEqual([first.id])
    expect(vm.result).toMatch(/1 more fail/)
  })
})

/** The front page: three stories, whose act each was, nothing hidden told. */
import { describe, expect, it } from 'vitest'
import { EN } from '../../../../src/content/text/en/index.ts'
import { R_EVENT } from '../../../../src/engine/layout.ts'
import type { SeatId } from '../../../../src/engine/types.ts'
import { SIDES } from '../../../../src/engine/types.ts'
import { briefingInSteps, buildBriefing } from '../../../../src/view/briefing/briefing.ts'
import type { BriefingVm } from '../../../../src/view/desk-vm.ts'
import { explain } from '../../../../src/view/reasons/reasons.ts'
import { interest, opensOfEvent, opensOfLever } from '../../../../src/view/briefing/story-cause.ts'
import { engine, playTurns } from '../turns.ts'

function check({ dateline, stories, more }: BriefingVm): void {
  expect(dateline).toMatch(/^[A-Z0-9]/)
  expect(stories).toHaveLength(3)
  expect(new Set(stories.map((s) => s.id)).size).toBe(3)
  expect(new Set([...stories.map((s) => s.headline), ...more]).size).toBe(3 + more.length)
  for (const s of stories) {
    expect(s.headline, s.id).toMatch(/^[A-Z].*[^.]$/)
    expect(s.text, s.id).toMatch(/[.]$/)
    for (const text of [s.headline, s.text, s.cause]) expect(text, s.id).not.toMatch(/undefined|NaN|Infinity|[{}]/)
    expect(s.cause, s.id).toMatch(/[.]$/)
    expect(s.precedent?.source, s.id).toMatch(/^https:/)
    expect(s.precedent?.text, s.id).toMatch(/\b20\d\d\b|interested party/)
  }
  expect(new Set(stories.map((s) => s.precedent?.source)).size, 'a precedent is told once').toBe(3)
  for (const s of stories) expect(s.precedent?.text, 'what stands above is not told again').not.toContain(s.text)
}

describe('the briefing', () => {
  it('opens each scenario with three stories, for either side', () => {
    for (const scenario of engine.rules.scenarios) {
      for (const you of SIDES) {
        const briefing = buildBriefing(engine, null, engine.start(scenario.id), EN, you, scenario.id)
        check(briefing)
        expect(briefing.stories[0]).toMatchObject({ kind: 'opening', cause: EN.scenarios[scenario.id as keyof typeof EN.scenarios].you[you] })
      }
    }
  })

  it('has three whole stories after any turn', () => {
    for (const scenario of ['chip-war', 'deepseek-moment', 'one-third']) {
      for (const by of ['random', 'history', 'hold'] as const) {
        for (const record of playTurns({ scenario, by, seed: by, turns: 5 })) for (const you of SIDES) check(buildBriefing(engine, record, record.after, EN, you, scenario))
      }
    }
  })

  it('can be worked out with a pause after each kind of story and each cause', () => {
    const [record] = playTurns({ scenario: 'chip-war', turns: 1 })
    const steps = briefingInSteps(engine, record, record.after, EN, 'us', 'chip-war', { seats: [] }, undefined)
    let pauses = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) pauses++
    expect(pauses).toBe(5 + 3)
    expect(step.value).toEqual(buildBriefing(engine, record, record.after, EN, 'us', 'chip-war'))
  })

  it('calls a turn quiet only where nothing else is told', () => {
    let quiet = 0
    for (const record of (['hold', 'history'] as const).flatMap((by) => playTurns({ scenario: 'deepseek-moment', by, turns: 8 }))) {
      const { stories } = buildBriefing(engine, record, record.after, EN, 'us', 'deepseek-moment')
      for (const { kind } of stories) if (kind === 'quiet') quiet++
      if (stories.some((s) => s.id === 'quiet-quarter')) expect(stories.map((s) => s.kind)).toEqual(['quiet', 'quiet', 'quiet'])
    }
    expect(quiet).toBeGreaterThan(0)
  })

  it('leads from every story after a turn to a waterfall that exists, and from the first page to none', () => {
    for (const scenario of ['chip-war', 'deepseek-moment', 'one-third']) {
      const [first] = playTurns({ scenario, turns: 1 })
      for (const s of buildBriefing(engine, null, first.before, EN, 'us', scenario).stories) expect(s.opens).toBe('')
      for (const record of playTurns({ scenario, by: 'random', seed: 'why', turns: 6 })) {
        for (const you of SIDES) for (const s of buildBriefing(engine, record, record.after, EN, you, scenario).stories) expect(explain(engine, record, s.opens, EN, you).bars, s.id).not.toBeUndefined()
      }
    }
    // A story about a region opens the waterfall of that region and that side.
    const shares = (['history', 'hold', 'random'] as const).flatMap((by) => playTurns({ scenario: 'deepseek-moment', by, turns: 8 })).flatMap((record) => buildBriefing(engine, record, record.after, EN, 'us', 'deepseek-moment').stories.filter((s) => s.id.startsWith('change-share-')))
    expect(shares.length).toBeGreaterThan(0)
    for (const s of shares) expect(s.opens).toMatch(new RegExp(`^share-[a-z]+-${s.who}$`))
    // Every lever and every event, whether or not these games told of it.
    const [record] = playTurns({ turns: 1 })
    for (const opens of [...engine.rules.levers.map(opensOfLever), ...engine.rules.events.map((e) => opensOfEvent(e.id))]) expect(() => explain(engine, record, opens, EN, 'us'), opens).not.toThrow()
  })

  it('ranks for the seat at the desk: the same quarter leads with chips for a chip maker and not for a lab', () => {
    const [record] = playTurns({ by: 'hold', events: 'off', turns: 1 })
    const order = (seat: SeatId) => buildBriefing(engine, record, record.after, EN, 'us', 'deepseek-moment', { seats: [seat] }).stories.map((s) => s.id)
    expect(order('nvidia')).not.toEqual(order('us-open-lab'))
    expect(interest('legal', ['nvidia'], undefined)).toBeGreaterThan(interest('legal', ['us-open-lab'], undefined))
    expect(interest('gap', ['nvidia'], 'lead')).toBeGreaterThan(interest('gap', ['nvidia'], 'managed'))
    // Whoever holds a whole side has no seat that counts more.
    expect(interest('legal', ['washington', 'us-frontier', 'us-open-lab', 'nvidia'], undefined)).toBe(0)
  })

  it('puts a serious incident first, with what really happened beside it', () => {
    const [record] = playTurns({ by: 'hold', events: 'off', turns: 1 })
    const at = engine.eventIds.indexOf('cyber-incident')
    const struck = record.after.slice()
    struck[R_EVENT + at] = 1
    const { stories } = buildBriefing(engine, { ...record, after: struck, midpoints: [record.midpoints[0], struck] }, struck, EN, 'us', 'deepseek-moment')
    expect(stories[0]).toMatchObject({ kind: 'event', headline: 'A serious incident with a strong model', precedent: EN.events['cyber-incident'].precedent })
  })

  it('says what the other side decided and when it acts, and keeps its laboratories’ secrets', () => {
    const taken = [
      { seat: 'beijing' as const, lever: 'chip-investment', value: 3 }, { seat: 'cn-open' as const, lever: 'train', value: 0.6 }, { seat: 'cn-open' as const, lever: 'distil', value: 1 },
    ]
    const [record] = playTurns({ by: 'hold', events: 'off', turns: 1, decisions: [taken] })
    const briefing = buildBriefing(engine, record, record.after, EN, 'us', 'deepseek-moment')
    const story = briefing.stories.find((s) => s.id === 'decision-beijing/chip-investment')
    expect(story).toMatchObject({ kind: 'decision', who: 'cn', headline: 'Beijing puts more into chips' })
    expect(story?.text).toContain('The decision takes effect in 2025 Q4. The case for it: “')
    expect([...briefing.stories.map((s) => s.headline), ...briefing.more].join()).not.toMatch(/training|learn/)
  })

  it('calls the player’s own act the player’s', () => {
    const [record] = playTurns({ by: 'hold', events: 'off', turns: 1, decisions: [[{ seat: 'washington', lever: 'chip-controls', value: 0.2 }]] })
    const mine = buildBriefing(engine, record, record.after, EN, 'us', 'deepseek-moment').stories.find((s) => s.kind === 'own-decision')
    expect(mine).toMatchObject({ who: 'you', headline: 'Washington loosens chip controls from 72% to 20%' })
    expect(mine?.text).toMatch(/^Your decision is in force\. Legal chip imports of China went from [\d,]+ to [\d,]+ in the quarter\. By cause: .*\.$/)
  })

  it('does not credit a decision with what others did: the causes of a fall add up to it, and Beijing’s is its own', () => {
    const [record] = playTurns({ by: 'hold', events: 'off', turns: 1, decisions: [[
      { seat: 'washington', lever: 'chip-controls', value: 0.75 }, { seat: 'beijing', lever: 'import-discouragement', value: 0.9 },
    ]] })
    const { stories } = buildBriefing(engine, record, record.after, EN, 'us', 'deepseek-moment')
    const text = stories.find((s) => s.id === 'force-washington/chip-controls')?.text ?? ''
    const number = (words: string) => Number(words.replaceAll(',', '').replace('−', '-'))
    const [, from, to, ...causes] = (/from ([\d,]+) to ([\d,]+) in the quarter\. By cause: .*, ([+−][\d,]+); .*, ([+−][\d,]+); .*, ([+−]?[\d,]+)\.$/.exec(text) ?? []).map(number)
    const [line, guidance] = causes
    expect(guidance, text).toBeLessThan(line)
    expect(line, text).toBeLessThan(0)
    // Each is rounded for itself, to a thousand chips at most.
    expect(Math.abs(causes.reduce((sum, one) => sum + one, 0) - (to - from)), text).toBeLessThanOrEqual(2500)
  })
})

/** What really happened, below a story: of its side, of its lab, and not later than the game without saying so. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HAPPENED } from '../../../../src/content/precedents.ts'
import { leverTextKey } from '../../../../src/content/text/keys.ts'
import { EN } from '../../../../src/content/text/en/index.ts'
import { quarterIndex, quarterLabel } from '../../../../src/engine/quarters.ts'
import { LABS, SEATS, SEAT_LABS, SEAT_SIDE, SIDES } from '../../../../src/engine/types.ts'
import { buildBriefing } from '../../../../src/view/briefing/briefing.ts'
import { likeStruck, struckPrecedent } from '../../../../src/view/events.ts'
import { likeChange, likeLever, likeRelease, precedentsFor, precedentVm, sideOfLab, type Likeness } from '../../../../src/view/briefing/precedents.ts'
import { PROJECT_ROOT } from '../../../support/sources.ts'
import { engine, playTurns } from '../turns.ts'

const ALL = Object.keys(HAPPENED)
const QUARTERS = Array.from({ length: 32 }, (_, q) => q)
const told = (key: string) => precedentVm(key, 0, EN)
const keyOf = (text: string | undefined) => ALL.find((key) => told(key)?.text === text)

const CHANGES = readFileSync(join(PROJECT_ROOT, 'src/view/briefing/story-changes.ts'), 'utf8')
/** Every kind of story there is, with what its precedent must be like. */
const KINDS: readonly (readonly [string, Likeness])[] = [
  ...LABS.filter((lab) => sideOfLab(lab) !== null).map((lab) => [`release of ${lab}`, likeRelease(lab)] as const),
  ...engine.levers.instances.map((i) => [`lever ${leverTextKey(i.def)} of ${i.target ?? i.def.seat}`, likeLever(leverTextKey(i.def), i.side, LABS.filter((lab) => lab === i.target))] as const),
  ...engine.rules.events.flatMap((event) => (event.target.kind === 'lab' ? LABS.slice(0, -1) : event.target.kind === 'side' && event.target.side === 'us' ? SIDES.slice(0, 1) : SIDES).map((who, target) => [`event ${event.id} of ${who}`, likeStruck(event, target)] as const)),
  ...Object.keys(EN.stories).filter((id) => CHANGES.includes(`'${id}'`)).map((id) => [`change ${id}`, likeChange(id)] as const),
]

describe('precedents', () => {
  it('are told in words with a public source, and in the year that they are filed under', () => {
    for (const key of ALL) {
      expect(told(key)?.source, key).toMatch(/^https:\/\//)
      const years = [...(told(key)?.text.replace(/by 20\d\d|2,048/g, '') ?? '').matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year))
      if (key !== 'lab/defence') expect(Math.max(...years), `${key}: ${told(key)?.text}`).toBe(Number(HAPPENED[key].when.slice(0, 4)))
      expect(quarterIndex(HAPPENED[key].when), key).toBeDefined()
      for (const lab of HAPPENED[key].labs ?? []) expect(sideOfLab(lab), key).toBe(HAPPENED[key].of)
    }
    expect([...Object.keys(EN.levers), ...Object.keys(EN.events).map((id) => `event/${id}`), ...Object.keys(EN.precedents)].filter((key) => HAPPENED[key] === undefined)).toEqual([])
  })

  it.each(KINDS)('%s: there is one in every quarter, of the side it is about', (_, like) => {
    for (const quarter of QUARTERS) {
      const keys = precedentsFor(like, quarter)
      expect(keys.length, quarterLabel(quarter)).toBeGreaterThan(0)
      for (const key of keys) if (like.side !== null) expect([like.side, 'both'], key).toContain(HAPPENED[key].of)
      // What is later than the game only where nothing else of the kind has happened.
      const had = keys.map((key) => (quarterIndex(HAPPENED[key].when) ?? 0) <= quarter)
      expect(had).toEqual([...had].sort((a, b) => Number(b) - Number(a)))
    }
  })

  it('tells of DeepSeek or another Chinese lab when DeepSeek releases a model in 2023, and of Meta when Meta does', () => {
    const at = (label: string) => quarterIndex(label) ?? 0
    expect(precedentsFor(likeRelease('deepseek'), at('2023Q3'))[0]).toBe('qwen')
    expect(precedentsFor(likeRelease('deepseek'), at('2023Q4'))[0]).toBe('deepseek-llm')
    expect(precedentsFor(likeRelease('deepseek'), at('2025Q3'))[0]).toBe('r1')
    expect(precedentsFor(likeRelease('meta'), at('2023Q4'))[0]).toBe('lab/licence')
    expect(precedentsFor(likeLever('washington/chip-controls', 'us'), at('2023Q2'))[0]).toBe('first-line')
    expect(precedentsFor(likeLever('washington/chip-controls', 'us'), at('2024Q2'))[0]).toBe('washington/chip-controls')
  })

  it('stands below an event with the lab or the side that it struck, and says that it is later', () => {
    const event = (id: string) => engine.rules.events.find((e) => e.id === id) ?? engine.rules.events[0]
    expect(struckPrecedent(event('training-failure'), LABS.indexOf('deepseek'), 4, EN)).toMatchObject({ text: EN.precedents['deepseek-delay'], later: true })
    expect(struckPrecedent(event('training-failure'), LABS.indexOf('meta'), 14, EN)).toMatchObject({ text: EN.events['training-failure'].precedent.text, later: false })
    expect(struckPrecedent(event('open-model-report'), SIDES.indexOf('us'), 14, EN).text).toBe(EN.precedents['jailbreak'])
  })

  it('fits the side of every story of whole games, and is marked where it is later', () => {
    let later = 0
    for (const scenario of ['chip-war', 'deepseek-moment']) {
      for (const by of ['random', 'history', 'hold'] as const) {
        for (const record of playTurns({ scenario, by, seed: `${scenario} ${by}`, turns: 8 })) {
          for (const you of SIDES) {
            for (const story of buildBriefing(engine, record, record.after, EN, you, scenario).stories) {
              const key = keyOf(story.precedent?.text)
              const fact = HAPPENED[key ?? '']
              expect(fact, `${story.id}: ${story.precedent?.text}`).toBeDefined()
              expect(story.precedent?.later, story.id).toBe((quarterIndex(fact.when) ?? 0) > record.lastQuarter)
              if (story.precedent?.later) later++
              const lab = /^change-release-(.*)$/.exec(story.id)?.[1]
              const seat = SEATS.find((s) => story.id.includes(`-${s}/`))
              const side = lab === undefined ? (seat === undefined ? null : SEAT_SIDE[seat]) : SEAT_SIDE[SEATS.find((s) => SEAT_LABS[s].some((l) => l === lab)) ?? 'washington']
              if (side !== null) expect([side, 'both'], `${story.id}: ${story.precedent?.text}`).toContain(fact.of)
            }
          }
        }
      }
    }
    expect(later).toBeGreaterThan(0)
  })
})

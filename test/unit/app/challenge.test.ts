/** The challenges of the day and of the week follow from the date alone. */
import { describe, expect, it } from 'vitest'
import { challenges, dayText } from '../../../src/app/challenge.ts'
import { SCENARIOS } from '../../../src/content/scenarios.ts'
import { wordSeedNumber } from '../../../src/link/seed-words.ts'

const at = (text: string): number => Date.parse(text)
const of = (text: string) => challenges(at(text)).map((c) => ({ ...c.choice('us'), from: new Date(c.from).toISOString().slice(0, 10), to: new Date(c.to).toISOString().slice(0, 10) }))

describe('challenges', () => {
  it('are the same all day long by universal time, and others the day after', () => {
    expect(of('2026-11-22T00:00:00Z')).toEqual(of('2026-11-22T23:59:59.999Z'))
    expect(of('2026-11-22T12:00:00Z')[0].seed).not.toBe(of('2026-11-23T00:00:00Z')[0].seed)
  })

  it('of the week last from Monday to Sunday', () => {
    expect(of('2026-11-22T12:00:00Z')[1]).toMatchObject({ from: '2026-11-16', to: '2026-11-22' })
    expect(of('2026-11-23T12:00:00Z')[1]).toMatchObject({ from: '2026-11-23', to: '2026-11-29' })
    expect(of('2026-11-16T00:00:00Z')[1]).toEqual(of('2026-11-22T23:59:00Z')[1])
  })

  it('have seeds that can be read out, and scenarios of the right length, all of them in turn', () => {
    const seen = [new Set<string>(), new Set<string>()]
    for (let day = 0; day < 70; day++) {
      of(new Date(at('2026-01-01') + day * 86_400_000).toISOString()).forEach(({ scenario, seed }, i) => {
        expect(wordSeedNumber(seed)).not.toBeNull()
        expect(SCENARIOS.find((s) => s.id === scenario)?.short === true).toBe(i === 0)
        seen[i].add(scenario)
      })
    }
    expect([...seen[0], ...seen[1]].sort()).toEqual(SCENARIOS.map((s) => s.id).sort())
  })

  it('differ in nothing but the side', () => {
    for (const { choice } of challenges(at('2026-11-22'))) expect(choice('cn')).toMatchObject({ scenario: choice('us').scenario, seed: choice('us').seed, events: choice('us').events, side: 'cn' })
  })

  it('are dated as the language writes dates, by universal time', () => {
    expect(dayText(at('2026-11-22'), 'en')).toBe('22 November 2026')
    expect(dayText(at('2026-11-22'), 'zh-Hans')).toBe('2026年11月22日')
  })
})

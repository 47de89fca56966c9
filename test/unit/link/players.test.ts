import { describe, expect, test } from 'vitest'
import { SEATS } from '../../../src/engine/types.ts'
import { formatPlayers, parsePlayers } from '../../../src/link/players.ts'
import { formatScenarioLink, parseScenarioLink } from '../../../src/link/scenario-link.ts'

const base = { scenario: 'deepseek-moment', seed: 'amber-heron-27', side: 'us', opponent: 'history', events: 'on' } as const

describe('the players of a link', () => {
  test.each(['us,cn', 'cn,us', 'us', 'washington', 'washington+nvidia,us-frontier,cn', SEATS.join(',')])('%s comes back as it went', (players) => {
    const side = players.startsWith('cn') ? 'cn' : 'us'
    const link = formatScenarioLink({ ...base, side, players })
    expect(link).toContain(`&players=${players}`)
    expect(parseScenarioLink(link)).toEqual({ ok: true, params: { ...base, side, players } })
  })

  test('are written in the shortest form', () => {
    const read = parsePlayers('nvidia+washington+us-open-lab+us-frontier,cn')
    expect(read.ok && formatPlayers(read.players)).toBe('us,cn')
  })

  test('survive a link that was encoded on its way', () => {
    const link = encodeURIComponent(formatScenarioLink({ ...base, players: 'washington+nvidia,cn' }).slice(1))
    expect(parseScenarioLink(`#${link}`).params.players).toBe('washington+nvidia,cn')
  })

  test('are left out where one person plays', () => {
    expect(formatScenarioLink(base)).not.toContain('players')
  })

  test.each([
    ['washingtn', 'nearest'],
    ['washington+beijing', 'one side only'],
    ['us,nvidia', 'given to two players'],
    ['', 'player'],
    ['cn', 'first player'],
  ])('“%s” is refused with a sentence', (players, part) => {
    const read = parseScenarioLink(formatScenarioLink({ ...base, players }))
    expect(read.ok).toBe(false)
    expect(read.params.players).toBeUndefined()
    expect(read.ok ? '' : read.problems.map((p) => p.message).join(' ')).toContain(part)
  })
})

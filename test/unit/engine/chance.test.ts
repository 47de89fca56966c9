/** The event tape: columns that know nothing of each other. */
import alea from 'seedrandom/lib/alea.js'
import { describe, expect, test } from 'vitest'
import { createStream, createTape, DRAWS } from '../../../src/engine/chance.ts'
import { R_EVENT } from '../../../src/engine/layout.ts'
import { ENGINE } from '../../support/games.ts'

const IDS = ['quake', 'leak', 'vote']

/** Column of one event. */
function column(tape: Float64Array, ids: readonly string[], id: string): number[] {
  const e = ids.indexOf(id)
  const draws: number[] = []
  for (let at = e * DRAWS; at < tape.length; at += ids.length * DRAWS) draws.push(...tape.subarray(at, at + DRAWS))
  return draws
}

describe('the event tape', () => {
  test('has three draws for each event and quarter, each at least 0 and below 1', () => {
    const tape = createTape('seed', IDS, 40)
    expect(tape).toHaveLength(40 * 3 * 3)
    for (const u of tape) expect(u >= 0 && u < 1).toBe(true)
    expect(new Set(tape).size).toBe(tape.length)
  })
  test('gives an event the stream of alea(seed/event), in quarter order', () => {
    const next = alea('seed/leak')
    expect(column(createTape('seed', IDS, 5), IDS, 'leak')).toEqual(Array.from({ length: 15 }, () => next()))
  })
  test('keeps an event’s luck when other events come, go or change places', () => {
    const luck = column(createTape('seed', IDS, 8), IDS, 'vote')
    for (const ids of [['vote'], ['vote', 'quake'], ['new', 'vote', 'leak', 'quake']]) expect(column(createTape('seed', ids, 8), ids, 'vote')).toEqual(luck)
  })
  test('begins alike in a longer game, and differs with the seed', () => {
    const tape = createTape('seed', IDS, 8)
    expect(createTape('seed', IDS, 20).subarray(0, tape.length)).toEqual(tape)
    expect(createTape('seed', IDS, 8)).toEqual(tape)
    expect(createTape('seeds', IDS, 8)).not.toEqual(tape)
  })
  test('leaves other users of chance a stream of their own', () => {
    const [a, b] = [createStream('seed', 'opponent/nvidia'), createStream('seed', 'opponent/huawei')]
    expect([a(), a()]).not.toEqual([b(), b()])
    expect(createStream('seed', 'opponent/nvidia')()).toBe(createStream('seed', 'opponent/nvidia')())
  })
})

describe('events', () => {
  const events = ENGINE.eventIds.length
  // Late in a game, when models are good enough for every kind of event.
  const late = ENGINE.start('one-third')
  for (let q = 0; q < 14; q++) ENGINE.step(late, { events: 'off' })
  const strengths = (options: Parameters<typeof ENGINE.step>[1]): number[] => {
    const game = late.slice()
    ENGINE.step(game, options)
    return Array.from(game.subarray(R_EVENT, R_EVENT + events))
  }
  test('all happen on a tape of zeros', () => {
    expect(strengths({ events: 'on', tape: new Float64Array(events * DRAWS), row: 0 })).toEqual(ENGINE.eventIds.map(() => 1))
  })
  test('none happens on a tape of ones, nor when they are off', () => {
    const none = ENGINE.eventIds.map(() => 0)
    expect(strengths({ events: 'on', tape: new Float64Array(events * DRAWS).fill(1 - 2 ** -53), row: 0 })).toEqual(none)
    expect(strengths({ events: 'off' })).toEqual(none)
  })
  test('have a chance between 0 and 1 each when they are averaged', () => {
    for (const chance of strengths({ events: 'expected' })) expect(chance > 0 && chance < 1).toBe(true)
  })
  test('read the row of their own quarter', () => {
    const tape = new Float64Array(3 * events * DRAWS).fill(1 - 2 ** -53)
    tape.fill(0, events * DRAWS, 2 * events * DRAWS)
    expect([0, 1, 2].map((row) => strengths({ events: 'on', tape, row })[0])).toEqual([0, 1, 0])
  })
})

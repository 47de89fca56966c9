/** Fans as the desk draws and tells them: places, words, and what is assumed. */
import { expect, it } from 'vitest'
import { EN } from '../../../../src/content/text/en/index.ts'
import { TURN_TEXT } from '../../../../src/content/text/en/turn.ts'
import type { FanSource } from '../../../../src/view/turn/fan.ts'
import { buildFan } from '../../../../src/view/turn/fan.ts'
import type { Measure } from '../../../../src/view/measures.ts'
import { measureOf } from '../../../../src/view/measures.ts'
import { engine } from '../turns.ts'

const LEAD = measureOf('lead', 'us', EN) as Measure
const state = engine.start('deepseek-moment')
const now = engine.read(state, 'frontier.gap_eci')
const words = { texts: EN, turn: TURN_TEXT }

const line = (by: number, futures = 1000) => ({
  average: [now + by, now + 2 * by],
  fan: futures === 0 ? null : { low: [now + by - 1, now + 2 * by - 2], middle: [now + by, now + 2 * by], high: [now + by + 1, now + 2 * by + 2], futures },
})
const source = (more: Partial<FanSource> = {}): FanSource => ({ state, quarters: 2, without: line(0), changed: null, certain: false, rival: 'holds', most: 1000, done: true, ...more })
const build = (more: Partial<FanSource> = {}, ...rest: [held?: readonly [number, number] | null, own?: { low: number; high: number; ahead: number } | null]) =>
  buildFan(engine, source(more), LEAD, 'lever', 'us', words, ...rest)
const said = (v: number) => v.toFixed(1)

it('one fan stands alone until the lever is moved, and nothing is spoken', () => {
  const vm = build()
  expect(vm.lines.map((l) => l.name)).toEqual(['Without it'])
  expect(vm.difference).toBe('Move the lever, and a second fan shows what it may change.')
  expect(vm.spoken).toBe('')
  expect(vm.head).toBe('In the second quarter of 2025')
})

it('both fans begin at the value of today and are told with their middle and where most futures end', () => {
  const vm = build({ changed: line(-0.6) })
  const [without, changed] = vm.lines
  expect(without.path.split('L')[0]).toBe(changed.path.split('L')[0])
  expect(changed).toMatchObject({ name: 'With this change', middle: said(now - 1.2), range: `in 8 of 10 futures ${said(now - 3.2)} to ${said(now + 0.8)}` })
  expect(vm.difference).toBe('That is 1.2 points less, in the middle.')
  expect(vm.spoken).toBe(`American lead at the frontier, second quarter of 2025. With this change: ${said(now - 1.2)}. Without it: ${said(now)}.`)
})

it('before futures have come the line is the path of average luck, set off like the middle of the other fan', () => {
  const shifted = { ...line(0), average: [now + 0.2, now + 0.2] }
  const vm = build({ without: shifted, changed: { average: [now - 0.3, now - 0.8], fan: null } })
  expect(vm.lines[1]).toMatchObject({ band: '', edges: '', middle: said(now - 1), range: 'with average luck' })
  expect(vm.counted).toBe('Counting futures …')
})

it('what is assumed names the other side, the luck, the player and the model', () => {
  expect(build().assumption).toBe('1,000 futures of this model with drawn luck, the same luck for both fans. Beijing is taken to change nothing. You decide nothing more, and the model itself is taken to be right. So the fan shows luck alone.')
  expect(build({ rival: 'once' }).assumption).toMatch(/Beijing is taken to plan once, for average luck/)
  const single = build({ certain: true })
  expect(single.assumption).toMatch(/^In this game chance is averaged.*taken to be right\.$/)
  expect(single.lines[0].band).toBe('')
})

it('the room only grows, so that the picture does not jump while a lever moves', () => {
  const wide = build({ changed: line(-3) }).room
  expect(build({}, wide).room).toEqual(wide)
  expect(build().room).not.toEqual(wide)
})

it('the player’s own range stands in the picture at its quarter', () => {
  const vm = build({}, null, { low: now - 0.5, high: now + 0.5, ahead: 2 })
  expect(vm.own).toMatchObject({ x: 100 })
  expect(vm.own?.text).toContain(`8 of 10 futures lie between ${said(now - 2)} and ${said(now + 2)}.`)
  expect(vm.own && vm.own.low > vm.own.high).toBe(true)
})

it('a difference too small to be shown is not shown', () => {
  expect(build({ changed: line(0.001) }).difference).toBe('In the middle that makes no difference that could be shown.')
})

it('a lever that acts in the last part of the fan, or after it, says so; others say nothing', () => {
  expect(build({ delay: 1 }).late).toBe('')
  expect(build({ quarters: 8, delay: 4 }).late).toBe('')
  expect(build({ quarters: 8, delay: 6 }).late).toBe('This lever acts only from the third quarter of 2026 on, late in this fan: most of what it does comes afterwards.')
  expect(build({ delay: 2 }).late).toMatch(/^This lever acts only from the third quarter of 2025 on, after this fan has ended/)
})

it('a range is told beside what most futures come to, which may look like one number', () => {
  const flat = { average: [now, now], fan: { low: [now, now], middle: [now, now], high: [now, now], futures: 1000 } }
  const own = { low: now - 1, high: now + 1, ahead: 1 }
  expect(build({ without: flat }, null, own).own?.text).toMatch(new RegExp(`8 of 10 futures lie close to ${said(now).replace('.', '\\.')}`))
  expect(build({}, null, own).own?.text).toMatch(/8 of 10 futures lie between/)
})

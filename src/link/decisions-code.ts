/**
 * Rows of decisions in bits: a row is a turn of the people, or a quarter of the computer players.
 *
 * Which levers move at all is said once; then each row says which of those move in it (all, none, or a bit for each), and
 * the values follow as steps of the lever’s grid. A lever with targets moves as a whole, each target to the same value,
 * each to its own, or some of them; where it does the same in every row, that too is said once.
 */
import type { Decision, SeatId } from '../engine/types.ts'
import type { BitReader, BitWriter } from './bits/bits.ts'
import { Unreadable } from './bits/bits.ts'
import type { EngineShape, LeverShape } from './shape.ts'

const WHOLE = 0
const SAME = 1
const EACH = 2
const SOME = 3
const FORM_BITS = 2
type Form = typeof WHOLE | typeof SAME | typeof EACH | typeof SOME

/** Values in steps above the lowest: the whole first, then each target; −1 where nothing was decided. */
type Move = number[]
type Row = ReadonlyMap<LeverShape, Move>

function formOf(lever: LeverShape, [whole, ...targets]: Move): Form {
  if (whole >= 0) return targets.some((v) => v >= 0) ? SOME : WHOLE
  if (lever.targets.length === 0 || targets.some((v) => v < 0)) return SOME
  return targets.every((v) => v === targets[0]) ? SAME : EACH
}

/** Throws `Unreadable` for a decision that the levers do not allow, and for two about one thing. */
function rowOf(levers: ReadonlyMap<string, LeverShape>, decisions: readonly Decision[]): Row {
  const row = new Map<LeverShape, Move>()
  for (const { seat, lever: id, target, value } of decisions) {
    const lever = levers.get(`${seat}/${id}`)
    if (!lever) throw new Unreadable('value', `${seat}/${id} is no lever of a seat that decides here.`)
    const slot = target === undefined ? 0 : lever.targets.indexOf(target) + 1
    if (target !== undefined && slot === 0) throw new Unreadable('value', `${lever.key} has no target "${target}".`)
    const steps = Math.round(value * lever.stepsPerUnit)
    if (!(steps >= lever.lowest && steps < lever.lowest + lever.values) || !(Math.abs(steps - value * lever.stepsPerUnit) <= 1e-6)) throw new Unreadable('value', `${value} is no value of ${lever.key}.`)
    let move = row.get(lever)
    if (!move) row.set(lever, (move = Array.from({ length: lever.targets.length + 1 }, () => -1)))
    if (move[slot] >= 0) throw new Unreadable('value', `${lever.key} is decided twice in one turn.`)
    move[slot] = steps - lever.lowest
  }
  return row
}

export function writeRows(w: BitWriter, { levers }: EngineShape, seats: readonly SeatId[], rows: readonly (readonly Decision[])[]): void {
  const own = levers.filter((lever) => seats.includes(lever.seat))
  const byKey = new Map(own.map((lever) => [lever.key, lever]))
  const read = rows.map((row) => rowOf(byKey, row))
  if (rows.length === 0) return
  const used = own.filter((lever) => read.some((row) => row.has(lever)))
  for (const lever of own) w.flag(used.includes(lever))
  const usual = used.map((lever) => {
    if (lever.targets.length === 0) return WHOLE
    const moves = read.flatMap((row) => [row.get(lever)]).filter((move) => move !== undefined)
    const first = formOf(lever, moves[0])
    const form = moves.every((move) => formOf(lever, move) === first) ? first : SOME
    w.put(form, FORM_BITS)
    return form
  })
  if (used.length === 0) return
  for (const row of read) {
    const all = row.size === used.length
    w.flag(all)
    if (!all) {
      w.flag(row.size > 0)
      if (row.size === 0) continue
      for (const lever of used) w.flag(row.has(lever))
    }
    used.forEach((lever, i) => {
      const move = row.get(lever)
      if (move) writeMove(w, lever, move, usual[i])
    })
  }
}

function writeMove(w: BitWriter, lever: LeverShape, move: Move, usual: Form): void {
  const form = formOf(lever, move)
  if (usual === SOME) {
    w.put(form, FORM_BITS)
    if (form === SOME) for (const value of move) w.flag(value >= 0)
  }
  if (form === WHOLE) w.put(move[0], lever.bits)
  else if (form === SAME) w.put(move[1], lever.bits)
  else for (const value of move) if (value >= 0) w.put(value, lever.bits)
}

/** `count` rows, each with its decisions in the order of the levers. */
export function readRows(r: BitReader, { levers }: EngineShape, seats: readonly SeatId[], count: number): Decision[][] {
  if (count === 0) return []
  const used = levers.filter((lever) => seats.includes(lever.seat)).filter(() => r.flag())
  const usual = used.map((lever): Form => (lever.targets.length === 0 ? WHOLE : (r.get(FORM_BITS) as Form)))
  return Array.from({ length: count }, () => {
    if (used.length === 0) return []
    const all = r.flag()
    if (!all && !r.flag()) return []
    const moved = used.map(() => all || r.flag())
    return used.flatMap((lever, i) => (moved[i] ? readMove(r, lever, usual[i]) : []))
  })
}

function readMove(r: BitReader, lever: LeverShape, usual: Form): Decision[] {
  const { seat, lever: id, targets, lowest, stepsPerUnit } = lever
  const form = usual === SOME ? (r.get(FORM_BITS) as Form) : usual
  const named: readonly (string | undefined)[] = form === WHOLE ? [undefined] : form === SOME ? [undefined, ...targets].filter(() => r.flag()) : targets
  const value = () => (lowest + r.below(lever.values, lever.bits, `The value of ${lever.key}`)) / stepsPerUnit
  const same = form === SAME ? value() : 0
  return named.map((target) => ({ seat, lever: id, ...(target === undefined ? {} : { target }), value: form === SAME ? same : value() }))
}

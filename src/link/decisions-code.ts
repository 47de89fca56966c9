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

/**
 * `count` rows, each with its decisions in the order of the levers. Refuses every way of writing them but the one above:
 * a lever that never moves, a form or a bit for each where a shorter way says the same.
 */
export function readRows(r: BitReader, { levers }: EngineShape, seats: readonly SeatId[], count: number): Decision[][] {
  if (count === 0) return []
  const used = levers.filter((lever) => seats.includes(lever.seat) && r.flag())
  const usual = used.map((lever): Form => (lever.targets.length === 0 ? WHOLE : (r.get(FORM_BITS) as Form)))
  /** Forms that each lever has had, a bit for each. */
  const forms = used.map(() => 0)
  const rows: Decision[][] = []
  for (let n = 0; n < count; n++) {
    const row: Decision[] = []
    rows.push(row)
    const all = used.length > 0 && r.flag()
    if (!all && (used.length === 0 || !r.flag())) continue
    const moved = used.map(() => all || r.flag())
    if (!all && (!moved.includes(true) || !moved.includes(false))) throw new Unreadable('value', 'A row has a bit for each lever where one for all would do.')
    for (let i = 0; i < used.length; i++) if (moved[i]) forms[i] |= 1 << readMove(r, used[i], usual[i], row)
  }
  for (let i = 0; i < used.length; i++) {
    const only = [1, 2, 4].indexOf(forms[i])
    if (forms[i] === 0 || (usual[i] === SOME && only >= 0)) throw new Unreadable('value', 'A lever is said to move otherwise than it does.')
  }
  return rows
}

/** One move of a lever, put into the row; returns its form. */
function readMove(r: BitReader, lever: LeverShape, usual: Form, row: Decision[]): Form {
  const { seat, lever: id, targets } = lever
  const form = usual === SOME ? (r.get(FORM_BITS) as Form) : usual
  const whole = form === WHOLE || (form === SOME && r.flag())
  const named = form === WHOLE ? [] : form === SOME ? targets.filter(() => r.flag()) : targets
  const from = row.length
  if (whole) row.push({ seat, lever: id, value: readValue(r, lever) })
  const same = form === SAME ? readValue(r, lever) : 0
  for (const target of named) row.push({ seat, lever: id, target, value: form === SAME ? same : readValue(r, lever) })
  const alike = form === EACH && row.slice(from).every((d) => d.value === row[from].value)
  if (alike || (form === SOME && (whole ? named.length === 0 : named.length === 0 || named.length === targets.length))) throw new Unreadable('value', 'A move is written in a longer form than it need be.')
  return form
}

const readValue = (r: BitReader, { lowest, values, bits, stepsPerUnit }: LeverShape): number => (lowest + r.below(values, bits, 'The value of a lever')) / stepsPerUnit

/**
 * Levers compiled for stepping: one instance per lever and target, its place in the state, what it drives and costs.
 *
 * Each instance has nine numbers after the core state: the value in force and a ring of eight quarters holding the
 * values already decided (slot = quarter & 7). All are whole steps of the lever's grid, so they add without rounding.
 */
import { CHANNELS, channelByName, labIndex } from './channels.ts'
import { CASH, CORE_END, FISCAL, POLITICAL } from './layout.ts'
import type { LeverCost, LeverDef, SeatId, Side } from './types.ts'
import { SEATS, SEAT_LABS, SEAT_SIDE } from './types.ts'

export const RING = 8
export const LEVER_WIDTH = 1 + RING

/** Company seats in the order of the `cash` block. */
export const CASH_SEATS: readonly SeatId[] = ['us-frontier', 'us-open-lab', 'nvidia', 'cn-open', 'cn-platforms', 'huawei']
/** Purses: 0 US and 1 Chinese government money, 2–7 company seats, 8 and 9 the political capital of the two sides. */
export const PURSES = 10
export const POLITICAL_PURSE = 8

export interface LeverInstance {
  readonly index: number
  readonly def: LeverDef
  readonly side: Side
  /** Lab or firm that this instance concerns; undefined for a lever with one instance. */
  readonly target: string | undefined
  /** Place of the value in force; the ring follows. */
  readonly at: number
  readonly steps: number
  /** Value at or below which upkeep is nothing, by the lever's first upkeep. */
  readonly free: number
}

/** A lever of a seat with its instances. */
export interface LeverRow {
  readonly def: LeverDef
  readonly instances: readonly LeverInstance[]
  readonly byTarget: ReadonlyMap<string, readonly LeverInstance[]>
}

export interface CompiledLevers {
  readonly instances: readonly LeverInstance[]
  /** Instances of `seat/lever`. */
  readonly byLever: ReadonlyMap<string, readonly LeverInstance[]>
  /** By seat, then lever: whoever decides thousands of times finds a row without making a key. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, LeverRow>>
  readonly stateLength: number
  /** Drives, flat: instance, channel slot, weight ÷ steps, constant, purse (−1: needs no money). */
  readonly driveInstance: Int32Array
  readonly driveChannel: Int32Array
  readonly driveWeight: Float64Array
  readonly driveFrom: Float64Array
  readonly drivePurse: Int32Array
  readonly shockInstance: Int32Array
  readonly shockChannel: Int32Array
  readonly shockWeight: Float64Array
  readonly shockUpOnly: Int32Array
  /** Upkeep, flat. */
  readonly upkeepInstance: Int32Array
  readonly upkeepPurse: Int32Array
  readonly upkeepSteps: Float64Array
  readonly upkeepRate: Float64Array
  readonly upkeepFree: Float64Array
  /** 0 in proportion, 1 by the square of what lies above the free part, 2 by the square of the distance from it. */
  readonly upkeepForm: Int32Array
  /** State index of each purse. */
  readonly purseAt: Int32Array
}

/** Purse of a seat for money; governments pay from fiscal, companies from cash. */
export function purseOf(seat: SeatId): number {
  if (seat === 'washington') return 0
  if (seat === 'beijing') return 1
  return 2 + CASH_SEATS.indexOf(seat)
}

/** Purse that a running cost of a seat is paid from. */
export function payingPurse(seat: SeatId, budget: LeverCost['budget']): number {
  return budget === 'political' ? POLITICAL_PURSE + (SEAT_SIDE[seat] === 'us' ? 0 : 1) : purseOf(seat)
}

/** State index of the budget that a cost is charged to; −1 for compute, which is a share and not a balance. */
export function budgetAt(seat: SeatId, cost: LeverCost): number {
  const side = SEAT_SIDE[seat] === 'us' ? 0 : 1
  if (cost.budget === 'political') return POLITICAL + side
  if (cost.budget === 'fiscal') return FISCAL + side
  if (cost.budget === 'cash') return CASH + CASH_SEATS.indexOf(seat)
  return -1
}

export function freeValue(def: LeverDef, cost: LeverCost): number {
  return cost.free ?? (def.min < 0 ? 0 : def.min)
}

const formOf = (cost: LeverCost): number => (cost.squared ? (cost.bothWays ? 2 : 1) : 0)

/** Running cost of a value this far above the free part. The one formula for the engine and for the screen. */
function upkeepAt(rate: number, above: number, form: number): number {
  if (form === 2) return rate * above * above
  if (above <= 0) return 0
  return form === 1 ? rate * above * above : rate * above
}

/** The running cost `cost` of a lever at a value. */
export function runningCost(def: LeverDef, cost: LeverCost, value: number): number {
  return upkeepAt(cost.perQuarter ?? 0, value - freeValue(def, cost), formOf(cost))
}

/** The running cost with this number, of a value as the state holds it: in whole steps. */
export function upkeepDue(levers: CompiledLevers, k: number, steps: number): number {
  const above = steps / levers.upkeepSteps[k] - levers.upkeepFree[k]
  return upkeepAt(levers.upkeepRate[k], above, levers.upkeepForm[k])
}

function targetsOf(def: LeverDef): readonly (string | undefined)[] {
  if (def.targets === undefined) return [undefined]
  return def.targets === 'lab' ? SEAT_LABS[def.seat] : def.targets
}

/** A lab channel of a firm that is not a lab is that firm's own channel: `lab.listed` of huawei is `huawei.listed`. */
function resolveChannel(id: string, target: string | undefined, where: string): number {
  const lab = target === undefined ? -1 : labIndex(target)
  const name = id.startsWith('lab.') && target !== undefined && lab < 0 ? `${target}.${id.slice(4)}` : id
  const channel = channelByName(name)
  if (!channel) throw new Error(`${where} drives the channel "${name}", which does not exist. Channels: ${CHANNELS.map((c) => c.id).join(', ')}.`)
  if (channel.perLab && lab < 0) throw new Error(`${where} drives the lab channel "${name}" without naming a lab.`)
  return channel.at + (channel.perLab ? lab : 0)
}

/** Total order of decisions: seat, lever, target, as in the tables. */
export function compileLevers(defs: readonly LeverDef[]): CompiledLevers {
  const instances: LeverInstance[] = []
  const byLever = new Map<string, LeverInstance[]>()
  const rows = new Map<string, Map<string, LeverRow>>(SEATS.map((seat) => [seat, new Map()]))
  const ordered = SEATS.flatMap((seat) => defs.filter((d) => d.seat === seat))
  for (const def of ordered) {
    const list: LeverInstance[] = []
    for (const target of targetsOf(def)) {
      const upkeep = def.costs.find((c) => c.perQuarter !== undefined && c.budget !== 'political')
      const instance: LeverInstance = {
        index: instances.length, def, side: SEAT_SIDE[def.seat], target,
        at: CORE_END + instances.length * LEVER_WIDTH, steps: def.stepsPerUnit,
        free: upkeep ? freeValue(def, upkeep) : def.min,
      }
      instances.push(instance)
      list.push(instance)
    }
    byLever.set(`${def.seat}/${def.id}`, list)
    rows.get(def.seat)?.set(def.id, { def, instances: list, byTarget: new Map(list.flatMap((i) => (i.target === undefined ? [] : [[i.target, [i]] as const]))) })
  }

  const drives: { i: number; ch: number; w: number; from: number; purse: number }[] = []
  const shocks: { i: number; ch: number; w: number; up: number }[] = []
  const upkeeps: { i: number; purse: number; rate: number; free: number; form: number }[] = []
  for (const inst of instances) {
    const { def } = inst
    const where = `Lever ${def.seat}/${def.id}`
    const paid = def.costs.some((c) => c.perQuarter !== undefined && (c.budget === 'fiscal' || c.budget === 'cash'))
    for (const d of def.drives) {
      drives.push({ i: inst.index, ch: resolveChannel(d.channel, inst.target, where), w: d.weight, from: d.from ?? 0, purse: paid ? purseOf(def.seat) : -1 })
    }
    for (const k of def.shocks ?? []) {
      shocks.push({ i: inst.index, ch: resolveChannel(k.channel, inst.target, where), w: k.weight, up: k.upOnly ? 1 : 0 })
    }
    for (const c of def.costs) {
      if (c.perQuarter === undefined || c.budget === 'compute') continue
      upkeeps.push({ i: inst.index, purse: payingPurse(def.seat, c.budget), rate: c.perQuarter, free: freeValue(def, c), form: formOf(c) })
    }
  }

  const purseAt = new Int32Array(PURSES)
  purseAt[0] = FISCAL
  purseAt[1] = FISCAL + 1
  for (let i = 0; i < CASH_SEATS.length; i++) purseAt[2 + i] = CASH + i
  for (let b = 0; b < 2; b++) purseAt[POLITICAL_PURSE + b] = POLITICAL + b

  return {
    instances, byLever, rows,
    stateLength: CORE_END + instances.length * LEVER_WIDTH,
    driveInstance: Int32Array.from(drives, (d) => d.i),
    driveChannel: Int32Array.from(drives, (d) => d.ch),
    driveWeight: Float64Array.from(drives, (d) => d.w),
    driveFrom: Float64Array.from(drives, (d) => d.from),
    drivePurse: Int32Array.from(drives, (d) => d.purse),
    shockInstance: Int32Array.from(shocks, (d) => d.i),
    shockChannel: Int32Array.from(shocks, (d) => d.ch),
    shockWeight: Float64Array.from(shocks, (d) => d.w),
    shockUpOnly: Int32Array.from(shocks, (d) => d.up),
    upkeepInstance: Int32Array.from(upkeeps, (d) => d.i),
    upkeepPurse: Int32Array.from(upkeeps, (d) => d.purse),
    upkeepSteps: Float64Array.from(upkeeps, (d) => instances[d.i].steps),
    upkeepRate: Float64Array.from(upkeeps, (d) => d.rate),
    upkeepFree: Float64Array.from(upkeeps, (d) => d.free),
    upkeepForm: Int32Array.from(upkeeps, (d) => d.form),
    purseAt,
  }
}

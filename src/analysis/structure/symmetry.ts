/**
 * T-08: in the mechanisms that both sides have in common, nothing depends on which side one is. Every number of the
 * United States changes places with China's, in state, channels and parameters; the result must change places too.
 *
 * Common are: research and catch-up, training and release, prices, choice, diffusion, markets and revenue, ecosystems,
 * trust, standards, and the indices of frontier, reach and prosperity. Not common, by design, and left out: chips and
 * their controls, allocation with its power cap, talent that moves one way, resilience, and what law or firms do to one
 * side alone (what talks leak, guidance on opening, content rules, the use programme, the public fund, limits that American firms set to
 * their own service, bans on Chinese services in third countries). These are switched off by their own parameters or
 * channels. China has five labs and the United States six: the open consortium is left without anything.
 */
import { RULES } from '../../content/rules.ts'
import { CHANNELS, CH_DISTIL, CH_OPEN, N_CHANNELS } from '../../engine/channels.ts'
import {
  A_PUB, BLOCKS, CORE_END, EFF, ECI, ECOSYSTEM, HOSTED, N_LABS, N_MARKETS, OPENED, OPEN_ECI, R_LAB_COMPUTE, R_SERVE_SHORT, STANDARD, TALENT, TRUST, US_OPEN,
} from '../../engine/layout.ts'
import { createEngine } from '../../engine/engine.ts'
import { demandPhase } from '../../engine/phases/demand.ts'
import { diffusionPhase } from '../../engine/phases/diffusion.ts'
import { indicesPhase } from '../../engine/phases/indices.ts'
import { knowledgePhase } from '../../engine/phases/knowledge.ts'
import { pricesPhase } from '../../engine/phases/prices.ts'
import { marketsPhase, revenuePhase } from '../../engine/phases/revenue.ts'
import { softPowerPhase } from '../../engine/phases/soft-power.ts'
import { trainingPhase } from '../../engine/phases/training.ts'
import { createStream } from '../../engine/chance.ts'
import { LABS } from '../../engine/types.ts'
import type { Phase, World } from '../../engine/world.ts'
import { createWorld } from '../../engine/world.ts'
import { apart } from './units.ts'

/** Each American lab changes places with a Chinese one; the consortium and the rest of the world's lab stay. */
const LAB_PAIRS: Readonly<Record<string, string>> = { openai: 'deepseek', google: 'zhipu', anthropic: 'alibaba', 'us-other': 'baidu', meta: 'tencent' }
const MIRROR: ReadonlyMap<string, string> = new Map([...Object.entries(LAB_PAIRS), ...Object.entries(LAB_PAIRS).map(([a, b]): [string, string] => [b, a]), ['us', 'cn'], ['cn', 'us']])
const mirrored = (key: string): string => MIRROR.get(key) ?? key

/** Where each number of the state goes. */
const STATE_TO = Int32Array.from({ length: CORE_END }, (_, i) => i)
for (const b of BLOCKS) {
  for (let i = 0; i < b.size; i++) {
    let rest = i
    let to = 0
    let scale = 1
    for (let d = b.dimensions.length - 1; d >= 0; d--) {
      const keys = b.dimensions[d]
      to += scale * Math.max(0, keys.indexOf(mirrored(keys[rest % keys.length])))
      rest = Math.floor(rest / keys.length)
      scale *= keys.length
    }
    STATE_TO[b.offset + i] = b.offset + to
  }
}

/** Where each channel goes: by lab, or from `us.x` to `cn.x`. */
const CHANNEL_TO = Int32Array.from({ length: N_CHANNELS }, (_, i) => i)
for (const c of CHANNELS) {
  if (c.perLab) LABS.forEach((lab, a) => (CHANNEL_TO[c.at + a] = c.at + LABS.findIndex((other) => other === mirrored(lab))))
  else {
    const twin = CHANNELS.find((other) => other.id === c.id.split('.').map(mirrored).join('.'))
    if (twin) CHANNEL_TO[c.at] = twin.at
  }
}

/** A parameter's twin: `trust-base-us/cn` becomes `trust-base-cn/us`, `brand-consumer/openai` becomes `brand-consumer/deepseek`. */
const twin = (id: string): string => {
  const [name, ...keys] = id.split('/')
  const side = name.startsWith('trust-base-') ? `trust-base-${mirrored(name.slice(11))}` : name
  return [side, ...keys.map(mirrored)].join('/')
}

/** Laws and habits that concern one side alone are off. */
const OFF: Readonly<Record<string, number>> = {
  'us-service-in-cn': 1, 'us-service-in-restricted': 1, 'ban-on-cn/europe': 0, 'ban-on-cn/apac': 0, 'ban-on-cn/emerging': 0, 'ban-on-cn/restricted': 0,
  'lab-talent/us-open': 0, 'brand-consumer/us-open': 0, 'brand-developer/us-open': 0, 'brand-industry/us-open': 0,
}
const ONE_SIDED = new Set(['cn.openness', 'cn.content-control', 'cn.deployment', 'us.open-fund', 'cn.talent', 'us.talent', 'us.trust.emerging', 'cn.chip-subsidy', 'cn.materials', 'cn.import-discouragement', 'us.chip-investment',
  // Verification tells Chinese labs more about American ones; the model has nothing the other way round.
  'us.talks', 'cn.talks',
])

const valueIn = (id: string): number => {
  const def = RULES.parameters.find((p) => p.id === id)
  if (!def) throw new Error(`There is no parameter "${id}".`)
  return OFF[id] ?? def.value
}

/** The phases in common, in the order of a turn, with what each is asked for. */
const PHASES: readonly { readonly name: string; readonly phase: (p: (id: string) => number) => Phase }[] = [
  { name: 'knowledge', phase: knowledgePhase }, { name: 'training and release', phase: trainingPhase }, { name: 'prices', phase: pricesPhase }, { name: 'choice', phase: demandPhase },
  { name: 'diffusion', phase: diffusionPhase }, { name: 'markets', phase: marketsPhase }, { name: 'revenue', phase: revenuePhase }, { name: 'ecosystems, trust, standards', phase: softPowerPhase },
  { name: 'indices', phase: indicesPhase },
]
/** Resilience of the two sides is made of different things. */
const RESILIENCE = BLOCKS.filter((b) => b.name === 'index').flatMap((b) => [b.offset + 3, b.offset + 7])

/** A world of the record whose sides differ in everything, and whose open consortium has nothing. */
function lopsided(seed: string): World {
  const w = createWorld()
  const next = createStream(seed, 'symmetry')
  w.s = createEngine(RULES).start('one-third').subarray(0, CORE_END)
  for (let a = 0; a < N_LABS; a++) {
    w.s[R_LAB_COMPUTE + a] = a === US_OPEN ? 0 : 200 + 3000 * next()
    w.s[R_SERVE_SHORT + a] = 0.3 * next()
    for (const at of [EFF, ECI]) w.s[at + a] = a === US_OPEN ? 0 : w.s[at + a] * (0.97 + 0.06 * next())
    w.s[OPEN_ECI + a] = a === US_OPEN ? 0 : w.s[ECI + a] - 10 * next()
    w.s[ECOSYSTEM + a] = a === US_OPEN ? 0 : 0.6 * next()
  }
  for (let m = 0; m < N_MARKETS; m++) {
    const draws = Array.from({ length: 2 * N_LABS }, (_, i) => (i % N_LABS === US_OPEN ? 0 : next()))
    const sum = draws.reduce((total, v) => total + v, 0)
    draws.forEach((v, i) => (w.s[(i < N_LABS ? HOSTED : OPENED) + m * N_LABS + (i % N_LABS)] = v / sum))
  }
  for (let i = 0; i < 12; i++) w.s[TRUST + i] = 0.2 + 0.8 * next()
  for (let b = 0; b < 2; b++) {
    w.s[STANDARD + b] = next()
    w.s[TALENT + b] = 0.4 + next()
  }
  w.s[A_PUB] = 1
  for (const c of CHANNELS) {
    for (let a = 0; a < (c.perLab ? N_LABS : 1); a++) w.ch[c.at + a] = ONE_SIDED.has(c.id) || c.id === 'lab.listed' || c.id === 'lab.licence' ? 0 : 0.1 * next()
  }
  for (let b = 0; b < 2; b++) w.felt[b] = next()
  w.ch[CH_OPEN + US_OPEN] = 0
  w.ch[CH_DISTIL + US_OPEN] = 0
  return w
}

function mirror(w: World): World {
  const out = createWorld()
  out.s = new Float64Array(CORE_END)
  w.s.forEach((v, i) => (out.s[STATE_TO[i]] = v))
  w.ch.forEach((v, i) => (out.ch[CHANNEL_TO[i]] = v))
  w.felt.forEach((v, i) => (out.felt[1 - i] = v))
  return out
}

/**
 * Runs the common phases for `quarters` quarters on a world and on its mirror image. Returns, by phase, the largest relative
 * difference between the mirrored result and the result of the mirrored world. `bias` makes one American lab's brand
 * different in the mirror, to see that the comparison notices.
 */
export function asymmetry(seed: string, quarters: number, bias = 1): Record<string, number> {
  const here = lopsided(seed)
  const there = mirror(here)
  const phases = PHASES.map(({ name, phase }) => ({ name, here: phase(valueIn), there: phase((id) => valueIn(twin(id)) * (id === 'brand-consumer/openai' ? bias : 1)) }))
  const most: Record<string, number> = Object.fromEntries(PHASES.map(({ name }) => [name, 0]))
  for (let q = 0; q < quarters; q++) {
    for (const p of phases) {
      p.here(here)
      p.there(there)
      for (let i = 0; i < CORE_END; i++) if (!RESILIENCE.includes(i)) most[p.name] = Math.max(most[p.name], apart(there.s[STATE_TO[i]], here.s[i]))
    }
  }
  return most
}
